//! Figures in groups: thousands, which a narrow space parts, and the numbers of telephones and accounts, which have groups of
//! their own. No line parts either.

use super::super::edit::{Edit, Gap, NARROW_NO_BREAK, NO_BREAK};
use super::words::announces_telephone;

/// None is longer (34 signs and their spaces, ISO 13616), and a line of thousands of figures must not be read thousands of
/// times.
const LONGEST: usize = 48;

/// What parts the figures on both sides of a gap.
pub(super) fn space(edit: &Edit<'_>, gap: Gap, thousands: char) -> Option<char> {
    let bytes = edit.text.as_bytes();
    let (before, after) = (bytes[gap.from - 1], bytes[gap.to]);
    let is_account = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    if is_account(before) && is_account(after) && is_in_account(edit.text, gap) {
        return Some(NO_BREAK);
    }
    // `+33 (0)1 43`: a bracket is a part of it.
    let is_figure = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'(' | b')');
    if is_figure(before) && is_figure(after) && is_in_telephone_number(edit.text, gap) {
        return Some(NO_BREAK);
    }
    (before.is_ascii_digit() && after.is_ascii_digit() && parts_thousands(edit, gap))
        .then_some(thousands)
}

/// Whether the mark at `at` parts thousands: `12'500`.
pub(super) fn is_parted_at(text: &str, at: usize) -> bool {
    let is_digit = |byte: &&u8| byte.is_ascii_digit();
    let before = text.as_bytes()[..at].iter().rev().take_while(is_digit);
    let after = text.as_bytes()[at + 1..].iter().take_while(is_digit);
    (1..=3).contains(&before.count()) && after.count() == 3
}

/// Both sides of a separator of thousands: at most three figures that begin a number, and exactly three.
fn parts_thousands(edit: &Edit<'_>, gap: Gap) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    let left = edit.text[..gap.from].trim_end_matches(is_digit);
    let right = edit.text[gap.to..].trim_start_matches(is_digit);
    let (begins, ends) = (left.len(), edit.text.len() - right.len());
    let in_number = |c: char| c.is_alphanumeric() || matches!(c, '.' | '…' | ',' | '/' | '-' | '+');
    let is_inner = begins_with_group(left);
    gap.to - gap.from
        == edit.text[gap.from..gap.to]
            .chars()
            .next()
            .map_or(0, char::len_utf8)
        && (1..=3).contains(&(gap.from - begins))
        && ends - gap.to == 3
        && (is_inner || !edit.text[begins..].starts_with('0'))
        && !edit.before(begins).is_some_and(in_number)
        && !edit.after(ends).is_some_and(|c| c.is_ascii_digit())
        && !is_hyphenated(right)
}

/// Whether a group of figures before belongs to the same number: `1 000` before ` 000`.
fn begins_with_group(left: &str) -> bool {
    let before = left.trim_end_matches([' ', NO_BREAK, NARROW_NO_BREAK]);
    before.len() < left.len() && before.ends_with(|c: char| c.is_ascii_digit())
}

/// `-1234` behind a group: the end of a number of North America.
fn is_hyphenated(right: &str) -> bool {
    right.strip_prefix('-').is_some_and(|rest| {
        let figures = rest.bytes().take_while(u8::is_ascii_digit).count();
        figures == 4 && !rest[figures..].starts_with(|c: char| c.is_alphanumeric())
    })
}

/// A telephone number: international (`+216 71 000 000`, `00 216 …`), national with its nought (`01 43 17 53 53`,
/// `0 800 12 34 56`), of North America (`418 643-1234`), or any that a word before announces (`tél. : 71 555 010`).
fn is_in_telephone_number(text: &str, gap: Gap) -> bool {
    let is_part = |c: char| {
        c.is_ascii_digit() || matches!(c, ' ' | '\n' | NO_BREAK | NARROW_NO_BREAK | '(' | ')')
    };
    let begins = text.floor_char_boundary(gap.from.saturating_sub(LONGEST));
    let ends = text.floor_char_boundary(gap.to + LONGEST);
    let left = text[begins..gap.from].trim_end_matches(is_part);
    let right = text[gap.to..ends].trim_start_matches(is_part);
    let typed = &text[begins + left.len()..ends - right.len()];
    let number = typed.trim_start_matches(|c: char| !c.is_ascii_digit());
    let figures = number.bytes().filter(u8::is_ascii_digit).count();
    let is_long = (8..=15).contains(&figures);
    let is_international = is_long && left.ends_with('+') && typed.len() == number.len();
    let is_national = is_long && number.starts_with('0') && has_short_groups(number);
    let is_american = is_hyphenated(right) && matches!(figures, 6 | 7);
    is_international
        || is_national
        || is_american
        || (figures >= 4 && announces_telephone(&text[..begins + left.len()]))
}

/// A serial number has longer groups, and a decimal one a single figure before its sign.
fn has_short_groups(number: &str) -> bool {
    let groups = number.split(|c: char| !c.is_ascii_digit());
    groups.clone().all(|group| group.len() <= 4) && groups.filter(|it| !it.is_empty()).count() > 1
}

/// An IBAN as it is printed (ISO 13616): country and check digits, then groups of four signs.
fn is_in_account(text: &str, gap: Gap) -> bool {
    let is_part = |c: char| {
        c.is_ascii_digit()
            || c.is_ascii_uppercase()
            || matches!(c, ' ' | NO_BREAK | NARROW_NO_BREAK)
    };
    let begins = text.floor_char_boundary(gap.from.saturating_sub(LONGEST));
    let ends = text.floor_char_boundary(gap.to + LONGEST);
    let left = text[begins..gap.from].trim_end_matches(is_part);
    let right = text[gap.to..ends].trim_start_matches(is_part);
    let groups = text[begins + left.len()..ends - right.len()]
        .split([' ', NO_BREAK, NARROW_NO_BREAK])
        .filter(|group| !group.is_empty());
    let behind = groups.skip_while(|group| !begins_account(group)).skip(1);
    behind.clone().count() >= 3
        && behind.clone().take(3).all(|group| group.len() == 4)
        && is_behind_its_country(text, gap, begins + left.len())
}

/// Whether the account begins before the gap, not in it.
fn is_behind_its_country(text: &str, gap: Gap, start: usize) -> bool {
    let mut before = text[start..gap.from].split([' ', NO_BREAK, NARROW_NO_BREAK]);
    before.any(begins_account)
}

fn begins_account(group: &str) -> bool {
    matches!(group.as_bytes(), [a, b, c, d] if a.is_ascii_uppercase() && b.is_ascii_uppercase() && c.is_ascii_digit() && d.is_ascii_digit())
}
