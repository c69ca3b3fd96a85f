//! The lists of two languages: as many, numbered or not, with as many items, as deep, with the same tasks done.

use std::ops::Range;

use super::pair::Pair;
use super::shape::{Item, List};
use crate::check::rules::PARITY_LISTS as RULE;
use crate::diagnostic::{Diagnostic, Message};

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
    let message = pair.counts(message!("count-lists", number = own.len()), source.len());
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
        let own = message!("count-items", number = own);
        let message = message!("list-has-items", own, other, source);
        return tell(pair, places, message, found);
    }
    match (own.start, source.start) {
        (Some(own), Some(source)) if own != source => {
            let message = message!("list-begins-with", own, other, source);
            tell(pair, places, message, found);
        }
        (Some(_), None) => {
            let message = message!("list-numbered-here", other);
            tell(pair, places, message, found);
        }
        (None, Some(_)) => {
            let message = message!("list-numbered-there", other);
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
            Some(true) => message!("task-done"),
            Some(false) => message!("task-open"),
            None => message!("no-task"),
        };
        let (own, source) = (state(own.task), state(source.task));
        let message = message!("item-is-task", own, other, source);
        tell(pair, places(), message, found);
    }
    if own.lists.len() != source.lists.len() {
        let (own, source) = (own.lists.len(), source.lists.len());
        let own = message!("count-lists", number = own);
        let message = message!("item-holds-lists", own, other, source);
        return tell(pair, places(), message, found);
    }
    for (own, source) in own.lists.iter().zip(&source.lists) {
        list(pair, own, source, found);
    }
}

fn tell(
    pair: &Pair,
    places: (Range<usize>, Range<usize>),
    message: Message,
    found: &mut Vec<Diagnostic>,
) {
    let finding = pair.finding(&RULE, places, message, message!("this-is-in-its-place"));
    found.push(finding.hint(pair.remedy(&RULE)));
}
