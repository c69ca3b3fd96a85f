//! Parity: what two languages of one work must have in common, whatever their words.
//!
//! Takes a page and the page that it is held against, its source where it names one; gives what differs in their outline,
//! lists, tables, links, files, components, notes and figures. A pair is compared once, when its translation is looked at.
//! A translation whose source has changed since it was approved is not compared: `stale-translation` has told of it.
//!
//! It compares what is written, and knows no dictionary: what a sentence says otherwise is for people to find.

mod align;
mod components;
mod figures;
mod files;
mod links;
mod lists;
mod notes;
mod outline;
mod pair;
mod shape;
mod tables;
mod target;

use std::cell::OnceCell;
use std::ops::Range;

use super::{Manuscript, Pairing, RULES, Sight, as_written, waivers};
use crate::diagnostic::Diagnostic;
use crate::render::read_unchanged;
use crate::site::WorkKind;

pub(super) use components::components;
pub(super) use figures::{Lexicons, figures};
pub(super) use files::files;
pub(super) use links::links;
pub(super) use lists::lists;
pub(super) use notes::notes;
pub(super) use outline::outline;
pub(super) use pair::{Pair, Side, partner};
pub(super) use tables::tables;

/// Applies the rules of parity to a page, those left out that it or the other page waives.
pub(super) fn check(
    pairing: &Pairing,
    page: &Manuscript,
    waived: &[&str],
    found: &mut Vec<Diagnostic>,
) {
    let site = pairing.press.site();
    let Some(source) = partner(site, pairing.page) else {
        return;
    };
    let other = site.page(source);
    let also = other.extra();
    let also = waivers::names(&also);
    let article = &other.article;
    // A section or home page that says nothing but its title leaves the rest to its list.
    let is_list = site.work(other.work).kind != WorkKind::Page;
    if is_list && is_blank(page.text, &page.body) {
        return;
    }
    // That it cannot be read, or was changed meanwhile, is told where it is printed.
    let Ok(text) = read_unchanged(pairing.press.sources(), article) else {
        return;
    };
    if is_list && is_blank(&text, &article.body) {
        return;
    }
    as_written(pairing.press, source, &text, |source| {
        let (own, source, steps) = Side::both(page, source, site);
        let pair = Pair {
            site,
            lexicons: &pairing.aids.lexicons,
            vocabulary: &pairing.aids.vocabulary,
            own,
            source,
            steps,
            figures: OnceCell::new(),
        };
        for rule in RULES {
            if let Sight::Parity(check) = rule.sight
                && !waived.contains(&rule.name)
                && !also.contains(&rule.name)
            {
                check(&pair, found);
            }
        }
    });
}

fn is_blank(text: &str, body: &Range<usize>) -> bool {
    text[body.clone()].trim().is_empty()
}
