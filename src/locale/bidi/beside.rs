//! The figures beside words of a right-to-left script in left-to-right text: which of them are theirs, `المادة 12`, `100 دينار`, and
//! which are told by the sentence round them, `تونس 12 km`.

use unicode_bidi::{BidiClass, bidi_class};

use super::counted::{follows_item, is_counted, is_last_word, is_short_form};
use super::currencies::begins_sum;
use super::kind::{
    Kind, closing, is_arabic_digit, is_currency, is_dash, is_digit, is_joint, is_minus, is_rtl,
    is_small_figure, is_space, kind, last_part,
};
use super::measures::{bears_number, counts_others, is_code, is_measure, is_rate, sign_length};
use super::scores::Score;
use super::told::{announces_own, is_told_in_ltr};
use crate::locale::typography::is_month;
use crate::locale::word_list::{WordList, is_one_of, words};

/// Its own points, and marks and figures written onto the last letter, stay with it: `ب-12`.
pub(super) fn with_points(text: &str, end: usize) -> usize {
    let tail = text[end..].find(|c| match kind(c) {
        Kind::RtlPoint | Kind::Digit => false,
        Kind::Neutral => {
            let is_of_right = matches!(c, '™' | '®' | '℠');
            bidi_class(c) != BidiClass::NSM && !is_small_figure(c) && !is_of_right
        }
        _ => true,
    });
    let end = tail.map_or(text.len(), |length| end + length);
    let end = with_stop_of_initials(text, end);
    let joined = text[end..].trim_start_matches(is_joint);
    if joined.len() + 1 == text.len() - end && joined.starts_with(is_digit) {
        let length = joined
            .find(|c| !is_digit(c) && !is_inner(c))
            .unwrap_or(joined.len());
        let figure = joined[..length].trim_end_matches(is_inner);
        // The other date of `1447 هـ/19 mai` is the sentence's.
        let is_own = !is_measure("", &joined[figure.len()..]);
        return end + usize::from(is_own) * (1 + figure.len());
    }
    end
}

/// The end with the figures behind it: `المادة 12`, `القرار 1701/2006`, `الفقرات 3 - 5`, `السعر 10 €`.
pub(super) fn with_figures(text: &str, end: usize) -> usize {
    let mut end = end;
    loop {
        let announced = sign_before_figure(text, end);
        let rest = text[end + announced..].trim_start_matches(is_space);
        let start = text.len() - rest.len();
        let is_own = |length: &usize| {
            let before = last_part(&text[..end]);
            let is_part = start == end || before.ends_with(is_digit) || is_titled(before);
            is_part && !is_measure(before, &rest[*length..])
        };
        if let Some(length) = bracket_end(rest).filter(is_own) {
            end = start + length;
            continue;
        }
        if is_scale(rest) {
            return end;
        }
        let sign = rest.chars().next().filter(|c| is_currency(*c));
        let sign = sign.map_or(0, char::len_utf8);
        let length = figure_length(&rest[sign..]);
        let behind = &rest[sign + length..];
        if thousands_end(&rest[sign..]).is_some_and(|end| {
            let counted = rest[sign + end..].trim_start_matches(is_space);
            let word = counted.split(|c: char| !c.is_alphabetic()).next();
            counted.starts_with(|c| kind(c) == Kind::Ltr)
                && !word.is_some_and(|word| is_one_of(word, COUNTS_NOTHING))
        }) {
            return end;
        }
        let is_apart = start > end && length > 0;
        let before = last_part(&text[..end + announced]);
        let is_score =
            || sign == 0 && !bears_number(before) && Score::in_ltr(text, start).is_some();
        let is_item = || numbers_item(before, &rest[sign..sign + length], behind);
        let is_others =
            || is_of_others(before, &rest[sign..sign + length], behind) || is_score() || is_item();
        // Figures of Arabic script run with its letters by the algorithm.
        if !is_apart || !rest[sign..].starts_with(is_arabic_digit) && is_others() {
            return end;
        }
        end = with_points(text, start + sign + length + sign_length(behind));
    }
}

