//! A scale that is said once for two figures: «بين 20 و30 ألف», `de 2 à 3 millions`, `30 à 40 000`.

use super::figure::{Figure, Link, Unit, Weight};
use super::ratio::Ratio;

/// The scales that are left out so, the largest first.
const SCALES: [i128; 3] = [1_000_000_000, 1_000_000, 1000];

/// Lets the first of two figures also be what the scale of the second makes of it.
pub(super) fn share_scales(figures: &mut [Figure]) {
    for at in 1..figures.len() {
        if figures[at].link == Link::None {
            continue;
        }
        if let Some(unit) = unit_of_words(&figures[at - 1], &figures[at])
            && let Some(first) = figures[at - 1].number_mut()
        {
            first.unit = Some(unit);
        }
        if let Some(value) = with_scale(&figures[at - 1], &figures[at])
            && let Some(first) = figures[at - 1].number_mut()
        {
            first.values.push(value);
        }
    }
}

/// What the second end of a range in words counts, where the first does not say it: `five to ten days`.
fn unit_of_words(first: &Figure, second: &Figure) -> Option<Unit> {
    let is_range = second.link == Link::Range && first.weight == Weight::Word;
    let number = first.number().filter(|_| is_range)?;
    let is_plain = number.unit.is_none() && !number.is_ordinal && !number.is_fraction;
    second.number().filter(|_| is_plain)?.unit.clone()
}

/// The first of two numbers with the scale of the second, where that makes it the smaller one of the two.
fn with_scale(first: &Figure, second: &Figure) -> Option<Ratio> {
    let (few, many) = (first.number()?, second.number()?);
    let is_one_thing = match (&few.unit, &many.unit) {
        (Some(a), Some(b)) => a.agrees(b),
        (None, _) => true,
        (Some(_), None) => false,
    };
    let value = few.values.first().filter(|_| few.label.is_none())?;
    let sum = many.values.first().filter(|_| many.label.is_none())?;
    let is_scaled = many.digits.is_none();
    let fits = |scale: &i128| {
        let is_round = sum.as_whole().is_some_and(|it| it % scale == 0);
        sum.about() >= Ratio::whole(*scale).about() && (is_scaled || is_round)
    };
    let scale = SCALES.into_iter().find(fits).filter(|_| is_one_thing)?;
    let scaled = value.times(Ratio::whole(scale))?;
    (value.about() > 0.0 && scaled.about() < sum.about()).then_some(scaled)
}
