//! `long-description`: a description that lists and search engines cut off.

use crate::check::manuscript::Manuscript;
use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "long-description",
    severity: Severity::Warning,
    summary: "a description is longer than what lists and search engines show",
    sight: Sight::InSite(check),
};

/// Characters, where the site says nothing else.
const MOST: usize = 200;

fn check(page: &Manuscript, pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let most = pairing.aids.levels.most(RULE.name).unwrap_or(MOST);
    let description = page.said.description.as_deref().unwrap_or_default();
    let count = description.chars().count();
    if count > most {
        let message = message!("description-too-long", count, most);
        let finding = RULE.finding_at(page.said.title_place.clone(), message);
        let hint = message!("shorten-description");
        found.push(finding.lang(page.lang).hint(hint));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::asked_findings;

    #[test]
    fn a_description_fits_where_it_is_shown() {
        let said = |length: usize| {
            let text = "x".repeat(length);
            let site = format!("=== content/a.fr.md\n---\ntitle: x\ndescription: {text}\n---\n");
            asked_findings("long-description: error", &RULE, &site).len()
        };
        assert_eq!((said(200), said(201)), (0, 1));
    }
}
