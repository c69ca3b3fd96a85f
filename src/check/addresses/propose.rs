//! What is proposed in the place of an address that has vanished.
//!
//! A work that has another address now leads there for certain. Where the work is gone, one that came since and has its name, in
//! whatever section, is the same one renamed or moved; others are only asked about. What is certain, `diwan record --fix` writes.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Message, Place, nearest};
use crate::language::Lang;
use crate::ledger::{AddressKind, LedgerEntry};
use crate::press::Press;
use crate::site::{PageId, Presence};

/// What is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// An alias in this page, for certain.
    Alias(PageId, Arc<str>),
    /// Perhaps an alias in this page.
    Perhaps(PageId, Arc<str>),
    /// Its page is there and not public.
    Hidden,
    /// The heading should have its id again; where the page is.
    Heading(Place),
    /// Nothing is known that could stand there.
    Nothing,
}

impl Proposal {
    /// What to do, as a hint.
    pub(super) fn told(&self, address: &str) -> Message {
        match self {
            Proposal::Alias(_, path) => message!("vanished-alias", address, path),
            Proposal::Perhaps(_, path) => message!("vanished-perhaps", address, path),
            Proposal::Hidden => message!("vanished-hidden"),
            Proposal::Heading(_) => {
                let id = address.split_once('#').map_or("", |(_, id)| id);
                message!("vanished-heading", id)
            }
            Proposal::Nothing => message!("vanished-nothing", address),
        }
    }
}

/// Pages that came since the ledger was last written.
pub(super) struct Newcomers {
    pages: Vec<Newcomer>,
}

struct Newcomer {
    lang: Lang,
    work: Arc<str>,
    page: PageId,
    /// The last segment of its address.
    slug: String,
}

impl Newcomers {
    pub(super) fn of(press: &Press) -> Self {
        let site = press.site();
        let works = site.work_ids();
        let own = works.flat_map(|work| site.translations(work).map(move |it| (work, it)));
        let new = own.filter_map(|(work, (lang, page))| {
            let address = press.plan().address(site, work, lang);
            let name = &site.work(work).name;
            let is_known =
                site.ledger.get(&address).is_some() || site.ledger.knows(name, lang.as_str());
            (!is_known).then(|| Newcomer {
                lang,
                work: name.clone(),
                page,
                slug: last(&address).to_owned(),
            })
        });
        Newcomers {
            pages: new.collect(),
        }
    }
}

/// What is proposed for an address.
pub(super) fn of(
    press: &Press,
    address: &str,
    entry: &LedgerEntry,
    newcomers: &Newcomers,
) -> Proposal {
    let site = press.site();
    let lang = site
        .langs()
        .find(|lang| entry.lang.as_deref().is_none_or(|own| own == lang.as_str()));
    let path = |page: PageId| site.page(page).article.path.clone();
    let presence = |lang| {
        site.find(&entry.work)
            .map(|work| site.presence(work.version(lang)))
    };
    let there = lang.and_then(presence);
    // Where another language stands in, its page is what stood there.
    let stands_in = entry.kind == AddressKind::Fallback;
    let own = match stands_in {
        true => there.and_then(Presence::page),
        false => there.and_then(Presence::own),
    };
    if entry.kind == AddressKind::Anchor {
        return own.map_or(Proposal::Nothing, |page| {
            Proposal::Heading(site.page(page).article.front.title_place.clone())
        });
    }
    if let Some(page) = own {
        // A file that is gone from a page that stayed where it was is not what the page says.
        let is_lost_file = entry.kind == AddressKind::File && has_stayed(press, entry);
        return match is_lost_file {
            true => Proposal::Perhaps(page, path(page)),
            false => Proposal::Alias(page, path(page)),
        };
    }
    let candidates: Vec<&Newcomer> = newcomers
        .pages
        .iter()
        .filter(|it| stands_in || lang.is_none_or(|lang| it.lang == lang))
        .collect();
    if let Some(found) = the_same(address, entry, &candidates) {
        return Proposal::Alias(found.page, path(found.page));
    }
    let is_hidden = site.hidden.contains(&entry.work);
    let work = site.find(&entry.work);
    let other = work.and_then(|work| site.translations(work).next());
    match (is_hidden, other, similar(entry, &candidates)) {
        (true, ..) => Proposal::Hidden,
        (_, Some((_, page)), _) => Proposal::Perhaps(page, path(page)),
        (_, _, Some(near)) => Proposal::Perhaps(near.page, path(near.page)),
        _ => Proposal::Nothing,
    }
}

/// Whether the page of a work has the address that it had.
fn has_stayed(press: &Press, entry: &LedgerEntry) -> bool {
    let site = press.site();
    let Some(work) = site.find(&entry.work) else {
        return false;
    };
    let now = site.translations(work);
    let now: BTreeSet<String> = now
        .map(|(lang, _)| press.plan().address(site, work, lang))
        .collect();
    let mut known = site.ledger.entries().filter(|(_, it)| {
        it.work == entry.work && it.kind == AddressKind::Page && it.last.is_none()
    });
    known.all(|(address, _)| now.contains(&**address))
}

/// The one page that has the name of what is gone, elsewhere; or whose name is the former one with words more or fewer,
/// in the same place.
fn the_same<'n>(
    address: &str,
    entry: &LedgerEntry,
    candidates: &[&'n Newcomer],
) -> Option<&'n Newcomer> {
    let (folder, name) = parted(&entry.work);
    let only = |is_it: &dyn Fn(&Newcomer) -> bool| {
        let mut found = candidates.iter().copied().filter(|it| is_it(it));
        let first = found.next()?;
        // Several languages of one work are one answer for what is the same in all.
        found.all(|it| it.work == first.work).then_some(first)
    };
    if name.is_empty() {
        return None;
    }
    let by_name = only(&|it| parted(&it.work).1 == name);
    let by_slug = || {
        let is_page = entry.kind != AddressKind::File;
        only(&|it| is_page && it.slug == last(address))
    };
    let by_words = || {
        only(&|it| {
            let (beside, other) = parted(&it.work);
            beside == folder && share_words(name, other)
        })
    };
    by_name.or_else(by_slug).or_else(by_words)
}

/// Whether one name has all the words of the other.
fn share_words(one: &str, other: &str) -> bool {
    let words = |name: &'_ str| -> BTreeSet<String> {
        let parts = name.split(['-', '_', '.', ' ']).filter(|it| !it.is_empty());
        parts.map(str::to_lowercase).collect()
    };
    let (one, other) = (words(one), words(other));
    let says_something = |words: &BTreeSet<String>| words.iter().any(|it| it.chars().count() > 3);
    let (few, many) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    says_something(&few) && few.is_subset(&many)
}

/// The page that somebody may mean: of a name that is nearly the same.
fn similar<'n>(entry: &LedgerEntry, candidates: &[&'n Newcomer]) -> Option<&'n Newcomer> {
    let names = candidates.iter().map(|it| &*it.work);
    let near = nearest(&entry.work, names);
    let (folder, _) = parted(&entry.work);
    let named = candidates.iter().find(|it| Some(&*it.work) == near);
    let mut beside = candidates.iter().filter(|it| parted(&it.work).0 == folder);
    let only = match (beside.next(), beside.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    };
    named.or(only).copied()
}

fn parted(work: &str) -> (&str, &str) {
    work.rsplit_once('/').unwrap_or(("", work))
}

fn last(address: &str) -> &str {
    let path = address.trim_end_matches('/');
    path.rsplit('/').next().unwrap_or(path)
}
