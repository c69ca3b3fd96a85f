//! The fault of a file that is no picture.

use crate::diagnostic::{Diagnostic, Message, Place};

/// What is wrong with a picture whose content cannot be read.
pub(super) fn unreadable(path: &str, why: impl Into<Message>) -> Diagnostic {
    Diagnostic::error(
        "unreadable-picture",
        message!("path-cannot-read-as-picture", path, why = why.into()),
    )
    .at(Place::file(path))
    .hint(message!("open-picture-editor-export-again"))
}

/// That a file is damaged, with what the program says of it that reads such files.
pub(super) fn damaged(words: impl std::fmt::Display) -> Message {
    message!("it-is-damaged", words = words.to_string())
}
