//! The result of a match behind a name, `PSG 3-1`: the sentence round the name tells it, and it runs as the sentence does.
//!
//! Its form alone says nothing, for a range or a code may have it (`Windows 7-10`, `Décret 92-10`). It is one where the sentence
//! speaks of a match, or where the greater number stands first and an opponent follows.

use super::kind::{is_dash, is_digit, is_rtl, is_space, opening};
use crate::locale::word_list::{WordList, is_one_of, words};

/// Two numbers of at most two figures with a dash between them.
pub(super) struct Score {
    /// Where what stands between the numbers begins and ends.
    pub(super) dash: usize,
    pub(super) behind: usize,
    pub(super) end: usize,
    /// Whether spaces stand round the dash.
    pub(super) is_apart: bool,
    /// Whether the first number is no less than the second, as in no range.
    falls: bool,
}

impl Score {
    /// The result at `start`, behind a Latin name in Arabic text.
    pub(super) fn in_rtl(text: &str, start: usize) -> Option<Score> {
        let score = Score::at(text, start)?;
        let next = text[score.end..].trim_start_matches(is_space);
        let next = next.split(|c| !is_rtl(c)).next().unwrap_or_default();
        let before = text[..start].trim_end_matches(is_space);
        let meets_opponent = score.falls && is_one_of(next, OPPONENTS);
        // `تونس (TUN) 3 – 1`.
        let is_behind_bracket = score.is_apart && before.ends_with(|c| opening(c).is_some());
        (meets_opponent || is_behind_bracket || tells_of_match(text, start)).then_some(score)
    }

    /// The result at `start`, behind an Arabic name in Latin text.
    pub(super) fn in_ltr(text: &str, start: usize) -> Option<Score> {
        Score::at(text, start).filter(|score| score.falls || tells_of_match(text, start))
    }

    /// What has the form of one.
    fn at(text: &str, start: usize) -> Option<Score> {
        let (first, left) = number(&text[start..])?;
        let dash = start + first;
        let sign = text[dash..].trim_start_matches(is_space);
        let rest = sign.strip_prefix(is_dash)?;
        let second = rest.trim_start_matches(is_space);
        let is_apart = sign.len() < text.len() - dash;
        let (length, right) = number(second)?;
        let behind = text.len() - second.len();
        let score = Score {
            dash,
            behind,
            end: behind + length,
            is_apart,
            falls: left >= right,
        };
        let is_even = is_apart == (second.len() < rest.len());
        (is_even && !goes_on(&text[score.end..])).then_some(score)
    }
}

/// The length and the value of a number of one or two figures.
fn number(text: &str) -> Option<(usize, u8)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let length = text.len() - rest.len();
    let is_number = length == 1 || length == 2 && !text.starts_with('0');
    is_number
        .then(|| text[..length].parse().ok())
        .flatten()
        .map(|value| (length, value))
}

/// Whether the figure before a text is longer, or has a unit.
fn goes_on(behind: &str) -> bool {
    let inner = behind.trim_start_matches(['.', ',', ':']);
    let is_longer = inner.len() < behind.len() && inner.starts_with(is_digit);
    is_longer
        || behind.starts_with(|c: char| is_dash(c) || c.is_alphanumeric() || "/%°€$".contains(c))
}

/// Whether a word of the sport stands in the sentence round `at`.
fn tells_of_match(text: &str, at: usize) -> bool {
    let from = text.floor_char_boundary(at.saturating_sub(NEAR));
    let to = text.ceil_char_boundary((at + NEAR).min(text.len()));
    let mut words = text[from..to].split(|c: char| !c.is_alphabetic());
    words.any(|word| {
        let bare = word.trim_start_matches(['و', 'ف', 'ب', 'ل']);
        let bare = bare.trim_start_matches("ال");
        is_one_of(word, MATCHES) || is_one_of(bare, MATCHES)
    })
}

/// How many bytes from the figure a word of the sport may stand.
const NEAR: usize = 160;

/// Before whom a match is won or lost.
const OPPONENTS: &WordList = words!("على أمام ضد مع لصالح ذهابا إيابا");

/// Words of matches, in Arabic, French and English.
const MATCHES: &WordList = words!(
    "فاز فازت فوز فوزا خسر خسرت خسارة تعادل تعادلت تغلب تغلبت هزم هزمت هزيمة انهزم انتصر انتصرت انتصار مباراة لقاء نتيجة \
     نهائي كأس دوري بطولة ديربي دربي شوط أهداف منتخب برد باخت پیروز شکست جیت جیتی ہار ניצח ניצחה הפסיד הפסידה תיקו \
     match matchs matches score scores win wins won lost beat beaten defeat draw goal goals final \
     victoire victoires gagne gagné bat battu perdu défaite nul buts finale coupe"
);
