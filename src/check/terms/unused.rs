//! Concepts that no page speaks of.

use std::collections::BTreeSet;

use super::find::in_page;
use crate::check::aids::Aids;
use crate::check::as_written;
use crate::check::rules::UNUSED_TERM as RULE;
use crate::diagnostic::Diagnostic;
use crate::press::Press;
use crate::render::read_unchanged;
use crate::site::Presence;

/// Tells of every concept none of whose forms stands in any page, in any language.
pub(in crate::check) fn unused(press: &Press, aids: &Aids, found: &mut Vec<Diagnostic>) {
    let vocabulary = &aids.vocabulary;
    if vocabulary.concepts.is_empty() {
        return;
    }
    let used_in = |presence: &Presence| {
        let mut used: BTreeSet<usize> = BTreeSet::new();
        let Presence::Own(page) = *presence else {
            return used;
        };
        // What cannot be read, printing has told of.
        if let Ok(text) = read_unchanged(press.sources(), &press.site().page(page).article) {
            as_written(press, page, &text, |page| {
                let forms = in_page(page, vocabulary);
                used.extend(forms.iter().map(|it| it.pattern.concept));
            });
        }
        used
    };
    let works = press.site().works.iter();
    let pages: Vec<Presence> = works.flat_map(|it| it.presence.iter().copied()).collect();
    let used = press.in_parallel(&pages, used_in).into_iter().flatten();
    let used: BTreeSet<usize> = used.collect();
    let concepts = vocabulary.concepts.iter().enumerate();
    for (_, concept) in concepts.filter(|(number, _)| !used.contains(number)) {
        let Some(form) = concept.terms.first() else {
            continue;
        };
        let message = message!("term-is-unused", term = form.text);
        let finding = match &form.place {
            Some(place) => RULE.finding_at(place.clone(), message),
            None => Diagnostic::warning(RULE.name, message),
        };
        found.push(finding.hint(message!("use-term-or-take-away")));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::asked_findings;

    #[test]
    fn a_term_stands_in_some_page() {
        let site = "=== terms.yaml\n\
            - terms: { fr: crue, en: flood }\n\
            - terms: { fr: barrage, en: dam }\n\
            - terms: { fr: ministère de l’Eau, en: Ministry of Water }\n  allowed: { fr: [le ministère] }\n\
            === content/a.en.md\n---\ntitle: x\n---\nFloods come.\n\
            === content/a.fr.md\n---\ntitle: x\n---\nLe ministère avertit.\n";
        let found = asked_findings("unused-term: warning", &RULE, site);
        let places: Vec<_> = found
            .iter()
            .map(|it| it.place.as_ref().unwrap().line)
            .collect();
        assert_eq!(places, [2]);
    }
}
