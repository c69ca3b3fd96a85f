//! Charts of a table's numbers, as SVG: drawn when the site is built, so that no script and no other program is needed.
//!
//! A drawing is 400 units wide, so that its words can be read on a telephone too. In languages that run from the right it is
//! mirrored: bars grow from the right, the first of a line stands at the right. What parts the columns is told by colour and by hatching, marks or
//! dashes as well (WCAG 1.4.1). Colours come from the style sheet, and for readers of feeds stand beside them. There are no ids in
//! it, so that one page can show a drawing twice.

mod bars;
mod legend;
mod line;
mod pen;
mod scale;

use super::data::{Chosen, Shown, decimal};
use crate::data::csv::{Cell, Kind as ColumnKind, Value};
use crate::diagnostic::Message;
use crate::language::Direction;
use crate::locale::Locale;
use crate::render::context::Stage;
use crate::render::html::in_plain;
use pen::Pen;

/// How wide a drawing is, in its own units.
const WIDTH: f64 = 400.0;
/// How many columns can be told apart.
const MOST_SERIES: usize = 6;

/// What a chart looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A bar for each number.
    Bar,
    /// A bar for each row, in which its numbers follow each other.
    Stacked,
    /// A line for each column.
    Line,
}

impl Kind {
    /// All of them, by the names that authors write.
    pub const ALL: [(&'static str, Kind); 3] = [
        ("bar", Kind::Bar),
        ("line", Kind::Line),
        ("stacked", Kind::Stacked),
    ];
}

/// What is drawn.
struct Chart<'c> {
    locale: &'c Locale,
    /// What each row is about.
    labels: Vec<String>,
    series: Vec<Series<'c>>,
}

/// A column of numbers.
struct Series<'c> {
    column: &'c Shown,
    /// The number of each row: as it was written, and to draw.
    values: Vec<Option<(&'c Cell, f64)>>,
}

/// Draws the numbers of a table, for readers of the page's language. `title` and `text` are what those are told who do not see it.
///
/// # Errors
/// Why it cannot be drawn, and what to do about it.
pub fn draw(
    stage: &Stage,
    chosen: &Chosen,
    kind: Kind,
    (title, text): (&str, &str),
) -> Result<String, (Message, Message)> {
    let locale = &stage.site.settings.language(chosen.lang).locale;
    let rows = 0..chosen.table.rows.len();
    let labelled = chosen
        .columns
        .iter()
        .position(|it| it.kind != ColumnKind::Number || it.is_years);
    let columns = chosen.columns.iter().enumerate();
    let columns = columns
        .filter(|(at, it)| it.kind == ColumnKind::Number && Some(*at) != labelled.or(Some(0)));
    let columns: Vec<&Shown> = columns.map(|(_, column)| column).collect();
    if columns.is_empty() {
        return Err((
            message!("no-numbers-to-draw", path = &chosen.path),
            message!("columns-of-numbers-to-draw"),
        ));
    }
    if columns.len() > MOST_SERIES {
        return Err((
            message!("too-many-columns-to-draw", count = columns.len()),
            message!("choose-columns-to-draw", most = MOST_SERIES),
        ));
    }
    let series = columns.into_iter().map(|column| Series {
        column,
        values: rows
            .clone()
            .map(|row| number(chosen, row, column.at))
            .collect(),
    });
    let chart = Chart {
        locale,
        labels: rows.clone().map(|row| chosen.label(stage, row)).collect(),
        series: series.collect(),
    };
    if kind == Kind::Stacked && chart.numbers().any(|number| number < 0.0) {
        return Err((message!("below-nought-not-stacked"), message!("take-bars")));
    }
    let mut pen = Pen::new(locale.direction() == Direction::Rtl);
    legend::draw(&chart, kind, &mut pen);
    match kind {
        Kind::Bar => bars::draw(&chart, &mut pen),
        Kind::Stacked => bars::stacked(&chart, &mut pen),
        Kind::Line => line::draw(&chart, &mut pen),
    }
    Ok(pen.end(&in_plain(title, locale.direction()), text))
}

fn number(chosen: &Chosen, row: usize, column: usize) -> Option<(&Cell, f64)> {
    let cell = &chosen.table.rows[row].cells[column];
    match &cell.value {
        Value::Number(digits) => Some((cell, decimal(digits))),
        _ => None,
    }
}

impl Chart<'_> {
    fn numbers(&self) -> impl Iterator<Item = f64> + '_ {
        let values = self.series.iter().flat_map(|series| &series.values);
        values.filter_map(|value| value.map(|(_, number)| number))
    }
}
