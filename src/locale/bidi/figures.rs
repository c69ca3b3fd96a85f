//! Figures in right-to-left text: where each begins and ends with its signs, and which way it reads.
//!
//! UAX #9 keeps figures joined by one of `. , : /` in order, so dates with solidi, times, decimals and version numbers
//! stand by themselves. Signs before a figure, hyphens and spaces between figures do not, and they have two meanings: a
//! telephone number, a date or a code is read from the left in every language, a span of pages or years is not.

use super::codes::{are_code, is_numbered};
use super::compounds::{angle_end, expression_end, position_end, tuple_end};
use super::counted::{ends_in_particle, is_last_word};
use super::groups::{begins_dialled, groups_end};
use super::kind::{
    Kind, OBJECT, closing, is_arabic_digit, is_currency, is_dash, is_decimal_sign, is_digit,
    is_joint, is_minus, is_rtl, is_space, kind,
};
use super::measures::bears_number;
use super::minus::{dash_glued, minus_apart};
use super::signs::with_keys;
use super::word::Word;

/// A figure with the signs that belong to it.
pub(super) struct FigureSpan {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) shape: FigureShape,
}

/// How a figure reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FigureShape {
    /// Nothing can turn it round.
    Plain,
    /// From the left, whatever stands around it.
    Unit,
    /// A span: its halves read from the left, and follow each other as the words of the sentence do. Where the dash begins
    /// and ends.
    Span(usize, usize),
}

impl FigureSpan {
    /// The figure whose first digit stands at `found`; nothing before `from` belongs to it.
    pub(super) fn at(text: &str, from: usize, found: usize) -> FigureSpan {
        let signed = with_signs_before(text, from, found);
        let opened = text[from..signed].ends_with('(') && begins_dialled(&text[signed..]);
        let start = if opened { signed - 1 } else { signed };
        // A minus that is typed as a dash separates no groups.
        let groups =
            groups_end(text, start).or_else(|| groups_end(text, found).filter(|_| signed < found));
        if let Some(end) = groups {
            return FigureSpan {
                start,
                end: without_share(text, start, with_sign_behind(text, end)),
                shape: FigureShape::Unit,
            };
        }
        let word = Word::at(text, found);
        if let Some(end) = expression_end(text, found) {
            let (start, shape) = (signed, FigureShape::Unit);
            return FigureSpan { start, end, shape };
        }
        if let Some(end) = tuple_end(text, signed).or_else(|| position_end(text, found)) {
            return FigureSpan {
                start: signed,
                end,
                shape: FigureShape::Unit,
            };
        }
        // `18+` is a figure and a sign behind it, in whichever direction.
        let content = text[found..word.content_end].trim_end_matches(|c| c == '+' || is_minus(c));
        let content = without_parts(before_closing(content));
        let end = with_sign_behind(text, angle_end(text, found, found + content.len()));
        let end = before_letter(text, found, without_share(text, signed, end));
        let shape = match shape(text, signed, end) {
            // A sign before a figure falls to its right, but at the beginning of a line (W5).
            FigureShape::Plain if text[from..signed].ends_with(is_share) => FigureShape::Unit,
            FigureShape::Span(..) if is_numbered(&text[..signed]) => FigureShape::Unit,
            FigureShape::Unit if is_lettered(text, signed, end) => FigureShape::Plain,
            shape => shape,
        };
        FigureSpan {
            start: signed,
            end,
            shape,
        }
    }
}

/// Whether numbers and hyphens are a code with a letter of the sentence's script, which runs as its letter does: `ج-451-2019`.
fn is_lettered(text: &str, start: usize, end: usize) -> bool {
    let is_code = text[start..end].chars().all(|c| is_digit(c) || is_minus(c));
    let is_letter = |word: &str| word.chars().count() == 1 && word.chars().all(is_rtl);
    let last = |text: &str| text.trim_end_matches(is_rtl).len();
    let before = text[..start].strip_suffix(is_joint).unwrap_or_default();
    let behind = text[end..].strip_prefix(is_joint).unwrap_or_default();
    let next = behind.len() - behind.trim_start_matches(is_rtl).len();
    is_code && (is_letter(&before[last(before)..]) || is_letter(&behind[..next]))
}

/// A figure before a bracket that it does not open: `7` in `[7]–[9]`.
fn before_closing(content: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in content.char_indices() {
        if matches!(c, '(' | '[') {
            depth += 1;
        } else if matches!(c, ')' | ']') {
            if depth == 0 {
                return &content[..at];
            }
            depth -= 1;
        }
    }
    content
}

