//! What Tera says of a faulty template, in the words of all other diagnostics: what is wrong, then what was probably meant
//! and what there is.
//!
//! Takes Tera's message and the names that the theme has; gives a message and perhaps a hint. Where it does not know a
//! message it leaves it as it came, so a newer Tera says less well what it says, never less.

use crate::contract::{FILTERS, Filter, TESTS};
use crate::diagnostic::nearest;

/// What opens and closes tags; Tera says only that it knows no other.
const TAGS: &[&str] = &[
    "block",
    "component",
    "extends",
    "filter",
    "for",
    "if",
    "include",
    "raw",
    "set",
];
/// Behind which Tera lists what there is.
const LISTS: &[&str] = &[
    ". Available fields: ",
    ". Available variables: ",
    ". Possible argument(s) are: ",
];

/// The names that a template may use, beside Tera's own.
pub(super) struct TemplateNames<'a> {
    pub functions: &'a [&'static str],
    pub components: Vec<&'a str>,
    pub templates: Vec<&'a str>,
}

/// The message and the hint.
pub(super) fn reword(message: &str, names: &TemplateNames) -> (String, Option<String>) {
    for mark in LISTS {
        if let Some((what, list)) = message.split_once(mark) {
            let there: Vec<&str> = list
                .split(", ")
                .map(|name| name.trim_matches('`'))
                .collect();
            return (lower_first(what), Some(hint(named_thing(what), &there)));
        }
    }
    let candidates: Option<Vec<&str>> = match message.split_once(" `").map(|(what, _)| what) {
        Some("Unknown filter") => Some(names_of(FILTERS)),
        Some("Unknown test") => Some(names_of(TESTS)),
        Some("Unknown function") => Some(names.functions.to_vec()),
        Some("Unknown component") => Some(names.components.clone()),
        Some("Unknown template") => Some(names.templates.clone()),
        _ if message == "Unknown tag" => Some(TAGS.to_vec()),
        _ => None,
    };
    let hint = match candidates {
        Some(there) => Some(hint(named_thing(message), &there)),
        None if message == "Unexpected end of input" => Some(
            "something is opened and never closed: `{{`, `{%`, or a block that needs its `{% end… %}`".to_owned(),
        ),
        None => None,
    };
    (lower_first(message.trim_end_matches('.')), hint)
}

/// The name between backticks.
fn named_thing(message: &str) -> &str {
    message.split('`').nth(1).unwrap_or_default()
}

fn hint(wanted: &str, there: &[&str]) -> String {
    let mut there = there.to_vec();
    there.sort_unstable();
    there.dedup();
    let meant = nearest(wanted, there.iter().copied());
    let meant = meant.map_or(String::new(), |near| format!("did you mean `{near}`? "));
    match there.as_slice() {
        [] => "there are none".to_owned(),
        [one] => format!("{meant}there is `{one}`"),
        many => format!("{meant}there are {}", many.join(", ")),
    }
}

fn names_of(all: &'static [Filter]) -> Vec<&'static str> {
    all.iter().map(|it| it.name).collect()
}

fn lower_first(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}
