//! What readers see of the data of a page, so that search reads it: the key `search` of `theme.yaml`.
//!
//! Only the theme knows which free keys its templates print, which data files a type of page shows and which arguments
//! its components put into the text. It says so by the shape of the data, with `heading` or `text` where a value is shown:
//!
//! ```yaml
//! search:
//!   extra: { place: text, events: { title: heading, description: text } }
//!   data: { TYPE: { NAME: { rows: { fee: text } } } }
//!   components: { figure: { caption: text } }
//!   withdrawn: [gone]
//! ```
//!
//! `withdrawn` names the types of pages that are found, by their titles, though they are withdrawn: those that say nothing
//! else. Other withdrawn pages are not found.
//!
//! A list counts as what each of its items is. Layers add to each other; of one key, the nearest layer decides.

use crate::diagnostic::Diagnostic;
use crate::yaml::Node;

const KEYS: &[&str] = &["extra", "data", "components", "withdrawn"];

/// What search reads beside the words of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct SearchedData {
    /// Of the free keys of a page.
    pub extra: ShownKeys,
    /// Of data files: by type of page, then by name of the file.
    pub data: Vec<(String, ShownKeys)>,
    /// Of calls in the text: by name of the component, then by argument.
    pub components: Vec<(String, ShownKeys)>,
    /// Types of pages that are found by their titles when they are withdrawn.
    pub withdrawn: Vec<String>,
}

/// Keys with what their values are to readers, in the order in which these meet them.
pub type ShownKeys = Vec<(String, ShownPart)>;

/// What a value is to readers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ShownPart {
    /// Something that stands above text, and by which it is looked for.
    Heading,
    /// Running text.
    Text,
    /// A table of which these keys are shown.
    Keys(ShownKeys),
}

impl SearchedData {
    /// Reads the value of the key.
    pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Self {
        node.deny_unknown_keys(KEYS, None, found);
        SearchedData {
            extra: node
                .get("extra")
                .map_or_else(ShownKeys::new, |node| keys(&node, found)),
            data: tables(node.get("data"), found),
            components: tables(node.get("components"), found),
            withdrawn: node.get("withdrawn").map_or_else(Vec::new, |node| {
                let items = node.items();
                items.iter().filter_map(|item| item.text(found)).collect()
            }),
        }
    }

    /// Adds what a farther layer says of other keys.
    pub(super) fn add(&mut self, farther: SearchedData) {
        add(&mut self.extra, farther.extra);
        add(&mut self.data, farther.data);
        add(&mut self.components, farther.components);
        self.withdrawn.extend(farther.withdrawn);
    }

    /// What is shown of the data files of a type of page.
    pub fn data_of(&self, kind: &str) -> &[(String, ShownPart)] {
        find(&self.data, kind)
    }

    /// What is shown of the arguments of a component.
    pub fn arguments_of(&self, component: &str) -> &[(String, ShownPart)] {
        find(&self.components, component)
    }
}

fn find<'s>(all: &'s [(String, ShownKeys)], name: &str) -> &'s [(String, ShownPart)] {
    let found = all.iter().find(|(known, _)| known == name);
    found.map_or(&[], |(_, keys)| keys)
}

fn add<T>(to: &mut Vec<(String, T)>, farther: Vec<(String, T)>) {
    for (key, value) in farther {
        if !to.iter().any(|(known, _)| *known == key) {
            to.push((key, value));
        }
    }
}

fn tables(node: Option<Node>, found: &mut Vec<Diagnostic>) -> Vec<(String, ShownKeys)> {
    let named = node.map_or_else(Vec::new, |node| node.entries(found));
    let named = named.into_iter();
    named
        .map(|(name, node)| (name, keys(&node, found)))
        .collect()
}

fn keys(node: &Node, found: &mut Vec<Diagnostic>) -> ShownKeys {
    let entries = node.entries(found).into_iter();
    entries
        .filter_map(|(key, node)| Some((key, part(&node, found)?)))
        .collect()
}

fn part(node: &Node, found: &mut Vec<Diagnostic>) -> Option<ShownPart> {
    match node.value().is_mapping() {
        true => Some(ShownPart::Keys(keys(node, found))),
        false => node
            .choice(&[("heading", true), ("text", false)], found)
            .map(|is_heading| match is_heading {
                true => ShownPart::Heading,
                false => ShownPart::Text,
            }),
    }
}
