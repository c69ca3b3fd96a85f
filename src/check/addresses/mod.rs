//! Whether every address that has been public still answers: with a page, by leading on, or by saying that it is gone.
//!
//! Takes the ledger and the plan; gives what has [`Vanished`], each with what is proposed in its place. An address that ended
//! as its page said it would (`expires_at`) has not vanished, nor has one where something else stands now.

mod propose;

use std::collections::HashMap;
use std::sync::Arc;

use super::aids::Aids;
use crate::diagnostic::{Diagnostic, Place, Ruler};
use crate::language::Lang;
use crate::ledger::{AddressKind, LedgerEntry, PATH};
use crate::plan::Piece;
use crate::press::Press;
use crate::route::{Route, names_a_place};
use crate::site::Presence;

use propose::Newcomers;
pub use propose::Proposal;

/// An address that was public and leads nowhere now.
#[derive(Debug, Clone)]
pub struct Vanished {
    /// The address, as the ledger has it.
    pub address: Arc<str>,
    /// What the ledger knows of it.
    pub entry: LedgerEntry,
    /// What is proposed in its place.
    pub proposal: Proposal,
    /// The line of the ledger, or the page that an anchor was in.
    place: Place,
}

/// The addresses of the ledger that have vanished, sorted.
pub fn vanished(press: &Press) -> Vec<Vanished> {
    let ledger = &press.site().ledger;
    let lost = ledger
        .entries()
        .filter(|(address, entry)| !answers(press, address, entry));
    let lost: Vec<(&Arc<str>, &LedgerEntry)> = lost.collect();
    if lost.is_empty() {
        return Vec::new();
    }
    let newcomers = Newcomers::of(press);
    let lines = LedgerLines::of(press.sources().text(PATH).unwrap_or_default());
    let vanished = lost.into_iter().map(|(address, entry)| {
        let proposal = propose::of(press, address, entry, &newcomers);
        Vanished {
            address: address.clone(),
            entry: entry.clone(),
            place: match &proposal {
                Proposal::Heading(place) => place.clone(),
                _ => lines.place(address),
            },
            proposal,
        }
    });
    vanished.collect()
}

/// Where the lines of the ledger stand.
struct LedgerLines {
    starts: HashMap<String, usize>,
    ruler: Ruler<String>,
}

impl LedgerLines {
    fn of(text: String) -> Self {
        let mut at = 0;
        let mut starts = HashMap::new();
        for line in text.split_inclusive('\n') {
            if let Some((address, _)) = line.split_once('\t') {
                starts.entry(address.to_owned()).or_insert(at);
            }
            at += line.len();
        }
        LedgerLines {
            starts,
            ruler: Ruler::new(text),
        }
    }

    fn place(&self, address: &str) -> Place {
        let start = self.starts.get(address).copied().unwrap_or_default();
        self.ruler.place(PATH, start..start + address.len())
    }
}

/// What is to be told of them.
pub(super) fn check(press: &Press, _: &Aids, found: &mut Vec<Diagnostic>) {
    found.extend(vanished(press).iter().map(|it| it.told(press)));
}

impl Vanished {
    /// The diagnostic.
    pub fn told(&self, press: &Press) -> Diagnostic {
        let (address, since) = (&*self.address, self.entry.first.to_string());
        let message = match self.entry.kind {
            AddressKind::Anchor => message!("anchor-vanished", address, since),
            AddressKind::File => message!("file-vanished", address, since),
            _ => message!("address-vanished", address, since),
        };
        let lang = press
            .site()
            .langs()
            .find(|lang| self.entry.lang.as_deref() == Some(lang.as_str()));
        let told = Diagnostic::error("address-vanished", message)
            .at(self.place.clone())
            .hint(self.proposal.told(&self.address));
        match lang {
            Some(lang) => told.lang(lang),
            None => told,
        }
    }
}

/// Whether an address answers, or was said to end.
fn answers(press: &Press, address: &str, entry: &LedgerEntry) -> bool {
    if entry.kind == AddressKind::Anchor {
        return anchor_answers(press, address, entry);
    }
    let is_there = |route: Route| press.find(&route).is_some();
    if Route::parse(address).is_ok_and(is_there) {
        return true;
    }
    let site = press.site();
    let is_over = |lang: Lang| site.expired.contains(&(entry.work.clone(), lang));
    let langs: Vec<Lang> = site.langs().filter(|it| is_of(entry, *it)).collect();
    match entry.kind {
        // A section without news has no feed, and a term that nobody bears is none.
        AddressKind::Feed if site.find(&entry.work).is_some() && !has_moved(press, entry) => true,
        // What is for all languages ends with the last of them.
        _ => match entry.lang.is_some() {
            true => langs.into_iter().any(is_over),
            false => site.find(&entry.work).is_none() && langs.into_iter().any(is_over),
        },
    }
}

/// Whether an entry is of a language, or of all.
fn is_of(entry: &LedgerEntry, lang: Lang) -> bool {
    entry.lang.as_deref().is_none_or(|own| own == lang.as_str())
}

/// Whether the page of a feed has another address now than its feed had.
fn has_moved(press: &Press, entry: &LedgerEntry) -> bool {
    let site = press.site();
    let ledger = site.ledger.entries();
    let mut pages = ledger.filter(|(_, it)| {
        it.kind == AddressKind::Page && it.work == entry.work && it.lang == entry.lang
    });
    let lang = site.langs().find(|lang| is_of(entry, *lang));
    let now = site
        .find(&entry.work)
        .zip(lang)
        .map(|(work, lang)| press.plan().address(site, work, lang));
    pages.any(|(address, _)| now.as_deref().is_some_and(|now| now != &**address))
}

/// Whether the page that an anchor was in still has it. One that is no page of its own any more is told of by its own line.
fn anchor_answers(press: &Press, address: &str, entry: &LedgerEntry) -> bool {
    let Some((_, id)) = address.split_once('#') else {
        return true;
    };
    let site = press.site();
    let lang = site.langs().find(|lang| is_of(entry, *lang));
    let page = site
        .find(&entry.work)
        .zip(lang)
        .map(|(work, lang)| site.presence(work.version(lang)));
    // Browsers carry a fragment over to where an address leads on, so the page may have moved.
    let there = Route::parse(address.split('#').next().unwrap_or_default());
    let led = there.ok().and_then(|route| press.find(&route));
    let page = match (page, led.map(|it| &it.piece)) {
        (_, Some(Piece::Page { version } | Piece::Redirect { version })) => site.presence(*version),
        (Some(page), _) => page,
        _ => return true,
    };
    let Presence::Own(page) = page else {
        return true;
    };
    let page = site.page(page);
    page.is_over() || !names_a_place(id) || page.article.outline.has_anchor(id)
}
