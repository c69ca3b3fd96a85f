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

/// The first `{` that nothing closes; what stands behind it is read as its content, and told as wrong.
pub fn unclosed_brace(css: &str) -> Option<usize> {
    let bytes = css.as_bytes();
    let (mut open, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        match bytes[at] {
            b'/' if css[at..].starts_with("/*") => {
                at = css[at..].find("*/").map_or(bytes.len(), |end| at + end + 1);
            }
            quote @ (b'"' | b'\'') => {
                let end = bytes[at + 1..]
                    .iter()
                    .position(|it| *it == quote || *it == b'\n');
                at += end.map_or(bytes.len(), |end| end + 1);
            }
            b'{' => open.push(at),
            b'}' => drop(open.pop()),
            _ => {}
        }
        at += 1;
    }
    open.first().copied()
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

#[cfg(test)]
mod tests {
    use super::unclosed_brace;

    #[test]
    fn a_brace_that_is_not_closed_is_found_where_it_opens() {
        for (css, at) in [
            ("a { color: red;\nb { c: d }", Some(2)),
            ("a { b: c } /* { */ d::before { content: '{' }", None),
            ("@media print { a { b: c }", Some(13)),
            ("é { b: \"é\" ", Some(3)),
            ("", None),
        ] {
            assert_eq!(unclosed_brace(css), at, "{css}");
        }
    }
}
