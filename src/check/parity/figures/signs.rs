//! Words near a figure that say how it is meant: that it rises or falls, that it is before or after something, with or without tax.
//!
//! `a rise of 4%` against `une baisse de 4 %` is the same number and the opposite news. A figure has such a sign where one
//! stands near it; where two do, nobody knows which is meant, and nothing is said.

use super::figure::{Figure, FigureKind};
use super::lexicon::Lexicon;
use super::sense::{Hit, Sense};
use super::sign_kind::SignKind;
use super::token::{Token, TokenKind};
use super::worth::worth;

/// A word or phrase that says something of what stands near it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign {
    pub sense: Sense,
    /// Its tokens.
    pub at: usize,
    pub len: usize,
}

/// What a figure's sentence says of it: nothing where it says both.
struct NearSign {
    kind: SignKind,
    value: Option<&'static str>,
    rank: usize,
    is_near: bool,
}

/// What of the hits at a token is such a word: the longest alone counts.
pub(super) fn signs(hits: &[Hit], at: usize) -> impl Iterator<Item = Sign> {
    let longest = hits.first().map_or(0, |hit| hit.len);
    let hits = hits.iter().filter(move |hit| hit.len == longest);
    hits.filter_map(move |&Hit { sense, len, .. }| match sense {
        Sense::Sign(..) | Sense::Not | Sense::Often(_) | Sense::Multiple(_) => {
            Some(Sign { sense, at, len })
        }
        _ => None,
    })
}

/// Notes of each figure what the words near it say.
pub(super) fn place_signs(
    lexicon: &Lexicon,
    tokens: &[Token],
    signs: &[Sign],
    figures: &mut [Figure],
) {
    for at in 0..figures.len() {
        let is_range =
            figures[at].ends_range || figures.get(at + 1).is_some_and(|it| it.ends_range);
        let figure = &mut figures[at];
        let index = |byte: usize| tokens.partition_point(|token| token.range.start < byte);
        let place = (index(figure.span.start), index(figure.span.end));
        let near = |sign: &&Sign| !is_parted(tokens, sign, place);
        figure.is_negated = signs.iter().filter(near).any(|it| it.sense == Sense::Not);
        let inner = (place.0..place.1).flat_map(|at| self::signs(lexicon.at(tokens, at), at));
        let mut found: Vec<NearSign> = Vec::new();
        for sign in signs.iter().filter(near).copied().chain(inner) {
            let Sense::Sign(kind, value) = sign.sense else {
                continue;
            };
            let far = distance(tokens, kind, &sign, place);
            if !suits(kind, figure) || far.is_none() && !kind.is_single() {
                continue;
            }
            // Where there may be one alone, none is nearer than another.
            let rank = far.filter(|_| !kind.is_single()).unwrap_or(0);
            // «33° de latitude nord et 9° de longitude est»
            let is_led = kind == SignKind::Way && sign.at < place.0;
            let rank = rank + usize::from(is_led) * kind.reach().1;
            match found.iter_mut().find(|it| it.kind == kind) {
                Some(other) if rank > other.rank => {}
                Some(other) if rank == other.rank => {
                    other.value = other.value.filter(|it| *it == value);
                    other.is_near |= far.is_some();
                }
                other => {
                    let it = NearSign {
                        kind,
                        value: Some(value),
                        rank,
                        is_near: far.is_some(),
                    };
                    match other {
                        Some(other) => *other = it,
                        None => found.push(it),
                    }
                }
            }
        }
        let known = found.into_iter().filter(|it| it.is_near);
        let known = known.filter_map(|it| Some((it.kind, it.value?)));
        figure.signs = known.collect();
        let has_trend = figure.signs.iter().any(|it| it.0 == SignKind::Trend);
        if has_trend && !is_range {
            let step = [(Sense::By, "by"), (Sense::To, "to")];
            let step = step
                .iter()
                .find(|it| ends_before(lexicon, tokens, place.0, it.0));
            figure.signs.extend(step.map(|it| (SignKind::Step, it.1)));
        }
    }
}

/// Whether a kind of sign can be said of a figure.
fn suits(kind: SignKind, figure: &Figure) -> bool {
    let number = figure.number();
    // `2,000` is no year, which has four digits and nothing between them.
    let is_year = figure.gregorian().is_some() && matches!(figure.span.len(), 4 | 8);
    let is_amount = number.is_some_and(|it| !it.is_ordinal) && !is_year;
    let is_above = number.is_none_or(|it| it.negative != Some(true));
    let unit = || number.and_then(|it| it.unit.as_ref());
    match kind {
        SignKind::Era => true,
        SignKind::Part => matches!(figure.kind, FigureKind::Date(_)),
        SignKind::Tax | SignKind::Pay => unit().is_some_and(|it| it.is_money),
        SignKind::Order => is_then(figure),
        SignKind::Trend | SignKind::Step | SignKind::Balance => is_amount && is_above,
        SignKind::Limit | SignKind::Way => is_amount,
    }
}

/// How far from its figure a sign stands, if not too far.
fn distance(
    tokens: &[Token],
    kind: SignKind,
    sign: &Sign,
    (at, end): (usize, usize),
) -> Option<usize> {
    let (before, behind) = kind.reach();
    let (mut between, most) = match sign.at < at {
        true => (sign.at + sign.len..at, before),
        false => (end..sign.at.max(end), behind),
    };
    let far = between.len();
    // `AH 420 (AD 1029)`
    let is_apart = |at: usize| {
        let token = &tokens[at];
        token.is_pause() || token.is_number() || token.is("(") || token.is(")")
    };
    (far <= most && !between.any(is_apart)).then_some(far)
}

/// Whether a phrase of this sense ends right before a token.
pub(super) fn ends_before(lexicon: &Lexicon, tokens: &[Token], at: usize, sense: Sense) -> bool {
    let stands = |len: &usize| {
        let from = at.checked_sub(*len);
        from.is_some_and(|from| {
            let mut hits = lexicon.at(tokens, from).iter();
            hits.any(|hit| hit.len == *len && hit.sense == sense)
        })
    };
    [1, 2, 3].iter().any(stands)
}

/// Whether a figure says when something is, or how long it takes.
pub(super) fn is_then(figure: &Figure) -> bool {
    matches!(figure.kind, FigureKind::Date(_) | FigureKind::Time(_))
        || figure.gregorian().is_some()
        || is_span(figure)
}

/// Whether a figure says how long something takes.
pub(super) fn is_span(figure: &Figure) -> bool {
    let unit = figure.number().and_then(|it| it.unit.as_ref());
    unit.is_some_and(|it| worth(&it.base).is_some_and(|it| it.0 == "time"))
}

/// Whether a sentence ends between a sign and a figure.
fn is_parted(tokens: &[Token], sign: &Sign, (at, end): (usize, usize)) -> bool {
    let between = match sign.at < at {
        true => sign.at + sign.len..at,
        false => end..sign.at,
    };
    let mut between = between;
    between.any(|at| ends_sentence(tokens, at))
}

/// Whether a sentence ends at a token. A full stop behind `max` ends none.
fn ends_sentence(tokens: &[Token], at: usize) -> bool {
    let is_any = |signs: &[&str]| signs.iter().any(|it| tokens[at].is(it));
    if is_any(&[";", "؛", "!", "?", "؟", "…"]) {
        return true;
    }
    let begins = |next: &Token| {
        let is_small = || next.text.chars().next().is_some_and(char::is_lowercase);
        next.kind == TokenKind::Word && (next.capital || !is_small())
    };
    tokens[at].is(".") && tokens.get(at + 1).is_none_or(begins)
}
