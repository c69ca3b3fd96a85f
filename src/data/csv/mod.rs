//! Comma-separated values (RFC 4180), as spreadsheet programs of all countries write them.
//!
//! Takes bytes; gives a [`Table`]: named columns, each of one [`Kind`], and rows as wide as the head. The separator (`,` `;` tab
//! `|`, or Excel's line `sep=`), the decimal sign and the encoding (UTF-8, UTF-16, Windows-1252, Windows-1256) are found out,
//! with or without a byte order mark. Rows and columns in which nothing stands at the end, which such programs leave behind,
//! are dropped.
//!
//! A column is of numbers or days when all its cells are, those without a value apart. Where most are and some are not,
//! the others are told ([`Table::misfits`]): what is one letter too many for a reader of numbers must not pass for a text.

mod encoding;
mod kinds;
mod number;
mod records;

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Ruler};
use crate::route::nfc;
pub use encoding::in_utf8;
pub use kinds::{Kind, Value, is_missing};
use records::Record;

/// A table that was read.
#[derive(Debug, Clone)]
pub struct Table {
    path: Arc<str>,
    text: Ruler<Arc<str>>,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// Its rows below the head.
    pub rows: Vec<Row>,
    /// Cells that are not of the kind of nearly all others in their column: row, column.
    odd: Vec<(usize, usize, Kind)>,
}

/// A row below the head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which row it is to a spreadsheet program, counted from 1; the head is one.
    pub number: usize,
    /// As many cells as there are columns.
    pub cells: Vec<Cell>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands in the head.
    pub name: Box<str>,
    /// Where.
    pub at: Range<usize>,
    /// What its cells are.
    pub kind: Kind,
    /// Whether all its numbers bear a percent sign.
    pub is_percent: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What was written, without space around it.
    pub text: Box<str>,
    /// What it says, by the kind of its column.
    pub value: Value,
    /// Where it stands.
    pub at: Range<usize>,
}

impl Table {
    /// Reads the bytes of the file `path`.
    ///
    /// # Errors
    /// All that keeps it from being a table: no head, a name that stands twice, a row that is longer than the head, a quote
    /// that is not closed.
    pub fn read(path: &str, bytes: &[u8]) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        let mut notes = Vec::new();
        let text: Arc<str> = encoding::decode(path, bytes, &mut notes).into();
        let ruler = Ruler::new(text.clone());
        let mut faults = Vec::new();
        let (separator, start) = records::separator(&text);
        let records = records::read(&text, start, separator);
        let records = records.map_err(|(range, fault)| vec![fault.at(ruler.place(path, range))])?;
        let mut records = without_blank_columns(records);
        if let Some(fault) = title_above(path, &ruler, &records) {
            return Err(vec![fault]);
        }
        let mut records = records.drain(..);
        let head = head(path, &ruler, records.next(), &mut faults);
        let body = body(path, &ruler, records, head.len(), &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let table = kinds::typed(path.into(), ruler, head, body, separator == ';');
        Ok((table, notes))
    }

    /// The place of a range of the text.
    pub fn place(&self, at: &Range<usize>) -> Place {
        self.text.place(self.path.clone(), at.clone())
    }

    /// The column of this name, whatever its capitals.
    pub fn column(&self, name: &str) -> Option<usize> {
        let name = nfc(name.trim()).to_lowercase();
        let mut columns = self.columns.iter();
        columns.position(|column| column.name.to_lowercase() == name)
    }

    /// A warning for each cell that is not of the kind of nearly all others in its column, and for each in which a spreadsheet
    /// program left the word for its fault.
    pub fn misfits(&self) -> Vec<Diagnostic> {
        let mut found = self.spreadsheet_errors();
        found.extend(self.odd_cells());
        found
    }

    fn spreadsheet_errors(&self) -> Vec<Diagnostic> {
        let cells = self.rows.iter().flat_map(|row| {
            let cells = row.cells.iter().zip(&self.columns);
            cells.map(|(cell, column)| (row.number, cell, column))
        });
        let errors = cells.filter(|(_, cell, _)| kinds::is_spreadsheet_error(&cell.text));
        let errors = errors.map(|(row, cell, column)| {
            let message = message!(
                "cell-is-spreadsheet-error",
                cell = &*cell.text,
                row,
                column = &*column.name
            );
            Diagnostic::warning("bad-cell", message)
                .at(self.place(&cell.at))
                .hint(message!("mend-spreadsheet-formula"))
        });
        errors.collect()
    }

