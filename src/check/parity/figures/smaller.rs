//! Sums and lengths that are said in two units: `25 dirhams et 50 fils`, «دينار و250 فلساً», `1 m 50`.

use super::figure::{Number, Unit};
use super::lexicon::Lexicon;
use super::numbers;
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::Token;

/// Adds what is said in a smaller unit behind a number and its unit; gives how many tokens that takes.
pub(super) fn smaller(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    number: &mut Number,
) -> usize {
    read(lexicon, tokens, at, number).map_or(0, |(values, len)| {
        // What was written says another number now.
        (number.values, number.digits, number.step) = (values, None, None);
        number.is_ambiguous = false;
        len
    })
}

fn read(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    number: &Number,
) -> Option<(Vec<Ratio>, usize)> {
    let unit = number.unit.as_ref()?;
    let whole = number.values.first()?;
    whole.as_whole().filter(|_| !number.is_fraction)?;
    let and = lexicon.has(tokens, at, Sense::And).unwrap_or(0);
    let from = at + and;
    let next = numbers::number(lexicon, tokens, from)?;
    let few = next.number.values.first()?.as_whole()?;
    let end = from + next.len;
    if next.is_ordinal || next.number.is_fraction {
        return None;
    }
    let parts = match unit.is_money {
        true => match next.number.unit.as_ref() {
            Some(coin) => coins(unit, coin.coin_parts()?),
            // `3 euros 50`, `1 dinar 500`
            None => bare_coins(unit, few).filter(|_| and == 0 && next.number.label.is_none())?,
        },
        // `1 m 50`, `un mètre cinquante`
        false => {
            let is_bare = unit.base == "m" && unit.power <= 1 && unit.per.is_none() && and == 0;
            let (counted, is_next) = (next.number.unit, (10..100).contains(&few));
            let is_it = is_bare && is_next && counted.is_none_or(|it| it.base == "cm");
            is_it.then_some(100)?
        }
    };
    let sum = whole.plus(Ratio::new(few, parts)?)?;
    (few < parts).then(|| (vec![sum], end - at))
}

/// How many of its coins make one of some money, where so many of them may be said without their name.
fn bare_coins(unit: &Unit, few: i128) -> Option<i128> {
    let parts = if unit.base == "dinar" { 1000 } else { 100 };
    let is_full = few >= parts / 10 && unit.per.is_none();
    (is_full && unit.base != "ouguiya").then_some(parts)
}

/// How many of a coin make one: a dirham has a hundred fils, a dinar a thousand.
pub(super) fn coins(unit: &Unit, parts: i128) -> i128 {
    match &*unit.base {
        "dirham" => 100,
        _ => parts,
    }
}
