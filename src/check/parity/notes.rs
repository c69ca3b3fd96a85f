//! The notes of two languages: as many references, as many notes.

use std::ops::Range;

use super::pair::Pair;
use crate::check::rules::PARITY_NOTES as RULE;
use crate::diagnostic::{Diagnostic, Message};

/// Tells where one language has more notes, or refers to more of them.
pub(in crate::check) fn notes(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (own, source) = (&pair.own.shape, &pair.source.shape);
    let references = compare(pair, &own.notes, &source.notes, |number| {
        message!("count-note-references", number)
    });
    let finding = references.or_else(|| {
        compare(pair, &own.definitions, &source.definitions, |number| {
            message!("count-written-notes", number)
        })
    });
    found.extend(finding);
}

fn compare(
    pair: &Pair,
    own: &[(String, Range<usize>)],
    source: &[(String, Range<usize>)],
    counted: impl Fn(usize) -> Message,
) -> Option<Diagnostic> {
    if own.len() == source.len() {
        return None;
    }
    let labels = |of: &[(String, Range<usize>)], others: &[(String, Range<usize>)]| {
        let stands = |label: &String| others.iter().any(|(other, _)| other == label);
        let alone = of.iter().find(|(label, _)| !stands(label)).or(of.last());
        alone.map(|(_, range)| range.clone())
    };
    let said = pair.counts(own.len(), source.len(), counted);
    let body = |side: &super::Side| side.page.body.clone();
    let places = (
        labels(own, source).unwrap_or_else(|| body(&pair.own)),
        labels(source, own).unwrap_or_else(|| body(&pair.source)),
    );
    let finding = pair.finding(&RULE, places, said, message!("look-here"));
    Some(finding.hint(pair.remedy(&RULE)))
}
