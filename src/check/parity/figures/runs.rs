//! Numbers that follow each other and that the other text gives as a range: «أيام 4 و5 و6», `du 4 au 6`.

use super::figure::{Figure, FigureKind, Link};
use super::ledger::{FigureLedger, Nearness, PairContext, nearness};

/// Notes that the numbers between the two ends of a range need no counterpart; `to` says of each figure which it is of the other page.
pub(super) fn runs(
    own: &FigureLedger,
    source: &FigureLedger,
    [own_to, source_to]: [&mut Vec<Option<usize>>; 2],
    frame: PairContext,
) {
    settle((own, own_to), (source, source_to), frame);
    settle((source, source_to), (own, own_to), frame);
}

fn settle(
    (listed, taken): (&FigureLedger, &mut [Option<usize>]),
    (ranged, to): (&FigureLedger, &[Option<usize>]),
    frame: PairContext,
) {
    for last in 1..ranged.figures.len() {
        if ranged.figures[last].figure.link != Link::Range {
            continue;
        }
        let (Some(first), Some(end)) = (to[last - 1], to[last]) else {
            continue;
        };
        let Some(run) = listed.figures.get(first..=end).filter(|_| first < end) else {
            continue;
        };
        let is_near = |at: usize| nearness(&run[0].at, &run[at].at, frame) <= Nearness::Same;
        let follows = |at: usize| {
            let step = counted(&run[at].figure).zip(counted(&run[at - 1].figure));
            step.is_some_and(|(next, before)| next == before + 1)
        };
        if (1..run.len()).all(|at| is_near(at) && follows(at)) {
            let inner = taken[first + 1..end].iter_mut();
            inner.for_each(|it| *it = it.or(Some(usize::MAX)));
        }
    }
}

/// The whole number that a figure counts by: the day of a date.
fn counted(figure: &Figure) -> Option<i128> {
    match &figure.kind {
        FigureKind::Date(date) => date.day.map(i128::from),
        FigureKind::Number(number) => number.values.first()?.as_whole(),
        _ => None,
    }
}

/// Whether more than the next number stands between the two ends of a pair.
pub(super) fn is_apart(first: &Figure, last: &Figure) -> bool {
    let ends = counted(first).zip(counted(last));
    ends.is_some_and(|(first, last)| last > first + 1)
}
