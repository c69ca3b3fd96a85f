//! The navigation of a MkDocs site: titles and order of pages, and the main menu.

use serde_yaml::Value;

use super::config::MkdocsConfig;
use crate::import::model::OldMenu;
use crate::import::values::{entries, get, text};

/// A page in the navigation, in order.
pub struct NavEntry {
    /// Its path below the folder of pages, or an address elsewhere.
    pub path: String,
    /// What it is called there.
    pub title: Option<String>,
    /// What the entry of the first level is called that holds it.
    pub top: Option<String>,
    /// Whether it is the first page of its entry of the first level.
    pub is_first: bool,
}

/// Reads the navigation.
pub fn read(config: &MkdocsConfig) -> Vec<NavEntry> {
    let mut found = Vec::new();
    for item in get(&config.value, "nav")
        .and_then(Value::as_sequence)
        .into_iter()
        .flatten()
    {
        let mut is_first = true;
        walk(item, None, &mut is_first, &mut found);
    }
    found
}

fn walk(item: &Value, top: Option<&str>, is_first: &mut bool, found: &mut Vec<NavEntry>) {
    let mut add = |path: String, title: Option<String>| {
        found.push(NavEntry {
            path,
            title,
            top: top.map(str::to_owned),
            is_first: std::mem::take(is_first),
        });
    };
    if let Some(path) = text(item) {
        return add(path, None);
    }
    for (title, value) in entries(item) {
        match value {
            Value::Sequence(items) => {
                let own = top.unwrap_or(&title).to_owned();
                for item in items {
                    walk(item, Some(&own), is_first, found);
                }
            }
            other => {
                if let Some(path) = text(other) {
                    found.push(NavEntry {
                        path,
                        title: Some(title),
                        top: top.map(str::to_owned),
                        is_first: std::mem::take(is_first),
                    });
                }
            }
        }
    }
}

/// The main menu: the first page of each entry of the first level.
pub fn menus(nav: &[NavEntry]) -> Vec<OldMenu> {
    let entries: Vec<(String, String)> = nav
        .iter()
        .filter(|entry| entry.is_first)
        .map(|entry| {
            (
                entry
                    .top
                    .clone()
                    .or_else(|| entry.title.clone())
                    .unwrap_or_default(),
                entry.path.clone(),
            )
        })
        .collect();
    match entries.is_empty() {
        true => Vec::new(),
        false => vec![OldMenu {
            name: "main".to_owned(),
            lang: None,
            entries,
            path: "mkdocs.yml".to_owned(),
        }],
    }
}
