//! Telephone numbers: `+216 71 234 567`, `01 53 18 45 00`.
//!
//! What has no sign before it and does not begin with 0 may be any number, and is read as one, unless it is of four groups of two
//! digits or more. A sign typed behind the number stands before it for readers from right to left: `244 560 71 216+`.

use super::token::Token;

/// The fewest and the most digits of a number that is dialled from elsewhere (ITU-T E.164).
const LENGTH: std::ops::RangeInclusive<usize> = 8..=15;

/// The number that begins at a token, and how many tokens it takes.
pub(super) fn phone(tokens: &[Token], at: usize) -> Option<(String, usize)> {
    let first = tokens.get(at)?;
    let from = match first.is("+") || first.is("(") {
        true => at + 1,
        false => at,
    };
    let head = tokens.get(from).filter(|it| it.is_number())?;
    let is_marked = first.is("+") && head.glued
        || head.text.starts_with('0')
        || ends_in_sign(tokens, from)
        || is_of_pairs(tokens, from)
        || is_hyphenated(tokens, from);
    let is_plain =
        |it: &Token| it.is_number() && it.text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if !is_marked || !is_plain(head) {
        return None;
    }
    let (mut digits, mut end, mut groups) = (String::new(), from, 0);
    while let Some(token) = tokens.get(end) {
        let near = end == from || token.range.start - tokens[end - 1].range.end <= 3;
        if near && is_plain(token) {
            let group: String = token.text.chars().filter(char::is_ascii_digit).collect();
            groups += token.text.split('.').count();
            digits.push_str(&group);
            end += 1;
        } else if (token.is("-") || token.is(")") || token.is("("))
            && tokens.get(end + 1).is_some_and(|it| it.is_number())
        {
            end += 1;
        } else {
            break;
        }
    }
    if tokens.get(end).is_some_and(|it| it.is("+") && it.glued) {
        end += 1;
    }
    let is_phone = LENGTH.contains(&digits.len()) && (groups > 2 || first.is("+"));
    is_phone.then(|| (digits, end - at))
}

/// Whether a number is the code of a country that stands in brackets, as `(216+)` does behind the numbers of a line.
pub(super) fn is_code(tokens: &[Token], at: usize) -> bool {
    let is = |at: Option<usize>, sign: &str| {
        at.and_then(|it| tokens.get(it))
            .is_some_and(|it| it.is(sign))
    };
    let is_short = tokens[at].is_number() && tokens[at].text.len() <= 3;
    let is_before =
        is(at.checked_sub(2), "(") && is(at.checked_sub(1), "+") && is(Some(at + 1), ")");
    let is_behind = is(at.checked_sub(1), "(") && is(Some(at + 1), "+") && is(Some(at + 2), ")");
    is_short && (is_before || is_behind)
}

/// The groups of digits that begin at a token and stand near each other.
fn groups<'t>(tokens: &'t [Token], at: usize) -> impl Iterator<Item = &'t Token<'t>> {
    let mut end = None;
    tokens[at..].iter().take_while(move |token| {
        let near = end.is_none_or(|end| token.range.start - end <= 3);
        end = Some(token.range.end);
        near && token.is_number()
    })
}

fn ends_in_sign(tokens: &[Token], at: usize) -> bool {
    let count = groups(tokens, at).count();
    let behind = tokens.get(at + count);
    count > 1 && behind.is_some_and(|it| it.is("+") && it.glued)
}

fn is_of_pairs(tokens: &[Token], at: usize) -> bool {
    let is_pair = |it: &&str| it.len() == 2;
    let pairs = || groups(tokens, at).flat_map(|it| it.text.split('.'));
    pairs().count() >= 4 && pairs().all(|it| is_pair(&it))
}

/// Three groups or more of two to four digits, the first of one perhaps, with hyphens between them: `71-240-500`, `1-800-555-0199`.
fn is_hyphenated(tokens: &[Token], at: usize) -> bool {
    let is_hyphen = |at: usize| tokens.get(at).is_some_and(|it| it.is("-") && it.glued);
    let mut end = at;
    while is_hyphen(end + 1)
        && tokens
            .get(end + 2)
            .is_some_and(|it| it.is_number() && it.glued)
    {
        end += 2;
    }
    let is_group = |it: &Token| (2..=4).contains(&it.text.len());
    let mut behind = tokens[at + 1..=end].iter().filter(|it| it.is_number());
    let is_free = at == 0 || !tokens[at].glued;
    // Years and days in a row are none: `2023-2024-2025`, `25-26-27-28 mai`.
    let groups = || tokens[at..=end].iter().filter(|it| it.is_number());
    let is_row = |first: u32, last: u32| {
        groups().all(|it| it.text.parse().is_ok_and(|it| (first..=last).contains(&it)))
    };
    !is_row(1900, 2099)
        && !is_row(1, 31)
        && is_free
        && end >= at + 4
        && behind.all(is_group)
        && tokens[at].text.len() <= 4
}

/// Whether two numbers reach the same telephone, one of them perhaps from abroad.
pub(super) fn same(own: &str, other: &str) -> bool {
    let bare = |digits: &str| digits.trim_start_matches('0').to_owned();
    let (own, other) = (bare(own), bare(other));
    let shorter = own.len().min(other.len());
    shorter >= 6 && (own.ends_with(&other) || other.ends_with(&own))
        || own == other
        // +33 (0)1 …
        || own.replacen('0', "", 1) == other
        || other.replacen('0', "", 1) == own
}
