//! Pages that nobody wrote. Of rows of tables: each becomes a file of Markdown in memory, in every language in which the row has a title.
//!
//! Takes the files and `pages:` of the settings; gives the files with those of the rows among them, which are then read,
//! paired, linked, searched and printed as any other. What is found wrong with one is told of the row ([`Rows::led_back`]).

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_yaml::{Mapping, Value};

use super::taxonomies;
use crate::data::csv::{self, Row, Table};
use crate::diagnostic::{Diagnostic, Message, Place, nearest};
use crate::language::Lang;
use crate::route::Route;
use crate::settings::{PagesFrom, Pattern, Settings};
use crate::source::Sources;

/// The pages of all rows: by path, where the row stands.
#[derive(Debug, Default)]
pub(super) struct Rows(BTreeMap<Arc<str>, Place>);

/// Adds the pages that the settings ask for.
pub(super) fn with_rows(
    sources: Arc<Sources>,
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) -> (Arc<Sources>, Rows) {
    let mut rows = Rows::default();
    let of_taxonomies = taxonomies::missing_pages(&sources, settings);
    if settings.pages.is_empty() && of_taxonomies.is_empty() {
        return (sources, rows);
    }
    let mut all = Sources::clone(&sources);
    for (path, text, place) in of_taxonomies {
        rows.0.insert(path.as_str().into(), place);
        all = all.with(&path, text.into_bytes());
    }
    for pages in &settings.pages {
        let Some(table) = table(&sources, pages, found) else {
            continue;
        };
        if !has_columns(pages, &table, found) {
            continue;
        }
        for row in &table.rows {
            for (path, text) in files(pages, &table, row, settings, (&*sources, &rows), found) {
                rows.0.insert(path.as_str().into(), place_of(&table, row));
                all = all.with(&path, text.into_bytes());
            }
        }
    }
    (Arc::new(all), rows)
}

