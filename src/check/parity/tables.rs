//! The tables of two languages: as many, with as many rows and columns, and nothing empty that is filled in the other.

use std::ops::Range;

use super::figures::moved_cells;
use super::pair::Pair;
use super::shape::Table;
use crate::check::rules::PARITY_TABLES as RULE;
use crate::diagnostic::{Diagnostic, Message};

/// Tells of every table that differs; where there are more in one language, only of that.
pub(in crate::check) fn tables(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (own, source) = (&pair.own.shape.tables, &pair.source.shape.tables);
    let ranges = |tables: &[Table]| tables.iter().map(|it| it.range.clone()).collect::<Vec<_>>();
    let parts = (ranges(own), ranges(source));
    let is_alike = |a: usize, b: usize| same_size(&own[a], &source[b]);
    if own.len() == source.len() {
        for (a, b) in pair.paired((&parts.0, &parts.1), is_alike) {
            table(pair, &own[a], &source[b], found);
        }
        if !own.is_empty() {
            moved_cells(pair, found);
        }
        return;
    }
    let places = pair.first_alone((&parts.0, &parts.1), is_alike);
    let (own, source) = (own.len(), source.len());
    let said = pair.counts(own, source, |number| message!("count-tables", number));
    tell(pair, places, said, found);
}

/// Whether two tables have the same rows and columns.
pub(super) fn same_size(own: &Table, source: &Table) -> bool {
    own.rows.len() == source.rows.len() && own.columns == source.columns
}

fn table(pair: &Pair, own: &Table, source: &Table, found: &mut Vec<Diagnostic>) {
    if !same_size(own, source) {
        let size = |table: &Table| {
            let rows = table.rows.len().saturating_sub(1);
            message!(
                "table-size",
                rows = message!("count-rows", number = rows),
                columns = message!("count-columns", number = table.columns)
            )
        };
        let said = pair.both(own, source, |here, there, other| {
            let (here, there) = (size(here), size(there));
            message!("table-has-size", here, other, there)
        });
        let places = (own.range.clone(), source.range.clone());
        return tell(pair, places, said, found);
    }
    for (own, source) in own.rows.iter().zip(&source.rows) {
        let cells = own.cells.iter().zip(&source.cells);
        for (own, source) in cells.filter(|(own, source)| own.1 != source.1) {
            let said = pair.both(own.1, source.1, |is_filled, _, other| match is_filled {
                true => message!("cell-filled-here", other),
                false => message!("cell-empty-here", other),
            });
            let row = (&own.0, &source.0);
            let places = (
                filled(row.0.clone(), own.1, pair.own.page.text),
                filled(row.1.clone(), source.1, pair.source.page.text),
            );
            tell(pair, places, said, found);
        }
    }
}

/// An empty cell has no bytes to show: the mark before it is.
fn filled(cell: Range<usize>, is_filled: bool, text: &str) -> Range<usize> {
    match is_filled || !text[cell.clone()].trim().is_empty() {
        true => cell,
        false => text.floor_char_boundary(cell.start.saturating_sub(1))..cell.end.max(cell.start),
    }
}

fn tell(
    pair: &Pair,
    places: (Range<usize>, Range<usize>),
    said: [Message; 2],
    found: &mut Vec<Diagnostic>,
) {
    let finding = pair.finding(&RULE, places, said, message!("this-is-in-its-place"));
    found.push(finding.hint(pair.remedy(&RULE)));
}
