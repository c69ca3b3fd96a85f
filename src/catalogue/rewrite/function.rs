//! The two functions of a catalogue, `NUMBER` and `DATETIME`, and what may be said to them.
//!
//! All that can be wrong in a call is found when the catalogues are read, except the value of an argument.

use fluent_syntax::ast::{InlineExpression, NamedArgument};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu::locale::Locale;

use super::tree::{self, Inline};
use crate::catalogue::date::{DateFormatters, DateOptions};
use crate::catalogue::needs::Need;
use crate::catalogue::number::NumberOptions;
use crate::catalogue::validation::Span;
use crate::diagnostic::{Message, nearest};

/// A mistake in a call.
pub(super) struct FunctionFault<'a> {
    pub(super) at: Span<'a>,
    pub(super) message: Message,
    pub(super) hint: Message,
}

type NamedArguments<'a> = [NamedArgument<Span<'a>>];
type Options = Vec<NamedArgument<String>>;

/// What the function `name` with these options needs, and the options rewritten.
pub(super) fn check<'a>(
    name: Span<'a>,
    given: &'a NamedArguments<'a>,
    value: &Inline,
    dates: &mut DateFormatters,
    locale: &Locale,
) -> Result<(Need, Options), FunctionFault<'a>> {
    let (need, options) = match name.text {
        "NUMBER" => {
            let mut number = NumberOptions::default();
            let set = |option: &str, value: &str| number.set(option, value);
            (Need::Number, set_all(given, &NumberOptions::NAMES, set)?)
        }
        "DATETIME" => {
            let mut date = DateOptions::default();
            let set = |option: &str, value: &str| date.set(option, value);
            let options = set_all(given, &DateOptions::NAMES, set)?;
            let need = dates.prepare(date, locale);
            (
                need.ok_or_else(|| unsuitable(name, message!("locale-with-dates")))?,
                options,
            )
        }
        other => {
            let near = nearest(other, ["NUMBER", "DATETIME"]);
            return Err(FunctionFault {
                at: name,
                message: message!("no-such-function", name = other),
                hint: near.map_or(message!("functions-are"), |near| {
                    message!("did-you-mean-near", near)
                }),
            });
        }
    };
    let suitable = match value {
        InlineExpression::NumberLiteral { .. } => need == Need::Number,
        InlineExpression::StringLiteral { value } => {
            need.is_met_by_text(&unescape_unicode_to_string(value))
        }
        _ => true,
    };
    if suitable {
        Ok((need, options))
    } else {
        Err(unsuitable(name, need.wanted()))
    }
}

fn unsuitable<'a>(name: Span<'a>, wanted: Message) -> FunctionFault<'a> {
    FunctionFault {
        at: name,
        message: message!("function-needs", name = name.text, wanted),
        hint: message!("give-argument-of-kind"),
    }
}

/// Tries all options; gives them with their values quoted.
fn set_all<'a>(
    given: &'a NamedArguments<'a>,
    names: &[&'static str],
    mut set: impl FnMut(&str, &str) -> Result<(), Message>,
) -> Result<Options, FunctionFault<'a>> {
    let mut options = Options::new();
    for argument in given {
        let at = argument.name.name;
        if !names.contains(&at.text) {
            let near = nearest(at.text, names.iter().copied());
            return Err(FunctionFault {
                at,
                message: message!("no-such-option", name = at.text),
                hint: match near {
                    Some(near) => message!("did-you-mean-near", near),
                    None => message!("there", known = names),
                },
            });
        }
        let value = match &argument.value {
            InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value.text),
            InlineExpression::NumberLiteral { value } => value.text.into(),
            _ => "".into(),
        };
        set(at.text, &value).map_err(|wanted| FunctionFault {
            at,
            message: message!("option-cannot-be", name = at.text, value),
            hint: message!("write-wanted", wanted),
        })?;
        options.push(NamedArgument {
            name: tree::identifier(at.text),
            value: tree::quote(&value),
        });
    }
    Ok(options)
}
