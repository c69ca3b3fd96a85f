//! The ledger of addresses: `ledger.txt` beside `site.yaml`.
//!
//! Takes the text of the file; gives a [`Ledger`], every address that has been public with its work, language, kind, and first
//! and last day; and writes it again. A line holds one address, sorted, and a line of what stays public never changes: so two
//! people who record on two branches have nothing to settle, and where Git keeps both lines of one address, they are read as one.
//!
//! What is public at a moment, and whether an address has vanished, is not its matter.

mod read;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use jiff::civil::Date;

pub use read::read;

/// Where the ledger of a site stands.
pub const PATH: &str = crate::source::LEDGER;

/// What the file begins with.
const HEAD: &str = "# Addresses that have been public, as `diwan record` found them. Between tabs: address, work, language, kind, first day, last day.\n";

/// What a line says where there is nothing to say.
const NONE: &str = "-";

/// An address that has been public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerEntry {
    /// The work; empty for the home page.
    pub work: Arc<str>,
    /// The tag of the language; `None` for what is the same in all.
    pub lang: Option<Arc<str>>,
    /// What stood there.
    pub kind: AddressKind,
    /// The first day on which it was recorded.
    pub first: Date,
    /// The last one; `None` while it is public.
    pub last: Option<Date>,
}

/// What stands at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AddressKind {
    /// A page.
    Page,
    /// A page of another language that stands in.
    Fallback,
    /// A place in a page that others cite.
    Anchor,
    /// A file of a work.
    File,
    /// A feed.
    Feed,
    /// A former address that leads on.
    Alias,
}

const KINDS: [AddressKind; 6] = [
    AddressKind::Fallback,
    AddressKind::Page,
    AddressKind::Anchor,
    AddressKind::File,
    AddressKind::Feed,
    AddressKind::Alias,
];

impl AddressKind {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            AddressKind::Page => "page",
            AddressKind::Fallback => "fallback",
            AddressKind::Anchor => "anchor",
            AddressKind::File => "file",
            AddressKind::Feed => "feed",
            AddressKind::Alias => "alias",
        }
    }

    fn named(name: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// Every address that has been public, by address: `/ar/statements/paris/`, `/ar/laws/water/#article-3`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    entries: BTreeMap<Arc<str>, LedgerEntry>,
    /// The works that are public, or were, in each language, with their first days.
    pages: BTreeMap<(Arc<str>, Arc<str>), Date>,
}

impl Ledger {
    /// Whether nothing was ever recorded.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The addresses, sorted, each with what is known of it.
    pub fn entries(&self) -> impl Iterator<Item = (&Arc<str>, &LedgerEntry)> {
        self.entries.iter()
    }

    /// What is known of an address.
    pub fn get(&self, address: &str) -> Option<&LedgerEntry> {
        self.entries.get(address)
    }

    /// Whether a work has had a page in a language.
    pub fn knows(&self, work: &Arc<str>, lang: &str) -> bool {
        self.since(work, lang).is_some()
    }

    /// The day on which a work was first public in a language.
    pub fn since(&self, work: &Arc<str>, lang: &str) -> Option<Date> {
        if self.pages.is_empty() {
            return None;
        }
        self.pages.get(&(work.clone(), lang.into())).copied()
    }

    /// Adds what is known of an address to what was known of it before.
    pub fn add(&mut self, address: &str, entry: LedgerEntry) {
        if entry.kind == AddressKind::Page
            && let Some(lang) = &entry.lang
        {
            let key = (entry.work.clone(), lang.clone());
            let first = self.pages.entry(key).or_insert(entry.first);
            *first = entry.first.min(*first);
        }
        match self.entries.get_mut(address) {
            None => {
                self.entries.insert(address.into(), entry);
            }
            Some(known) => *known = joined(known, entry),
        }
    }

    /// Says that an address is public no more since a day; nothing where it was not.
    pub fn close(&mut self, address: &str, last: Date) {
        if let Some(entry) = self.entries.get_mut(address) {
            entry.last.get_or_insert(last);
        }
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        let mut text = String::from(HEAD);
        for (address, entry) in &self.entries {
            let work = match &*entry.work {
                "" => "/",
                name => name,
            };
            let lang = entry.lang.as_deref().unwrap_or(NONE);
            let last = entry.last.map_or(NONE.to_owned(), |day| day.to_string());
            let _ = writeln!(
                text,
                "{address}\t{work}\t{lang}\t{}\t{}\t{last}",
                entry.kind.as_str(),
                entry.first
            );
        }
        text
    }
}

/// Two lines of one address as one: public since the earlier of the first days, and to the later of the last ones. What stands
/// there now says whose it is; a page that became an alias is remembered as the page.
fn joined(one: &LedgerEntry, other: LedgerEntry) -> LedgerEntry {
    let is_newer = match (one.last, other.last) {
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (one_last, other_last) => (other_last, other.first) >= (one_last, one.first),
    };
    let (newer, older) = if is_newer {
        (&other, one)
    } else {
        (one, &other)
    };
    let is_led_on = newer.kind == AddressKind::Alias && older.kind != AddressKind::Alias;
    let own = if is_led_on { older } else { newer };
    LedgerEntry {
        work: own.work.clone(),
        lang: own.lang.clone(),
        kind: own.kind,
        first: one.first.min(other.first),
        last: match (one.last, other.last) {
            (Some(one), Some(other)) => Some(one.max(other)),
            _ if is_led_on => own.last,
            _ => None,
        },
    }
}
