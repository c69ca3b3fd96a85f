//! Figures behind a name that the sentence round it tells, whatever the name: the call of a source, `FAO [2]`, and the hour,
//! `TU 716 (9:05)`, `القاهرة 12:30`. The years of what is named, `GIZ (2024-2027)`, stay with the name, as the algorithm has them.

use super::counted::is_last_word;
use super::kind::{
    Kind, closing, first_part, is_digit, is_list_sign, is_rtl, is_space, kind, last_part, opening,
};
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
        let is_told = is_hour(hour) || numbers_words(text, word, hour);
        return is_told && behind.starts_with(')');
    }
    // A verse has seldom two figures before and behind; a date has its hour, and so has a Latin clause, `open at 10:30 PM`.
    let is_in_full = number.len() == 5 && is_hour(number);
    let is_name = last.starts_with(char::is_uppercase)
        && !last.ends_with(is_digit)
        && !is_one_of(last, SCRIPTURES);
    let goes_on = word.behind(text).starts_with(|c| {
        matches!(kind(c), Kind::Ltr | Kind::Digit) || matches!(c, '(' | '[' | '-' | '–')
    });
    is_in_full && is_name && !goes_on
}

/// Whether the sentence numbers what it names: near by a short number stands in brackets behind an Arabic word as this one behind
/// its name, `FAO (2) والوزارة (3)`, or the one before it or behind it, `UNESCO (1) وFAO (2)`. One runs as the other does.
fn numbers_words(text: &str, word: &Word, number: &str) -> bool {
    let short = |number: &str| match number.len() {
        1..=3 => number.parse::<u16>().ok(),
        _ => None,
    };
    let Some(own) = short(number) else {
        return false;
    };
    let is_numbered = |part: &str| {
        part.match_indices('(').any(|(at, _)| {
            let inside = part[at + 1..]
                .split_once(')')
                .and_then(|(inside, _)| short(inside));
            let name = part[..at].trim_end_matches(is_space);
            let is_noun = || name.ends_with(is_rtl) && !bears_number(name);
            let is_name = || name.ends_with(|c| kind(c) == Kind::Ltr);
            let is_apart = name.len() < at;
            inside.is_some_and(|other| {
                is_apart && (is_noun() || own.abs_diff(other) == 1 && is_name())
            })
        })
    };
    is_numbered(last_part(&text[..word.start])) || is_numbered(first_part(&text[word.end..]))
}

/// Books whose chapters and verses have the form of an hour: `Quran 21:30`, `Exodus 20:13`.
const SCRIPTURES: &WordList = words!(
    "Quran Qur’an Qur'an Qurʾan Qur’ān Qurʾān Koran Coran Sura Surah Sourate Torah Bible Genesis Gen Exodus Exod Leviticus Lev Numbers Num \
     Deuteronomy Deut Joshua Josh Judges Samuel Kings Chronicles Nehemiah Esther Job Psalm Psalms Ps Proverbs Prov Ecclesiastes Eccl \
     Isaiah Isa Jeremiah Jer Ezekiel Ezek Daniel Dan Hosea Joel Amos Micah Zechariah Malachi Matthew Matt Mt Mark Mk Luke Lk John Jn Acts \
     Romans Rom Corinthians Cor Galatians Gal Ephesians Eph Philippians Phil Colossians Col Thessalonians Timothy Titus Hebrews Heb James \
     Peter Revelation Rev Genèse Gn Exode Ex Lévitique Lv Nombres Nb Deutéronome Dt Josué Juges Rois Chroniques Néhémie Psaume Psaumes \
     Proverbes Ecclésiaste Isaïe Ésaïe Is Jérémie Jr Ézéchiel Ez Daniel Osée Michée Zacharie Malachie Matthieu Marc Mc Luc Lc Jean Actes \
     Romains Rm Corinthiens Galates Éphésiens Philippiens Colossiens Thessaloniciens Timothée Tite Hébreux Jacques Pierre Apocalypse"
);

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
const OF_HOURS: &WordList = words!("ساعة س توقيت عند نسبة مقياس");

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

/// Whether the colon at `at`, behind an Arabic word in Latin text, announces the number that belongs to the word: behind two words or a
/// noun that bears numbers, behind the name of a sura, or inside brackets that hold nothing else, `(هاتف: 71555010)`. What is counted,
/// as in `نعم: 52 | لا: 8`, is told by the sentence.
pub(super) fn announces_own(text: &str, at: usize) -> bool {
    let before = &text[..at];
    ends_in_two_words(before)
        || names_sura(before)
        || bears_number(last_part(before))
        || is_all_inside(text, at)
}

