//! `latin-punctuation-in-arabic`: `,` `;` `?` after a word in Arabic script, where `،` `؛` `؟` belong.
//!
//! They turn the wrong way and are set by another font. The full stop and the colon are shared. The rule goes by the
//! letter before the mark, not by the page's language: a quotation in a French page is held to it as well. Arabic words in a
//! sentence of another script are followed by its marks, in an Arabic page too.

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "latin-punctuation-in-arabic",
    severity: Severity::Warning,
    summary: "a comma, semicolon or question mark of Latin script follows a word of Arabic",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for passage in &page.passages {
        let mut part = SentencePart::default();
        let text = &passage.text;
        for at in memchr::memchr3_iter(b',', b';', b'?', text.as_bytes()) {
            let before = text[..at].chars().next_back();
            if before.is_some_and(is_arabic) && !part.around(text, at).is_of_another_script {
                let source = page.source(passage, at..at + 1);
                let (c, own) = match text.as_bytes()[at] {
                    b',' => (',', '\u{60C}'),
                    b';' => (';', '\u{61B}'),
                    _ => ('?', '\u{61F}'),
                };
                let message = message!("c-follows-word-arabic-script", c);
                found.push(
                    RULE.finding(page, source, message)
                        .hint(message!("write-own", own)),
                );
            }
        }
    }
}

/// A sentence or a quotation.
#[derive(Default)]
struct SentencePart {
    end: usize,
    /// Whether it has more letters of other scripts than of Arabic.
    is_of_another_script: bool,
}

impl SentencePart {
    /// The part around a mark. Marks come in their order: what was read for the one before is not read again.
    fn around(&mut self, text: &str, at: usize) -> &SentencePart {
        if at < self.end {
            return self;
        }
        let start = text[..at].rfind(ends_part).unwrap_or(0);
        let rest = text[at + 1..].find(ends_part);
        let end = rest.map_or(text.len(), |length| at + 1 + length);
        let letters = text[start..end].chars().filter(|c| c.is_alphabetic());
        let (arabic, all) = letters.fold((0, 0), |(arabic, all), c| {
            (arabic + usize::from(is_arabic(c)), all + 1)
        });
        *self = SentencePart {
            end,
            is_of_another_script: 2 * arabic < all,
        };
        self
    }
}

fn ends_part(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '؟' | ':' | '«' | '»' | '"' | '“' | '”' | '(' | ')' | '\n'
    )
}

/// Vowel signs are of no script of their own, and stand on letters of this one.
fn is_arabic(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{652}') || CodePointMapData::<Script>::new().get(c) == Script::Arabic
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{check, places};

    #[test]
    fn marks_are_of_the_script_of_the_word_before() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("أولاً, ثانياً", &[(4, 6)]),
            ("هل؟ نعم، ثم؛ انتهى.", &[]),
            ("هل?", &[(4, 3)]),
            ("في عام 2012, أو `نص,`", &[]),
            ("**نص**, نص", &[(4, 7)]),
            ("one, two; three?", &[]),
            (
                "كتب: “The word نهر, which is old, means river” ثم سكت.",
                &[],
            ),
            ("Is it called واد? It is.", &[]),
            ("صدر عن UNICEF أمس, ثم سُحب.", &[(4, 18)]),
            ("قال «نعم, صحيح» to them.", &[(4, 9)]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }

    #[test]
    fn the_message_names_the_mark() {
        let found = check(&RULE, "=== content/a.ar.md\n---\ntitle: x\n---\nنص;\n");
        assert_eq!(
            found,
            [(4, 3, "`;` follows a word in Arabic script".to_owned())]
        );
    }
}
