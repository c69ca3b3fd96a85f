//! Whether a number between a foreign name and an Arabic word counts what the word names (`Google 15 مشروعا`) or belongs to
//! the name (`Boeing 737 هبطت`).
//!
//! No order of characters tells, but the grammar of what is counted does: after 11 to 99 it is a singular in the accusative,
//! which ends in an alif; after 3 to 10 a plural, some of which can be told by their form; and the words
//! for multitudes and shares are few. Where nothing tells, the number is the name's: so a browser shows it by itself (W7).

use super::counted_elsewhere::counts_there;
use super::kind::{is_rtl, is_space};
use super::plurals::is_plural;
use crate::language::ascii_digit;
use crate::locale::typography::is_month;
use crate::locale::word_list::{WordList, is_one_of, words};

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
const ADVERBS: &WordList = words!(
    "أيضا أولا ثانيا ثالثا رابعا خامسا معا مجانا جدا غدا فورا مثلا سابقا لاحقا قريبا تقريبا تماما دائما مؤخرا أخيرا أحيانا غالبا وفقا طبقا \
     نظرا خصوصا اعتبارا بدءا تحديدا ضمنا حصرا قديما حديثا نهارا ليلا صباحا ظهرا جميعا كثيرا قليلا حتما فعلا أصلا عموما نقدا \
     مباشرة عادة خاصة عامة كافة فجأة نتيجة إضافة هذا لهذا بهذا بينما عندما"
);

/// Nouns whose names end in numbers: `نظام Windows 98`, `قناة Arte 24`, `خط RER 12`.
const NUMBERED: &WordList =
    words!("نظام قناة خط طائرة إصدار نسخة فيلم هاتف معيار لعبة سيارة شاحنة قطار طراز محرك معالج");

/// Words before which a number is a year: those for years and seasons, and prepositions of time.
const OF_TIME: &WordList = words!(
    "سنة عام سنوات أعوام سنتي عامي موسم دورة ربيع صيف خريف شتاء في منذ حتى بين خلال قبل بعد سال שנת"
);

/// Whether a word has the end of an adverb that is made of an adjective, `رسميا`, `نهائيا`, and not the form of the plural `قضايا`.
fn is_adverbial(noun: &str) -> bool {
    let is_plural = noun.ends_with("ايا") && noun.chars().count() == 5;
    noun.ends_with("يا") && noun.chars().count() > 4 && !is_plural
}

/// Whether `number`, which stands behind a name and that behind `before`, counts what the text behind it begins with.
pub(super) fn counts(before: &str, number: &str, behind: &str) -> bool {
    let bare: String = behind
        .chars()
        .take(40)
        .filter(|c| !matches!(c, '\u{64b}'..='\u{652}'))
        .collect();
    let noun = bare.split(|c: char| !is_rtl(c)).next().unwrap_or("");
    let said = behind.split(is_space).next().unwrap_or("");
    let is_accusative = said.contains('\u{64b}')
        || noun.ends_with('ا') && noun.chars().count() > 3 && !noun.ends_with(HER);
    if is_short_form(&bare)
        || MULTITUDES.contains(&noun)
        || value(number).is_some_and(|value| counts_there(noun, value))
        || SHARES.iter().any(|share| bare.starts_with(share))
    {
        return true;
    }
    // The day of a date.
    if is_month(noun) && value(number).is_some_and(|value| value <= 31) {
        return true;
    }
    let whole = number.split(['.', ',', '٫']).next().unwrap_or_default();
    if is_measured(noun, &bare[noun.len()..]) && value(whole).is_some_and(|value| value > 2) {
        return true;
    }
    let is_adverb = is_adverbial(noun);
    // Nobody writes a conjunction onto what is counted.
    let joined = noun.strip_prefix('و').unwrap_or(noun);
    if is_adverb || is_one_of(noun, ADVERBS) || is_one_of(joined, ADVERBS) {
        return false;
    }
    let Some(value) = value(number) else {
        return false;
    };
    // A year behind a name is its own, and so is the number of what bears one.
    if (1900..=2100).contains(&value) || is_last_word(before, |word| is_one_of(word, NUMBERED)) {
        return false;
    }
    match value % 100 {
        11..=99 => is_accusative,
        3..=10 => is_plural(noun),
        _ => false,
    }
}

