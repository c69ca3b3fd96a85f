//! What a number counts in Persian, Urdu and Hebrew, behind a Latin name: `Google ۱۵ هزار`, `Google 15 ہزار`, `Google 15 אלף`.
//!
//! Persian and Urdu count in the singular, which nothing tells from an adjective; so the nouns are listed that numbers stand before
//! most. Hebrew counts in the plural.

use unicode_bidi::{BidiClass, bidi_class};

use crate::locale::word_list::{WordList, is_one_of, words};

/// Whether `value` counts the noun behind it, as the grammar of another language than Arabic has it.
pub(super) fn counts_there(noun: &str, value: u32) -> bool {
    if is_one_of(noun, THOUSANDS) {
        return true;
    }
    let is_year = (1300..=2100).contains(&value);
    let is_hebrew = noun
        .chars()
        .next()
        .is_some_and(|c| bidi_class(c) == BidiClass::R);
    let is_plural = noun.ends_with("ים") || noun.ends_with("ות");
    !is_year
        && (is_one_of(noun, NOUNS) || is_hebrew && value > 1 && is_plural && !noun.starts_with('ה'))
}

/// Numbers among the words.
const THOUSANDS: &WordList = words!(
    "هزار میلیون میلیارد تریلیون ہزار لاکھ کروڑ ملین بلین ارب אלף אלפים אלפי מיליון מיליוני מיליארד מיליארדי"
);

const NOUNS: &WordList = words!(
    "نفر تن کیلومتر متر دلار یورو تومان ریال سال ماه هفته روز ساعت دقیقه ثانیه درصد عضو کشور استان روستا کارمند کارگر شاگرد هکتار لیتر \
     مگاوات خانوار گل امتیاز صفحه \
     افراد سال ماہ ہفتے دن گھنٹے منٹ فیصد روپے ڈالر کلومیٹر میٹر ایکڑ لیٹر ممالک ارکان ملازمین ملازم اسکول دیہات وکٹوں رنز گول صفحات \
     שנה יום חודש שעה דקה איש אחוז דולר שקל יורו קילומטר מטר טון דונם"
);
