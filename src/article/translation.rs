//! `translation:` in the front matter: what a text was made from, by whom, and what its source was when it was approved.

use std::sync::Arc;

use super::blocks;
use crate::diagnostic::{Diagnostic, Place};
use crate::yaml::Node;

/// What an article is a translation of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Translation {
    /// The tag of the language it was made from, and where it is named.
    pub of: Option<(Arc<str>, Place)>,
    /// Who made it.
    pub by: Option<Translator>,
    /// Whether it has the force of the original.
    pub authoritative: bool,
    /// Digests of the source's blocks when it was approved.
    pub blocks: Option<Arc<[u16]>>,
    /// Where it is said.
    pub place: Place,
}

/// Who made a translation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Translator {
    /// A person, unnamed.
    Human,
    /// A machine.
    Machine,
    /// A person or a service, by name.
    Named(Arc<str>),
}

impl Translation {
    /// Reads the mapping under `translation`.
    pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Self {
        node.deny_unknown_keys(&["of", "by", "authoritative", "blocks"], None, found);
        let by = node
            .get("by")
            .and_then(|by| by.text(found))
            .filter(|by| !by.is_empty())
            .map(|by| match by.as_str() {
                "human" => Translator::Human,
                "machine" => Translator::Machine,
                _ => Translator::Named(by.into()),
            });
        Translation {
            of: node
                .get("of")
                .and_then(|of| Some((of.text(found)?.into(), of.place()))),
            by,
            authoritative: node
                .get("authoritative")
                .and_then(|node| node.as_bool(found))
                .unwrap_or(true),
            blocks: node.get("blocks").and_then(|node| digests(&node, found)),
            place: node.key_place(),
        }
    }
}

fn digests(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Arc<[u16]>> {
    let text = node.text(found)?;
    let digests = blocks::parse(&text).map_err(|why| {
        Diagnostic::error("wrong-value", why)
            .at(node.place())
            .hint(message!("diwan-accept-writes-line-stands"))
    });
    digests.map(Arc::from).map_err(|it| found.push(it)).ok()
}
