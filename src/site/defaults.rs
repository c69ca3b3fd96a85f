//! What pages take from the sections above them.
//!
//! Of one section, its `_index` in the page's language goes first, then `site.yaml`, then its `_index` in other languages; a
//! nearer section goes before one further up; what a page says itself goes before all. Free keys are taken one by one, and
//! only from the page's own language or from `site.yaml`, since they may hold words. Sections take nothing but the order:
//! the template of a news item prints no list.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde_yaml::{Mapping, Value};

use super::folders::folder_of;
use super::{Page, Site};
use crate::article::{Article, ArticleKind, FrontMatter};
use crate::defaults::{Defaults, Order};
use crate::diagnostic::Diagnostic;
use crate::language::Lang;
use crate::settings::Settings;

/// The type of pages that only say that something is gone.
pub(super) const GONE: &str = "gone";

/// What a page has from the sections above it.
#[derive(Debug, Clone, Default)]
pub struct Inherited {
    pub(super) kind: Option<Arc<str>>,
    template: Option<Arc<str>>,
    pub(super) extra: Mapping,
}

/// All defaults of a site, section by section.
pub(super) struct Sections {
    by_name: BTreeMap<Arc<str>, Vec<(Option<Lang>, Defaults)>>,
    /// What pages of one section and language have in common.
    known: FxHashMap<(Arc<str>, Lang), Option<Arc<Inherited>>>,
}

impl Sections {
    /// Gathers what `site.yaml` and the pages of sections say; tells of defaults where there is no section.
    pub(super) fn of(
        articles: &[(Arc<str>, Lang, ArticleKind, Arc<Article>)],
        settings: &Settings,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut by_name: BTreeMap<Arc<str>, Vec<(Option<Lang>, Defaults)>> = BTreeMap::new();
        for (name, section) in &settings.sections {
            if let Some(defaults) = &section.defaults {
                let all = by_name.entry(name.as_str().into()).or_default();
                all.push((None, defaults.clone()));
            }
        }
        for (name, lang, kind, article) in articles {
            let Some(defaults) = &article.front.defaults else {
                continue;
            };
            if *kind == ArticleKind::Section {
                let all = by_name.entry(name.clone()).or_default();
                all.push((Some(*lang), Defaults::clone(defaults)));
                continue;
            }
            let told = Diagnostic::error("page-without-folder", message!("defaults-in-a-page"));
            let told = told.at(defaults.place.clone()).lang(*lang);
            found.push(told.hint(message!("defaults-stand-in-index")));
        }
        Sections {
            by_name,
            known: FxHashMap::default(),
        }
    }

    /// What a page takes; nothing where no section above it gives anything.
    pub(super) fn inherited(
        &mut self,
        name: &str,
        kind: ArticleKind,
        lang: Lang,
    ) -> Option<Arc<Inherited>> {
        if self.by_name.is_empty() || kind == ArticleKind::Section {
            return None;
        }
        let folder: Arc<str> = folder_of(name).into();
        let key = (folder, lang);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let mut taken = Inherited::default();
        for defaults in self.above(&key.0, lang) {
            taken.take(defaults.0, defaults.1, lang);
        }
        let is_empty = taken.kind.is_none() && taken.template.is_none() && taken.extra.is_empty();
        let taken = (!is_empty).then(|| Arc::new(taken));
        self.known.insert(key, taken.clone());
        taken
    }

    /// The order of the list of a section that sets none itself.
    pub(super) fn order(&self, name: &str, lang: Lang) -> Option<Order> {
        let mut above = self.above(name, lang);
        above.find_map(|(_, defaults)| defaults.order.clone())
    }

    /// The defaults that hold in a folder, the nearest first.
    fn above<'s>(
        &'s self,
        folder: &'s str,
        lang: Lang,
    ) -> impl Iterator<Item = (Option<Lang>, &'s Defaults)> {
        let up = |folder: &&'s str| (!folder.is_empty()).then(|| folder_of(folder));
        let folders = std::iter::successors(Some(folder), up);
        let of = |folder: &str| self.by_name.get(folder).map_or(&[][..], Vec::as_slice);
        folders.flat_map(move |folder| {
            let rank = |of: Option<Lang>| match of {
                Some(of) => u8::from(of != lang) * 2,
                None => 1,
            };
            let mut all: Vec<_> = of(folder).iter().map(|(of, it)| (*of, it)).collect();
            all.sort_by_key(|(of, _)| rank(*of));
            all
        })
    }
}

impl Inherited {
    fn take(&mut self, from: Option<Lang>, defaults: &Defaults, lang: Lang) {
        let word = |it: &Option<(Arc<str>, _)>| it.as_ref().map(|(name, _)| name.clone());
        self.kind = self.kind.take().or_else(|| word(&defaults.kind));
        self.template = self.template.take().or_else(|| word(&defaults.template));
        if from.is_none_or(|from| from == lang) {
            for (key, value) in &defaults.extra {
                let entry = self.extra.entry(key.clone());
                entry.or_insert_with(|| value.clone());
            }
        }
    }
}

impl Page {
    /// Its type: its own, or that of the section.
    pub fn kind(&self) -> Option<&str> {
        let inherited = || self.inherited.as_ref()?.kind.as_deref();
        self.front().kind.as_deref().or_else(inherited)
    }

    /// Whether it only says that something is gone.
    pub fn is_gone(&self) -> bool {
        self.kind() == Some(GONE)
    }

    /// Whether what it says holds no longer: it is gone or withdrawn.
    pub fn is_over(&self) -> bool {
        self.is_gone() || self.front().withdrawn.is_some()
    }

    /// The template that it names itself, or its section for it.
    pub fn template(&self) -> Option<&str> {
        let inherited = || self.inherited.as_ref()?.template.as_deref();
        // A type of its own is nearer than a template of the section.
        let own = self.front().template.as_deref();
        own.or_else(|| inherited().filter(|_| self.front().kind.is_none()))
    }

    /// Its free keys: its own, and those of the section that it does not set.
    pub fn extra(&self) -> Cow<'_, Value> {
        let own = &self.front().extra;
        let Some(inherited) = self.inherited.as_ref().filter(|it| !it.extra.is_empty()) else {
            return Cow::Borrowed(own);
        };
        let mut extra = own.as_mapping().cloned().unwrap_or_default();
        for (key, value) in &inherited.extra {
            extra.entry(key.clone()).or_insert_with(|| value.clone());
        }
        Cow::Owned(Value::Mapping(extra))
    }

    /// One of its free keys.
    pub fn free(&self, key: &str) -> Option<&Value> {
        let inherited = || self.inherited.as_ref()?.extra.get(key);
        self.front().extra.get(key).or_else(inherited)
    }

    fn front(&self) -> &FrontMatter {
        &self.article.front
    }
}

/// The order of the list of a section: what `site.yaml` says of it, else what it gives or takes as a default.
pub(super) fn order_of(site: &Site, sections: &Sections, name: &str, lang: Lang) -> Order {
    let set = site
        .settings
        .sections
        .get(name)
        .and_then(|it| it.order.clone());
    set.or_else(|| sections.order(name, lang))
        .unwrap_or_default()
}
