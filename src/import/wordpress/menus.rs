//! Menus of a WordPress site.

use std::collections::BTreeMap;

use super::archives;
use super::tongues::{Tongues, path, said};
use super::wxr::{Export, WxrItem};
use crate::import::html;
use crate::import::model::OldMenu;

/// Reads the menus: each once, in the language of what it leads to.
pub fn read(export: &Export, tongues: &Tongues) -> Vec<OldMenu> {
    let by_id: BTreeMap<&str, &WxrItem> = export
        .items
        .iter()
        .map(|item| (item.id.as_str(), item))
        .collect();
    let mut entries: BTreeMap<&str, Vec<&WxrItem>> = BTreeMap::new();
    for item in export
        .items
        .iter()
        .filter(|it| it.kind == "nav_menu_item" && it.status == "publish")
    {
        if let Some(menu) = item.term("nav_menu") {
            entries.entry(menu).or_default().push(item);
        }
    }
    let mut menus = Vec::new();
    for (slug, mut items) in entries {
        items.sort_by_key(|item| item.order);
        let target = |item: &WxrItem| {
            item.meta("_menu_item_object_id")
                .and_then(|id| by_id.get(id))
                .copied()
        };
        let of_menu = items.iter().find_map(|item| said(item));
        let of_target = items
            .iter()
            .find_map(|item| target(item))
            .map(|it| tongues.lang(export, it));
        let by_word = of_menu
            .and_then(|word| tongues.all.iter().find(|(_, own)| own == word))
            .map(|(lang, _)| *lang);
        let shown = items.iter().map(|item| {
            let page = target(item).filter(|_| item.meta("_menu_item_type") == Some("post_type"));
            let term = item
                .meta("_menu_item_object_id")
                .filter(|_| item.meta("_menu_item_type") == Some("taxonomy"))
                .and_then(|id| export.terms.iter().find(|term| term.id == id));
            let words = match (item.title.is_empty(), term) {
                (false, _) => item.title.clone(),
                (true, Some(term)) => term.name.clone(),
                (true, None) => page.map_or(String::new(), |page| page.title.clone()),
            };
            let address = match (page, term) {
                (Some(page), _) => path(export, &page.link),
                (None, Some(term)) => archives::of_term(export, tongues, term),
                (None, None) => item.meta("_menu_item_url").unwrap_or_default().to_owned(),
            };
            (html::words(&words), address)
        });
        menus.push(OldMenu {
            name: name(slug).to_owned(),
            lang: by_word.or(of_target),
            entries: shown.collect(),
            path: slug.to_owned(),
        });
    }
    menus
}

/// The menus that the theme shows, by the names that people give them.
fn name(slug: &str) -> &str {
    let has = |words: &[&str]| words.iter().any(|word| slug.contains(word));
    match slug {
        _ if has(&["main", "primary", "principal", "header", "top"]) => "main",
        _ if has(&["footer", "legal", "pied", "bottom"]) => "legal",
        slug => slug,
    }
}
