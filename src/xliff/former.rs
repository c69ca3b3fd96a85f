//! What an earlier translation says of each unit, where it is certain which of its blocks translates which.
//!
//! Takes a source, its translation and the digests that were recorded when it was approved; gives for each unit its [`Former`]. Blocks
//! are paired by what `site::changes` says has happened to the source since. That is certain only while the translation has as many
//! blocks as its source had, and every pair that has not changed is of the same shape: else nothing is paired, for no translation is
//! better than a wrong one. Values of front matter are paired by their keys.

use std::collections::BTreeMap;

use super::content::{Code, Content, Piece};
use super::unit::{Spot, Unit, UnitKind};
use super::units::Leaf;
use crate::site::{ChangeKind, changes};

/// What an earlier translation says of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Former {
    /// The number of the unit there.
    pub unit: usize,
    /// What it says, with the numbers that its codes have in the source.
    pub content: Content,
    /// How far it can be trusted.
    pub trust: Trust,
}

/// How far an earlier translation can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The source says what it said when it was approved.
    Approved,
    /// It translates this value; nobody recorded what the value was.
    Unrecorded,
    /// The source has changed since.
    Outdated,
}

/// What is known of an earlier translation.
#[derive(Debug, Default)]
pub struct Formers {
    /// By the number of the source's unit.
    pub units: BTreeMap<usize, Former>,
    /// By the number of the source's block, the block that translates it as it stands.
    pub blocks: BTreeMap<usize, usize>,
}

/// Pairs a source with its translation, which was approved when the source had blocks of these digests.
pub fn pair(source: &Leaf, translation: &Leaf, recorded: Option<&[u16]>) -> Formers {
    let mut formers = Formers::default();
    front(source, translation, &mut formers);
    let Some(recorded) = recorded else {
        return formers;
    };
    if recorded.len() != translation.blocks.len() {
        return formers;
    }
    let now: Vec<u16> = source.blocks.iter().map(|block| block.digest).collect();
    let found = changes(recorded, &now);
    let is_new = |at: &usize| {
        found
            .iter()
            .any(|it| it.at == *at && it.kind != ChangeKind::Removed)
    };
    let is_gone = |was: &usize| found.iter().any(|it| it.was == Some(*was));
    let stay = (0..now.len()).filter(|at| !is_new(at));
    let mut same: BTreeMap<usize, usize> = stay
        .zip((0..recorded.len()).filter(|was| !is_gone(was)))
        .collect();
    let of = |kind| found.iter().filter(move |it| it.kind == kind);
    let moved = of(ChangeKind::Moved).filter_map(|it| Some((it.at, it.was?)));
    same.extend(moved);
    let is_alike = |(at, was): (&usize, &usize)| shape(source, *at) == shape(translation, *was);
    if !same.iter().all(is_alike) {
        return formers;
    }
    let changed = of(ChangeKind::Changed).filter_map(|it| Some((it.at, it.was?)));
    for (at, was) in changed.filter(|(at, was)| is_alike((at, was))) {
        units(
            source,
            translation,
            (at, was),
            Trust::Outdated,
            &mut formers,
        );
    }
    for (at, was) in &same {
        units(
            source,
            translation,
            (*at, *was),
            Trust::Approved,
            &mut formers,
        );
    }
    formers.blocks = same;
    formers
}

/// The kinds of the units of a block, in order.
fn shape(leaf: &Leaf, block: usize) -> Vec<&UnitKind> {
    leaf.units_of(block).map(|(_, unit)| &unit.kind).collect()
}

fn units(
    source: &Leaf,
    translation: &Leaf,
    (at, was): (usize, usize),
    trust: Trust,
    formers: &mut Formers,
) {
    let pairs = source.units_of(at).zip(translation.units_of(was));
    for ((number, unit), (there, former)) in pairs {
        put(number, unit, (there, former), trust, formers);
    }
}

/// Values of front matter under the same keys.
fn front(source: &Leaf, translation: &Leaf, formers: &mut Formers) {
    let is_front = |unit: &Unit| matches!(unit.spot, Spot::Front(_));
    let values = source.units.iter().enumerate();
    for (number, unit) in values.filter(|(_, unit)| is_front(unit)) {
        let there = translation.units.iter().position(|it| it.spot == unit.spot);
        if let Some(there) = there {
            let former = (there, &translation.units[there]);
            put(number, unit, former, Trust::Unrecorded, formers);
        }
    }
}

fn put(
    number: usize,
    unit: &Unit,
    (there, former): (usize, &Unit),
    trust: Trust,
    formers: &mut Formers,
) {
    if let Some(content) = renumbered(&unit.content, &former.content) {
        let former = Former {
            unit: there,
            content,
            trust,
        };
        formers.units.insert(number, former);
    }
}

/// A translation with the numbers that the codes of its source have; `None` where it is not certain which is which.
fn renumbered(source: &Content, translation: &Content) -> Option<Content> {
    if source.codes.len() != translation.codes.len() {
        return None;
    }
    let mut numbers: Vec<Option<usize>> = vec![None; translation.codes.len()];
    // First those that are the same, then, in their order, those of one kind.
    let passes: [fn(&Code, &Code) -> bool; 2] = [Code::is_like, |a, b| {
        a.kind == b.kind && a.close.is_some() == b.close.is_some()
    }];
    for is_it in passes {
        for (at, code) in translation.codes.iter().enumerate() {
            if numbers[at].is_none() {
                let mut free = (0..source.codes.len()).filter(|it| !numbers.contains(&Some(*it)));
                numbers[at] = free.find(|it| is_it(&source.codes[*it], code));
            }
        }
    }
    let number = |at: &usize| numbers.get(*at).copied().flatten();
    let pieces = translation.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => Some(Piece::Text(text.clone())),
        Piece::Open(at) => number(at).map(Piece::Open),
        Piece::Close(at) => number(at).map(Piece::Close),
        Piece::Alone(at) => number(at).map(Piece::Alone),
    });
    let pieces: Option<Vec<Piece>> = pieces.collect();
    let mut codes = source.codes.clone();
    for (at, code) in translation.codes.iter().enumerate() {
        *codes.get_mut(numbers[at]?)? = code.clone();
    }
    Some(Content {
        pieces: pieces?,
        codes,
    })
}
