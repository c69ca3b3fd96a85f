//! `accidental-emphasis`: asterisks that belong to the text, and that Markdown has taken for emphasis.
//!
//! `20*30*40` and `*111*22#` are emphasis by the flanking rule (CommonMark 0.31 §6.2). Nobody emphasises a part of a number, nor
//! begins an emphasis with what is dialled.

use pulldown_cmark::Tag;

use super::literal_asterisks::escaped;
use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "accidental-emphasis",
    severity: Severity::Warning,
    summary: "asterisks of a number or a code have become emphasis",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    // Emphasis inside emphasis begins or ends in one accident.
    let mut told_to = 0;
    for token in page.tokens {
        let length = match &token.what {
            What::Open(Tag::Emphasis, _) => 1,
            What::Open(Tag::Strong, _) => 2,
            _ => continue,
        };
        let whole = page.in_file(&token.range);
        let opens = whole.start..whole.start + length;
        let closes = whole.end - length..whole.end;
        let is_mark = |range: &std::ops::Range<usize>| page.text[range.clone()].starts_with('*');
        if whole.start < told_to || !is_mark(&opens) || !is_mark(&closes) {
            continue;
        }
        let (before, inside) = (&page.text[..opens.start], &page.text[opens.end..]);
        let accident = if is_between_digits(before, inside) || is_dialled(inside) {
            opens
        } else if is_between_digits(&page.text[..closes.start], &page.text[closes.end..]) {
            closes
        } else {
            continue;
        };
        told_to = whole.end;
        let mark = &page.text[accident.clone()];
        let message = message!("mark-of-figure-makes-emphasis", mark);
        let hint = message!("if-mark-belongs-to-text", escaped = escaped(mark));
        found.push(RULE.finding(page, accident.clone(), message).hint(hint));
    }
}

/// Whether digits of any script stand on both sides, marks of further emphasis aside.
fn is_between_digits(before: &str, after: &str) -> bool {
    let last = before.trim_end_matches('*').chars().next_back();
    let first = after.trim_start_matches('*').chars().next();
    last.is_some_and(char::is_numeric) && first.is_some_and(char::is_numeric)
}

/// Whether what follows is dialled behind an asterisk: `188#`, `111*22#`.
fn is_dialled(text: &str) -> bool {
    let code = text.trim_start_matches(|c: char| c.is_numeric() || c == '*');
    text.starts_with(char::is_numeric) && code.starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn marks_of_figures_and_codes_are_found() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("كتلة 25*40*15 سم", &[(4, 8)]),
            ("2**3**4", &[(4, 2)]),
            ("٢*٣*٤", &[(4, 2)]),
            ("Composez le *100*7# puis attendez", &[(4, 13)]),
            ("اطلب *199# أو *122#", &[]),
            ("اطلب *199# ثم *133*4#", &[(4, 15)]),
            ("*199# **ثم** 133*", &[(4, 1)]),
            (r"25\*40\*15", &[]),
            ("`25*40*15`", &[]),
            ("25 * 40 * 15", &[]),
            ("25_40_15", &[]),
            ("المادة *12* و**13**، 1*er*, H*2*O", &[]),
            ("*2026*: 3", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
