//! What is proposed in the place of an address that has vanished.
//!
//! A work that has another address now leads there for certain. Where the work is gone, another that answers at one of its addresses
//! has taken its place, and so has one that came since and has its name or its slug, in whatever section. Others are only asked about:
//! the ledger keeps no texts, and words of a name say little (`press` is not `press-freedom`). What is certain, `diwan record --fix` writes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Message, Place, nearest};
use crate::language::Lang;
use crate::ledger::{AddressKind, LedgerEntry};
use crate::plan::Piece;
use crate::press::Press;
use crate::route::Route;
use crate::site::{PageId, Presence, WorkId};

/// How many pages are named where any may be meant.
const NAMED: usize = 5;

/// What is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// An alias in this page, for certain.
    Alias(PageId, Arc<str>),
    /// Perhaps an alias in this page.
    Perhaps(PageId, Arc<str>),
    /// Perhaps an alias in one of these pages, which came since and stand beside what is gone.
    Among(Vec<Arc<str>>),
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
            Proposal::Among(paths) => {
                let paths: Vec<String> = paths.iter().map(|it| it.to_string()).collect();
                message!("vanished-among", address, paths)
            }
            Proposal::Hidden => message!("vanished-hidden"),
            Proposal::Heading(_) => {
                let id = address.split_once('#').map_or("", |(_, id)| id);
                message!("vanished-heading", id)
            }
            Proposal::Nothing => message!("vanished-nothing", address),
        }
    }
}

/// What may have taken the place of works that are gone.
pub(super) struct Newcomers {
    /// Pages that came since the ledger was last written.
    pages: Vec<Newcomer>,
    /// By a work that is gone, the one that answers at addresses of its pages.
    successors: BTreeMap<Arc<str>, WorkId>,
    /// By a work that is gone and its language, the ids of the headings that others cite.
    anchors: BTreeMap<WorkInLanguage, Vec<String>>,
}

/// The name of a work, and a language.
type WorkInLanguage = (Arc<str>, Option<Arc<str>>);

struct Newcomer {
    lang: Lang,
    work: Arc<str>,
    page: PageId,
    /// The last segment of its address.
    slug: String,
    /// Its day: before it nobody could read it.
    date: Option<Date>,
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
                date: site
                    .page(page)
                    .article
                    .front
                    .date
                    .map(|it| it.day(&site.settings.time_zone)),
            })
        });
        let mut newcomers = Newcomers {
            pages: new.collect(),
            successors: BTreeMap::new(),
            anchors: BTreeMap::new(),
        };
        newcomers.remember(press);
        newcomers
    }

    /// Reads in the ledger what is known of works that are gone.
    fn remember(&mut self, press: &Press) {
        let site = press.site();
        let gone = site
            .ledger
            .entries()
            .filter(|(_, entry)| entry.last.is_none() && site.find(&entry.work).is_none());
        let mut several = BTreeSet::new();
        for (address, entry) in gone {
            match entry.kind {
                AddressKind::Page => {
                    let Some(other) = standing_at(press, address) else {
                        continue;
                    };
                    let known = self.successors.entry(entry.work.clone()).or_insert(other);
                    if *known != other {
                        several.insert(entry.work.clone());
                    }
                }
                AddressKind::Anchor => {
                    let key = (entry.work.clone(), entry.lang.clone());
                    let id = address.split_once('#').map_or("", |(_, id)| id);
                    self.anchors.entry(key).or_default().push(id.to_owned());
                }
                _ => {}
            }
        }
        self.successors.retain(|work, _| !several.contains(work));
    }

    /// Whether nothing speaks against it that a page is the one that an address had: it is no younger than the address, and has all
    /// headings that were cited there.
    fn may_be(&self, press: &Press, it: &Newcomer, entry: &LedgerEntry) -> bool {
        let outline = &press.site().page(it.page).article.outline;
        let has_all = |ids: &Vec<String>| ids.iter().all(|id| outline.has_anchor(id));
        it.date.is_none_or(|date| date <= entry.first) && self.cited(it, entry).is_none_or(has_all)
    }

    /// The headings of what is gone that others cite, in the language of a page.
    fn cited(&self, it: &Newcomer, entry: &LedgerEntry) -> Option<&Vec<String>> {
        let key = (entry.work.clone(), Some(it.lang.as_str().into()));
        self.anchors.get(&key)
    }
}

