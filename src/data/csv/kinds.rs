//! What the cells of a column are.

use std::ops::Range;
use std::sync::Arc;

use super::number::{Point, bears_percent, bears_plus, evidence, number};
use super::{Cell, Column, Row, Table};
use crate::diagnostic::{Message, Ruler};
use crate::language::ascii_digit;

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words, or of several kinds.
    Text,
    /// Numbers.
    Number,
    /// Days, written `2026-01-31`.
    Day,
    /// `true` or `false`.
    Truth,
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing, or a mark for what is not known: see [`is_missing`].
    Missing,
    /// Words.
    Text,
    /// A number, exact, in ASCII digits with `.` before the fraction: `-1234.50`. What sign it bears beside, the cell knows.
    Number(Box<str>),
    /// A day.
    Day(jiff::civil::Date),
    /// Yes or no.
    Truth(bool),
}

impl Kind {
    /// What it is called in a message.
    pub fn label(self) -> Message {
        match self {
            Kind::Text => message!("text"),
            Kind::Number => message!("number"),
            Kind::Day => message!("day-as-2026-01-31"),
            Kind::Truth => message!("true-false"),
        }
    }
}

impl Cell {
    /// Whether it is a number with a percent sign.
    pub fn is_percent(&self) -> bool {
        matches!(self.value, Value::Number(_)) && bears_percent(&self.text)
    }

    /// Whether it is a number with a plus sign.
    pub fn is_plus(&self) -> bool {
        matches!(self.value, Value::Number(_)) && bears_plus(&self.text)
    }
}

impl Table {
    /// Takes what stands in a column for text: numbers of telephones, codes.
    pub fn read_as_text(&mut self, column: usize) {
        let said = &mut self.columns[column];
        (said.kind, said.is_percent) = (Kind::Text, false);
        for row in &mut self.rows {
            let cell = &mut row.cells[column];
            cell.value = value(&cell.text, Kind::Text, Point::Dot);
        }
        self.odd.retain(|(_, at, _)| *at != column);
    }
}

/// Marks that stand where there is no value.
const MISSING: [&str; 13] = [
    "", "-", "–", "—", "…", "...", "..", "n/a", "na", "nd", "n.d.", "n/d", "غ.م",
];

/// Whether a cell says that there is no value.
pub fn is_missing(text: &str) -> bool {
    MISSING.contains(&&*text.to_lowercase())
}

/// Whether a spreadsheet program says that it could not work out the cell: `#REF!`, `#DIV/0!`, `#NOM?`, `#N/A`, `Err:502`, in
/// whatever language, or that the column was too narrow for it, `#####`.
pub(super) fn is_spreadsheet_error(text: &str) -> bool {
    if let Some(number) = text.strip_prefix("Err:") {
        return number.len() == 3 && number.bytes().all(|it| it.is_ascii_digit());
    }
    let Some(word) = text.strip_prefix('#') else {
        return false;
    };
    let is_full = word.len() >= 3 && word.bytes().all(|it| it == b'#');
    let name = word.strip_suffix(['!', '?']);
    let is_name = |name: &str| {
        let is_letter = |c: char| c.is_uppercase() || matches!(c, '/' | '0' | '_');
        name.chars().count() >= 3 && name.chars().all(is_letter)
    };
    is_full || name.is_some_and(is_name) || matches!(word, "N/A" | "N/D" | "NV" | "GETTING_DATA")
}

type Written = (Box<str>, Range<usize>);

/// A table of what was written, each column of one kind. In a file parted by semicolons `1,234` has a decimal comma, unless a cell says otherwise: such
/// files are written where commas are taken.
pub(super) fn typed(
    path: Arc<str>,
    text: Ruler<Arc<str>>,
    head: Vec<Written>,
    body: Vec<(usize, Vec<Written>)>,
    by_semicolons: bool,
) -> Table {
    let point = point(&body, by_semicolons);
    let is_quoted = |at: &Range<usize>| text.text()[at.clone()].starts_with('"');
    let is_bare = |(cell, at): &Written| !cell.is_empty() && !is_quoted(at);
    // Who quotes every cell says nothing by it.
    let quotes_some = body.iter().flat_map(|(_, row)| row).any(is_bare);
    let mut columns = Vec::with_capacity(head.len());
    let mut odd = Vec::new();
    for (number, (name, at)) in head.into_iter().enumerate() {
        let cells: Vec<&str> = body.iter().map(|(_, row)| &*row[number].0).collect();
        let has_names = quotes_some
            && body.iter().any(|(_, row)| {
                let (cell, at) = &row[number];
                is_quoted(at) && is_digits(cell)
            });
        let (kind, misfits) = match has_names {
            true => (Kind::Text, Vec::new()),
            false => kind(&cells, point),
        };
        odd.extend(misfits.into_iter().map(|(row, meant)| (row, number, meant)));
        columns.push(Column {
            name,
            at,
            kind,
            is_percent: kind == Kind::Number && all_percent(&cells),
        });
    }
    odd.sort_unstable_by_key(|(row, column, _)| (*row, *column));
    let rows = body.into_iter().map(|(number, row)| {
        let cells = row.into_iter().zip(&columns);
        let cells = cells.map(|((text, at), column)| Cell {
            value: value(&text, column.kind, point),
            text,
            at,
        });
        Row {
            number,
            cells: cells.collect(),
        }
    });
    let rows = rows.collect();
    Table {
        path,
        text,
        columns,
        rows,
        odd,
    }
}

