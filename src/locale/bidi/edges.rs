//! The edges of what is isolated: brackets and quotation marks are taken in whole or not at all, and a quotation that is
//! wholly foreign keeps its last mark.

use std::cell::OnceCell;
use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

use super::Span;
use super::kind::{OBJECT, closing, is_last_mark, is_space, opening};

/// What encloses parts of a text without a character of its own: emphasis, links.
pub(super) struct Edges<'e> {
    /// Sorted by their beginnings, then their ends.
    pub(super) elements: &'e [Range<usize>],
    /// See [`Edges::runs_with_spans`].
    pub(super) is_arabic: OnceCell<bool>,
}

impl Edges<'_> {
    /// Whether spans of numbers run with the line, as in Arabic script (W3C, *alreq*) and by the algorithm behind its letters
    /// (W2); behind those of Hebrew they run from the left (W4). Figures alone are taken to stand in a text of the former.
    pub(super) fn runs_with_spans(&self, text: &str) -> bool {
        *self.is_arabic.get_or_init(|| {
            let mut classes = text.chars().map(bidi_class);
            let first = classes.find(|class| matches!(class, BidiClass::R | BidiClass::AL));
            first != Some(BidiClass::R)
        })
    }

    /// The span with the brackets and quotation marks that its inside leaves open, and with its last mark where it is all
    /// that a pair of them, or an element, holds.
    pub(super) fn whole(&self, text: &str, from: usize, span: Span) -> Span {
        self.with_last_mark(text, widen_to_pairs(text, from, span))
    }

    /// `«Bonjour !»`, `(Yes!)`, `**Yahoo!**`: the mark is not the sentence's.
    fn with_last_mark(&self, text: &str, span: Span) -> Span {
        let rest = &text[span.end..];
        let bare = rest.trim_start_matches(is_space);
        let after = bare.trim_start_matches(is_last_mark);
        if after.len() == bare.len() || rest.len() - bare.len() > '\u{202f}'.len_utf8() {
            return span;
        }
        let end = text.len() - after.len();
        let is_whole = self.is_element(span.start, end) || encloses(&text[..span.start], after);
        if is_whole { Span { end, ..span } } else { span }
    }

    fn is_element(&self, start: usize, end: usize) -> bool {
        let place = |it: &Range<usize>| (it.start, it.end).cmp(&(start, end));
        self.elements.binary_search_by(place).is_ok()
    }
}

/// Whether what ends the text before and begins the text after are a pair.
fn encloses(before: &str, after: &str) -> bool {
    let open = before.trim_end_matches(is_space).chars().next_back();
    let close = after.trim_start_matches(is_space).chars().next();
    match (open, close) {
        (Some('"'), Some('"')) | (Some('‘'), Some('’')) | (Some('„' | '”'), Some('“')) => {
            true
        }
        (Some(open), Some(close)) => closing(open) == Some(close),
        _ => false,
    }
}

fn widen_to_pairs(text: &str, from: usize, span: Span) -> Span {
    let Span {
        mut start, mut end, ..
    } = span;
    let mut open = Vec::new();
    for c in text[start..end].chars() {
        if let Some(close) = closing(c) {
            open.push(close);
        } else if opening(c).is_some() && open.pop().is_none() {
            let before = text[from..start].chars().next_back();
            start -= before
                .filter(|b| closing(*b) == Some(c))
                .map_or(0, char::len_utf8);
        }
    }
    while let Some(close) = open.pop() {
        let rest = text[end..].trim_start_matches(|c| is_last_mark(c) || c == OBJECT);
        if rest.starts_with(close) {
            end = text.len() - rest.len() + close.len_utf8();
        }
    }
    if text[start..end].matches('"').count() % 2 == 1 {
        if text[from..start].ends_with('"') {
            start -= 1;
        } else if text[end..].starts_with('"') {
            end += 1;
        }
    }
    Span { start, end, ..span }
}
