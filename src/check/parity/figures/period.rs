//! Quarters and halves of a year that an ordinal numbers: `2e trimestre`, «النصف الأول».

use super::dates::suffix;
use super::lexicon::Lexicon;
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::Token;

/// The letter that the part of a year has which an ordinal numbers, as in Q2 and H1: `2e trimestre`, «النصف الأول».
pub(super) fn period(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    end: usize,
) -> Option<&'static str> {
    let part = |at: usize| {
        let part = |sense| match sense {
            Sense::Fraction(part) | Sense::Trace(part) => Some(part),
            _ => None,
        };
        lexicon.find(tokens, at, part).map(|it| it.0)
    };
    let found = part(end).or_else(|| part(at.checked_sub(1)?))?;
    let is =
        |share: Option<Ratio>, months: i128| Some(found) == share || found == Ratio::whole(months);
    if is(Ratio::new(1, 4), 3) {
        Some("q")
    } else if is(Ratio::new(1, 2), 6) {
        Some("h")
    } else {
        None
    }
}

/// Whether an ordinal stands before or behind.
pub(super) fn is_numbered(lexicon: &Lexicon, tokens: &[Token], at: usize, end: usize) -> bool {
    let ordinal = |at: usize| {
        let sense = |sense: Sense| sense.is_ordinal().then_some(());
        lexicon.find(tokens, at, sense).is_some()
    };
    let before = at > 0 && (ordinal(at - 1) || suffix(lexicon, tokens, at - 1) > 0);
    before || ordinal(end)
}

/// A word for a century, behind "of" perhaps; how many tokens that takes.
pub(super) fn century(lexicon: &Lexicon, tokens: &[Token], at: usize) -> Option<usize> {
    let of = lexicon.has(tokens, at, Sense::Of).unwrap_or(0);
    Some(of + lexicon.has(tokens, at + of, Sense::Century)?)
}
