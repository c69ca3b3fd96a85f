//! The quick look at a text's bytes: every text run of a publication passes here, and most need nothing.
//!
//! Two bytes of UTF-8 tell whether a character can be of the wanted kind; only then is it decoded. The tests have no
//! branches, so that the compiler makes them look at sixteen bytes at a time.

use super::kind::{Kind, kind};

const BLOCK: usize = 32;

/// The first character from `from` on that is `wanted`, among those that by their first two bytes `may_be`.
pub(super) fn scan(
    text: &str,
    from: usize,
    may_be: impl Fn(u8, u8) -> bool,
    wanted: impl Fn(Kind) -> bool,
) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        at = pass_blocks(bytes, at, &may_be);
        if bytes.len() - at <= BLOCK && is_clear(bytes, from, &may_be) {
            return None;
        }
        let end = bytes.len().min(at + BLOCK);
        while at < end {
            let after = bytes.get(at + 1).copied().unwrap_or_default();
            if !may_be(bytes[at], after) {
                at += 1;
                continue;
            }
            let c = text[at..].chars().next()?;
            if wanted(kind(c)) {
                return Some(at);
            }
            at += c.len_utf8();
        }
    }
    None
}

/// Whether nothing stands in the last block of a text, which is looked at as a whole although the block before it reaches
/// into it: most texts end here, with less than a block left.
fn is_clear(bytes: &[u8], from: usize, may_be: impl Fn(u8, u8) -> bool) -> bool {
    let Some(start) = bytes.len().checked_sub(BLOCK + 1).filter(|at| *at >= from) else {
        return false;
    };
    let last = may_be(bytes[bytes.len() - 1], 0);
    !last && pass_blocks(&bytes[start..], 0, may_be) == BLOCK
}

fn pass_blocks(bytes: &[u8], from: usize, may_be: impl Fn(u8, u8) -> bool) -> usize {
    let mut at = from;
    while let Some(block) = bytes.get(at..at + BLOCK + 1) {
        let pairs = block[..BLOCK].iter().zip(&block[1..]);
        let found = pairs.fold(false, |found, (byte, after)| found | may_be(*byte, *after));
        if found {
            break;
        }
        at += BLOCK;
    }
    at
}

/// Letters of left-to-right scripts, and figures. In Arabic (D8–DB) only the figures; no-break spaces, the quotation
/// marks of French and Arabic (C2), dashes and curly quotation marks (E2 80) are passed over.
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
pub(super) fn may_be_rtl(byte: u8, after: u8) -> bool {
    (0xd6..=0xdf).contains(&byte)
        | ((byte == 0xe0) & (after < 0xa4))
        | ((byte == 0xef) & (0xac..=0xbb).contains(&after))
        | (byte == 0xf0)
}
