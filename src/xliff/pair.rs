//! A page that came back beside the pages of the site that it is about.

use super::former::Formers;
use super::read::PageIn;
use super::units::Leaf;
use crate::diagnostic::{Place, Ruler};
use crate::language::Lang;
use crate::site::PageId;

/// A file that came back.
pub struct Returned {
    /// What it is called.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// A page of a file beside those of the site.
pub struct PagePair<'a> {
    /// The file that brings it.
    pub file: &'a Returned,
    /// Its lines.
    pub ruler: &'a Ruler<&'a str>,
    /// The page.
    pub page: &'a PageIn,
    /// The languages that it is translated from and to.
    pub languages: (Lang, Lang),
    /// Its source.
    pub source: Leaf,
    /// The translation that there is.
    pub former: Option<(PageId, Leaf)>,
    /// What that says of each unit.
    pub formers: Formers,
    /// The path of the translation.
    pub path: String,
}

impl PagePair<'_> {
    /// A place in the file.
    pub fn place(&self, at: usize) -> Place {
        place(self.file, self.ruler, at)
    }
}

/// A place in a file.
pub fn place(file: &Returned, ruler: &Ruler<&str>, at: usize) -> Place {
    let at = file.text.floor_char_boundary(at.min(file.text.len()));
    ruler.place(file.name.as_str(), at..at)
}
