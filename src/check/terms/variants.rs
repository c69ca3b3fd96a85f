//! Two forms of one concept in one page.

use super::find::in_page;
use super::vocabulary::{FormPattern, FormStanding, Vocabulary};
use crate::check::manuscript::Manuscript;
use crate::check::rules::TERM_VARIANTS as RULE;
use crate::diagnostic::{Diagnostic, shorten};

/// Asks where a second form stands that is no shorter form of the first.
pub(in crate::check) fn variants(
    page: &Manuscript,
    vocabulary: &Vocabulary,
    found: &mut Vec<Diagnostic>,
) {
    let all = in_page(page, vocabulary);
    let mut told: Vec<usize> = Vec::new();
    for (at, it) in all.iter().enumerate() {
        let concept = it.pattern.concept;
        if matches!(it.pattern.standing, FormStanding::Forbidden(_)) || told.contains(&concept) {
            continue;
        }
        let other = all[..at].iter().find(|other| {
            let (own, first) = (it.pattern, other.pattern);
            let is_form = !matches!(first.standing, FormStanding::Forbidden(_));
            first.concept == concept
                && it.said != other.said
                && is_form
                && !holds(own, first)
                && !holds(first, own)
        });
        let Some(other) = other.filter(|_| vocabulary.holds(concept, page)) else {
            continue;
        };
        told.push(concept);
        let (here, before) = (shorten(&it.said), shorten(&other.said));
        let message = message!("term-said-twice", here, before);
        let finding = RULE
            .finding(page, it.source.clone(), message)
            .second(page.place(other.source.clone()), message!("other-form"))
            .there(message!(
                "term-said-otherwise-below",
                here = before,
                below = here
            ))
            .hint(message!("keep-to-one-form"));
        found.push(finding);
    }
}

/// Whether all words of one form stand in another.
fn holds(longer: &FormPattern, shorter: &FormPattern) -> bool {
    let stands = |folded: &str| longer.words.iter().any(|word| word.folded == folded);
    shorter
        .words
        .iter()
        .all(|word| stands(&word.folded) || word.folded.chars().count() < 4)
}
