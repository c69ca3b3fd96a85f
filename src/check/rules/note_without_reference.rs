//! `note-without-reference`: a footnote that nothing refers to, or only other such notes. It is printed nowhere, so that a
//! text is lost unseen.

use std::collections::BTreeSet;

use pulldown_cmark::Tag;

use crate::article::markdown::{What, printed_notes};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "note-without-reference",
    severity: Severity::Warning,
    summary: "nothing refers to a footnote, so that readers never see it",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let printed: BTreeSet<&str> = printed_notes(page.tokens).into_iter().collect();
    let mut seen = BTreeSet::new();
    for token in page.tokens {
        let What::Open(Tag::FootnoteDefinition(label), _) = &token.what else {
            continue;
        };
        let (message, hint) = match (printed.contains(&**label), seen.insert(&**label)) {
            (true, true) => continue,
            (true, false) => (
                message!("note-label-stands-twice", label),
                message!("give-note-label-of-its-own"),
            ),
            (false, _) => (
                message!("nothing-refers-note-label-so", label),
                message!("write-label-where-belongs-take", label),
            ),
        };
        let range = page.first_line(page.in_file(&token.range));
        found.push(RULE.finding(page, range, message).hint(hint));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn a_note_needs_a_reference() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("نص[^1]\n\n[^1]: حاشية", &[]),
            ("نص\n\n[^1]: حاشية", &[(6, 1)]),
            ("نص[^2]\n\n[^1]: حاشية\n\n[^2]: حاشية", &[(6, 1)]),
            ("x[^a]\n\n[^a]: y[^b]\n\n[^b]: z", &[]),
            // What nobody sees leads nobody anywhere.
            ("x\n\n[^a]: y[^b]\n\n[^b]: z[^a]", &[(6, 1), (8, 1)]),
            ("x[^b]\n\n[^a]: y[^b]\n\n[^b]: z", &[(6, 1)]),
            // A label is the same in capitals, and readers see the first of two notes.
            ("x[^Loi]\n\n[^loi]: y", &[]),
            ("x[^a]\n\n[^a]: y\n\n[^A]: z", &[(8, 1)]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
