//! English, British and American alike: curly apostrophes and quotation marks, day and month on one line.
//!
//! A quotation mark opens after a space, a bracket or a dash, and closes otherwise; single ones are turned only where
//! the piece of text holds both halves. A mark that could be the inches or minutes of a figure stays as typed.

use std::borrow::Cow;

use super::edit::{Edit, NO_BREAK};
use crate::locale::candidates::candidates;

pub(super) fn apply(mut edit: Edit<'_>) -> Cow<'_, str> {
    let text = edit.text;
    let mut quotes = Quotes::default();
    let bytes = text.as_bytes();
    // One question passes the letters: the signs of ASCII that are looked for stand before them.
    for at in candidates(bytes, 0, |byte, _| (byte <= b'\'') | (byte == 0xe2)) {
        let new = match bytes[at] {
            b' ' if is_beside_figure(bytes, at) && joins_date(&edit, at) => Some(NO_BREAK),
            b'"' => double(&edit, at, &mut quotes),
            b'\'' => single(&edit, at, &mut quotes),
            0xe2 => {
                quotes.note(&text[at..]);
                None
            }
            _ => None,
        };
        if let Some(new) = new {
            edit.replace(at, at + 1, new);
        }
    }
    edit.finish()
}

/// The quotations that are open in this piece.
#[derive(Default)]
struct Quotes {
    double: bool,
    single: bool,
}

impl Quotes {
    /// Curly marks, typed or set before, open and close as well.
    fn note(&mut self, text: &str) {
        match text.chars().next() {
            Some('“') => self.double = true,
            Some('”') => self.double = false,
            Some('‘') => self.single = true,
            Some('’') => self.single = false,
            _ => {}
        }
    }
}

fn double(edit: &Edit<'_>, at: usize, quotes: &mut Quotes) -> Option<char> {
    let (before, after) = (edit.set_before(at), edit.after(at + 1));
    if opens_after(before) && !is_space(after) {
        quotes.double = true;
        return Some('“');
    }
    let is_inches = before.is_some_and(|c| c.is_ascii_digit()) && at > 0 && !quotes.double;
    if opens_after(before) || is_inches {
        return None;
    }
    quotes.double = false;
    Some('”')
}

fn single(edit: &Edit<'_>, at: usize, quotes: &mut Quotes) -> Option<char> {
    let (before, after) = (edit.set_before(at), edit.after(at + 1));
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    if is_letter(before) && (is_letter(after) || is_digit(after)) {
        return Some('’');
    }
    if opens_after(before) {
        // A decade loses its century: ’90s.
        if is_digit(after) {
            return Some('’');
        }
        let opens = is_letter(after) && closes_later(&edit.text[at + 1..]);
        quotes.single |= opens;
        return opens.then_some('‘');
    }
    // The end of a quotation, or the possessive of a plural: states’ rights. After a figure, minutes or feet.
    let is_ours = quotes.single || is_letter(before) || (is_digit(before) && is_letter(after));
    quotes.single = false;
    is_ours.then_some('’')
}

/// Whether a single mark further on stands where one closes.
fn closes_later(text: &str) -> bool {
    text.match_indices(['\'', '’']).any(|(at, mark)| {
        let before = text[..at].chars().next_back();
        let after = text[at + mark.len()..].chars().next();
        before.is_some_and(|c| !c.is_whitespace()) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn opens_after(before: Option<char>) -> bool {
    match before {
        None => true,
        Some(c) => c.is_whitespace() || matches!(c, '(' | '[' | '{' | '–' | '—' | '“' | '‘' | '/'),
    }
}

fn is_space(c: Option<char>) -> bool {
    c.is_none_or(char::is_whitespace)
}

/// The quick look at a space; a figure may stand in the piece before or after this one.
fn is_beside_figure(text: &[u8], at: usize) -> bool {
    let is_figure = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_digit);
    is_figure(at.checked_sub(1).and_then(|before| text.get(before))) || is_figure(text.get(at + 1))
}

/// `6 July`, `July 6`.
fn joins_date(edit: &Edit<'_>, at: usize) -> bool {
    let (Some(before), Some(after)) = (edit.before(at), edit.after(at + 1)) else {
        return false;
    };
    let is_day =
        |day: &str| (1..=2).contains(&day.len()) && day.bytes().all(|b| b.is_ascii_digit());
    let is_month = |word: &str| MONTHS.contains(&word);
    (before.is_ascii_digit()
        && after.is_ascii_uppercase()
        && edit.word_before(at).is_some_and(is_day)
        && edit.word_after(at + 1).is_some_and(is_month))
        || (after.is_ascii_digit()
            && before.is_ascii_lowercase()
            && edit.word_before(at).is_some_and(is_month)
            && edit.word_after(at + 1).is_some_and(is_day))
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
