//! What reads from the left in right-to-left text: words and phrases of other scripts, with the figures that belong to them.
//!
//! A phrase runs from its first letter to its last, over the spaces and signs inside it; punctuation behind it belongs to
//! the sentence round it, unless it closes a bracket of the phrase. Signs that make a word what it is (`C++`, `@name`,
//! the last `/` of an address) stay with it.

use super::Span;
use super::addresses::{address_end, is_address};
use super::amounts::{begins_phrase, is_count, tells_carrier, year_of_report};
use super::compounds::angle_end;
use super::counted::{follows_item, is_of_code, is_short_form};
use super::currencies::{ends_in_currency, is_short_currency};
use super::edges::Edges;
use super::figures::{
    FigureShape, FigureSpan, is_share, must_be_forced, plain_end, with_sign_behind,
};
use super::formulas::{binds, with_fraction};
use super::groups::groups_end;
use super::kind::{
    INFINITY, Kind, closing, is_currency, is_dash, is_digit, is_fraction, is_joint, is_list_sign,
    is_rtl, is_space, kind, opening,
};
use super::moves::begins_move;
use super::questions::with_last_marks;
use super::quotations::{closes_quotation, without_own_mark};
use super::scan::{Scan, may_be_foreign};
use super::scores::Score;
use super::signs::{with_sign_of_brackets, with_signs_before};
use super::told::{is_enclosed, is_label, is_tallied, is_told_in_rtl, numbers_name};
use super::word::{Word, content_end};