/// The end of the number at `found`, where only words of the sentence stand beside it (`في 2012 تعلن`): nothing turns it
/// round, and no phrase takes it in. Most numbers are such, and known at one look.
pub(super) fn plain_end(text: &str, from: usize, found: usize) -> Option<usize> {
    let before = &text.as_bytes()[from..found];
    let is_apart = matches!(before, [] | [.., b' ']) && !follows_sign(before);
    let rest = text[found..].trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.starts_with(is_decimal_sign) {
        return None;
    }
    let next = rest.trim_start_matches([' ', '\u{a0}']).chars().next();
    // The sign of Arabic figures would be drawn to a European one that begins a line (W5).
    let is_among_words =
        next.is_none_or(|c| matches!(kind(c), Kind::Rtl | Kind::RtlPoint) && c != '٪');
    let end = text.len() - rest.len();
    (end > found && is_apart && is_among_words).then_some(end)
}

/// Whether bytes end in a sign that may stand apart from its figure, `§`, `±`, `№`, `⌀` or a dash, and a space.
fn follows_sign(before: &[u8]) -> bool {
    matches!(
        before,
        [.., b'-', b' ']
            | [.., 0xc2, 0xa7 | 0xb1, b' ']
            | [.., 0xe2, 0x80, 0x93, b' ']
            | [.., 0xe2, 0x84, 0x96, b' ']
            | [.., 0xe2, 0x88, 0x92, b' ']
            | [.., 0xe2, 0x8c, 0x80, b' ']
    )
}

/// Isolation is not enough for Arabic-Indic figures, which stay right-to-left among themselves.
pub(super) fn must_be_forced(figure: &str) -> bool {
    figure.chars().any(is_arabic_digit)
}

/// A sign before a figure that belongs to it: `-5`, `#12`, `€100`, `+216`, `§ 12`.
fn is_sign(c: char) -> bool {
    matches!(
        c,
        '+' | '#' | '*' | '±' | '§' | '№' | '√' | '∛' | '×' | '⌀' | '~' | '≈'
    ) || is_minus(c)
        || is_currency(c)
}

/// Signs behind a figure without which it says something else.
pub(super) fn is_share(c: char) -> bool {
    matches!(c, '%' | '‰')
}

/// Where the signs begin that are written onto the figure at `found`. A hyphen behind a word joins the two (`الفصل-5`);
/// behind a particle that is always written onto the next word it is the figure's (`و-5`, `بـ-5`).
fn with_signs_before(text: &str, from: usize, found: usize) -> usize {
    let before = &text[from..found];
    let bare = before.trim_end_matches(is_sign);
    let signs = &before[bare.len()..];
    if let Some(start) = with_keys(text, from, found).or_else(|| sign_apart(text, from, found)) {
        return start;
    }
    if let Some(start) = compared_at(text, from, found).or_else(|| port_at(text, from, found)) {
        return start;
    }
    let Some(last) = bare.chars().next_back() else {
        return from;
    };
    // So does a plus before a short number: `بكالوريا+5`.
    let is_joint = signs.starts_with(|c| is_minus(c) || c == '~')
        || signs == "+" && is_short_number(&text[found..]);
    let joins = is_joint && (!ends_in_particle(bare) || is_item(bare, &text[found..]));
    let glued = match kind(last) {
        Kind::Space => false,
        Kind::Rtl => joins,
        // A vowel sign stands on the letter before it; an interval may be open at its beginning, `]-∞; 4]`.
        Kind::Neutral if ends_in_particle(bare) || bare.ends_with(" ]") => false,
        _ => closing(last).is_none() && last != OBJECT,
    };
    if glued { found } else { from + bare.len() }
}

/// Where the sign of a bound begins that is written onto an amount with a Latin unit, `≤50 mg/L`. Before a bare number it reads as the
/// words do.
fn compared_at(text: &str, from: usize, found: usize) -> Option<usize> {
    let before = &text[from..found];
    let sign = before.chars().next_back()?;
    let bare = &before[..before.len() - sign.len_utf8()];
    let is_sign = matches!(sign, '<' | '>' | '≤' | '≥');
    let is_apart =
        bare.is_empty() || bare.ends_with(|c| is_space(c) || c == '(') || ends_in_particle(bare);
    let inside = |c: char| is_digit(c) || matches!(c, '.' | ',' | '-' | '–');
    let unit = text[found..].trim_start_matches(inside);
    let unit = unit.strip_prefix(is_space).unwrap_or(unit);
    let is_latin = unit.starts_with(|c| kind(c) == Kind::Ltr || matches!(c, '°' | 'µ'));
    (is_sign && is_apart && is_latin).then_some(found - sign.len_utf8())
}

