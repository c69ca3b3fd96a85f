//! `accidental-heading`: a paragraph that a line of hyphens right below it has made a heading.
//!
//! Who wants a line across the page and forgets the empty line before it gets a heading instead (CommonMark 0.31 §4.3). A heading
//! is one line, and no sentence that ends in a full stop, nor the head of a table.

use pulldown_cmark::Tag;

use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "accidental-heading",
    severity: Severity::Warning,
    summary: "a line of hyphens has made a heading of the text above it",
    sight: Sight::Page(check),
};

/// A heading of fewer words may end in a full stop: that of an abbreviation, or a motto.
const WORDS: usize = 5;

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for token in page.tokens {
        if !matches!(token.what, What::Open(Tag::Heading { .. }, _)) {
            continue;
        }
        let range = page.in_file(&token.range);
        let lines = page
            .lines(&range)
            .filter(|(_, line)| !line.trim().is_empty());
        let lines: Vec<_> = lines.collect();
        let Some(((line, hyphens), text)) = lines.split_last() else {
            continue;
        };
        let is_line = hyphens
            .trim_start_matches(['>', ' ', '\t'])
            .starts_with('-');
        if !is_line || !is_accident(text.iter().map(|(_, text)| *text)) {
            continue;
        }
        let hint = message!("put-empty-line-before-line");
        let message = message!("line-makes-heading-of-text");
        let place = page.first_line(line.clone());
        found.push(RULE.finding(page, place, message).hint(hint));
    }
}

/// Whether lines above a line of hyphens were hardly meant as a heading.
fn is_accident<'t>(mut lines: impl Iterator<Item = &'t str>) -> bool {
    let Some(text) = lines.next() else {
        return false;
    };
    let text = text.trim();
    let is_sentence = text.ends_with(['.', '。', '۔']) && text.split_whitespace().count() >= WORDS;
    is_sentence || text.starts_with('|') || lines.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn a_sentence_above_a_line_is_no_heading() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("أُغلقت الطريق ليلاً حتى إشعار آخر.\n---\nنص", &[(5, 1)]),
            ("The office is open\nfrom nine to five\n-----", &[(6, 1)]),
            ("| a | b |\n---", &[(5, 1)]),
            ("> La route reste fermée jusqu’à lundi.\n> ---", &[(5, 1)]),
            ("أُغلقت الطريق ليلاً حتى إشعار آخر.\n\n---", &[]),
            ("الفصل الأول\n---", &[]),
            ("Why is the road closed?\n---", &[]),
            ("Water Works Ltd.\n---", &[]),
            ("## The road is closed until Monday.", &[]),
            ("| a | b |\n|---|---|\n| 1 | 2 |", &[]),
            ("- The road is closed until Monday.\n---", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
