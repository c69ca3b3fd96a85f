//! Parity: what two languages of one work must have in common, whatever their words.
//!
//! Takes a page and the page that it is held against, its source where it names one; gives what differs in their outline,
//! lists, tables, links, files, components, notes and figures. Pairs are compared when the page is looked at that others are held
//! against.
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
mod plain;
mod shape;
mod tables;
mod target;

use std::cell::OnceCell;

use super::{Manuscript, Pairing, RULES, Sight, as_written, waivers};
use crate::diagnostic::Diagnostic;
use crate::render::read_unchanged;
use crate::site::{PageId, WorkKind};

pub(super) use components::components;
pub(super) use figures::{Lexicons, figures};
pub(super) use files::files;
pub(super) use links::links;
pub(super) use lists::lists;
pub(super) use notes::notes;
pub(super) use outline::outline;
pub(super) use pair::{Pair, Side};
pub(super) use tables::tables;

use pair::{ReadPage, held_against, partner};

/// Applies the rules of parity to the pages that are held against this one, those left out that either waives.
pub(super) fn check(pairing: &Pairing, source: &Manuscript, found: &mut Vec<Diagnostic>) {
    let pages = held_against(pairing.press.site(), pairing.page);
    if !pages.is_empty() {
        compare(pairing, source, &pages, found);
    }
}

/// Applies the rules of parity to a page and the one that it is held against.
pub(super) fn check_one(pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let (press, page) = (pairing.press, pairing.page);
    let Some(source) = partner(press.site(), page) else {
        return;
    };
    let pairing = Pairing {
        page: source,
        ..*pairing
    };
    read(&pairing, source, |source| {
        compare(&pairing, source, &[page], found);
    });
}

/// Compares pages with the one that they are held against; what is read of that one is read once for all of them.
fn compare(pairing: &Pairing, source: &Manuscript, pages: &[PageId], found: &mut Vec<Diagnostic>) {
    let site = pairing.press.site();
    let extra = site.page(pairing.page).extra();
    let also = waivers::names(&extra);
    // A section or home page that says nothing but its title leaves the rest to its list.
    let is_list = site.work(site.page(pairing.page).work).kind != WorkKind::Page;
    if is_list && is_blank(source) {
        return;
    }
    let source = ReadPage::new(source, site);
    for page in pages {
        read(pairing, *page, |page| {
            if is_list && is_blank(page) {
                return;
            }
            let mut waived = waivers::read(page, &mut Vec::new());
            waived.extend(&pairing.aids.off);
            let page = ReadPage::new(page, site);
            let (own, source, steps) = Side::both(&page, &source);
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
}

/// Hands over a page as its author wrote it. That it cannot be read, or was changed meanwhile, is told where it is printed.
fn read(pairing: &Pairing, page: PageId, look: impl FnOnce(&Manuscript)) {
    let article = &pairing.press.site().page(page).article;
    if let Ok(text) = read_unchanged(pairing.press.sources(), article) {
        as_written(pairing.press, page, &text, look);
    }
}

fn is_blank(page: &Manuscript) -> bool {
    page.text[page.body.clone()].trim().is_empty()
}
