//! The figures of a page and where they stand, and what is found of them.

use std::ops::Range;
use std::rc::Rc;

use super::doubt::Doubt;
use super::figure::Figure;
use super::rhythm::Rhythm;
use crate::check::parity::shape::Address;

/// A figure and where it stands.
#[derive(Debug, Clone)]
pub(super) struct PlacedFigure {
    pub figure: Rc<Figure>,
    pub at: Address,
    /// Its bytes in the file.
    pub source: Range<usize>,
}

/// What a text says of how often something is, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct PlacedRhythm {
    pub rhythm: Rc<Rhythm>,
    pub at: Address,
    /// Its bytes in the file.
    pub source: Range<usize>,
}

/// The figures of a page.
#[derive(Debug, Clone, Default)]
pub(in crate::check) struct FigureLedger {
    pub(super) figures: Vec<PlacedFigure>,
    /// Where words leave a number open.
    pub(super) vague: Vec<OpenNumber>,
    pub(super) rhythms: Vec<PlacedRhythm>,
}

impl FigureLedger {
    /// The same figures, with their addresses as `place` says.
    pub(super) fn placed(&self, place: impl Fn(Address) -> Address) -> Self {
        let mut ledger = self.clone();
        let figures = ledger.figures.iter_mut().map(|it| &mut it.at);
        let vague = ledger.vague.iter_mut().map(|it| &mut it.at);
        let rhythms = ledger.rhythms.iter_mut().map(|it| &mut it.at);
        figures
            .chain(vague)
            .chain(rhythms)
            .for_each(|at| *at = place(*at));
        ledger
    }
}

/// A word that leaves a number open.
#[derive(Debug, Clone, Copy)]
pub(super) struct OpenNumber {
    /// What it counts by: 1,000 of «milliers».
    pub least: i128,
    pub at: Address,
}

/// What is found, each by the number of its figure.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum FigureFinding {
    /// Two figures stand in one place and differ, for a reason where there is one.
    Differs(usize, usize, Option<Doubt>),
    /// What two places say of how often something is differs; whether surely.
    Rhythm(usize, usize, Doubt, bool),
    /// Two figures may be the same.
    Asks(usize, usize, Doubt),
    /// A figure of the page that is looked at has no counterpart.
    OnlyHere(usize, bool),
    /// A figure of its source has none.
    OnlyThere(usize, bool),
    /// Two cells of a table, or items of a list, have changed places; whether that is an error.
    Moved(usize, usize, bool),
}

/// A finding with the bytes of the figures that it is about.
#[derive(Debug)]
pub(in crate::check) struct Judged {
    pub(super) finding: FigureFinding,
    /// In the page.
    pub(super) own: Option<Range<usize>>,
    /// In its source.
    pub(super) source: Option<Range<usize>>,
}

/// What is known of the pair besides its figures.
#[derive(Debug, Clone, Copy)]
pub(super) struct PairContext {
    /// Whether sections can be told apart by their numbers.
    pub same_outline: bool,
    /// Whether words of both languages are read.
    pub has_words: bool,
}

/// How near two places are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    Same,
    Block,
    Section,
    Page,
}

/// How near two places are, as far as the pages' outlines let it be told.
pub(super) fn nearness(own: &Address, other: &Address, frame: PairContext) -> Nearness {
    if !frame.same_outline && own.section != other.section {
        return Nearness::Page;
    }
    let same_block = own.section == other.section && own.block == other.block;
    match (own == other, same_block, own.section == other.section) {
        (true, ..) => Nearness::Same,
        (_, true, _) => Nearness::Block,
        (_, _, true) => Nearness::Section,
        _ => Nearness::Page,
    }
}

/// What the words of one block count by that leave a number open.
pub(super) fn open_near(open: &[OpenNumber], at: &Address, frame: PairContext) -> Vec<i128> {
    let is_near = |it: &&OpenNumber| nearness(at, &it.at, frame) <= Nearness::Block;
    open.iter().filter(is_near).map(|it| it.least).collect()
}
