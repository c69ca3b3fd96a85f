//! Pages that nothing leads to.

use std::collections::BTreeSet;

use super::super::rules::orphan_page::RULE;
use super::Rest;
use crate::diagnostic::Diagnostic;
use crate::plan::Piece;
use crate::press::Press;
use crate::site::WorkKind;

/// Tells of the pages that no other page links to.
pub(in crate::check) fn orphans(press: &Press, rests: &[Rest]) -> Vec<Diagnostic> {
    let (site, outputs) = (press.site(), press.plan().outputs());
    let number = |rest: &Rest| {
        let route = rest.route.as_ref()?;
        let found = outputs.binary_search_by(|output| output.route.cmp(route));
        found.ok()
    };
    let mut linked: BTreeSet<usize> = BTreeSet::new();
    for rest in rests {
        let own = number(rest);
        let others = rest.links.iter().copied();
        linked.extend(others.filter(|it| Some(*it) != own));
    }
    let is_linked = |at: usize| linked.contains(&at);
    let orphans = outputs.iter().enumerate().filter_map(|(at, output)| {
        let Piece::Page { version } = &output.piece else {
            return None;
        };
        let page = site.page(site.presence(*version).own()?);
        let is_page = site.work(page.work).kind == WorkKind::Page;
        if !is_page || is_linked(at) || page.is_gone() {
            return None;
        }
        let place = page.article.front.title_place.clone();
        let finding = RULE.finding_at(place, message!("page-is-orphan"));
        Some(finding.lang(page.lang).hint(message!("link-to-page")))
    });
    orphans.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::asked_findings;

    #[test]
    fn a_page_is_linked_from_another() {
        let site = "=== content/a.fr.md\n---\ntitle: A\n---\n[b](b.md)\n\
            === content/b.fr.md\n---\ntitle: B\n---\n[ici](b.md) et [là](a.md)\n\
            === content/c.fr.md\n---\ntitle: C\n---\n[soi](c.md)\n";
        let found = asked_findings("orphan-page: warning", &RULE, site);
        let path = |it: &crate::diagnostic::Diagnostic| Some(it.place.as_ref()?.path.to_string());
        let paths: Vec<_> = found.iter().filter_map(path).collect();
        assert_eq!(paths, ["content/c.fr.md"]);
    }
}
