//! Figures that are the same and are meant the other way round: the least against the most, the two ends of a range, a rise against a
//! fall; and what is said to be monthly against what is said to be weekly.

use super::agree::agree;
use super::doubt::Doubt;
use super::figure::{Figure, Link};
use super::ledger::{FigureFinding, FigureLedger, Nearness, PairContext, PlacedRhythm, nearness};
use super::rhythm::{RhythmKind, RhythmMatch};
use super::runs::is_apart;
use super::sign_kind::SignKind;
use crate::check::parity::shape::Address;

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
    let mut told: Vec<(Address, SignKind)> = Vec::new();
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
            continue;
        } else if let Some(kind) = other_sign(here, there) {
            let place = (own.figures[at].at, kind);
            let says = |it: &Figure| it.signs.iter().any(|sign| there.signs.contains(sign));
            let is_so =
                |it: &Figure| says(it) && agree(it, there) && other_sign(it, there).is_none();
            if !told.contains(&place) && !own.figures.iter().any(|it| is_so(&it.figure)) {
                findings.push(FigureFinding::Differs(at, to, Some(Doubt::Near(kind))));
                told.push(place);
                continue;
            }
        }
        // Both ends stand there, the last before the first.
        let first = at.checked_sub(1).filter(|_| here.link != Link::None);
        if let Some(first) = first
            && let Some(start) = partner(first).filter(|start| near(first, *start))
            && let Some(end) = source.figures.get(start + 1)
            && let [before, beside] = [&own.figures[first].figure, &source.figures[start].figure]
            && are_other_ends((before, here), (beside, &end.figure), start + 1 == to)
            && !has_pair(source, before, here)
            && !has_pair(own, beside, &end.figure)
        {
            let why = (start + 1 == to).then_some(Doubt::Range);
            findings.push(FigureFinding::Differs(at, start + 1, why));
            continue;
        }
        let first = first.filter(|_| here.ends_range);
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

/// Whether two figures are the ends of a range in one text and two things in the other, `is_same` two; or the first is that of a range
/// which ends with another figure there.
fn are_other_ends(own: (&Figure, &Figure), other: (&Figure, &Figure), is_same: bool) -> bool {
    let links = [own.1.link, other.1.link];
    match is_same {
        true => {
            let is_one = links == [Link::And, Link::Range] || links == [Link::Range, Link::And];
            is_one && is_apart(own.0, own.1) && is_apart(other.0, other.1)
        }
        false => links == [Link::Range; 2] && is_apart(own.0, own.1) && is_apart(other.0, other.1),
    }
}

/// Whether a page has these two figures linked so.
fn has_pair(ledger: &FigureLedger, first: &Figure, last: &Figure) -> bool {
    let pairs = ledger.figures.windows(2);
    let mut pairs = pairs.filter(|it| it[1].figure.link == last.link);
    pairs.any(|it| agree(&it[0].figure, first) && agree(&it[1].figure, last))
}

/// The first kind of sign that two figures have and do not share.
fn other_sign(own: &Figure, other: &Figure) -> Option<SignKind> {
    if own.is_negated != other.is_negated {
        return None;
    }
    let differs = |it: &&(SignKind, &str)| {
        let mut there = other.signs.iter();
        there.any(|other| other.0 == it.0 && other.1 != it.1)
    };
    own.signs.iter().find(differs).map(|it| it.0)
}

/// What is found of how often something is, where both pages say it once in one place and nothing has been told of that place.
pub(super) fn rhythms_opposed(
    own: &FigureLedger,
    source: &FigureLedger,
    told: &[FigureFinding],
) -> Vec<FigureFinding> {
    let is_told = |place: &Address| {
        told.iter().any(|it| match it {
            FigureFinding::Differs(at, ..) | FigureFinding::OnlyHere(at, true) => {
                own.figures[*at].at == *place
            }
            FigureFinding::OnlyThere(at, true) => source.figures[*at].at == *place,
            _ => false,
        })
    };
    let mut findings = Vec::new();
    for (at, it) in own.rhythms.iter().enumerate() {
        let kind = it.rhythm.kind;
        let there = alone(&source.rhythms, &it.at, kind);
        let Some(to) = there.filter(|_| alone(&own.rhythms, &it.at, kind) == Some(at)) else {
            continue;
        };
        let found = it.rhythm.against(&source.rhythms[to].rhythm);
        if found == RhythmMatch::Same || is_told(&it.at) {
            continue;
        }
        let why = match kind {
            RhythmKind::Often => Doubt::Often,
            RhythmKind::Multiple => Doubt::Multiple,
        };
        let is_error = found == RhythmMatch::Other;
        findings.push(FigureFinding::Rhythm(at, to, why, is_error));
    }
    findings
}

/// The first of a kind in one place, where all others there say the same.
fn alone(all: &[PlacedRhythm], place: &Address, kind: RhythmKind) -> Option<usize> {
    let is_here = |it: &PlacedRhythm| it.at == *place && it.rhythm.kind == kind;
    let first = all.iter().position(is_here)?;
    let is_same = |it: &PlacedRhythm| {
        !is_here(it) || it.rhythm.against(&all[first].rhythm) == RhythmMatch::Same
    };
    all[first..].iter().all(is_same).then_some(first)
}
