//! Pages of one language that say the same of themselves.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use crate::language::Lang;
use crate::site::{Page, Site};

/// Each page whose text another page before it has, with that one; by path. Capitals and spaces make no difference, and what is
/// withdrawn or gone does not count.
pub(super) fn repeated(
    site: &Site,
    text: impl Fn(&Page) -> Option<Arc<str>>,
) -> Vec<(&Page, &Page)> {
    let is_over =
        |page: &Page| page.article.front.withdrawn.is_some() || page.kind() == Some("gone");
    let mut pages: Vec<&Page> = site.pages.iter().filter(|page| !is_over(page)).collect();
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
