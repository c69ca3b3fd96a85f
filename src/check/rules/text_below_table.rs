//! `text-below-table`: a line right below a table, which is a row of it (GFM, "Tables": the table "is broken at the first empty line, or
//! beginning of another block-level structure").
//!
//! Told of a line without any `|`: nobody leaves all of them out of a row of several cells, or of one whose table begins its rows
//! with them.

use pulldown_cmark::{Tag, TagEnd};

use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "text-below-table",
    severity: Severity::Warning,
    summary: "a line right below a table is a row of it",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut has_bars = false;
    let mut is_told = false;
    for token in page.tokens {
        let row = || page.first_line(page.in_file(&token.range));
        match &token.what {
            What::Open(Tag::Table(columns), _) => {
                is_told = false;
                has_bars = columns.len() > 1 || page.text[row()].trim_start().starts_with('|');
            }
            What::Open(Tag::TableRow, _) if has_bars && !is_told => {
                let row = row();
                // All lines down to the next empty one are rows: the first is told.
                is_told = !page.text[row.clone()].contains('|');
                if is_told {
                    let finding = RULE.finding(page, row, message!("line-is-row-of-table"));
                    found.push(finding.hint(message!("leave-empty-line-below-table")));
                }
            }
            What::Close(TagEnd::Table) => has_bars = false,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn a_line_without_bars_is_told_and_a_row_is_not() {
        let table = "| a | b |\n| - | - |\n| 1 | 2 |\n";
        for (body, expected) in [
            (
                format!("{table}Source: the ministry.\nMore.\n"),
                vec![(7, 1)],
            ),
            (format!("{table}\nSource: the ministry."), vec![]),
            (format!("{table}| 3 |\n| 4"), vec![]),
            ("a | b\n- | -\n1 | 2\nText\n".to_owned(), vec![(7, 1)]),
            ("| a |\n| - |\n| 1 |\nText\n".to_owned(), vec![(7, 1)]),
            ("a |\n- |\n1\n".to_owned(), vec![]),
            (
                "- x\n\n  | a | b |\n  | - | - |\n  | 1 | 2 |\n  Text\n".to_owned(),
                vec![(9, 3)],
            ),
            (format!("{table}## Heading\n"), vec![]),
        ] {
            assert_eq!(places(&RULE, "en", &body), expected, "{body}");
        }
    }
}
