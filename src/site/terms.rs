//! Taxonomies: which works are terms, and which works bear them.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Page, Presence, Site, Version, WorkId, WorkKind};
use crate::diagnostic::{Diagnostic, Place};
use crate::language::Lang;
use crate::settings::Settings;

/// The kind of a work, told by its name, in a site with these taxonomies.
pub(super) fn kind(name: &str, is_section: bool, settings: &Settings) -> WorkKind {
    let is_taxonomy = |name: &str| {
        settings
            .taxonomies
            .iter()
            .any(|taxonomy| taxonomy.name == name)
    };
    match (name, is_section) {
        ("", _) => WorkKind::Home,
        (name, true) if is_taxonomy(name) => WorkKind::Taxonomy,
        (name, _)
            if name
                .rsplit_once('/')
                .is_some_and(|(folder, _)| is_taxonomy(folder)) =>
        {
            WorkKind::Term
        }
        (_, true) => WorkKind::Section,
        (_, false) => WorkKind::Page,
    }
}

/// The name of the work that is a term's page.
pub(super) fn work_name(taxonomy: &str, term: &str) -> Arc<str> {
    format!("{taxonomy}/{term}").into()
}

/// Fills the members of terms and taxonomies, and takes away what nobody bears: a term whose only bearers are not public
/// must not be seen either.
pub(super) fn fill(site: &mut Site) {
    bear(site);
    for work in &mut site.works {
        if work.kind != WorkKind::Term {
            continue;
        }
        for (presence, members) in work.presence.iter_mut().zip(&work.members) {
            if members.is_empty() {
                *presence = Presence::Absent;
            } else if *presence == Presence::Absent {
                *presence = Presence::Bare;
            }
        }
    }
    let taxonomies: Vec<WorkId> = site
        .work_ids()
        .filter(|id| site.work(*id).kind == WorkKind::Taxonomy)
        .collect();
    for taxonomy in taxonomies {
        for at in 0..site.settings.languages.len() {
            let shown = |id: &WorkId| {
                let work = site.work(*id);
                work.kind == WorkKind::Term
                    && work.parent == Some(taxonomy)
                    && work.presence[at].is_shown()
            };
            let members: Vec<WorkId> = site.work_ids().filter(shown).collect();
            let work = &mut site.works[taxonomy.0 as usize];
            if members.is_empty() {
                work.presence[at] = Presence::Absent;
            }
            work.members[at] = members;
        }
    }
}

/// Taxonomies of terms that some page bears, without a title in its language. The theme has a word for `tags`.
pub(super) fn untitled_taxonomies(site: &Site) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for page in &site.pages {
        for term in &page.article.front.terms {
            let name = &*term.taxonomy;
            if name == "tags" || !told.insert((name, page.lang)) {
                continue;
            }
            let section = site.find(name);
            let title = section.and_then(|id| site.presence(id.version(page.lang)).page());
            if title.is_some() {
                continue;
            }
            let message = message!("taxonomy-without-title", name, lang = page.lang);
            let place = site.settings.taxonomies.iter().find(|it| it.name == name);
            found.push(
                Diagnostic::warning("taxonomy-without-title", message)
                    .at(place.map_or_else(|| term.place.clone(), |it| it.place.clone()))
                    .hint(message!("give-taxonomy-title", name, lang = page.lang))
                    .lang(page.lang),
            );
        }
    }
    found
}

/// Terms that some page bears and no page explains, in any language.
pub(super) fn unexplained_terms(site: &Site) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    let explained = LazyCell::new(|| explained_names(site));
    for page in &site.pages {
        for (term, id) in page.article.front.terms.iter().zip(&page.terms) {
            let is_bare = site.presence(id.version(page.lang)) == Presence::Bare;
            if is_bare && told.insert((*id, page.lang)) {
                let name = &site.work(*id).name;
                // Of `Trees` beside an explained `trees` the collision of their addresses tells, and how to mend it.
                if explained.contains(&(name.to_lowercase(), page.lang)) {
                    continue;
                }
                let message =
                    message!("term-name-has-no-title", name = term.name, lang = page.lang);
                found.push(
                    Diagnostic::warning("term-without-page", message)
                        .at(term.place.clone())
                        .hint(message!(
                            "write-content-name-lang-md",
                            name,
                            lang = page.lang
                        ))
                        .lang(page.lang),
                );
            }
        }
    }
    found
}

/// Pages of terms that no page bears, in any language: they are not published. `waiting` are the terms that articles bear which are
/// not public now; of those nothing is told. Links to them print their words, as those to other pages that are not public do.
pub(super) fn borne_by_none(site: &mut Site, waiting: &BTreeSet<Arc<str>>) -> Vec<Diagnostic> {
    let is_bare = |page: &&Page| {
        let work = site.work(page.work);
        work.kind == WorkKind::Term && work.members.iter().all(Vec::is_empty)
    };
    let mut found = Vec::new();
    let mut names = Vec::new();
    for page in site.pages.iter().filter(is_bare) {
        let name = &site.work(page.work).name;
        names.push(name.clone());
        if waiting.contains(name) {
            continue;
        }
        let message = message!("term-borne-by-none", name);
        let told = Diagnostic::warning("term-without-works", message);
        let told = told.at(Place::file(page.article.path.clone()));
        let (taxonomy, term) = name.rsplit_once('/').unwrap_or(("", name));
        let key = format!("{taxonomy}: [{term}]");
        found.push(
            told.hint(message!("give-page-the-term", key))
                .lang(page.lang),
        );
    }
    site.hidden.extend(names);
    site.hidden.sort();
    site.hidden.dedup();
    found
}

/// The names of terms that have a page, in small letters, with its language.
fn explained_names(site: &Site) -> BTreeSet<(String, Lang)> {
    let terms = site.pages.iter().filter(|page| {
        let work = site.work(page.work);
        work.kind == WorkKind::Term
    });
    terms
        .map(|page| (site.work(page.work).name.to_lowercase(), page.lang))
        .collect()
}

/// Where a page names this term first.
pub(crate) fn first_use(site: &Site, term: Version) -> Option<&Place> {
    let pages = site.pages.iter().filter(|page| page.lang == term.lang);
    let uses = pages.flat_map(|page| page.article.front.terms.iter().zip(&page.terms));
    uses.filter(|(_, id)| **id == term.work)
        .map(|(use_, _)| &use_.place)
        .min()
}

/// Lists under each term the works that bear it.
fn bear(site: &mut Site) {
    for id in site.work_ids() {
        for at in 0..site.settings.languages.len() {
            let Some(page) = site.work(id).presence[at].page() else {
                continue;
            };
            let page = &site.pages[page.0 as usize];
            if page.article.front.withdrawn.is_some() {
                continue;
            }
            for term in &page.terms {
                let term = &mut site.works[term.0 as usize];
                if term.kind == WorkKind::Term {
                    term.members[at].push(id);
                }
            }
        }
    }
}
