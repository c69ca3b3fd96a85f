//! Pieces of a catalogue that know where they stand: what Fluent's parser works on here.
//!
//! The syntax tree of `fluent-syntax` has no positions, but the parser is generic over its slices. [`Span`] is a slice
//! that shares its file, so each name and text in the tree says where it is, and the tree lives as long as it is wanted.
//! It also cuts between characters where the parser would cut inside one: `"\u06ت"` makes the parser of version 0.12 panic
//! on plain `&str`.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::parser::Slice;

/// A place in a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The file.
    pub path: Arc<str>,
    /// The bytes meant; `None` when the whole file is.
    pub range: Option<Range<usize>>,
}

impl Spot {
    /// The file as a whole.
    pub fn file(path: &Arc<str>) -> Self {
        Spot {
            path: path.clone(),
            range: None,
        }
    }
}

/// A file of a catalogue.
#[derive(Debug)]
pub struct Source {
    /// Where it lies.
    pub path: Arc<str>,
    /// What it holds.
    pub text: String,
}

/// A piece of a file.
#[derive(Debug, Clone)]
pub struct Span {
    source: Arc<Source>,
    range: Range<usize>,
}

impl Span {
    /// All of a file.
    pub fn whole(source: &Arc<Source>) -> Self {
        Span {
            source: source.clone(),
            range: 0..source.text.len(),
        }
    }

    /// The text of the piece.
    pub fn text(&self) -> &str {
        &self.source.text[self.range.clone()]
    }

    /// The file it is a piece of.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The bytes it covers.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Where it is.
    pub fn spot(&self) -> Spot {
        Spot {
            path: self.source.path.clone(),
            range: Some(self.range()),
        }
    }
}

impl AsRef<str> for Span {
    fn as_ref(&self) -> &str {
        self.text()
    }
}

/// The parser compares names with it, so the text alone counts.
impl PartialEq for Span {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Slice<'_> for Span {
    fn slice(&self, range: Range<usize>) -> Self {
        let text = self.text();
        let start = text.floor_char_boundary(range.start);
        let end = text.floor_char_boundary(range.end).max(start);
        Span {
            source: self.source.clone(),
            range: self.range.start + start..self.range.start + end,
        }
    }

    fn trim(&mut self) {
        let kept = self.text().trim_end_matches([' ', '\r', '\n']).len();
        self.range.end = self.range.start + kept;
    }
}
