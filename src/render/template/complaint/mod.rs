//! What Tera says of a faulty template, in the words of all other diagnostics: what is wrong, then what was probably meant
//! and what there is.
//!
//! Takes Tera's message, the place that it names and the names that the theme has; gives a [`Complaint`]. A sentence that is
//! not known here is passed on as it came, so a newer Tera says less well what it says, never less.

mod parts;
mod phrases;
mod spot;
mod syntax;
mod unclosed;
mod values;

pub(super) use parts::{Complaint, TemplateNames};
pub(super) use spot::TemplateSpot;

use parts::{Told, meant};
use syntax::SYNTAX;
use values::VALUES;

use crate::contract::{FILTERS, Filter, OWN_FILTERS, TESTS};

/// Behind which Tera lists what there is.
const LISTS: &[&str] = &[
    ". Available fields: ",
    ". Available variables: ",
    ". Possible argument(s) are: ",
];

/// What Tera says at a spot.
pub(super) fn complaint(said: &str, spot: &TemplateSpot, names: &TemplateNames) -> Complaint {
    if let Some(complaint) = unclosed::found(said, spot) {
        return complaint;
    }
    for mark in LISTS {
        if let Some((what, list)) = said.split_once(mark) {
            let there: Vec<&str> = list
                .split(", ")
                .map(|name| name.trim_matches('`'))
                .collect();
            let (message, _) = told(what, spot);
            return (message, Some(meant(named(what), &there))).into();
        }
    }
    match unknown(said, names) {
        Some(unknown) => unknown.into(),
        None => told(said.trim_end_matches('.'), spot).into(),
    }
}

/// The words for a sentence of Tera's.
fn told(said: &str, spot: &TemplateSpot) -> Told {
    let found = phrases::find(SYNTAX, said, spot).or_else(|| phrases::find(VALUES, said, spot));
    found.unwrap_or_else(|| (message!("tera-says", words = said), None))
}

/// A name that nothing has.
fn unknown(said: &str, names: &TemplateNames) -> Option<Told> {
    let name = named(said);
    let (message, there) = match said.split_once(" `").map_or(said, |(what, _)| what) {
        "Unknown filter" => (message!("no-such-filter", name), filter_names()),
        "Unknown test" => (message!("no-such-test", name), names_of(TESTS)),
        "Unknown function" => (message!("no-such-function", name), names.functions.to_vec()),
        "Unknown component" => (
            message!("there-no-component-name", name),
            names.components.clone(),
        ),
        "Unknown template" => (message!("no-such-template", name), names.templates.clone()),
        _ => return None,
    };
    Some((message, Some(meant(name, &there))))
}

/// The name between backticks.
fn named(message: &str) -> &str {
    message.split('`').nth(1).unwrap_or_default()
}

fn filter_names() -> Vec<&'static str> {
    let own = OWN_FILTERS.iter().map(|it| it.name);
    own.chain(names_of(FILTERS)).collect()
}

fn names_of(all: &'static [Filter]) -> Vec<&'static str> {
    all.iter().map(|it| it.name).collect()
}