    fn odd_cells(&self) -> Vec<Diagnostic> {
        let misfits = self.odd.iter().map(|(row, column, kind)| {
            let row = &self.rows[*row];
            let cell = &row.cells[*column];
            let message = message!(
                "cell-not-of-kind",
                cell = &*cell.text,
                kind = kind.label(),
                row = row.number,
                column = &*self.columns[*column].name
            );
            Diagnostic::warning("bad-cell", message)
                .at(self.place(&cell.at))
                .hint(message!("write-cell-as-others", kind = kind.label()))
        });
        misfits.collect()
    }
}

/// The names of the columns.
fn head(
    path: &str,
    ruler: &Ruler<Arc<str>>,
    record: Option<Record>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<(Box<str>, Range<usize>)> {
    let mut cells: Vec<_> = record.into_iter().flat_map(|it| it.cells).collect();
    while cells.last().is_some_and(|(text, _)| text.is_empty()) {
        cells.pop();
    }
    if cells.is_empty() {
        let fault = Diagnostic::error("wrong-table", message!("table-has-no-head"))
            .at(Place::file(path))
            .hint(message!("first-line-names-columns"));
        faults.push(fault);
    }
    let mut named: Vec<(Box<str>, Range<usize>)> = Vec::new();
    for (number, (text, at)) in cells.into_iter().enumerate() {
        let name: Box<str> = (*nfc(&text)).into();
        let place = ruler.place(path, at.clone());
        let fault = if name.is_empty() {
            let message = message!("column-has-no-name", column = number + 1);
            Some(
                Diagnostic::error("wrong-table", message)
                    .hint(message!("first-line-names-columns")),
            )
        } else {
            named
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, first)| {
                    Diagnostic::error(
                        "wrong-table",
                        message!("two-columns-bear-name", name = &*name),
                    )
                    .second(ruler.place(path, first.clone()), message!("first-here"))
                    .hint(message!("give-column-another-name"))
                })
        };
        faults.extend(fault.map(|fault| fault.at(place)));
        named.push((name, at));
    }
    named
}

/// The rows without columns of which nothing stands in the head, nor in any cell: spreadsheet programs keep them where they part
/// others for the eye.
fn without_blank_columns(mut records: Vec<Record>) -> Vec<Record> {
    let is_blank = |record: &Record, column: usize| {
        let cell = record.cells.get(column);
        cell.is_none_or(|(text, _)| text.is_empty())
    };
    let width = records.first().map_or(0, |head| head.cells.len());
    let blank: Vec<usize> = (0..width)
        .filter(|column| records.iter().all(|record| is_blank(record, *column)))
        .collect();
    for record in records.iter_mut().filter(|_| !blank.is_empty()) {
        let mut column = 0;
        record.cells.retain(|_| {
            column += 1;
            !blank.contains(&(column - 1))
        });
    }
    records
}

/// A line above the head that names no columns: one cell, where all lines below it have several.
fn title_above(path: &str, ruler: &Ruler<Arc<str>>, records: &[Record]) -> Option<Diagnostic> {
    let filled = |record: &Record| {
        let cells = record.cells.iter();
        cells.filter(|(text, _)| !text.is_empty()).count()
    };
    let (first, below) = records.split_first()?;
    let is_title = filled(first) == 1 && below.len() >= 2 && below.iter().all(|it| filled(it) > 1);
    // Cells of one column that hold the separator look alike: but then there is no separator in the first line either.
    let head = below.first().filter(|_| is_title)?;
    let told = Diagnostic::error("wrong-table", message!("line-above-head"));
    let told = told.at(ruler.place(path, first.at.clone()));
    Some(told.hint(message!("head-comes-first", row = head.number)))
}

/// A row: the line it begins in, and its cells with their bytes.
type RowAt = (usize, Vec<(Box<str>, Range<usize>)>);

/// The rows, each as wide as the head.
fn body(
    path: &str,
    ruler: &Ruler<Arc<str>>,
    records: impl Iterator<Item = Record>,
    width: usize,
    faults: &mut Vec<Diagnostic>,
) -> Vec<RowAt> {
    let mut rows = Vec::new();
    for mut record in records {
        while record.cells.len() > width
            && record.cells.last().is_some_and(|(text, _)| text.is_empty())
        {
            record.cells.pop();
        }
        let found = record.cells.len();
        let is_short = found < width && record.cells.iter().any(|(text, _)| !text.is_empty());
        if found > width || is_short {
            let message = message!("row-has-cells", found, width);
            let hint = match found > width {
                true => message!("quote-cell-with-separator"),
                false => message!("leave-cell-empty-keep-separator"),
            };
            let fault = Diagnostic::error("wrong-table", message).hint(hint);
            faults.push(fault.at(ruler.place(path, record.at.clone())));
        }
        let end = record.at.end;
        record
            .cells
            .resize_with(width, || (Box::default(), end..end));
        rows.push((record.number, record.cells));
    }
    rows
}

#[cfg(test)]
mod tests;
