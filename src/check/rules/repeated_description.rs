//! `repeated-description`: two pages of one language with the same description.

use crate::check::repeated::repeated;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};
use crate::press::Press;

pub(super) const RULE: Rule = Rule {
    name: "repeated-description",
    severity: Severity::Warning,
    summary: "two pages of a language have the same description",
    sight: Sight::Site(check),
};

fn check(press: &Press, found: &mut Vec<Diagnostic>) {
    for (page, first) in repeated(press.site(), |page| page.article.front.description.clone()) {
        let place = page.article.front.title_place.clone();
        let finding = RULE.finding_at(place, message!("description-repeated"));
        let first = first.article.front.title_place.clone();
        let finding = finding.second(first, message!("other-page"));
        found.push(finding.lang(page.lang).hint(message!("tell-pages-apart")));
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::asked_findings;

    #[test]
    fn each_page_of_a_language_has_its_own() {
        let page = |path: &str, text: &str, more: &str| {
            format!("=== content/{path}.md\n---\ntitle: x\ndescription: {text}\n{more}---\n")
        };
        let site = [
            page("a.fr", "Avis de crue", ""),
            page("b.fr", "avis de  crue", ""),
            page("c.ar", "Avis de crue", ""),
            page(
                "d.fr",
                "Avis de crue",
                "withdrawn: { on: 1969-01-01, reason: x }\n",
            ),
            page("e.fr", "Avis de sécheresse", ""),
        ];
        let found = asked_findings("repeated-description: warning", &RULE, &site.concat());
        let places = found.iter().filter_map(|it| {
            let (own, other) = (it.place.as_ref()?, &it.second.as_ref()?.0);
            Some((own.path.to_string(), other.path.to_string()))
        });
        let places: Vec<_> = places.collect();
        assert_eq!(
            places,
            [("content/b.fr.md".into(), "content/a.fr.md".into())]
        );
    }
}
