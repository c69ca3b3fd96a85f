//! `missing-description`: a page that says nothing of itself for lists, search engines and whoever shares it.
//!
//! Sections, terms and home pages list what they hold, and what is withdrawn or gone says why: none of them needs one.

use crate::check::manuscript::Manuscript;
use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};
use crate::site::WorkKind;

pub(super) const RULE: Rule = Rule {
    name: "missing-description",
    severity: Severity::Warning,
    summary: "a page has no description",
    sight: Sight::InSite(check),
};

fn check(page: &Manuscript, pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let site = pairing.press.site();
    let own = site.page(pairing.page);
    let is_page = site.work(own.work).kind == WorkKind::Page;
    let description = page.said.description.as_deref();
    let is_silent = description.is_none_or(|it| it.trim().is_empty());
    if is_page && !own.is_over() && is_silent {
        let message = message!("page-has-no-description");
        let finding = RULE.finding_at(page.said.title_place.clone(), message);
        found.push(finding.lang(page.lang).hint(message!("write-description")));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::asked_findings;

    #[test]
    fn a_page_says_what_it_is_for() {
        let site = "=== content/a/_index.fr.md\n---\ntitle: A\n---\n\
            === content/a/b.fr.md\n---\ntitle: B\n---\n\
            === content/a/c.fr.md\n---\ntitle: C\ndescription: Ce qu’elle dit.\n---\n\
            === content/a/d.fr.md\n---\ntitle: D\nwithdrawn: { on: 1969-01-01, reason: x }\n---\n";
        let found = asked_findings("missing-description: warning", &RULE, site);
        let path =
            |it: &crate::diagnostic::Diagnostic| it.place.as_ref().map(|it| it.path.to_string());
        let paths: Vec<_> = found.iter().filter_map(path).collect();
        assert_eq!(paths, ["content/a/b.fr.md"]);
    }
}
