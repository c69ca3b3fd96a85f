//! Figures in groups: thousands, which a narrow space parts, and the numbers of telephones and accounts, which have groups of
//! their own. No line parts either.

use super::super::edit::{Edit, Gap, NARROW_NO_BREAK, NO_BREAK};
use super::units::{is_currency, is_unit};
use super::words::{announces_telephone, names_number};
use crate::locale::word_list::{is_one_of, words};

/// None is longer (34 signs and their spaces, ISO 13616), and a line of thousands of figures must not be read thousands of
/// times.
const LONGEST: usize = 48;

/// What parts the figures on both sides of a gap.
pub(super) fn space(edit: &Edit<'_>, gap: Gap, thousands: char) -> Option<char> {
    space_between(edit, gap, thousands, announces_telephone)
}

/// The same in a language with words of its own: `announces` says whether a text ends in those that announce a telephone.
pub(in super::super) fn space_between(
    edit: &Edit<'_>,
    gap: Gap,
    thousands: char,
    announces: fn(&str) -> bool,
) -> Option<char> {
    let bytes = edit.text.as_bytes();
    let (before, after) = (bytes[gap.from - 1], bytes[gap.to]);
    let is_account = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    if is_account(before) && is_account(after) && is_in_account(edit.text, gap) {
        return Some(NO_BREAK);
    }
    // `+33 (0)1 43`: a bracket is a part of it.
    let opens = after == b'(' && bytes.get(gap.to + 1).is_some_and(u8::is_ascii_digit);
    let closes = before == b')' && gap.from > 1 && bytes[gap.from - 2].is_ascii_digit();
    let begins = after.is_ascii_digit() || opens;
    let ends = before.is_ascii_digit() || closes;
    if begins && ends && is_in_telephone_number(edit.text, gap, announces) {
        return Some(NO_BREAK);
    }
    let is_between_figures = before.is_ascii_digit() && after.is_ascii_digit();
    let is_single = edit.text[gap.from..gap.to].chars().count() == 1;
    if !is_between_figures || !is_single {
        return None;
    }
    if is_in_named_number(edit.text, gap) {
        return Some(NO_BREAK);
    }
    parts_thousands(edit, gap).then_some(thousands)
}

/// Whether the mark at `at` parts thousands: `12'500`.
pub(super) fn is_parted_at(text: &str, at: usize) -> bool {
    let is_digit = |byte: &&u8| byte.is_ascii_digit();
    let before = text.as_bytes()[..at].iter().rev().take_while(is_digit);
    let after = text.as_bytes()[at + 1..].iter().take_while(is_digit);
    (1..=3).contains(&before.count()) && after.count() == 3
}

/// Whether a gap parts thousands: at most three figures that begin a number, then groups of exactly three to its end. Groups of
/// other lengths beside them are those of a number that has its own (a SIRET, a card), and a year may stand before
/// (`en 2012 150 000 pays`).
fn parts_thousands(edit: &Edit<'_>, gap: Gap) -> bool {
    let groups = FigureGroups::around(edit.text, gap);
    let sizes = groups.sizes();
    let mut lead = groups.at;
    while lead > 0 && sizes[lead] == 3 && sizes[lead - 1] <= 3 {
        lead -= 1;
    }
    let behind = groups.all.last().map_or(gap.to, |last| last.end);
    let begin = groups.all[lead].start;
    let in_number = |c: char| c.is_alphanumeric() || matches!(c, '.' | '…' | ',' | '/' | '+');
    sizes[lead] <= 3
        && sizes[lead + 1..].iter().all(|size| *size == 3)
        && (lead == 0 || lead == 1 && sizes[0] == 4)
        && !edit.text[begin..].starts_with('0')
        && !edit.before(begin).is_some_and(in_number)
        && !follows_code(&edit.text[..begin])
        && !is_hyphenated(&edit.text[behind..])
}

/// Behind a hyphen, the rest of a code; but not behind that of a span of thousands: `5 000-10 000`.
fn follows_code(before: &str) -> bool {
    let Some(first) = before.strip_suffix('-') else {
        return false;
    };
    let figures = first.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_group = first.len() - figures.len() == 3 && figures.ends_with(is_blank);
    let lead = figures.trim_end_matches(is_blank);
    !(is_group && lead.ends_with(|c: char| c.is_ascii_digit()))
}

/// Groups of figures with one space between them.
struct FigureGroups {
    all: Vec<std::ops::Range<usize>>,
    /// The one before the gap that was asked for.
    at: usize,
}

