//! What `check` finds when languages are held against each other, for the pages that show them side by side.

use diwan::diagnostic::{Diagnostic, Message, Place};
use serde_json::{Value, json};

use super::faults::named;
use super::words::Words;

/// Each of them that has a place in a file, first or second: the place, and what is to be said there.
pub fn at<'f>(
    found: &'f [Diagnostic],
    path: &'f str,
    words: &'f Words,
) -> impl Iterator<Item = (&'f Place, Value)> + 'f {
    let places = found.iter().flat_map(said);
    let own = places.filter(move |(_, place, _)| &*place.path == path);
    own.map(move |(it, place, message)| {
        let text = message.shown(words.tongue());
        let kind = format!("finding {}", it.severity);
        (
            place,
            json!({ "kind": kind, "text": text, "at": named(place), "langs": null }),
        )
    })
}

/// Both places of a finding, each with what is true there: the second too, where the rule says how the matter looks from it.
fn said(it: &Diagnostic) -> impl Iterator<Item = (&Diagnostic, &Place, &Message)> {
    let first = it.place.as_ref().map(|place| (it, place, &it.message));
    let second = it.second.as_ref().zip(it.there.as_deref());
    first
        .into_iter()
        .chain(second.map(move |((place, _), there)| (it, place, there)))
}