fn point(body: &[(usize, Vec<Written>)], by_semicolons: bool) -> Point {
    let cells = body.iter().flat_map(|(_, row)| row);
    let (mut dots, mut commas) = (0_usize, 0_usize);
    for point in cells.filter_map(|(text, _)| evidence(text)) {
        match point {
            Point::Dot => dots += 1,
            Point::Comma => commas += 1,
        }
    }
    // `1.234` alone is rather a fraction than a thousand, in whatever file.
    let has_commas = || {
        body.iter()
            .flat_map(|(_, row)| row)
            .any(|(text, _)| ambiguous_comma(text))
    };
    match dots.cmp(&commas) {
        std::cmp::Ordering::Greater => Point::Dot,
        std::cmp::Ordering::Less => Point::Comma,
        std::cmp::Ordering::Equal if by_semicolons && has_commas() => Point::Comma,
        std::cmp::Ordering::Equal => Point::Dot,
    }
}

fn ambiguous_comma(text: &str) -> bool {
    text.contains(',') && number(text, Point::Comma).is_some()
}

fn all_percent(cells: &[&str]) -> bool {
    let mut cells = cells
        .iter()
        .filter(|text| !is_missing(text) && !is_spreadsheet_error(text));
    cells.all(|text| bears_percent(text))
}

fn of_kind(text: &str, kind: Kind, point: Point) -> bool {
    value(text, kind, point) != Value::Text
}

/// The kind of a column, and the cells that are not of the one that nearly all are of.
fn kind(cells: &[&str], point: Point) -> (Kind, Vec<(usize, Kind)>) {
    let filled: Vec<(usize, &str)> = cells
        .iter()
        .enumerate()
        .filter(|(_, text)| !is_missing(text) && !is_spreadsheet_error(text))
        .map(|(row, text)| (row, *text))
        .collect();
    if filled.is_empty() || filled.iter().any(|(_, text)| is_code(text)) {
        return (Kind::Text, Vec::new());
    }
    for kind in [Kind::Number, Kind::Day, Kind::Truth] {
        let others: Vec<(usize, Kind)> = filled
            .iter()
            .filter(|(_, text)| !of_kind(text, kind, point))
            .map(|(row, _)| (*row, kind))
            .collect();
        if others.is_empty() {
            return (kind, others);
        }
        let fitting = filled.len() - others.len();
        if fitting >= 2 && fitting > others.len() && kind != Kind::Truth {
            return (Kind::Text, others);
        }
    }
    (Kind::Text, Vec::new())
}

/// Digits alone, which need no quotes: who puts some around them says that they are a text.
fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| ascii_digit(c).is_ascii_digit())
}

/// `007`, `01200`: digits that count nothing.
fn is_code(text: &str) -> bool {
    let mut letters = text.chars();
    let zero = letters.next().is_some_and(|c| matches!(c, '0' | '٠' | '۰'));
    zero && letters.next().is_some_and(char::is_numeric)
}

fn value(text: &str, kind: Kind, point: Point) -> Value {
    if is_missing(text) || (kind != Kind::Text && is_spreadsheet_error(text)) {
        return Value::Missing;
    }
    let found = match kind {
        Kind::Text => None,
        Kind::Number => number(text, point).map(|it| Value::Number(it.into())),
        Kind::Day => day(text).map(Value::Day),
        Kind::Truth => truth(text).map(Value::Truth),
    };
    found.unwrap_or(Value::Text)
}

fn day(text: &str) -> Option<jiff::civil::Date> {
    let is_iso = text.len() == 10 && text.as_bytes().get(4) == Some(&b'-');
    is_iso.then(|| text.parse().ok()).flatten()
}

fn truth(text: &str) -> Option<bool> {
    match &*text.to_lowercase() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}
