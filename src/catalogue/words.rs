//! What the validation says of a catalogue, as a message of the crate's.

use super::validation::{Said, SaidOf};
use crate::diagnostic::{Argument, Message};

/// The message.
pub(super) fn words(said: &Said) -> Message {
    let argument = |value: &SaidOf| match value {
        SaidOf::Text(text) => Argument::Text(text.clone()),
        SaidOf::Number(number) => Argument::Number(*number),
        SaidOf::List(names) => Argument::List(names.clone()),
        SaidOf::Said(said) => Argument::Message(Box::new(words(said))),
    };
    let args = said.args.iter();
    Message::Own {
        id: said.id,
        args: args.map(|(name, value)| (*name, argument(value))).collect(),
    }
}
