//! Days in words in the text of a page: `1 June 2027`, «31 كانون الأول/ديسمبر 2025», `June 1, 2027`.
//!
//! Takes folded words, one by one; gives the word under which such a day is found ([`Day::take`]): its figures with a `d` behind
//! them, `20270601d`, which nobody types. Of each word three others may stand on a page, far apart; this one is the day's alone.
//! `themes/ministry/scripts/search-aid.js` asks for it where a query names a day.

/// What a word may be in a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayWord {
    /// Of a month.
    Day(u8),
    /// A month, from 1 on.
    Month(u8),
    /// The first word of two months, the one behind «الأول» and the one behind «الثاني».
    Half(u8, u8),
    /// «الأول».
    First,
    /// «الثاني».
    Second,
    /// A year.
    Year(u16),
}

/// The months, folded: French, English and Arabic with its three series.
const MONTHS: [&str; 12] = [
    "janvier january يناير جانفي",
    "fevrier february فبراير فيفري شباط",
    "mars march مارس اذار",
    "avril april ابريل افريل نيسان",
    "mai may مايو ماي ايار",
    "juin june يونيو جوان حزيران",
    "juillet july يوليو جويليه يوليوز تموز",
    "aout august اغسطس اوت غشت اب",
    "septembre september سبتمبر شتنبر ايلول",
    "octobre october اكتوبر",
    "novembre november نوفمبر نونبر",
    "decembre december ديسمبر دجنبر",
];

impl DayWord {
    /// What a folded word may be.
    pub fn of(word: &str) -> Option<DayWord> {
        let figures = word.strip_suffix("er").or(word.strip_suffix("st"));
        let figures = figures.filter(|rest| *rest == "1").unwrap_or(word);
        if figures.bytes().all(|byte| byte.is_ascii_digit()) {
            let number: u16 = figures.parse().ok()?;
            return match (figures.len(), number) {
                (1 | 2, 1..=31) => Some(DayWord::Day(number as u8)),
                (4, 1000..=2999) => Some(DayWord::Year(number)),
                _ => None,
            };
        }
        match word {
            "كانون" => return Some(DayWord::Half(12, 1)),
            "تشرين" => return Some(DayWord::Half(10, 11)),
            "الاول" => return Some(DayWord::First),
            "الثاني" => return Some(DayWord::Second),
            _ => {}
        }
        let mut names = MONTHS.iter().zip(1..);
        let month = names.find(|(names, _)| names.split(' ').any(|name| name == word));
        month.map(|(_, number)| DayWord::Month(number))
    }
}

/// A day of which some words have been read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Day {
    day: Option<u8>,
    half: Option<(u8, u8)>,
    month: Option<u8>,
}

impl Day {
    /// Takes the next word; gives the word of the day that ends with it.
    pub fn take(&mut self, word: Option<DayWord>) -> Option<String> {
        let Some(word) = word else {
            *self = Day::default();
            return None;
        };
        let half = self.half.take();
        match (word, half) {
            // `June 1, 2027`; else a day begins here.
            (DayWord::Day(day), None) => {
                let month = self.month.filter(|_| self.day.is_none());
                (self.day, self.month) = (Some(day), month);
            }
            (DayWord::Month(month), None) => match self.month {
                // Of both series.
                Some(same) if same == month => {}
                _ => {
                    self.day = self.day.filter(|_| self.month.is_none());
                    self.month = Some(month);
                }
            },
            (DayWord::Half(first, second), None) => self.half = Some((first, second)),
            (DayWord::First, Some((month, _))) | (DayWord::Second, Some((_, month))) => {
                self.month = Some(month);
            }
            (DayWord::Year(year), None) => {
                let Day { day, month, .. } = std::mem::take(self);
                return Some(format!("{year}{:02}{:02}d", month?, day?));
            }
            _ => *self = Day::default(),
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::search::words;

    #[test]
    fn days_in_words_are_one_word() {
        for (text, found) in [
            ("opens on 1 June 2027.", "20270601d"),
            ("June 1, 2027", "20270601d"),
            ("le 1er juin 2027", "20270601d"),
            ("في 1 حزيران/يونيو 2027", "20270601d"),
            ("31 كانون الأول/ديسمبر 2025", "20251231d"),
            ("من 5 تشرين الثاني 2026", "20261105d"),
            ("من 4 إلى 6 جوان 2012", "20120606d"),
            ("30 April and 2 May 2027", "20270502d"),
            ("12 2027", ""),
            ("June 2027", ""),
            ("1 June of the year 2027", ""),
            ("31 كانون 2025", ""),
        ] {
            let mut day = Day::default();
            let all = words(text);
            let days = all.iter().filter_map(|word| day.take(DayWord::of(word)));
            assert_eq!(days.collect::<Vec<_>>().join(" "), found, "{text}");
        }
    }
}