/// Where a number before a word begins that belongs to it: the day of a date (`20 مارس 1956`), a count (`100 دينار`), or
/// whatever stands first of all. What is counted has no article; a year is seldom a count, and a figure behind a name, or
/// behind a short form (`p. 12`), is theirs.
pub(super) fn with_number_before(text: &str, from: usize, found: usize) -> usize {
    let before = text[from..found].trim_end_matches(is_space);
    let is_point = |c| matches!(c, '.' | ',' | '٫' | '٬');
    let simple = before.trim_end_matches(|c| is_digit(c) || is_point(c));
    // A date or a span of two: `1446/9/15 هـ`.
    let bare = match simple.ends_with(is_inner) {
        true => simple.trim_end_matches(|c| is_digit(c) || is_inner(c)),
        false => simple,
    };
    let number = &before[bare.len()..];
    // `-125 د.ت`
    let signed = number.strip_prefix(|c| c == '+' || is_minus(c));
    let number = signed.unwrap_or(number);
    let is_simple = number.chars().all(|c| is_digit(c) || is_point(c));
    let is_glued = !bare.is_empty() && !bare.ends_with(|c| is_space(c) || closing(c).is_some());
    let is_number = number.starts_with(is_digit) && number.ends_with(is_digit);
    if !is_number || before.len() == found - from || is_glued {
        return found;
    }
    let word = &text[found..];
    let behind = word.trim_start_matches(is_rtl).trim_start_matches(is_space);
    let year = behind.find(|c| !is_digit(c)).unwrap_or(behind.len());
    let noun = word.split(|c| !is_rtl(c)).next().unwrap_or_default();
    let is_date =
        number.chars().count() <= 2 && (behind[..year].chars().count() == 4 || is_month(noun));
    let outer = bare.trim_end_matches(is_space);
    let is_first = match outer.chars().next_back() {
        None => from == 0,
        Some(last) => closing(last).is_some(),
    };
    // Behind an article that is written onto it: `l’émission`.
    let last = outer.rsplit(|c| is_space(c) || c == '’' || c == '\'');
    let last = last.map(str::trim_start).next().unwrap_or_default();
    let is_year = number.len() == 4 && ["13", "14", "19", "20"].contains(&&number[..2]);
    // The first word of a sentence has a capital.
    let is_counted_by = |last: &str| {
        let small = last.chars().all(char::is_lowercase) && !last.is_empty();
        small || last.len() == outer.len() && is_one_of(last, ARTICLES)
    };
    let is_count = !word.starts_with(ARTICLE) && !is_year && is_counted_by(last)
        || is_short_form(word)
        || is_letter(noun)
        || is_counted(noun, behind);
    // Figures of Arabic script run with its letters by the algorithm.
    let is_arabic = number.chars().all(|c| is_arabic_digit(c) || is_inner(c));
    let is_own = match is_simple {
        true => is_date || is_first || is_count,
        false => {
            let is_month = !number.contains('/') && is_month(noun);
            is_month || is_short_form(word) || is_letter(noun) || is_counted(noun, behind)
        }
    };
    match is_own || is_arabic {
        true => from + bare.len(),
        false => found,
    }
}

/// Signs inside a figure.
pub(super) fn is_inner(c: char) -> bool {
    matches!(c, '/' | '.' | ',' | ':' | '-' | '–' | '+' | '×' | '٫' | '٬')
}

/// The full stop behind initials, `د.ت.`, before a word or a comma that goes on with the sentence.
fn with_stop_of_initials(text: &str, end: usize) -> usize {
    let word = last_part(&text[..end]).rsplit(is_space).next();
    let word = word.unwrap_or_default();
    let is_one = |part: &str| part.chars().count() == 1 && part.chars().all(is_rtl);
    let is_initials = word.contains('.') && word.split('.').all(is_one);
    let behind = text[end..].strip_prefix('.').unwrap_or_default();
    let next = behind.trim_start_matches(is_space);
    let goes_on = next.len() < behind.len() && next.starts_with(char::is_lowercase)
        || next.len() < behind.len() && next.starts_with('(')
        || behind.starts_with([',', ';', ':']);
    // One for the initials and one for the sentence.
    let goes_on = goes_on || behind.starts_with('.');
    end + usize::from(is_initials && goes_on)
}

/// Whether the last word of a text bears a number, `المرسوم رقم (7)`, or is the name of a sura, `سورة يس (36)`. Behind another name,
/// a number in brackets tells the readers of the sentence round it of an age or a year: `باب الحديد (1958)`.
fn is_titled(text: &str) -> bool {
    let outer = text.trim_end_matches(is_rtl);
    bears_number(text) || is_last_word(outer, |word| word == "سورة")
}

/// Whether a number behind the words `before` is that of an item in a list: `1) ماء 2) نار`; or, where they bear none, that of a
/// meaning, `ماء 1. eau ; 2. sève`.
fn numbers_item(before: &str, number: &str, behind: &str) -> bool {
    let next = behind.strip_prefix('.').unwrap_or_default();
    let meaning = next.trim_start_matches(is_space);
    let is_short = number.len() <= 2;
    let is_told = is_short && meaning.len() < next.len() && meaning.starts_with(char::is_lowercase);
    let is_next = |sign| behind.starts_with(sign) && follows_item(before, number, sign);
    ['.', ')', '-'].into_iter().any(is_next) || is_told && !bears_number(before)
}

/// Whether a figure between an Arabic word and a text is one of the sentence round the word.
fn is_of_others(before: &str, number: &str, behind: &str) -> bool {
    // What a colon announces, `دولة قطر: 3 million`, is measured as any other.
    let name = before.strip_suffix(':').unwrap_or(before);
    is_measure(name, behind) && !is_code(number)
        || counts_others(before, number, behind)
        || is_told_in_ltr(before, number)
        || numbers_house(behind)
        || behind.starts_with(|c| kind(c) == Kind::Ltr)
        || is_rate(behind)
}

/// Whether what stands behind a number makes it that of a house: `12, rue de la Mer`.
fn numbers_house(behind: &str) -> bool {
    let street = behind
        .strip_prefix(", ")
        .or_else(|| behind.strip_prefix(' '));
    let word = street.unwrap_or_default().split(is_space).next();
    word.is_some_and(|word| is_one_of(word, STREETS))
}

