//! A call of a component, as it was written.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Message;

/// A call, as written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Call {
    /// Its bytes in the body.
    pub range: Range<usize>,
    /// The component's name.
    pub name: String,
    /// Its arguments, in order.
    pub arguments: Vec<(String, ArgumentValue)>,
    /// Whether it stands for itself, opens or closes.
    pub kind: CallKind,
    /// What is wrong with its syntax, if anything is. A body with such a call is never kept.
    #[serde(skip)]
    pub fault: Option<CallFault>,
}

/// What is wrong with the syntax of a call, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallFault {
    /// What is wrong; `None` where an earlier call has told it.
    pub message: Option<Message>,
    /// The remedy.
    pub hint: Message,
}

pub(super) fn fault(message: Message, hint: Message) -> CallFault {
    CallFault {
        message: Some(message),
        hint,
    }
}

/// What a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallKind {
    /// `{{<name />}}`
    Whole,
    /// `{% <name> %}`
    Open,
    /// `{% </name> %}`
    Close,
}

/// The value of an argument.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ArgumentValue {
    /// `"text"` or `'text'`
    Text(String),
    /// `3`
    Integer(i64),
    /// `0.5`
    Float(f64),
    /// `true` or `false`
    Truth(bool),
}
