//! What a part is of, said behind it: `2/3 of the soils`, `half a million`, `half an hour`, `half a per cent`.

use super::cited::is_cited;
use super::digits::is_hyphen;
use super::figure::Number;
use super::lexicon::Lexicon;
use super::ratio::Ratio;
use super::sense::Sense;
use super::token::Token;
use super::unit::unit;

/// `2/3 of the soils`, «2/3 des sols», «2/3 الأعضاء», `1/2 litre`: a part of a whole. What is of nothing may be a page, a day or two
/// things.
pub(super) fn part_behind(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    number: &Number,
) -> Option<(Ratio, usize)> {
    let [stroke, below] = tokens.get(at..at + 2)? else {
        return None;
    };
    let is_stroke = (stroke.is("/") || stroke.is("⁄")) && stroke.glued && below.glued;
    let is_whole = || {
        let is_definite = tokens
            .get(at + 2)
            .is_some_and(|it| !it.glued && lexicon.has_article(&it.text))
            && lexicon.has(tokens, at + 2, Sense::Hour).is_none();
        let counted = unit(lexicon, tokens, at + 2).filter(|_| !tokens[at + 2].glued);
        is_definite
            || counted.is_some_and(|(unit, _)| unit.is_thing())
            || lexicon.has(tokens, at + 2, Sense::Of).is_some()
    };
    let is_day = at >= 2 && lexicon.has(tokens, at - 2, Sense::Unit("day")).is_some();
    let is_name = at >= 1 && is_cited(lexicon, tokens, at - 1) || is_day;
    if !is_stroke || is_name || !is_whole() {
        return None;
    }
    let above = number.values.first()?.as_whole()?;
    let below: i128 = below.text.parse().ok().filter(|it| (2..=10).contains(it))?;
    let part = Ratio::new(above, below).filter(|_| above > 0 && above < below)?;
    Some((part, 2))
}

/// `half a million`, `trois quarts de million`, «ثلاثة أرباع مليار»: a part of a scale is a number of its own. Gives how many
/// tokens that takes.
pub(super) fn scale_behind(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    number: &mut Number,
) -> usize {
    let scale = |at: usize| {
        let found = |sense| match sense {
            Sense::Scale(scale) if scale >= 1000 => Some(scale),
            // `half a dozen`
            Sense::Collective(DOZEN) => Some(DOZEN),
            _ => None,
        };
        // «نصف الآلاف» and «des milliers» leave the number open.
        let is_open = |sense| matches!(sense, Sense::Vague(_)).then_some(());
        let is_open = lexicon.find(tokens, at, is_open).is_some();
        lexicon.find(tokens, at, found).filter(|_| !is_open)
    };
    let Some(((scale, len), skipped)) =
        (0..=small_words(tokens, at)).find_map(|skipped| Some((scale(at + skipped)?, skipped)))
    else {
        return 0;
    };
    let times = |it: &Ratio| it.times(Ratio::whole(scale));
    number.values = number.values.iter().filter_map(times).collect();
    number.is_fraction = false;
    skipped + len
}

const DOZEN: i128 = 12;

/// `two dozen`, «3 centaines», `12 milliers`: how often a round number is counted. Gives how many tokens that takes.
pub(super) fn dozens(lexicon: &Lexicon, tokens: &[Token], at: usize, number: &mut Number) -> usize {
    let round = |sense| match sense {
        Sense::Collective(DOZEN) => Some(DOZEN),
        Sense::Vague(by @ (10 | DOZEN | 100 | 1000 | 1_000_000)) => Some(by),
        _ => None,
    };
    // «خمسة آلاف» is read with its scale.
    let scale = |sense| matches!(sense, Sense::Scale(_)).then_some(());
    let found = lexicon.find(tokens, at, round);
    let is_scale = lexicon.find(tokens, at, scale).is_some();
    let Some((by, len)) = found.filter(|_| !is_scale) else {
        return 0;
    };
    number.scale(by);
    len
}

/// How many small words stand between a part and what it is a part of: two at most, with hyphens between them.
fn small_words(tokens: &[Token], at: usize) -> usize {
    let is_small = |token: &Token| token.text.chars().count() <= 2 && !token.is_number();
    tokens[at.min(tokens.len())..]
        .iter()
        .take(if is_hyphen(tokens, at) { 3 } else { 2 })
        .take_while(|it| is_small(it) && !it.is_pause())
        .count()
}

/// `half an hour`, `un quart d’heure`, `demi-heure`, «ربع ساعة»: what is halved is counted in minutes elsewhere. Gives how many
/// tokens that takes.
pub(super) fn time_behind(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    number: &mut Number,
) -> usize {
    // «نصف لتر» is `50 cl`.
    const TIMES: [&str; 5] = ["hour", "minute", "l", "kg", "km"];
    let found = (0..=small_words(tokens, at)).find_map(|skipped| {
        let (unit, len) = unit(lexicon, tokens, at + skipped)?;
        let is_time = TIMES.contains(&unit.base.as_str());
        is_time.then_some((unit, skipped + len))
    });
    let Some((unit, len)) = found else { return 0 };
    number.unit = Some(unit);
    len
}

/// `half a per cent`, «نصف في المئة»: hundredths in words. Gives how many tokens that takes.
pub(super) fn percent_behind(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    number: &mut Number,
) -> usize {
    let found = (0..=small_words(tokens, at)).find_map(|skipped| {
        lexicon.has(tokens, at + skipped, Sense::Percent)?;
        let (unit, len) = unit(lexicon, tokens, at + skipped)?;
        Some((unit, skipped + len))
    });
    let Some((unit, len)) = found else { return 0 };
    (number.unit, number.is_fraction) = (Some(unit), false);
    len
}
