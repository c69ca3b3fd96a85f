//! What is wrong with a style sheet, in the words of all other diagnostics. lightningcss tells its faults in English, and a
//! token by the name that its own code has for it.

use std::fmt;

use lightningcss::bundler::BundleErrorKind;
use lightningcss::error::ParserError;

use crate::diagnostic::Message;

/// Why a style sheet that another one imports cannot be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSheet(pub String);

impl fmt::Display for NoSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        message!("no-layer-has-style", name = self.0).fmt(f)
    }
}

impl std::error::Error for NoSheet {}

/// What the bundler refuses.
pub fn of_bundle(kind: &BundleErrorKind<'_, NoSheet>) -> Message {
    match kind {
        BundleErrorKind::ParserError(kind) => not_css(&of_parser(kind)),
        BundleErrorKind::ResolverError(NoSheet(name)) => message!("no-layer-has-style", name),
        BundleErrorKind::ExternalImportAfterBundledImport => message!("css-foreign-import-late"),
        other => not_css(&message!("css-says", words = other.to_string())),
    }
}

/// Any other fault.
pub fn of_words(words: &str) -> Message {
    not_css(&message!("css-says", words))
}

fn not_css(why: &Message) -> Message {
    message!("not-css", why)
}

fn of_parser(kind: &ParserError) -> Message {
    match kind {
        ParserError::EndOfInput => message!("css-ends"),
        ParserError::UnexpectedToken(_)
        | ParserError::QualifiedRuleInvalid
        | ParserError::InvalidDeclaration
        | ParserError::AtRuleBodyInvalid
        | ParserError::AtRulePreludeInvalid => message!("css-out-of-place"),
        ParserError::AtRuleInvalid(name) => message!("css-no-rule", name = name.as_ref()),
        ParserError::InvalidMediaQuery | ParserError::EmptyBracketInCondition => {
            message!("css-media")
        }
        ParserError::InvalidValue => message!("css-value"),
        ParserError::SelectorError(_) | ParserError::InvalidPageSelector => {
            message!("css-selector")
        }
        ParserError::UnexpectedImportRule => message!("css-import-late"),
        other => message!("css-says", words = other.to_string()),
    }
}