impl Rows {
    /// Whether the file at this path was made of one.
    pub(super) fn hold(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// Says of what was found in pages of rows that it is found in the rows.
    pub(super) fn led_back(&self, out: &mut [Diagnostic]) {
        for found in out.iter_mut().filter(|_| !self.0.is_empty()) {
            let origin = |place: &Place| self.0.get(&place.path).cloned();
            if let Some(place) = found.place.as_ref().and_then(origin) {
                found.place = Some(place);
            }
            if let Some((place, _)) = &mut found.second
                && let Some(row) = origin(place)
            {
                *place = row;
            }
        }
    }
}

fn table(sources: &Sources, pages: &PagesFrom, found: &mut Vec<Diagnostic>) -> Option<Table> {
    let name = &pages.from.name;
    let folders = ["content/", "content/data/"].into_iter();
    let mut paths = folders.map(|folder| format!("{folder}{name}"));
    let Some(path) = paths.find(|path| sources.contains(path)) else {
        let tables = sources
            .paths("content/")
            .filter(|path| path.ends_with(".csv"));
        let tables = tables.filter_map(|path| path.strip_prefix("content/"));
        let told = Diagnostic::error("missing-file", message!("there-is-no-table", name));
        let hint = match nearest(name, tables) {
            Some(near) => message!("did-you-mean-near", near),
            None => message!("table-lies-below-content"),
        };
        found.push(told.at(pages.from.place.clone()).hint(hint));
        return None;
    };
    // A file that cannot be read is told where all files are.
    let bytes = sources.read(&path).ok()?;
    match Table::read(&path, &bytes) {
        Ok((table, notes)) => {
            found.extend(notes);
            found.extend(table.misfits());
            Some(table)
        }
        Err(faults) => {
            found.extend(faults);
            None
        }
    }
}

fn has_columns(pages: &PagesFrom, table: &Table, found: &mut Vec<Diagnostic>) -> bool {
    let before = found.len();
    for pattern in pages.patterns() {
        for column in pattern.columns().filter(|it| table.column(it).is_none()) {
            let names = table.columns.iter().map(|column| &*column.name);
            let message = message!("table-has-no-column", column, from = pages.from.name);
            let hint = match nearest(column, names.clone()) {
                Some(near) => message!("did-you-mean-near", near),
                None => message!("table-has-columns", names = names.collect::<Vec<&str>>()),
            };
            let told = Diagnostic::error("unknown-column", message);
            found.push(told.at(pattern.place.clone()).hint(hint));
        }
    }
    found.len() == before
}

/// The files of a row, each with its text.
fn files(
    pages: &PagesFrom,
    table: &Table,
    row: &Row,
    settings: &Settings,
    (sources, rows): (&Sources, &Rows),
    found: &mut Vec<Diagnostic>,
) -> Vec<(String, String)> {
    let langs = settings.languages.iter().map(|language| language.lang);
    let value = |column: &str| cell(table, row, column).to_owned();
    let first = settings.languages[0].lang;
    let name = pages.name.filled(first, value).unwrap_or_default();
    if let Err(fault) = name_fault(&name) {
        let message = message!("row-has-no-name", row = row.number, fault);
        let told = Diagnostic::error("wrong-row", message).at(place_in(table, row, &pages.name));
        found.push(told.hint(message!("row-name-is-a-part")));
        return Vec::new();
    }
    let mut files = Vec::new();
    for lang in langs {
        let Some(text) = text(pages, table, row, lang) else {
            continue;
        };
        let stem = format!("content/{}/{name}", pages.section.name);
        let path = format!("{stem}.{lang}.md");
        let other = [path.clone(), format!("{stem}/index.{lang}.md")];
        let written = other
            .iter()
            .find(|path| sources.contains(path))
            .map(|path| Place::file(path.as_str()));
        if let Some(second) = rows.0.get(path.as_str()).cloned().or(written) {
            let message = message!("row-has-name-of-another", row = row.number, name);
            let told = Diagnostic::error("two-pages-one-translation", message);
            let told = told.at(place_in(table, row, &pages.name));
            found.push(
                told.second(second, message!("other-one"))
                    .hint(message!("rows-differ-in-name")),
            );
            return files;
        }
        files.push((path, text));
    }
    if files.is_empty() {
        let message = message!("row-has-no-title", row = row.number);
        let told =
            Diagnostic::error("missing-title", message).at(place_in(table, row, &pages.title));
        found.push(told.hint(message!("row-title-in-a-language")));
    }
    files
}

fn name_fault(name: &str) -> Result<(), Message> {
    if name.is_empty() {
        return Err(message!("row-name-empty"));
    }
    if name.contains('/') || name.contains(char::is_whitespace) || name.contains('.') {
        return Err(message!("row-name-sign", name));
    }
    Route::page([name]).map(|_| ()).map_err(Message::from)
}

/// The Markdown of a row in a language; none where it has no title in it.
fn text(pages: &PagesFrom, table: &Table, row: &Row, lang: Lang) -> Option<String> {
    let fill = |pattern: &Pattern| {
        let filled = pattern.filled(lang, |column| cell(table, row, column).to_owned());
        filled
            .map(|it| it.trim().to_owned())
            .filter(|it| !it.is_empty())
    };
    let mut front = Mapping::new();
    let mut put = |key: &str, value: Value| front.insert(Value::from(key), value);
    put("title", Value::from(fill(&pages.title)?));
    if let Some(kind) = &pages.kind {
        put("type", Value::from(&**kind));
    }
    for (key, pattern) in &pages.front {
        if let Some(value) = fill(pattern) {
            put(key, Value::from(value));
        }
    }
    let extra: Mapping = match &pages.extra {
        Some(keys) => keys
            .iter()
            .filter_map(|(key, pattern)| {
                let kept = only_column(pattern, lang).and_then(|it| typed(table, row, it));
                let value = kept.or_else(|| fill(pattern).map(Value::from))?;
                Some((Value::from(key.as_str()), value))
            })
            .collect(),
        None => csv_record(table, row),
    };
    put("extra", Value::Mapping(extra));
    let front = serde_yaml::to_string(&Value::Mapping(front)).ok()?;
    let body = pages.body.as_ref().and_then(fill).unwrap_or_default();
    Some(format!("---\n{front}---\n\n{body}\n"))
}

/// The column that is all of a pattern, whose kind is kept.
fn only_column(pattern: &Pattern, lang: Lang) -> Option<&str> {
    let text = pattern.text(lang)?.trim();
    let column = text.strip_prefix('{')?.strip_suffix('}')?;
    (!column.contains(['{', '}'])).then(|| column.trim())
}

fn cell<'t>(table: &Table, row: &'t Row, column: &str) -> &'t str {
    let at = table.column(column);
    at.and_then(|at| row.cells.get(at))
        .map_or("", |cell| &cell.text)
}

fn typed(table: &Table, row: &Row, column: &str) -> Option<Value> {
    let cell = row.cells.get(table.column(column)?)?;
    let value = value_of(cell);
    (!value.is_null()).then_some(value)
}

/// A row as a map: numbers as numbers, days and words as texts, what has no value as nothing.
pub(super) fn csv_record(table: &Table, row: &Row) -> Mapping {
    let cells = table.columns.iter().zip(&row.cells);
    cells
        .map(|(column, cell)| (Value::from(&*column.name), value_of(cell)))
        .collect()
}

fn value_of(cell: &csv::Cell) -> Value {
    match &cell.value {
        csv::Value::Missing => Value::Null,
        csv::Value::Text => Value::from(&*cell.text),
        csv::Value::Number(number) => match number.parse::<i64>() {
            Ok(whole) => Value::from(whole),
            Err(_) => number.parse::<f64>().map_or(Value::Null, Value::from),
        },
        csv::Value::Day(day) => Value::from(day.to_string()),
        csv::Value::Truth(truth) => Value::from(*truth),
    }
}

fn place_of(table: &Table, row: &Row) -> Place {
    let at = row.cells.first().map_or(0..0, |cell| cell.at.clone());
    table.place(&at)
}

/// The cell of the first column that a pattern names.
fn place_in(table: &Table, row: &Row, pattern: &Pattern) -> Place {
    let column = pattern.columns().next().and_then(|it| table.column(it));
    let cell = column.and_then(|at| row.cells.get(at));
    cell.map_or_else(|| place_of(table, row), |cell| table.place(&cell.at))
}
