//! What the operating system says of a file that it does not give or take, in the reader's language.

use std::io::{Error, ErrorKind};

use super::{Argument, Message};
use crate::language::LangError;

impl Message {
    /// What the operating system says.
    pub fn of_system(error: &Error) -> Message {
        said(error)
    }
}

/// Why a tag names no language, after the tag.
impl From<&LangError> for Message {
    fn from(error: &LangError) -> Self {
        match error {
            LangError::Malformed => message!("not-language-tag-bcp"),
            LangError::NotCanonical(tag) => message!("not-canonical-case-write-tag", tag),
            LangError::TooLong => message!("language-tag-too-long"),
        }
    }
}

impl From<&Error> for Argument {
    fn from(error: &Error) -> Self {
        Argument::Message(Box::new(said(error)))
    }
}

impl From<&&Error> for Argument {
    fn from(error: &&Error) -> Self {
        (*error).into()
    }
}

/// The words for an error. One that this program made carries a [`Message`]; what is rare is told as the system tells it.
fn said(error: &Error) -> Message {
    if let Some(own) = error.get_ref() {
        return match own.downcast_ref::<Message>() {
            Some(message) => message.clone(),
            None => Message::Quoted(own.to_string()),
        };
    }
    match error.kind() {
        ErrorKind::NotFound => message!("io-not-found"),
        ErrorKind::PermissionDenied => message!("io-not-permitted"),
        ErrorKind::AlreadyExists => message!("io-exists"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => message!("io-full"),
        ErrorKind::ReadOnlyFilesystem => message!("io-read-only"),
        ErrorKind::IsADirectory => message!("io-is-folder"),
        ErrorKind::NotADirectory => message!("io-not-folder"),
        ErrorKind::DirectoryNotEmpty => message!("io-not-empty"),
        ErrorKind::InvalidFilename => message!("io-name"),
        ErrorKind::FileTooLarge => message!("io-too-large"),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => message!("io-busy"),
        ErrorKind::AddrInUse => message!("io-address-in-use"),
        ErrorKind::AddrNotAvailable => message!("io-address-not-here"),
        ErrorKind::TimedOut => message!("io-too-long"),
        ErrorKind::OutOfMemory => message!("io-memory"),
        ErrorKind::UnexpectedEof => message!("io-ends"),
        ErrorKind::InvalidData => message!("io-not-text"),
        _ => match error.raw_os_error() {
            // `ELOOP` of Linux.
            Some(40) => message!("io-loop"),
            _ => Message::Quoted(error.to_string()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_common_error_is_told_in_words_and_an_own_one_as_it_was_made() {
        assert_eq!(said(&ErrorKind::NotFound.into()), message!("io-not-found"));
        let own = Error::other(message!("io-full"));
        assert_eq!(said(&own), message!("io-full"));
        assert_eq!(said(&Error::other("odd")), "odd");
        assert_eq!(said(&Error::from_raw_os_error(40)), message!("io-loop"));
    }
}
