//! Words whose beginning an apostrophe stands for, where a quotation could open too: ’90s, ’68, ’tis, ’n’.

use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether what is behind a single mark (`text`) lost its beginning, in English. In a quotation (`is_quoted`) no other begins.
pub(super) fn begins(before: &str, text: &str, is_quoted: bool) -> bool {
    match behind_year(text) {
        // `the ’90s`.
        Some(rest) if rest.starts_with('s') => true,
        Some(rest) => is_quoted || !(is_count(rest) || is_closed(text, goes_on)),
        None if names_letter(before, text) => false,
        None => begins_word(text) && (is_quoted || !is_whole_quotation(text)),
    }
}

/// Whether an `n` between two marks is the letter, `the 'n' key`, and stands for no `and`.
fn names_letter(before: &str, text: &str) -> bool {
    let letter = text.strip_prefix(['n', 'N']);
    let behind = letter.and_then(|rest| rest.strip_prefix(['\'', '’']));
    behind.is_some_and(|behind| !joins_words(before, behind))
}

/// Whether an `n` between marks joins the last word before them and the first behind them: `rock 'n' roll`.
pub(super) fn joins_words(before: &str, behind: &str) -> bool {
    let is_joined =
        |word: &str| !word.is_empty() && !is_one_of(&word.to_lowercase(), JOINS_NOTHING);
    let first = before.strip_suffix([' ', '-']).unwrap_or_default();
    let start = first.trim_end_matches(char::is_alphabetic).len();
    let second = behind.strip_prefix([' ', '-']).unwrap_or_default();
    let end = second.find(|c: char| !c.is_alphabetic());
    is_joined(&first[start..]) && is_joined(&second[..end.unwrap_or(second.len())])
}

/// Words of English and French beside which `n` joins no two nouns, and those for a letter, a key, a sign and what is done with them.
const JOINS_NOTHING: &WordList = words!(
    "the a an this that each every no letter letters key keys character button symbol variable number value index press type typed hit      click enter use say write read pronounce is are was were has have can may must means stands sounds and or but for with of to from      by in on at as if when where which who not \
     le la les un une des cette ce chaque lettre lettres touche touches caractère signe symbole bouton nombre indice valeur \
     appuyez tapez saisissez est sont et ou mais de du à au par pour avec sur en dans que qui si ne se"
);

/// Whether what follows a number of two figures is what it counts, owned or quoted as a whole: `the '30 days' rule`.
fn is_count(rest: &str) -> bool {
    let word = rest.strip_prefix(' ').unwrap_or_default();
    let end = word.find(|c: char| !c.is_alphabetic());
    let (word, behind) = word.split_at(end.unwrap_or(word.len()));
    behind.starts_with(['\'', '’']) && is_one_of(word, COUNTED)
}

const COUNTED: &WordList = words!(
    "seconds minutes hours days nights weeks months years decades miles metres meters dollars pounds euros points pages questions steps \
     rules things ways reasons words letters"
);

/// Whether a text begins with a year without its century, in a language in which a mark behind a plural says nothing of its own.
pub(super) fn begins_year(text: &str) -> bool {
    behind_year(text).is_some() && !is_closed(text, |_| false)
}

/// What is behind `68`, where it is a word or begins `90s`.
fn behind_year(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest_of_word = rest.strip_prefix('s').unwrap_or(rest);
    let is_year = text.len() - rest.len() == 2 && !rest_of_word.starts_with(char::is_alphanumeric);
    is_year.then_some(rest)
}

/// Whether the quotation that would begin with a text ends in it, before another begins. Apostrophes in words end none, and
/// nor does a mark behind a letter or a figure that says something else there.
fn is_closed(text: &str, says_else: fn(&str) -> bool) -> bool {
    for (at, mark) in text.match_indices(['\'', '’', '‘']) {
        let (before, behind) = (text[..at].chars().next_back(), &text[at + mark.len()..]);
        let is_behind_word = before.is_some_and(char::is_alphanumeric);
        let is_before_word = behind.starts_with(char::is_alphanumeric);
        match (before, is_before_word) {
            _ if mark == "‘" || before.is_some_and(char::is_whitespace) => return false,
            (_, true) if is_behind_word => {}
            (_, true) => return false,
            (Some('s' | '0'..='9'), false) if says_else(behind) => {}
            _ => return true,
        }
    }
    false
}

/// Whether a word that may be owned or measured follows a plural or a figure, `the dogs' bowl`, `a 5' board`: none of the words that go
/// on behind a quotation.
fn goes_on(behind: &str) -> bool {
    let Some(next) = behind.strip_prefix(' ') else {
        return false;
    };
    let end = next.find(|c: char| !c.is_alphabetic());
    let word = &next[..end.unwrap_or(next.len())];
    next.starts_with(char::is_alphanumeric)
        && !is_one_of(
            word,
            words!(
                "and or but nor than is are was were be been has have had do does did can could will would may might must should \
                 in on at of by for from to with as if when while because that which who I you he she it we they there \
                 said says say"
            ),
        )
}

/// Words that exist only without their beginning, and the `n` of `rock 'n' roll`.
fn begins_word(text: &str) -> bool {
    let end = text.find(|c: char| !c.is_alphabetic());
    let (word, behind) = text.split_at(end.unwrap_or(text.len()));
    let is_in = |list: &[&str], word: &str| list.iter().any(|it| it.eq_ignore_ascii_case(word));
    let next = || {
        let behind = behind.strip_prefix(' ').unwrap_or_default();
        let end = behind.find(|c: char| !c.is_alphabetic());
        &behind[..end.unwrap_or(behind.len())]
    };
    is_in(&CUT, word) || is_in(&CUT_BEFORE_SUBJECT, word) && is_in(&SUBJECTS, next())
}

/// Whether a word stands alone between two marks, `'em' means 'them'`. Between nothing but a single letter they are both
/// apostrophes: `rock 'n' roll`.
fn is_whole_quotation(text: &str) -> bool {
    let end = text.find(|c: char| !c.is_alphabetic());
    let (word, behind) = text.split_at(end.unwrap_or(text.len()));
    let closing = behind.strip_prefix(['\'', '’']);
    word.len() > 1 && closing.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

const CUT: [&str; 16] = [
    "tis", "tisn", "twas", "twasn", "twere", "twould", "twill", "em", "til", "tween", "twixt", "n",
    "coz", "cuz", "neath", "nuff",
];

/// Words that stand for `because` where somebody is said to do something next, and are words of their own elsewhere.
const CUT_BEFORE_SUBJECT: [&str; 2] = ["cause", "cos"];

const SUBJECTS: [&str; 9] = [
    "I", "you", "he", "she", "it", "we", "they", "there", "nobody",
];
