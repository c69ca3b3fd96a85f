//! Reading the syntax of Fluent, and saying in our own words what is wrong with it.
//!
//! Takes a file; gives the syntax tree of everything readable, and a [`Problem`] for each entry that is not:
//! the parser goes on at the next entry, so all faults of a file come at once.

use std::sync::Arc;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser::{ErrorKind, ParserError, Slice, parse as parse_fluent};

use super::depth::too_deep;
use super::{Problem, Said, Source, Span};

/// Parses a file.
pub(super) fn parse(source: &Arc<Source>) -> (Resource<Span>, Vec<Problem>) {
    let file = Span::whole(source);
    if let Some(at) = too_deep(&source.text) {
        let spot = file.slice(at..at + 1).spot();
        let problem = Problem::new("nested-too-deep", spot, message!("braces-too-deep"));
        let problem = problem.hint(message!("close-each-program-may"));
        return (Resource { body: Vec::new() }, vec![problem]);
    }
    match parse_fluent(file.clone()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let problems = errors.iter().map(|error| problem(&file, error)).collect();
            (resource, problems)
        }
    }
}

fn problem(file: &Span, error: &ParserError) -> Problem {
    let inner = attribute_fault(file, error);
    let error = inner.as_ref().unwrap_or(error);
    let text = file.text();
    let start = text.floor_char_boundary(error.pos.start);
    let rest = &text[start..];
    let (message, hint) = match rest.chars().next() {
        None => (message!("file-ends-in-entry"), message!("finish-or-delete")),
        Some('\t') => (message!("tab-in-fluent"), message!("indent-spaces")),
        Some(_) => (message(&error.kind, rest), hint(&error.kind)),
    };
    // Where the file ends too early there is nothing to be seen but its last words.
    let start = match rest.is_empty() {
        true => text.trim_end().len(),
        false => start,
    };
    let end = start + rest.chars().next().map_or(0, char::len_utf8);
    Problem::new("catalogue-syntax", file.slice(start..end).spot(), message).hint(hint)
}

/// The parser does not say why it could not read an attribute: it gives up at the beginning of the line. Reading the
/// attribute as though it were a message finds the reason.
fn attribute_fault(file: &Span, error: &ParserError) -> Option<ParserError> {
    let (start, text) = (error.pos.start, file.text());
    let name = text
        .get(start..)?
        .trim_start_matches(' ')
        .strip_prefix('.')?;
    let at = text.len() - name.len();
    let (_, errors) = parse_fluent(file.slice(at..text.len())).err()?;
    let first = errors.into_iter().next()?;
    let pos = first.pos.start + at..first.pos.end + at;
    (first.pos.start == 0 || pos.end <= error.slice.as_ref()?.end)
        .then_some(ParserError { pos, ..first })
}

fn message(kind: &ErrorKind, rest: &str) -> Said {
    match kind {
        ErrorKind::ExpectedToken('=') => message!("fluent-equals"),
        ErrorKind::ExpectedToken(token) => message!("fluent-token", token = *token),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => message!("fluent-digit"),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            message!("fluent-new-line")
        }
        ErrorKind::ExpectedCharRange { .. } if rest.starts_with(' ') => {
            message!("fluent-indented")
        }
        ErrorKind::ExpectedCharRange { .. } => message!("fluent-name"),
        ErrorKind::ExpectedMessageField { entry_id } => {
            message!("fluent-message-empty", key = entry_id)
        }
        ErrorKind::ExpectedTermField { entry_id } => message!("fluent-term-empty", key = entry_id),
        ErrorKind::ForbiddenCallee => message!("fluent-no-function"),
        ErrorKind::MissingDefaultVariant => message!("fluent-no-default"),
        ErrorKind::MultipleDefaultVariants => message!("fluent-two-defaults"),
        ErrorKind::MissingValue => message!("fluent-no-text"),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            message!("fluent-message-selects")
        }
        ErrorKind::TermReferenceAsSelector => message!("fluent-term-selects"),
        ErrorKind::TermAttributeAsPlaceable => message!("fluent-attribute-printed"),
        ErrorKind::ExpectedSimpleExpressionAsSelector => message!("fluent-this-selects"),
        ErrorKind::UnterminatedStringLiteral => message!("fluent-quotation-open"),
        ErrorKind::PositionalArgumentFollowsNamed => {
            message!("fluent-argument-order")
        }
        ErrorKind::DuplicatedNamedArgument(name) => message!("argument-twice", name = name),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            message!("fluent-escape")
        }
        ErrorKind::UnbalancedClosingBrace => message!("fluent-brace"),
        ErrorKind::ExpectedInlineExpression => message!("fluent-nothing-to-print"),
        ErrorKind::ExpectedLiteral => message!("fluent-literal"),
    }
}

fn hint(kind: &ErrorKind) -> Said {
    match kind {
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            message!("fluent-hint-variants")
        }
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } => {
            message!("fluent-hint-entry")
        }
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => {
            message!("fluent-hint-braces")
        }
        ErrorKind::UnbalancedClosingBrace => message!("fluent-hint-brace"),
        ErrorKind::ExpectedToken(_) => message!("fluent-hint-close"),
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => message!("fluent-hint-text"),
        ErrorKind::ForbiddenCallee => {
            message!("fluent-hint-functions")
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            message!("fluent-hint-default")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            message!("fluent-hint-select")
        }
        ErrorKind::TermAttributeAsPlaceable => {
            message!("fluent-hint-attributes")
        }
        ErrorKind::UnterminatedStringLiteral => {
            message!("fluent-hint-quotation")
        }
        ErrorKind::PositionalArgumentFollowsNamed => message!("fluent-hint-arguments"),
        ErrorKind::DuplicatedNamedArgument(_) => message!("fluent-hint-keep-one"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            message!("fluent-hint-escapes")
        }
        ErrorKind::ExpectedLiteral => {
            message!("fluent-hint-options")
        }
    }
}
