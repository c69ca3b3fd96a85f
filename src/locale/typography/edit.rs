//! A text under revision: looked at as typed, while what is to be changed is noted.

use std::cell::Cell;
use std::ops::Range;

use super::Typography;
use super::address::is_in_address;

pub(super) const NO_BREAK: char = '\u{a0}';
pub(super) const NARROW_NO_BREAK: char = '\u{202f}';

/// What stands for something that is no text: a picture, a component (Unicode: OBJECT REPLACEMENT CHARACTER).
pub(super) const OBJECT: char = '\u{fffc}';

/// A part of a passage, and the rules that hold in it.
#[derive(Debug)]
pub(super) struct PassagePiece {
    pub(super) end: usize,
    pub(super) rules: Typography,
}

/// A character that takes the place of some bytes.
#[derive(Debug)]
pub(super) struct Replacement {
    pub(super) at: Range<usize>,
    pub(super) new: char,
}

/// White space between two words: the bytes of it, and so where the word before it ends and the one after it begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gap {
    pub(super) from: usize,
    pub(super) to: usize,
}

pub(super) struct Edit<'a> {
    pub(super) text: &'a str,
    pieces: &'a [PassagePiece],
    own: Typography,
    changes: Vec<Replacement>,
    /// The piece that was asked for last.
    last: Cell<usize>,
}

impl<'a> Edit<'a> {
    /// A text to be changed by the rules `own`: all of it, or the pieces that bear them.
    pub(super) fn new(text: &'a str, pieces: &'a [PassagePiece], own: Typography) -> Self {
        Edit {
            text,
            pieces,
            own,
            changes: Vec::new(),
            last: Cell::new(0),
        }
    }

    /// Whether the character at `at` may be changed.
    pub(super) fn is_own(&self, at: usize) -> bool {
        self.pieces.is_empty() || {
            // Places are asked for in order, nearly: it is the same piece as last time, or the next.
            let last = self.last.get();
            let is_last =
                |it: &PassagePiece| at < it.end && (last == 0 || self.pieces[last - 1].end <= at);
            let piece = match self.pieces.get(last) {
                Some(it) if is_last(it) => last,
                _ => self.pieces.partition_point(|piece| piece.end <= at),
            };
            self.last.set(piece);
            self.pieces
                .get(piece)
                .is_some_and(|it| it.rules == self.own)
        }
    }

    /// Where the last change ended: what lies before is done.
    pub(super) fn done(&self) -> usize {
        self.changes.last().map_or(0, |change| change.at.end)
    }

