//! Codes of two numbers with a hyphen between, which are read from the left, told from spans, which run with the line: by the words
//! before them and by their halves.

use super::counted::is_last_word;
use super::kind::{is_digit, is_rtl, is_space};
use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether the words before a figure say that it is a number or a code and no span: `القانون عدد 75-16`, `رمز التحقق 482-913`,
/// `الرقم السري 12-34`, `رقم القرار الوزاري 12-15`.
pub(super) fn is_numbered(before: &str) -> bool {
    let words = before.trim_end_matches(|c| is_space(c) || c == ':');
    if words.len() == before.len() {
        return false;
    }
    if is_last_word(words, |word| word == "عدد" || is_code(word)) {
        return true;
    }
    let (one, outer) = split_last(words);
    let (two, further) = split_last(outer);
    // The number of pages is no number that pages bear.
    if is_one_of(bare(one), COUNTED) || is_one_of(bare(two), COUNTED) {
        return false;
    }
    let is_of_code = |outer: &str| is_last_word(outer, is_code);
    is_of_code(outer) && !is_one_of(one, PARTICLES)
        || one.starts_with(ARTICLE) && !is_one_of(two, PARTICLES) && is_of_code(further)
}

/// Whether a word is one for what bears a code; `بالرقم` may have another particle before it.
fn is_code(word: &str) -> bool {
    let joined = word.strip_prefix(['ب', 'ل']).map(bare);
    is_one_of(word, CODES) || joined.is_some_and(|word| is_one_of(word, CODES))
}

/// The last word of a text, in letters alone, and what is before it.
fn split_last(text: &str) -> (&str, &str) {
    let is_in_word = |c| is_rtl(c) || matches!(c, '\u{64b}'..='\u{652}');
    let outer = text.trim_end_matches(is_in_word);
    let before = outer.trim_end_matches(is_space);
    match before.len() < outer.len() && outer.len() < text.len() {
        true => (&text[outer.len()..], before),
        false => ("", ""),
    }
}

fn bare(word: &str) -> &str {
    word.strip_prefix(ARTICLE).unwrap_or(word)
}

const ARTICLE: &str = "ال";

/// What bears a code.
const CODES: &WordList = words!("رقم رمز كود شفرة شيفرة رقمها رقمه رمزها رمزه");

/// What is told by spans, also behind the word for its number.
const COUNTED: &WordList =
    words!("صفحات فصول سنوات أعوام مواد فقرات آيات أيام ساعات أسابيع أشهر أعداد بنود أجزاء");

/// Words that part the word for a number from what is behind them.
const PARTICLES: &WordList = words!("في من على إلى عن بين حتى مع أو ثم لا هو هي");

/// Whether two halves are too unlike to be those of a span (`71-123456`), or the second cannot follow the first (`2019-12`, `555-010`,
/// `913-482`).
pub(super) fn are_code(left: &str, right: &str) -> bool {
    let simple = |half: &str| half.chars().all(is_digit);
    // Lines that end otherwise share their number: `011-2223344/5`.
    let right = match right.split_once('/') {
        Some((line, ends)) if line.len() >= 5 && ends.len() <= line.len() => line,
        _ => right,
    };
    if !simple(left) || !simple(right) {
        return false;
    }
    let (one, other) = (left.chars().count(), right.chars().count());
    let zeros =
        |half: &str, length: usize| length > 1 && half.starts_with(['0', '\u{660}', '\u{6f0}']);
    let is_year = one == 4 && left.starts_with(['1', '2']);
    // The one short form of years that is no number of a law: a season, `2023-24`.
    let is_season = || {
        let short = |half: &str| half.get(half.len() - 2..)?.parse::<u32>().ok();
        other == 2 && short(left).map(|year| (year + 1) % 100) == short(right)
    };
    // A span of years goes on to another: `2019-1067` is the number of a decree.
    let is_century = |half: &str| ["19", "20"].iter().any(|it| half.starts_with(it));
    let is_earlier = is_year && other == 4 && right < left && !is_century(right);
    // The number of a law before its year, a month before its year: `147-2021`, `12-2019`.
    let is_number_of_year = one < 4 && other == 4 && is_century(right);
    // Results and ratios fall too, but have few figures; years are told backwards now and then.
    let falls = one == other && one >= 3 && right < left && !(is_year && is_century(right));
    match is_year && other < 4 {
        true => !is_season(),
        false if is_earlier || is_number_of_year || falls => true,
        false => {
            zeros(left, one)
                || zeros(right, other)
                || one.max(other) >= 5 && one.abs_diff(other) >= 2
        }
    }
}
