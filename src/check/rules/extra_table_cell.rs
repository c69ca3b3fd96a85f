//! `extra-table-cell`: a cell for which the table has no column, so that nobody sees it (GFM, "Tables": "the excess is
//! ignored").
//!
//! The table is as wide as its head. Most often a `|` inside the words, or inside code, has cut a cell in two.

use std::ops::Range;

use pulldown_cmark::Tag;

use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity, shorten};

pub(super) const RULE: Rule = Rule {
    name: "extra-table-cell",
    severity: Severity::Warning,
    summary: "a row has more cells than its table, and the rest is not shown",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut columns = 0;
    for token in page.tokens {
        match &token.what {
            What::Open(Tag::Table(alignments), _) => columns = alignments.len(),
            What::Open(Tag::TableRow, _) => {
                let row = page.first_line(page.in_file(&token.range));
                found.extend(finding(page, row, columns));
            }
            _ => {}
        }
    }
}

fn finding(page: &Manuscript, row: Range<usize>, columns: usize) -> Option<Diagnostic> {
    let line = &page.text[row.clone()];
    let cells = cells(line);
    let is_told = |cell: &&Range<usize>| !line[(*cell).clone()].trim().is_empty();
    let mut lost = cells.iter().skip(columns).filter(is_told);
    let first = lost.next()?;
    let last = lost.next_back().unwrap_or(first);
    let words = line[first.start..last.end].trim();
    let at = first.start + line[first.start..].find(words).unwrap_or(0);
    let message = message!(
        "shortened-not-shown-row-has",
        shortened = shorten(words),
        count = cells.len(),
        columns
    );
    // An odd number of marks of code before a bar: it stood in code.
    let mut marks = 0;
    let is_in_code = cells.iter().any(|cell| {
        marks += line[cell.clone()].matches('`').count();
        marks % 2 == 1
    });
    let hint = match is_in_code {
        true => message!("table-ends-cell-inside-code"),
        false => {
            message!("give-head-line-under-column")
        }
    };
    let range = row.start + at..row.start + at + words.len();
    Some(RULE.finding(page, range, message).hint(hint))
}

/// The cells of a row: what stands between bars that no backslash escapes, the bars at its ends left out.
fn cells(line: &str) -> Vec<Range<usize>> {
    let (mut cells, mut start, mut is_escaped) = (Vec::new(), 0, false);
    for (at, byte) in line.bytes().enumerate() {
        if byte == b'|' && !is_escaped {
            cells.push(start..at);
            start = at + 1;
        }
        is_escaped = byte == b'\\' && !is_escaped;
    }
    cells.push(start..line.len());
    if line.starts_with('|') {
        cells.remove(0);
    }
    if cells
        .last()
        .is_some_and(|last| line[last.clone()].trim().is_empty())
    {
        cells.pop();
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{findings, places};

    #[test]
    fn a_cell_without_a_column_is_found_at_its_place() {
        let head = "| a | b |\n|---|---|\n";
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("| 1 | 2 | gone |", &[(6, 11)]),
            ("| 1 | 2 | gone | too |", &[(6, 11)]),
            ("| 1 | 2 |", &[]),
            ("| 1 |", &[]),
            ("| 1 | 2 | |", &[]),
            ("| 1 | 2 \\| 3 |", &[]),
            ("| `a | b` | gone |", &[(6, 13)]),
            ("1 | 2 | gone", &[(6, 9)]),
            ("| ١ | ٢ | ضاع |", &[(6, 11)]),
        ];
        for (row, expected) in cases {
            let found = places(&RULE, "ar", &format!("{head}{row}"));
            assert_eq!(found, *expected, "{row}");
        }
        assert_eq!(
            places(&RULE, "en", "> | a | b |\n> |---|---|\n> | 1 | 2 | 3 |"),
            [(6, 13)]
        );
    }

    #[test]
    fn the_hint_knows_code() {
        let body =
            "=== content/a.en.md\n---\ntitle: x\n---\n| a | b |\n|---|---|\n| `x | y` | z |\n";
        let hint = findings(&RULE, body)
            .remove(0)
            .hint
            .unwrap_or_default()
            .to_string();
        assert!(hint.contains("inside code"), "{hint}");
    }
}
