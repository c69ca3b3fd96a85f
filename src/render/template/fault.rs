//! What the functions of templates say is wrong, on its way through Tera, which carries text alone.
//!
//! A function gives Tera a mark and leaves its words in `current`, for this thread; whoever tells Tera's error takes them.

use tera::{ArgFromValue, Error, ErrorKind, Kwargs, TeraResult};

use super::current::{leave, taken};
use crate::contract::Function;
use crate::diagnostic::{Diagnostic, Message, nearest};

/// What Tera carries in place of the words.
const MARK: &str = "\u{1}";

/// The error of a function.
pub fn fault(message: Message) -> Error {
    fault_with(message, None)
}

/// The error of a function, with what to do about it.
pub fn fault_with(message: Message, hint: Option<Message>) -> Error {
    leave((message, hint));
    Error::message(MARK)
}

/// What a diagnostic says, as the error of a function.
pub fn told(diagnostic: Diagnostic) -> Error {
    fault_with(diagnostic.message, diagnostic.hint)
}

/// The error of a function that is given a text for a day.
pub fn not_a_day(text: &str, why: Message) -> Error {
    fault(message!("shortened-error", shortened = text, error = why))
}

/// The words of the error that Tera tells, where a function left some.
pub(super) fn said(told: &str) -> Option<(Message, Option<Message>)> {
    match told == MARK {
        true => taken(),
        false => None,
    }
}

/// The arguments of a call, with errors that name the one that is at fault.
pub trait Given {
    /// The argument of a name, where there is one.
    fn given<'k, T>(&'k self, name: &'k str) -> TeraResult<Option<T>>
    where
        T: ArgFromValue<'k, Output = T>;

    /// The argument of a name, which must be there.
    fn needed<'k, T>(&'k self, name: &'k str) -> TeraResult<T>
    where
        T: ArgFromValue<'k, Output = T>;
}

impl Given for Kwargs {
    fn given<'k, T>(&'k self, name: &'k str) -> TeraResult<Option<T>>
    where
        T: ArgFromValue<'k, Output = T>,
    {
        self.get::<T>(name)
            .map_err(|error| of_argument(name, &error))
    }

    fn needed<'k, T>(&'k self, name: &'k str) -> TeraResult<T>
    where
        T: ArgFromValue<'k, Output = T>,
    {
        self.given(name)?.ok_or_else(|| {
            let hint = message!("write-argument-in-call", name);
            fault_with(message!("argument-missing", name), Some(hint))
        })
    }
}

fn of_argument(name: &str, error: &Error) -> Error {
    match error.kind() {
        ErrorKind::InvalidArgument { actual_type, .. }
            if matches!(actual_type.as_str(), "none" | "undefined") =>
        {
            let hint = message!("ask-before-calling");
            fault_with(message!("argument-empty", name), Some(hint))
        }
        ErrorKind::InvalidArgument {
            expected_type,
            actual_type,
        } => {
            let (found, wanted) = (kind(actual_type), kind(expected_type));
            fault(message!("argument-of-kind", name, found, wanted))
        }
        ErrorKind::OutOfRangeArgument { value, .. } => {
            fault(message!("number-out-of-range", number = value))
        }
        _ => fault(message!("tera-says", words = error.to_string())),
    }
}

/// What a value is, by the name that Tera and Rust have for it.
pub fn kind(name: &str) -> Message {
    match name {
        "undefined" | "none" => message!("nothing"),
        "bool" => message!("true-false"),
        "string" | "&str" | "String" => message!("text"),
        "array" | "Vec<Value>" | "&[Value]" => message!("list"),
        "map/struct" | "map" | "Map" => message!("keys-values"),
        "usize" | "u64" | "i64" | "u32" | "u128" | "i128" | "integer" => message!("whole-number"),
        "f64" | "f32" | "float" | "number" | "Number" => message!("number"),
        other => message!("in-backticks", what = other),
    }
}

/// A misspelt argument would otherwise be left out in silence.
pub fn refuse_unknown(function: &Function, args: &Kwargs) -> TeraResult<()> {
    let names = args.iter().filter_map(|(name, _)| name.as_str());
    match names.into_iter().find(|name| !function.takes(name)) {
        None => Ok(()),
        Some(name) => {
            let known: Vec<&str> = function.names().collect();
            let near = nearest(name, known.iter().copied());
            let hint = match near {
                Some(near) if known.len() == 1 => message!("did-you-mean-near", near),
                Some(near) => message!("did-you-mean-near-there", near, known),
                None => match known.as_slice() {
                    [] => message!("there-are-none"),
                    [name] => message!("there-is-one", name),
                    _ => message!("there", known),
                },
            };
            let message = message!("function-takes-no", function = function.name, name);
            Err(fault_with(message, Some(hint)))
        }
    }
}
