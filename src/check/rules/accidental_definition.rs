//! `accidental-definition`: a paragraph that a colon at the beginning of the next line has made the term of a definition.
//!
//! A sentence that is wrapped before its colon, as French sets one with a space on both sides, is a definition list to PHP
//! Markdown Extra and to Diwan. A term is a word or a few; one that is as long as a sentence was hardly meant, nor one of some
//! words whose definition goes on in small letters as no other beside it does, or one of two lines.

use pulldown_cmark::{Tag, TagEnd};

use crate::article::markdown::{Token, What, plain_text};
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

/// And these may be, if nothing else is defined beside them.
const FEW: usize = 4;

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for (at, token) in page.tokens.iter().enumerate() {
        if !matches!(token.what, What::Open(Tag::DefinitionListDefinition, _)) {
            continue;
        }
        let before = page.tokens[..at].iter().rposition(is_term);
        // A second definition of a term is meant.
        let Some(term) = before.filter(|term| !page.tokens[*term..at].iter().any(is_definition))
        else {
            continue;
        };
        if is_accident(page.tokens, term, at) {
            let range = page.first_line(page.in_file(&token.range));
            let message = message!("colon-begins-line-makes-definition");
            let hint = message!("if-none-meant-put-colon");
            found.push(RULE.finding(page, range, message).hint(hint));
        }
    }
}

fn is_accident(tokens: &[Token], term: usize, definition: usize) -> bool {
    let text = plain_text(&tokens[term + 1..], |end| {
        matches!(end, TagEnd::DefinitionListTitle)
    });
    let words = text.split_whitespace().count();
    let is_wrapped = tokens[term..definition]
        .iter()
        .any(|it| matches!(it.what, What::SoftBreak));
    words > WORDS || words >= FEW && (is_wrapped || is_odd(tokens, term, definition))
}

/// Whether a definition goes on in small letters, and no other of its list does: definitions of one list are written alike.
fn is_odd(tokens: &[Token], term: usize, definition: usize) -> bool {
    let is_end = |it: &Token| matches!(it.what, What::Close(TagEnd::DefinitionList));
    let is_begin = |it: &Token| matches!(it.what, What::Open(Tag::DefinitionList, _));
    let goes_on = |at: usize| {
        let text = plain_text(&tokens[at + 1..], |end| {
            matches!(end, TagEnd::DefinitionListDefinition)
        });
        text.starts_with(char::is_lowercase)
    };
    let first = tokens[..term].iter().rposition(is_begin).unwrap_or(term);
    let length = tokens[first..].iter().take_while(|it| !is_end(it)).count();
    let mut others =
        (first..first + length).filter(|at| *at != definition && is_definition(&tokens[*at]));
    goes_on(definition) && !others.any(goes_on)
}

fn is_term(token: &Token) -> bool {
    matches!(token.what, What::Open(Tag::DefinitionListTitle, _))
}

fn is_definition(token: &Token) -> bool {
    matches!(token.what, What::Open(Tag::DefinitionListDefinition, _))
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
        let short = "Il vous faut trois pièces\n: une copie, un extrait, une photo.";
        assert_eq!(places(&RULE, "fr", short), [(5, 1)]);
        let two = "Le bureau ouvre\nsur rendez-vous\n: Appelez-nous.";
        assert_eq!(places(&RULE, "fr", two), [(6, 1)]);
        let mixed = "Il vous faut trois pièces\n: une copie.\n\nBail\n: Contrat.";
        assert_eq!(places(&RULE, "fr", mixed), [(5, 1)]);
        let list = "Bail de longue durée\n: contrat\n\nBail de courte durée\n: contrat aussi";
        assert_eq!(places(&RULE, "fr", list), []);
        assert_eq!(places(&RULE, "fr", &format!("{long}\n:un")), []);
    }
}
