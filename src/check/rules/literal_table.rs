//! `literal-table`: rows of a table that stand in the text as they are, most often for want of the line under the head.

use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "literal-table",
    severity: Severity::Warning,
    summary: "rows meant as a table stand in the text",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    parted_rows(page, found);
    for passage in &page.passages {
        drawn(page, passage, found);
        let is_row = |line: &&str| {
            let cells = line.trim().strip_prefix('|');
            cells.is_some_and(|cells| cells.contains('|'))
        };
        let rows = passage.text.lines().take_while(is_row).count();
        if rows >= 2 {
            let first = passage.text.lines().next().unwrap_or_default();
            let source = page.source(passage, 0..first.len());
            let message = message!("rows-table-stand-text-no");
            let columns = first.trim().trim_matches('|').split('|').count();
            let line = format!("|{}", "---|".repeat(columns.min(8)));
            let hint = message!("write-line-line-under-head", line);
            found.push(RULE.finding(page, source, message).hint(hint));
        }
    }
}

/// A grid that is drawn with `+---+`, as reStructuredText and Pandoc have it, and cells with tabs between them, as they come from a
/// spreadsheet.
fn drawn(page: &Manuscript, passage: &Passage, found: &mut Vec<Diagnostic>) {
    let is_border = |line: &&str| {
        let line = line.trim();
        line.len() > 4
            && line.starts_with('+')
            && line.ends_with('+')
            && line.contains(['-', '='])
            && line.chars().all(|c| matches!(c, '+' | '-' | '=' | ':'))
    };
    let cells = |line: &str| {
        line.trim()
            .split('\t')
            .filter(|it| !it.trim().is_empty())
            .count()
    };
    let mut lines = passage.text.lines();
    let (first, next) = (lines.next().unwrap_or_default(), lines.next());
    let columns = match (is_border(&first), next) {
        (true, Some(_)) => first.trim().trim_matches('+').split('+').count(),
        (false, Some(next)) if cells(first) > 1 && cells(first) == cells(next) => cells(first),
        _ => return,
    };
    let source = page.source(passage, 0..first.len());
    let line = format!("|{}", "---|".repeat(columns.min(8)));
    let message = message!("rows-table-stand-text-no");
    let hint = message!("put-bars-between-cells", line);
    found.push(RULE.finding(page, source, message).hint(hint));
}

/// Rows that stand in paragraphs of their own, since empty lines part them.
fn parted_rows(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let is_alone = |passage: &Passage| {
        let line = passage.text.trim();
        let inside = line.strip_prefix('|').and_then(|it| it.strip_suffix('|'));
        inside.is_some_and(|inside| inside.contains('|')) && !line.contains('\n')
    };
    let mut alone = page.passages.iter().map(is_alone).peekable();
    let mut is_told = false;
    for passage in &page.passages {
        let is_row = alone.next().unwrap_or_default();
        if is_row && !is_told && alone.peek() == Some(&true) {
            let source = page.source(passage, 0..passage.text.trim_end().len());
            let message = message!("rows-table-parted");
            let hint = message!("remove-lines-between-rows");
            found.push(RULE.finding(page, source, message).hint(hint));
        }
        is_told = is_row;
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{findings, places};

    #[test]
    fn a_table_has_a_line_under_its_head() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("| أ | ب |\n| 1 | 2 |", &[(4, 1)]),
            ("| a | b |\n|---|\n| 1 | 2 |", &[(4, 1)]),
            ("| a | b |\n|---|---|\n| 1 | 2 |", &[]),
            ("| a | b |", &[]),
            ("| A | B |\n\n|---|---|\n\n| 1 | 2 |", &[(4, 1)]),
            ("| A | B |\n\n| 1 | 2 |\n\nx\n\n| a | b |", &[(4, 1)]),
            ("| x |\n\n| y |", &[]),
            (
                "+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+",
                &[(4, 1)],
            ),
            ("Nom\tValeur\nA\t1\nB\t2", &[(4, 1)]),
            ("Un\tmot\net deux", &[]),
            ("+++\na\n+++", &[]),
            ("a | b\nc | d", &[]),
            ("```\n| a | b |\n| 1 | 2 |\n```", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }

    #[test]
    fn the_line_is_given() {
        let found = findings(
            &RULE,
            "=== content/a.en.md\n---\ntitle: x\n---\n| a | b |\n| 1 | 2 |\n",
        );
        let hint = found[0].hint.clone().unwrap_or_default().to_string();
        assert!(hint.contains("`|---|---|`"), "{hint}");
    }
}
