//! What the expressions of a catalogue come to: a text known at once, or something known when a message is printed.
//!
//! Variables are the arguments of the message, except inside a term, where they are what the term was given.

use fixed_decimal::Decimal;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::function::{Fault, format};
use super::{Compiler, Context, Given, Inline};
use crate::catalogue::pattern::{Format, Insert, Pattern, Source};
use crate::catalogue::proof::Span;

/// What an expression comes to.
pub(super) enum Subject<'a> {
    /// A text that is known already.
    Known(String),
    /// Something known only when the message is printed.
    Insert(Insert),
    /// A variable that a term was not given.
    Absent(Span<'a>),
    /// A mistake, reported.
    Broken(Span<'a>),
}

impl<'a> Compiler<'a> {
    /// What the selector of a choice comes to.
    pub(super) fn selector(
        &mut self,
        selector: &'a Inline<'a>,
        at: Context<'_, 'a>,
    ) -> Subject<'a> {
        if let InlineExpression::TermReference { id, .. } = selector {
            let mut value = Pattern::default();
            self.inline(selector, at, &mut value);
            return match value.as_plain() {
                Some(word) => Subject::Known(word.to_owned()),
                None => self.broken(
                    at,
                    id.name,
                    "what selects is not a plain word",
                    "give this attribute of the term one word as its text",
                ),
            };
        }
        match self.subject(selector, at) {
            Subject::Insert(Insert {
                format: Format::Date(_),
                ..
            }) => {
                let name = name_of(selector);
                self.broken(
                    at,
                    name,
                    "a date cannot select",
                    "select by a number or a word",
                )
            }
            subject => subject,
        }
    }

    /// What a literal, a variable or a function comes to.
    pub(super) fn subject(&mut self, inline: &'a Inline<'a>, at: Context<'_, 'a>) -> Subject<'a> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Subject::Known(unescape_unicode_to_string(value.text).into_owned())
            }
            InlineExpression::NumberLiteral { value } => match Decimal::try_from_str(value.text) {
                Ok(number) => Subject::Insert(Insert::plain(Source::Number(number))),
                Err(_) => Subject::Known(value.text.to_owned()),
            },
            InlineExpression::VariableReference { id } => match at.given {
                None => Subject::Insert(Insert::plain(Source::Argument(id.name.text.to_owned()))),
                Some(given) => match given.get(id.name.text) {
                    Some(literal) => self.subject(literal, at),
                    None => Subject::Absent(id.name),
                },
            },
            InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments, at)
            }
            _ => self.broken(
                at,
                name_of(inline),
                "this has no value of its own",
                "use an argument, a number or a quotation",
            ),
        }
    }

    fn function(
        &mut self,
        name: Span<'a>,
        arguments: &'a CallArguments<Span<'a>>,
        at: Context<'_, 'a>,
    ) -> Subject<'a> {
        let [argument] = arguments.positional.as_slice() else {
            return self.broken(
                at,
                name,
                "a function takes one value, then its options",
                "write `NUMBER($argument, option: value)`",
            );
        };
        let source = match self.subject(argument, at) {
            Subject::Known(text) => Source::Text(text),
            Subject::Insert(Insert {
                source,
                format: Format::Plain(_),
            }) => source,
            Subject::Insert(_) => {
                return self.broken(
                    at,
                    name,
                    "a function of a function",
                    "call one function, with all options",
                );
            }
            missing => return missing,
        };
        match format(name, &arguments.named, &source, self.locale) {
            Ok(format) => Subject::Insert(Insert { source, format }),
            Err(Fault {
                at: place,
                message,
                hint,
            }) => {
                self.report("function-call", at, place, message, hint);
                Subject::Broken(name)
            }
        }
    }

    fn broken(
        &mut self,
        at: Context<'_, 'a>,
        name: Span<'a>,
        message: &str,
        hint: &str,
    ) -> Subject<'a> {
        self.report(
            "function-call",
            at,
            name,
            message.to_owned(),
            hint.to_owned(),
        );
        Subject::Broken(name)
    }
}

/// What a term is given where it is used.
pub(super) fn given<'a>(arguments: Option<&'a CallArguments<Span<'a>>>) -> Given<'a> {
    let named = arguments.into_iter().flat_map(|it| &it.named);
    named
        .map(|argument| (argument.name.name.text, &argument.value))
        .collect()
}

/// The name that stands for an expression in a report.
fn name_of<'a>(inline: &Inline<'a>) -> Span<'a> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            *value
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline)
            | Expression::Select {
                selector: inline, ..
            } => name_of(inline),
        },
    }
}
