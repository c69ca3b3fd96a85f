//! Folders in the names of works.

use std::collections::BTreeSet;
use std::sync::Arc;

/// The folder of a work's name: `statements` for `statements/paris`.
pub(super) fn folder_of(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The nearest folder that is a section or a bundle; the home page's, when there is none.
pub(super) fn owner(folders: &BTreeSet<Arc<str>>, folder: &str) -> Arc<str> {
    let mut folder = folder;
    while !folder.is_empty() {
        if let Some(found) = folders.get(folder) {
            return found.clone();
        }
        folder = folder_of(folder);
    }
    "".into()
}
