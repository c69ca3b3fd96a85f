//! Folders of languages that the table of languages does not name.
//!
//! Takes the files of a site and what is known of its languages; gives the folders of others. That of a translation is told by what
//! lies in it: a name that is the tag of a language, and pages that most of the pages at the root have too.

use std::collections::{BTreeMap, BTreeSet};

use super::docs::is_page;
use crate::import::old::{Old, join, parted};
use crate::import::script::{inside, value};
use crate::import::tags;
use crate::locale::{Locale, LocaleSpec};

/// `rewrites: { 'translated/:locale/(.*)': ':locale/(.*)' }`: each folder there is a language's, with its name in addresses.
pub fn named_by_rewrites(old: &Old, root: &str, text: &str) -> Vec<(String, String)> {
    let Some(rewrites) = value(text, "rewrites").and_then(inside) else {
        return Vec::new();
    };
    let quoted: Vec<&str> = rewrites.split(['"', '\'']).skip(1).step_by(2).collect();
    let mut found = BTreeMap::new();
    for pair in quoted.chunks_exact(2) {
        let Some((folder, name)) = pair[0].split_once("/:") else {
            continue;
        };
        let name = name.split('/').next().unwrap_or_default();
        if !pair[1].starts_with(&format!(":{name}/")) {
            continue;
        }
        let whole = join(root, folder);
        for path in old.below(&whole) {
            let below = path[whole.len()..].trim_start_matches('/');
            if let Some((first, _)) = below.split_once('/') {
                found.insert(first.to_owned(), format!("{folder}/{first}"));
            }
        }
    }
    found.into_iter().collect()
}

/// Folders at the root that hold translations, though nothing says so.
pub fn of_translations(old: &Old, root: &str, known: &[&str]) -> Vec<String> {
    let start = match root {
        "" => 0,
        root => root.len() + 1,
    };
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut main = BTreeSet::new();
    // A locale is looked up once for a folder, not for each page in it.
    let mut judged: BTreeMap<&str, bool> = BTreeMap::new();
    let mut is_language = |name| *judged.entry(name).or_insert_with(|| is_language(name));
    for path in old.below(root).filter(|path| is_page(path)) {
        let below = &path[start..];
        match below.split_once('/') {
            Some((first, rest)) if is_language(first) => {
                folders.entry(first).or_default().push(rest);
            }
            _ => {
                main.insert(below);
            }
        }
    }
    let is_translation = |pages: &[&str]| {
        let shared = pages.iter().filter(|page| main.contains(*page)).count();
        // Every folder has a first page, and it tells nothing.
        let is_first = |page: &&str| matches!(parted(page).0, "index" | "README");
        let has_other = pages
            .iter()
            .any(|page| main.contains(page) && !is_first(page));
        has_other && shared * 2 >= pages.len()
    };
    folders
        .into_iter()
        .filter(|(name, pages)| !known.contains(name) && is_translation(pages))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// Whether a folder is called as languages are: `api` and `go` are none, and `ckb-IR` says that it is one.
fn is_language(name: &str) -> bool {
    tags::is_tag(name)
        && (name.contains(['-', '_'])
            || tags::lang(name).is_some_and(|lang| Locale::new(&LocaleSpec::of(lang)).is_ok()))
}
