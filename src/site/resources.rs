//! The files of works: pictures, attachments, whatever lies beside the Markdown.
//!
//! A file belongs to the nearest folder that is a work. What only pages mention that are not public stays unpublished,
//! whole or in the language concerned: an embargo that a file name breaks is no embargo.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::article::Article;
use crate::language::Lang;

/// A file of a work, in its versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its name below the work's folder, without language: `photo.jpg`.
    pub file: Arc<str>,
    /// Its versions: one for all languages, or one for some of them, or both; with their paths in the sources.
    pub versions: Vec<(Option<Lang>, Arc<str>)>,
}

impl Resource {
    /// The version for the readers of a language: their own, else the one for all.
    pub fn version(&self, lang: Lang) -> Option<&(Option<Lang>, Arc<str>)> {
        let own = self
            .versions
            .iter()
            .find(|(version, _)| *version == Some(lang));
        own.or_else(|| self.versions.iter().find(|(version, _)| version.is_none()))
    }
}

/// A file found below `content/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its path in the sources.
    pub path: Arc<str>,
    /// Its folder below `content/`.
    pub folder: Arc<str>,
    /// Its name without language.
    pub file: Arc<str>,
    /// Its language.
    pub lang: Option<Lang>,
}

/// The names of files that articles mention, folder by folder.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    shown: BTreeSet<(Arc<str>, String)>,
    hidden: BTreeSet<(Arc<str>, String)>,
}

impl Mentions {
    /// Notes what an article mentions; `owner` is the work whose folder it lies in.
    pub(super) fn note(&mut self, owner: &Arc<str>, article: &Article, is_shown: bool) {
        let names = if is_shown {
            &mut self.shown
        } else {
            &mut self.hidden
        };
        let attachments = article
            .front
            .attachments
            .iter()
            .map(|attachment| &*attachment.file);
        for file in attachments.chain(article.outline.files.iter().map(|file| &**file)) {
            let last = file.rsplit('/').next().unwrap_or(file);
            names.insert((owner.clone(), last.to_owned()));
        }
    }

    /// Whether a file is mentioned only where nobody may look yet.
    fn withholds(&self, owner: &Arc<str>, found: &Found) -> bool {
        let disk_name = found.path.rsplit('/').next().unwrap_or(&found.path);
        let plain_name = found.file.rsplit('/').next().unwrap_or(&found.file);
        let in_set = |set: &BTreeSet<(Arc<str>, String)>| {
            [disk_name, plain_name]
                .iter()
                .any(|name| set.contains(&(owner.clone(), (*name).to_owned())))
        };
        in_set(&self.hidden) && !in_set(&self.shown)
    }
}

/// Gives each file to its work. `owner` finds the work of a folder (the longest that begins its path), `is_shown` says
/// whether a work is public in a language, or in any.
pub(super) fn distribute(
    files: Vec<Found>,
    mentions: &Mentions,
    owner: impl Fn(&str) -> Option<Arc<str>>,
    is_shown: impl Fn(&str, Option<Lang>) -> bool,
) -> BTreeMap<Arc<str>, Vec<Resource>> {
    let mut by_work: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Resource>> = BTreeMap::new();
    for found in files {
        let Some(work) = owner(&found.folder) else {
            continue;
        };
        if !is_shown(&work, found.lang) || mentions.withholds(&work, &found) {
            continue;
        }
        let below = found.folder[work.len()..].trim_start_matches('/');
        let file: Arc<str> = if below.is_empty() {
            found.file.clone()
        } else {
            format!("{below}/{}", found.file).into()
        };
        let resources = by_work.entry(work).or_default();
        let resource = resources.entry(file.clone()).or_insert_with(|| Resource {
            file,
            versions: Vec::new(),
        });
        resource.versions.push((found.lang, found.path));
    }
    by_work
        .into_iter()
        .map(|(work, files)| (work, files.into_values().collect()))
        .collect()
}
