//! Figures behind a name that the sentence round it tells, whatever the name: the call of a source, `FAO [2]`, the hour,
//! `TU 716 (9:05)`, `القاهرة 12:30`, and the years of what is named, `GIZ (2024-2027)`.

use super::counted::is_last_word;
use super::kind::{Kind, is_dash, is_digit, is_space, kind};
use super::measures::{bears_number, ends_in_preposition};
use super::word::Word;
use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether the figure `word` behind a Latin name, which ends in the word `last`, is told by the Arabic sentence.
pub(super) fn is_told_in_rtl(text: &str, last: &str, word: &Word) -> bool {
    let number = &text[word.start..word.content_end];
    let behind = &text[word.content_end..];
    if let Some(call) = number.strip_prefix('[') {
        return call.chars().all(is_digit) && behind.starts_with(']');
    }
    if let Some(hour) = number.strip_prefix('(') {
        return (is_hour(hour) || is_years(hour)) && behind.starts_with(')');
    }
    // A verse has seldom two figures before and behind; a date has its hour, and so has a Latin clause, `open at 10:30 PM`.
    let is_in_full = number.len() == 5 && is_hour(number);
    let is_name = last.starts_with(char::is_uppercase) && !last.ends_with(is_digit);
    let goes_on = word.behind(text).starts_with(|c| {
        matches!(kind(c), Kind::Ltr | Kind::Digit) || matches!(c, '(' | '[' | '-' | '–')
    });
    is_in_full && is_name && !goes_on
}

/// The same behind an Arabic name, `before`, in Latin text: an hour, or a verse of the sura that is named.
pub(super) fn is_told_in_ltr(before: &str, number: &str) -> bool {
    let is_part =
        |part: &str| matches!(part.len(), 1..=3) && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_apart = number
        .split_once(':')
        .is_some_and(|(one, other)| is_part(one) && is_part(other));
    let is_governed =
        || ends_in_preposition(before) || is_last_word(before, |word| is_one_of(word, OF_HOURS));
    is_apart && !bears_number(before) && !is_governed()
}

/// Words whose hour or ratio follows them.
const OF_HOURS: &WordList = words!("ساعة توقيت عند نسبة مقياس");

/// A span of years, which runs as the sentence does.
fn is_years(text: &str) -> bool {
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once(is_dash)
        .is_some_and(|(one, other)| is_year(one) && is_year(other))
}

/// Hours and minutes.
fn is_hour(text: &str) -> bool {
    let is_below = |part: &str, most: u8| {
        let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
        is_number && part.parse::<u8>().is_ok_and(|value| value <= most)
    };
    text.split_once(':').is_some_and(|(hours, minutes)| {
        matches!(hours.len(), 1 | 2)
            && minutes.len() == 2
            && is_below(hours, 24)
            && is_below(minutes, 59)
    })
}

/// Whether an Arabic word before a colon, at the end of `text`, is the name of the sura whose verse follows: `le verset البقرة: 255`.
pub(super) fn names_sura(text: &str) -> bool {
    let outer = text.trim_end_matches(|c| matches!(kind(c), Kind::Rtl) || is_space(c));
    let last = outer.rsplit(|c| is_space(c) || c == '(').next();
    last.is_some_and(|last| {
        matches!(
            last.to_lowercase().as_str(),
            "verset" | "versets" | "sourate" | "verse" | "verses" | "sura" | "surah"
        )
    })
}
