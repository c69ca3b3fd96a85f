//! What `check` finds when languages are held against each other, for the pages that show them side by side.

use diwan::diagnostic::{Diagnostic, Place};
use serde_json::{Value, json};

use super::faults::named;
use super::words::Words;

/// Each of them that has a place in a file, first or second: the place, and what is to be said there.
pub fn at<'f>(
    found: &'f [Diagnostic],
    path: &'f str,
    words: &'f Words,
) -> impl Iterator<Item = (&'f Place, Value)> + 'f {
    found.iter().flat_map(move |it| {
        let second = it.second.as_ref().map(|(place, _)| place);
        let places = it.place.iter().chain(second);
        let own = places.filter(move |place| &*place.path == path);
        own.map(move |place| {
            let text = it.message.shown(words.tongue());
            let kind = format!("finding {}", it.severity);
            (
                place,
                json!({ "kind": kind, "text": text, "at": named(place), "langs": null }),
            )
        })
    })
}
