//! What is said of tags that do not fit into each other.

use crate::diagnostic::Message;
use crate::markup::Misfit;

/// The message and the remedy for a misfit of the element `name`.
pub(super) fn explain(misfit: &Misfit, name: &str) -> (Message, Message) {
    match misfit {
        Misfit::Unknown => (
            message!("name-no-element-html", name),
            message!("take-away-write-element-there"),
        ),
        Misfit::CannotStandIn(holder) => (
            message!("name-cannot-stand-holder", name, holder),
            message!("end-holder-before-write-element", holder),
        ),
        Misfit::BelongsInto(parents) => (
            message!(
                "name-stands-outside-parents",
                name,
                parents = parents
                    .iter()
                    .map(|it| format!("<{it}>"))
                    .collect::<Vec<_>>()
            ),
            message!("put-into-parents", parent = parents[0]),
        ),
        Misfit::EndsNothing => (
            message!("name-ends-nothing", name),
            message!("take-away-write-start-tag"),
        ),
        Misfit::HasNoEnd => (
            message!("name-element-has-no-end", name),
            message!("write-name-alone", name),
        ),
        Misfit::NeverClosed => (
            message!("name-not-closed-where-ends", name),
            message!("write-name-before-what-around", name),
        ),
        Misfit::WordsIn(holder) => (
            message!("words-stand-holder-outside-parts", holder),
            message!("put-them-into-one-parts"),
        ),
    }
}
