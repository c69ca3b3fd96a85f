//! The outlines of two languages: as many headings, of the same levels, in the same order.

use std::ops::Range;

use super::align::{Step, heads};
use super::pair::{Pair, Side};
use crate::check::rules::PARITY_OUTLINE as RULE;
use crate::diagnostic::Diagnostic;

/// Tells the first heading at which the outlines part; all that follow differ because of it.
pub(in crate::check) fn outline(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (own, source) = (&pair.own.shape.headings, &pair.source.shape.headings);
    let levels = own.iter().zip(source);
    let same = levels.take_while(|(a, b)| a.0 == b.0).count();
    if same == own.len() && same == source.len() {
        return;
    }
    let last = |headings: &[(u8, Range<usize>)], pair: &Side| {
        let at = headings.get(same).or(headings.last());
        at.map_or(pair.page.body.clone(), |(_, range)| range.clone())
    };
    let mut places = (last(own, &pair.own), last(source, &pair.source));
    let alone = pair.steps.as_deref().and_then(|steps| alone(pair, steps));
    if let Some(alone) = alone.filter(|_| own.len() != source.len()) {
        places = alone;
    }
    let said = match (own.get(same), source.get(same)) {
        _ if own.len() != source.len() => pair.counts(own.len(), source.len(), |number| {
            message!("count-headings", number)
        }),
        (Some((own, _)), Some((source, _))) => pair.both(*own, *source, |own, source, other| {
            message!("heading-level-differs", own = *own, source = *source, other)
        }),
        _ => return,
    };
    let label = match source.len() > same {
        true => message!("this-is-in-its-place"),
        false => message!("last-heading-here"),
    };
    let finding = pair.finding(&RULE, places, said, label);
    found.push(finding.hint(pair.remedy(&RULE)));
}

/// Where the first heading stands that the page has more than the other, or would stand: at the heading that stands in its place.
fn alone(pair: &Pair, steps: &[Step]) -> Option<(Range<usize>, Range<usize>)> {
    let own_has_more = pair.own.shape.headings.len() > pair.source.shape.headings.len();
    let is_more = |it: &Step| match own_has_more {
        true => it.1.is_none(),
        false => it.0.is_none(),
    };
    let at = steps.iter().position(is_more)?;
    let next = |side: &Side, of: fn(&Step) -> Option<usize>| {
        let heads = heads(side.shape);
        let number = steps[at..].iter().find_map(of);
        let head = number.map_or(heads.last(), |number| heads.get(number));
        head.map_or(side.page.body.clone(), |(_, range)| range.clone())
    };
    Some((next(&pair.own, |it| it.0), next(&pair.source, |it| it.1)))
}
