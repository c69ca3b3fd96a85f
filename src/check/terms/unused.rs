//! Concepts that no page speaks of.

use std::collections::BTreeSet;

use super::find::in_page;
use super::vocabulary::Vocabulary;
use crate::check::as_written;
use crate::check::rules::UNUSED_TERM as RULE;
use crate::diagnostic::Diagnostic;
use crate::press::Press;
use crate::render::read_unchanged;
use crate::site::PageId;

/// Tells of every concept none of whose forms stands in any page, in any language.
pub(in crate::check) fn unused(press: &Press, found: &mut Vec<Diagnostic>) {
    let (vocabulary, _) = Vocabulary::of(press.sources(), press.site());
    if vocabulary.concepts.is_empty() {
        return;
    }
    let mut used: BTreeSet<usize> = BTreeSet::new();
    for (number, page) in press.site().pages.iter().enumerate() {
        // What cannot be read, printing has told of.
        let (Ok(number), Ok(text)) = (
            u32::try_from(number),
            read_unchanged(press.sources(), &page.article),
        ) else {
            continue;
        };
        as_written(press, PageId(number), &text, |page| {
            let forms = in_page(page, &vocabulary);
            used.extend(forms.iter().map(|it| it.pattern.concept));
        });
    }
    let concepts = vocabulary.concepts.iter().enumerate();
    for (_, concept) in concepts.filter(|(number, _)| !used.contains(number)) {
        let Some(form) = concept.terms.first() else {
            continue;
        };
        let finding = Diagnostic::warning(RULE.name, message!("term-is-unused", term = form.text));
        let finding = match &form.place {
            Some(place) => RULE.finding_at(place.clone(), finding.message),
            None => finding,
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
