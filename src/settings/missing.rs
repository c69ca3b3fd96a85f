//! What is said where `site.yaml` lacks a key.

use super::PATH;
use crate::diagnostic::{Diagnostic, Message, Place};

/// A key is missing; the hint says what to write.
pub(super) fn missing(key: &'static str, hint: Message) -> Diagnostic {
    Diagnostic::error("missing-key", message!("key-missing", key))
        .at(Place::file(PATH))
        .hint(hint)
}
