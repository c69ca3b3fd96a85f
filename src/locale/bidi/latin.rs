//! What reads from the left in right-to-left text: words and phrases of other scripts, with the figures that belong to them.
//!
//! A phrase runs from its first letter to its last, over the spaces and signs inside it; punctuation behind it belongs to
//! the sentence round it, unless it closes a bracket of the phrase. Signs that make a word what it is (`C++`, `@name`,
//! the last `/` of an address) stay with it.

use super::Span;
use super::counted::counts;
use super::edges::Edges;
use super::figures::{
    FigureShape, FigureSpan, ends_in_particle, is_currency, must_be_forced, plain_end,
};
use super::groups::groups_end;
use super::kind::{Kind, closing, is_dash, is_digit, is_joint, is_rtl, kind};
use super::scan::{may_be_foreign, scan};
use super::word::{Word, content_end};

/// What is to be read from the left in a right-to-left text, in its order.
pub(super) fn in_rtl(text: &str, edges: &Edges) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(found) = next_foreign(text, at) {
        if let Some(end) = plain_end(text, at, found) {
            at = end;
            continue;
        }
        at = match kind(text[found..].chars().next().unwrap_or_default()) {
            Kind::Ltr => phrase(text, at, found, edges, &mut spans),
            _ => figure(text, at, found, edges, &mut spans),
        };
    }
    spans
}

/// The first letter of a left-to-right script, or figure.
fn next_foreign(text: &str, from: usize) -> Option<usize> {
    scan(text, from, may_be_foreign, |kind| {
        matches!(kind, Kind::Ltr | Kind::Digit)
    })
}

/// The figure at `found`, as far as something may turn it round, or the phrase that it begins (`15 MB`, `24 Heures`); gives
/// where it ends.
fn figure(text: &str, from: usize, found: usize, edges: &Edges, spans: &mut Vec<Span>) -> usize {
    let word = Word::at(text, found);
    let figure = FigureSpan::at(text, from, found);
    if word.has_letter {
        return phrase_from(text, from, figure.start, word, edges, spans);
    }
    if begins_phrase(text, found, &figure) {
        let number = Word::read(text, figure.start, figure.end);
        return phrase_from(text, from, figure.start, number, edges, spans);
    }
    let mut add = |start, end| {
        let forced = must_be_forced(&text[found..figure.end]);
        let span = edges.whole(text, from, Span::figure(start, end));
        spans.push(Span { forced, ..span });
    };
    match figure.shape {
        FigureShape::Plain => {}
        FigureShape::Unit => add(figure.start, figure.end),
        FigureShape::Span(..) if !edges.runs_with_spans(text) => {}
        FigureShape::Span(dash, behind) => {
            spans.push(Span::figure(figure.start, dash));
            spans.push(Span::figure(behind, figure.end));
        }
    }
    let last = spans.last().map_or(0, |span| span.end);
    last.max(figure.end).max(word.content_end)
}

/// Whether a figure belongs to the word behind it. Dates do not, and a year mostly belongs to the sentence, as does what
/// is written in groups, unless a unit follows: `عام 2012 UNESCO`, `2000 km`, `16 000 km`, `10:30 PM`, `36.8° N`.
fn begins_phrase(text: &str, found: usize, figure: &FigureSpan) -> bool {
    let word = Word::read(text, figure.start, figure.end);
    let Some(next) = word.next(text) else {
        return false;
    };
    let angle = |c| matches!(c, '°' | '′' | '″');
    let number = text[found..figure.end].trim_end_matches(angle);
    let follower = &text[next.start..next.content_end];
    let first = follower.chars().next().unwrap_or_default();
    if !(kind(first) == Kind::Ltr || matches!(first, '°' | 'µ')) {
        return false;
    }
    match word.tail(text) {
        "" => {}
        // A house and its street: `12, rue de la Mer`.
        "," => return first.is_lowercase() && number.chars().all(is_digit),
        _ => return false,
    }
    let length = follower.chars().count();
    let is_unit = length <= 3 && follower.contains(char::is_lowercase) || length <= 2;
    if number.contains(angle) {
        return length <= 2;
    }
    if number.contains(':') {
        return is_unit || is_zone(follower);
    }
    if number.contains(is_dash) || number.contains('/') {
        return is_unit && matches!(figure.shape, FigureShape::Span(..) | FigureShape::Plain);
    }
    let is_number = number.chars().all(|c| {
        matches!(kind(c), Kind::Digit | Kind::Space)
            || matches!(c, ',' | '.' | '¼'..='¾' | '⅐'..='⅞')
    });
    let is_grouped = number.contains(super::kind::is_space);
    if !is_number || is_grouped && number.starts_with('0') {
        return false;
    }
    let is_year = number.len() == 4 && number.starts_with(['1', '2']);
    is_unit || is_grouped && length <= 3 || !(is_year || is_grouped)
}

/// What stands behind an hour: `GMT`, `UTC+1`, `a.m.`
fn is_zone(word: &str) -> bool {
    let letters = word
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(word.len());
    let is_named = letters <= 4 && word[..letters].chars().all(char::is_uppercase);
    is_named
        || matches!(
            word.to_ascii_lowercase().as_bytes(),
            [b'a' | b'p', b'.', b'm', ..]
        )
}

