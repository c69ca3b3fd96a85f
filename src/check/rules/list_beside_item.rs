//! `list-beside-item`: a list that is indented, and not far enough to be part of the numbered item above it.
//!
//! What belongs to an item begins below its first word (CommonMark 0.31 §5.2): three columns in for `1. `, and most people indent
//! by two. The list then stands beside the numbered one and ends it, and the numbers that follow begin another.

use pulldown_cmark::{Tag, TagEnd};

use crate::article::markdown::{Token, What};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "list-beside-item",
    severity: Severity::Warning,
    summary: "an indented list stands beside the numbered item that it was meant to be part of",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    // How far in each open list begins, where it is numbered; and the numbered one that has just ended.
    let mut open: Vec<Option<usize>> = Vec::new();
    let mut ended: Option<usize> = None;
    for token in page.tokens {
        match &token.what {
            What::Open(Tag::List(start), _) => {
                let indent = indent(page, token);
                if let Some(above) = ended.filter(|above| start.is_none() && indent > *above) {
                    let range = page.first_line(page.in_file(&token.range));
                    let message = message!("list-not-part-of-item");
                    let hint = message!("indent-list-by", number = above + 3);
                    found.push(RULE.finding(page, range, message).hint(hint));
                }
                open.push(start.map(|_| indent));
                ended = None;
            }
            What::Close(TagEnd::List(_)) => ended = open.pop().flatten(),
            _ => ended = None,
        }
    }
}

/// How far in a list begins.
fn indent(page: &Manuscript, token: &Token) -> usize {
    let range = page.in_file(&token.range);
    let line = page.text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let inside = &page.text[range.clone()];
    let spaces = inside.len() - inside.trim_start_matches(' ').len();
    page.text[line..range.start].chars().count() + spaces
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn a_list_in_an_item_begins_below_its_first_word() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("1. un\n  - a\n  - b\n2. deux", &[(5, 3)]),
            ("1. un\n\n  - a\n\n2. deux", &[(6, 3)]),
            ("1) أول\n * فرع\n2) ثانٍ\n * فرع", &[(5, 2), (7, 2)]),
            ("1. un\n   - a\n2. deux", &[]),
            ("1. un\n2. deux\n\n- a", &[]),
            ("- un\n  - a\n- deux", &[]),
            ("1. un\n\nTexte\n\n  - a", &[]),
            ("  1. un\n\n  - a", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
