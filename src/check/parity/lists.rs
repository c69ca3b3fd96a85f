//! The lists of two languages: as many, numbered or not, with as many items, as deep, with the same tasks done.

use std::ops::Range;

use super::pair::Pair;
use super::shape::{Item, List};
use crate::check::rules::PARITY_LISTS as RULE;
use crate::diagnostic::{Diagnostic, Message};

/// Tells of every list that differs; where there are more in one language, only of that.
pub(in crate::check) fn lists(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (own, source) = (&pair.own.shape.lists, &pair.source.shape.lists);
    let ranges = |lists: &[List]| lists.iter().map(|it| it.range.clone()).collect::<Vec<_>>();
    let parts = (ranges(own), ranges(source));
    let is_alike = |a: usize, b: usize| alike(&own[a], &source[b]);
    if own.len() == source.len() {
        for (a, b) in pair.paired((&parts.0, &parts.1), is_alike) {
            list(pair, &own[a], &source[b], found);
        }
        return;
    }
    let places = pair.first_alone((&parts.0, &parts.1), is_alike);
    let said = pair.counts(own.len(), source.len(), |number| {
        message!("count-lists", number)
    });
    tell(pair, places, said, found);
}

fn alike(own: &List, source: &List) -> bool {
    own.items.len() == source.items.len() && own.start.is_some() == source.start.is_some()
}

fn list(pair: &Pair, own: &List, source: &List, found: &mut Vec<Diagnostic>) {
    let places = (own.range.clone(), source.range.clone());
    if own.items.len() != source.items.len() {
        let items = (own.items.len(), source.items.len());
        let said = pair.both(items.0, items.1, |here, there, other| {
            let own = message!("count-items", number = *here);
            message!("list-has-items", own, other, source = *there)
        });
        return tell(pair, places, said, found);
    }
    if own.start != source.start {
        let said = pair.both(own.start, source.start, |here, there, other| {
            match (*here, *there) {
                (Some(own), Some(source)) => message!("list-begins-with", own, other, source),
                (Some(_), None) => message!("list-numbered-here", other),
                (None, _) => message!("list-numbered-there", other),
            }
        });
        tell(pair, places, said, found);
    }
    for (own, source) in own.items.iter().zip(&source.items) {
        item(pair, own, source, found);
    }
}

fn item(pair: &Pair, own: &Item, source: &Item, found: &mut Vec<Diagnostic>) {
    let places = || (own.range.clone(), source.range.clone());
    if own.task != source.task {
        let state = |task: Option<bool>| match task {
            Some(true) => message!("task-done"),
            Some(false) => message!("task-open"),
            None => message!("no-task"),
        };
        let said = pair.both(own.task, source.task, |here, there, other| {
            let (own, source) = (state(*here), state(*there));
            message!("item-is-task", own, other, source)
        });
        tell(pair, places(), said, found);
    }
    if own.lists.len() != source.lists.len() {
        let lists = (own.lists.len(), source.lists.len());
        let said = pair.both(lists.0, lists.1, |here, there, other| {
            let own = message!("count-lists", number = *here);
            message!("item-holds-lists", own, other, source = *there)
        });
        return tell(pair, places(), said, found);
    }
    for (own, source) in own.lists.iter().zip(&source.lists) {
        list(pair, own, source, found);
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
