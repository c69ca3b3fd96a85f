//! A page of Hugo that was read, before it is translated.

use serde_yaml::Value;

use crate::import::model::OldPage;
use crate::import::old::{folder, last};
use crate::import::values::{at, truth};

/// A page that was read, with what is needed to find its neighbours.
pub struct Read {
    pub page: OldPage,
    /// Its path below its language's content, without ending and language: `news/dam/index`.
    pub stem: String,
    /// The number of its language.
    pub tongue: usize,
}

/// Where the old front matter waits; no key of YAML is called so.
pub const SOURCE: &str = "\u{0}";

/// Pages that Hugo renders nowhere.
pub fn is_never_public(front: &Value) -> bool {
    let rendered = ["build", "_build"]
        .iter()
        .find_map(|key| at(front, &[key, "render"]));
    let is_not = rendered.is_some_and(|it| {
        it.as_bool() == Some(false) || matches!(it.as_str(), Some("never" | "false" | "link"))
    });
    is_not || truth(front, "headless") == Some(true)
}

/// The path of a page without the name that folders' pages have.
pub fn bare(stem: &str) -> &str {
    match last(stem) {
        "_index" | "index" => folder(stem),
        _ => stem,
    }
}
