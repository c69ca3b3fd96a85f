//! Powers of ten: `10⁶ m³`, `1,2 × 10^6`.

use super::token::Token;

/// The greatest power that is read.
const MOST: u32 = 18;

/// What ten is raised to behind it, and how many tokens that takes.
pub(super) fn raised(tokens: &[Token], at: usize) -> Option<(i128, usize)> {
    const FIGURES: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    tokens
        .get(at)
        .filter(|it| it.is_number() && it.text == "10")?;
    let figure = |at: usize| {
        let sign = tokens.get(at).filter(|it| it.glued)?;
        let place = FIGURES.chars().position(|c| sign.text.chars().eq([c]))?;
        u32::try_from(place).ok()
    };
    let mut end = at + 1;
    let mut power = 0;
    while let Some(next) = figure(end) {
        power = power * 10 + next;
        end += 1;
        if power > MOST {
            return None;
        }
    }
    if end == at + 1 {
        tokens.get(end).filter(|it| it.glued && it.is("^"))?;
        let written = tokens
            .get(end + 1)
            .filter(|it| it.glued && it.is_number())?;
        power = written.text.parse().ok().filter(|it| *it <= MOST)?;
        end += 2;
        if tokens.get(end).is_some_and(|it| it.glued && it.is("^")) {
            end += 1;
        }
    }
    Some((10_i128.checked_pow(power)?, end - at))
}

/// A power of ten that what stands before it is multiplied by, and how many tokens that takes.
pub(super) fn times_power(tokens: &[Token], at: usize) -> Option<(i128, usize)> {
    let sign = tokens.get(at)?;
    let is_times = sign.text == "×" || sign.text == "x" || sign.is("·");
    let (by, len) = raised(tokens, at + 1).filter(|_| is_times)?;
    Some((by, 1 + len))
}
