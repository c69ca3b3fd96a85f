//! Figures in right-to-left text: which of them turn round if they are not isolated.
//!
//! UAX #9 keeps figures joined by one of `. , : /` in order, so dates with solidi, times, decimals and version numbers
//! stand by themselves. Signs before a figure, hyphens and spaces between figures do not, and they have two meanings: a
//! telephone number, a date or a code is read from the left in every language, a span of pages or years is not.

use super::kind::{Kind, is_arabic_digit, is_dash, kind};

/// The end of the number at `found`, where only words of the sentence stand beside it (`في 2012 تعلن`): nothing turns it
/// round, and no phrase takes it in. Most numbers are such, and known at one look.
pub(super) fn plain_end(text: &str, from: usize, found: usize) -> Option<usize> {
    let is_apart = matches!(text.as_bytes()[from..found], [] | [.., b' ']);
    let rest = text[found..].trim_start_matches(|c: char| c.is_ascii_digit());
    let next = rest.trim_start_matches(' ').chars().next();
    let is_among_words = next.is_none_or(|c| matches!(kind(c), Kind::Rtl | Kind::RtlPoint));
    let end = text.len() - rest.len();
    (end > found && is_apart && is_among_words).then_some(end)
}

/// Whether a word of figures and signs, sentence punctuation removed, must be isolated.
pub(super) fn turns_round(word: &str) -> bool {
    let Some(first) = word.chars().next() else {
        return false;
    };
    is_sign(first) || has_operator(word) || mixes_digits(word) || is_code(word)
}

/// Isolation is not enough for Arabic-Indic figures, which stay right-to-left among themselves.
pub(super) fn must_be_forced(word: &str) -> bool {
    word.chars().any(is_arabic_digit)
}

/// A sign before a figure that belongs to it: `-5`, `#12`, `€100`, `+216`.
pub(super) fn is_sign(c: char) -> bool {
    matches!(c, '+' | '-' | '−' | '#' | '$' | '€' | '£' | '¥')
}

fn has_operator(word: &str) -> bool {
    let inner = word.trim_matches(|c| kind(c) != Kind::Digit);
    inner.contains(['+', '=', '×', '÷', '*', '^', '_', '@', '\\', '<', '>'])
}

fn mixes_digits(word: &str) -> bool {
    word.contains(is_arabic_digit) && word.contains(|c: char| c.is_ascii_digit())
}

/// Two hyphens make a date or a code; one makes a span, unless its halves are too unlike to be one (`71-123456`).
fn is_code(word: &str) -> bool {
    if !word.contains(is_dash) {
        return false;
    }
    let inner = word.trim_matches(|c| kind(c) != Kind::Digit);
    let lengths: Vec<usize> = inner
        .split(is_dash)
        .map(|half| half.chars().count())
        .collect();
    match lengths[..] {
        [left, right] => left.max(right) >= 5 && left.abs_diff(right) >= 2,
        _ => lengths.len() > 2,
    }
}

/// The end of a number written in groups with spaces from `start`: `16 000`, `+33 1 43 17 53 53`, `(216) 71 123 456`.
pub(super) fn groups_end(text: &str, start: usize) -> Option<usize> {
    if !has_second_group(&text[start..]) {
        return None;
    }
    let groups = Groups::read(&text[start..]);
    (2..=groups.0.len())
        .rev()
        .find(|count| groups.are_one_number(*count, text[start..].chars().next()))
        .map(|count| with_fraction(text, start + groups.0[count - 1].end))
}

/// The end of the decimals behind a number that ends at `end`: `16 000,5`.
fn with_fraction(text: &str, end: usize) -> usize {
    let fraction = text[end..].strip_prefix([',', '.']).unwrap_or_default();
    let digits = fraction
        .find(|c| kind(c) != Kind::Digit)
        .unwrap_or(fraction.len());
    if digits == 0 { end } else { end + 1 + digits }
}

/// Most figures stand alone: known without reading on.
fn has_second_group(text: &str) -> bool {
    let is_digit = |c| kind(c) == Kind::Digit;
    let first = text.trim_start_matches(is_separator);
    let rest = first.trim_start_matches(is_digit);
    rest.trim_start_matches(is_separator).starts_with(is_digit)
}

struct Group {
    digits: usize,
    leading_zero: bool,
    end: usize,
    /// Whether what stands before it is a single space.
    spaced: bool,
    /// Whether there is any space before it.
    apart: bool,
}

/// Groups of figures from the beginning of a text, with at most two separators between them.
struct Groups(Vec<Group>);

impl Groups {
    fn read(text: &str) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        let mut separators = String::new();
        let mut inside = false;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            match (kind(c), groups.last_mut()) {
                (Kind::Digit, Some(group)) if inside => {
                    group.digits += 1;
                    group.end = end;
                }
                (Kind::Digit, _) => {
                    groups.push(Group {
                        digits: 1,
                        leading_zero: matches!(c, '0' | '\u{660}' | '\u{6f0}'),
                        end,
                        spaced: separators == " ",
                        apart: separators.contains(' '),
                    });
                    separators.clear();
                    inside = true;
                }
                _ if separators.len() < 2 && is_separator(c) => {
                    separators.push(c);
                    inside = false;
                }
                _ => break,
            }
        }
        Groups(groups)
    }

    fn are_one_number(&self, count: usize, first: Option<char>) -> bool {
        let groups = &self.0[..count];
        let (head, rest) = (&groups[0], &groups[1..]);
        if !rest.iter().any(|group| group.apart) {
            return false;
        }
        let digits: usize = groups.iter().map(|group| group.digits).sum();
        let dialled = matches!(first, Some('+' | '(')) || head.leading_zero;
        let thousands =
            head.digits <= 3 && rest.iter().all(|group| group.spaced && group.digits == 3);
        let fours = groups.len() >= 4 && groups.iter().all(|group| (2..=4).contains(&group.digits));
        (dialled && digits >= 7) || (thousands && !head.leading_zero) || fours
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '+' | '-' | '.' | '/' | '(' | ')')
}
