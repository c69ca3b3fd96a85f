//! `diwan reference`: the reference of the documentation, written from the tables, the rules and the command line themselves.
//!
//! Takes a folder; writes a page in it for each part, in English, and the rules in every language of the program; leaves
//! every other file alone. It is not shown in
//! help: authors read the pages, and `tests/reference.rs` holds the committed ones against what comes out here.

mod commands;
mod keys;
mod rules;
mod templates;

use std::io::{self, Write};
use std::path::Path;
use std::{fmt, fs};

use diwan::diagnostic::{Diagnostic, Tongue};

use super::{Outcome, Refusal};
use crate::cli::Reference;

/// A page of the reference.
struct ReferencePage {
    /// Its name, without language and ending.
    name: &'static str,
    text: String,
}

/// Writes the pages.
pub fn run(args: &Reference) -> io::Result<Outcome> {
    let rules = Tongue::ALL.map(|tongue| (tongue, rules::page(tongue)));
    let english = pages().into_iter().map(|page| (Tongue::English, page));
    for (tongue, page) in english.chain(rules) {
        let path = args.out.join(format!("{}.{tongue}.md", page.name));
        if let Err(error) = written(&path, &page.text) {
            let message = format!("`{}` cannot be written: {error}", path.display());
            return Refusal::failed(Diagnostic::error("unwritable-file", message)).tell();
        }
        writeln!(io::stdout(), "{}", path.display())?;
    }
    Ok(Outcome::Done)
}

fn written(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

fn pages() -> Vec<ReferencePage> {
    let mut pages = keys::pages();
    pages.extend(templates::pages());
    pages.push(commands::page());
    pages
}

/// The beginning of a page.
fn begun(title: &str, description: &str) -> String {
    format!(
        "---\n# Written by `diwan reference`: change the code, not this file.\ntitle: {}\ndescription: {}\n---\n",
        quoted(title),
        quoted(description)
    )
}

/// A text between quotes, as YAML wants it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Code in a line.
fn code(text: impl fmt::Display) -> String {
    let text = text.to_string();
    match text.contains('`') {
        true => format!("`` {text} ``"),
        false => format!("`{text}`"),
    }
}

/// A row of a table; what parts cells is kept out of them.
fn row(cells: &[String]) -> String {
    let cells = cells.iter().map(|cell| cell.replace('|', "\\|"));
    format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

/// The head of a table.
fn head(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    row(&names) + &row(&vec!["---".to_owned(); names.len()])
}

/// Code on lines of its own.
fn block(language: &str, text: &str) -> String {
    format!("```{language}\n{}\n```\n", text.trim_end())
}
