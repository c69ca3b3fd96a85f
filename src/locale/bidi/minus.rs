//! A minus that is typed with a space behind it, `إلى – 5 °C`.
//!
//! The same dash parts the sentences and labels of a text, `القاعة – 12 مقعدا`. It is a minus where no sentence can be parted: behind a
//! preposition or what is written onto the next word; behind a colon, or a word for what falls below nought, where
//! the figure has the sign of degrees, a share or a sum; and in a cell that holds nothing else.

use super::counted::{ends_in_particle, is_last_word};
use super::currencies::begins_sum;
use super::kind::{closing, is_arabic_digit, is_dash, is_digit, is_rtl, is_space};
use crate::locale::word_list::{WordList, is_one_of, words};

/// Where the minus begins that stands apart from the figure at `found`. CLDR has that of Arabic figures at their right, where it
/// falls by itself.
pub(super) fn minus_apart(text: &str, from: usize, found: usize) -> Option<usize> {
    let behind = &text[found..];
    let signed = text[from..found].trim_end_matches(is_space);
    let before = signed.strip_suffix(is_dash)?;
    if behind.starts_with(is_arabic_digit) {
        return None;
    }
    let outer = before.trim_end_matches(is_space);
    let is_glued = outer.len() == before.len();
    let is_bound = || match is_glued {
        true => ends_in_particle(outer),
        false => is_last_word(outer, |word| is_one_of(word, PREPOSITIONS)),
    };
    let is_value = || {
        let is_said = outer.ends_with(':') || is_last_word(outer, |word| is_one_of(word, VALUES));
        !is_glued && is_said && has_sign(behind) && !before.contains(is_dash)
    };
    let is_alone = || outer.is_empty() && from == 0 && !text.contains(is_rtl);
    (is_bound() || is_value() || is_alone()).then_some(from + before.len())
}

/// Where the dash begins that is written onto the figure at `found`, with a space or a bracket before it: `عند –3.20`. What parts words
/// has a space behind it too, and behind another figure it may be that of a span.
pub(super) fn dash_glued(text: &str, from: usize, found: usize) -> Option<usize> {
    // The zeros of an address are left out: `::1`.
    let colons = text[from..found].strip_suffix("::");
    if let Some(before) = colons.filter(|it| it.is_empty() || it.ends_with(is_space)) {
        return Some(from + before.len());
    }
    let start = from + text[from..found].strip_suffix('–')?.len();
    let before = &text[..start];
    let outer = before.trim_end_matches(is_space);
    let is_apart = outer.len() < before.len()
        || before.is_empty()
        || before.ends_with(|c| closing(c).is_some())
        || ends_in_particle(before);
    let is_span = outer.ends_with(|c| is_digit(c) || matches!(c, '%' | '°'));
    let is_minus = is_apart && !is_span && !text[found..].starts_with(is_arabic_digit);
    is_minus.then_some(start)
}

/// Whether the figure that begins a text has the sign of degrees, of a share or of a sum.
fn has_sign(text: &str) -> bool {
    let figure = |c: char| is_digit(c) || matches!(c, '.' | ',' | '٫' | '٬');
    let rest = text.trim_start_matches(figure);
    let rest = rest.trim_start_matches(is_space);
    rest.starts_with(['°', '%', '‰', '٪']) || begins_sum(rest)
}

/// Words that nothing but what they govern can follow, and `أي`, behind which a sum is told in other words.
const PREPOSITIONS: &WordList = words!(
    "إلى الى من عن بين عند حتى نحو حوالي قرابة تحت فوق دون حدود أي بمقدار بنسبة بقيمة بمعدل"
);

/// What may be below nought.
const VALUES: &WordList =
    words!("حرارة دنيا قصوى صغرى عظمى رصيد عجز فارق فرق انحراف تغير تغيّر نمو صافي");