/// The work whose page an address shows, or leads to.
fn standing_at(press: &Press, address: &str) -> Option<WorkId> {
    let route = Route::parse(address).ok()?;
    match &press.find(&route)?.piece {
        Piece::Page { version } | Piece::Redirect { version } => Some(version.work),
        _ => None,
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
    let work = site
        .find(&entry.work)
        .or_else(|| newcomers.successors.get(&entry.work).copied());
    let presence = |lang| work.map(|work| site.presence(work.version(lang)));
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
        .filter(|it| newcomers.may_be(press, it, entry))
        .collect();
    if let Some(found) = the_same(address, entry, &candidates) {
        return Proposal::Alias(found.page, path(found.page));
    }
    let is_hidden = site.hidden.contains(&entry.work);
    let other = work.and_then(|work| site.translations(work).next());
    match (is_hidden, other, similar(entry, newcomers, &candidates)) {
        (true, ..) => Proposal::Hidden,
        (_, Some((_, page)), _) => Proposal::Perhaps(page, path(page)),
        (_, _, Some(near)) => Proposal::Perhaps(near.page, path(near.page)),
        _ if entry.kind == AddressKind::Page => beside(press, entry, &candidates),
        _ => Proposal::Nothing,
    }
}

/// The pages that are new where the one that is gone was: one of them may be the same under another name.
fn beside(press: &Press, entry: &LedgerEntry, candidates: &[&Newcomer]) -> Proposal {
    let (folder, _) = parted(&entry.work);
    let beside = candidates.iter().filter(|it| parted(&it.work).0 == folder);
    let paths = beside.map(|it| press.site().page(it.page).article.path.clone());
    let mut paths: Vec<Arc<str>> = paths.collect();
    paths.sort();
    paths.truncate(NAMED);
    match paths.is_empty() {
        true => Proposal::Nothing,
        false => Proposal::Among(paths),
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

/// The one page that has the name or the slug of what is gone, elsewhere.
fn the_same<'n>(
    address: &str,
    entry: &LedgerEntry,
    candidates: &[&'n Newcomer],
) -> Option<&'n Newcomer> {
    let (_, name) = parted(&entry.work);
    if name.is_empty() {
        return None;
    }
    let is_page = entry.kind != AddressKind::File;
    only(candidates, |it| parted(&it.work).1 == name)
        .or_else(|| only(candidates, |it| is_page && it.slug == last(address)))
}

/// The one work of which something is true. Several languages of it are one answer for what is the same in all.
fn only<'n>(
    candidates: &[&'n Newcomer],
    is_it: impl Fn(&Newcomer) -> bool,
) -> Option<&'n Newcomer> {
    let mut found = candidates.iter().copied().filter(|it| is_it(it));
    let first = found.next()?;
    found.all(|it| it.work == first.work).then_some(first)
}

/// The page that somebody may mean: of a name that is nearly the same, or has all words of the former in the same place; or the one
/// that has all headings that were cited.
fn similar<'n>(
    entry: &LedgerEntry,
    newcomers: &Newcomers,
    candidates: &[&'n Newcomer],
) -> Option<&'n Newcomer> {
    let near = nearest(&entry.work, candidates.iter().map(|it| &*it.work));
    let (folder, name) = parted(&entry.work);
    let by_words = || {
        only(candidates, |it| {
            let (beside, other) = parted(&it.work);
            beside == folder && share_words(name, other)
        })
    };
    // Those that lack one of them are no candidates any more.
    let by_headings = || only(candidates, |it| newcomers.cited(it, entry).is_some());
    let named = candidates.iter().find(|it| Some(&*it.work) == near);
    named.copied().or_else(by_headings).or_else(by_words)
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

fn parted(work: &str) -> (&str, &str) {
    work.rsplit_once('/').unwrap_or(("", work))
}

fn last(address: &str) -> &str {
    let path = address.trim_end_matches('/');
    path.rsplit('/').next().unwrap_or(path)
}
