//! What is said of tags that do not fit into each other.

use std::borrow::Cow;

use crate::markup::Misfit;

/// The message and the remedy for a misfit of the element `name`.
pub(super) fn explained(misfit: &Misfit, name: &str) -> (String, Cow<'static, str>) {
    match misfit {
        Misfit::Unknown => (
            format!("`<{name}>` is no element of HTML"),
            "take it away, or write an element that there is; `&lt;` stands for the sign `<`".into(),
        ),
        Misfit::CannotStandIn(holder) => (
            format!("`<{name}>` cannot stand in `<{holder}>`"),
            format!("end `<{holder}>` before it, or write an element that may hold it: browsers move it elsewhere, each in its way").into(),
        ),
        Misfit::BelongsInto(parents) => (
            format!("`<{name}>` stands outside `<{}>`", parents.join(">`, `<")),
            format!("put it into `<{}>`", parents[0]).into(),
        ),
        Misfit::EndsNothing => (
            format!("`</{name}>` ends nothing"),
            "take it away, or write the start tag that it ends".into(),
        ),
        Misfit::HasNoEnd => (
            format!("`</{name}>`: this element has no end tag"),
            format!("write `<{name}>` alone").into(),
        ),
        Misfit::NeverClosed => (
            format!("`<{name}>` is not closed where it ends"),
            format!("write `</{name}>` before what is around it ends").into(),
        ),
        Misfit::WordsIn(holder) => (
            format!("words stand in `<{holder}>`, outside its parts"),
            "put them into one of its parts: browsers move them elsewhere".into(),
        ),
    }
}
