//! Hijri dates that only one language gives.

use super::doubt::Doubt;
use super::figure::FigureKind;
use super::ledger::{FigureFinding, FigureLedger, Nearness, PairContext, PlacedFigure, nearness};

/// A Hijri date that only one language gives is right where a Gregorian one stands for the same day, or a year of four digits for the same
/// year. Takes both pages and which of their figures have counterparts; gives what is wrong, and what asks for no counterpart, with
/// whether it is of the first page.
pub(super) fn hijri(
    [own, source]: [&FigureLedger; 2],
    [own_to, source_to]: [&[Option<usize>]; 2],
    frame: PairContext,
) -> (Vec<FigureFinding>, Vec<(bool, usize)>) {
    let (mut findings, mut settled) = (Vec::new(), Vec::new());
    for here in [true, false] {
        let (own, other, taken) = match here {
            true => (own, source, own_to),
            false => (source, own, source_to),
        };
        for (at, placed) in own.figures.iter().enumerate() {
            let FigureKind::Date(date) = &placed.figure.kind else {
                continue;
            };
            if !date.hijri || taken[at].is_some() {
                continue;
            }
            let gregorian = |it: &(usize, &PlacedFigure)| {
                it.1.figure.gregorian().is_some()
                    && nearness(&placed.at, &it.1.at, frame) <= Nearness::Section
            };
            let all = |ledger: &FigureLedger| -> Vec<usize> {
                let figures = ledger.figures.iter().enumerate();
                figures.filter(gregorian).map(|(at, _)| at).collect()
            };
            let corresponds = |ledger: &FigureLedger, at: &usize| {
                let other = ledger.figures[*at].figure.gregorian();
                other.is_some_and(|it| date.corresponds(&it) || it.days().is_none())
            };
            let (here_too, there) = (all(own), all(other));
            let is_right = here_too.iter().any(|at| corresponds(own, at))
                || there.iter().any(|at| corresponds(other, at))
                || date.days().is_none();
            let is_date =
                |at: &usize| matches!(other.figures[*at].figure.kind, FigureKind::Date(_));
            let first = there.iter().copied().find(is_date);
            if !is_right && let Some(first) = first {
                let why = Some(Doubt::Hijri);
                let (a, b) = if here { (at, first) } else { (first, at) };
                findings.push(FigureFinding::Differs(a, b, why));
            }
            if is_right || first.is_some() {
                settled.push((here, at));
            }
        }
    }
    (findings, settled)
}
