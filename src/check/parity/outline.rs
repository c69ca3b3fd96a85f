//! The outlines of two languages: as many headings, of the same levels, in the same order.

use super::pair::Pair;
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
    let last = |headings: &[(u8, std::ops::Range<usize>)], pair: &super::Side| {
        let at = headings.get(same).or(headings.last());
        at.map_or(pair.page.body.clone(), |(_, range)| range.clone())
    };
    let places = (last(own, &pair.own), last(source, &pair.source));
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
