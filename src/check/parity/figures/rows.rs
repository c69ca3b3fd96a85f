//! Whole rows of a table that stand in another place, as where names are sorted.

use super::agree::agree;
use super::ledger::{FigureLedger, PlacedFigure};
use crate::check::parity::shape::Address;

/// Whether a whole row of a table stands in another place, as where names are sorted: all that stood in it stands there.
pub(super) fn has_row_moved(
    own: &FigureLedger,
    source: &FigureLedger,
    at: &Address,
    to: &Address,
) -> bool {
    let in_row = |it: &&PlacedFigure, row: &Address| {
        (it.at.section, it.at.block, it.at.row) == (row.section, row.block, row.row)
    };
    let stands_there = |placed: &PlacedFigure| {
        let mut others = source.figures.iter().filter(|it| in_row(it, to));
        others.any(|it| it.at.column == placed.at.column && agree(&placed.figure, &it.figure))
    };
    let mut row = own.figures.iter().filter(|it| in_row(it, at));
    at.in_table && row.all(stands_there) && has_many_columns(own, at)
}

/// A table with figures in one column only cannot tell whether its rows were sorted.
fn has_many_columns(own: &FigureLedger, at: &Address) -> bool {
    let mut columns: Vec<u32> = own
        .figures
        .iter()
        .filter(|it| it.at.section == at.section && it.at.block == at.block && it.at.row == at.row)
        .map(|it| it.at.column)
        .collect();
    columns.dedup();
    columns.len() > 1
}
