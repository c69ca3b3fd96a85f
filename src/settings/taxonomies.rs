//! Taxonomies: the keys of front matter that hold terms, and what `site.yaml` says of each.

use super::keys::FRONT_MATTER;
use super::words::words;
use super::{Language, Words};
use crate::diagnostic::{Diagnostic, Place};
use crate::yaml::Node;

const KEYS: &[&str] = &["name", "title", "description", "term"];

/// A taxonomy.
#[derive(Debug, Clone)]
pub struct Taxonomy {
    /// The key of front matter, and the name of its section.
    pub name: String,
    /// Where it is named.
    pub place: Place,
    /// What it is called, where the settings say so.
    pub title: Option<Words>,
    /// What it is, in a sentence.
    pub description: Option<Words>,
    /// What one of its terms is called.
    pub term: Option<Words>,
}

impl Taxonomy {
    /// Whether the settings say anything of it.
    pub fn has_words(&self) -> bool {
        self.title.is_some() || self.description.is_some() || self.term.is_some()
    }
}

/// Reads the list.
pub(super) fn read_all(
    node: &Node,
    languages: &[Language],
    found: &mut Vec<Diagnostic>,
) -> Vec<Taxonomy> {
    let mut taxonomies: Vec<Taxonomy> = Vec::new();
    for item in node.items() {
        let Some(taxonomy) = one(&item, languages, found) else {
            continue;
        };
        let name = taxonomy.name.as_str();
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let why = if name.is_empty() || !name.chars().all(is_word) {
            message!("not-word-letters-digits")
        } else if FRONT_MATTER.contains(&name) {
            message!("key-front-matter-already")
        } else if taxonomies.iter().any(|other| other.name == name) {
            message!("named-twice")
        } else {
            taxonomies.push(taxonomy);
            continue;
        };
        found.push(
            Diagnostic::error("wrong-value", message!("name-why", name, why))
                .at(taxonomy.place)
                .hint(message!("taxonomy-key-under-which-pages")),
        );
    }
    taxonomies
}

/// A name, or a mapping with one.
fn one(item: &Node, languages: &[Language], found: &mut Vec<Diagnostic>) -> Option<Taxonomy> {
    let mut taxonomy = Taxonomy {
        name: String::new(),
        place: item.place(),
        title: None,
        description: None,
        term: None,
    };
    if !item.is_mapping() {
        taxonomy.name = item.text(found)?.trim_matches('/').to_owned();
        return Some(taxonomy);
    }
    item.deny_unknown_keys(KEYS, None, found);
    let Some(name) = item.get("name") else {
        let told = Diagnostic::error("missing-key", message!("taxonomy-has-no-name"));
        found.push(told.at(item.place()).hint(message!("name-the-taxonomy")));
        return None;
    };
    taxonomy.name = name.text(found)?.trim_matches('/').to_owned();
    taxonomy.place = name.place();
    taxonomy.title = words(item, "title", languages, found);
    taxonomy.description = words(item, "description", languages, found);
    taxonomy.term = words(item, "term", languages, found);
    Some(taxonomy)
}
