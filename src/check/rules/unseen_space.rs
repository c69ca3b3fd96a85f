//! `unseen-space`: a no-break space, a mark of direction or a space without width where Markdown wants a space or nothing.
//!
//! Diwan takes most of them for what is meant; where that would move the line, the mark is no mark. Other programs take
//! none of them.

use crate::article::markdown::each_misplaced;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};
use crate::yaml::{first_odd, name_odd_character};

pub(super) const RULE: Rule = Rule {
    name: "unseen-space",
    severity: Severity::Warning,
    summary: "an unseen character stands at a mark of Markdown",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let body = &page.text[page.body.clone()];
    if body.is_ascii() {
        return;
    }
    each_misplaced(body, |start, it| {
        let start = page.body.start + start;
        let range = start + it.range.start..start + it.range.end;
        let Some(odd) = first_odd(&page.text[range.clone()]) else {
            return;
        };
        let (message, hint) = match it.is_accepted {
            true => (
                message!(
                    "odd-named-stands-here-mark",
                    odd_named = name_odd_character(odd)
                ),
                message!("type-ordinary-space-place-nothing"),
            ),
            false => (
                message!(
                    "odd-named-stands-here-mark-beside",
                    odd_named = name_odd_character(odd)
                ),
                message!("type-ordinary-spaces-place-no"),
            ),
        };
        found.push(RULE.finding(page, range, message).hint(hint));
    });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::check;

    #[test]
    fn each_is_named_at_its_place() {
        let cases: &[(&str, &[&str])] = &[
            (
                "-\u{A0}نص",
                &["4:2 a no-break space U+00A0 stands here, at a mark of Markdown"],
            ),
            (
                "\u{200F}# نص",
                &["4:1 a mark of direction U+200F stands here, at a mark of Markdown"],
            ),
            (
                "- نص\n\u{A0}\u{A0}- نص",
                &["5:1 a no-break space U+00A0 stands here, and the mark beside it is none"],
            ),
            ("```\n-\u{A0}نص\n```", &[]),
            ("«\u{A0}نص\u{A0}» - \u{A0}نص", &[]),
        ];
        for (body, expected) in cases {
            let fixture = format!("=== content/a.ar.md\n---\ntitle: x\n---\n{body}\n");
            let found = check(&RULE, &fixture).into_iter();
            let found: Vec<String> = found
                .map(|(line, column, it)| format!("{line}:{column} {it}"))
                .collect();
            assert_eq!(found, *expected, "{body:?}");
        }
    }
}
