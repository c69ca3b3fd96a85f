//! The rules that look at the site as a whole, and at files that are no pages.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::aids::Aids;
use super::{RULES, Rule, Sight, waivers};
use crate::diagnostic::Diagnostic;
use crate::press::Press;
use crate::site::Page;
use crate::source::BUILT_IN;

/// The endings of files that are text, articles apart.
const TEXTS: &[&str] = &[
    ".yaml", ".yml", ".ftl", ".html", ".css", ".js", ".svg", ".xml", ".txt", ".csv", ".json",
];

/// Applies the rules that look at the site as a whole; a page waives what they would say of it.
pub(super) fn check_site(press: &Press, aids: &Aids, found: &mut Vec<Diagnostic>) {
    for rule in RULES.iter().filter(|rule| !aids.off.contains(&rule.name)) {
        if let Sight::Site(check) = rule.sight {
            let mut own = Vec::new();
            check(press, aids, &mut own);
            found.extend(not_waived(press, rule.name, own));
        }
    }
}

/// What was found, but for what a rule says of pages that waive it.
pub(super) fn not_waived(press: &Press, rule: &str, mut own: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if own.is_empty() {
        return own;
    }
    let pages = press.site().pages.iter();
    let waives = |page: &&Page| waivers::names(&page.article.front.extra).contains(&rule);
    let waived: BTreeSet<&Arc<str>> = pages
        .filter(waives)
        .map(|page| &page.article.path)
        .collect();
    let path = |it: &Diagnostic| it.place.as_ref().map(|place| place.path.clone());
    own.retain(|it| it.code != rule || path(it).is_none_or(|path| !waived.contains(&path)));
    own
}

/// What was found, but for what printing says and pages waive.
pub(super) fn waived_of_printing(press: &Press, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let waivable = |it: &&Rule| matches!(it.sight, Sight::Printing) && !it.is_heeded();
    let rules = RULES.iter().filter(waivable);
    rules.fold(found, |found, rule| not_waived(press, rule.name, found))
}

/// Applies the rules that look at other files that are text.
pub(super) fn check_files(press: &Press, aids: &Aids, found: &mut Vec<Diagnostic>) {
    let is_own_text = |path: &&Arc<str>| {
        !path.starts_with(BUILT_IN) && TEXTS.iter().any(|ending| path.ends_with(ending))
    };
    for path in press.sources().paths("").filter(is_own_text) {
        // A table in an older encoding is no page: the reader that needs it as text reports it.
        let Ok(text) = press.sources().text(path) else {
            continue;
        };
        for rule in RULES.iter().filter(|rule| !aids.off.contains(&rule.name)) {
            if let Sight::PageAndFile(_, check) = rule.sight {
                check(path, &text, found);
            }
        }
    }
}
