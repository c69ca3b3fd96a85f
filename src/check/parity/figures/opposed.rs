//! Figures that are the same and are meant the other way round: the least against the most, the two ends of a range.

use super::agree::agree;
use super::doubt::Doubt;
use super::ledger::{FigureFinding, FigureLedger, Nearness, PairContext, nearness};

/// What is found of two pages whose figures have been matched; `to` says for each of `own` which of `source` it is.
pub(super) fn opposed(
    own: &FigureLedger,
    source: &FigureLedger,
    to: &[Option<usize>],
    frame: PairContext,
) -> Vec<FigureFinding> {
    let partner = |at: usize| to[at].filter(|to| *to < source.figures.len());
    let near = |at: usize, to: usize| {
        nearness(&own.figures[at].at, &source.figures[to].at, frame) <= Nearness::Block
    };
    let mut findings = Vec::new();
    for at in 0..own.figures.len() {
        let Some(to) = partner(at).filter(|to| near(at, *to)) else {
            continue;
        };
        let (here, there) = (&own.figures[at].figure, &source.figures[to].figure);
        let is_opposite =
            here.bound.is_some() && there.bound.is_some() && here.bound != there.bound;
        // The same number may stand there twice, once as each.
        let has_other = || {
            own.figures
                .iter()
                .any(|it| it.figure.bound == there.bound && agree(&it.figure, there))
        };
        if is_opposite && !has_other() {
            findings.push(FigureFinding::Differs(at, to, Some(Doubt::Bound)));
        }
        // Both ends stand there, the last before the first.
        let first = at.checked_sub(1).filter(|_| here.ends_range);
        if let Some(first) = first
            && let Some(end) = source.figures.get(to + 1)
            && partner(first) == Some(to + 1)
            && end.figure.ends_range
            && near(first, to + 1)
        {
            findings.push(FigureFinding::Differs(first, to, None));
        }
    }
    findings
}
