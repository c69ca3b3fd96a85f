//! Numbers that are said scale by scale: «12 مليون و500 ألف», `3 milliards 200 millions`, «3 آلاف و450».

use super::figure::Unit;
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
        found.number.step = next.number.step;
        found.number.unit = next.number.unit.or(found.number.unit.take());
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
    // «237 مليون دينار و600 ألف دينار»
    let money = found.number.unit.as_ref();
    let is_open = money.is_none_or(|it| it.is_money && it.per.is_none());
    let is_whole = !found.number.is_fraction && !found.is_ordinal && is_open;
    if let Some(found) = below_hundred(lexicon, tokens, at, found).filter(|_| is_whole) {
        return Some(found);
    }
    if found.scale < 1000 || !is_whole {
        return None;
    }
    let and = lexicon.has(tokens, at, Sense::And);
    let from = at + and.unwrap_or(0);
    let next = number(lexicon, tokens, from)?;
    let is_scaled = next.scale >= 1000 || and.is_some() && lexicon.units_first();
    let is_smaller = next.scale < found.scale
        && next.number.values.first()?.about() < Ratio::whole(found.scale).about();
    let behind = tokens.get(from + next.len);
    let is_same_money = |own: &Unit| match &next.number.unit {
        Some(other) => own.agrees(other),
        None => behind.is_none_or(Token::is_pause),
    };
    let is_smaller = is_smaller && money.is_none_or(is_same_money);
    let is_part = !next.is_ordinal && !next.number.is_fraction && is_scaled && is_smaller;
    let len = and.unwrap_or(0) + next.len;
    is_part.then_some((next, len))
}

/// «مائة و20 طلبا»: what is below a hundred in digits, behind hundreds in words.
fn below_hundred(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    found: &FoundNumber,
) -> Option<(FoundNumber, usize)> {
    let hundreds = found.number.values.first()?.as_whole()?;
    let and = lexicon.has(tokens, at, Sense::And)?;
    let is_round = (100..1000).contains(&hundreds) && hundreds % 100 == 0;
    let is_open = found.number.digits.is_none() && found.number.unit.is_none();
    if !lexicon.units_first() || !is_round || !is_open || !tokens.get(at + and)?.is_number() {
        return None;
    }
    let next = number(lexicon, tokens, at + and)?;
    let few = next.number.values.first()?.as_whole()?;
    let is_part = few < 100 && !next.number.is_fraction && next.number.label.is_none();
    let is_share = next.number.unit.as_ref().is_some_and(|it| it.base == "%");
    let len = and + next.len;
    (is_part && !is_share).then_some((next, len))
}
