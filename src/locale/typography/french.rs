//! French by two authorities that contradict each other on `; : ! ?`.
//!
//! The Lexique of the Imprimerie nationale sets a narrow no-break space before `; ! ?` and a no-break space before `:`
//! and inside « »; the Interinstitutional Style Guide of the Union sets none. Neither is imposed on what the author typed:
//! a space that is there becomes unbreakable under both, so that no line begins with punctuation, and under the Union's
//! rules it stays wide, to be seen and corrected.

use std::borrow::Cow;

use super::edit::{Edit, NARROW_NO_BREAK, NO_BREAK};
use crate::locale::candidates::candidates;

/// The spaces by which the two sets of rules differ.
#[derive(Clone, Copy)]
pub(super) struct Spaces {
    /// Before `; ! ?`.
    high_points: char,
    /// Between groups of three figures.
    thousands: char,
}

pub(super) const IMPRIMERIE_NATIONALE: Spaces = Spaces {
    high_points: NARROW_NO_BREAK,
    thousands: NARROW_NO_BREAK,
};

pub(super) const EU: Spaces = Spaces {
    high_points: NO_BREAK,
    thousands: NO_BREAK,
};

pub(super) fn apply(mut edit: Edit<'_>, spaces: Spaces) -> Cow<'_, str> {
    let text = edit.text;
    let bytes = text.as_bytes();
    // All that is looked for are signs at the beginning of ASCII: one question passes the letters.
    for at in candidates(bytes, 0, |byte, _| byte <= b'.') {
        match bytes[at] {
            b' ' if !is_between_words(bytes, at) => {
                if let Some(new) = space(&edit, at, spaces) {
                    edit.replace(at, at + 1, new);
                }
            }
            b'\'' if is_apostrophe(&edit, at) => edit.replace(at, at + 1, '’'),
            b'.' if is_ellipsis(&edit, at) => edit.replace(at, at + 3, '…'),
            _ => {}
        }
    }
    edit.finish()
}

/// The quick look at a space: between two common words no rule applies, but for `1er mai` and `14 h 30`. A byte decides on
/// either side; where it is not sure, it says no.
fn is_between_words(text: &[u8], at: usize) -> bool {
    // The last byte of « ends a few letters too.
    let common = match &text[..at] {
        [.., b'1', b'e', b'r'] | [] => false,
        [.., last] => {
            last.is_ascii_lowercase()
                || *last == b','
                || *last >= 0x80 && *last != LAST_OF_GUILLEMET
        }
    };
    common && begins_lowercase(&text[at + 1..])
}

const LAST_OF_GUILLEMET: u8 = 0xab;

/// Whether a text begins with a lowercase letter of ASCII or of Latin-1.
fn begins_lowercase(text: &[u8]) -> bool {
    match text {
        [0xc3, second, ..] => (0x9f..=0xbf).contains(second) && *second != 0xb7,
        [first, ..] => first.is_ascii_lowercase(),
        [] => false,
    }
}

fn is_apostrophe(edit: &Edit<'_>, at: usize) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    is_letter(edit.before(at)) && is_letter(edit.after(at + 1))
}

/// Three dots, no more.
fn is_ellipsis(edit: &Edit<'_>, at: usize) -> bool {
    edit.text[at..].starts_with("...")
        && edit.before(at) != Some('.')
        && edit.after(at + 3) != Some('.')
}

/// What the space at `at` becomes, if not what it is.
fn space(edit: &Edit<'_>, at: usize, spaces: Spaces) -> Option<char> {
    let before = edit.before(at)?;
    // Of several spaces none may break, or the next line would begin with the others.
    let rest = edit.text[at..].trim_start_matches(' ');
    let next = edit.text.len() - rest.len();
    let after = edit.after(next)?;
    match after {
        ';' | '!' | '?' => return Some(spaces.high_points),
        ':' | '»' => return Some(NO_BREAK),
        _ => {}
    }
    let first = edit.text[..at].trim_end_matches(' ').len();
    if edit.before(first) == Some('«') {
        return Some(NO_BREAK);
    }
    if next > at + 1 || before == ' ' {
        return None;
    }
    if before.is_ascii_digit() && after.is_ascii_digit() {
        if is_in_telephone_number(edit, at) {
            return Some(NO_BREAK);
        }
        if parts_thousands(edit, at) {
            return Some(spaces.thousands);
        }
    }
    let glued = if before.is_ascii_digit() {
        precedes_unit(edit, at) || precedes_month(edit, at)
    } else if after.is_ascii_digit() {
        follows_abbreviation(edit, at) || follows_hour(edit, at) || follows_month(edit, at)
    } else {
        (after.is_uppercase() && follows_title(edit, at))
            || (before == 'r' && precedes_month(edit, at))
    };
    glued.then_some(NO_BREAK)
}

/// Both sides of a separator of thousands: at most three figures that begin a number, and exactly three.
fn parts_thousands(edit: &Edit<'_>, at: usize) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    let left = edit.text[..at].trim_end_matches(is_digit);
    let right = edit.text[at + 1..].trim_start_matches(is_digit);
    let (begins, ends) = (left.len(), edit.text.len() - right.len());
    let in_number = |c: char| c.is_alphanumeric() || matches!(c, '.' | '…' | ',' | '/' | '-' | '+');
    (1..=3).contains(&(at - begins))
        && ends - at == 4
        && !edit.before(begins).is_some_and(in_number)
        && !edit.after(ends).is_some_and(|c| c.is_ascii_digit())
}

/// A telephone number in its international form, `+216 71 000 000`: its groups are no thousands, and no line parts them.
fn is_in_telephone_number(edit: &Edit<'_>, at: usize) -> bool {
    // None is longer (15 figures, ITU-T E.164), and a line of thousands of figures must not be read thousands of times.
    const LONGEST: usize = 48;
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | NO_BREAK | NARROW_NO_BREAK);
    let begins = edit.text.floor_char_boundary(at.saturating_sub(LONGEST));
    let ends = edit.text.floor_char_boundary(at + LONGEST);
    let left = edit.text[begins..at].trim_end_matches(is_part);
    let right = edit.text[at..ends].trim_start_matches(is_part);
    let number = &edit.text[begins + left.len()..ends - right.len()];
    left.ends_with('+')
        && number.starts_with(|c: char| c.is_ascii_digit())
        && number.bytes().filter(u8::is_ascii_digit).count() >= 8
}

