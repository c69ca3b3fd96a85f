//! Whether a figure belongs to the Latin words beside it: an amount to the unit behind it, an hour to its zone, a house to its
//! street, a number to the name before it.

use super::compounds::is_operator;
use super::counted::{counts, may_be_counted, tells_year, value};
use super::currencies::CURRENCIES;
use super::figures::{FigureShape, FigureSpan, is_share};
use super::formulas::begins_formula;
use super::kind::{
    Kind, is_currency, is_dash, is_decimal_sign, is_digit, is_rtl, is_small_figure, is_space, kind,
};
use super::moves::begins_move;
use super::word::Word;
use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether a figure belongs to the word behind it. Dates do not, and a year mostly belongs to the sentence, as does what
/// is written in groups, unless a unit follows: `عام 2012 UNESCO`, `2000 km`, `16 000 km`, `10:30 PM`, `36.8° N`.
pub(super) fn begins_phrase(text: &str, found: usize, figure: &FigureSpan) -> bool {
    if begins_formula(text, found, figure.end) {
        return true;
    }
    let word = Word::read(text, figure.start, figure.end);
    let Some(next) = word.next(text) else {
        return false;
    };
    let angle = |c| matches!(c, '°' | '′' | '″');
    let number = text[found..figure.end].trim_end_matches(angle);
    let follower = &text[next.start..next.content_end];
    if !is_latin(follower, &text[next.end..]) {
        return false;
    }
    match word.tail(text) {
        "" => {}
        // A house and its street: `12, rue de la Mer`.
        "," => return follower.starts_with(char::is_lowercase) && number.chars().all(is_digit),
        // A size in feet: `40' HC`.
        "'" | "’" if number.chars().all(is_digit) => {
            return follower.starts_with(char::is_uppercase);
        }
        _ => return begins_move(&text[figure.end..]) && number.chars().all(is_digit),
    }
    if text[figure.start..].starts_with('©') {
        return true;
    }
    let is_unit = is_unit(follower);
    // The title that begins a text: `2026 Annual Report`.
    if figure.start == 0 && number.chars().all(is_digit) && follower.contains(char::is_lowercase) {
        return true;
    }
    if number.contains(angle) {
        return follower.chars().count() <= 2;
    }
    if number.contains(':') {
        return is_unit || is_zone(follower);
    }
    // A sum or a product and its unit, `2 × 150 MW`; a hyphen may be a minus there.
    if number.contains(|c| is_operator(c) && !is_dash(c)) {
        return is_unit;
    }
    if is_size(number) && begins_code(follower) {
        return true;
    }
    if number.contains(is_dash) || number.contains('/') {
        return is_unit && matches!(figure.shape, FigureShape::Span(..) | FigureShape::Plain);
    }
    // What a share is of: `100 % coton`.
    if number.ends_with(is_share) {
        let is_short = matches!(follower.chars().count(), 1..=3);
        return follower.starts_with(char::is_lowercase) || is_short;
    }
    let is_number = number.chars().all(|c| {
        matches!(kind(c), Kind::Digit | Kind::Space)
            || is_decimal_sign(c)
            || is_small_figure(c)
            || matches!(c, ',' | '.' | '·' | '¼'..='¾' | '⅐'..='⅞')
    });
    is_number && begins_amount(&text[..figure.start], number, follower)
}

/// The year in brackets by which courts count the reports of their judgments, before the name of the report: `[2021] UKSC 12`.
pub(super) fn year_of_report(
    text: &str,
    from: usize,
    figure: &FigureSpan,
) -> Option<(usize, usize)> {
    let start = from + text[from..figure.start].strip_suffix('[')?.len();
    let behind = text[figure.end..].strip_prefix(']')?;
    let name = behind.strip_prefix([' ', '\u{a0}'])?;
    let number = &text[figure.start..figure.end];
    let is_year = number.len() == 4 && value(number).is_some_and(|it| (1800..2200).contains(&it));
    let is_one = is_year && name.starts_with(|c: char| c.is_ascii_uppercase());
    is_one.then_some((start, figure.end + 1))
}

/// A width and a height in hundreds, as tyres have them: `205/55 R16`. No day or month has three figures.
fn is_size(number: &str) -> bool {
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = number.split_once('/');
    parts.is_some_and(|(width, height)| {
        width.len() == 3 && matches!(height.len(), 2 | 3) && is_digits(width) && is_digits(height)
    })
}

/// Whether a word is a letter or two with figures behind: `R16`.
fn begins_code(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_uppercase());
    matches!(word.len() - digits.len(), 1 | 2) && digits.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether what follows a figure is written from the left: `°م` is not, nor is a sign of a currency alone.
