//! What looks like a figure and counts nothing: the base in which others are written, "always", names of months that are other words.

use super::lexicon::Lexicon;
use super::numbers::FoundNumber;
use super::sense::Sense;
use super::token::{Token, TokenKind};

/// Whether a number is the base in which others are written: `16進数` is "hexadecimal".
pub(super) fn is_base(tokens: &[Token], at: usize) -> bool {
    const BASES: &[&str] = &["進数", "進法", "進制", "進位", "进制", "진수", "진법"];
    let next = tokens.get(at + 1).filter(|it| it.glued);
    let is_base = |it: &Token| BASES.iter().any(|base| it.text.starts_with(base));
    tokens[at].is_number() && next.is_some_and(is_base)
}

/// Whether the name of a month is another word where neither a day nor a year stands beside it: `MAY` of standards, the Persian prefix of
/// verbs, which is "May" too.
pub(super) fn is_other_word(text: &str) -> bool {
    text == "می" || text.len() > 1 && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// How many tokens `24/7` takes, where it stands there.
pub(super) fn always(tokens: &[Token], at: usize) -> Option<usize> {
    let parts = ["24", "/", "7"];
    let stands = |(next, part): (usize, &&str)| {
        let token = tokens.get(at + next);
        token.is_some_and(|it| it.text == **part && (next == 0 || it.glued))
    };
    let is_it = parts.iter().enumerate().all(stands);
    is_it.then_some(parts.len())
}

/// Whether a figure 1 before a noun says no more than "a": Arabic, which has no such word, leaves it out.
pub(super) fn is_article(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    found: &FoundNumber,
) -> bool {
    let is_one = tokens[at].text == "1" && found.len == 1 && !found.is_ordinal;
    let is_noun = |it: &Token| it.kind == TokenKind::Word && !it.glued;
    let is_free = |before: usize| {
        tokens[before].is_pause() || lexicon.has(tokens, before, Sense::And).is_some()
    };
    is_one
        && tokens.get(at + 1).is_some_and(is_noun)
        && at.checked_sub(1).is_none_or(is_free)
        && !lexicon.units_first()
}
