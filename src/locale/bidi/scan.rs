//! Where in a text a letter or figure stands that may have to be isolated.
//!
//! Two bytes of UTF-8 tell whether a character can be of the wanted kind; only then is it decoded.

use crate::locale::candidates::{Candidates, candidates};

/// The characters that are `wanted`, among those that by their first two bytes `may_be`. Who has read on asks from a later place
/// on; no byte is looked at twice.
pub(super) struct Scan<'t, M, W> {
    text: &'t str,
    places: Candidates<'t, M>,
    wanted: W,
}

impl<'t, M: Fn(u8, u8) -> bool, W: Fn(char) -> bool> Scan<'t, M, W> {
    pub(super) fn new(text: &'t str, may_be: M, wanted: W) -> Self {
        Scan {
            text,
            places: candidates(text.as_bytes(), 0, may_be),
            wanted,
        }
    }

    /// The next one, from `from` on, which is no earlier than it was before.
    pub(super) fn next_from(&mut self, from: usize) -> Option<usize> {
        let (text, wanted) = (self.text, &self.wanted);
        let is_wanted = |at: usize| text[at..].chars().next().is_some_and(wanted);
        self.places.find(|at| *at >= from && is_wanted(*at))
    }
}

/// Letters of left-to-right scripts, and figures. In Arabic (D8–DB) only the figures; no-break spaces, the quotation
/// marks of French and Arabic (C2), dashes and curly quotation marks (E2 80) are passed over.
#[inline]
pub(super) fn may_be_foreign(byte: u8, after: u8) -> bool {
    byte.is_ascii_digit()
        | (byte | 0x20).is_ascii_lowercase()
        | ((byte == 0xd9) & (0xa0..=0xa9).contains(&after))
        | ((byte == 0xdb) & (0xb0..=0xb9).contains(&after))
        | ((byte == 0xc2) & (after != 0xa0) & (after != 0xab) & (after != 0xbb))
        | (0xc3..=0xd6).contains(&byte)
        | ((byte >= 0xe0) & !((byte == 0xe2) & (after == 0x80)))
}

/// Letters of right-to-left scripts: Hebrew to N'Ko; Samaritan to extended Arabic; presentation forms; those of the
/// supplementary planes.
#[inline]
pub(super) fn may_be_rtl(byte: u8, after: u8) -> bool {
    (0xd6..=0xdf).contains(&byte)
        | ((byte == 0xe0) & (after < 0xa4))
        | ((byte == 0xef) & (0xac..=0xbb).contains(&after))
        | (byte == 0xf0)
}
