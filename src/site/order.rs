//! The order of lists.

use std::cmp::Ordering;

use jiff::Timestamp;

use super::{Page, Presence, Site, Version, WorkId};
use crate::defaults::Order;
use crate::settings::Language;

/// Puts the members of a section into the order that its settings ask for, for the readers of a language.
pub(super) fn sort(site: &Site, members: &mut [WorkId], language: &Language, order: &Order) {
    let lang = language.lang;
    match order {
        Order::Date => {
            // Looked up once for each, not once for each comparison.
            let mut dated: Vec<_> = members
                .iter()
                .map(|work| (moment(site, work.version(lang)), *work))
                .collect();
            dated.sort_by(|a, b| by_moment(site, a, b, language));
            for (member, (_, work)) in members.iter_mut().zip(dated) {
                *member = work;
            }
        }
        Order::Title => {
            members.sort_by_cached_key(|work| (title_key(site, *work, language), *work))
        }
        Order::Names(names) => members.sort_by(|a, b| {
            let rank = |work: WorkId| {
                names
                    .iter()
                    .position(|name| **name == *site.work(work).last_name())
            };
            match (rank(*a), rank(*b)) {
                (Some(a), Some(b)) => a.cmp(&b),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => {
                    let dated = |work: WorkId| (moment(site, work.version(lang)), work);
                    by_moment(site, &dated(*a), &dated(*b), language)
                }
            }
        }),
    }
    debug_assert!(
        members
            .iter()
            .all(|work| site.presence(work.version(lang)).is_shown())
    );
}

/// Newest first; what has no date comes after, by title; the name decides where all else is equal.
fn by_moment(site: &Site, a: &Dated, b: &Dated, language: &Language) -> Ordering {
    b.0.cmp(&a.0)
        .then_with(|| by_title(site, a.1, b.1, language))
        .then(a.1.cmp(&b.1))
}

type Dated = (Option<Timestamp>, WorkId);

fn moment(site: &Site, version: Version) -> Option<Timestamp> {
    shown_page(site, version)?.moment
}

fn by_title(site: &Site, a: WorkId, b: WorkId, language: &Language) -> Ordering {
    let of = |work: WorkId| title(site, work.version(language.lang));
    match (of(a), of(b)) {
        (Some(a), Some(b)) => language.locale.compare(a, b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}

fn title_key(site: &Site, work: WorkId, language: &Language) -> Vec<u8> {
    title(site, work.version(language.lang))
        .map(|title| language.locale.sort_key(title))
        .unwrap_or_default()
}

/// As [`Site::title`] has it, lent: titles are compared on all cores, and who owns one counts its owners.
fn title(site: &Site, version: Version) -> Option<&str> {
    match site.presence(version) {
        Presence::Bare => Some(site.work(version.work).last_name()),
        _ => shown_page(site, version).map(|page| &*page.article.front.title),
    }
}

fn shown_page(site: &Site, version: Version) -> Option<&Page> {
    site.presence(version).page().map(|page| site.page(page))
}
