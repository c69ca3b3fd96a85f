//! Reading the syntax of Fluent, and saying in our own words what is wrong with it.
//!
//! Takes the text of a file; gives the syntax tree of everything readable, and a [`Problem`] for each entry that is not:
//! the parser goes on at the next entry, so all faults of a file come at once.

use std::sync::Arc;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser::{ErrorKind, ParserError, parse as parse_fluent};

use super::depth::too_deep;
use super::{Problem, Span, Spot};

/// Parses the file `path`, whose content is `text`.
pub(super) fn parse<'s>(path: &Arc<str>, text: &'s str) -> (Resource<Span<'s>>, Vec<Problem>) {
    if let Some(at) = too_deep(text) {
        let problem = Problem::new(
            "nested-too-deep",
            Spot::range(path, at..at + 1),
            "braces lie too deep in each other here".to_owned(),
        );
        let problem =
            problem.hint("close each where it ends; a program may have written them without end");
        return (Resource { body: Vec::new() }, vec![problem]);
    }
    match parse_fluent(Span::whole(text)) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let problems = errors
                .iter()
                .map(|error| problem(path, text, error))
                .collect();
            (resource, problems)
        }
    }
}

fn problem(path: &Arc<str>, text: &str, error: &ParserError) -> Problem {
    let inner = attribute_fault(text, error);
    let error = inner.as_ref().unwrap_or(error);
    let start = text.floor_char_boundary(error.pos.start);
    let rest = &text[start..];
    let (message, hint) = match rest.chars().next() {
        None => (
            "the file ends in the middle of an entry".to_owned(),
            "finish it, or delete it",
        ),
        Some('\t') => (
            "a tab where Fluent wants spaces".to_owned(),
            "indent with spaces",
        ),
        Some(_) => (message(&error.kind, rest), hint(&error.kind)),
    };
    // Where the file ends too early there is nothing to be seen but its last words.
    let start = match rest.is_empty() {
        true => text.trim_end().len(),
        false => start,
    };
    let end = start + rest.chars().next().map_or(0, char::len_utf8);
    Problem::new("catalogue-syntax", Spot::range(path, start..end), message).hint(hint)
}

/// The parser does not say why it could not read an attribute: it gives up at the beginning of the line. Reading the
/// attribute as though it were a message finds the reason.
fn attribute_fault(text: &str, error: &ParserError) -> Option<ParserError> {
    let start = error.pos.start;
    let line = text.get(start..)?;
    let name = line.trim_start_matches(' ').strip_prefix('.')?;
    let at = text.len() - name.len();
    let (_, errors) = parse_fluent(Span { text: name, at }).err()?;
    let first = errors.into_iter().next()?;
    let pos = first.pos.start + at..first.pos.end + at;
    (first.pos.start == 0 || pos.end <= error.slice.as_ref()?.end)
        .then_some(ParserError { pos, ..first })
}

fn message(kind: &ErrorKind, rest: &str) -> String {
    match kind {
        ErrorKind::ExpectedToken('=') => "expected `=` after a name".into(),
        ErrorKind::ExpectedToken(token) => format!("expected `{token}`"),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => "expected a digit".into(),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "expected a new line after `->`".into()
        }
        ErrorKind::ExpectedCharRange { .. } if rest.starts_with(' ') => {
            "an indented line that continues nothing".into()
        }
        ErrorKind::ExpectedCharRange { .. } => "expected a name".into(),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("the message `{entry_id}` has neither a text nor an attribute")
        }
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` has no text"),
        ErrorKind::ForbiddenCallee => "this is not a function".into(),
        ErrorKind::MissingDefaultVariant => "no variant is marked as the default".into(),
        ErrorKind::MultipleDefaultVariants => "two variants are marked as the default".into(),
        ErrorKind::MissingValue => "expected a text".into(),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            "a message cannot select".into()
        }
        ErrorKind::TermReferenceAsSelector => "a term cannot select".into(),
        ErrorKind::TermAttributeAsPlaceable => "an attribute of a term cannot be printed".into(),
        ErrorKind::ExpectedSimpleExpressionAsSelector => "this cannot select".into(),
        ErrorKind::UnterminatedStringLiteral => "a quotation that does not end on its line".into(),
        ErrorKind::PositionalArgumentFollowsNamed => {
            "an argument without a name after one with a name".into()
        }
        ErrorKind::DuplicatedNamedArgument(name) => format!("the argument `{name}` is given twice"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "an unknown escape in a quotation".into()
        }
        ErrorKind::UnbalancedClosingBrace => "a `}` that closes nothing".into(),
        ErrorKind::ExpectedInlineExpression => "expected something to print".into(),
        ErrorKind::ExpectedLiteral => "expected a quotation or a number".into(),
    }
}

fn hint(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "each variant begins on a line of its own: `[one] …`, `*[other] …`"
        }
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } => {
            "an entry is `name = text` with a name in letters from a to z; a line that continues a text is indented with spaces"
        }
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => {
            "what stands between braces is `$argument`, `message`, `-term`, `\"quotation\"` or `NUMBER($argument)`; a brace itself is `{\"{\"}`"
        }
        ErrorKind::UnbalancedClosingBrace => "a brace itself is `{\"}\"}`",
        ErrorKind::ExpectedToken(_) => "close what was opened",
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "write the text, indented if it begins on the next line",
        ErrorKind::ForbiddenCallee => {
            "the functions are `NUMBER` and `DATETIME`; a term is `-name`"
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            "put `*` before the key of one variant, usually `*[other]`"
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "select by `$argument`, `NUMBER($argument)` or an attribute of a term, `-term.attribute`"
        }
        ErrorKind::TermAttributeAsPlaceable => {
            "attributes of terms only select: `{ -term.gender -> … }`"
        }
        ErrorKind::UnterminatedStringLiteral => {
            "close it with `\"`; a quotation mark inside is `\\\"`"
        }
        ErrorKind::PositionalArgumentFollowsNamed => "put the arguments without names first",
        ErrorKind::DuplicatedNamedArgument(_) => "keep one",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "the escapes are `\\\"`, `\\\\`, `\\u` with four and `\\U` with six hexadecimal digits"
        }
        ErrorKind::ExpectedLiteral => {
            "options take a quotation or a number: `minimumFractionDigits: 1`"
        }
    }
}
