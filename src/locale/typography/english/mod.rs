//! English, British and American alike: curly apostrophes and quotation marks, dots of omission, day and month on one line.
//!
//! A quotation mark opens after a space, a bracket or a dash, and closes before one; between two signs it opens where
//! nothing is open (`size="2"`), and closes otherwise. A mark that could be the inches or minutes of a figure stays as typed.

use std::cell::OnceCell;

mod primes;
#[cfg(test)]
mod tests;

use super::address::is_in_address;
use super::cut;
use super::edit::OBJECT;
use super::edit::{Edit, NO_BREAK, Replacement};
use crate::locale::candidates::candidates;
use crate::locale::word_list::{is_one_of, words};
use primes::{closes_behind, is_prime, is_prime_of_formula};

pub(super) fn apply(mut edit: Edit<'_>) -> Vec<Replacement> {
    let text = edit.text;
    let mut quotes = Quotes::default();
    let bytes = text.as_bytes();
    let mut seen = 0;
    // One question passes the letters: the signs of ASCII that are looked for stand before them.
    let may_be =
        |byte: u8, after: u8| (byte <= b'\'') | (byte == 0xe2) | ((byte == b'.') & (after == b'.'));
    for at in candidates(bytes, 0, may_be) {
        let byte = bytes[at];
        // Most candidates end here, so nothing is asked before.
        let is_space = matches!(byte, b' ' | b'\n');
        if is_space && !is_beside_figure(bytes, at) || at < seen || !edit.is_own(at) {
            continue;
        }
        let new = match byte {
            b' ' | b'\n' => {
                let gap = edit.gap(at);
                seen = gap.to;
                if joins_date(&edit, gap.from, gap.to) {
                    edit.close(gap, NO_BREAK);
                }
                None
            }
            b'.' => {
                if edit.is_ellipsis(at) {
                    edit.replace(at, at + 3, '…');
                }
                None
            }
            b'"' => double(&edit, at, &quotes),
            b'\'' => single(&edit, at, &quotes),
            // Curly marks, typed or set before, open and close as well.
            0xe2 => {
                if let Some(mark) = edit.after(at) {
                    quotes.see(&edit, at, mark.len_utf8(), mark);
                }
                None
            }
            _ => None,
        };
        if let Some(new) = new {
            quotes.see(&edit, at, 1, new);
            edit.replace(at, at + 1, new);
        }
    }
    edit.finish()
}

/// The quotations that are open.
#[derive(Default)]
struct Quotes {
    double: bool,
    single: bool,
    /// Where the last single mark stands that may close one, once that was asked.
    last_closing: OnceCell<Option<usize>>,
}

impl Quotes {
    /// Takes note of a mark as it is set.
    fn see(&mut self, edit: &Edit<'_>, at: usize, length: usize, mark: char) {
        match mark {
            '“' => self.double = true,
            '”' => self.double = false,
            '‘' => self.single = true,
            '’' => self.single &= !self.closes(edit, at, at + length),
            _ => {}
        }
    }

    /// Whether a mark that looks like an apostrophe ends a quotation: none inside a word does, and none of a plural (states’)
    /// while there is another further on.
    fn closes(&self, edit: &Edit<'_>, at: usize, end: usize) -> bool {
        let (before, after) = (edit.before(at), edit.after(end));
        let is_in_word = is_word(before) && is_word(after);
        let is_plural = before == Some('s') && ends(after) && self.closes_later(edit, end);
        !is_in_word && !is_plural
    }

    /// Whether a single mark further on than the place behind another stands where one closes.
    fn closes_later(&self, edit: &Edit<'_>, behind: usize) -> bool {
        let last = self.last_closing.get_or_init(|| last_closing(edit.text));
        last.is_some_and(|last| last > behind)
    }
}

