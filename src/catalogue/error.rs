//! Why a message could not be printed. The caller knows the template, and adds its place.

use std::fmt;

use crate::diagnostic::{Diagnostic, Message};
use crate::language::Lang;

/// Why a message could not be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessageError {
    /// Neither the language nor its fallbacks have such a message.
    Unknown {
        /// The language asked for.
        lang: Lang,
        /// The id asked for.
        id: String,
        /// An id that was perhaps meant.
        nearest: Option<String>,
    },
    /// The message needs an argument that was not given.
    MissingArgument {
        /// The language asked for.
        lang: Lang,
        /// The id asked for.
        id: String,
        /// The argument.
        argument: String,
    },
    /// The message does not use an argument that was given.
    UnknownArgument {
        /// The language asked for.
        lang: Lang,
        /// The id asked for.
        id: String,
        /// The argument.
        argument: String,
        /// An argument that was perhaps meant.
        nearest: Option<String>,
    },
    /// The message needs another kind of value.
    Unsuitable {
        /// The language asked for.
        lang: Lang,
        /// The id asked for.
        id: String,
        /// The argument.
        argument: String,
        /// What it needs, in words.
        wanted: Message,
    },
}

impl MessageError {
    /// This error as a diagnostic; the caller adds the place.
    pub fn diagnostic(&self) -> Diagnostic {
        let (code, lang) = match self {
            MessageError::Unknown { lang, .. } => ("unknown-message", lang),
            MessageError::MissingArgument { lang, .. } => ("missing-argument", lang),
            MessageError::UnknownArgument { lang, .. } => ("unknown-argument", lang),
            MessageError::Unsuitable { lang, .. } => ("unsuitable-argument", lang),
        };
        Diagnostic::error(code, self).hint(self.hint()).lang(*lang)
    }

    /// The remedy.
    pub fn hint(&self) -> Message {
        match self {
            MessageError::Unknown {
                nearest: Some(nearest),
                ..
            }
            | MessageError::UnknownArgument {
                nearest: Some(nearest),
                ..
            } => message!("did-you-mean-near", near = nearest),
            MessageError::Unknown { lang, id, .. } => {
                message!("add-message", id, lang)
            }
            MessageError::UnknownArgument { argument, .. } => {
                message!("leave-argument-out", argument)
            }
            MessageError::MissingArgument { id, argument, .. } => {
                message!("write-argument", id, argument)
            }
            MessageError::Unsuitable { argument, .. } => {
                message!("look-at-argument", argument)
            }
        }
    }
}

impl From<&MessageError> for Message {
    fn from(error: &MessageError) -> Self {
        match error {
            MessageError::Unknown { lang, id, .. } => message!("no-such-message", id, lang),
            MessageError::MissingArgument { lang, id, argument } => {
                message!("message-needs-argument", id, lang, argument)
            }
            MessageError::UnknownArgument {
                lang, id, argument, ..
            } => message!("message-without-argument", id, lang, argument),
            MessageError::Unsuitable {
                lang,
                id,
                argument,
                wanted,
            } => {
                message!("message-needs-other", id, lang, wanted, argument)
            }
        }
    }
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Message::from(self).fmt(f)
    }
}

impl std::error::Error for MessageError {}
