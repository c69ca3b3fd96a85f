//! `missing-space`: French without the spaces that the style of the site has before `: ; ! ?` and inside « ».
//!
//! The builder makes spaces unbreakable that are there; it adds none, since it cannot know `14:30` from `Attention:`. Authors see
//! nothing wrong, readers do. Marks inside of addresses, hours and words are no marks of a sentence.

use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "missing-space",
    severity: Severity::Warning,
    summary: "a mark of French stands without the space that the style of the site asks for",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let marks = page.locale.typography().spaced_marks();
    if marks.is_empty() {
        return;
    }
    for passage in &page.passages {
        let text = &*passage.text;
        for part in passage.parts.iter().filter(|part| part.lang.is_none()) {
            for (at, c) in text[part.range.clone()].char_indices() {
                let at = part.range.start + at;
                let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
                let is_wrong = match c {
                    '«' if marks.contains(&'»') => after.starts_with(is_of_word),
                    c => marks.contains(&c) && before.ends_with(ends_word) && ends_here(after),
                };
                if is_wrong {
                    let source = page.source(passage, at..at + c.len_utf8());
                    let (message, hint) = match c {
                        '«' => (
                            message!("space-missing-behind", c),
                            message!("put-space-behind", c),
                        ),
                        _ => (
                            message!("space-missing-before", c),
                            message!("put-space-before", c),
                        ),
                    };
                    found.push(RULE.finding(page, source, message).hint(hint));
                }
            }
        }
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric()
}

/// What a sentence may have before its mark.
fn ends_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ')' | ']' | '%' | '.' | '»')
}

/// Whether nothing of the word goes on behind a mark: `14:30` and `https://` do.
fn ends_here(after: &str) -> bool {
    let next = after.chars().next();
    next.is_none_or(|c| c.is_whitespace() || matches!(c, ')' | '»' | '"' | '!' | '?' | '.' | ','))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{Places, places};

    #[test]
    fn marks_have_the_spaces_of_their_style() {
        let cases: &[(&str, &str, Places)] = &[
            ("fr", "Attention: la crue monte!", &[(4, 10), (4, 25)]),
            ("fr", "Attention : la crue monte !", &[]),
            (
                "fr",
                "Attention\u{A0}: à 14:30; voir https://a.example",
                &[(4, 20)],
            ),
            ("fr", "«Oui», dit-il. « Non »", &[(4, 1), (4, 5)]),
            ("fr", "Qui ? **Vous**: tous", &[(4, 15)]),
            ("fr", "`a: b` et [a: b]{lang=en}", &[]),
            ("fr", "Quoi?!", &[(4, 5)]),
            ("en", "Beware: the flood rises!", &[]),
        ];
        for (lang, body, expected) in cases {
            assert_eq!(places(&RULE, lang, body), *expected, "{body}");
        }
    }
}
