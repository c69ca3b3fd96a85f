//! The two functions of a catalogue, `NUMBER` and `DATETIME`, and the options they take.

use fluent_syntax::ast::{InlineExpression, NamedArgument};

use super::date::DateOptions;
use super::number::NumberOptions;
use super::scope::quoted;
use super::validation::Span;
use crate::diagnostic::{Message, nearest};

/// A function with its options.
#[derive(Debug)]
pub(super) enum Function {
    Number(NumberOptions),
    Date(DateOptions),
}

/// A mistake in a call.
#[derive(Debug)]
pub(super) struct FunctionFault<'t> {
    pub(super) at: &'t Span,
    pub(super) message: Message,
    pub(super) hint: Message,
}

impl Function {
    /// The function `name` with these options.
    pub(super) fn of<'t>(
        name: &'t Span,
        given: &'t [NamedArgument<Span>],
    ) -> Result<Self, FunctionFault<'t>> {
        match name.text() {
            "NUMBER" => {
                let mut options = NumberOptions::default();
                set_all(given, &NumberOptions::NAMES, |name, value| {
                    options.set(name, value)
                })?;
                Ok(Function::Number(options))
            }
            "DATETIME" => {
                let mut options = DateOptions::default();
                set_all(given, &DateOptions::NAMES, |name, value| {
                    options.set(name, value)
                })?;
                Ok(Function::Date(options))
            }
            other => {
                let near = nearest(other, ["NUMBER", "DATETIME"]);
                Err(FunctionFault {
                    at: name,
                    message: message!("no-such-function", name = other),
                    hint: near.map_or(message!("functions-are"), |near| {
                        message!("did-you-mean-near", near)
                    }),
                })
            }
        }
    }
}

fn set_all<'t>(
    given: &'t [NamedArgument<Span>],
    names: &[&'static str],
    mut set: impl FnMut(&str, &str) -> Result<(), Message>,
) -> Result<(), FunctionFault<'t>> {
    for argument in given {
        let at = &argument.name.name;
        let name = at.text();
        if !names.contains(&name) {
            let near = nearest(name, names.iter().copied());
            return Err(FunctionFault {
                at,
                message: message!("no-such-option", name),
                hint: match near {
                    Some(near) => message!("did-you-mean-near", near),
                    None => message!("there", known = names),
                },
            });
        }
        let value = match &argument.value {
            InlineExpression::StringLiteral { value } => quoted(value),
            InlineExpression::NumberLiteral { value } => value.text().into(),
            _ => "".into(),
        };
        set(name, &value).map_err(|wanted| FunctionFault {
            at,
            message: message!("option-cannot-be", name, value),
            hint: message!("write-wanted", wanted),
        })?;
    }
    Ok(())
}
