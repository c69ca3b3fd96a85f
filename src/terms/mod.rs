//! The official terms of a site: `terms.yaml` beside `site.yaml`.
//!
//! Takes the text of the file; gives its [`Concept`]s: for each the form in every language, the variants that are allowed,
//! those that are forbidden and why, and where all that holds. Tables (CSV) and TBX (ISO 30042) are read and written for
//! those who keep their terms in other programs. What a page says is not looked at here, see `check::terms`.

mod csv;
mod read;
mod tbx;
mod write;

use std::sync::Arc;

use crate::article::When;
use crate::diagnostic::Place;

pub use csv::{from_csv, to_csv};
pub use read::read;
pub use tbx::{from_tbx, to_tbx};
pub use write::{merge, to_yaml};

/// Where the terms of a site stand.
pub const PATH: &str = crate::source::TERMS;

/// A thing that has one name in each language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Concept {
    /// Its official form, by the tag of the language.
    pub terms: Vec<TermForm>,
    /// Other forms that may stand for it.
    pub allowed: Vec<TermForm>,
    /// Forms that may not.
    pub forbidden: Vec<Forbidden>,
    /// The sections in which this holds; everywhere where none is named.
    pub sections: Vec<Arc<str>>,
    /// The day from which on it holds, by the date of a page.
    pub from: Option<When>,
    /// The day from which on it holds no more.
    pub until: Option<When>,
    /// Whether its forms are names, which are found with their capitals alone.
    pub is_cased: bool,
    /// What it is, for those who look it up.
    pub note: Option<Arc<str>>,
}

/// A form in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermForm {
    /// The tag of the language.
    pub lang: Arc<str>,
    /// The form.
    pub text: Arc<str>,
    /// Where it stands; nothing of what was read from another program's file.
    pub place: Option<Place>,
}

/// A form that may not stand for a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// The form.
    pub form: TermForm,
    /// Why not.
    pub why: Option<Arc<str>>,
    /// The day until which it was right: pages that are older keep it.
    pub until: Option<When>,
}

impl TermForm {
    /// A form that stands in no file.
    pub fn new(lang: &str, text: &str) -> Self {
        TermForm {
            lang: lang.into(),
            text: text.into(),
            place: None,
        }
    }
}

impl Concept {
    /// Its official form in a language.
    pub fn term(&self, lang: &str) -> Option<&TermForm> {
        self.terms.iter().find(|it| &*it.lang == lang)
    }
}

/// A day or moment as it is written in a file.
fn write_date(when: When) -> String {
    match when {
        When::Day(day) => day.to_string(),
        When::Local(time) => time.to_string(),
        When::Moment(moment) => moment.to_string(),
    }
}

#[cfg(test)]
mod tests;
