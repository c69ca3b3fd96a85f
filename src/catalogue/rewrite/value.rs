//! What the expressions of a catalogue come to, once it is known what a term was given.
//!
//! Variables are the arguments of the message, except inside a term, where they are what the term was given.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression};

use super::function::{self, FunctionFault};
use super::{Context, Inline, Read, Rewriter, tree};
use crate::catalogue::validation::Span;
use crate::diagnostic::Message;

/// What an expression comes to.
pub(super) enum Subject<'a> {
    /// A literal, an argument of the message, or a function of either.
    Value(Inline),
    /// A variable that a term was not given.
    Absent(Span<'a>),
    /// A mistake, reported.
    Broken(Span<'a>),
}

impl<'a> Rewriter<'a> {
    /// What the selector of a choice comes to; an attribute of a term comes to its word.
    pub(super) fn selector(&mut self, selector: &'a Read<'a>, at: Context<'_, 'a>) -> Subject<'a> {
        if let InlineExpression::TermReference { id, .. } = selector {
            let mut elements = Vec::new();
            self.inline(selector, at, &mut elements);
            let hint = message!("one-word-as-text");
            return match tree::plain(&elements) {
                Some(word) => Subject::Value(tree::quote(&word)),
                None => self.broken(at, id.name, message!("selects-no-word"), hint),
            };
        }
        match self.value(selector, at) {
            Subject::Value(InlineExpression::FunctionReference { id, .. })
                if id.name == "DATETIME" =>
            {
                let hint = message!("select-by-number-or-word");
                self.broken(at, name_of(selector), message!("date-selects"), hint)
            }
            subject => subject,
        }
    }

    /// What a literal, a variable or a function comes to.
    pub(super) fn value(&mut self, inline: &'a Read<'a>, at: Context<'_, 'a>) -> Subject<'a> {
        match inline {
            InlineExpression::StringLiteral { value } => Subject::Value(tree::quote(value.text)),
            InlineExpression::NumberLiteral { value } => {
                let value = value.text.to_owned();
                Subject::Value(InlineExpression::NumberLiteral { value })
            }
            InlineExpression::VariableReference { id } => match at.given {
                None => {
                    let id = tree::identifier(id.name.text);
                    Subject::Value(InlineExpression::VariableReference { id })
                }
                Some(given) => match given.get(id.name.text) {
                    Some(literal) => self.value(literal, at),
                    None => Subject::Absent(id.name),
                },
            },
            InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments, at)
            }
            _ => {
                let hint = message!("use-an-argument");
                self.broken(at, name_of(inline), message!("no-value-of-its-own"), hint)
            }
        }
    }

    fn function(
        &mut self,
        name: Span<'a>,
        arguments: &'a CallArguments<Span<'a>>,
        at: Context<'_, 'a>,
    ) -> Subject<'a> {
        let [argument] = arguments.positional.as_slice() else {
            let message = message!("function-takes-one");
            return self.broken(at, name, message, message!("write-function-call"));
        };
        let value = match self.value(argument, at) {
            Subject::Value(InlineExpression::FunctionReference { .. }) => {
                let hint = message!("call-one-function");
                return self.broken(at, name, message!("function-of-function"), hint);
            }
            Subject::Value(value) => value,
            missing => return missing,
        };
        match function::check(name, &arguments.named, &value, &mut self.dates, self.locale) {
            Ok((need, named)) => {
                self.need(&value, need);
                let value = match value {
                    InlineExpression::NumberLiteral { value } => tree::quote(&value),
                    value => value,
                };
                Subject::Value(tree::call(name.text, vec![value], named))
            }
            Err(FunctionFault {
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
        message: Message,
        hint: Message,
    ) -> Subject<'a> {
        self.report("function-call", at, name, message, hint);
        Subject::Broken(name)
    }
}

/// The name that stands for an expression in a report.
fn name_of<'a>(inline: &Read<'a>) -> Span<'a> {
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
