//! Parts of a whole that are said as so many of so many: `one in five`.

use super::figure::Number;
use super::lexicon::Lexicon;
use super::numbers;
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::Token;

/// `one in five`, `un sur cinq`, `واحد من كل خمسة`: a part of a whole.
pub(super) fn in_every(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    number: &mut Number,
) -> Option<usize> {
    let above = number.values.first()?.as_whole()?;
    let mut from = at;
    // `one pupil in five`
    let between = lexicon.has(tokens, from, Sense::InEvery).is_none();
    if between {
        from += 1;
    }
    let len = lexicon.has(tokens, from, Sense::InEvery)?;
    let behind = from + len;
    let next = numbers::number(lexicon, tokens, behind)?;
    let below = next.number.values.first()?.as_whole()?;
    let is_plain = next.number.unit.is_none() && !next.is_ordinal && number.unit.is_none();
    let few = (2..=20).contains(&below) || matches!(below, 100 | 1000);
    // An article counts nothing: `a home in 12 instalments`.
    let counting = &tokens[at.saturating_sub(1)];
    let is_article = !counting.is_number() && counting.text.len() < 2;
    // `3 centres in 4 cities` are no part of them; `7 enfants sur 10` are.
    let is_count = counting.is_number() && !matches!(below, 10 | 100 | 1000);
    // `12 out of 20` may be a mark, which others write `12/20`.
    if above >= below || above > 9 || !few || !is_plain || between && (is_article || is_count) {
        return None;
    }
    number.values = vec![Ratio::new(above, below)?];
    (number.is_fraction, number.digits) = (true, None);
    Some(behind + next.len - at)
}

/// «أسرة من كل ثلاث أسر»: what is counted says that it is one, so that the number behind may be the part.
pub(super) fn as_part(lexicon: &Lexicon, tokens: &[Token], at: usize, number: &mut Number) {
    let is_behind =
        |len: &usize| at >= *len && lexicon.has(tokens, at - len, Sense::InEvery) == Some(*len);
    let is_part = lexicon.units_first() && (1..=3).any(|len| is_behind(&len));
    let few = number.values.first().and_then(|it| it.as_whole());
    if let Some(few) = few.filter(|few| is_part && (2..=20).contains(few)) {
        number.values.extend(Ratio::new(1, few));
    }
}
