//! Quotation marks inside a Latin phrase, which goes on behind them: `Gallimard, coll. « Folio », 2004`, `Le film "Germinal" (1993)`.

use super::kind::{closing, opening};
use super::word::Word;

/// Where the mark ends that a word begins with, if it closes a quotation which the phrase from `start` on has opened and stands
/// apart from its last word, as in French.
pub(super) fn closes_quotation(text: &str, start: usize, word: &Word) -> Option<usize> {
    let mark = text[word.start..]
        .chars()
        .next()
        .filter(|c| matches!(c, '»' | '›'))?;
    let open = opening(mark)?;
    let phrase = &text[start..word.start];
    let is_open = phrase.matches(open).count() > phrase.matches(mark).count();
    is_open.then_some(word.start + mark.len_utf8())
}

/// What stands behind a word without the mark that closes a quotation of the phrase before it, where both halves are the same sign
/// or no brackets.
pub(super) fn without_own_mark<'t>(phrase: &str, tail: &'t str) -> &'t str {
    let is_own = |mark: char| match mark {
        '"' => phrase.matches('"').count().is_multiple_of(2),
        '’' => phrase.contains('‘'),
        _ => false,
    };
    match tail.chars().next().filter(|c| is_own(*c)) {
        Some(mark) => &tail[mark.len_utf8()..],
        None => tail,
    }
}

/// Whether spaces may stand between a mark and what it encloses.
pub(super) fn is_spaced(mark: char) -> bool {
    [opening(mark), closing(mark), Some(mark)].contains(&Some('«'))
        || [opening(mark), closing(mark), Some(mark)].contains(&Some('‹'))
}
