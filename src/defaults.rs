//! What a section gives the pages below it, where they say nothing else: `defaults:` of `site.yaml` and of `_index` files.
//!
//! Takes the mapping under that key; gives [`Defaults`]. Both files have the same keys, so they are read here once. Which
//! page takes what from which section is the model's business (`site::defaults`).

use std::sync::Arc;

use serde_yaml::Mapping;

use crate::diagnostic::{Diagnostic, Message, Place};
use crate::yaml::Node;

const KEYS: &[&str] = &["type", "template", "order", "extra"];

/// What pages take from a section.
#[derive(Debug, Clone)]
pub struct Defaults {
    /// Their type, and where it is named.
    pub kind: Option<(Arc<str>, Place)>,
    /// The template that prints them whatever their type, and where it is named.
    pub template: Option<(Arc<str>, Place)>,
    /// How the section and those below it list their pages.
    pub order: Option<Order>,
    /// Free keys.
    pub extra: Mapping,
    /// Where they are given.
    pub place: Place,
}

/// How the pages of a section are ordered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Order {
    /// Newest first; pages without a date after them, by title.
    #[default]
    Date,
    /// By title, as the language sorts.
    Title,
    /// These names first, in this order; the rest by date.
    Names(Arc<[String]>),
}

impl Defaults {
    /// Reads the mapping.
    pub fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Self {
        node.deny_unknown_keys(KEYS, Some("extra"), found);
        let word = |key: &str, read: fn(&str) -> Result<Arc<str>, Message>, found: &mut _| {
            let node = node.get(key)?;
            Some((node.parsed(read, found)?, node.place()))
        };
        let extra = node.get("extra").map(|extra| {
            if !extra.is_mapping() {
                found.push(extra.wrong(message!("keys-values")));
            }
            extra.value().as_mapping().cloned().unwrap_or_default()
        });
        Defaults {
            extra: extra.unwrap_or_default(),
            kind: word("type", type_name, found),
            template: word("template", template_name, found),
            order: node.get("order").map(|node| Order::read(&node, found)),
            place: node.key_place(),
        }
    }
}

impl Order {
    /// Reads `date`, `title` or a list of names.
    pub fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Self {
        if node.value().is_sequence() {
            let names = node.items();
            return Order::Names(names.iter().filter_map(|item| item.text(found)).collect());
        }
        match node.choice(&[("date", false), ("title", true)], found) {
            Some(true) => Order::Title,
            _ => Order::Date,
        }
    }
}

/// The name of a type.
pub fn type_name(text: &str) -> Result<Arc<str>, Message> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match text.chars().all(fits) {
        true => Ok(text.into()),
        false => Err(message!("type-word-small-ascii-letters")),
    }
}

/// The name of a template, with or without its ending.
pub fn template_name(text: &str) -> Result<Arc<str>, Message> {
    type_name(text.strip_suffix(".html").unwrap_or(text))
        .map_err(|_| message!("template-named-as-file"))
}
