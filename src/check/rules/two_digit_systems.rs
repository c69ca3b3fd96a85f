//! `two-digit-systems`: a page whose numbers are written in two systems of digits, here `٢٠٢٤` and there `2024`.
//!
//! Told once a page, at the first number of the system that the page has less of. Numbers beside Latin letters, or in a block that is
//! mostly of them, are parts of names (`ISO 9001`, `A4`) and do not count.

use std::ops::Range;

use crate::check::digits::{is_foreign, numbers};
use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "two-digit-systems",
    severity: Severity::Warning,
    summary: "a page writes some numbers in one system of digits and some in another",
    sight: Sight::Page(check),
};

/// A number: whether its digits are those of ASCII, and its bytes in the file.
type PlacedNumber = (bool, Range<usize>);

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    if !page.text.contains(is_foreign) {
        return;
    }
    let all: Vec<PlacedNumber> = page.passages.iter().flat_map(|it| own(page, it)).collect();
    let european = all.iter().filter(|(is_european, _)| *is_european).count();
    let (count, others) = (
        european.min(all.len() - european),
        european.max(all.len() - european),
    );
    let wanted = european == count;
    let first = all
        .into_iter()
        .find(|(is_european, _)| *is_european == wanted);
    if let Some((_, source)) = first.filter(|_| count > 0) {
        let message = message!("page-of-two-systems", count, others);
        let hint = message!("write-numbers-one-way");
        found.push(RULE.finding(page, source, message).hint(hint));
    }
}

/// The numbers of a passage that are the page's own.
fn own(page: &Manuscript, passage: &Passage) -> Vec<PlacedNumber> {
    let text = &*passage.text;
    let latin = text.chars().filter(char::is_ascii_alphabetic).count();
    if 2 * latin > text.chars().filter(|c| c.is_alphabetic()).count() {
        return Vec::new();
    }
    let mut own = Vec::new();
    let is_said = |part: &&crate::check::passage::PassagePart| part.lang.is_none() && !part.is_link;
    for part in passage.parts.iter().filter(is_said) {
        for number in numbers(&text[part.range.clone()]) {
            let range = part.range.start + number.start..part.range.start + number.end;
            if !is_of_a_name(text, &range) {
                let is_european = !text[range.clone()].contains(is_foreign);
                own.push((is_european, page.source(passage, range)));
            }
        }
    }
    own
}

/// Whether Latin letters stand at a number: it is a part of a name then.
fn is_of_a_name(text: &str, range: &Range<usize>) -> bool {
    let is_latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let joins = |c: char| matches!(c, ' ' | '-' | '/' | '.' | '_' | '\u{A0}');
    let before = text[..range.start].trim_end_matches(joins);
    let after = text[range.end..].trim_start_matches(['-', '/', '.', '_']);
    is_latin(before.chars().next_back()) || is_latin(after.chars().next())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{Places, places};

    #[test]
    fn a_page_writes_its_numbers_one_way() {
        let cases: &[(&str, Places)] = &[
            ("في ٢٠٢٤ و ٢٠٢٥\n\nفي 2026", &[(6, 4)]),
            ("في 2024 و 2025 و 2026\n\nفي ٢٠٢٤", &[(6, 4)]),
            ("في ٢٠٢٤ وفق ISO 9001 على ورق A4", &[]),
            ("في ٢٠٢٤ (`2024`)", &[]),
            ("في ٢٠٢٤: [Report 2024](https://a.example)", &[]),
            ("في 2024", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