const STREETS: &WordList = words!(
    "rue avenue av. boulevard bd place allée impasse chemin route quai square cité street road lane Street Road Avenue"
);

/// The length of the sign between a word and its figure: the stop of a short form, `ص. 12`, `ق. م. 350`, or a colon,
/// `سورة النساء: 59`. By the algorithm the figure runs with the letters over either (W2, N1).
fn sign_before_figure(text: &str, end: usize) -> usize {
    let last = last_part(&text[..end]);
    let last = last.rsplit(|c: char| !c.is_alphanumeric()).next();
    let is_letter = last.is_some_and(|last| last.chars().count() == 1 && last.starts_with(is_rtl));
    let rest = &text[end..];
    let is_own = match rest.as_bytes().first() {
        Some(b'.') => is_letter,
        Some(b':') => announces_own(text, end) || is_quoted(rest),
        // Of a short form in Hebrew: `עמ' 5`.
        Some(b'\'') => last.is_some_and(|last| last.ends_with(|c| bidi_class(c) == BidiClass::R)),
        _ => false,
    };
    let figure = rest.get(1..).unwrap_or_default();
    let figure = figure.strip_prefix([' ', '\u{a0}']).unwrap_or_default();
    let length = if is_own { figure_length(figure) } else { 0 };
    let behind = figure[length..].trim_start_matches(is_space);
    // The groups of a telephone would stand in the order of the words.
    let goes_on = rest.starts_with(':') && behind.starts_with(is_digit);
    usize::from(length > 0 && !goes_on)
}

/// Whether a colon and a figure are the last of a quotation, which is one: `« رمزك: 4521 »`.
fn is_quoted(rest: &str) -> bool {
    let figure = rest.trim_start_matches(|c| c == ':' || is_space(c));
    let behind = figure[figure_length(figure)..].trim_start_matches(is_space);
    behind.starts_with(['»', '”'])
}

/// Whether a text begins with the scale of a map, which belongs to no name: `1:50,000`, `1/25 000`.
fn is_scale(text: &str) -> bool {
    let part = text.strip_prefix("1:").or_else(|| text.strip_prefix("1/"));
    part.is_some_and(|part| thousands_end(part).is_some())
}

/// The end of a number in groups of three at the beginning of a text. What it counts is what follows: `12 000 habitants`.
fn thousands_end(text: &str) -> Option<usize> {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let first = digits(text);
    let mut end = first;
    loop {
        let rest = &text[end..];
        let Some(group) = rest
            .strip_prefix(|c| is_space(c) || c == ',')
            .filter(|group| digits(group) == 3)
        else {
            break;
        };
        end = text.len() - group.len() + 3;
    }
    (matches!(first, 1..=3) && end > first).then_some(end)
}

/// The length of a figure at the beginning of a text, or of a span of two: `1701/2006`, `3 - 5`.
fn figure_length(text: &str) -> usize {
    let one = |text: &str| {
        let end = text.find(|c| !is_digit(c) && !is_inner(c));
        let figure = &text[..end.unwrap_or(text.len())];
        match figure.starts_with(is_digit) {
            true => figure.trim_end_matches(is_inner).len(),
            false => 0,
        }
    };
    let first = one(text);
    let span = text[first..].strip_prefix([' ', '\u{a0}']);
    let second = span.and_then(|rest| rest.strip_prefix(is_dash)?.strip_prefix([' ', '\u{a0}']));
    // `فاتورة 15 – 500 AED`: a sum of the sentence.
    let is_sum = |length: usize| {
        let rest = second.map_or("", |second| &second[length..]);
        begins_sum(rest.trim_start_matches(is_space))
    };
    match second.map(one) {
        Some(length) if first > 0 && length > 0 && !is_sum(length) => {
            text.len() - second.map_or(0, str::len) + length
        }
        _ => first,
    }
}

/// The length of a number in brackets, `(5)`, which belongs to what is before it as one without them does.
fn bracket_end(text: &str) -> Option<usize> {
    let inside = text.strip_prefix(['(', '['])?;
    let rest = inside.trim_start_matches(is_digit);
    let is_number = rest.len() < inside.len();
    let close = text.chars().next().and_then(closing)?;
    (is_number && rest.starts_with(close)).then(|| text.len() - rest.len() + close.len_utf8())
}

/// Words before which a number ends: nobody counts them.
const COUNTS_NOTHING: &WordList = words!(
    "dans et ou en à au aux est sont par pour sur avec sans and or in on at is are was were to for by with"
);

/// A unit or an era of one letter: `12 م`, `1446 هـ`.
fn is_letter(noun: &str) -> bool {
    noun.chars().filter(|c| *c != 'ـ').count() == 1
}

/// Words that begin a sentence before a day or a count.
const ARTICLES: &WordList = words!(
    "Le Les Un Une Du Des Au Aux Pour Dès Depuis Avant Après Entre Chaque The A An On In By At For From Since Before After Between \
     About Every Each"
);

const ARTICLE: &str = "ال";
