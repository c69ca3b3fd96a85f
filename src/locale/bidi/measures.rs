//! What makes a figure behind a name in Arabic script one of the French or English sentence round it: a unit, a month, a noun
//! that it counts.

use super::counted::is_last_word;
use super::figures::is_currency;
use super::kind::{Kind, is_rtl, is_space, kind};
use crate::locale::typography::{is_english_month, is_french_month};
use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether what stands behind a figure makes it a measure of the text around: a unit, which unlike a word mostly has no vowel, a
/// month, or a sign with what it is a share of, `50 % des foyers`.
pub(super) fn is_measure(behind: &str) -> bool {
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
    if is_apart && (is_one_of(unit, COUNTED) || is_one_of(unit, UNITS) || is_month()) {
        return true;
    }
    // A letter before an apostrophe is a word of its own: `s’est`.
    let is_unit = matches!(unit.chars().count(), 1..=3)
        && !after.starts_with(['’', '\''])
        && unit.starts_with(char::is_alphabetic)
        && !unit.chars().any(|c| "aeiouyàâéèêîôû".contains(c))
        && unit.chars().all(|c| kind(c) != Kind::Rtl);
    // Behind a sign there is none but those of degrees: `25 °C`, `36° N`.
    is_unit && (sign == 0 || behind[..sign].ends_with('°'))
}

/// What people, times and sums are counted in, in French and English: a number before one of them is the sentence's.
const COUNTED: &WordList = words!(
    "ans années mois jours heures minutes fois years months weeks days hours times millions milliards million \
     billion thousand hundred mille dinars dirhams euros dollars pounds riyals habitants inhabitants people personnes families \
     hectares tonnes tons litres metres"
);

/// Units with a vowel (SI, and what is used with it).
const UNITS: &WordList =
    words!("min ha Mo Go Ko To Mio mi oz Pa kPa hPa MPa bar cal kcal mol rad ppm");

/// What a share or a sum is of.
const PARTITIVES: &WordList = words!("de d des du of par");

/// Nouns in Arabic that bear a number: the one behind them is theirs whatever follows, `المادة 12 states`.
const BEARERS: &WordList = words!(
    "مادة مواد فصل فصول باب قانون عدد رقم قرار مرسوم أمر ظهير منشور تعميم سورة آية صفحة صفحات ص خط سنة سنوات عام \
     حافلة رحلة قطار طائرة طريق محطة قاعة غرفة عمارة مدرسة وحدة قسم مجموعة مرحلة حلقة درس لوحة \
     فقرة فقرات بند بنود ملحق جزء مجلد لجنة طابق شارع كتاب نموذج جدول شكل دورة مؤتمر قناة شهر يوم نحو حوالي إلى من حتى بين"
);

/// Whether a number counts the Latin word behind it, for what it stands behind (`before`) is a name and bears none: a plural in
/// `-s` or `-x`, `رام الله 250 manifestants`, and no verb of English, which would have something behind it.
pub(super) fn counts_others(before: &str, behind: &str) -> bool {
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
        && !is_last_word(before, |last| is_one_of(last, BEARERS))
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