/// What is to be read from the left in a right-to-left text, in its order.
pub(super) fn in_rtl(text: &str, edges: &Edges) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    // The first letter of a left-to-right script, or figure.
    let mut foreign = Scan::new(text, may_be_foreign, |c| {
        matches!(kind(c), Kind::Ltr | Kind::Digit) || is_fraction(c)
    });
    while let Some(found) = foreign.next_from(at) {
        if text[found..].starts_with(is_fraction) {
            if let Some(end) = fraction_end(text, at, found, edges) {
                spans.push(edges.whole(text, at, Span::figure(found, end)));
                at = end;
            }
            continue;
        }
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

/// The end of a fraction of one sign with the sign behind it, which would fall before it: `½"`, `¼%`. One before a letter belongs to what
/// is told there.
fn fraction_end(text: &str, from: usize, found: usize, edges: &Edges) -> Option<usize> {
    let before = &text[from..found];
    let is_apart =
        before.is_empty() || before.ends_with(|c| is_space(c) || is_rtl(c) || closing(c).is_some());
    let behind = text[found..].strip_prefix(is_fraction)?;
    let sign = behind.chars().next()?;
    let end = text.len() - behind.len();
    let is_own = is_share(sign) || matches!(sign, '″' | '′' | '°') || edges.is_inch(text, end);
    (is_apart && is_own).then_some(end + sign.len_utf8())
}

/// The figure at `found`, as far as something may turn it round, or the phrase that it begins (`15 MB`, `24 Heures`); gives
/// where it ends.
fn figure(text: &str, from: usize, found: usize, edges: &Edges, spans: &mut Vec<Span>) -> usize {
    let word = Word::at(text, found);
    let mut figure = FigureSpan::at(text, from, found);
    if word.has_letter {
        return phrase_from(text, from, figure.start, word, edges, spans);
    }
    if let Some(close) = edges.foreign_quotation_end(text, figure.start) {
        let end = content_end(text, figure.start, close, false);
        spans.push(edges.whole(text, from, Span::phrase(figure.start, end)));
        return spans.last().map_or(end, |span| span.end);
    }
    if let Some(sign) = right_before(text, from, &figure) {
        figure.start = sign;
    }
    if let Some((start, end)) = year_of_report(text, from, &figure) {
        let year = Word::read(text, start, end);
        return phrase_from(text, from, start, year, edges, spans);
    }
    if begins_phrase(text, found, &figure) {
        let number = Word::read(text, figure.start, figure.end);
        return phrase_from(text, from, figure.start, number, edges, spans);
    }
    if edges.is_inch(text, figure.end) && figure.shape == FigureShape::Plain {
        figure.shape = FigureShape::Unit;
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
    // Behind a bracket that the figure does not open, what follows is read by itself: `[7]–[9]`.
    let is_closed = text[figure.end..].starts_with(|c| opening(c).is_some());
    let end = if is_closed {
        figure.end
    } else {
        figure.end.max(word.content_end)
    };
    last.max(end)
}

/// Where the sign of a right begins before the year of the figure, which a Latin name follows: `© 2026 FAO`.
fn right_before(text: &str, from: usize, figure: &FigureSpan) -> Option<usize> {
    let before = text[from..figure.start]
        .trim_end_matches(is_space)
        .strip_suffix('©')?;
    let holder = text[figure.end..].trim_start_matches(is_space);
    let is_apart = holder.len() < text.len() - figure.end;
    (is_apart && holder.starts_with(|c| kind(c) == Kind::Ltr)).then_some(from + before.len())
}

/// The phrase that begins with the letter at `found`; gives where it ends.
fn phrase(text: &str, from: usize, found: usize, edges: &Edges, spans: &mut Vec<Span>) -> usize {
    let start = with_signs_before(text, from, found);
    let start = with_sign_of_brackets(text, from, start, edges);
    let start = with_fraction(text, from, start);
    match address_end(text, start, found) {
        Some(end) => {
            let end = content_end(text, found, end, false);
            spans.push(edges.whole(text, from, Span::phrase(start, end)));
            spans.last().map_or(end, |span| span.end)
        }
        None => phrase_from(text, from, start, Word::at(text, found), edges, spans),
    }
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
    let mut is_linked = false;
    while let Some(next) = word.next(text) {
        let behind = &text[next.start..];
        if parts_quotation(&text[start..word.content_end], word.tail(text), behind)
            || parts_list(&text[last.clone()], behind)
            || next.cut && address_end(text, next.start, next.start).is_some()
            || numbers_item(text, &next)
        {
            break;
        }
        word = next;
        if word.has_digit && !word.has_letter {
            let score = Score::in_rtl(text, word.start);
            let groups = groups_end(text, word.start);
            if let Some(score) = score.as_ref().filter(|score| !meets_name(text, score.end)) {
                let span = edges.whole(text, from, Span::phrase(start, end));
                spans.push(span);
                // Where a bracket cuts the name, what is left of it is read anew.
                return match span.end == end {
                    true => with_score(text, score, word.start, edges, spans),
                    false => span.end,
                };
            }
            let read = groups.or(score.map(|score| score.end));
            let end = with_sign_behind(text, read.unwrap_or(word.content_end));
            let end = angle_end(text, word.start, end);
            if read.is_some() || end > word.content_end {
                word = Word::read(text, word.start, end);
            }
        }
        let joins = word.has_letter
            || word.has_digit
                && !is_in_other_digits(&text[word.start..word.content_end])
                && between.is_some_and(|tail| {
                    let tail = if is_linked && tail.is_empty() {
                        "+"
                    } else {
                        tail
                    };
                    let last = &text[last.clone()];
                    !is_told_in_rtl(text, last, &word) && belongs(text, start, last, tail, &word)
                });
        if joins {
            end = word.content_end;
            last = word.start..word.content_end;
            between = Some(word.tail(text));
            is_linked = false;
        } else if let Some(close) = closes_quotation(text, start, &word) {
            end = close;
            between = Some(&text[close..word.end]);
        } else if &text[word.start..word.end] == ":" {
            // The colon of French: `Tél. : 71 555 010`.
            between = Some(word.tail(text));
        } else if !word.has_digit
            && (binds(&text[start..end], &text[word.start..word.end])
                || is_inner_dash(text, start, &word))
        {
            is_linked = true;
        } else {
            between = None;
        }
    }
    let span = edges.whole(text, from, Span::phrase(start, end));
    let span = with_last_marks(text, span, edges);
    spans.push(span);
    span.end
}

/// Whether a result stands between two Latin names, and so in their order: `Ajax 2 - 1 Lens`.
fn meets_name(text: &str, end: usize) -> bool {
    let behind = text[end..].trim_start_matches(is_space);
    behind.len() < text.len() - end && behind.starts_with(|c| kind(c) == Kind::Ltr)
}

/// Whether a word is the dash of a span in brackets of the phrase: `Horizon 2020 (2014 – 2020)`.
fn is_inner_dash(text: &str, start: usize, word: &Word) -> bool {
    let mut signs = text[word.start..word.end].chars();
    let is_dash = signs.next().is_some_and(is_dash) && signs.next().is_none();
    is_dash && is_enclosed(text, start, word.start)
}

/// Whether a number is in the figures of Arabic script, European ones aside: it is the sentence's, whatever name it follows.
fn is_in_other_digits(number: &str) -> bool {
    number.contains(|c: char| is_digit(c) && !c.is_ascii_digit() && c != INFINITY)
}

/// Adds the numbers of a result that a dash joins, for those follow each other as the sentence runs; gives where it ends.
fn with_score(
    text: &str,
    score: &Score,
    start: usize,
    edges: &Edges,
    spans: &mut Vec<Span>,
) -> usize {
    if !score.is_apart && edges.runs_with_spans(text) {
        spans.push(Span::figure(start, score.dash));
        spans.push(Span::figure(score.behind, score.end));
    }
    score.end
}

/// Whether a word is the number of the next item in a list: `1) UNESCO 2) FAO`, `1. Linux 2. Windows`, `1- Word 2-`.
fn numbers_item(text: &str, word: &Word) -> bool {
    let number = &text[word.start..word.content_end];
    if let Some(number) = number.strip_suffix('-') {
        return follows_item(&text[..word.start], number, '-');
    }
    match word.tail(text) {
        ")" => {
            let number = number.strip_prefix('(').unwrap_or(number);
            follows_item(&text[..word.start], number, ')')
        }
        "." => {
            follows_item(&text[..word.start], number, '.')
                && !begins_move(&text[word.content_end..])
        }
        _ => false,
    }
}

/// Whether a quotation of the sentence round it ends between two words, and what follows tells of it in brackets:
/// `«Le Monde» (Paris, 1944)`; or whether one begins there, and what is before it says whose it is: `Twain: «Whiskey»`; or whether
/// what is told follows brackets of the sentence round it: `(L × l): 20 × 30 cm`.
fn parts_quotation(phrase: &str, tail: &str, behind: &str) -> bool {
    let ends = tail.contains('»') && !phrase.contains('«') && behind.starts_with(['(', '[']);
    let closed = tail.chars().next().and_then(opening);
    let is_closed = closed.is_some_and(|open| !phrase.contains(open)) && tail.ends_with([':', ';']);
    ends || is_closed || tail == ":" && behind.starts_with(['«', '“', '"', '‹'])
}

/// Whether a sign of a list follows, `UNESCO | FAO`, or a dash between two of which one is an address: these follow each other as
/// the sentence runs.
fn parts_list(last: &str, behind: &str) -> bool {
    let mut signs = behind.split(is_space).filter(|word| !word.is_empty());
    let (sign, next) = (signs.next().unwrap_or_default(), signs.next());
    let is_one = |is: fn(char) -> bool| sign.chars().count() == 1 && sign.chars().all(is);
    let is_place = |word: &str| {
        let mail = word.split_once('@');
        is_address(word) || mail.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    };
    is_one(is_list_sign) || is_one(is_joint) && (is_place(last) || next.is_some_and(is_place))
}

/// Whether a share is the strength or the rate of what is named before it, `NaCl 0.9%`, `HCl (37 %)`, and not a share of what
/// is named behind it, `SONEDE 37% من المياه`.
fn is_strength(number: &str, behind: &str) -> bool {
    let figure = number.trim_start_matches('(');
    let next = behind.trim_start_matches(is_space);
    let next = next.split(|c| !is_rtl(c)).next().unwrap_or_default();
    let is_closed = figure.len() == number.len() || behind.starts_with(')');
    let is_of = matches!(next, "من" | "مما" | "منها" | "منهم");
    figure.starts_with(is_digit) && number.ends_with('%') && is_closed && !is_of
}

/// Whether a figure belongs to the phrase before it, which ends in the word `last` with `tail` behind it: `Windows 11`,
/// `S/RES/2042 (2012)`, `July 5, 2024`, `vol. 3`. It does not where it counts what follows, or where a sentence ends.
fn belongs(text: &str, start: usize, last: &str, tail: &str, figure: &Word) -> bool {
    let number = &text[figure.start..figure.content_end];
    let is_bare = number.chars().all(is_digit);
    // The sum of a currency, `US$ 300 مليون`, and what says itself that a number follows: `n° 12`, `pp. 12`.
    let is_short = |last: &str| last.chars().count() <= 3 && last.chars().all(char::is_lowercase);
    let is_said = match tail {
        "" => ends_in_currency(last) || last.ends_with(['°', 'º', 'Ø', 'ø']),
        _ => tail == "." && (is_short(last) || is_short_currency(last)),
    };
    if is_said
        || is_enclosed(text, start, figure.start)
        || tail.is_empty() && tells_carrier(text[start..figure.start].trim_end(), number)
    {
        return true;
    }
    let meets_word = figure.content_end == figure.end && figure.behind(text).starts_with(is_rtl);
    // In a row of groups, in a date and in a formula nothing is counted.
    let is_second = tail.is_empty() && numbers_name(&text[start..figure.start], last);
    let is_further = match tail {
        "" => last.ends_with(is_digit) && !last.contains(char::is_alphabetic) && !is_second,
        "," => last.ends_with(is_digit),
        _ => tail == "+",
    };
    // The noun before the name bears the first number.
    let bearer = if is_second { "" } else { &text[..start] };
    let is_counted = || {
        let behind = figure.behind(text);
        is_count(bearer, number, behind) && !is_of_code(last, number, behind)
    };
    let is_sum = || is_short_form(figure.behind(text));
    if meets_word && (is_sum() || !is_further && is_counted()) {
        return false;
    }
    let is_share = number.ends_with('%') || number.starts_with(is_currency);
    let tail = tail.trim_matches(super::kind::OBJECT);
    // Behind brackets of the phrase's own: `12(3), 45`.
    let is_own = |c| opening(c).is_some_and(|open| text[start..figure.start].contains(open));
    let tail = tail.trim_start_matches(is_own);
    let tail = without_own_mark(&text[start..figure.start], tail);
    let meets_word = meets_word && is_bare;
    match tail {
        "" => !is_share || is_strength(number, &text[figure.content_end..]),
        "+" => true,
        "," | ".," => !meets_word || number.len() == 4 || last.ends_with(is_digit),
        "." if last.ends_with(is_digit) => false,
        // One capital is no end of a sentence: `K. 550`.
        "." => match last.chars().count() {
            1 => true,
            length => !meets_word || length <= 4 && !last.chars().all(char::is_uppercase),
        },
        // Behind a letter that tells one of some from another, `الجلسة A: 9:00`, the colon is the sentence's, and so are a span and a share.
        ":" | ".:" => {
            let is_letter = text[start..figure.start].chars().nth(1) == Some(':');
            let shape = FigureSpan::at(text, figure.start, figure.start).shape;
            let is_own = || !meets_word && !is_tallied(text, start, figure.end);
            (is_label(last, number) || is_own())
                && !is_letter
                && !is_share
                && !matches!(shape, FigureShape::Span(..))
        }
        _ => tail.ends_with(|c| super::kind::opening(c).is_some()) && !meets_word && !is_share,
    }
}
