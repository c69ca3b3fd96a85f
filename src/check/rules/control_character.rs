//! `control-character`: a character that no page may hold and nobody sees (HTML, "control-character-in-input-stream").
//!
//! Word processors leave U+000B where somebody broke a line by hand. Diwan prints none of them; what stood there may have
//! been meant as a space or a new line.

use crate::article::markdown::{What, has_unprintable, is_unprintable, names_characters};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity};

/// The bytes before the `;` of a reference by number, at most (CommonMark 0.31 §6.2).
const LONGEST: usize = 9;

pub(super) const RULE: Rule = Rule {
    name: "control-character",
    severity: Severity::Warning,
    summary: "a control character stands unseen in the text",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    if names_characters(page.text) {
        by_number(page, found);
    }
    if !page.text.contains('\0') && !has_unprintable(page.text) {
        return;
    }
    let is_odd = |c: char| c == '\0' || is_unprintable(c);
    for (at, c) in page.text.char_indices().filter(|(_, c)| is_odd(*c)) {
        let message = message(c);
        let hint = match c {
            '\u{B}' | '\u{C}' | '\u{85}' => {
                message!("delete-where-new-line-meant")
            }
            _ => message!("delete-put-space-there-if"),
        };
        found.push(
            RULE.finding(page, at..at + c.len_utf8(), message)
                .hint(hint),
        );
    }
}

/// Those that running text names by their number: `&#1;`, `&#x80;`.
fn by_number(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for token in page.tokens {
        let What::Text(_) = &token.what else { continue };
        let range = page.in_file(&token.range);
        let source = &page.text[range.clone()];
        for (at, _) in source.match_indices("&#") {
            let Some(length) = source[at..].find(';').filter(|it| *it <= LONGEST) else {
                continue;
            };
            let number = &source[at + 2..at + length];
            let number = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok(),
                None => number.parse().ok(),
            };
            let named = number
                .and_then(char::from_u32)
                .filter(|c| is_unprintable(*c));
            if let Some(c) = named {
                let start = range.start + at;
                let finding = RULE.finding(page, start..start + length + 1, message(c));
                found.push(finding.hint(message!("delete-put-space-there-if")));
            }
        }
    }
}

fn message(c: char) -> Message {
    match c {
        '\0' => message!("character-u-stands-here-readers"),
        _ => message!(
            "control-character-not-printed",
            code = format!("U+{:04X}", u32::from(c))
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn each_is_found_at_its_place() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("First line\u{B}second", &[(4, 11)]),
            ("نص\u{1F}نص \u{7F}\u{85}", &[(4, 3), (4, 7), (4, 8)]),
            ("`a\u{1}`", &[(4, 3)]),
            ("\u{FDD0} \u{FFFF} \u{1FFFE}", &[(4, 1), (4, 3), (4, 5)]),
            ("a\tb \u{A0}\u{200B}\u{FFFD}", &[]),
            ("a &#1; b &#x9F;", &[(4, 3), (4, 10)]),
            ("`&#1;` &#169; &#x202f; &#11; &#; &#x;", &[(4, 24)]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body:?}");
        }
    }
}