fn double(edit: &Edit<'_>, at: usize, quotes: &Quotes) -> Option<char> {
    let (before, after) = (edit.set_before(at), edit.after(at + 1));
    if is_figure(before) && quotes.double && closes_behind(edit.text, at + 1)
        || !quotes.double && is_prime_of_formula(edit.text, at)
    {
        return None;
    }
    // What ends in a stroke inside a quotation is an address or a folder: “http://example.org/”.
    let is_behind_stroke = quotes.double && before == Some('/');
    match (begins(before) && !is_behind_stroke, ends(after)) {
        // Alone between two spaces it is a sign for something else; but a speaker may break off at a dash.
        (true, true) => {
            (quotes.double && before.is_some_and(|c| is_dash(c) || c == '“')).then_some('”')
        }
        (true, false) if quotes.double && before.is_some_and(is_dash) && !is_word(after) => {
            Some('”')
        }
        (true, false) => Some('“'),
        _ if quotes.double => Some('”'),
        // Inches, and what is between two letters.
        _ if is_figure(before) || (is_word(before) && is_word(after)) => None,
        (false, true) => Some('”'),
        // Behind a mark that closes, the quotation around it ends too: `“She said “yes””.`
        (false, false) => {
            let is_behind_end = matches!(before, Some('”' | '’')) && !is_word(after);
            Some(if is_word(before) || is_behind_end {
                '”'
            } else {
                '“'
            })
        }
    }
}

fn single(edit: &Edit<'_>, at: usize, quotes: &Quotes) -> Option<char> {
    let (before, after) = (edit.set_before(at), edit.after(at + 1));
    let text = &edit.text[at + 1..];
    if is_in_address(edit.text, at) {
        return None;
    }
    if is_letter(before) && is_word(after) {
        return Some('’');
    }
    // Feet, `6'x9'`, unless it is an ending: `in 1's and 0's`.
    if is_digit(before) && is_letter(after) {
        return is_ending(text).then_some('’');
    }
    let is_owned =
        (quotes.single || before == Some('’')) && is_possessive(text.trim_start_matches('\''));
    if is_prime(edit.text, at) && !is_owned || !quotes.single && is_prime_of_formula(edit.text, at)
    {
        return None;
    }
    // What ends in a stroke inside a quotation is an address or a folder: ‘http://example.org/’.
    let is_behind_stroke = quotes.single && before == Some('/');
    let opens = (begins(before) && !is_behind_stroke)
        || (before.is_some_and(is_sign) && !quotes.single && !ends(after));
    if opens && !ends(after) {
        // A word that lost its beginning: ’90s, ’tis, rock ’n’ roll.
        let is_cut = cut::begins(&edit.text[..at], text, quotes.single)
            || !quotes.closes_later(edit, at + 1);
        return match is_cut {
            true if is_word(after) => Some('’'),
            true => None,
            false => Some('‘'),
        };
    }
    // The end of a quotation, or the possessive of a plural: states’ rights. After a figure, minutes or feet.
    let is_ours = quotes.single
        || is_letter(before)
        || is_possessive(text)
        || (before.is_some_and(ends_speech) && ends(after));
    (is_ours && (!begins(before) || is_behind_stroke)).then_some('’')
}

/// The s of a possessive, behind a quotation, a bracket or another sign: `“Herald”’s`, `Yahoo!’s`, `CO₂’s`.
fn is_possessive(behind: &str) -> bool {
    let rest = behind.strip_prefix('s');
    rest.is_some_and(|rest| {
        !rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '\'' | '’'))
    })
}

/// What an apostrophe parts from a figure: `the 1990's`, `86'd`.
fn is_ending(behind: &str) -> bool {
    let end = behind.find(|c: char| !c.is_alphanumeric());
    let word = &behind[..end.unwrap_or(behind.len())];
    is_one_of(word, words!("s d m ed er ers ing ll re ve"))
}

/// The last single mark of a text that stands where one closes.
fn last_closing(text: &str) -> Option<usize> {
    let closes = |(at, mark): &(usize, &str)| {
        let before = text[..*at].chars().next_back();
        let after = text[at + mark.len()..].chars().next();
        before.is_some_and(|c| !c.is_whitespace()) && !after.is_some_and(char::is_alphanumeric)
    };
    let mut marks = text.rmatch_indices(['\'', '’']);
    marks.find(closes).map(|(at, _)| at)
}

