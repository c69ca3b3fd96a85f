//! The diagnostic for a document that is no YAML.

use std::ops::Range;
use std::sync::Arc;

use super::fault::{YamlFault, explain, find_keys};
use super::indented::indented;
use crate::diagnostic::{Diagnostic, Place};

/// What is wrong with the document at `range` of `file`, which the parser could not read for this `error`.
pub(super) fn malformed(
    path: Arc<str>,
    file: &str,
    range: Range<usize>,
    error: &serde_yaml::Error,
) -> Diagnostic {
    let at = error
        .location()
        .map_or(range.start, |location| range.start + location.index());
    // Where it ends too early there is nothing to be seen but its last words.
    let rest = file.get(at.min(range.end)..range.end);
    let is_over = rest.is_some_and(|rest| rest.trim().is_empty());
    let at = match is_over {
        true => range.start + file[range.clone()].trim_end().len(),
        false => at,
    };
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or(&message);
    if let Some(twice) = twice(&path, file, &range, message) {
        return twice;
    }
    let inside = at.clamp(range.start, range.end) - range.start;
    let text = &file[range.clone()];
    let fault = long_number(text, inside, message)
        .or_else(|| indented(text))
        .unwrap_or_else(|| explain(text, inside, message));
    Diagnostic::error("malformed-yaml", fault.message)
        .at(Place::span(
            path,
            file,
            range.start + fault.range.start..range.start + fault.range.end,
        ))
        .hint(fault.hint)
}

/// A number that the parser cannot hold: a reference or an account, which are texts.
fn long_number(text: &str, at: usize, said: &str) -> Option<YamlFault> {
    let rest = text
        .get(at..)
        .filter(|_| said.contains("type: integer `"))?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0).then(|| YamlFault {
        range: at..at + digits,
        message: message!("number-too-long"),
        hint: message!("put-number-between-quotes"),
    })
}

/// A key that stands twice in one mapping; the parser tells its name and where the mapping begins.
fn twice(path: &Arc<str>, file: &str, range: &Range<usize>, message: &str) -> Option<Diagnostic> {
    let (_, name) = message.split_once("duplicate entry with key ")?;
    let name = name.trim_matches('"');
    let text = &file[range.clone()];
    let places: Vec<usize> = find_keys(text, name);
    let [.., first, again] = places[..] else {
        return None;
    };
    let place = |at: usize| {
        let start = range.start + at;
        Place::span(path.clone(), file, start..start + name.len())
    };
    Some(
        Diagnostic::error("malformed-yaml", message!("name-stands-twice", name))
            .at(place(again))
            .second(place(first), message!("other-one"))
            .hint(message!("key-has-one-value-remove")),
    )
}
