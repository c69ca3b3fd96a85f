//! Which works a copy is made of: all, or those that were named, with everything below a section.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, nearest};
use crate::language::Lang;
use crate::site::{Presence, Site, Version, WorkId, WorkKind};

/// The works that were named, in the order of the names; the home page, which holds all, when none was.
pub fn roots(site: &Site, names: &[String]) -> Result<Vec<WorkId>, Diagnostic> {
    if names.is_empty() {
        return Ok(site.find("").into_iter().collect());
    }
    let mut roots = Vec::new();
    for name in names {
        let root = find_named(site, name)?;
        if !roots.contains(&root) {
            roots.push(root);
        }
    }
    Ok(roots)
}

fn find_named(site: &Site, name: &str) -> Result<WorkId, Diagnostic> {
    let known = name.trim_start_matches("content/").trim_matches('/');
    if let Some(work) = site.find(known) {
        return Ok(work);
    }
    let missing = Diagnostic::error("wrong-use", message!("there-no-work-name", name));
    if site.hidden.iter().any(|hidden| **hidden == *known) {
        return Err(missing.hint(message!("not-public-now")));
    }
    let names = site.works.iter().map(|work| &*work.name);
    Err(missing.hint(match nearest(known, names) {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("work-named-path-below-content"),
    }))
}

/// What a work holds for the readers of a language, itself first, in the order in which its readers find it; only what
/// was written in that language, and neither terms nor taxonomies, which are ways to pages.
pub fn below(site: &Site, root: Version) -> Vec<WorkId> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![root.work];
    while let Some(work) = waiting.pop() {
        if !seen.insert(work) {
            continue;
        }
        let version = work.version(root.lang);
        if matches!(site.presence(version), Presence::Own(_)) {
            found.push(work);
        }
        waiting.extend(parts(site, version).into_iter().rev());
    }
    found
}

/// The pages and sections directly below a section, in reading order. Below a section its pages come first, so that none is
/// taken for one of the section before; below the home page the order is that of the menus: what the first one leads to,
/// what none does, and at the end what the others do, which are about the site.
pub fn parts(site: &Site, version: Version) -> Vec<WorkId> {
    let kind = site.work(version.work).kind;
    if !matches!(kind, WorkKind::Home | WorkKind::Section) {
        return Vec::new();
    }
    let members = site.members(version).iter().copied();
    let is_part = |member: &WorkId| {
        let kind = site.work(*member).kind;
        matches!(kind, WorkKind::Page | WorkKind::Section)
    };
    let mut parts: Vec<WorkId> = members.filter(is_part).collect();
    parts.sort_by_cached_key(|part| {
        let part = site.work(*part);
        match kind {
            WorkKind::Home => (in_menus(site, &part.name), part.kind != WorkKind::Section),
            _ => ((0, 0), part.kind == WorkKind::Section),
        }
    });
    parts
}

/// Where the menus lead to a work: before everything else, in its place, or after it.
fn in_menus(site: &Site, name: &str) -> (u8, usize) {
    let menus = site.settings.menus.iter().enumerate();
    let found = menus.filter_map(|(number, menu)| {
        let at = menu.works().position(|entry| entry.name == name)?;
        Some((if number == 0 { 0 } else { 2 }, number * 1000 + at))
    });
    found.min().unwrap_or((1, 0))
}

/// The documents among what was named (pages that stand by themselves), in every language that is asked for and that they were
/// written in.
pub fn documents(site: &Site, roots: &[WorkId], langs: &[Lang]) -> Vec<Version> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for lang in langs {
        for root in roots {
            for work in below(site, root.version(*lang)) {
                let is_document = site.work(work).kind == WorkKind::Page;
                let document = work.version(*lang);
                if is_document && seen.insert(document) {
                    found.push(document);
                }
            }
        }
    }
    found
}
