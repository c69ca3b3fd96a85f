//! Numbers that are said scale by scale: «12 مليون و500 ألف», `3 milliards 200 millions`, «3 آلاف و450».

use super::lexicon::Lexicon;
use super::numbers::{FoundNumber, number};
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::Token;

/// Adds the smaller scales that are said behind a number of a large one; gives how many tokens that takes.
pub(super) fn add_scales(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    found: &mut FoundNumber,
) -> usize {
    let mut len = 0;
    while let Some((next, more)) = next_scale(lexicon, tokens, at + len, found) {
        let sum =
            (found.number.values.first()).and_then(|it| it.plus(*next.number.values.first()?));
        found.number.values = sum.into_iter().collect();
        (found.number.digits, found.number.is_ambiguous) = (None, false);
        (found.number.step, found.number.unit) = (next.number.step, next.number.unit);
        found.scale = next.scale;
        found.weight = found.weight.max(next.weight);
        len += more;
    }
    len
}

/// The number behind `found` that is a part of it: of a scale of its own, which is smaller, or, where "and" is written on to words,
/// without one.
fn next_scale(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    found: &FoundNumber,
) -> Option<(FoundNumber, usize)> {
    let is_whole = !found.number.is_fraction && !found.is_ordinal && found.number.unit.is_none();
    if found.scale < 1000 || !is_whole {
        return None;
    }
    let and = lexicon.has(tokens, at, Sense::And);
    let from = at + and.unwrap_or(0);
    let next = number(lexicon, tokens, from)?;
    let is_scaled = next.scale >= 1000 || and.is_some() && lexicon.units_first();
    let is_smaller = next.scale < found.scale
        && next.number.values.first()?.about() < Ratio::whole(found.scale).about();
    let is_part = !next.is_ordinal && !next.number.is_fraction && is_scaled && is_smaller;
    let len = and.unwrap_or(0) + next.len;
    is_part.then_some((next, len))
}
