//! What a translator sees of a page, one piece at a time; and what must be known to find these pieces.

use std::ops::Range;
use std::sync::Arc;

use super::content::Content;
use crate::theme::SearchedData;

/// Something to translate.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its name, the same as long as its block is.
    pub id: String,
    /// What it is.
    pub kind: UnitKind,
    /// The heading it stands under.
    pub under: Option<Arc<str>>,
    /// Where it stands.
    pub spot: Spot,
    /// What it says.
    pub content: Content,
}

/// Where a unit stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// In the front matter, under these keys.
    Front(Way),
    /// In the body: these bytes of the file, in the block of this number.
    Body(Range<usize>, usize),
}

/// What a unit is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnitKind {
    /// A value of the front matter.
    Key,
    /// A paragraph.
    Paragraph,
    /// A heading of this level.
    Heading(u8),
    /// A paragraph of an item in a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A term that a list defines.
    Term,
    /// Its definition.
    Definition,
    /// An argument of a component: the names of both.
    Argument(String, String),
}

/// The way from the top of front matter to a value.
pub type Way = Vec<Step>;

/// A step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Under this key.
    Key(String),
    /// In the item of this number.
    Item(usize),
}

/// What must be known to read a page.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// What of front matter and of calls is shown to readers.
    pub shown: &'a SearchedData,
    /// Whether a value names a work of the site, and so is no word.
    pub is_name: &'a dyn Fn(&str) -> bool,
    /// Whether what stands between dollars is a formula.
    pub has_formulas: bool,
}
