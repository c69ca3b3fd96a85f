//! `accidental-definition`: a paragraph that a colon at the beginning of the next line has made the term of a definition.
//!
//! A sentence that is wrapped before its colon, as French sets one with a space on both sides, is a definition list to PHP
//! Markdown Extra and to Diwan. A term is a word or a few; one that is as long as a sentence was hardly meant.

use pulldown_cmark::{Tag, TagEnd};

use crate::article::markdown::{What, plain_text};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "accidental-definition",
    severity: Severity::Warning,
    summary: "a long paragraph has become the term of a definition",
    sight: Sight::Page(check),
};

/// Longer terms are sentences.
const WORDS: usize = 12;

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut is_long = false;
    for (at, token) in page.tokens.iter().enumerate() {
        match &token.what {
            What::Open(Tag::DefinitionListTitle, _) => {
                let rest = &page.tokens[at + 1..];
                let term = plain_text(rest, |end| matches!(end, TagEnd::DefinitionListTitle));
                is_long = term.split_whitespace().nth(WORDS).is_some();
            }
            What::Open(Tag::DefinitionListDefinition, _) if std::mem::take(&mut is_long) => {
                let range = page.first_line(page.in_file(&token.range));
                let message = "the colon that begins this line makes a definition of it, and its term of the paragraph before";
                let hint = "if none is meant, put the colon at the end of the line before";
                found.push(RULE.finding(page, range, message).hint(hint));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn a_sentence_is_no_term() {
        let long =
            "La demande est à déposer avant le terme fixé par le décret en trois exemplaires";
        assert_eq!(
            places(&RULE, "fr", &format!("{long}\n: un pour chaque partie.")),
            [(5, 1)]
        );
        assert_eq!(places(&RULE, "fr", &format!("Bail\n: {long}")), []);
        assert_eq!(places(&RULE, "fr", &format!("{long}\n:un")), []);
    }
}
