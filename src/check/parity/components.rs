//! The calls of components in two languages: the same ones, with the same arguments.
//!
//! What an argument says to readers may differ, a name, a file, a choice or a number may not.

use std::ops::Range;

use super::pair::{Pair, Side};
use super::target::target;
use crate::article::markdown::{ArgumentValue, Call, CallKind};
use crate::check::rules::PARITY_COMPONENTS as RULE;
use crate::diagnostic::{Diagnostic, Message, shorten};

/// Tells of every call that has no counterpart, and of every argument that differs.
pub(in crate::check) fn components(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (own, source) = (calls(&pair.own), calls(&pair.source));
    if own.len() == source.len() && own.iter().zip(&source).all(|(a, b)| a.name == b.name) {
        for (own, source) in own.iter().zip(&source) {
            arguments(pair, own, source, found);
        }
        return;
    }
    let same = own
        .iter()
        .zip(&source)
        .take_while(|(a, b)| a.name == b.name);
    let same = same.count();
    let place = |calls: &[&Call], side: &Side| {
        let at = calls.get(same).or(calls.last());
        at.map_or(side.page.body.clone(), |call| {
            side.page.in_file(&call.range)
        })
    };
    let places = (place(&own, &pair.own), place(&source, &pair.source));
    let said = match (own.len() == source.len(), own.get(same), source.get(same)) {
        (true, Some(own), Some(source)) => {
            pair.both(&own.name, &source.name, |here, there, other| {
                let (here, there) = (shorten(here), shorten(there));
                message!("component-differs", here, other, there)
            })
        }
        _ => pair.counts(own.len(), source.len(), |number| {
            message!("count-components", number)
        }),
    };
    tell(pair, places, said, found);
}

fn calls<'s>(side: &Side<'s>) -> Vec<&'s Call> {
    let calls = side.page.calls.iter().copied();
    calls.filter(|call| call.kind != CallKind::Close).collect()
}

fn arguments(pair: &Pair, own: &Call, source: &Call, found: &mut Vec<Diagnostic>) {
    let places = || {
        let (here, there) = (pair.own.page, pair.source.page);
        (here.in_file(&own.range), there.in_file(&source.range))
    };
    let value = |call: &Call, key: &str| -> Option<ArgumentValue> {
        let argument = call.arguments.iter().find(|(name, _)| name == key);
        argument.map(|(_, value)| value.clone())
    };
    let keys = own.arguments.iter().chain(&source.arguments);
    let mut told: Vec<&str> = Vec::new();
    for (key, _) in keys {
        if told.contains(&key.as_str()) {
            continue;
        }
        told.push(key);
        let values = (value(own, key), value(source, key));
        if let (Some(own), Some(source)) = &values
            && same(pair, own, source)
        {
            continue;
        }
        let said = pair.both(values.0, values.1, |here, there, other| {
            let message = match (here, there) {
                (Some(here), Some(there)) => {
                    let (here, there) = (show_argument(here), show_argument(there));
                    message!("argument-differs", key, here, other, there)
                }
                (None, _) => message!("argument-only-there", key, other),
                (_, None) => message!("argument-only-here", key, other),
            };
            message!("of-component", name = shorten(&own.name), message)
        });
        tell(pair, places(), said, found);
    }
}

fn same(pair: &Pair, own: &ArgumentValue, source: &ArgumentValue) -> bool {
    let (ArgumentValue::Text(own), ArgumentValue::Text(source)) = (own, source) else {
        return own == source;
    };
    if own == source {
        return true;
    }
    if is_words(own) && is_words(source) {
        return own.trim().is_empty() == source.trim().is_empty();
    }
    if is_words(own) != is_words(source) {
        // A word of ASCII may be what readers are told: `Map` for «خريطة».
        let name = if is_words(own) { source } else { own };
        return !name.contains(['/', '.', '_']) && !name.bytes().any(|b| b.is_ascii_digit());
    }
    target(own, pair.own.page, pair.site) == target(source, pair.source.page, pair.site)
}

/// Whether an argument is said to readers: it holds spaces, capital letters without a name's marks, or letters beyond ASCII.
fn is_words(text: &str) -> bool {
    let is_capital = text.starts_with(|c: char| c.is_ascii_uppercase());
    text.is_empty()
        || text.contains(' ')
        || !text.is_ascii()
        || is_capital && !text.contains(['/', '.', '_'])
}

fn show_argument(argument: &ArgumentValue) -> String {
    match argument {
        ArgumentValue::Text(text) => shorten(text).into_owned(),
        ArgumentValue::Integer(number) => number.to_string(),
        ArgumentValue::Float(number) => number.to_string(),
        ArgumentValue::Truth(truth) => truth.to_string(),
    }
}

fn tell(
    pair: &Pair,
    places: (Range<usize>, Range<usize>),
    said: [Message; 2],
    found: &mut Vec<Diagnostic>,
) {
    let finding = pair.finding(&RULE, places, said, message!("this-is-in-its-place"));
    found.push(finding.hint(pair.remedy(&RULE)));
}
