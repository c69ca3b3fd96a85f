//! What a message needs an argument to be.
//!
//! An argument must suit every variant of a message, as it must be there for every variant: whether a call is right does
//! not depend on the values in it.

use super::arguments::Value;
use super::moment::moment;
use crate::diagnostic::Message;

/// What a message needs its arguments to be, by their names.
pub(super) type Needs = Vec<(String, Need)>;

/// What a message needs an argument to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// A text or a number.
    Anything,
    Number,
    /// A date, with or without a time.
    Date,
    /// A date with a time.
    Moment,
}

impl Need {
    /// The kind, in words.
    pub(super) fn wanted(self) -> Message {
        match self {
            Need::Anything => message!("text-or-number"),
            Need::Number => message!("number"),
            Need::Date => message!("a-date"),
            Need::Moment => message!("a-moment"),
        }
    }

    /// Whether a value is of the kind.
    pub(super) fn is_met_by(self, value: &Value<'_>) -> bool {
        match value {
            Value::Text(text) => self.is_met_by_text(text),
            Value::Number(_) => matches!(self, Need::Anything | Need::Number),
        }
    }

    /// Whether a text is of the kind.
    pub(super) fn is_met_by_text(self, text: &str) -> bool {
        match self {
            Need::Anything => true,
            Need::Number => false,
            Need::Date => moment(text, false).is_some(),
            Need::Moment => moment(text, true).is_some(),
        }
    }
}
