//! For whom and when a publication is made: the one value that differs between `build`, `serve`, `bundle` and `check`.
//!
//! There is no mode in the settings and no clock in the core: who calls Diwan says what time it is.

use jiff::Timestamp;

use crate::language::Lang;

/// How links between outputs are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkStyle {
    /// Below the site's address: `/ar/statements/paris/`.
    Rooted,
    /// From file to file, so that a copy opens from a disk: `../paris/index.html`.
    Relative,
}

/// How the words of the interface are disguised, to show any that stand in no catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Accented, and longer, as translations are.
    Accented,
    /// From right to left.
    Mirrored,
}

/// What is made of the pages; templates leave out what makes no sense there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Pages that lead to each other.
    Site,
    /// Each document by itself, in a file that is handed on alone.
    Document,
    /// Chapters of a book, which has contents and pages of its own.
    Book,
}

impl Form {
    /// The word by which templates know it.
    pub fn as_str(self) -> &'static str {
        match self {
            Form::Site => "site",
            Form::Document => "document",
            Form::Book => "book",
        }
    }
}

/// The first line of the `robots.txt` of a provisional edition, by which `deploy` knows it.
pub const PROVISIONAL: &str = "# diwan: provisional";

/// Everything about a run that is not in the site's own files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// How links are written.
    pub links: LinkStyle,
    /// What is made of the pages.
    pub form: Form,
    /// Whether drafts and what is not yet, or no longer, public are shown.
    pub drafts: bool,
    /// Whether it is only to be looked at by those who make it: it says so, search engines are kept out, and it is not uploaded unasked.
    pub provisional: bool,
    /// What time it is.
    pub now: Timestamp,
    /// An address that takes the place of `base_url` in the settings.
    pub base_url: Option<String>,
    /// Whether all languages stand under one address, though the settings give some a host of their own: a preview has one.
    pub one_host: bool,
    /// Whether the words of the interface are disguised.
    pub pseudo: Option<Pseudo>,
    /// The only languages it holds; all when empty. Links to the others lead to the web.
    pub only: Vec<Lang>,
}

impl Edition {
    /// The public web edition at a moment.
    pub fn web(now: Timestamp) -> Self {
        Edition {
            links: LinkStyle::Rooted,
            form: Form::Site,
            drafts: false,
            provisional: false,
            now,
            base_url: None,
            one_host: false,
            pseudo: None,
            only: Vec::new(),
        }
    }

    /// The public edition for a disk at a moment, in these languages (all when there are none).
    pub fn offline(now: Timestamp, only: Vec<Lang>) -> Self {
        Edition {
            links: LinkStyle::Relative,
            only,
            ..Edition::web(now)
        }
    }

    /// Whether it holds a language.
    pub fn holds(&self, lang: Lang) -> bool {
        self.only.is_empty() || self.only.contains(&lang)
    }
}
