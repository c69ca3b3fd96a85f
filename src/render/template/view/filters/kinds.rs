//! What values of a key are, and how two of them compare.

use std::cmp::Ordering;

use jiff::Timestamp;
use jiff::civil::Date;
use tera::{TeraResult, Value};

use crate::article::When;
use crate::diagnostic::Message;
use crate::render::context::{RenderContext, Stage};
use crate::render::template::fault::{fault, fault_with, kind as kind_of};

/// What all values of a key are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Number,
    Day,
    Text,
    Bool,
}

/// A value as it compares with others of its kind.
#[derive(Debug)]
pub enum Comparable {
    Number(f64),
    Day(Timestamp),
    Text(Vec<u8>),
    Bool(bool),
}

impl Ord for Comparable {
    /// All in a list are of one kind, and none is a number that is none.
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Comparable::Number(one), Comparable::Number(other)) => one.total_cmp(other),
            (Comparable::Day(one), Comparable::Day(other)) => one.cmp(other),
            (Comparable::Text(one), Comparable::Text(other)) => one.cmp(other),
            (Comparable::Bool(one), Comparable::Bool(other)) => one.cmp(other),
            _ => Ordering::Equal,
        }
    }
}

impl PartialOrd for Comparable {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Comparable {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Comparable {}

impl Kind {
    /// The kind of all values that there are; days only where each is one.
    ///
    /// # Errors
    /// Where two are of kinds that have no order.
    pub fn of_all(key: &str, values: &[Value]) -> TeraResult<Kind> {
        let mut found: Option<(Kind, &Value)> = None;
        for value in values.iter().filter(|value| is_value(value)) {
            let kind = Kind::of(value);
            found = match (found, kind) {
                (None, Some(kind)) => Some((kind, value)),
                (Some((known, first)), Some(kind)) if known == kind => Some((known, first)),
                (Some((Kind::Day | Kind::Text, first)), Some(Kind::Day | Kind::Text)) => {
                    Some((Kind::Text, first))
                }
                (first, _) => {
                    let one = first.map_or(value, |(_, first)| first);
                    return Err(mixed(key, one, value));
                }
            };
        }
        Ok(found.map_or(Kind::Text, |(kind, _)| kind))
    }

    fn of(value: &Value) -> Option<Kind> {
        match value.as_str() {
            Some(text) if When::parse(text).is_ok() => Some(Kind::Day),
            Some(_) => Some(Kind::Text),
            None if value.is_bool() => Some(Kind::Bool),
            None if value.is_number() => Some(Kind::Number),
            None => None,
        }
    }
}

impl Comparable {
    /// A value of a kind; none where there is none.
    pub fn of(stage: &Stage, here: &RenderContext, kind: Kind, value: &Value) -> Option<Self> {
        if !is_value(value) {
            return None;
        }
        let settings = &stage.site.settings;
        match kind {
            Kind::Number => value.as_f64().map(Comparable::Number),
            Kind::Bool => value.as_bool().map(Comparable::Bool),
            Kind::Day => {
                let when = When::parse(value.as_str()?).ok()?;
                Some(Comparable::Day(when.timestamp(&settings.time_zone)))
            }
            Kind::Text => {
                let locale = &settings.language(here.lang).locale;
                Some(Comparable::Text(locale.sort_key(value.as_str()?)))
            }
        }
    }
}

/// Whether there is a value: an empty text and an empty list say nothing.
pub fn is_value(value: &Value) -> bool {
    let is_nothing = value.is_none() || value.is_undefined();
    !is_nothing && value.len() != Some(0)
}

/// Whether a value is another, or a list that holds it.
pub fn holds(stage: &Stage, value: &Value, wanted: &Value) -> bool {
    match (value.as_array(), wanted.as_array()) {
        (Some(values), None) => values.iter().any(|value| is(stage, value, wanted)),
        _ => is(stage, value, wanted),
    }
}

fn is(stage: &Stage, value: &Value, wanted: &Value) -> bool {
    value == wanted || days(stage, value, wanted).is_some_and(Ordering::is_eq)
}

/// How a value lies to a bound; none where there is none. A day that is a bound holds all of its hours.
///
/// # Errors
/// Where both are of kinds that have no order.
pub fn order(
    stage: &Stage,
    here: &RenderContext,
    key: &str,
    value: &Value,
    bound: &Value,
) -> TeraResult<Option<Ordering>> {
    if !is_value(value) {
        return Ok(None);
    }
    if let Some(order) = days(stage, value, bound) {
        return Ok(Some(order));
    }
    let kind = match (Kind::of(value), Kind::of(bound)) {
        (Some(Kind::Text), Some(Kind::Text)) => Kind::Text,
        (Some(Kind::Number), Some(Kind::Number)) => Kind::Number,
        _ => return Err(mixed(key, value, bound)),
    };
    let of = |value| Comparable::of(stage, here, kind, value);
    Ok(of(value).zip(of(bound)).map(|(a, b)| a.cmp(&b)))
}

/// How two dates lie to each other: as days where one of them is no more.
fn days(stage: &Stage, one: &Value, other: &Value) -> Option<Ordering> {
    let zone = &stage.site.settings.time_zone;
    let when = |value: &Value| When::parse(value.as_str()?).ok();
    let (one, other) = (when(one)?, when(other)?);
    let is_day = matches!(one, When::Day(_)) || matches!(other, When::Day(_));
    Some(match is_day {
        true => one.day(zone).cmp(&other.day(zone)),
        false => one.timestamp(zone).cmp(&other.timestamp(zone)),
    })
}

/// The day that a value is; none where it is no date.
pub fn day(stage: &Stage, value: &Value) -> Option<Date> {
    let when = When::parse(value.as_str()?).ok()?;
    Some(when.day(&stage.site.settings.time_zone))
}

fn mixed(key: &str, one: &Value, other: &Value) -> tera::Error {
    let (one, other): (Message, Message) = (kind_of(one.name()), kind_of(other.name()));
    match one == other {
        true => fault(message!("cannot-compare", one, other)),
        false => fault_with(
            message!("list-mixed-kinds", key, one, other),
            Some(message!("write-one-kind")),
        ),
    }
}
