//! `unknown-type`: a page's type that is one letter from a template of the theme, and no template: `type: nwes`.
//!
//! A type needs no template: lists and searches know types of their own. So one is told only when it looks like a slip and
//! hardly any other page bears it.

use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Place, Severity, nearest};

pub(super) const RULE: Rule = Rule {
    name: "unknown-type",
    severity: Severity::Warning,
    summary: "a page's type is nearly that of a template, and none",
    sight: Sight::Pairing(check),
};

/// So many pages do not all slip in the same way.
const USUAL: usize = 5;

fn check(pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let site = pairing.press.site();
    let page = site.page(pairing.page);
    let Some(kind) = page.article.front.kind.as_deref() else {
        return;
    };
    let names = pairing.press.template_names();
    let types = || names.iter().filter_map(|name| name.strip_suffix(".html"));
    if types().any(|name| name == kind) {
        return;
    }
    let Some(near) = nearest(kind, types()) else {
        return;
    };
    let is_same = |other: &&crate::site::Page| other.article.front.kind.as_deref() == Some(kind);
    if site.pages.iter().filter(is_same).take(USUAL).count() == USUAL {
        return;
    }
    let path = &page.article.path;
    let place = pairing.press.sources().text(path).ok().and_then(|text| {
        let start = text.find("\ntype:")? + 1;
        let line = text[start..].lines().next()?.trim_end();
        Some(Place::span(path.clone(), &text, start..start + line.len()))
    });
    let place = place.unwrap_or_else(|| page.article.front.title_place.clone());
    let message = message!("theme-has-no-template-type", kind);
    let finding = RULE.finding_at(place, message).lang(page.lang);
    found.push(finding.hint(message!("did-you-mean-near", near)));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::site_findings;

    #[test]
    fn a_slip_is_told_with_what_was_meant() {
        let site = "=== themes/plain/templates/news.html\n{{ page.content }}\n\
            === content/a.en.md\n---\ntitle: x\ntype: nwes\n---\nx\n\
            === content/b.en.md\n---\ntitle: x\ntype: news\n---\nx\n\
            === content/c.en.md\n---\ntitle: x\ntype: regulation\n---\nx\n";
        let found = site_findings(&RULE, site);
        let said: Vec<_> = found
            .iter()
            .map(|it| {
                (
                    it.place.as_ref().unwrap().line,
                    it.hint.as_ref().map(|it| it.to_string()),
                )
            })
            .collect();
        assert_eq!(said, [(3, Some("did you mean `news`?".to_owned()))]);
    }
}
