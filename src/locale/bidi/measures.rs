//! What makes a figure behind a name in Arabic script one of the French or English sentence round it: a unit, a month, a noun
//! that it counts.

use super::counted::is_last_word;
use super::kind::{Kind, is_currency, is_digit, is_rtl, is_space, kind};
use crate::locale::typography::{is_english_month, is_french_month};
use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether what stands behind a figure, itself behind the words `before`, makes it a measure of the text around: a unit, which unlike a word mostly has no vowel, a
/// month, or a sign with what it is a share of, `50 % des foyers`.
pub(super) fn is_measure(before: &str, behind: &str) -> bool {
    let sign = sign_length(behind);
    let rest = behind[sign..].trim_start_matches(is_space);
    let unit = rest
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(rest.len());
    let (unit, after) = rest.split_at(unit);
    if sign > 0 && is_one_of(unit, PARTITIVES) {
        return true;
    }
    let is_apart = sign == 0 && behind.starts_with(is_space);
    // A day before a month, in full or cut short, is a date of the sentence. In English it has a capital: `may` is a verb.
    let is_month = || is_french_month(unit) || is_english_month(unit);
    if is_apart
        && (is_one_of(unit, UNITS)
            || (is_one_of(unit, COUNTED) || is_month()) && !bears_number(before))
    {
        return true;
    }
    // `9 a.m.`
    if is_apart && matches!(unit, "a" | "p") && after.starts_with(".m") {
        return true;
    }
    // Behind a sign there is none but those of degrees: `25 °C`, `36° N`.
    is_unit(unit, after) && (sign == 0 || behind[..sign].ends_with('°'))
}

/// Whether a word has the form of a unit: few letters, mostly without a vowel.
fn is_unit(word: &str, after: &str) -> bool {
    // What announces another figure is none, `n° 4`, `p. 12`, nor is a letter before an apostrophe, `s’est`.
    let announces = after.starts_with(['°', 'º', '’', '\''])
        || after
            .strip_prefix('.')
            .is_some_and(|rest| rest.trim_start_matches(is_space).starts_with(is_digit));
    matches!(word.chars().count(), 1..=3)
        && !announces
        && word.starts_with(char::is_alphabetic)
        && !word.chars().any(|c| "aeiouyàâéèêîôû".contains(c))
        && word.chars().all(|c| kind(c) != Kind::Rtl)
}

/// What people, times and sums are counted in, in French and English: a number before one of them is the sentence's.
const COUNTED: &WordList = words!(
    "ans années mois jours heures minutes fois years months weeks days hours times millions milliards million \
     billion thousand hundred mille dinars dirhams euros dollars pounds riyals habitants inhabitants people personnes families \
     hectares tonnes tons litres metres"
);

/// Units with a vowel (SI, and what is used with it).
const UNITS: &WordList =
    words!("hab inh am min ha Mo Go Ko To Mio mi oz Pa kPa hPa MPa bar cal kcal mol rad ppm");

/// What a share or a sum is of.
const PARTITIVES: &WordList = words!("de d des du of par");

/// Nouns in Arabic that bear a number: the one behind them is theirs whatever follows, `المادة 12 states`.
const BEARERS: &WordList = words!(
    "ص.ب ق.م مادة مواد فصل فصول باب قاعدة قانون عدد رقم قرار مرسوم أمر ظهير منشور تعميم سورة آية صفحة صفحات ص خط سنة سنوات عام \
     حافلة رحلة قطار طائرة طريق محطة قاعة غرفة عمارة مدرسة وحدة قسم مجموعة مرحلة حلقة درس لوحة \
     صف صنف فئة خانة عمود سطر قطعة جناح مدخل بوابة رصيف مستوى فرع رمز ملف مربع ممر \
     فقرة فقرات بند بنود ملحق جزء مجلد لجنة طابق شارع كتاب نموذج جدول شكل دورة مؤتمر قناة شهر يوم"
);

