//! `long-title`: a title that lists, tabs and results of a search cut off.

use crate::check::manuscript::Manuscript;
use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "long-title",
    severity: Severity::Warning,
    summary: "a title is longer than what lists and search engines show",
    sight: Sight::InSite(check),
};

/// Characters, where the site says nothing else.
const MOST: usize = 110;

fn check(page: &Manuscript, pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let most = pairing.aids.levels.most(RULE.name).unwrap_or(MOST);
    let count = page.said.title.chars().count();
    if count > most {
        let message = message!("title-too-long", count, most);
        let finding = RULE.finding_at(page.said.title_place.clone(), message);
        found.push(finding.lang(page.lang).hint(message!("shorten-title")));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::asked_findings;

    #[test]
    fn a_title_fits_where_it_is_shown() {
        let said = |rules: &str, length: usize| {
            let title = "ن".repeat(length);
            let site = format!("=== content/a.ar.md\n---\ntitle: {title}\n---\n");
            asked_findings(rules, &RULE, &site).len()
        };
        assert_eq!(said("long-title: warning", 110), 0);
        assert_eq!(said("long-title: warning", 111), 1);
        assert_eq!(said("long-title: { most: 20 }", 21), 1);
        let others = "mixed-digits: warning";
        assert_eq!(said(others, 111), 0, "only where a site asks for it");
    }
}