    /// The character that ends at `at`.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        let c = self.text[..at].chars().next_back()?;
        Some(self.character_at(at - c.len_utf8(), c))
    }

    /// The character as it is set: quotation marks look at each other.
    pub(super) fn set_before(&self, at: usize) -> Option<char> {
        match self.changes.last() {
            Some(change) if change.at.end == at => Some(change.new),
            _ => self.before(at),
        }
    }

    /// The character that begins at `at`.
    pub(super) fn after(&self, at: usize) -> Option<char> {
        let c = self.text[at..].chars().next()?;
        Some(self.character_at(at, c))
    }

    /// The signs of code and of other languages are no punctuation here.
    fn character_at(&self, at: usize, c: char) -> char {
        // Most texts are of one piece.
        match self.is_own(at) || c.is_alphanumeric() || c.is_whitespace() {
            true => c,
            false => OBJECT,
        }
    }

    /// The word, with the dots and signs in it, that ends at `at`.
    pub(super) fn word_before(&self, at: usize) -> &'a str {
        let text = &self.text[..at];
        let start = text
            .char_indices()
            .rev()
            .find(|(_, c)| !is_in_word(*c))
            .map_or(0, |(at, c)| at + c.len_utf8());
        &text[start..]
    }

    /// The letters and signs that begin at `at`.
    pub(super) fn word_after(&self, at: usize) -> &'a str {
        let text = &self.text[at..];
        let end = text.find(|c| !is_in_unit(c)).unwrap_or(text.len());
        &text[..end]
    }

    /// The white space that the space at `at` is a part of, as far as it may be changed.
    pub(super) fn gap(&self, at: usize) -> Gap {
        if self.is_single(at) {
            return Gap {
                from: at,
                to: at + 1,
            };
        }
        let is_ours = |(place, c): &(usize, char)| is_blank(*c) && self.is_own(*place);
        let before = self.text[..at].char_indices().rev();
        let from = before
            .take_while(is_ours)
            .last()
            .map_or(at, |(place, _)| place);
        let after = self.text[at..].char_indices();
        let to = after
            .map(|(place, c)| (at + place, c))
            .take_while(is_ours)
            .last()
            .map_or(at, |(place, c)| place + c.len_utf8());
        Gap { from, to }
    }

    /// Whether the space at `at` has no other beside it, as most have: a look at the bytes, which says no where it is not sure.
    fn is_single(&self, at: usize) -> bool {
        let bytes = self.text.as_bytes();
        let is_blank = |byte: &u8| {
            matches!(
                byte,
                b' ' | b'\n' | 0x86 | 0x88..=0x8a | 0xa0 | 0xaf | 0xc2 | 0xe2
            )
        };
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        matches!(bytes.get(at), Some(b' ' | b'\n'))
            && !before.is_some_and(is_blank)
            && !bytes.get(at + 1).is_some_and(is_blank)
            && self.is_own(at)
    }

    /// Whether a narrow space begins at `at`, one that breaks or one that does not.
    pub(super) fn is_narrow(&self, at: usize) -> bool {
        let c = self.text[at..].chars().next();
        c.is_some_and(|c| c == NARROW_NO_BREAK || is_thin(c))
    }

    /// Whether three dots, no more, begin at `at`, outside of addresses.
    pub(super) fn is_ellipsis(&self, at: usize) -> bool {
        self.text[at..].starts_with("...")
            && self.before(at) != Some('.')
            && self.after(at + 3) != Some('.')
            && (at..at + 3).all(|dot| self.is_own(dot))
            && !is_in_address(self.text, at)
    }

    /// Puts `new` in the place of the bytes from `at` to `end`. Changes are made in the order of the text.
    pub(super) fn replace(&mut self, at: usize, end: usize, new: char) {
        self.changes.push(Replacement { at: at..end, new });
    }

    /// Makes a gap one space that does not break; one that is so already stays, whichever its author chose.
    pub(super) fn close(&mut self, gap: Gap, new: char) {
        let is_closed = |c: char| matches!(c, NO_BREAK | NARROW_NO_BREAK);
        let mut typed = self.text[gap.from..gap.to].chars();
        match (typed.next(), typed.next()) {
            (None, _) => {}
            (Some(only), None) if is_closed(only) => {}
            _ => self.replace(gap.from, gap.to, new),
        }
    }

    pub(super) fn finish(self) -> Vec<Replacement> {
        self.changes
    }
}

/// The text of `range` with these changes; `None` where they leave it alone. One that begins before it leaves its end out.
pub(super) fn rewrite(text: &str, range: Range<usize>, changes: &[Replacement]) -> Option<String> {
    if changes.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(range.len() + 2 * changes.len());
    let mut done = range.start;
    for Replacement { at, new } in changes {
        if at.start >= range.start {
            out.push_str(&text[done..at.start]);
            out.push(*new);
        }
        done = at.end.min(range.end);
    }
    out.push_str(&text[done..range.end]);
    Some(out)
}

/// Spaces that the author typed between words; the end of a source line is one.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\n' | NO_BREAK | NARROW_NO_BREAK) || is_thin(c)
}

/// Spaces that are as narrow as that of the authorities, and break: U+2009 is HTML's `&thinsp;`.
fn is_thin(c: char) -> bool {
    matches!(c, '\u{2006}' | '\u{2008}'..='\u{200a}')
}

fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '…' | '°' | '§' | '/' | '-' | '_' | '@')
}

/// An apostrophe goes on too: in `2012 l’ONU` there are no litres.
fn is_in_unit(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            '%' | '‰' | '°' | '€' | '$' | '£' | '¥' | '¢' | '/' | '·' | '\'' | '’'
        )
}
