//! What reads from the right in left-to-right text: words of right-to-left scripts, with the figures that belong to them.
//!
//! A European number behind an Arabic letter is an Arabic number to UAX #9 (W2) and stands at its left by itself: so the
//! number of `المادة 12` is part of it, unless a unit of the sentence round it follows (`تونس 12 km`).

use super::Span;
use super::beside::{is_inner, with_figures, with_number_before, with_points};
use super::compounds::equation_end;
use super::counted::{follows_item, is_counted};
use super::edges::Edges;
use super::kind::{
    Kind, closing, is_digit, is_joint, is_list_sign, is_rtl, is_small_figure, is_space, kind,
    last_part,
};
use super::measures::{bears_number, is_measure};
use super::scan::{Scan, may_be_rtl};
use super::scores::Score;
use super::told::announces_own;

/// What is to be read from the right in a left-to-right text, in its order: letters of a right-to-left script, and between
/// them anything but letters of the other direction and its commas, which part the names of a list.
pub(super) fn in_ltr(text: &str, edges: &Edges) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    if !may_hold_rtl(text) {
        return spans;
    }
    let mut rtl = Scan::new(text, may_be_rtl, is_rtl);
    while let Some(found) = rtl.next_from(at) {
        let start = with_glued_before(text, at, with_number_before(text, at, found));
        let end = with_points(text, letters_end(text, found));
        let end = with_equation(text, with_figures(text, end));
        let mut span = edges.whole(text, at, Span::phrase(start, end));
        if span.end > end {
            // Behind a bracket of its own: `قرار (أ) 5`.
            span.end = with_figures(text, span.end);
        }
        let span = with_last_mark(text, span);
        at = span.end;
        spans.push(span);
    }
    spans
}

/// A look at single bytes, which is enough for nearly all text in Latin script.
fn may_hold_rtl(text: &str) -> bool {
    let may_begin = |byte: u8| (0xd6..=0xe0).contains(&byte) | (byte >= 0xef);
    text.bytes()
        .fold(false, |found, byte| found | may_begin(byte))
}

/// The end of the last letter that is read together with the one at `start`.
fn letters_end(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut before = None;
    for (at, c) in text[start..].char_indices() {
        let at = start + at;
        match kind(c) {
            Kind::Rtl => end = at + c.len_utf8(),
            Kind::Ltr | Kind::Wall => break,
            // A comma between figures parts no names: `12,5`.
            _ if matches!(c, ',' | ';') => {
                let is_inside =
                    before.is_some_and(is_digit) && text[at + 1..].starts_with(is_digit);
                if !is_inside {
                    break;
                }
            }
            _ if is_list_sign(c) => {
                let is_apart =
                    before.is_some_and(is_space) && text[at + c.len_utf8()..].starts_with(is_space);
                if is_apart {
                    break;
                }
            }
            // What is counted, as in `نعم: 52 | لا: 8`, is told behind a colon of the sentence.
            _ if c == ':' => {
                let next = text[at + 1..].trim_start_matches(is_space);
                if next.starts_with(is_digit)
                    && next.len() + 1 < text.len() - at
                    && !tells_measure(next)
                    && !announces_own(text, at)
                {
                    break;
                }
            }
            // The result of a match between two names.
            Kind::Digit if before.is_some_and(is_space) && is_score(text, at) => break,
            // The number of an item in a list: `1) ماء 2) نار`.
            _ if matches!(c, ')' | '-') => {
                let outer = text[..at].trim_end_matches(is_digit);
                if follows_item(outer, &text[outer.len()..at], c) {
                    break;
                }
            }
            // The end of a sentence, and no point of a figure.
            _ if matches!(c, '.' | '?' | '!') => {
                let ends = before.is_some_and(is_digit) && text[at + 1..].starts_with(is_space);
                if ends {
                    break;
                }
            }
            _ => {}
        }
        before = Some(c);
    }
    end
}

/// Whether the figures at `at` are a result, behind words that bear no number and before none that they count.
fn is_score(text: &str, at: usize) -> bool {
    let is_counted_behind = |end: usize| {
        let behind = text[end..].trim_start_matches(is_space);
        let noun = behind
            .split(|c| kind(c) != Kind::Rtl)
            .next()
            .unwrap_or_default();
        is_counted(noun, &behind[noun.len()..])
    };
    let score = Score::in_ltr(text, at).filter(|score| !is_counted_behind(score.end));
    score.is_some() && !bears_number(text[..at].trim_end_matches(is_space))
}

/// Whether a text begins with a figure and a word of a right-to-left script behind it, its unit: `12.500 د.ت`.
fn tells_measure(text: &str) -> bool {
    let behind = text.trim_start_matches(|c| is_digit(c) || is_inner(c));
    let unit = behind.trim_start_matches(is_space);
    unit.len() < behind.len() && unit.starts_with(|c| kind(c) == Kind::Rtl)
}

/// The end with the numbers of an equation behind one of its letters: `س + 2 = 5`. They run with the letter by the algorithm.
fn with_equation(text: &str, end: usize) -> usize {
    let last = last_part(&text[..end]).rsplit(is_space).next();
    let last = last.unwrap_or_default();
    let letter = last
        .trim_start_matches(is_digit)
        .trim_end_matches(is_small_figure);
    if letter.chars().count() != 1 || !letter.starts_with(is_rtl) {
        return end;
    }
    equation_end(text, end)
        .filter(|end| !is_measure("", &text[*end..]))
        .unwrap_or(end)
}

/// Where what is written onto a word begins: `#يوم_الماء`, `12/ب`.
fn with_glued_before(text: &str, from: usize, start: usize) -> usize {
    let before = &text[from..start];
    let bare = before.trim_end_matches(['#', '@', '﴿', '﴾']);
    if bare.len() < before.len() {
        return from + bare.len();
    }
    // The degrees of `31°م` are told by its letter.
    let before = before.strip_suffix('°').unwrap_or(before);
    let joint = before.trim_end_matches(is_joint);
    let bare = joint.trim_end_matches(|c| is_digit(c) || is_inner(c));
    // A hyphen or a stroke between, or nothing: `12/ب`, `20أ`.
    let is_figure = joint.len() + 1 >= before.len() && bare.len() < joint.len();
    let is_apart = bare.is_empty() || bare.ends_with(|c| is_space(c) || closing(c).is_some());
    match is_figure && is_apart && joint.ends_with(is_digit) {
        true => from + bare.len(),
        false => start,
    }
}

/// A mark before a comma or a small letter ends no sentence of the text around: it is the phrase's own, or that of a short form,
/// `د. signifie`. So is the bracket of a verse.
fn with_last_mark(text: &str, span: Span) -> Span {
    let verse = text[span.end..].trim_start_matches(['﴿', '﴾']);
    let span = Span {
        end: text.len() - verse.len(),
        ..span
    };
    let rest = &text[span.end..];
    let after = match rest.strip_prefix('.') {
        Some(after) if after.starts_with(|c| is_space(c) || matches!(c, ',' | ';')) => after,
        Some(_) if rest.starts_with("..") => rest.trim_start_matches('.'),
        _ => rest.trim_start_matches(['!', '?', '…']),
    };
    let next = after.trim_start_matches(is_space);
    let is_inside = after.len() < rest.len() && next.len() < after.len();
    let meets_comma = after.len() < rest.len() && after.starts_with([',', ';']);
    if meets_comma || is_inside && next.starts_with(char::is_lowercase) {
        let end = text.len() - after.len();
        return Span { end, ..span };
    }
    span
}
