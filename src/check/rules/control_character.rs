//! `control-character`: a character that no page may hold and nobody sees (HTML, "control-character-in-input-stream").
//!
//! Word processors leave U+000B where somebody broke a line by hand. Diwan prints none of them; what stood there may have
//! been meant as a space or a new line.

use crate::article::markdown::is_unprintable;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "control-character",
    severity: Severity::Warning,
    summary: "a control character stands unseen in the text",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let is_odd = |c: char| c == '\0' || is_unprintable(c);
    if !page.text.contains(is_odd) {
        return;
    }
    for (at, c) in page.text.char_indices().filter(|(_, c)| is_odd(*c)) {
        let message = match c {
            '\0' => message!("character-u-stands-here-readers"),
            _ => message!(
                "control-character-not-printed",
                code = format!("U+{:04X}", u32::from(c))
            ),
        };
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
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body:?}");
        }
    }
}
