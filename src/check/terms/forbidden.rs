//! Forms that may not stand for a concept.

use super::find::in_page;
use super::vocabulary::{FormStanding, Vocabulary};
use crate::check::manuscript::Manuscript;
use crate::check::rules::TERM_FORBIDDEN as RULE;
use crate::diagnostic::{Diagnostic, Message, shorten};

/// Tells of every form that is forbidden where it stands.
pub(in crate::check) fn forbidden(
    page: &Manuscript,
    vocabulary: &Vocabulary,
    found: &mut Vec<Diagnostic>,
) {
    for it in in_page(page, vocabulary) {
        let FormStanding::Forbidden(number) = it.pattern.standing else {
            continue;
        };
        let concept = it.pattern.concept;
        let form = &vocabulary.concepts[concept].forbidden[number];
        if it.is_quoted || !vocabulary.holds(concept, page) || vocabulary.was_right(form, page) {
            continue;
        }
        let said = shorten(&it.said);
        let message = match &form.why {
            Some(why) => message!(
                "not-official-because",
                said,
                why = Message::Quoted(why.to_string())
            ),
            None => message!("not-official", said),
        };
        let official = vocabulary.forms(concept, page.lang.as_str()).next();
        let hint = official.map(|form| message!("write-own", own = form.text));
        let hint = hint.or_else(|| Some(message!("write-what-terms-allow")));
        found.push(RULE.finding(page, it.source, message).hint_opt(hint));
    }
}
