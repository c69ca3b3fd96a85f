//! Where the figures of a page stand, so that those near a place are found without looking at all of them.

use rustc_hash::FxHashMap;

use super::ledger::{FigureLedger, Nearness};
use crate::check::parity::shape::Address;

/// The figures of a page by where they stand, each list in their order.
pub(super) struct FigurePlaces {
    blocks: FxHashMap<(u32, u32), Vec<usize>>,
    sections: FxHashMap<u32, Vec<usize>>,
    page: Vec<usize>,
}

impl FigurePlaces {
    pub fn of(ledger: &FigureLedger) -> Self {
        let mut places = FigurePlaces {
            blocks: FxHashMap::default(),
            sections: FxHashMap::default(),
            page: (0..ledger.figures.len()).collect(),
        };
        for (number, placed) in ledger.figures.iter().enumerate() {
            let at = &placed.at;
            let block = places.blocks.entry((at.section, at.block)).or_default();
            block.push(number);
            places.sections.entry(at.section).or_default().push(number);
        }
        places
    }

    /// The figures that may be so near a place of the other page: all that are, and for [`Nearness::Same`] the rest of their block.
    pub fn near(&self, at: &Address, most: Nearness) -> &[usize] {
        let found = match most {
            Nearness::Same | Nearness::Block => self.blocks.get(&(at.section, at.block)),
            Nearness::Section => self.sections.get(&at.section),
            Nearness::Page => Some(&self.page),
        };
        found.map_or(&[], Vec::as_slice)
    }
}
