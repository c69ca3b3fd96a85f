//! The lists of two languages: as many, numbered or not, with as many items, as deep, with the same tasks done.

use std::ops::Range;

use super::pair::Pair;
use super::shape::{Item, List};
use crate::check::rules::PARITY_LISTS as RULE;
use crate::diagnostic::Diagnostic;

/// Tells of every list that differs; where there are more in one language, only of that.
pub(in crate::check) fn lists(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (own, source) = (&pair.own.shape.lists, &pair.source.shape.lists);
    if own.len() == source.len() {
        for (own, source) in own.iter().zip(source) {
            list(pair, own, source, found);
        }
        return;
    }
    let same = own.iter().zip(source).take_while(|(a, b)| alike(a, b));
    let same = same.count();
    let place = |lists: &[List], body: &Range<usize>| {
        let at = lists.get(same).or(lists.last());
        at.map_or(body.clone(), |list| list.range.clone())
    };
    let places = (
        place(own, &pair.own.page.body),
        place(source, &pair.source.page.body),
    );
    let message = format!(
        "`{}` has {}, `{}` has {}",
        pair.own.tag(),
        count_items(own.len(), "list"),
        pair.source.tag(),
        source.len()
    );
    tell(pair, places, message, found);
}

fn alike(own: &List, source: &List) -> bool {
    own.items.len() == source.items.len() && own.start.is_some() == source.start.is_some()
}

fn list(pair: &Pair, own: &List, source: &List, found: &mut Vec<Diagnostic>) {
    let places = (own.range.clone(), source.range.clone());
    let other = pair.source.tag();
    if own.items.len() != source.items.len() {
        let (own, source) = (own.items.len(), source.items.len());
        let message = format!(
            "this list has {}, in `{other}` {source}",
            count_items(own, "item")
        );
        return tell(pair, places, message, found);
    }
    match (own.start, source.start) {
        (Some(own), Some(source)) if own != source => {
            let message = format!("this list begins with {own}, in `{other}` with {source}");
            tell(pair, places, message, found);
        }
        (Some(_), None) => {
            let message = format!("this list is numbered, in `{other}` it is not");
            tell(pair, places, message, found);
        }
        (None, Some(_)) => {
            let message = format!("this list is not numbered, in `{other}` it is");
            tell(pair, places, message, found);
        }
        _ => {}
    }
    for (own, source) in own.items.iter().zip(&source.items) {
        item(pair, own, source, found);
    }
}

fn item(pair: &Pair, own: &Item, source: &Item, found: &mut Vec<Diagnostic>) {
    let places = || (own.range.clone(), source.range.clone());
    let other = pair.source.tag();
    if own.task != source.task {
        let state = |task: Option<bool>| match task {
            Some(true) => "a task that is done",
            Some(false) => "a task that is not done",
            None => "no task",
        };
        let (own, source) = (state(own.task), state(source.task));
        let message = format!("this item is {own}, in `{other}` {source}");
        tell(pair, places(), message, found);
    }
    if own.lists.len() != source.lists.len() {
        let (own, source) = (own.lists.len(), source.lists.len());
        let message = format!(
            "this item holds {}, in `{other}` {source}",
            count_items(own, "list")
        );
        return tell(pair, places(), message, found);
    }
    for (own, source) in own.lists.iter().zip(&source.lists) {
        list(pair, own, source, found);
    }
}

fn tell(
    pair: &Pair,
    places: (Range<usize>, Range<usize>),
    message: String,
    found: &mut Vec<Diagnostic>,
) {
    let finding = pair.finding(&RULE, places, message, "this is in its place");
    found.push(finding.hint(pair.remedy(&RULE)));
}

pub(super) fn count_items(number: usize, one: &str) -> String {
    match number {
        0 => format!("no {one}"),
        1 => format!("1 {one}"),
        many => format!("{many} {one}s"),
    }
}
