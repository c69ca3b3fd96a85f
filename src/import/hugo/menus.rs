//! Menus of a Hugo site: those of its settings, and what pages say in their front matter.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::config::HugoConfig;
use super::content::Read;
use crate::import::model::OldMenu;
use crate::import::values::{self, at, get, list, words};
use crate::language::Lang;

/// Entries of a menu with their weights: what is shown, and where it leads.
type Weighted = Vec<(f64, (String, String))>;

/// Menus in which pages put themselves: `menu: main`, `menus: [main, footer]`, `menu: { main: { weight: 2, name: … } }`.
pub fn of_pages(pages: &[Read]) -> Vec<OldMenu> {
    let mut found: BTreeMap<(String, Lang), Weighted> = BTreeMap::new();
    for page in pages.iter().map(|it| &it.page) {
        let Some(address) = page
            .address
            .as_ref()
            .filter(|_| !is_hidden(&page.front.keys))
        else {
            continue;
        };
        let Some(own) = ["menu", "menus"]
            .iter()
            .find_map(|key| page.front.extra.get(*key))
        else {
            continue;
        };
        let title = page.front.text("title").unwrap_or_default();
        let mut put = |name: String, entry: Option<&Value>| {
            let weight = entry.and_then(|it| get(it, "weight")?.as_f64());
            let shown = entry.and_then(|it| words(it, "name").or_else(|| words(it, "title")));
            let shown = shown.unwrap_or_else(|| title.to_owned());
            let entries = found.entry((name, page.lang)).or_default();
            let weight = weight.or(page.weight).unwrap_or(f64::MAX);
            entries.push((weight, (shown, address.clone())));
        };
        match own {
            Value::Mapping(_) => {
                for (name, entry) in values::entries(own) {
                    put(name, Some(entry));
                }
            }
            own => {
                for name in list(Some(own)) {
                    put(name, None);
                }
            }
        }
    }
    let menus = found.into_iter().map(|((name, lang), mut entries)| {
        entries.sort_by(|a, b| a.0.total_cmp(&b.0));
        OldMenu {
            name,
            lang: Some(lang),
            entries: entries.into_iter().map(|(_, entry)| entry).collect(),
            path: String::new(),
        }
    });
    menus.collect()
}

fn is_hidden(keys: &serde_yaml::Mapping) -> bool {
    keys.get("draft").and_then(Value::as_bool) == Some(true)
}

/// The menus of the settings, those of languages too.
pub fn of_settings(config: &HugoConfig) -> Vec<OldMenu> {
    let mut found = Vec::new();
    for key in ["menu", "menus"] {
        if let Some(own) = get(&config.value, key) {
            menus_in(own, None, &mut found);
        }
        for tongue in &config.languages {
            if let Some(own) = at(&config.value, &["languages", &tongue.key, key]) {
                menus_in(own, Some(tongue.own.lang), &mut found);
            }
        }
    }
    found
}

fn menus_in(value: &Value, lang: Option<Lang>, found: &mut Vec<OldMenu>) {
    for (name, entries) in values::entries(value) {
        let Some(entries) = entries.as_sequence() else {
            continue;
        };
        let mut entries: Vec<(f64, (String, String))> = entries
            .iter()
            .map(|entry| {
                let weight = get(entry, "weight")
                    .and_then(Value::as_f64)
                    .unwrap_or(f64::MAX);
                let shown = words(entry, "name")
                    .or_else(|| words(entry, "title"))
                    .unwrap_or_default();
                let leads = words(entry, "pageRef")
                    .or_else(|| words(entry, "url"))
                    .unwrap_or_default();
                (weight, (shown, leads))
            })
            .collect();
        entries.sort_by(|a, b| a.0.total_cmp(&b.0));
        found.push(OldMenu {
            name,
            lang,
            entries: entries.into_iter().map(|(_, entry)| entry).collect(),
            path: String::new(),
        });
    }
}
