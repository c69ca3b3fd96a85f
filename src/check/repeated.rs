//! Pages of one language that say the same of themselves.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use super::Rule;
use crate::diagnostic::{Diagnostic, Message};
use crate::language::Lang;
use crate::site::{Page, Site};

/// Tells of each page whose text another page before it has.
pub(super) fn tell_repeated(
    rule: &Rule,
    site: &Site,
    text: impl Fn(&Page) -> Option<Arc<str>>,
    message: impl Fn() -> Message,
    found: &mut Vec<Diagnostic>,
) {
    let title = |page: &Page| page.article.front.title_place.clone();
    for (page, first) in repeated(site, text) {
        let finding = rule.finding_at(title(page), message());
        let finding = finding.second(title(first), message!("other-page"));
        found.push(finding.lang(page.lang).hint(message!("tell-pages-apart")));
    }
}

/// Each page whose text another page before it has, with that one; by path. Capitals and spaces make no difference, and what is
/// withdrawn or gone does not count.
fn repeated(site: &Site, text: impl Fn(&Page) -> Option<Arc<str>>) -> Vec<(&Page, &Page)> {
    let mut pages: Vec<&Page> = site.pages.iter().filter(|page| !page.is_over()).collect();
    pages.sort_by(|a, b| a.article.path.cmp(&b.article.path));
    let mut first: BTreeMap<(Lang, String), &Page> = BTreeMap::new();
    let mut found = Vec::new();
    for page in pages {
        let folded = text(page).map_or(String::new(), |text| text.to_lowercase());
        let words: Vec<&str> = folded.split_whitespace().collect();
        if words.is_empty() {
            continue;
        }
        match first.entry((page.lang, words.join(" "))) {
            Entry::Occupied(known) => found.push((page, *known.get())),
            Entry::Vacant(new) => {
                new.insert(page);
            }
        }
    }
    found
}

/// What the tests of the rules about repeated texts share.
#[cfg(test)]
pub(super) mod testing {
    use crate::check::Rule;
    use crate::check::testing::asked_findings;

    /// Five pages, whose front matter says a text by `said`: of two of one language with the same, the second is found, and
    /// what is withdrawn or in another language is not.
    pub fn each_page_of_a_language_has_its_own(rule: &'static Rule, said: &str) {
        let page = |path: &str, text: &str, more: &str| {
            format!("=== content/{path}.md\n---\n{said}: {text}\n{more}---\n")
        };
        let over = "withdrawn: { on: 1969-01-01, reason: x }\n";
        let site = [
            page("a.fr", "Avis de crue", ""),
            page("b.fr", "avis de  crue", ""),
            page("c.ar", "Avis de crue", ""),
            page("d.fr", "Avis de crue", over),
            page("e.fr", "Avis de sécheresse", ""),
        ];
        let found = asked_findings(&format!("{}: warning", rule.name), rule, &site.concat());
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
