//! `numbered-paragraph-heading`: a numbered title in bold where a heading belongs [R25, RGAA 9.1.3].
//!
//! `**1. Water**` alone in its paragraph looks like a heading, and is none to those who move from heading to heading.
//! A bold number before running text (`**1.** The ministry…`) passes: it numbers a paragraph.

use pulldown_cmark::{Tag, TagEnd};

use crate::article::markdown::{Token, What, plain_text};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "numbered-paragraph-heading",
    severity: Severity::Warning,
    summary: "a numbered title is written in bold instead of as a heading",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for (at, token) in page.tokens.iter().enumerate() {
        if !matches!(token.what, What::Open(Tag::Paragraph, _)) {
            continue;
        }
        if let Some(title) = bold_line(&page.tokens[at + 1..]).filter(|title| is_numbered(title)) {
            let range = page.first_line(page.in_file(&token.range));
            let message = message!("numbered-title-written-as-paragraph");
            let hint = message!("make-heading-title", title);
            found.push(RULE.finding(page, range, message).hint(hint));
        }
    }
}

/// The text of a paragraph's first line, when all of it is bold.
fn bold_line(tokens: &[Token]) -> Option<String> {
    if !matches!(tokens.first()?.what, What::Open(Tag::Strong, _)) {
        return None;
    }
    let is_end = |token: &Token| matches!(token.what, What::Close(TagEnd::Strong));
    let end = tokens.iter().position(is_end)?;
    let is_alone = match &tokens.get(end + 1)?.what {
        What::Close(TagEnd::Paragraph) | What::SoftBreak | What::HardBreak => true,
        What::Text(rest) => {
            rest.trim() == ":" && matches!(tokens.get(end + 2)?.what, What::Close(_))
        }
        _ => false,
    };
    is_alone.then(|| plain_text(&tokens[1..end], |_| false))
}

/// Figures, a full stop or parenthesis, words.
fn is_numbered(title: &str) -> bool {
    let rest = title.trim_start().trim_start_matches(char::is_numeric);
    let words = rest.strip_prefix(['.', ')', '-']);
    rest.len() < title.trim_start().len()
        && words.is_some_and(|words| words.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn a_numbered_bold_line_is_a_heading_in_disguise() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("نص\n\n**1. تبادل البيانات**\n\nنص", &[(6, 1)]),
            ("**١- حماية السكان**\nنص", &[(4, 1)]),
            ("__2) Water__", &[(4, 1)]),
            ("**1.** النص", &[]),
            ("**1. النص** وبقية الكلام", &[]),
            ("**2012**", &[]),
            ("**Water**", &[]),
            ("## **1. Water**", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
