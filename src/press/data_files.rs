//! Data files of every kind: YAML, JSON, TOML and tables, as one kind of value.

use std::sync::Arc;

use serde_yaml::Value;

use super::rows::csv_record;
use crate::data::csv::Table;
use crate::diagnostic::{Diagnostic, Message, Place, line_start};
use crate::source::Sources;
use crate::yaml::Document;

/// Reads a data file by its ending; `None` where that is of no data.
pub(super) fn read(sources: &Sources, path: &Arc<str>) -> Option<DataRead> {
    let (_, ending) = path.rsplit_once('.')?;
    let sound = |value| (value, Vec::new());
    match ending.to_ascii_lowercase().as_str() {
        "yaml" | "yml" => Some(sound(yaml(sources, path))),
        "json" => Some(sound(json(sources, path))),
        "toml" => Some(sound(toml(sources, path))),
        "csv" | "tsv" => Some(match table(sources, path) {
            Ok((value, notes)) => (Ok(value), notes),
            Err(fault) => sound(Err(fault)),
        }),
        _ => None,
    }
}

/// What a file holds, or why it cannot be read; and what is odd in it, which who asks for it is told.
type DataRead = (Result<Value, Diagnostic>, Vec<Diagnostic>);

fn yaml(sources: &Sources, path: &Arc<str>) -> Result<Value, Diagnostic> {
    let text = sources.text(path)?;
    let end = text.len();
    let document =
        Document::parse(path.clone(), text.into(), 0..end).map_err(
            |diagnostic| match diagnostic.place {
                Some(_) => diagnostic,
                None => diagnostic.at(Place::file(path.clone())),
            },
        )?;
    Ok(document.root().value().clone())
}

fn json(sources: &Sources, path: &Arc<str>) -> Result<Value, Diagnostic> {
    let text = sources.text(path)?;
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).map_err(|error| {
        let start = line_start(text, error.line().saturating_sub(1));
        let start = start + error.column().saturating_sub(1);
        malformed(path, text, start, "JSON", &error.to_string())
    })
}

fn toml(sources: &Sources, path: &Arc<str>) -> Result<Value, Diagnostic> {
    let text = sources.text(path)?;
    let read = toml::from_str::<toml::Table>(text.trim_start_matches('\u{feff}'));
    let table = read.map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        malformed(path, &text, start, "TOML", error.message())
    })?;
    Ok(of_toml(toml::Value::Table(table)))
}

/// Days are texts here as in the other kinds of files.
fn of_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(truth) => Value::from(truth),
        toml::Value::Datetime(when) => Value::from(when.to_string()),
        toml::Value::Array(items) => Value::Sequence(items.into_iter().map(of_toml).collect()),
        toml::Value::Table(entries) => {
            let entries = entries.into_iter();
            Value::Mapping(
                entries
                    .map(|(key, value)| (Value::from(key), of_toml(value)))
                    .collect(),
            )
        }
    }
}

fn table(sources: &Sources, path: &Arc<str>) -> Result<(Value, Vec<Diagnostic>), Diagnostic> {
    let unreadable = |error: std::io::Error| malformed(path, "", 0, "CSV", &error.to_string());
    let bytes = sources.read(path).map_err(unreadable)?;
    let (table, mut notes) = Table::read(path, &bytes).map_err(|faults| {
        let first = faults.into_iter().next();
        first.unwrap_or_else(|| malformed(path, "", 0, "CSV", ""))
    })?;
    let rows = table.rows.iter();
    let rows = rows.map(|row| Value::Mapping(csv_record(&table, row)));
    let rows = Value::Sequence(rows.collect());
    notes.extend(table.misfits());
    Ok((rows, notes))
}

fn malformed(path: &Arc<str>, text: &str, start: usize, kind: &str, why: &str) -> Diagnostic {
    let start = start.min(text.len());
    let start = (0..=start)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let why = Message::Quoted(why.to_owned());
    let message = message!("data-file-malformed", kind, why);
    Diagnostic::error("malformed-data", message).at(Place::span(path.clone(), text, start..end))
}