/// Whether what is behind such a character begins something.
fn begins(before: Option<char>) -> bool {
    match before {
        None => true,
        Some(c) => {
            c.is_whitespace() || is_dash(c) || matches!(c, '(' | '[' | '{' | '“' | '‘' | '/')
        }
    }
}

/// Whether what is before such a character ends something.
fn ends(after: Option<char>) -> bool {
    after.is_none_or(char::is_whitespace)
}

/// Signs behind which a quotation closes, although a mark in it looked like its end: `'Rock 'n' roll,' he said`.
fn ends_speech(c: char) -> bool {
    matches!(c, ',' | '.' | '!' | '?' | '…' | '’' | '”')
}

fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—')
}

/// Signs that a quotation may follow at once: `size='2'`.
fn is_sign(c: char) -> bool {
    // Emoji too.
    matches!(c, '=' | ':' | '-' | '>' | '+' | '&' | ',' | ';' | '|' | '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}')
}

/// A part of a word, or what is put for one.
fn is_word(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_alphanumeric() || c == OBJECT)
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_alphabetic() || c == OBJECT)
}

fn is_digit(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_digit())
}

/// A digit or a fraction of one sign: `8½"`.
fn is_figure(c: Option<char>) -> bool {
    is_digit(c) || c.is_some_and(|c| matches!(c, '¼'..='¾' | '⅐'..='⅞'))
}

/// The quick look at a space: beside a figure, or between the end of an ordinal and a capital.
fn is_beside_figure(text: &[u8], at: usize) -> bool {
    let is_figure = |byte: Option<&u8>| byte.is_some_and(|it| it.is_ascii_digit() || *it == b' ');
    let (before, after) = (
        at.checked_sub(1).and_then(|it| text.get(it)),
        text.get(at + 1),
    );
    is_figure(before)
        || is_figure(after)
        || after.is_some_and(u8::is_ascii_uppercase) && ends_ordinal(&text[..at])
}

/// `1st`, `22nd`.
fn ends_ordinal(text: &[u8]) -> bool {
    matches!(text, [.., digit, b's' | b'n' | b'r' | b't', b't' | b'd' | b'h'] if digit.is_ascii_digit())
}

/// `6 July`, `July 6`, `6th July`, `6–8 July`, `Dec. 6`.
fn joins_date(edit: &Edit<'_>, from: usize, to: usize) -> bool {
    let (Some(before), Some(after)) = (edit.before(from), edit.after(to)) else {
        return false;
    };
    (after.is_ascii_uppercase()
        && before.is_ascii_alphanumeric()
        && is_days(edit.word_before(from))
        && is_month(edit.word_after(to)))
        || (after.is_ascii_digit()
            && (before.is_ascii_lowercase() || before == '.')
            && is_month(edit.word_before(from).trim_end_matches('.'))
            && is_days(edit.word_after(to)))
}

/// A day of a month, an ordinal of one, or the first and the last of some: `6`, `1st`, `3-5`.
fn is_days(word: &str) -> bool {
    let is_day = |day: &str| {
        let mut endings = ["st", "nd", "rd", "th"].iter();
        let figures = endings.find_map(|ending| day.strip_suffix(*ending));
        let figures = figures.unwrap_or(day);
        (1..=2).contains(&figures.len()) && figures.bytes().all(|b| b.is_ascii_digit())
    };
    match word.split_once('-') {
        Some((first, last)) => is_day(first) && is_day(last),
        None => is_day(word),
    }
}

/// A month, in full or abbreviated, without the dot. `may` and `march` in small letters are verbs.
pub(in crate::locale) fn is_month(word: &str) -> bool {
    // Most words are none, and the list has many small letters.
    word.starts_with(|c: char| c.is_ascii_uppercase())
        && is_one_of(
            word,
            words!(
                "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug \
         Sep Sept Oct Nov Dec"
            ),
        )
}
