//! A diagnostic on its way through Tera, which carries errors as text.

use tera::Error;

use crate::diagnostic::Diagnostic;

/// What a diagnostic says, as the error of a function.
pub(super) fn told(diagnostic: Diagnostic) -> Error {
    Error::message(match diagnostic.hint {
        Some(hint) => format!("{} ({hint})", diagnostic.message),
        None => diagnostic.message.to_string(),
    })
}
