//! The edges of what is isolated: brackets and quotation marks are taken in whole or not at all, and a quotation that is
//! wholly foreign keeps its last mark.

use std::cell::OnceCell;
use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

use super::Span;
use super::kind::{Kind, OBJECT, closing, is_dash, is_last_mark, is_picture, is_space, kind};
use super::pairs::{Pairs, is_pair_sign};
use super::quotations::is_spaced;
use super::word::content_end;

/// What encloses parts of a text without a character of its own: emphasis, links.
pub(super) struct Edges<'e> {
    /// Sorted by their beginnings, then their ends.
    pub(super) elements: &'e [Range<usize>],
    /// See [`Edges::runs_with_spans`].
    is_arabic: OnceCell<bool>,
    /// The pairs of the whole text, looked for when first asked for.
    pairs: OnceCell<Pairs>,
}

impl<'e> Edges<'e> {
    pub(super) fn new(elements: &'e [Range<usize>]) -> Self {
        Edges {
            elements,
            is_arabic: OnceCell::new(),
            pairs: OnceCell::new(),
        }
    }

    /// Where the other half of the bracket or quotation mark at `at` stands.
    pub(super) fn partner(&self, text: &str, at: usize) -> Option<usize> {
        self.pairs.get_or_init(|| Pairs::of(text)).partner(at)
    }

    /// Whether spans of numbers run with the line, as in Arabic script (W3C, *alreq*) and by the algorithm behind its letters
    /// (W2); behind those of Hebrew they run from the left (W4). Figures alone are taken to stand in a text of the former.
    pub(super) fn runs_with_spans(&self, text: &str) -> bool {
        *self.is_arabic.get_or_init(|| {
            let mut classes = text.chars().map(bidi_class);
            let first = classes.find(|class| matches!(class, BidiClass::R | BidiClass::AL));
            first != Some(BidiClass::R)
        })
    }

    /// The span with the brackets and quotation marks that its inside leaves open, or without what stands beyond them, and
    /// with its last mark where it is all that a pair of them, or an element, holds.
    pub(super) fn whole(&self, text: &str, from: usize, span: Span) -> Span {
        let span = with_interval(text, from, self.with_whole_pairs(text, from, span));
        let span = with_pictures(text, from, self.with_inches(text, span));
        self.with_last_mark(text, span)
    }

    /// The span with the other half of each pair where that stands right beside it; else cut before the first sign whose other
    /// half is elsewhere: `X (Twitter سابقاً)`. A pair of which an isolate holds one sign is no pair any more (UAX #9, BD16).
    fn with_whole_pairs(&self, text: &str, from: usize, span: Span) -> Span {
        let Span { mut start, end, .. } = span;
        let mut wide = end;
        let signs = text[start..end].char_indices();
        for (at, c) in signs.filter(|(_, c)| is_pair_sign(*c)) {
            let at = span.start + at;
            let partner = self.partner(text, at);
            match partner.filter(|partner| !(start..wide).contains(partner)) {
                None => {}
                Some(open)
                    if open < at && is_beside(&text[open.max(from)..start], open >= from, c) =>
                {
                    start = open;
                }
                Some(close) if close > at && is_beside(&text[wide..close], true, c) => {
                    wide = close + text[close..].chars().next().map_or(0, char::len_utf8);
                }
                Some(_) => return self.cut(text, from, Span { start, ..span }, at, c),
            }
        }
        Span {
            start,
            end: wide,
            ..span
        }
    }

    /// The span up to the sign at `at`, or, where nothing stands before it, from there on.
    fn cut(&self, text: &str, from: usize, span: Span, at: usize, sign: char) -> Span {
        let before = without_dash(text[span.start..at].trim_end_matches(is_space));
        let end = content_end(text, span.start, span.start + before.len(), false);
        if end > span.start {
            return self.with_whole_pairs(text, from, Span { end, ..span });
        }
        let start = at + sign.len_utf8();
        match start < span.end {
            true => self.with_whole_pairs(text, from, Span { start, ..span }),
            false => span,
        }
    }

    /// The end of what stands in quotation marks from `start` on, where it holds Latin letters and none of the sentence's script:
    /// such a quotation is one, whatever it begins with, `«1984: A Novel»`.
    pub(super) fn foreign_quotation_end(&self, text: &str, start: usize) -> Option<usize> {
        let mark = text[..start].chars().next_back()?;
        let is_mark = matches!(mark, '«' | '“' | '"' | '‹');
        let open = start - mark.len_utf8();
        let close = is_mark.then(|| self.partner(text, open)).flatten()?;
        let inside = text.get(start..close)?;
        let has = |wanted: Kind| inside.contains(|c| kind(c) == wanted);
        let is_foreign = has(Kind::Ltr)
            && ![Kind::Rtl, Kind::RtlPoint, Kind::Wall]
                .map(has)
                .contains(&true);
        is_foreign.then_some(close)
    }

