//! Whether every address that has been public still answers: with a page, by leading on, or by saying that it is gone.
//!
//! Takes the ledger and the plan; gives what has [`Vanished`], each with what is proposed in its place. An address that ended
//! as its page said it would (`expires_at`) has not vanished, nor has one where something else stands now.

mod propose;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};
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
    let vanished = lost.into_iter().map(|(address, entry)| Vanished {
        address: address.clone(),
        entry: entry.clone(),
        proposal: propose::of(press, address, entry, &newcomers),
    });
    vanished.collect()
}

/// What is to be told of them.
pub(super) fn check(press: &Press, found: &mut Vec<Diagnostic>) {
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
            .at(self.place(press))
            .hint(self.proposal.told(&self.address));
        match lang {
            Some(lang) => told.lang(lang),
            None => told,
        }
    }

    /// The line of the ledger, or the page that an anchor was in.
    fn place(&self, press: &Press) -> Place {
        if let Proposal::Heading(place) = &self.proposal {
            return place.clone();
        }
        let text = press.sources().text(PATH).unwrap_or_default();
        let head = format!("{}\t", self.address);
        let line = text.lines().position(|line| line.starts_with(&head));
        let start = line.map_or(0, |line| {
            let before = text.split_inclusive('\n').take(line);
            before.map(str::len).sum()
        });
        Place::span(PATH, &text, start..start + self.address.len())
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
    let article = &page.article;
    let is_gone = article.front.withdrawn.is_some() || page.kind() == Some("gone");
    is_gone || !names_a_place(id) || article.outline.has_anchor(id)
}