/// Whether a text begins with what a number may count: no adverb, and nothing with an article, a conjunction or a preposition.
pub(super) fn may_be_counted(behind: &str) -> bool {
    let noun: String = behind
        .chars()
        .filter(|c| !matches!(c, '\u{64b}'..='\u{652}'))
        .take_while(|c| is_rtl(*c))
        .take(24)
        .collect();
    let is_definite = ["ال", "وال", "بال", "لل", "فال", "كال"]
        .iter()
        .any(|article| noun.starts_with(article));
    let is_adverb = is_adverbial(&noun);
    let is_particle = || is_one_of(&noun, ADVERBS) || is_one_of(&noun, BEHIND_SUMS);
    !is_definite && !is_adverb && !is_particle()
}

/// Small words behind a sum.
const BEHIND_SUMS: &WordList =
    words!("فقط لا غير على في من إلى عن مع أو أم ثم لكل عند قبل بعد حتى یا ہے میں کے کی است بود");

/// Whether a text ends in what makes the number behind it a year: a word of time, or a month.
pub(super) fn tells_year(before: &str) -> bool {
    is_last_word(before, |word| is_one_of(word, OF_TIME) || is_month(word))
}

/// Whether the last word of a text is one, with or without what is written onto it.
pub(super) fn is_last_word(text: &str, is: impl Fn(&str) -> bool) -> bool {
    let text = text.trim_end_matches(is_space);
    let word = text.rsplit(is_space).next().unwrap_or_default();
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let with_article = |word: &str| is(word) || word.strip_prefix("ال").is_some_and(&is);
    with_article(word)
        || word
            .strip_prefix(['و', 'ف', 'ب', 'ل'])
            .is_some_and(with_article)
        || word.strip_prefix("لل").is_some_and(&is)
}

/// Whether a text ends in one of the particles of one letter that are written onto the next word, or in two of them, or in
/// `أو`; a tatweel before what cannot be joined says the same.
pub(super) fn ends_in_particle(text: &str) -> bool {
    if text.ends_with('ـ') {
        return true;
    }
    let letters = text
        .chars()
        .rev()
        .filter(|c| !matches!(c, '\u{64b}'..='\u{65f}'));
    let word: Vec<char> = letters.take_while(|c| is_rtl(*c)).take(3).collect();
    matches!(word.len(), 1 | 2) && word.iter().all(|c| "وفبلكأ".contains(*c))
}

/// Whether the noun behind a number is one that numbers stand before most, whatever is before the number.
pub(super) fn is_counted(noun: &str, behind: &str) -> bool {
    let bare = noun.strip_suffix('ا').unwrap_or(noun);
    MULTITUDES.contains(&noun) || is_measured(noun, behind) || is_measured(bare, behind)
}

/// Whether a text begins with a unit or a currency by its initials: `د.ت`, `م.م`.
pub(super) fn is_short_form(word: &str) -> bool {
    let mut letters = word.chars();
    let (first, stop, second) = (letters.next(), letters.next(), letters.next());
    first.is_some_and(is_rtl)
        && stop == Some('.')
        && second.is_some_and(is_rtl)
        && !letters.next().is_some_and(is_rtl)
}

/// What time, money, people and land are counted in: the nouns that stand behind a number most, and no adjectives. One that bears
/// a number of its own, is named, or is one, is a label: `سنة 1967`, `صفحة 118`, `يوم الاثنين`, `شهر مايو`, `ساعة الوصول`, `دقيقة واحدة`.
fn is_measured(noun: &str, behind: &str) -> bool {
    is_one_of(noun, MEASURES) && !is_label(noun, behind)
}

