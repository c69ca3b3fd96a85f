//! Parts of a whole that one text has in words and the other with a stroke and nothing behind it: «السدس للأم», `1/6 pour la mère`.
//!
//! `1/6` alone may be a page, a date or a row, so it is read as two numbers; a part in words that has no counterpart in the same
//! block tells that it is one.

use super::ledger::{FigureLedger, Nearness, PairContext, nearness};
use super::ratio::Ratio;

/// The first of two numbers with a stroke between them, and the part that they are, each by its index; `has_none` says which
/// have no counterpart yet.
pub(super) fn strokes(
    (written, written_open): (&FigureLedger, &[usize]),
    (said, said_open): (&FigureLedger, &[usize]),
    frame: PairContext,
) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for &first in written_open {
        if !written_open.contains(&(first + 1)) {
            continue;
        }
        let Some(part) = part(written, first) else {
            continue;
        };
        let at = &written.figures[first].at;
        let is_it = |to: &&usize| {
            let other = &said.figures[**to];
            let number = other.figure.number();
            // `1/1000` is `1 ‰`.
            let unit = number.and_then(|it| it.unit.as_ref());
            let by = match unit.map(|it| &*it.base) {
                Some("‰") => 1000,
                Some("%") => 100,
                _ => 1,
            };
            let part = part.times(Ratio::whole(by));
            let is_part = |part: Ratio| number.is_some_and(|it| it.values.contains(&part));
            nearness(at, &other.at, frame) <= Nearness::Block
                && part.is_some_and(is_part)
                && !found.iter().any(|(_, taken)| taken == *to)
        };
        if let Some(to) = said_open.iter().find(is_it) {
            found.push((first, *to));
        }
    }
    found
}

/// How many bytes a word for "of" takes with a space at both its sides: `7 sur 10`, «7 من 10».
const OF: usize = 6;

/// What two numbers are with one character between them, or a word for "of".
fn part(ledger: &FigureLedger, first: usize) -> Option<Ratio> {
    let [above, below] = ledger.figures.get(first..first + 2)? else {
        return None;
    };
    let gap = below.source.start.checked_sub(above.source.end)?;
    let whole = |at: usize| {
        let number = ledger.figures[at].figure.number()?;
        (number.digits.is_some() || gap > 1).then_some(())?;
        number.values.first()?.as_whole()
    };
    let is_near = above.at == below.at && (1..=OF).contains(&gap);
    let (above, below) = (whole(first)?, whole(first + 1)?);
    Ratio::new(above, below).filter(|_| is_near && above > 0 && above < below)
}
