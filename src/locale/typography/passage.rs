//! A passage: the text of a block, in the pieces into which markup cuts it.
//!
//! Takes the pieces in their order, each with the rules that hold in it; gives them set as one text. Rules look through a
//! whole passage and change only pieces of their own: what is said in code or in another language stands beside them, as the
//! reader sees it.

use std::ops::Range;

use super::Typography;
use super::edit::{OBJECT, PassagePiece, Replacement, rewrite};

/// Where a line ends for good; white space that no rule touches.
const LINE: char = '\u{2028}';

/// The text of a block, piece by piece.
#[derive(Debug, Default)]
pub struct Passage {
    text: String,
    pieces: Vec<PassagePiece>,
}

/// A passage as it is to be set.
#[derive(Debug)]
pub struct Set<'p> {
    passage: &'p Passage,
    changes: Vec<Replacement>,
}

impl Passage {
    /// Begins anew, in the same memory.
    pub fn clear(&mut self) {
        self.text.clear();
        self.pieces.clear();
    }

    /// Adds text that is set by these rules. [`Typography::Off`] leaves it as it is, and what is beside it knows it.
    pub fn push(&mut self, text: &str, rules: Typography) {
        self.text.push_str(text);
        self.ends(rules);
    }

    /// Adds something that is no text and no space.
    pub fn push_object(&mut self) {
        self.text.push(OBJECT);
        self.ends(Typography::Off);
    }

    /// Adds the end of a line that its author asked for.
    pub fn push_line(&mut self) {
        self.text.push(LINE);
        self.ends(Typography::Off);
    }

    fn ends(&mut self, rules: Typography) {
        let end = self.text.len();
        self.pieces.push(PassagePiece { end, rules });
    }

    /// All of it, set.
    pub fn set(&self) -> Set<'_> {
        let mut changes: Vec<Replacement> = Vec::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            let is_first = |rules| self.pieces[..at].iter().all(|before| before.rules != rules);
            if piece.rules != Typography::Off && is_first(piece.rules) {
                let has_others = self.pieces.iter().any(|it| it.rules != piece.rules);
                let pieces = if has_others { &*self.pieces } else { &[] };
                changes.extend(piece.rules.changes(&self.text, pieces));
            }
        }
        changes.sort_by_key(|change| change.at.start);
        Set {
            passage: self,
            changes,
        }
    }
}

impl Set<'_> {
    /// Whether nothing changes.
    pub fn is_as_typed(&self) -> bool {
        self.changes.is_empty()
    }

    /// How the piece that was added as this one of all is set; `None` where it stays as it is.
    pub fn piece(&self, index: usize) -> Option<String> {
        let pieces = &self.passage.pieces;
        let start = match index {
            0 => 0,
            _ => pieces[index - 1].end,
        };
        let end = pieces[index].end;
        self.rewrite(start..end)
    }

    /// The whole text.
    pub fn text(&self) -> String {
        let text = &self.passage.text;
        self.rewrite(0..text.len()).unwrap_or_else(|| text.clone())
    }

    fn rewrite(&self, range: Range<usize>) -> Option<String> {
        // Pieces are asked for one after the other, and most passages have a handful of changes.
        let from = self.changes.partition_point(|it| it.at.end <= range.start);
        let upto = self.changes.partition_point(|it| it.at.start < range.end);
        rewrite(&self.passage.text, range, self.changes.get(from..upto)?)
    }
}