    /// `15.6"`: the sign behind a figure that closes no quotation stands for inches.
    fn with_inches(&self, text: &str, span: Span) -> Span {
        let end = span.end + usize::from(self.is_inch(text, span.end));
        Span { end, ..span }
    }

    pub(super) fn is_inch(&self, text: &str, at: usize) -> bool {
        text[at..].starts_with('"')
            && text[..at].ends_with(char::is_numeric)
            && self.partner(text, at).is_none()
    }

    /// `«Bonjour !»`, `(Yes!)`, `**Yahoo!**`: the mark is not the sentence's. A colon is, but where a pair holds nothing else.
    fn with_last_mark(&self, text: &str, span: Span) -> Span {
        let rest = &text[span.end..];
        let bare = rest.trim_start_matches(is_space);
        if rest.len() - bare.len() > '\u{202f}'.len_utf8() {
            return span;
        }
        let end_with = |is_own: fn(char) -> bool| {
            let after = bare.trim_start_matches(is_own);
            (after.len() < bare.len()).then(|| text.len() - after.len())
        };
        let encloses = |end: &usize| encloses(&text[..span.start], &text[*end..]);
        let marks = end_with(is_last_mark);
        let marks = marks.filter(|end| self.is_element(span.start, *end) || encloses(end));
        let end = marks.or_else(|| end_with(|c| matches!(c, ':' | ';')).filter(encloses));
        Span {
            end: end.unwrap_or(span.end),
            ..span
        }
    }

    fn is_element(&self, start: usize, end: usize) -> bool {
        let place = |it: &Range<usize>| (it.start, it.end).cmp(&(start, end));
        self.elements.binary_search_by(place).is_ok()
    }
}

/// The span with the pictures at its ends, where it is all that a quotation or brackets hold: `«Merci 🙂»`.
fn with_pictures(text: &str, from: usize, span: Span) -> Span {
    let rest = &text[span.end..];
    let has_one = |text: &str| text.contains(is_picture);
    let behind = rest.trim_start_matches(|c| is_picture(c) || is_last_mark(c) || is_space(c));
    let before = text[from..span.start].trim_end_matches(|c| is_picture(c) || is_space(c));
    let (start, end) = (from + before.len(), text.len() - behind.len());
    let ends = (&text[start..span.start], &text[span.end..end]);
    if !(has_one(ends.0) || has_one(ends.1)) || !encloses(before, behind) {
        return span;
    }
    Span {
        start: span.start - ends.0.trim_start_matches(is_space).len(),
        end: span.end + ends.1.trim_end_matches(is_space).len(),
        ..span
    }
}

/// The span of two ends with the brackets of an interval that holds one of them and not the other, or neither: `[0, 1[`, `]a; b[`,
/// `(0, 1]`. They are no pair, and mirrored they would say the opposite.
fn with_interval(text: &str, from: usize, span: Span) -> Span {
    let mut ends = text[span.start..span.end].split([',', ';']);
    let mut has_end = || {
        let end = ends.next().unwrap_or_default().trim_matches(is_space);
        !end.is_empty() && !end.contains(is_space)
    };
    let is_of_two = has_end() && has_end() && ends.next().is_none();
    let open = text[from..span.start].chars().next_back();
    let close = text[span.end..].chars().next();
    match (open, close) {
        (Some(open @ ('[' | ']' | '(')), Some(close @ ('[' | ']' | ')')))
            if is_of_two && closing(open) != Some(close) =>
        {
            Span {
                start: span.start - 1,
                end: span.end + 1,
                ..span
            }
        }
        _ => span,
    }
}

/// A text without the dash at its end that stands apart: `PDF — (`.
fn without_dash(text: &str) -> &str {
    let bare = text.trim_end_matches(is_dash);
    match bare.len() < text.len() && bare.ends_with(is_space) {
        true => bare.trim_end_matches(is_space),
        false => text,
    }
}

/// Whether between a span and the other half of `sign` only marks and signs of pairs stand; `false` where that is out of reach.
fn is_beside(between: &str, is_in_reach: bool, sign: char) -> bool {
    let may_be_spaced = is_spaced(sign);
    let passes =
        |c| is_last_mark(c) || c == OBJECT || is_pair_sign(c) || may_be_spaced && is_space(c);
    is_in_reach && between.chars().all(passes)
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
