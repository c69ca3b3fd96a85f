//! The fault of a file that is no picture.

use crate::diagnostic::{Diagnostic, Place};

/// What is wrong with a picture whose content cannot be read.
pub(super) fn unreadable(path: &str, why: &str) -> Diagnostic {
    Diagnostic::error(
        "unreadable-picture",
        format!("`{path}` cannot be read as a picture: {why}"),
    )
    .at(Place::file(path))
    .hint("open it in a picture editor and export it again; the file may have been cut off on its way")
}