impl FigureGroups {
    fn around(text: &str, gap: Gap) -> Self {
        let begins = text.floor_char_boundary(gap.from.saturating_sub(LONGEST));
        let ends = text.floor_char_boundary(gap.to + LONGEST);
        let is_digit = |c: char| c.is_ascii_digit();
        let mut all = Vec::new();
        let mut end = gap.from;
        loop {
            let start = begins + text[begins..end].trim_end_matches(is_digit).len();
            all.push(start..end);
            let before = text[begins..start]
                .strip_suffix(is_blank)
                .unwrap_or_default();
            if !before.ends_with(is_digit) {
                break;
            }
            end = begins + before.len();
        }
        all.reverse();
        let at = all.len() - 1;
        let mut start = gap.to;
        loop {
            let rest = text[start..ends].trim_start_matches(is_digit);
            all.push(start..ends - rest.len());
            let behind = rest.strip_prefix(is_blank).unwrap_or_default();
            if !behind.starts_with(is_digit) {
                break;
            }
            start = ends - behind.len();
        }
        FigureGroups { all, at }
    }

    fn sizes(&self) -> Vec<usize> {
        self.all.iter().map(|group| group.len()).collect()
    }
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\n' | NO_BREAK | NARROW_NO_BREAK)
}

/// A number that the word right before names as one of a person, a firm, a file or a book: its groups are its own.
fn is_in_named_number(text: &str, gap: Gap) -> bool {
    let groups = FigureGroups::around(text, gap);
    let before = text[..groups.all[0].start].trim_end_matches([' ', NO_BREAK, ':', '\u{202f}']);
    let behind = groups.all.last().map_or(gap.to, |last| last.end);
    before.len() < groups.all[0].start && names_number(before) && !tells_amount(&text[behind..])
}

/// Whether what stands behind a number makes it an amount: decimals, a unit or a currency, or a plural, which it counts.
pub(super) fn tells_amount(behind: &str) -> bool {
    if let Some(decimals) = behind.strip_prefix(',') {
        return decimals.starts_with(|c: char| c.is_ascii_digit());
    }
    let next = behind.trim_start_matches(is_blank);
    let end = next.find(|c: char| {
        !(c.is_alphabetic() || matches!(c, '%' | '€' | '$' | '£' | '/' | '³' | '²'))
    });
    let word = &next[..end.unwrap_or(next.len())];
    let is_plural = word.ends_with(['s', 'x'])
        && word.chars().count() >= 3
        && word.chars().all(char::is_lowercase)
        && !is_one_of(
            word,
            words!(
                "dans sans sous vers puis mais plus pas tous toutes nous vous ils elles les des ces ses nos vos leurs aux chez depuis après \
                 alors très deux six dix jadis parfois toujours lors dès suis"
            ),
        );
    next.len() < behind.len() && (is_plural || is_unit(word) || is_currency(word))
}

/// Whether a text begins with a number that is an amount: `12 500 colis`.
pub(super) fn begins_amount(text: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = &text[digits(text)..];
    while let Some(group) = rest
        .strip_prefix(is_blank)
        .filter(|group| digits(group) == 3)
    {
        rest = &group[3..];
    }
    rest.len() < text.len() && tells_amount(rest)
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
fn is_in_telephone_number(text: &str, gap: Gap, announces: fn(&str) -> bool) -> bool {
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
        || (is_long && has_area(typed) && has_short_groups(number))
        || is_american
        || (figures >= 4
            && !(figures < 6 && parts_one_thousand(number))
            && is_announced(&text[..begins + left.len()], announces))
}

/// Whether a short number is one of thousands whatever is said before it: `appelez 12 500 foyers`.
fn parts_one_thousand(number: &str) -> bool {
    let mut groups = number.split(is_blank).filter(|group| !group.is_empty());
    groups.nth(1).is_some_and(|last| last.len() == 3) && groups.next().is_none()
}

/// Whether a number begins with the code of a country or an area in brackets: `(966) 22 333 444`. Four figures are a year.
fn has_area(typed: &str) -> bool {
    let code = typed.trim_start().strip_prefix('(');
    let code = code.and_then(|rest| rest.split_once(')'));
    code.is_some_and(|(code, rest)| {
        let groups = rest.split(is_blank).filter(|group| !group.is_empty());
        (2..=3).contains(&code.len()) && groups.count() > 2
    })
}

/// Whether the words before a number announce it, or another one that it is joined to: `tél. : 71 555 010 ou 71 555 011`.
fn is_announced(before: &str, announces: fn(&str) -> bool) -> bool {
    if announces(before) {
        return true;
    }
    let head = before.trim_end();
    let joined = JOINTS.iter().find_map(|joint| head.strip_suffix(joint));
    let Some(first) = joined.map(str::trim_end) else {
        return false;
    };
    let bare = first.trim_end_matches(|c: char| c.is_ascii_digit() || is_blank(c));
    let is_number = first.len() > bare.len() + 4;
    is_number && (bare.ends_with('+') || announces(bare))
}

const JOINTS: [&str; 6] = ["ou", "et", "/", "-", ",", "أو"];

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