/// Whether a text ends in two words of a right-to-left script: a title, rather than a word that the sentence round it counts,
/// `نعم: 52`.
fn ends_in_two_words(text: &str) -> bool {
    let first = text.trim_end_matches(is_rtl);
    first.len() < text.len() && first.trim_end_matches(is_space).ends_with(is_rtl)
}

/// Whether brackets or quotation marks hold what is at `at`, and nothing of the Latin sentence round them.
fn is_all_inside(text: &str, at: usize) -> bool {
    let ends = |c: char| {
        matches!(kind(c), Kind::Ltr | Kind::Wall)
            || matches!(c, ',' | ';')
            || is_list_sign(c)
            || opening(c).is_some()
            || closing(c).is_some()
    };
    let open = last_part(&text[..at]).chars().rev().find(|c| ends(*c));
    let close = first_part(&text[at..]).chars().find(|c| ends(*c));
    open.and_then(closing).is_some_and(|it| close == Some(it))
}

/// Whether an Arabic word before a colon, at the end of `text`, is the name of the sura whose verse follows: `le verset البقرة: 255`.
fn names_sura(text: &str) -> bool {
    let outer = last_part(text).trim_end_matches(|c| matches!(kind(c), Kind::Rtl) || is_space(c));
    let last = outer.rsplit(|c| is_space(c) || c == '(').next();
    last.is_some_and(|last| {
        matches!(
            last.to_lowercase().as_str(),
            "verset" | "versets" | "sourate" | "verse" | "verses" | "sura" | "surah"
        )
    })
}

/// Whether a word and a colon are the label of the number behind them (`Port: 8080`), or the number is too long to count anything
/// (`PMID: 31452104`).
pub(super) fn is_label(last: &str, number: &str) -> bool {
    let is_number = number.chars().all(is_digit);
    let is_long = number.len() >= 5 || number.len() >= 2 && number.starts_with('0');
    let is_named = last.ends_with(['°', 'º']) || is_one_of(&last.to_lowercase(), LABELS);
    is_number && (is_long || is_named)
}

/// Whether near a name and its number, which stand from `start` to `end`, another Latin name has a number behind a colon that an Arabic
/// word follows: what is counted there is counted here, too, `المجموعة A1: 12 تلميذا؛ المجموعة B2: 15`.
pub(super) fn is_tallied(text: &str, start: usize, end: usize) -> bool {
    let (before, behind) = (last_part(&text[..start]), first_part(&text[end..]));
    has_tally(before) || has_tally(behind)
}

fn has_tally(part: &str) -> bool {
    part.match_indices(": ").any(|(at, _)| {
        let name = part[..at].rsplit(is_space).next().unwrap_or_default();
        let number = &part[at + 2..];
        let counted = number.trim_start_matches(|c| is_digit(c) || matches!(c, '.' | ','));
        name.contains(|c| kind(c) == Kind::Ltr)
            && !is_label(name, "")
            && counted.len() < number.len()
            && counted
                .strip_prefix(is_space)
                .is_some_and(|it| it.starts_with(is_rtl))
    })
}

/// What bears a number in Latin script.
const LABELS: &WordList = words!(
    "id no nr num ref réf code port pin tel tél fax ext version build page pages room salle case bus line ligne track \
     article art section chapter chapitre vol volume tome issue table figure fig step étape level niveau lot batch error erreur"
);

/// Whether `last`, the last word of a phrase, is the number of a name before it, as in `Falcon 9`; what is counted may follow it.
pub(super) fn numbers_name(phrase: &str, last: &str) -> bool {
    let outer = phrase.trim_end_matches(is_space).strip_suffix(last);
    let name = outer.unwrap_or_default().trim_end_matches(is_space);
    matches!(last.len(), 1..=4)
        && last.bytes().all(|byte| byte.is_ascii_digit())
        && name.ends_with(char::is_alphabetic)
}

/// Whether the figure at `figure` stands in a bracket that opens in the phrase from `start` on and holds nothing of the sentence
/// round it: `OR = 1.5 (IC 95% : 1.1–2.0)`.
pub(super) fn is_enclosed(text: &str, start: usize, figure: usize) -> bool {
    let phrase = last_part(&text[start..figure]);
    let behind = first_part(&text[figure..]);
    let is_of_sentence = |c| matches!(kind(c), Kind::Rtl | Kind::RtlPoint | Kind::Wall);
    let mut depth = 0_usize;
    for sign in phrase.bytes() {
        match sign {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    depth > 0
        && behind
            .find(|c| c == ')' || is_of_sentence(c))
            .is_some_and(|at| behind[at..].starts_with(')'))
}
