//! Tables of data for templates: the functions `table` and `chart`.
//!
//! Both show the same rows of the same file, so a chart and the table beside it cannot differ. Numbers are those of the file,
//! exact, in the digits of the reader's language.

mod chosen;
mod figures;
mod shown;

use tera::{Kwargs, TeraResult, Value};

use super::chart;
use super::value::{list, map, optional};
use crate::data::csv::{Cell, Kind, Value as Said};
use crate::language::{Lang, Text};
use crate::locale::DateStyle;
use crate::render::context::{RenderContext, Stage};
use crate::render::resolve::resource_address;
use crate::render::template::fault::{Given, fault_with};
pub(super) use chosen::Chosen;
pub(super) use figures::{decimal, number};
pub(super) use shown::Shown;

/// `table(src="levels.csv", columns="station, level", heads="Station, Level", unit="m")`: the columns and the rows of a file
/// beside the page, and the file itself.
pub fn table(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let src = args.needed::<&str>("src")?;
    let chosen = Chosen::of(stage, here, args)?;
    let locale = &stage.site.settings.language(chosen.lang).locale;
    let columns = chosen.columns.iter().map(|column| {
        let extremes = chosen.extremes(column);
        let told = |row: usize| {
            let cell = &chosen.table.rows[row].cells[column.at];
            map([
                ("value", Value::from(figures::number(locale, column, cell))),
                ("at", Value::from(chosen.label(stage, row))),
            ])
        };
        map([
            (
                "name",
                super::value::html(stage, here.lang, &Text::new(chosen.lang, &*column.name)),
            ),
            ("name_plain", Value::from(&*column.name)),
            ("unit", optional(column.unit.as_deref())),
            (
                "kind",
                Value::from(match column.kind {
                    Kind::Number if column.is_years => "year",
                    Kind::Number => "number",
                    Kind::Day => "day",
                    Kind::Text | Kind::Truth => "text",
                }),
            ),
            ("least", optional(extremes.as_ref().map(|it| told(it.0)))),
            ("most", optional(extremes.as_ref().map(|it| told(it.1)))),
        ])
    });
    let rows = chosen.table.rows.iter().map(|row| {
        let cells = chosen.columns.iter();
        list(cells.map(|column| cell(stage, here, &chosen, column, &row.cells[column.at])))
    });
    let route = resource_address(stage, here, src);
    let bytes = stage.sources.size(&chosen.path).ok();
    let format = src
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_uppercase());
    let name = src.rsplit('/').next().unwrap_or(src);
    let file = route.map(|route| {
        map([
            ("url", Value::from(stage.href(here, &route))),
            ("title", Value::from(name)),
            ("bytes", optional(bytes)),
            ("format", optional(format)),
            ("lang", Value::from(chosen.lang.as_str())),
            ("foreign", Value::from(false)),
        ])
    });
    Ok(map([
        ("columns", list(columns)),
        ("rows", list(rows)),
        ("file", optional(file)),
    ]))
}

/// `chart(src="levels.csv", kind="bar", title="…", text="…")`: the numbers of a file beside the page, drawn.
pub fn chart(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let chosen = Chosen::of(stage, here, args)?;
    let name = args.needed::<&str>("kind")?;
    let known = chart::Kind::ALL.iter().find(|(known, _)| *known == name);
    let kind = known.map(|(_, kind)| *kind).ok_or_else(|| {
        let known: Vec<&str> = chart::Kind::ALL.iter().map(|(name, _)| *name).collect();
        fault_with(
            message!("no-such-chart", name),
            Some(message!("there", known)),
        )
    })?;
    let title = args.given::<&str>("title")?.unwrap_or_default();
    let text = args.given::<&str>("text")?.unwrap_or_default();
    let drawing = chart::draw(stage, &chosen, kind, (title, text));
    drawing
        .map(|svg| Value::safe_string(&svg))
        .map_err(|(message, hint)| fault_with(message, Some(hint)))
}

fn cell(
    stage: &Stage,
    here: &RenderContext,
    chosen: &Chosen,
    column: &Shown,
    cell: &Cell,
) -> Value {
    let locale = &stage.site.settings.language(chosen.lang).locale;
    let (text, pad) = match &cell.value {
        Said::Number(_) => {
            let text = figures::number(locale, column, cell);
            (Value::from(text), figures::padding(locale, column, cell))
        }
        Said::Day(day) => (
            Value::from(locale.date(*day, DateStyle::Medium)),
            String::new(),
        ),
        Said::Missing if cell.text.is_empty() => (Value::from("–"), String::new()),
        _ => (words(stage, here, chosen.lang, &cell.text), String::new()),
    };
    let value = match &cell.value {
        Said::Number(digits) => Some(digits.to_string()),
        Said::Day(day) => Some(day.to_string()),
        _ => None,
    };
    map([
        ("text", text),
        ("value", optional(value)),
        ("pad", optional(Some(pad).filter(|pad| !pad.is_empty()))),
        ("missing", Value::from(cell.value == Said::Missing)),
    ])
}

/// The words of a cell, isolated and set as a text of the page.
fn words(stage: &Stage, here: &RenderContext, lang: Lang, text: &str) -> Value {
    super::value::html(stage, here.lang, &Text::new(lang, text))
}