/// The phrase that begins with the letter at `found`; gives where it ends.
fn phrase(text: &str, from: usize, found: usize, edges: &Edges, spans: &mut Vec<Span>) -> usize {
    let start = with_signs_before(text, from, found);
    let address = &text[found..];
    if is_address(address) {
        let ends = |c: char| {
            matches!(kind(c), Kind::Space | Kind::RtlPoint | Kind::Wall)
                || matches!(c, '<' | '>' | '"' | '«' | '»' | super::kind::OBJECT)
        };
        let end = address
            .find(ends)
            .map_or(text.len(), |length| found + length);
        let end = content_end(text, found, end, false);
        spans.push(edges.whole(text, from, Span::phrase(start, end)));
        return spans.last().map_or(end, |span| span.end);
    }
    phrase_from(text, from, start, Word::at(text, found), edges, spans)
}

/// An address may hold letters of any script (RFC 3987).
fn is_address(word: &str) -> bool {
    let scheme = word.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(0);
    word[scheme..].starts_with("://") || word.starts_with("www.") || word.starts_with("mailto:")
}

/// Where the signs begin that are written onto the word at `found`: `@name`, `.htaccess`, `--help`, `$HOME`.
fn with_signs_before(text: &str, from: usize, found: usize) -> usize {
    let before = &text[from..found];
    let is_ours = |c: char| {
        matches!(
            c,
            '@' | '#' | '*' | '.' | '/' | '\\' | '~' | '_' | '-' | '°' | '®' | '©'
        ) || is_currency(c)
    };
    let bare = before.trim_end_matches(is_ours);
    let signs = &before[bare.len()..];
    // A hyphen alone before a word is a dash or an item of a list.
    if signs == "-" {
        return found;
    }
    let glued = match bare.chars().next_back().map(|c| (c, kind(c))) {
        None | Some((_, Kind::Space)) => false,
        // `UNESCO/اليونسكو` may be written the other way round, and a full stop without a space.
        Some((_, Kind::Rtl | Kind::Neutral)) if ends_in_particle(bare) => false,
        Some((_, Kind::Rtl)) => signs.starts_with(|c| is_joint(c) || c == '.'),
        Some((last, _)) => closing(last).is_none(),
    };
    if glued { found } else { from + bare.len() }
}

/// The phrase that begins at `start` with the word `word`; gives where it ends.
fn phrase_from(
    text: &str,
    from: usize,
    start: usize,
    mut word: Word,
    edges: &Edges,
    spans: &mut Vec<Span>,
) -> usize {
    let mut end = word.content_end;
    // The punctuation behind the last word that belongs to the phrase; nothing where a word stands between that does not.
    let mut between = Some(word.tail(text));
    let mut last = word.start..word.content_end;
    while let Some(next) = word.next(text) {
        if ends_quotation(
            &text[start..word.content_end],
            word.tail(text),
            &text[next.start..],
        ) {
            break;
        }
        word = next;
        if let Some(end) = groups_end(text, word.start).filter(|_| !word.has_letter) {
            word = Word::read(text, word.start, end);
        }
        let joins = word.has_letter
            || word.has_digit
                && between.is_some_and(|tail| belongs(text, &text[last.clone()], tail, &word));
        if joins {
            end = word.content_end;
            last = word.start..word.content_end;
            between = Some(word.tail(text));
        } else if word.has_digit || !text[word.start..word.end].chars().all(is_link) {
            between = None;
        }
    }
    let span = edges.whole(text, from, Span::phrase(start, end));
    spans.push(span);
    span.end
}

/// Whether a quotation of the sentence round it ends between two words, and what follows tells of it in brackets:
/// `«Le Monde» (Paris, 1944)`.
fn ends_quotation(phrase: &str, tail: &str, behind: &str) -> bool {
    tail.contains('»') && !phrase.contains('«') && behind.starts_with(['(', '['])
}

/// Signs that bind what stands on both sides of them: `T0 + 24 h`, `R & D`.
fn is_link(c: char) -> bool {
    matches!(
        c,
        '+' | '='
            | '×'
            | '÷'
            | '&'
            | '/'
            | '°'
            | '№'
            | '≈'
            | '<'
            | '>'
            | '≤'
            | '≥'
            | '≠'
            | '±'
            | '→'
    )
}

/// Whether a figure belongs to the phrase before it, which ends in the word `last` with `tail` behind it: `Windows 11`,
/// `S/RES/2042 (2012)`, `July 5, 2024`, `vol. 3`. It does not where it counts what follows, or where a sentence ends.
fn belongs(text: &str, last: &str, tail: &str, figure: &Word) -> bool {
    let number = &text[figure.start..figure.content_end];
    let is_bare = number.chars().all(is_digit);
    let meets_word = figure.content_end == figure.end && figure.behind(text).starts_with(is_rtl);
    if is_bare && meets_word && counts(number, figure.behind(text)) {
        return false;
    }
    let is_share = number.ends_with('%') || number.starts_with(is_currency);
    let tail = tail.trim_matches(super::kind::OBJECT);
    let meets_word = meets_word && is_bare;
    match tail {
        "" => !is_share,
        "," | ".," => !meets_word || number.len() == 4 || last.ends_with(is_digit),
        "." => !meets_word || last.chars().count() <= 4 && !last.chars().all(char::is_uppercase),
        ":" => !meets_word,
        _ => tail.ends_with(|c| super::kind::opening(c).is_some()) && !meets_word && !is_share,
    }
}
