//! What the page of a folder says of the folder's files: `publish: all`, or `publish: [favicon.ico, map.csv]`.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};
use crate::yaml::{Node, of_hiding};

/// Which files of a folder are published though nothing names them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PublishedFiles {
    /// All, in the folders below it too.
    All,
    /// These, by their names in the folder.
    Files(Vec<Arc<str>>),
}

impl PublishedFiles {
    /// Reads `all`, or a list of names; with the place where that is said.
    pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<(Self, Place)> {
        if let Some(hint) = of_hiding("publish", node) {
            let fault = Diagnostic::error("wrong-value", message!("publish-names-files"));
            found.push(fault.at(node.place()).hint(hint));
            return None;
        }
        let names = node.items();
        let names: Vec<String> = names.iter().filter_map(|name| name.text(found)).collect();
        let published = match names.as_slice() {
            [] => return None,
            [all] if all == "all" => PublishedFiles::All,
            _ => PublishedFiles::Files(names.into_iter().map(Arc::from).collect()),
        };
        Some((published, node.place()))
    }
}
