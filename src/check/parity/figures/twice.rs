//! Figures that a text gives in words and in digits side by side.

use super::agree::near;
use super::figure::{Figure, FigureKind};
use super::ratio::Ratio;

/// The figures of a text, those that stand in brackets behind themselves left out: `soixante (60) jours` is one.
pub(super) fn once(text: &str, figures: &mut Vec<Figure>) {
    figures.dedup_by(|figure, last| match both(text, last, figure) {
        Some(both) => {
            *last = both;
            true
        }
        None => {
            figure.is_converted = is_converted(text, last, figure);
            false
        }
    });
}

/// Two figures as one, where the second only says again what the first does.
fn both(text: &str, first: &Figure, second: &Figure) -> Option<Figure> {
    let (own, other) = (first.number()?, second.number()?);
    let is_bracketed = text[first.span.end..second.span.start].trim() == "(";
    // `cinq (5) millions` has its scale behind the bracket.
    let is_scaled = text[second.span.clone()].contains(')');
    let is_same = |value: &Ratio| {
        let mut scales = [100, 1000, 1_000_000, 1_000_000_000].into_iter();
        let times = |by: i128| value.times(Ratio::whole(by));
        other.values.contains(value)
            || is_scaled && scales.any(|by| times(by).is_some_and(|it| other.values.contains(&it)))
    };
    if !is_bracketed || !own.values.iter().any(is_same) {
        return None;
    }
    let heavier = if first.weight > second.weight && !is_scaled {
        own
    } else {
        other
    };
    let mut number = heavier.clone();
    number.unit = other.unit.clone().or_else(|| own.unit.clone());
    number.label = other.label.clone().or_else(|| own.label.clone());
    let weight = first.weight.max(second.weight);
    let span = first.span.start..second.span.end;
    Some(Figure {
        about: first.about || second.about,
        ..Figure::new(FigureKind::Number(number), weight, span)
    })
}

/// Whether a figure stands in brackets behind what it is in another unit or another money: `1,544 metres (5,066 ft)`. What a sum is
/// worth in other money, nobody here knows.
fn is_converted(text: &str, first: &Figure, second: &Figure) -> bool {
    let Some((own, other)) = first.number().zip(second.number()) else {
        return false;
    };
    let Some((from, to)) = own.unit.as_ref().zip(other.unit.as_ref()) else {
        return false;
    };
    let between = text[first.span.end..second.span.start].trim_start();
    if !between.starts_with('(') || between.contains(')') || between.len() > 24 {
        return false;
    }
    if from.is_money && to.is_money {
        return !from.agrees(to);
    }
    let (Some(value), Some(wanted)) = (own.values.first(), other.values.first()) else {
        return false;
    };
    let converted = from.convert(value.about(), to);
    from.base != to.base && converted.is_some_and(|it| near(it, wanted.about(), 0.03))
}
