//! The quick look at a text's bytes: every text run of a publication passes here, and most need nothing.
//!
//! Two bytes of UTF-8 tell whether a character can be of the wanted kind; only then is it decoded. The tests have no
//! branches and are inlined, so that the compiler makes them look at sixteen bytes at a time.

use super::kind::{Kind, kind};

const BLOCK: usize = 32;

/// The first character from `from` on that is `wanted`, among those that by their first two bytes `may_be`.
pub(super) fn scan(
    text: &str,
    from: usize,
    may_be: impl Fn(u8, u8) -> bool,
    wanted: impl Fn(Kind) -> bool,
) -> Option<usize> {
    let mut at = from;
    while let Some(found) = next(text.as_bytes(), at, &may_be) {
        let c = text[found..].chars().next()?;
        if wanted(kind(c)) {
            return Some(found);
        }
        at = found + c.len_utf8();
    }
    None
}

/// The first byte from `from` on that passes the test with the one after it.
fn next(bytes: &[u8], from: usize, may_be: impl Fn(u8, u8) -> bool) -> Option<usize> {
    let mut at = from;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let found = match rest.first_chunk() {
            Some(block) => first(block, &may_be),
            // Most texts are shorter than a block; zeros, which pass no test, make it whole.
            None => {
                let mut block = [0; BLOCK + 1];
                block[..rest.len()].copy_from_slice(rest);
                first(&block, &may_be)
            }
        };
        if let Some(found) = found {
            return Some(at + found);
        }
        at += BLOCK;
    }
    None
}

/// The same in a block, whose last byte is only looked at behind the one before it.
fn first(block: &[u8; BLOCK + 1], may_be: impl Fn(u8, u8) -> bool) -> Option<usize> {
    let mut found = [0_u8; BLOCK];
    for (at, found) in found.iter_mut().enumerate() {
        *found = u8::from(may_be(block[at], block[at + 1]));
    }
    // Eight answers at a time, the earliest in the lowest byte.
    let (eights, _) = found.as_chunks();
    let answers = eights.iter().map(|eight| u64::from_le_bytes(*eight));
    let (at, eight) = answers.enumerate().find(|(_, eight)| *eight != 0)?;
    Some(at * 8 + eight.trailing_zeros() as usize / 8)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_is_found_wherever_it_stands() {
        for length in 0..3 * BLOCK {
            let text = format!("{}12", "ب ".repeat(length));
            for from in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
                let found = scan(&text, from, may_be_foreign, |kind| kind == Kind::Digit);
                assert_eq!(found, Some((length * 3).max(from)), "{length} {from}");
            }
            let none = scan(&text, 0, may_be_foreign, |kind| kind == Kind::Ltr);
            assert_eq!(none, None, "{length}");
        }
    }
}
