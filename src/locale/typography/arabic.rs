//! Arabic: figures stay on one line with their unit, their month and the rest of their number.
//!
//! Spaces are all that is set: what Arabic publications agree on. Punctuation is written onto the word before it in Arabic, and
//! its quotation marks have no space inside, so that nothing else can come apart.

use super::edit::{Edit, Gap, NO_BREAK, Replacement};
use super::french::{number, units::is_unit};
use crate::locale::candidates::candidates;
use crate::locale::word_list::{is_announced, is_one_of, words};

pub(super) fn apply(mut edit: Edit<'_>) -> Vec<Replacement> {
    let bytes = edit.text.as_bytes();
    let mut seen = 0;
    // Figures of both kinds before a space, and European ones behind it: the groups of a number are seldom Arabic.
    let may_be = |byte: u8, after: u8| {
        let ends_figure = byte.is_ascii_digit() | (0xa0..=0xa9).contains(&byte) | (byte == b')');
        let begins_figure = after.is_ascii_digit() | (after == b'(');
        (is_blank(after) & ends_figure) | (is_blank(byte) & begins_figure)
    };
    for at in candidates(bytes, 0, may_be) {
        let at = at + usize::from(!is_blank(bytes[at]));
        if at < seen || !edit.is_own(at) {
            continue;
        }
        let gap = edit.gap(at);
        seen = gap.to;
        if holds_together(&edit, gap) {
            edit.close(gap, NO_BREAK);
        }
    }
    edit.finish()
}

fn is_blank(byte: u8) -> bool {
    (byte == b' ') | (byte == b'\n')
}

fn holds_together(edit: &Edit<'_>, gap: Gap) -> bool {
    let (Some(before), Some(after)) = (edit.before(gap.from), edit.after(gap.to)) else {
        return false;
    };
    if after.is_ascii_digit() || matches!(after, '(' | ')') || before == ')' {
        let behind = before.is_ascii() && after.is_ascii();
        return behind && number::space_between(edit, gap, NO_BREAK, announces_telephone).is_some();
    }
    before.is_numeric() && {
        let word = edit.word_after(gap.to);
        is_unit(word)
            || is_quotient(word)
            || (edit.text[gap.to + word.len()..].starts_with('.')
                && is_dotted(&edit.text[gap.to..]))
            || is_month(word) && is_days(edit.word_before(gap.from))
    }
}

/// A unit, or one a part of another: `كم/س`, `م³/ث`.
fn is_quotient(word: &str) -> bool {
    let mut parts = word.split('/');
    let is_measure = |part: &str| is_one_of(part, words!("س ساعة يوم شهر سنة ساكن شخص"));
    parts.next().is_some_and(is_unit_of_arabic)
        && parts.all(|part| is_unit_of_arabic(part) || is_measure(part))
}

/// Short forms with dots in them: sizes of files, eras.
fn is_dotted(text: &str) -> bool {
    let end = text.find(|c: char| !(c.is_alphabetic() || c == '.'));
    let word = text[..end.unwrap_or(text.len())].trim_end_matches('.');
    word.contains('.') && is_one_of(word, words!("ك.ب م.ب غ.ب ت.ب ق.م ق.هـ د.ت د.م د.ج ر.س ج.م"))
}

/// Measures by their short forms, large numerals and money.
fn is_unit_of_arabic(word: &str) -> bool {
    let root = word.trim_end_matches(['²', '³']);
    is_one_of(
        root,
        words!(
            "م كم كلم سم مم ملم كغ كلغ كجم غ ملغ ل مل هك ث د هـ ٪ م° °م واط كيلوواط ميغاواط ألف آلاف مليون مليونا مليوناً ملايين مليار \
         مليارا ملياراً مليارات دينار دينارا ديناراً دنانير درهم درهما درهماً دراهم جنيه جنيها جنيهاً جنيهات ريال ريالا ريالاً \
         ريالات ليرة ليرات دولار دولارا دولاراً دولارات يورو EUR USD TND MAD DZD EGP"
        ),
    )
}

/// A day of a month, or the first and the last of some: `6`, `٣١`, `3-5`.
fn is_days(word: &str) -> bool {
    let is_day =
        |day: &str| (1..=2).contains(&day.chars().count()) && day.chars().all(char::is_numeric);
    match word.split_once('-') {
        Some((first, last)) => is_day(first) && is_day(last),
        None => is_day(word),
    }
}

/// A month, or the first word of its name, by any of the series in use; those of the Hijri calendar too.
pub(in crate::locale) fn is_month(word: &str) -> bool {
    let first = word.split('/').next().unwrap_or_default();
    is_one_of(
        first,
        words!(
            "يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي فيفري أفريل ماي جوان جويلية \
         أوت يوليوز غشت شتنبر نونبر دجنبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين محرم محرّم صفر ربيع جمادى رجب \
         شعبان رمضان شوال شوّال ذو ذي"
        ),
    )
}

/// Whether the words right before a number say that one calls it.
fn announces_telephone(before: &str) -> bool {
    is_announced(
        before,
        words!(
            "هاتف هاتفيا فاكس جوال جوّال محمول نقال اتصلوا اتصل يتصل اتصال رقم أرقام طوارئ واتساب"
        ),
    )
}