/// Where the colon of a port begins, `المنفذ :443`. Behind another word it is the sentence's, typed on the wrong side of a space.
fn port_at(text: &str, from: usize, found: usize) -> Option<usize> {
    let before = text[from..found].strip_suffix(':')?;
    let is_port = before.ends_with(is_space)
        && is_last_word(before, |word| matches!(word, "منفذ" | "منافذ" | "منفذي"));
    is_port.then_some(found - 1)
}

/// Where a sign begins that may stand apart from its figure: a tolerance, `± 5 %`, `+/- 3`; that of a paragraph, `§ 12`; a minus.
fn sign_apart(text: &str, from: usize, found: usize) -> Option<usize> {
    let before = &text[from..found];
    let apart = before.trim_end_matches(is_space);
    if before.len() - apart.len() > '\u{202f}'.len_utf8() {
        return None;
    }
    let tolerance = apart
        .strip_suffix("+/-")
        .or_else(|| apart.strip_suffix("+/−"));
    let sign = apart.trim_end_matches(['±', '§', '№', '⌀']);
    match tolerance {
        Some(outer) => Some(from + outer.len()),
        None if apart.len() == before.len() => dash_glued(text, from, found),
        None if sign.len() < apart.len() => Some(from + sign.len()),
        None => minus_apart(text, from, found),
    }
}

/// Whether a letter before a hyphen is an item of a list, and no particle: `(ب-2)`, `البند ب-2`.
fn is_item(before: &str, figure: &str) -> bool {
    let outer = before.trim_end_matches(is_rtl);
    let behind = figure.trim_start_matches(is_digit);
    let is_bracketed = outer.ends_with(['(', '[']) && behind.starts_with([')', ']']);
    // `أ` alone is the letter of an item, not the particle of a question: `الصف أ-3`.
    let is_named = outer.ends_with(is_space)
        && !before.ends_with(['و', 'ـ'])
        && (bears_number(outer) || &before[outer.len()..] == "أ");
    is_bracketed || is_named
}

/// Whether a text begins with a number that nobody dials.
fn is_short_number(text: &str) -> bool {
    let digits = text.find(|c| !is_digit(c)).unwrap_or(text.len());
    let rest = text[digits..].trim_start_matches(is_space);
    digits <= 2 && !rest.starts_with(is_digit)
}

/// The end with a sign that stands behind a space: `12 %`.
pub(super) fn with_sign_behind(text: &str, end: usize) -> usize {
    let rest = text[end..].trim_start_matches(is_space);
    let spaces = text.len() - end - rest.len();
    // `12 %PATH%`.
    let is_own = |sign: &char| {
        is_share(*sign)
            && (spaces == 0 || !rest[sign.len_utf8()..].starts_with(char::is_alphabetic))
    };
    match rest.chars().next().filter(is_own) {
        Some(sign) if spaces <= '\u{202f}'.len_utf8() => end + spaces + sign.len_utf8(),
        _ => end,
    }
}

/// The end without the sign of a share behind Arabic figures: it falls at their left, where CLDR has it (`١٢٪`), whichever sign
/// was typed.
fn without_share(text: &str, start: usize, end: usize) -> usize {
    let bare = text[start..end].trim_end_matches(is_share);
    let figure = bare.trim_end_matches(is_space);
    let is_simple = |c: char| is_arabic_digit(c) || is_space(c) || ".,٫٬+-−".contains(c);
    let is_of_share = bare.len() < end - start && figure.ends_with(is_arabic_digit);
    match is_of_share && figure.chars().all(is_simple) {
        true => start + figure.len(),
        false => end,
    }
}

