//! Numbers that are written in groups with spaces: telephones, thousands, scales of maps.

use super::counted::value;
use super::kind::{INFINITY, Kind, is_digit, is_space, kind};
use crate::locale::word_list::{WordList, is_announced, words};

/// The end of a number written in groups with spaces from `start`: `16 000`, `+33 1 43 17 53 53`, `(216) 71 123 456`,
/// `1:25 000`, `1/25 000`.
pub(super) fn groups_end(text: &str, start: usize) -> Option<usize> {
    if let Some(length) = mixed_length(&text[start..]) {
        return Some(start + length);
    }
    let is_scale = text[start..].starts_with("1:") || text[start..].starts_with("1/");
    let scale = if is_scale { 2 } else { 0 };
    if !has_second_group(&text[start + scale..]) {
        return None;
    }
    let groups = DigitGroups::read(&text[start + scale..]);
    (2..=groups.0.len()).rev().find_map(|count| {
        let last = &groups.0[count - 1];
        let end = start + scale + last.end;
        // `71 334 455 4x4`.
        let is_glued = last.digits < 3 && text[end..].starts_with(|c| kind(c) == Kind::Ltr);
        let is_one = !is_glued && groups.are_one_number(count, text, start);
        let end = with_other_ends(text, start, with_fraction(text, end));
        (is_one && !is_cut(&text[end..])).then_some(end)
    })
}

/// The length of a number with a fraction behind it, `2 1/2`: less than one, and of few parts.
fn mixed_length(text: &str) -> Option<usize> {
    let number = |text: &str| {
        let length = text
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len());
        matches!(length, 1 | 2).then_some(length)
    };
    let whole = number(text)?;
    let fraction = text[whole..].strip_prefix([' ', '\u{a0}'])?;
    let above = number(fraction)?;
    let part = fraction[above..].strip_prefix('/')?;
    let below = number(part)?;
    let is_part = value(&fraction[..above]) < value(&part[..below]);
    let is_fine = value(&part[..below]).is_some_and(|parts| matches!(parts, 2..=6 | 8 | 16));
    let goes_on =
        part[below..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | ':'));
    (is_part && is_fine && !goes_on).then_some(text.len() - part.len() + below)
}

/// Whether behind a bracket a telephone number begins, with the code of its country or town in it: `(+216) 71 555 010`,
/// `(216) 71 555 010`. A year in brackets is none.
pub(super) fn begins_dialled(text: &str) -> bool {
    let digits = text.find(|c| !is_digit(c)).unwrap_or(text.len());
    let is_code = text[..digits].chars().count() == 3 && text[digits..].starts_with(')');
    let behind = text.get(digits + 1..).unwrap_or_default();
    let number = behind.trim_start_matches([' ', '\u{a0}', '-']);
    let is_near = behind.len() - number.len() <= '\u{a0}'.len_utf8();
    text.starts_with('+') || is_code && is_near && number.starts_with(is_digit)
}

/// The end of a telephone number with those of the lines that share its beginning: `71 890 112/113/114`.
fn with_other_ends(text: &str, start: usize, end: usize) -> usize {
    let is_dialled = text[start..end].chars().filter(|c| is_digit(*c)).count() >= 7;
    let mut end = end;
    while is_dialled && let Some(other) = text[end..].strip_prefix('/') {
        let digits = other.find(|c| !is_digit(c)).unwrap_or(other.len());
        if !matches!(other[..digits].chars().count(), 1..=4) {
            break;
        }
        end += 1 + digits;
    }
    end
}

/// Whether a figure goes on here: what stands before is a day, and here begins an hour.
fn is_cut(rest: &str) -> bool {
    let inner = rest.strip_prefix([':', '/']);
    inner.is_some_and(|rest| rest.starts_with(is_digit))
}

/// The end of the decimals behind a number that ends at `end`: `16 000,5`.
fn with_fraction(text: &str, end: usize) -> usize {
    let sign = text[end..].chars().next().unwrap_or_default();
    let fraction = text[end..]
        .strip_prefix([',', '.', '٫'])
        .unwrap_or_default();
    let digits = fraction.find(|c| !is_digit(c)).unwrap_or(fraction.len());
    match digits {
        0 => end,
        _ => end + sign.len_utf8() + digits,
    }
}

/// Most figures stand alone: known without reading on.
fn has_second_group(text: &str) -> bool {
    let first = text.trim_start_matches(is_separator);
    let rest = first.trim_start_matches(is_digit);
    rest.trim_start_matches(is_separator).starts_with(is_digit)
}

/// Words for one number that is written in groups of any length: of a telephone, an account, a card.
const ONE_NUMBER: &WordList = words!(
    "هاتف هاتفيا تليفون فاكس جوال جوّال محمول نقال موبايل اتصلوا اتصل يتصل اتصال رقم حساب بطاقة واتساب \
     تلفن شماره فون نمبر טלפון מספר פקס"
);

