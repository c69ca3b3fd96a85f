//! Whether a number between a foreign name and an Arabic word counts what the word names (`Google 15 مشروعا`) or belongs to
//! the name (`Boeing 737 هبطت`).
//!
//! No order of characters tells, but the grammar of what is counted does: after 11 to 99 it is a singular in the accusative,
//! which ends in an alif; after 3 to 10 a plural, some of which can be told by their form; and the words
//! for multitudes and shares are few. Where nothing tells, the number is the name's: so a browser shows it by itself (W7).

use super::kind::{is_rtl, is_space};
use crate::language::ascii_digit;

/// Numbers among the words: they, and what they count, follow another number.
const MULTITUDES: [&str; 10] = [
    "ألف",
    "ألفا",
    "آلاف",
    "مليون",
    "مليونا",
    "ملايين",
    "مليار",
    "مليارا",
    "مليارات",
    "بليون",
];

/// What stands behind a share of a hundred.
const SHARES: [&str; 4] = ["في المئة", "في المائة", "بالمئة", "بالمائة"];

/// A pronoun at the end of a word, which is no alif of the accusative: `فيها`.
const HER: &str = "ها";

/// Adverbs and particles that end like a counted noun. They are a closed class; these stand behind a name.
const ADVERBS: [&str; 28] = [
    "أيضا",
    "معا",
    "مجانا",
    "جدا",
    "غدا",
    "فورا",
    "مثلا",
    "سابقا",
    "لاحقا",
    "قريبا",
    "تقريبا",
    "تماما",
    "دائما",
    "مؤخرا",
    "أخيرا",
    "أحيانا",
    "غالبا",
    "وفقا",
    "طبقا",
    "نظرا",
    "خصوصا",
    "اعتبارا",
    "بدءا",
    "هذا",
    "لهذا",
    "بهذا",
    "بينما",
    "عندما",
];

/// How an adverb made of an adjective ends: `رسميا`, `نهائيا`.
const ADVERBIAL: &str = "يا";

/// Whether `number` counts what the text behind it begins with.
pub(super) fn counts(number: &str, behind: &str) -> bool {
    let bare: String = behind
        .chars()
        .take(24)
        .filter(|c| !matches!(c, '\u{64b}'..='\u{652}'))
        .collect();
    let noun = bare.split(|c: char| !is_rtl(c)).next().unwrap_or("");
    let said = behind.split(is_space).next().unwrap_or("");
    let is_accusative = said.contains('\u{64b}')
        || noun.ends_with('ا') && noun.chars().count() > 3 && !noun.ends_with(HER);
    if MULTITUDES.contains(&noun) || SHARES.iter().any(|share| bare.starts_with(share)) {
        return true;
    }
    if is_measured(noun, &bare[noun.len()..]) && value(number).is_some_and(|value| value > 2) {
        return true;
    }
    let is_adverb = noun.ends_with(ADVERBIAL) && noun.chars().count() > 4;
    if is_adverb || ADVERBS.contains(&noun) {
        return false;
    }
    let Some(value) = value(number) else {
        return false;
    };
    match value % 100 {
        11..=99 => is_accusative,
        3..=10 => is_plural(noun),
        _ => false,
    }
}

/// What time, money, people and land are counted in: the nouns that stand behind a number most, and no adjectives. A year or
/// a day that a figure follows is a date: `سنة 1967`.
fn is_measured(noun: &str, behind: &str) -> bool {
    let is_date = || {
        let next = behind.trim_start_matches(is_space);
        next.starts_with(char::is_numeric) && DATED.contains(&noun)
    };
    MEASURES.contains(&noun) && !is_date()
}

/// Those of [`MEASURES`] that begin a date.
const DATED: [&str; 4] = ["سنة", "عام", "شهر", "يوم"];

const MEASURES: [&str; 44] = [
    "سنة",
    "عام",
    "أعوام",
    "شهر",
    "أشهر",
    "شهور",
    "أسبوع",
    "يوم",
    "أيام",
    "ساعة",
    "دقيقة",
    "ثانية",
    "مرة",
    "مرات",
    "دولة",
    "دول",
    "بلد",
    "بلدان",
    "مدينة",
    "مدن",
    "قرية",
    "قرى",
    "نسمة",
    "شخص",
    "أسرة",
    "أسر",
    "دينار",
    "دنانير",
    "درهم",
    "دراهم",
    "ريال",
    "جنيه",
    "دولار",
    "يورو",
    "متر",
    "أمتار",
    "كيلومتر",
    "طن",
    "لتر",
    "هكتار",
    "نقطة",
    "نقاط",
    "درجة",
    "صفحة",
];

/// The regular plural (`مؤسسات`), and those of the broken ones that no adjective has the form of: `تقارير`, `رسائل`, `أقسام`.
fn is_plural(noun: &str) -> bool {
    let letters: Vec<char> = noun.chars().collect();
    // An adjective of the feminine, `رمادية`.
    if noun.ends_with('ة') {
        return false;
    }
    matches!(
        letters[..],
        [_, _, _, .., 'ا', 'ت']
            | [_, _, 'ا', _, 'ي', _]
            | [_, _, 'ا', 'ئ', _]
            | ['أ', _, _, 'ا', _]
    )
}

pub(super) fn value(number: &str) -> Option<u32> {
    let digits: Option<String> = number
        .chars()
        .map(ascii_digit)
        .map(|digit| digit.is_ascii_digit().then_some(digit))
        .collect();
    digits?.parse().ok()
}