fn is_label(noun: &str, behind: &str) -> bool {
    let next = behind.trim_start_matches(is_space);
    let word = next.split(|c| !is_rtl(c)).next().unwrap_or_default();
    let is_named = || is_month(word) || word.starts_with("ال") && !NOW.contains(&word);
    match noun {
        _ if next.starts_with(char::is_numeric) => next.len() < behind.len(),
        _ if matches!(word, "واحد" | "واحدة" | "واحدا") => true,
        "سنة" | "عام" | "شهر" | "أسبوع" | "يوم" => is_named(),
        "ساعة" | "صفحة" => is_named() && !TIMES.contains(&word),
        _ => false,
    }
}

/// When something is, behind what is counted: `15 يوم الآن`.
const NOW: [&str; 4] = ["الآن", "اليوم", "الليلة", "البارحة"];
/// The same for hours.
const TIMES: [&str; 13] = [
    "الآن",
    "اليوم",
    "الليلة",
    "البارحة",
    "الأحد",
    "الاثنين",
    "الإثنين",
    "الثلاثاء",
    "الأربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
    "الماضية",
];

/// Whether a number is that of a code, `name`, though a noun of measure follows: one capital, `B 12`, or two and many figures,
/// `PO 4512`.
pub(super) fn is_of_code(name: &str, number: &str, behind: &str) -> bool {
    let noun = behind.split(|c| !is_rtl(c)).next().unwrap_or_default();
    let is_capitals = name.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_code = is_capitals && matches!((name.len(), number.len()), (1, _) | (2, 3..));
    is_code && is_one_of(noun, MEASURES)
}

const MEASURES: &WordList = words!(
    "سنة عام أعوام شهر أشهر شهور أسبوع يوم أيام ساعة دقيقة ثانية مرة مرات دولة دول بلد بلدان مدينة مدن قرية \
     قرى نسمة شخص أسرة أسر دينار دنانير درهم دراهم ريال جنيه دولار يورو متر أمتار كيلومتر طن لتر هكتار نقطة نقاط درجة درجات صفحة \
     م كم سم مم ملم كغ كلغ غ ملغ ل مل هك هـ واط كيلوواط ميغاواط بت بايت كيلوبايت ميغابايت غيغابايت تيرابايت \
     شركة مؤسسة منشأة مدرسة سفينة طائرة سيارة شاحنة حافلة محطة مضخة عائلة حالة إصابة جلسة شجرة بقرة نخلة وظيفة خيمة"
);

/// Whether `number`, with `sign` behind it, is the next in the list to which a text has come: `1) UNESCO 2)`,
/// `(1) UNESCO (2)`. The numbers of names may follow each other as well: `Article 5 (المادة 5) and article 6 (المادة 6)`.
pub(super) fn follows_item(before: &str, number: &str, sign: char) -> bool {
    let (mut before, mut number) = (before, value(number));
    // A list begins with one, or behind a mark; else no sentence has so many by chance.
    for _ in 0..3 {
        let Some((outer, item)) = before.rsplit_once(sign) else {
            return false;
        };
        let bare = outer.trim_end_matches(|c: char| c.is_ascii_digit());
        let former = value(&outer[bare.len()..]);
        let begins =
            bare.is_empty() || bare.ends_with(is_space) || sign == ')' && bare.ends_with('(');
        let is_next = former.is_some() && former.map(|former| former + 1) == number;
        let opens = item.strip_suffix('(').unwrap_or(item).contains('(');
        if !begins || !item.starts_with(is_space) || !is_next || sign == ')' && opens {
            return false;
        }
        let outer = bare.trim_end_matches(|c| is_space(c) || c == '(');
        let is_parted = |c| {
            matches!(
                c,
                ':' | ';' | ',' | ')' | '!' | '?' | '»' | '–' | '—' | '،' | '؛' | '؟'
            )
        };
        if outer.is_empty() || outer.ends_with(is_parted) {
            return true;
        }
        if former == Some(1) {
            return last_word(outer)
                != last_word(item.trim_end_matches(|c| is_space(c) || c == '('));
        }
        (before, number) = (bare.strip_suffix('(').unwrap_or(bare), former);
    }
    true
}

fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default()
}

pub(super) fn value(number: &str) -> Option<u32> {
    let digits: Option<String> = number
        .chars()
        .map(ascii_digit)
        .map(|digit| digit.is_ascii_digit().then_some(digit))
        .collect();
    digits?.parse().ok()
}