/// Whether a text ends in a noun that bears a number.
pub(super) fn bears_number(text: &str) -> bool {
    // Behind the comma of its own script, or the sign of a short form, it goes on with what is before.
    text.ends_with(['،', '.', ':']) || is_last_word(text, |last| is_one_of(last, BEARERS))
}

/// Whether a text ends in one of [`PREPOSITIONS`].
pub(super) fn ends_in_preposition(text: &str) -> bool {
    is_last_word(text, |last| PREPOSITIONS.contains(&last))
}

/// Words behind which a number stands without being theirs.
const PREPOSITIONS: [&str; 6] = ["نحو", "حوالي", "إلى", "من", "حتى", "بين"];

/// Whether a number counts the Latin word behind it, for what it stands behind (`before`) is a name and bears none: a plural in
/// `-s` or `-x`, `رام الله 250 manifestants`, and no verb of English, which would have something behind it.
pub(super) fn counts_others(before: &str, number: &str, behind: &str) -> bool {
    let rest = behind.trim_start_matches(is_space);
    let end = rest.find(|c: char| !c.is_alphabetic());
    let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
    let object = after.trim_start_matches(is_space);
    let object = object.split(|c: char| !c.is_alphabetic()).next();
    let is_plural = word.ends_with(['s', 'x'])
        && word.chars().count() >= 4
        && word.chars().all(char::is_lowercase)
        && !is_one_of(word, NO_NOUNS);
    rest.len() < behind.len()
        && is_plural
        && !object.is_some_and(|object| is_one_of(object, OF_OBJECTS))
        && before.ends_with(is_rtl)
        && !is_code(number)
        && !is_year(number)
        && !bears_number(before)
        && !ends_in_preposition(before)
}

/// Whether a text begins with the unit by which the figure before it is told: `$250/t`, `12/jour`.
pub(super) fn is_rate(behind: &str) -> bool {
    let unit = behind.strip_prefix('/').unwrap_or_default();
    let end = unit.find(|c: char| !c.is_alphanumeric());
    let unit = &unit[..end.unwrap_or(unit.len())];
    is_unit(unit, "") || is_one_of(unit, UNITS) || is_one_of(unit, RATES)
}

/// By what is counted.
const RATES: &WordList =
    words!("an mois jour jours semaine heure hab personne day month year week hour person");

/// The number of a law before its year, `1701/2006`, counts nothing.
pub(super) fn is_code(number: &str) -> bool {
    let is_long = |part: &str| part.len() >= 3;
    number
        .split_once('/')
        .is_some_and(|(one, other)| is_long(one) || is_long(other))
}

/// A year of either calendar, which counts nothing: nobody counts so exactly without a sign between thousands. Round numbers do.
fn is_year(number: &str) -> bool {
    let is_of_century = ["13", "14", "19", "20"]
        .iter()
        .any(|it| number.starts_with(it));
    number.len() == 4
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && is_of_century
        && !number.ends_with("00")
}

/// Words in `-s` and `-x` that are no nouns.
const NO_NOUNS: &WordList = words!(
    "dans sans sous mais puis vers alors après depuis moins plus tous ainsi eux ceux deux whereas across towards inclus compris \
     always this does thus"
);

/// What stands before the object of a verb.
const OF_OBJECTS: &WordList = words!("the a an that how this these its la le les un une que");

/// The length of a sign behind a figure, with the space before it: `%`, ` €`.
pub(super) fn sign_length(behind: &str) -> usize {
    let rest = behind.trim_start_matches(is_space);
    let is_sign = |c: char| matches!(c, '%' | '‰' | '٪' | '°') || is_currency(c);
    match rest.chars().next().filter(|c| is_sign(*c)) {
        Some(sign) if behind.len() - rest.len() <= '\u{202f}'.len_utf8() => {
            behind.len() - rest.len() + sign.len_utf8()
        }
        _ => 0,
    }
}
