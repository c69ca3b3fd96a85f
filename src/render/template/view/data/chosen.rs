//! Which columns of a file are shown, and under which names.

use std::sync::Arc;

use tera::{Kwargs, TeraResult};

use super::super::picture_functions::missing;
use super::figures::{decimal, number};
use super::shown::Shown;
use crate::data::csv::{Cell, Kind, Table, Value};
use crate::diagnostic::nearest;
use crate::language::{Lang, Text};
use crate::render::context::{RenderContext, Stage};
use crate::render::resolve::resource_source;
use crate::render::template::fault::{Given, fault, fault_with};
use crate::render::template::view::plain_text;

/// A table with the columns that are shown.
pub struct Chosen {
    /// Its path in the sources.
    pub path: Arc<str>,
    /// The language of the page, in which it is read.
    pub lang: Lang,
    pub table: Table,
    pub columns: Vec<Shown>,
}

impl Chosen {
    /// Reads the file that the arguments of a function name; what is wrong with the file has been told before, with its places.
    pub fn of(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Self> {
        let src = args.needed::<&str>("src")?;
        let lang = here
            .page
            .map_or(here.lang, |page| stage.site.page(page).lang);
        let path = resource_source(stage, here, src).ok_or_else(|| missing(stage, here, src))?;
        let bytes = stage.sources.read(path);
        let bytes = bytes.map_err(|error| fault(message!("file-cannot-be-read", path, error)))?;
        let table = Table::read(path, &bytes);
        let (mut table, _) = table.map_err(|_| {
            let hint = message!("see-what-is-told-of-file");
            fault_with(message!("file-is-no-table", src), Some(hint))
        })?;
        if let Some(names) = args.given::<&str>("as_text")?.filter(|it| !it.is_empty()) {
            for column in numbers(&table, Some(names))? {
                table.read_as_text(column);
            }
        }
        let numbers = numbers(&table, args.given::<&str>("columns")?)?;
        let heads = args.given::<&str>("heads")?.map(parts).unwrap_or_default();
        if !heads.is_empty() && heads.len() != numbers.len() {
            let (named, shown) = (heads.len(), numbers.len());
            let hint = message!("one-head-for-each-column");
            let message = message!("heads-of-another-number", named, shown);
            return Err(fault_with(message, Some(hint)));
        }
        let unit = args.given::<&str>("unit")?.filter(|unit| !unit.is_empty());
        let columns = numbers.iter().enumerate().map(|(place, at)| {
            let name = heads.get(place).copied();
            shown(&table, *at, name, unit)
        });
        Ok(Chosen {
            columns: columns.collect(),
            path: path.clone(),
            lang,
            table,
        })
    }

    /// What a row is about: its first column that holds no numbers, else its first.
    pub fn label(&self, stage: &Stage, row: usize) -> String {
        let named = self
            .columns
            .iter()
            .find(|it| it.kind != Kind::Number || it.is_years);
        let Some(column) = named.or(self.columns.first()) else {
            return String::new();
        };
        let cell = &self.table.rows[row].cells[column.at];
        let locale = &stage.site.settings.language(self.lang).locale;
        match &cell.value {
            Value::Number(_) => number(locale, column, cell),
            Value::Day(day) => locale.date(*day, crate::locale::DateStyle::Medium),
            _ => plain_text(stage, self.lang, &Text::new(self.lang, &*cell.text)),
        }
    }

    /// The rows of the least and of the greatest number of a column.
    pub fn extremes(&self, column: &Shown) -> Option<(usize, usize)> {
        let rows = self.table.rows.iter().enumerate();
        let numbers = rows.filter_map(|(row, it)| match &it.cells[column.at].value {
            Value::Number(digits) => Some((decimal(digits), row)),
            _ => None,
        });
        let by = |one: &(f64, usize), other: &(f64, usize)| one.0.total_cmp(&other.0);
        let least = numbers.clone().min_by(by)?;
        // Of several that are as great, the first.
        let most = numbers.rev().max_by(by)?;
        Some((least.1, most.1))
    }
}

/// The names in a list of them, parted by commas or by `|`.
fn parts(text: &str) -> Vec<&str> {
    let sign = if text.contains('|') { '|' } else { ',' };
    let parts = text.split([sign, '،']).map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

fn numbers(table: &Table, wanted: Option<&str>) -> TeraResult<Vec<usize>> {
    let names = wanted.map(parts).unwrap_or_default();
    if names.is_empty() {
        return Ok((0..table.columns.len()).collect());
    }
    let found = names.into_iter().map(|name| {
        table.column(name).ok_or_else(|| {
            let known: Vec<&str> = table.columns.iter().map(|it| &*it.name).collect();
            let hint = match nearest(name, known.iter().copied()) {
                Some(near) => message!("did-you-mean-near-there", near, known),
                None => message!("there", known),
            };
            fault_with(message!("no-such-column", name), Some(hint))
        })
    });
    found.collect()
}

fn shown(table: &Table, at: usize, name: Option<&str>, unit: Option<&str>) -> Shown {
    let column = &table.columns[at];
    let is_number = column.kind == Kind::Number;
    let written = name.unwrap_or(&column.name);
    let names_percent = |unit: &str| unit.contains(['%', '٪']);
    // `Level (m)`: what stands in brackets at the end of a column of numbers is their unit, unless they bear another.
    let (bare, own) = written
        .strip_suffix([')', ']'])
        .and_then(|rest| rest.rsplit_once(['(', '[']))
        .filter(|(bare, _)| is_number && !bare.trim().is_empty())
        .filter(|(_, unit)| !column.is_percent || names_percent(unit))
        .map_or((written, None), |(bare, unit)| {
            (bare.trim(), Some(unit.trim()))
        });
    let cells = || table.rows.iter().map(|row| &row.cells[at]);
    let numbers = || {
        cells().filter_map(|cell| match &cell.value {
            Value::Number(digits) => Some((&**digits, &*cell.text)),
            _ => None,
        })
    };
    let is_years = is_number && numbers().all(|(digits, text)| is_year(digits, text));
    let fraction = |digits: &str| digits.split_once('.').map_or(0, |(_, rest)| rest.len());
    let own = own.or(column.is_percent.then_some("%"));
    let unit = own.or(unit.filter(|_| is_number && !is_years));
    Shown {
        at,
        name: bare.to_owned(),
        unit: unit.map(str::to_owned),
        kind: column.kind,
        digits: numbers()
            .map(|(digits, _)| fraction(digits))
            .max()
            .unwrap_or(0),
        has_signs: cells().any(Cell::is_plus)
            || numbers().any(|(digits, _)| digits.starts_with('-')),
        has_percents: cells().any(Cell::is_percent) && !unit.is_some_and(names_percent),
        is_years,
    }
}

/// Four digits that nobody parted into thousands.
fn is_year(digits: &str, text: &str) -> bool {
    let is_plain = digits.len() == 4 && text.chars().filter(|c| !c.is_numeric()).count() == 0;
    is_plain
        && digits
            .parse()
            .is_ok_and(|year: u32| (1500..2200).contains(&year))
}
