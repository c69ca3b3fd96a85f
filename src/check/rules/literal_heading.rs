//! `literal-heading`: `##Title`, which is no heading for want of a space (CommonMark 0.31 §4.2).
//!
//! One `#` before a word may be a hashtag and is let be.

use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "literal-heading",
    severity: Severity::Warning,
    summary: "`##` meant as a heading stands in the text",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for passage in &page.passages {
        for (at, line) in lines(&passage.text) {
            let marks = line.len() - line.trim_start_matches('#').len();
            let is_title = line[marks..].starts_with(char::is_alphanumeric);
            let source = page.source(passage, at..at + marks);
            let is_escaped = page.text[..source.start].ends_with('\\');
            if (2..=6).contains(&marks) && is_title && !is_escaped {
                let mark = &line[..marks];
                let message = message!("mark-stands-text-no-heading", mark);
                let hint = message!("put-space-after-mark", mark);
                found.push(RULE.finding(page, source, message).hint(hint));
            }
        }
    }
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        at += line.len();
        (at - line.len(), line)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn a_heading_has_a_space_after_its_marks() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("##الموارد", &[(4, 1)]),
            ("نص\n###1. نص", &[(5, 1)]),
            ("## الموارد", &[]),
            ("#الماء", &[]),
            (r"\##الماء", &[]),
            ("`##a` C## ##", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
