//! The files of works: pictures, attachments, whatever lies beside the Markdown.
//!
//! A file belongs to the nearest folder that is a work, and is public at most in the languages in which that is. Which of
//! them are published, `published` says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::language::Lang;
use crate::route::percent_decode;

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
pub struct FoundFile {
    /// Its path in the sources.
    pub path: Arc<str>,
    /// Its folder below `content/`.
    pub folder: Arc<str>,
    /// Its name without language.
    pub file: Arc<str>,
    /// Its language.
    pub lang: Option<Lang>,
}

/// Tells which of these files a text names: by the name on the disk or without its language, percent-encoded or not,
/// anywhere in it. `texts` are whole files.
pub(super) fn named_in<'f>(
    files: &[&'f FoundFile],
    texts: impl Iterator<Item = String>,
) -> BTreeSet<&'f Arc<str>> {
    let mut named = BTreeSet::new();
    if files.is_empty() {
        return named;
    }
    for text in texts {
        let text = percent_decode(&text);
        let names = |found: &&&FoundFile| {
            let disk = found.path.rsplit('/').next().unwrap_or(&found.path);
            let plain = found.file.rsplit('/').next().unwrap_or(&found.file);
            text.contains(disk) || text.contains(plain)
        };
        named.extend(files.iter().filter(names).map(|found| &found.path));
    }
    named
}

/// Gives each file to its work. `owner` finds the work of a folder (the longest that begins its path), `is_shown` says
/// whether a work is public in a language, or in any.
pub(super) fn distribute(
    files: &[FoundFile],
    owner: impl Fn(&str) -> Option<Arc<str>>,
    is_shown: impl Fn(&str, Option<Lang>) -> bool,
) -> BTreeMap<Arc<str>, Vec<Resource>> {
    let mut by_work: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Resource>> = BTreeMap::new();
    for found in files {
        let Some(work) = owner(&found.folder) else {
            continue;
        };
        if !is_shown(&work, found.lang) {
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
        resource.versions.push((found.lang, found.path.clone()));
    }
    by_work
        .into_iter()
        .map(|(work, files)| (work, files.into_values().collect()))
        .collect()
}
