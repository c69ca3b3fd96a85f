//! Why a message could not be printed. The caller knows the template, and adds its place.

use std::fmt;

use crate::diagnostic::Diagnostic;
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
        wanted: &'static str,
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
        Diagnostic::error(code, self.to_string())
            .hint(self.hint())
            .lang(*lang)
    }

    /// The remedy.
    pub fn hint(&self) -> String {
        match self {
            MessageError::Unknown {
                nearest: Some(nearest),
                ..
            }
            | MessageError::UnknownArgument {
                nearest: Some(nearest),
                ..
            } => format!("did you mean `{nearest}`?"),
            MessageError::Unknown { lang, id, .. } => {
                format!("add `{id} = …` to `i18n/{lang}.ftl`, and to the other languages")
            }
            MessageError::UnknownArgument { argument, .. } => {
                format!(
                    "leave it out, or use `{{ ${argument} }}` in the message, in every language"
                )
            }
            MessageError::MissingArgument { id, argument, .. } => {
                format!("write `t(\"{id}\", {argument}=…)`")
            }
            MessageError::Unsuitable { argument, .. } => {
                format!("look at what the template passes as `{argument}`")
            }
        }
    }
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MessageError::Unknown { lang, id, .. } => write!(f, "no message `{id}` in `{lang}`"),
            MessageError::MissingArgument { lang, id, argument } => {
                write!(
                    f,
                    "the message `{id}` in `{lang}` needs the argument `{argument}`"
                )
            }
            MessageError::UnknownArgument {
                lang, id, argument, ..
            } => write!(
                f,
                "the message `{id}` in `{lang}` does not use the argument `{argument}`"
            ),
            MessageError::Unsuitable {
                lang,
                id,
                argument,
                wanted,
            } => write!(
                f,
                "the message `{id}` in `{lang}` needs {wanted} as `{argument}`"
            ),
        }
    }
}

impl std::error::Error for MessageError {}