fn is_latin(follower: &str, behind: &str) -> bool {
    match follower.chars().next() {
        Some(c) if kind(c) == Kind::Ltr => true,
        Some('°' | 'µ') => {
            follower.contains(|c| kind(c) == Kind::Ltr) || !behind.starts_with(is_rtl)
        }
        Some(c) => is_currency(c) && is_rate(follower),
        None => false,
    }
}

/// Whether a number counts the Latin word behind it: always where that is a unit; in groups, a word that is no name; what may
/// be a year, the same, unless it is said to be one.
fn begins_amount(before: &str, number: &str, follower: &str) -> bool {
    let is_word = || follower.starts_with(char::is_lowercase);
    if number.contains(is_space) {
        let is_short = || follower.chars().count() <= 3;
        return !number.starts_with('0') && (is_unit(follower) || is_short() || is_word());
    }
    let is_year = number.chars().count() == 4
        && value(number).is_some_and(|year| (1300..2200).contains(&year));
    match is_year {
        true if tells_year(before) => is_measure(follower),
        true => is_unit(follower) || is_word(),
        false => true,
    }
}

/// A unit, a rate or a currency by its code.
fn is_unit(word: &str) -> bool {
    is_measure(word) || is_one_of(word, LONG_UNITS) || is_one_of(word, CURRENCIES)
}

/// Units of four letters and more.
const LONG_UNITS: &WordList =
    words!("mmHg cmHg mmol µmol kcal kvar kVAr Mbps Gbps kbps Mbit Gbit µmol/L");

/// A unit by its short form, or a rate.
fn is_measure(word: &str) -> bool {
    let length = word.chars().count();
    length <= 3 && word.contains(char::is_lowercase) || length <= 2 || is_rate(word)
}

/// One unit by another: `m³/d`, `kWh/m²`, `€/an`, `tonnes/ha`. Two names are none: `ONU/FAO`.
fn is_rate(word: &str) -> bool {
    let Some((unit, others)) = word.split_once('/') else {
        return false;
    };
    let is_of_money = unit.chars().all(is_currency) || is_one_of(unit, CURRENCIES);
    let is_of_unit = unit.chars().count() <= 4 || unit.chars().all(char::is_lowercase);
    let is_short = |part: &str| matches!(part.chars().count(), 1..=4);
    !unit.is_empty()
        && word.contains(char::is_lowercase)
        && (is_of_money || is_of_unit && others.split('/').all(is_short))
}

/// Whether a phrase ends in the frequency of a satellite and a polarisation, behind which the symbol rate stands:
/// `11765 V 27500`.
pub(super) fn tells_carrier(phrase: &str, rate: &str) -> bool {
    let mut words = phrase.rsplit(is_space);
    let (polarisation, frequency) = (words.next(), words.next());
    let is_long = |number: &str| {
        matches!(number.len(), 4 | 5) && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    matches!(polarisation, Some("H" | "V")) && frequency.is_some_and(is_long) && is_long(rate)
}

/// What stands behind an hour: `GMT`, `UTC+1`, `a.m.`
fn is_zone(word: &str) -> bool {
    let letters = word
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(word.len());
    let is_named = letters <= 4 && word[..letters].chars().all(char::is_uppercase);
    is_named
        || matches!(
            word.to_ascii_lowercase().as_bytes(),
            [b'a' | b'p', b'.', b'm', ..]
        )
}

/// Whether a number behind a Latin name counts what an Arabic text names behind it, rather than being the name's own.
pub(super) fn is_count(before: &str, number: &str, behind: &str) -> bool {
    match number.chars().all(is_digit) {
        true => counts(before, number, behind) || is_round(number),
        false => {
            let is_number =
                |c: char| is_digit(c) || is_space(c) || is_decimal_sign(c) || ".,".contains(c);
            let is_one = number.chars().all(is_number);
            is_in_thousands(number) && may_be_counted(behind)
                || is_one && counts(before, &number.replace(is_space, ""), behind)
        }
    }
}

/// Numbers of models have few figures, or do not end in zeros: `40000`.
fn is_round(number: &str) -> bool {
    number.len() >= 5 && number.ends_with("00")
}

/// Nobody writes the number of a name with signs of thousands: `220,000`.
fn is_in_thousands(number: &str) -> bool {
    let mut groups = number.split([',', '٬']);
    let is_head = |head: &str| matches!(head.chars().count(), 1..=3) && head.chars().all(is_digit);
    let is_group = |group: &str| group.chars().count() == 3 && group.chars().all(is_digit);
    number.contains([',', '٬']) && groups.next().is_some_and(is_head) && groups.all(is_group)
}
