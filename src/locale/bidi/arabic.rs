//! What reads from the right in left-to-right text: words of right-to-left scripts, with the figures that belong to them.
//!
//! A European number behind an Arabic letter is an Arabic number to UAX #9 (W2) and stands at its left by itself: so the
//! number of `المادة 12` is part of it, unless a unit of the sentence round it follows (`تونس 12 km`).

use unicode_bidi::{BidiClass, bidi_class};

use super::Span;
use super::counted::{is_counted, is_last_word};
use super::edges::Edges;
use super::kind::{
    Kind, closing, is_arabic_digit, is_currency, is_dash, is_digit, is_joint, is_list_sign, is_rtl,
    is_small_figure, is_space, kind,
};
use super::measures::{bears_number, counts_others, is_code, is_measure, is_rate, sign_length};
use super::scan::{Scan, may_be_rtl};
use super::scores::Score;
use crate::locale::typography::is_month;
use crate::locale::word_list::{WordList, is_one_of, words};

/// What is to be read from the right in a left-to-right text, in its order: letters of a right-to-left script, and between
/// them anything but letters of the other direction and its commas, which part the names of a list.
pub(super) fn in_ltr(text: &str, edges: &Edges) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    if !may_hold_rtl(text) {
        return spans;
    }
    let mut rtl = Scan::new(text, may_be_rtl, |kind| kind == Kind::Rtl);
    while let Some(found) = rtl.next_from(at) {
        let start = with_glued_before(text, at, with_number_before(text, at, found));
        let end = with_figures(text, with_points(text, letters_end(text, found)));
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
                    && !ends_in_two_words(&text[..at])
                {
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

/// Its own points, and marks and figures written onto the last letter, stay with it: `ب-12`.
fn with_points(text: &str, end: usize) -> usize {
    let tail = text[end..].find(|c| match kind(c) {
        Kind::RtlPoint | Kind::Digit => false,
        Kind::Neutral => bidi_class(c) != BidiClass::NSM && !is_small_figure(c),
        _ => true,
    });
    let end = tail.map_or(text.len(), |length| end + length);
    let end = with_stop_of_initials(text, end);
    let joined = text[end..].trim_start_matches(is_joint);
    if joined.len() + 1 == text.len() - end && joined.starts_with(is_digit) {
        let length = joined
            .find(|c| !is_digit(c) && !is_inner(c))
            .unwrap_or(joined.len());
        let figure = joined[..length].trim_end_matches(is_inner);
        return end + 1 + figure.len();
    }
    end
}

/// The full stop behind initials, `د.ت.`, before a word or a comma that goes on with the sentence.
fn with_stop_of_initials(text: &str, end: usize) -> usize {
    let word = text[..end].rsplit(is_space).next().unwrap_or_default();
    let is_one = |part: &str| part.chars().count() == 1 && part.chars().all(is_rtl);
    let is_initials = word.contains('.') && word.split('.').all(is_one);
    let behind = text[end..].strip_prefix('.').unwrap_or_default();
    let next = behind.trim_start_matches(is_space);
    let goes_on = next.len() < behind.len() && next.starts_with(char::is_lowercase)
        || next.len() < behind.len() && next.starts_with('(')
        || behind.starts_with([',', ';', ':']);
    // One for the initials and one for the sentence.
    let goes_on = goes_on || behind.starts_with('.');
    end + usize::from(is_initials && goes_on)
}

/// The end with the figures behind it: `المادة 12`, `القرار 1701/2006`, `الفقرات 3 - 5`, `السعر 10 €`.
fn with_figures(text: &str, end: usize) -> usize {
    let mut end = end;
    loop {
        let announced = sign_before_figure(text, end);
        let rest = text[end + announced..].trim_start_matches(is_space);
        let start = text.len() - rest.len();
        let is_own = |length: &usize| {
            let is_of_year = start > end && is_year_of_era(&text[..end], rest);
            !is_of_year && !is_measure(&text[..end], &rest[*length..])
        };
        if let Some(length) = bracket_end(rest).filter(is_own) {
            end = start + length;
            continue;
        }
        if is_scale(rest) {
            return end;
        }
        let sign = rest.chars().next().filter(|c| is_currency(*c));
        let sign = sign.map_or(0, char::len_utf8);
        let length = figure_length(&rest[sign..]);
        let behind = &rest[sign + length..];
        if thousands_end(&rest[sign..]).is_some_and(|end| {
            let counted = rest[sign + end..].trim_start_matches(is_space);
            counted.starts_with(|c| kind(c) == Kind::Ltr)
        }) {
            return end;
        }
        let is_apart = start > end && length > 0;
        let before = &text[..end + announced];
        let is_score =
            || sign == 0 && !bears_number(before) && Score::in_ltr(text, start).is_some();
        let is_others = || is_of_others(before, &rest[sign..sign + length], behind) || is_score();
        // Figures of Arabic script run with its letters by the algorithm.
        if !is_apart || !rest[sign..].starts_with(is_arabic_digit) && is_others() {
            return end;
        }
        end = with_points(text, start + sign + length + sign_length(behind));
    }
}

/// Whether a year stands in brackets behind one of the Hijra, for those who read the sentence round it: `1445 هـ (2023)`.
fn is_year_of_era(before: &str, rest: &str) -> bool {
    let digits = rest.get(1..).unwrap_or_default();
    let length = digits.find(|c| !is_digit(c)).unwrap_or(digits.len());
    before.ends_with(['ه', 'ـ'])
        && is_last_word(before, |word| {
            word.trim_start_matches(is_digit).starts_with('ه')
        })
        && length == 4
}

/// Whether a figure between an Arabic word and a text is one of the sentence round the word.
fn is_of_others(before: &str, number: &str, behind: &str) -> bool {
    is_measure(before, behind) && !is_code(number)
        || counts_others(before, number, behind)
        || behind.starts_with(|c| kind(c) == Kind::Ltr)
        || is_rate(behind)
}

/// The length of the sign between a word and its figure: the stop of a short form, `ص. 12`, `ق. م. 350`, or a colon,
/// `سورة النساء: 59`. By the algorithm the figure runs with the letters over either (W2, N1).
fn sign_before_figure(text: &str, end: usize) -> usize {
    let last = text[..end].rsplit(|c: char| !c.is_alphanumeric()).next();
    let is_letter = last.is_some_and(|last| last.chars().count() == 1 && last.starts_with(is_rtl));
    let rest = &text[end..];
    let is_own = match rest.as_bytes().first() {
        Some(b'.') => is_letter,
        Some(b':') => ends_in_two_words(&text[..end]),
        // Of a short form in Hebrew: `עמ' 5`.
        Some(b'\'') => last.is_some_and(|last| last.ends_with(|c| bidi_class(c) == BidiClass::R)),
        _ => false,
    };
    let figure = rest.get(1..).unwrap_or_default();
    let figure = figure.strip_prefix([' ', '\u{a0}']).unwrap_or_default();
    let length = if is_own { figure_length(figure) } else { 0 };
    let behind = figure[length..].trim_start_matches(is_space);
    // The groups of a telephone would stand in the order of the words.
    let goes_on = rest.starts_with(':') && behind.starts_with(is_digit);
    usize::from(length > 0 && !goes_on)
}

/// Whether a text begins with the scale of a map, which belongs to no name: `1:50,000`, `1/25 000`.
fn is_scale(text: &str) -> bool {
    let part = text.strip_prefix("1:").or_else(|| text.strip_prefix("1/"));
    part.is_some_and(|part| thousands_end(part).is_some())
}

/// Whether a text ends in two words of a right-to-left script: a title, rather than a word that the sentence round it counts,
/// `نعم: 52`.
fn ends_in_two_words(text: &str) -> bool {
    let first = text.trim_end_matches(is_rtl);
    first.len() < text.len() && first.trim_end_matches(is_space).ends_with(is_rtl)
}

/// The end of a number in groups of three at the beginning of a text. What it counts is what follows: `12 000 habitants`.
fn thousands_end(text: &str) -> Option<usize> {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let first = digits(text);
    let mut end = first;
    loop {
        let rest = &text[end..];
        let Some(group) = rest
            .strip_prefix(|c| is_space(c) || c == ',')
            .filter(|group| digits(group) == 3)
        else {
            break;
        };
        end = text.len() - group.len() + 3;
    }
    (matches!(first, 1..=3) && end > first).then_some(end)
}

/// The length of a figure at the beginning of a text, or of a span of two: `1701/2006`, `3 - 5`.
fn figure_length(text: &str) -> usize {
    let one = |text: &str| {
        let end = text.find(|c| !is_digit(c) && !is_inner(c));
        let figure = &text[..end.unwrap_or(text.len())];
        match figure.starts_with(is_digit) {
            true => figure.trim_end_matches(is_inner).len(),
            false => 0,
        }
    };
    let first = one(text);
    let span = text[first..].strip_prefix([' ', '\u{a0}']);
    let second = span.and_then(|rest| rest.strip_prefix(is_dash)?.strip_prefix([' ', '\u{a0}']));
    match second.map(one) {
        Some(length) if first > 0 && length > 0 => text.len() - second.map_or(0, str::len) + length,
        _ => first,
    }
}

/// The length of a number in brackets, `(5)`, which belongs to what is before it as one without them does.
fn bracket_end(text: &str) -> Option<usize> {
    let inside = text.strip_prefix(['(', '['])?;
    let rest = inside.trim_start_matches(is_digit);
    let is_number = rest.len() < inside.len();
    let close = text.chars().next().and_then(closing)?;
    (is_number && rest.starts_with(close)).then(|| text.len() - rest.len() + close.len_utf8())
}

/// Signs inside a figure.
fn is_inner(c: char) -> bool {
    matches!(c, '/' | '.' | ',' | ':' | '-' | '–' | '+' | '×' | '٫' | '٬')
}

/// Where what is written onto a word begins: `#يوم_الماء`, `12/ب`.
fn with_glued_before(text: &str, from: usize, start: usize) -> usize {
    let before = &text[from..start];
    let bare = before.trim_end_matches(['#', '@']);
    if bare.len() < before.len() {
        return from + bare.len();
    }
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

/// Where a number before a word begins that belongs to it: the day of a date (`20 مارس 1956`), a count (`100 دينار`), or
/// whatever stands first of all. What is counted has no article; a year is seldom a count, and a figure behind a name, or
/// behind a short form (`p. 12`), is theirs.
fn with_number_before(text: &str, from: usize, found: usize) -> usize {
    let before = text[from..found].trim_end_matches(is_space);
    let bare = before.trim_end_matches(|c| is_digit(c) || matches!(c, '.' | ',' | '٫' | '٬'));
    let number = &before[bare.len()..];
    let is_glued = !bare.is_empty() && !bare.ends_with(|c| is_space(c) || closing(c).is_some());
    let is_number = number.starts_with(is_digit) && number.ends_with(is_digit);
    if !is_number || before.len() == found - from || is_glued {
        return found;
    }
    let word = &text[found..];
    let behind = word.trim_start_matches(is_rtl).trim_start_matches(is_space);
    let year = behind.find(|c| !is_digit(c)).unwrap_or(behind.len());
    let noun = word.split(|c| !is_rtl(c)).next().unwrap_or_default();
    let is_date =
        number.chars().count() <= 2 && (behind[..year].chars().count() == 4 || is_month(noun));
    let outer = bare.trim_end_matches(is_space);
    let is_first = match outer.chars().next_back() {
        None => from == 0,
        Some(last) => closing(last).is_some(),
    };
    // Behind an article that is written onto it: `l’émission`.
    let last = outer.rsplit(|c| is_space(c) || c == '’' || c == '\'');
    let last = last.map(str::trim_start).next().unwrap_or_default();
    let is_year = number.len() == 4 && ["13", "14", "19", "20"].contains(&&number[..2]);
    // The first word of a sentence has a capital.
    let is_counted_by = |last: &str| {
        let small = last.chars().all(char::is_lowercase) && !last.is_empty();
        small || last.len() == outer.len() && is_one_of(last, ARTICLES)
    };
    let is_count = !word.starts_with(ARTICLE) && !is_year && is_counted_by(last)
        || is_short_form(word)
        || is_letter(noun)
        || is_counted(noun, behind);
    // Figures of Arabic script run with its letters by the algorithm.
    let is_arabic = number.chars().all(|c| is_arabic_digit(c) || is_inner(c));
    match is_date || is_first || is_count || is_arabic {
        true => from + bare.len(),
        false => found,
    }
}

/// Words that begin a sentence before a day or a count.
const ARTICLES: &WordList = words!(
    "Le Les Un Une Du Des Au Aux Pour Dès Depuis Avant Après Entre Chaque The A An On In By At For From Since Before After Between \
     About Every Each"
);

/// Whether a text begins with a unit or a currency by its initials: `د.ت`, `م.م`.
fn is_short_form(word: &str) -> bool {
    let mut letters = word.chars();
    let (first, stop, second) = (letters.next(), letters.next(), letters.next());
    first.is_some_and(is_rtl)
        && stop == Some('.')
        && second.is_some_and(is_rtl)
        && !letters.next().is_some_and(is_rtl)
}

/// A unit or an era of one letter: `12 م`, `1446 هـ`.
fn is_letter(noun: &str) -> bool {
    noun.chars().filter(|c| *c != 'ـ').count() == 1
}

const ARTICLE: &str = "ال";

/// A mark of exclamation or question before a comma or a small letter ends no sentence of the text around: it is the phrase's own.
fn with_last_mark(text: &str, span: Span) -> Span {
    let rest = &text[span.end..];
    let after = rest.trim_start_matches(['!', '?']);
    let next = after.trim_start_matches(is_space);
    let is_inside = after.len() < rest.len() && next.len() < after.len();
    let meets_comma = after.len() < rest.len() && after.starts_with([',', ';']);
    if meets_comma || is_inside && next.starts_with(char::is_lowercase) {
        let end = text.len() - after.len();
        return Span { end, ..span };
    }
    span
}