fn precedes_unit(edit: &Edit<'_>, at: usize) -> bool {
    edit.word_after(at + 1).is_some_and(is_unit)
}

/// `6 juillet`, `1er juillet`.
fn precedes_month(edit: &Edit<'_>, at: usize) -> bool {
    let Some(day) = edit.word_before(at) else {
        return false;
    };
    let is_day = day == "1er" || (day.len() <= 2 && day.bytes().all(|b| b.is_ascii_digit()));
    is_day && edit.word_after(at + 1).is_some_and(is_month)
}

/// `juillet 2012`.
fn follows_month(edit: &Edit<'_>, at: usize) -> bool {
    let year = edit.word_after(at + 1);
    year.is_some_and(|year| year.len() == 4) && edit.word_before(at).is_some_and(is_month)
}

/// `14 h 30`, whose first space may be unbreakable already.
fn follows_hour(edit: &Edit<'_>, at: usize) -> bool {
    let Some(hours) = edit.text[..at].strip_suffix('h') else {
        return false;
    };
    let hours = hours
        .strip_suffix([' ', NO_BREAK, NARROW_NO_BREAK])
        .unwrap_or(hours);
    hours.ends_with(|c: char| c.is_ascii_digit())
}

fn follows_abbreviation(edit: &Edit<'_>, at: usize) -> bool {
    edit.word_before(at).is_some_and(is_numbered)
}

fn follows_title(edit: &Edit<'_>, at: usize) -> bool {
    let Some(word) = edit.word_before(at) else {
        return false;
    };
    let is_roman = |number: &str| number.bytes().all(|b| b"IVXLC".contains(&b));
    TITLES.contains(&word) || (is_numbered(word) && edit.word_after(at + 1).is_some_and(is_roman))
}

fn is_month(word: &str) -> bool {
    matches!(
        word,
        "janvier"
            | "février"
            | "mars"
            | "avril"
            | "mai"
            | "juin"
            | "juillet"
            | "août"
            | "septembre"
            | "octobre"
            | "novembre"
            | "décembre"
    )
}

/// What stands before a number and with it.
fn is_numbered(word: &str) -> bool {
    matches!(
        word,
        "n°" | "N°"
            | "nᵒ"
            | "§"
            | "p."
            | "pp."
            | "art."
            | "Art."
            | "al."
            | "chap."
            | "fig."
            | "t."
            | "vol."
            | "par."
            | "col."
            | "ann."
            | "éd."
    )
}

const TITLES: [&str; 9] = [
    "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Pr", "Me",
];

/// What stands after a number and with it: signs, units of measure, of time and of money, large numerals.
fn is_unit(word: &str) -> bool {
    matches!(
        word,
        "%" | "‰"
            | "°"
            | "°C"
            | "°F"
            | "€"
            | "$"
            | "£"
            | "¥"
            | "k€"
            | "M€"
            | "Md€"
            | "mm"
            | "cm"
            | "dm"
            | "m"
            | "km"
            | "m²"
            | "km²"
            | "cm²"
            | "m³"
            | "ha"
            | "mg"
            | "g"
            | "kg"
            | "t"
            | "ml"
            | "cl"
            | "l"
            | "L"
            | "hl"
            | "s"
            | "min"
            | "h"
            | "ms"
            | "km/h"
            | "m/s"
            | "V"
            | "kV"
            | "A"
            | "W"
            | "kW"
            | "MW"
            | "GW"
            | "TW"
            | "Wh"
            | "kWh"
            | "MWh"
            | "GWh"
            | "TWh"
            | "Hz"
            | "kHz"
            | "MHz"
            | "GHz"
            | "o"
            | "ko"
            | "Ko"
            | "Mo"
            | "Go"
            | "To"
            | "Pa"
            | "hPa"
            | "bar"
            | "J"
            | "kJ"
            | "N"
            | "K"
            | "dB"
            | "EUR"
            | "USD"
            | "million"
            | "millions"
            | "milliard"
            | "milliards"
    )
}
