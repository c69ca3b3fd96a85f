//! `no-break-space-line`: no-break spaces that stand for an empty line, or push a block's first word inwards.
//!
//! Word processors leave them where someone pressed Enter twice. Diwan prints neither (they are blank); other
//! programs print an empty paragraph or a crooked item, so that the source is better without them. In a block of HTML they
//! part what stands beside them, and an empty line would end the block: they pass.

use std::ops::Range;

use pulldown_cmark::Tag;

use crate::article::markdown::{Token, What};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "no-break-space-line",
    severity: Severity::Warning,
    summary: "no-break spaces stand for an empty line or before a first word",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    if !page.holds(|c| is_no_break_space(c) || c == '&') {
        return;
    }
    let code: Vec<Range<usize>> = page
        .tokens
        .iter()
        .filter_map(|token| code(page, token))
        .collect();
    for (range, line) in page.lines(&page.body) {
        // Blocks of code stand in order and none in another.
        let next = code.partition_point(|code| code.end <= range.start);
        let in_code = || code.get(next).is_some_and(|code| code.start <= range.start);
        if is_blank(line) && !in_code() {
            let finding = RULE.finding(page, range, message!("line-holds-only-no-break"));
            found.push(finding.hint(message!("leave-line-empty")));
        }
    }
    for pair in page.tokens.windows(2) {
        let [
            Token {
                what: What::Open(tag, _),
                ..
            },
            Token {
                what: What::Text(_),
                range,
            },
        ] = pair
        else {
            continue;
        };
        let range = page.in_file(range);
        let length = leading(&page.text[range.clone()]);
        if length > 0 && begins_with_text(tag) {
            let spaces = range.start..range.start + length;
            let finding = RULE.finding(page, spaces, message!("no-break-space-stands-before"));
            found.push(finding.hint(message!("take-away")));
        }
    }
}

fn code(page: &Manuscript, token: &Token) -> Option<Range<usize>> {
    let is_code = matches!(
        token.what,
        What::Open(Tag::CodeBlock(_) | Tag::HtmlBlock, _)
    );
    is_code.then(|| page.in_file(&token.range))
}

/// Table cells are left out: an empty one is often held open like this, and printed empty.
fn begins_with_text(tag: &Tag) -> bool {
    matches!(tag, Tag::Item | Tag::Paragraph | Tag::Heading { .. })
}

fn is_no_break_space(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

fn is_blank(line: &str) -> bool {
    // Nearly every line begins with something that is seen.
    let first = line.trim_ascii_start().chars().next();
    if !first
        .is_some_and(|c| is_no_break_space(c) || matches!(c, '&' | '\u{FEFF}') || c.is_whitespace())
    {
        return false;
    }
    let bare = line.replace("&nbsp;", "\u{A0}");
    bare.contains(is_no_break_space) && bare.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}')
}

/// The length of the no-break spaces at the beginning of `text`.
fn leading(text: &str) -> usize {
    let rest = text.trim_start_matches(is_no_break_space);
    let rest = rest.trim_start_matches("&nbsp;");
    text.len() - rest.len()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{check, places};

    #[test]
    fn spaces_that_stand_for_lines_are_found_outside_code() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("نص:\n\u{A0}\n\nنص", &[(5, 1)]),
            ("a\n\n \u{202F}\t\n\nb", &[(6, 1)]),
            ("a\n\n&nbsp;\n\nb", &[(6, 1)]),
            ("a\n\n \t \n\nb", &[]),
            ("n°\u{A0}3", &[]),
            ("```\n\u{A0}\n```", &[]),
            ("<p>\n<b>a</b>\n&nbsp;\n<b>b</b>\n</p>", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body:?}");
        }
    }

    #[test]
    fn spaces_before_a_first_word_are_found() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("1. \u{A0}ضرورة", &[(4, 4)]),
            ("- a\n- \u{A0}b", &[(5, 3)]),
            ("\u{A0}a", &[(4, 1)]),
            ("## \u{A0}a", &[(4, 4)]),
            ("&nbsp;a", &[(4, 1)]),
            ("| a | b |\n|---|---|\n| \u{A0} | c |", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body:?}");
        }
    }

    #[test]
    fn the_two_are_told_apart() {
        let found = check(
            &RULE,
            "=== content/a.ar.md\n---\ntitle: x\n---\n\u{A0}\n- \u{A0}b\n",
        );
        let messages: Vec<&str> = found
            .iter()
            .map(|(_, _, message)| message.as_str())
            .collect();
        assert_eq!(
            messages,
            [
                "this line holds only no-break spaces",
                "a no-break space stands before the first word"
            ]
        );
    }
}
