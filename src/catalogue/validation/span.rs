//! Pieces of a catalogue that know where they stand: what Fluent's parser works on here.
//!
//! The syntax tree of `fluent-syntax` has no positions, but the parser is generic over its slices. [`Span`] is a slice
//! with an offset, so each name and text in the tree says where it is. It also cuts between characters where the parser
//! would cut inside one: `"\u06ت"` makes the parser of version 0.12 panic on plain `&str`.

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

    /// A range of bytes in a file.
    pub fn range(path: &Arc<str>, range: Range<usize>) -> Self {
        Spot {
            path: path.clone(),
            range: Some(range),
        }
    }
}

/// A piece of a file's text, with the offset at which it begins.
#[derive(Debug, Clone, Copy)]
pub struct Span<'s> {
    /// The piece.
    pub text: &'s str,
    /// Where it begins, in bytes from the beginning of the file.
    pub at: usize,
}

impl<'s> Span<'s> {
    /// A whole text.
    pub fn whole(text: &'s str) -> Self {
        Span { text, at: 0 }
    }

    /// The bytes it covers.
    pub fn range(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }
}

impl AsRef<str> for Span<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

/// The parser compares names with it, so the text alone counts.
impl PartialEq for Span<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'s> Slice<'s> for Span<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        let start = self.text.floor_char_boundary(range.start);
        let end = self.text.floor_char_boundary(range.end).max(start);
        Span {
            text: &self.text[start..end],
            at: self.at + start,
        }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}
