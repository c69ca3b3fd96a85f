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

/// A list of definitions that is being read.
#[derive(Default)]
struct List {
    /// A term that nothing has defined yet: a second definition of one is meant.
    term: Option<usize>,
    /// Terms and their first definitions.
    defined: Vec<Defined>,
    /// How many definitions go on in small letters.
    going_on: usize,
}

struct Defined {
    term: usize,
    definition: usize,
    /// Whether it goes on in small letters.
    goes_on: bool,
}

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut open: Vec<List> = Vec::new();
    for (at, token) in page.tokens.iter().enumerate() {
        match (&token.what, open.last_mut()) {
            (What::Open(Tag::DefinitionList, _), _) => open.push(List::default()),
            (What::Open(Tag::DefinitionListTitle, _), Some(list)) => list.term = Some(at),
            (What::Open(Tag::DefinitionListDefinition, _), Some(list)) => list.define(page, at),
            (What::Close(TagEnd::DefinitionList), _) => {
                let list = open.pop().unwrap_or_default();
                let accidents = list.defined.iter();
                found.extend(
                    accidents
                        .filter(|it| list.is_accident(page.tokens, it))
                        .map(|it| finding(page, it.definition)),
                );
            }
            _ => {}
        }
    }
}

fn finding(page: &Manuscript, definition: usize) -> Diagnostic {
    let range = page.first_line(page.in_file(&page.tokens[definition].range));
    let message = message!("colon-begins-line-makes-definition");
    let hint = message!("if-none-meant-put-colon");
    RULE.finding(page, range, message).hint(hint)
}

impl List {
    fn define(&mut self, page: &Manuscript, definition: usize) {
        let text = plain_text(&page.tokens[definition + 1..], |end| {
            matches!(end, TagEnd::DefinitionListDefinition)
        });
        let goes_on = text.starts_with(char::is_lowercase);
        self.going_on += usize::from(goes_on);
        if let Some(term) = self.term.take() {
            self.defined.push(Defined {
                term,
                definition,
                goes_on,
            });
        }
    }

    fn is_accident(&self, tokens: &[Token], it: &Defined) -> bool {
        let text = plain_text(&tokens[it.term + 1..], |end| {
            matches!(end, TagEnd::DefinitionListTitle)
        });
        let words = text.split_whitespace().count();
        let mut between = tokens[it.term..it.definition].iter();
        let is_wrapped = between.any(|it| matches!(it.what, What::SoftBreak));
        // Definitions of one list are written alike.
        let is_odd = it.goes_on && self.going_on == 1;
        // A question is answered.
        let is_question = text.trim_end().ends_with(['?', '؟']);
        !is_question && words > WORDS || words >= FEW && (is_wrapped || is_odd)
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
        let short = "Il vous faut trois pièces\n: une copie, un extrait, une photo.";
        assert_eq!(places(&RULE, "fr", short), [(5, 1)]);
        let two = "Le bureau ouvre\nsur rendez-vous\n: Appelez-nous.";
        assert_eq!(places(&RULE, "fr", two), [(6, 1)]);
        let mixed = "Il vous faut trois pièces\n: une copie.\n\nBail\n: Contrat.";
        assert_eq!(places(&RULE, "fr", mixed), [(5, 1)]);
        let list = "Bail de longue durée\n: contrat\n\nBail de courte durée\n: contrat aussi";
        assert_eq!(places(&RULE, "fr", list), []);
        assert_eq!(places(&RULE, "fr", &format!("{long}\n:un")), []);
        assert_eq!(places(&RULE, "fr", &format!("{long} ?\n: Oui.")), []);
    }
}
