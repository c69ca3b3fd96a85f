//! Formulas in right-to-left text that begin with a number: `5 - x`, `0 < x < 1`, `100 = 2x`, `½mv²`.
//!
//! A letter begins a phrase by itself, and what follows it joins; a number does where a sign of reckoning, with a space on each
//! side, leads from it to a variable.

use super::compounds::{follows_operand, is_operator, number_length};
use super::kind::{Kind, is_dash, is_fraction, is_minus, is_rtl, is_small_figure, is_space, kind};
use super::signs::is_link;
use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether the number from `found` to `end` begins a formula that has a variable in it.
pub(super) fn begins_formula(text: &str, found: usize, end: usize) -> bool {
    let is_european =
        |c: char| c.is_ascii_digit() || matches!(kind(c), Kind::Neutral | Kind::Space);
    if !text[found..end].chars().all(is_european) || follows_operand(&text[..found]) {
        return false;
    }
    let mut end = end;
    // Nobody writes longer ones in a sentence.
    for _ in 0..32 {
        let Some((sign, operand)) = behind_sign(&text[end..]) else {
            return false;
        };
        let signed = operand.trim_start_matches(is_minus);
        let length = number_length(signed).unwrap_or(0);
        let rest = &signed[length..];
        if rest.starts_with(|c| kind(c) == Kind::Ltr) || length == 0 {
            return is_variable(signed, sign);
        }
        end = text.len() - rest.len();
    }
    false
}

/// The sign of an operation or a relation with which a text begins, and what is behind it; spaces stand on both its sides.
fn behind_sign(text: &str) -> Option<(char, &str)> {
    let apart = text.strip_prefix(is_space)?;
    let sign = apart.chars().next()?;
    let operand = apart[sign.len_utf8()..].strip_prefix(is_space)?;
    (is_operator(sign) || is_dash(sign) || matches!(sign, '/' | '·' | '∈' | '∝' | '≡'))
        .then_some((sign, operand))
}

/// Whether a text begins with a variable, `x`, `2πr`, `f(x)`, `pH`. Behind a dash or a stroke, which part words too, it is one small
/// letter.
fn is_variable(text: &str, sign: char) -> bool {
    let end =
        text.find(|c| is_space(c) || matches!(kind(c), Kind::Rtl | Kind::RtlPoint | Kind::Wall));
    let word = text[..end.unwrap_or(text.len())].trim_end_matches(['.', ',', ':', ';', '!', '?']);
    let mut names = word
        .split(|c: char| !c.is_alphabetic())
        .filter(|name| !name.is_empty());
    let is_short = |name: &str| name.chars().count() <= 3 || is_one_of(name, FUNCTIONS);
    let is_formula = |c: char| {
        c.is_alphanumeric()
            || is_small_figure(c)
            || is_operator(c)
            || "()[]{}|√∛^_/.,·'′°".contains(c)
    };
    let is_one = match is_dash(sign) || sign == '/' {
        true => {
            let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
            matches!(letters[..], [letter] if letter.is_lowercase())
        }
        false => names.clone().all(is_short) && names.next().is_some(),
    };
    is_one && word.chars().all(is_formula) && !word.contains(is_rtl)
}

const FUNCTIONS: &WordList = words!("sqrt sinh cosh tanh");

/// Whether a word between two others binds them: its signs do, or it is a dash or a star in the formula that stands before.
pub(super) fn binds(before: &str, word: &str) -> bool {
    let is_dash_alone = word.chars().count() == 1 && word.chars().all(|c| is_dash(c) || c == '*');
    word.chars().all(is_link) || is_dash_alone && is_formula(before)
}

/// Whether a phrase has a sign of reckoning between spaces, and no long words.
fn is_formula(phrase: &str) -> bool {
    let mut words = phrase.split(is_space).filter(|word| !word.is_empty());
    let is_sign = |word: &str| word.chars().count() == 1 && word.chars().all(is_operator);
    words.clone().any(is_sign)
        && words.all(|word| {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            is_sign(word) || letters <= 2
        })
}

/// Where what is told begins of which a fraction is the first number, `½ × m`, `½ kg`; `start` where there is none.
pub(super) fn with_fraction(text: &str, from: usize, start: usize) -> usize {
    let before = &text[from..start];
    let fraction = before.trim_end_matches(|c| is_space(c) || is_operator(c));
    let bare = fraction.trim_end_matches(is_fraction);
    let gap = &before[fraction.len()..];
    let is_sign = behind_sign(gap).is_some_and(|(_, operand)| operand.is_empty());
    let is_space_alone = gap.chars().count() == 1 && gap.chars().all(is_space);
    let is_apart = bare.is_empty() || bare.ends_with(is_space);
    let is_one = bare.len() < fraction.len() && is_apart && (is_sign || is_space_alone);
    match is_one && is_variable(&text[start..], '×') {
        true => from + bare.len(),
        false => start,
    }
}
