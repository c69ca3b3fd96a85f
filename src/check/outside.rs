//! What lies outside the site and a few rules ask for: dictionaries of the machine, and what answers at addresses elsewhere.
//!
//! The library reads no file but those of the site and opens no connection: who calls it hands both over, or neither.

use crate::diagnostic::Message;
use crate::settings::Language;

/// What is handed over.
pub trait Outside: Sync {
    /// The dictionary of a language, as Hunspell has it: the file of affixes, and that of words.
    fn dictionary(&self, _language: &Language) -> Option<(String, String)> {
        None
    }

    /// What answers at each of these addresses; `None` where nobody knows, as when there is no line, or a server asks to be
    /// left alone.
    fn ask(&self, addresses: &[&str]) -> Vec<Option<LinkAnswer>> {
        addresses.iter().map(|_| None).collect()
    }
}

/// What answers at an address elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkAnswer {
    /// What one would expect.
    Fine,
    /// It has moved there for good.
    Moved(String),
    /// Nothing, with the status that says so.
    Gone(u16),
    /// No server.
    NoServer(Message),
}

/// Nothing outside is asked.
pub struct Nothing;

impl Outside for Nothing {}
