//! The two functions of a catalogue, `NUMBER` and `DATETIME`, and what may be said to them.
//!
//! All that can be wrong in a call is found when the catalogues are read, except the value of an argument.

use fluent_syntax::ast::{InlineExpression, NamedArgument};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu::locale::Locale;

use crate::catalogue::date::DateOptions;
use crate::catalogue::number::NumberOptions;
use crate::catalogue::pattern::{Format, Source};
use crate::catalogue::proof::Span;
use crate::diagnostic::nearest;

/// A mistake in a call.
pub(super) struct Fault<'a> {
    pub(super) at: Span<'a>,
    pub(super) message: String,
    pub(super) hint: String,
}

/// How the function `name`, with these options, prints `source`.
pub(super) fn format<'a>(
    name: Span<'a>,
    options: &'a [NamedArgument<Span<'a>>],
    source: &Source,
    locale: &Locale,
) -> Result<Format, Fault<'a>> {
    match name.text {
        "NUMBER" => number(name, options, source),
        "DATETIME" => date(name, options, source, locale),
        other => {
            let near = nearest(other, ["NUMBER", "DATETIME"]);
            Err(Fault {
                at: name,
                message: format!("there is no function `{other}`"),
                hint: near.map_or("the functions are `NUMBER` and `DATETIME`".into(), |near| {
                    format!("did you mean `{near}`?")
                }),
            })
        }
    }
}

fn number<'a>(
    name: Span<'a>,
    given: &'a [NamedArgument<Span<'a>>],
    source: &Source,
) -> Result<Format, Fault<'a>> {
    let mut options = NumberOptions::default();
    set_all(given, &NumberOptions::NAMES, |option, value| {
        options.set(option, value)
    })?;
    match source {
        Source::Text(_) => Err(unsuitable(name, "a number")),
        Source::Number(number) => {
            options.as_written(number);
            Ok(Format::Number(options))
        }
        Source::Argument(_) => Ok(Format::Number(options)),
    }
}

fn date<'a>(
    name: Span<'a>,
    given: &'a [NamedArgument<Span<'a>>],
    source: &Source,
    locale: &Locale,
) -> Result<Format, Fault<'a>> {
    let mut options = DateOptions::default();
    set_all(given, &DateOptions::NAMES, |option, value| {
        options.set(option, value)
    })?;
    let Some(format) = options.format(locale) else {
        return Err(unsuitable(name, "a locale with dates"));
    };
    match source {
        Source::Number(_) => Err(unsuitable(name, format.wanted())),
        Source::Text(text) if format.print(text).is_none() => {
            Err(unsuitable(name, format.wanted()))
        }
        Source::Text(_) | Source::Argument(_) => Ok(Format::Date(Box::new(format))),
    }
}

fn unsuitable<'a>(name: Span<'a>, wanted: &str) -> Fault<'a> {
    Fault {
        at: name,
        message: format!("`{}` needs {wanted}", name.text),
        hint: "give it an argument of that kind".into(),
    }
}

fn set_all<'a>(
    given: &'a [NamedArgument<Span<'a>>],
    names: &[&'static str],
    mut set: impl FnMut(&str, &str) -> Result<(), &'static str>,
) -> Result<(), Fault<'a>> {
    for argument in given {
        let at = argument.name.name;
        if !names.contains(&at.text) {
            let near = nearest(at.text, names.iter().copied());
            return Err(Fault {
                at,
                message: format!("there is no option `{}`", at.text),
                hint: match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the options are `{}`", names.join("`, `")),
                },
            });
        }
        let value = match &argument.value {
            InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value.text),
            InlineExpression::NumberLiteral { value } => value.text.into(),
            _ => "".into(),
        };
        set(at.text, &value).map_err(|wanted| Fault {
            at,
            message: format!("`{}` cannot be `{value}`", at.text),
            hint: format!("write {wanted}"),
        })?;
    }
    Ok(())
}
