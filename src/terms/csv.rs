//! Terms as a table (RFC 4180): a line for each form, the lines of one concept beneath each other.
//!
//! `concept,language,status,form,why,until`: the status is `preferred`, `allowed` or `forbidden`, as in the table that a
//! spreadsheet shows. The first column is any name that the lines of one concept share. A table whose columns are languages is read
//! too: a line for each concept, with what it is called in each.

use super::{Concept, Forbidden, TermForm};
use crate::article::When;
use crate::diagnostic::{Diagnostic, Place};

const HEAD: [&str; 6] = ["concept", "language", "status", "form", "why", "until"];

/// Writes concepts as a table.
pub fn to_csv(concepts: &[Concept]) -> String {
    let mut out = format!("{}\r\n", HEAD.join(","));
    for (number, concept) in concepts.iter().enumerate() {
        let name = (number + 1).to_string();
        let mut line = |form: &TermForm, status: &str, why: &str, until: &str| {
            let cells = [&*name, &*form.lang, status, &*form.text, why, until];
            let cells: Vec<String> = cells.iter().map(|cell| quote(cell)).collect();
            out.push_str(&cells.join(","));
            out.push_str("\r\n");
        };
        concept
            .terms
            .iter()
            .for_each(|it| line(it, "preferred", "", ""));
        concept
            .allowed
            .iter()
            .for_each(|it| line(it, "allowed", "", ""));
        for it in &concept.forbidden {
            let until = it.until.map(super::write_date).unwrap_or_default();
            line(
                &it.form,
                "forbidden",
                it.why.as_deref().unwrap_or(""),
                &until,
            );
        }
    }
    out
}

/// Reads the table in the file `path`.
pub fn from_csv(path: &str, text: &str) -> (Vec<Concept>, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut rows = rows(text).into_iter();
    let head = rows.next().map(|(_, cells)| cells).unwrap_or_default();
    let column = |name: &str| {
        head.iter()
            .position(|cell| cell.trim().eq_ignore_ascii_case(name))
    };
    if head.len() > 1 && head.iter().all(|cell| is_tag(cell.trim())) {
        return (by_language(&head, rows), Vec::new());
    }
    let columns = HEAD.map(column);
    let [
        Some(concept),
        Some(language),
        Some(status),
        Some(form),
        why,
        until,
    ] = columns
    else {
        let message = message!("columns-not-named");
        let hint = message!("begin-with-line", line = HEAD.join(","));
        let fault = Diagnostic::error("wrong-table", message)
            .at(Place::file(path))
            .hint(hint);
        return (Vec::new(), vec![fault]);
    };
    let mut named: Vec<(String, Concept)> = Vec::new();
    for (at, cells) in rows {
        let cell = |at: usize| cells.get(at).map_or("", |cell| cell.trim());
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let place = Place::span(path, text, at..at + 1);
        let (lang, text) = (cell(language), cell(form));
        if lang.is_empty() || text.is_empty() {
            let message = message!("line-without-language-or-form");
            let hint = message!("fill-both-in");
            faults.push(
                Diagnostic::error("wrong-table", message)
                    .at(place)
                    .hint(hint),
            );
            continue;
        }
        let known = named.iter().position(|(name, _)| name == cell(concept));
        let known = known.unwrap_or_else(|| {
            named.push((cell(concept).to_owned(), Concept::default()));
            named.len() - 1
        });
        let (concept, form) = (&mut named[known].1, TermForm::new(lang, text));
        match cell(status) {
            "preferred" | "" => concept.terms.push(form),
            "allowed" => concept.allowed.push(form),
            "forbidden" => {
                let filled = |at: Option<usize>| at.map(cell).filter(|it| !it.is_empty());
                let until = filled(until).map(When::parse).transpose();
                let until = until.unwrap_or_else(|why| {
                    let fault = Diagnostic::error("wrong-table", why);
                    faults.push(fault.at(place).hint(message!("write-the-day")));
                    None
                });
                let why = filled(why).map(Into::into);
                concept.forbidden.push(Forbidden { form, why, until });
            }
            other => {
                let message = message!("no-such-status", name = other);
                let hint = message!("write-a-status");
                faults.push(
                    Diagnostic::error("wrong-table", message)
                        .at(place)
                        .hint(hint),
                );
            }
        }
    }
    (
        named.into_iter().map(|(_, concept)| concept).collect(),
        faults,
    )
}

/// Whether the head of a column is a language: `ar`, `fr-TN`.
fn is_tag(cell: &str) -> bool {
    let mut parts = cell.split('-');
    let first = parts.next().unwrap_or_default();
    let is_first = matches!(first.len(), 2 | 3) && first.chars().all(|c| c.is_ascii_lowercase());
    let is_part = |part: &str| {
        (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
    };
    is_first && parts.all(is_part)
}

/// The concepts of a table with a column for each language.
fn by_language(head: &[String], rows: impl Iterator<Item = (usize, Vec<String>)>) -> Vec<Concept> {
    let concept = |(_, cells): (usize, Vec<String>)| {
        let forms = head.iter().zip(&cells);
        let forms = forms.map(|(lang, form)| (lang.trim(), form.trim()));
        let forms = forms.filter(|(_, form)| !form.is_empty());
        Concept {
            terms: forms
                .map(|(lang, form)| TermForm::new(lang, form))
                .collect(),
            ..Concept::default()
        }
    };
    let concepts = rows.map(concept);
    concepts.filter(|it| !it.terms.is_empty()).collect()
}

/// A cell as it is written. What a spreadsheet would take for a formula is set apart by a quotation mark before it.
fn quote(cell: &str) -> String {
    let needs =
        cell.contains([',', '"', '\n', '\r', ';']) || cell.starts_with([' ', '=', '+', '@']);
    match needs {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

/// The rows, each with the byte at which it begins; parted by commas, or by semicolons where the first line has them.
fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
    let first = text.lines().next().unwrap_or("");
    let comma = if first.contains(';') && !first.contains(',') {
        ';'
    } else {
        ','
    };
    let mut rows = Vec::new();
    let (mut row, mut cell, mut start) = (Vec::new(), String::new(), 0);
    let mut is_quoted = false;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' if is_quoted && chars.peek().is_some_and(|(_, next)| *next == '"') => {
                chars.next();
                cell.push('"');
            }
            '"' if is_quoted || cell.is_empty() => is_quoted = !is_quoted,
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push((start, std::mem::take(&mut row)));
                start = at + 1;
            }
            c if c == comma && !is_quoted => row.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push((start, row));
    }
    rows
}