/// A number without the parts behind it that are numbered in brackets, `12(3)`: those follow it as words do.
fn without_parts(content: &str) -> &str {
    let end = content.find(['(', '[']).unwrap_or(content.len());
    let (number, mut parts) = content.split_at(end);
    while let Some(inside) = parts.strip_prefix(['(', '[']) {
        let rest = inside.trim_start_matches(is_digit);
        if rest.len() == inside.len() || !(rest.is_empty() || rest.starts_with([')', ']'])) {
            return content;
        }
        parts = rest.get(1..).unwrap_or_default();
    }
    match parts.is_empty() && number.ends_with(is_digit) {
        true => number,
        false => content,
    }
}

/// The end without a degree sign onto which a letter of the sentence is written, `25°م`, `25°-30°م`: the sign stands between
/// the two.
fn before_letter(text: &str, found: usize, end: usize) -> usize {
    let is_one = |bare: &str| is_plain(bare) || span(bare).is_some();
    let bare = text[found..end].strip_suffix('°');
    match bare.filter(|bare| is_one(bare) && text[end..].starts_with(is_rtl)) {
        Some(bare) => found + bare.len(),
        None => end,
    }
}

/// How the figure between two places reads.
fn shape(text: &str, start: usize, end: usize) -> FigureShape {
    let figure = &text[start..end];
    if is_plain(figure) {
        // At the beginning of a line, UAX #9 takes this sign for a part of a European figure (W5); elsewhere it does not.
        let is_share = text[end..].starts_with('٪') && !is_arabic(figure);
        return if is_share {
            FigureShape::Unit
        } else {
            FigureShape::Plain
        };
    }
    // CLDR has the minus of Arabic figures at their right, where it falls by itself.
    if figure.starts_with(is_minus) && is_arabic(figure.trim_start_matches(is_minus)) {
        return FigureShape::Plain;
    }
    if is_date_of_arabic(figure) {
        return FigureShape::Plain;
    }
    match span(figure) {
        // The degrees of both halves stand behind them, as the last does: `25°-30°م`.
        Some((dash, behind)) if text[end..].starts_with('°') => {
            let first = figure[..dash].trim_end_matches('°');
            FigureShape::Span(start + first.len(), start + behind)
        }
        Some((dash, behind)) => FigureShape::Span(start + dash, start + behind),
        None => FigureShape::Unit,
    }
}

/// A date in Arabic-Indic figures, day first, `٣١-١٢-٢٠٢٦`: CLDR sets marks between its parts, so that they run from the right, and so
/// they do by themselves. One that begins with its year (ISO 8601) is read from the left.
fn is_date_of_arabic(figure: &str) -> bool {
    let mut parts = figure.split(is_dash);
    let mut is_part = |lengths: &[usize]| {
        parts.next().is_some_and(|part| {
            lengths.contains(&part.chars().count()) && part.chars().all(is_arabic_digit)
        })
    };
    is_part(&[1, 2]) && is_part(&[1, 2]) && is_part(&[4]) && parts.next().is_none()
}

/// Figures of one kind with single separators between them, which UAX #9 takes for one number (W4).
fn is_plain(figure: &str) -> bool {
    let is_one_kind = |is: fn(char) -> bool| {
        let parts = figure.split(['.', ',', ':', '/', '٫', '٬']);
        figure.starts_with(is)
            && parts
                .into_iter()
                .all(|part| !part.is_empty() && part.chars().all(is))
    };
    is_one_kind(|c| c.is_ascii_digit())
        || is_one_kind(is_arabic_digit)
        || is_one_kind(|c| matches!(c, '\u{6f0}'..='\u{6f9}'))
}

fn is_arabic(figure: &str) -> bool {
    figure
        .chars()
        .all(|c| is_arabic_digit(c) || matches!(c, '٫' | '٬'))
}

/// The dash of a span of numbers, years, hours or days. One dash makes a span, unless its halves are those of a code; two make a
/// date or a code.
fn span(figure: &str) -> Option<(usize, usize)> {
    let inner = figure.find(is_digit)?;
    let mut dashes = figure[inner..].char_indices().filter(|(_, c)| is_dash(*c));
    let (dash, sign) = dashes.next()?;
    let dash = inner + dash;
    let behind = dash + sign.len_utf8();
    let (left, right) = (&figure[inner..dash], &figure[behind..]);
    let is_half = |half: &str| {
        let value = half
            .trim_start_matches(is_currency)
            .trim_end_matches(|c| is_share(c) || is_currency(c) || c == '°');
        is_plain(value)
    };
    let is_one =
        dashes.next().is_none() && is_half(left) && is_half(right) && !are_code(left, right);
    is_one.then_some((dash, behind))
}