/// Words for an account.
const ACCOUNT: &WordList = words!("حساب حسابي حسابنا حسابكم بطاقة آيبان");

/// No number has more groups: what follows them is read as another, so that a long row of figures is not read again and again.
const MOST: usize = 12;

struct DigitGroup {
    digits: usize,
    leading_zero: bool,
    end: usize,
    /// Whether what stands before it is a single space.
    spaced: bool,
    /// Whether there is any space before it.
    apart: bool,
    /// Whether it may be a year of either calendar.
    is_year: bool,
}

/// Groups of figures from the beginning of a text, with at most two separators between them.
struct DigitGroups(Vec<DigitGroup>);

impl DigitGroups {
    fn read(text: &str) -> Self {
        let mut groups: Vec<DigitGroup> = Vec::new();
        let mut separators = Vec::new();
        let mut inside = false;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            let is_full = groups.len() == MOST;
            match (kind(c), groups.last_mut()) {
                _ if c == INFINITY => break,
                (Kind::Digit, Some(group)) if inside => {
                    group.digits += 1;
                    group.end = end;
                }
                (Kind::Digit, _) if is_full => break,
                (Kind::Digit, _) => {
                    groups.push(DigitGroup {
                        digits: 1,
                        leading_zero: matches!(c, '0' | '\u{660}' | '\u{6f0}'),
                        end,
                        spaced: matches!(separators[..], [space] if is_space(space)),
                        apart: separators.iter().any(|c| is_space(*c)),
                        is_year: is_year(&text[at..]),
                    });
                    separators.clear();
                    inside = true;
                }
                // A stop and a space end a sentence.
                _ if separators.len() < 2 && is_separator(c) && separators != ['.'] => {
                    separators.push(c);
                    inside = false;
                }
                _ => break,
            }
        }
        DigitGroups(groups)
    }

    /// Whether the first of the groups, which begin at `start`, are one number. A row of numbers is none: `5 10 15 20 25`,
    /// `2019 2020 2021 2022`.
    fn are_one_number(&self, count: usize, text: &str, start: usize) -> bool {
        let groups = &self.0[..count];
        let (head, rest) = (&groups[0], &groups[1..]);
        if !rest.iter().any(|group| group.apart) {
            return false;
        }
        let digits: usize = groups.iter().map(|group| group.digits).sum();
        // The years of a name in brackets are no code of a country: `(2014-2020) 15`.
        let is_code = |inside: &str| {
            let behind = inside.trim_start_matches(|c| is_digit(c) || is_space(c) || c == '+');
            inside.starts_with('+') || behind.starts_with(')')
        };
        let number = &text[start..];
        let dialled = number.starts_with('+')
            || number.strip_prefix('(').is_some_and(is_code)
            || head.leading_zero;
        let thousands =
            head.digits <= 3 && rest.iter().all(|group| group.spaced && group.digits == 3);
        let is_row = groups.len() >= 4 && rest.iter().all(|group| group.apart);
        let is_part = |group: &DigitGroup| (2..=4).contains(&group.digits);
        let fours = || {
            let (last, others) = (&rest[rest.len() - 1], &groups[..rest.len()]);
            let are_fours = is_part(last) && others.iter().all(|group| group.digits == 4);
            are_fours && !groups.iter().all(|group| group.is_year)
        };
        // Nobody counts so much: `17 503 0000000123456 78`.
        let is_long = || groups.iter().any(|group| group.digits >= 8);
        let is_said = || {
            (groups.iter().all(is_part) || is_long()) && is_announced(&text[..start], ONE_NUMBER)
        };
        // Hyphens inside the code of a bank, and its account behind: `20-10-30 12345678`.
        let is_of_account = || {
            let joined = rest.iter().position(|group| group.apart).unwrap_or(0);
            let are_apart = rest[joined..].iter().all(|group| group.spaced);
            let is_account = joined > 0 && are_apart && digits >= 12;
            is_account && is_announced(&text[..start], ACCOUNT)
        };
        (dialled && digits >= 7)
            || (thousands && !head.leading_zero)
            || (is_row && (fours() || is_said()))
            || is_of_account()
    }
}

/// Whether a text begins with a number of four figures that may be a year, of this calendar or of the Hijra.
fn is_year(text: &str) -> bool {
    let length = text.find(|c| !is_digit(c)).unwrap_or(text.len());
    value(&text[..length]).is_some_and(|number| (1200..2200).contains(&number))
}

fn is_separator(c: char) -> bool {
    matches!(c, '+' | '-' | '.' | '/' | '(' | ')') || matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}
