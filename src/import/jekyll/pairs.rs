//! Which pages of a Jekyll site are one in several languages: those that a key says are, else those of one address.

use std::collections::{BTreeMap, BTreeSet};

use super::config::JekyllConfig;
use crate::article::ArticleKind;
use crate::import::model::OldPage;
use crate::language::Lang;

/// Keys that say of two pages that they are one in two languages.
pub const PAIRS: &[&str] = &[
    "page_id",
    "ref",
    "lang-ref",
    "lang_ref",
    "langref",
    "translation_id",
    "translation_key",
    "translationKey",
    "i18n-link",
    "tid",
    "translation-id",
];

/// Pages that say that they are one are the work of the main language's page; else, in Polyglot's manner, those that have one
/// address.
pub fn pair(pages: &mut [OldPage], keys: &[Option<String>], config: &JekyllConfig) {
    let rank = |lang: Lang| {
        config
            .languages
            .iter()
            .position(|(own, _)| *own == lang)
            .unwrap_or(usize::MAX)
    };
    let mut order: Vec<usize> = (0..pages.len()).collect();
    order.sort_by_key(|at| rank(pages[*at].lang));
    let mut works: BTreeMap<&str, (String, ArticleKind)> = BTreeMap::new();
    let mut taken: BTreeSet<(String, Lang)> = BTreeSet::new();
    for at in order {
        let Some(key) = keys[at].as_deref() else {
            continue;
        };
        let own = (pages[at].work.clone(), pages[at].kind);
        let (work, kind) = works.entry(key).or_insert(own).clone();
        if taken.insert((work.clone(), pages[at].lang)) {
            pages[at].work = work;
            pages[at].kind = kind;
        }
    }
    pair_by_address(pages, config);
}

/// Pages whose addresses differ by nothing but the language in front are one work, where no other page of the language is it.
fn pair_by_address(pages: &mut [OldPage], config: &JekyllConfig) {
    let main = config.languages[0].0;
    let without = |page: &OldPage| {
        let address = crate::import::addresses::bare(page.address.as_deref()?);
        let (first, rest) = address.split_once('/')?;
        let word = config.languages.iter().find(|(_, word)| word == first);
        match word {
            Some((lang, _)) if *lang == page.lang => Some(rest.to_owned()),
            None if page.lang == main => Some(address),
            _ => None,
        }
    };
    let mut works = BTreeMap::new();
    for page in pages.iter().filter(|page| page.lang == main) {
        if let Some(address) = without(page) {
            works.insert(address, (page.work.clone(), page.kind));
        }
    }
    let mut taken: BTreeSet<(String, Lang)> =
        pages.iter().map(|it| (it.work.clone(), it.lang)).collect();
    let mains: BTreeSet<String> = taken
        .iter()
        .filter(|(_, lang)| *lang == main)
        .map(|(work, _)| work.clone())
        .collect();
    for page in pages.iter_mut().filter(|page| page.lang != main) {
        let Some((work, kind)) = without(page).and_then(|it| works.get(&it).cloned()) else {
            continue;
        };
        if !mains.contains(&page.work) && taken.insert((work.clone(), page.lang)) {
            page.work = work;
            page.kind = kind;
        }
    }
}
