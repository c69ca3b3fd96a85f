//! Dates kept on one line, and the months of the Arab world in both their series.
//!
//! Takes what ICU4X writes, with the places of months and eras; gives plain text in which the spaces beside them are
//! U+00A0, and in which, for `months: dual`, a month's name is replaced by the pair of names. CLDR has no locale with
//! pairs, hence the table. A month in figures stays as it is.

use std::fmt::{self, Write};
use std::ops::Range;

use icu::datetime::parts;
use writeable::{Part, PartsWrite, TryWriteable, Writeable};

/// The twelve months of the Gregorian calendar, in the Syriac names of the Levant and in the Roman ones of Egypt.
///
/// A WORD JOINER after the solidus, since browsers break lines there otherwise.
const DUAL: [&str; 12] = [
    "كانون\u{a0}الثاني/\u{2060}يناير",
    "شباط/\u{2060}فبراير",
    "آذار/\u{2060}مارس",
    "نيسان/\u{2060}أبريل",
    "أيار/\u{2060}مايو",
    "حزيران/\u{2060}يونيو",
    "تموز/\u{2060}يوليو",
    "آب/\u{2060}أغسطس",
    "أيلول/\u{2060}سبتمبر",
    "تشرين\u{a0}الأول/\u{2060}أكتوبر",
    "تشرين\u{a0}الثاني/\u{2060}نوفمبر",
    "كانون\u{a0}الأول/\u{2060}ديسمبر",
];

/// How many years later ICU4X is asked for a year that it would not write without its era: the calendar repeats itself
/// every 400 years, days of the week included.
pub(super) const SURROGATE: i16 = 2000;

/// A date as ICU4X writes it, with the places of its parts.
pub(super) struct DateText {
    text: String,
    parts: Vec<(Part, Range<usize>)>,
}

impl DateText {
    pub(super) fn of(date: &impl Writeable) -> Self {
        let mut text = DateText {
            text: String::new(),
            parts: Vec::new(),
        };
        // A `String` takes everything, so the only error there is cannot occur.
        let _ = date.write_to_parts(&mut text);
        text
    }

    /// The same of what a pattern was filled with.
    pub(super) fn of_pattern(date: &impl TryWriteable) -> Self {
        let mut text = DateText {
            text: String::new(),
            parts: Vec::new(),
        };
        // Names were loaded with the pattern, so that there is none it could miss.
        let _ = date.try_write_to_parts(&mut text);
        text
    }

    pub(super) fn has_month(&self, name: &str) -> bool {
        self.part(parts::MONTH)
            .is_some_and(|at| &self.text[at] == name)
    }

    /// Whether the year stands behind day and month, so that a span may say it once.
    pub(super) fn ends_with_year(&self) -> bool {
        let places = [parts::DAY, parts::MONTH].map(|part| self.part(part));
        self.part(parts::YEAR)
            .is_some_and(|year| places.iter().flatten().all(|at| at.end <= year.start))
    }

    /// The date with the year `year` in the place of the one that it has, in the same digits.
    ///
    /// `None` where those are not ten signs in a row.
    pub(super) fn with_year(mut self, year: i16) -> Option<DateText> {
        let at = self.part(parts::YEAR)?;
        let written = &self.text[at.clone()];
        let shown: Vec<u32> = written.chars().map(u32::from).collect();
        let digits = (year + SURROGATE).to_string();
        let zero = shown
            .first()?
            .checked_sub(u32::from(digits.as_bytes()[0] - b'0'))?;
        let in_digits = |number: &str| -> Option<String> {
            let digit = |byte: u8| char::from_u32(zero + u32::from(byte - b'0'));
            number.bytes().map(digit).collect()
        };
        if in_digits(&digits)? != written {
            return None;
        }
        let new = in_digits(&year.to_string())?;
        self.replace(at, &new);
        Some(self)
    }

    /// The date with the first of a month as the ordinal that French has for it (`1er`), where its month is a word.
    pub(super) fn with_ordinal_first(mut self) -> DateText {
        // In a span, the first day may stand without its month.
        let is_word = |at: Range<usize>| self.text[at].chars().any(char::is_alphabetic);
        if self.part(parts::MONTH).is_none_or(is_word)
            && let Some(day) = self
                .part(parts::DAY)
                .filter(|at| &self.text[at.clone()] == "1")
        {
            self.replace(day, "1er");
        }
        self
    }

    /// The date with the Persian ezafe behind a month that ends in a silent he, which links it to its year.
    pub(super) fn with_ezafe(mut self) -> DateText {
        if let Some(month) = self.part(parts::MONTH)
            && self.text[month.clone()].ends_with('ه')
        {
            let linked = format!("{}\u{654}", &self.text[month.clone()]);
            self.replace(month, &linked);
        }
        self
    }

    /// The date with other names of its month and weekday, each found by the name that stands there.
    pub(super) fn with_names(
        mut self,
        months: &[(String, &str)],
        weekdays: &[(String, &str)],
    ) -> DateText {
        for (part, names) in [(parts::MONTH, months), (parts::WEEKDAY, weekdays)] {
            let at = self.part(part);
            let named = |at: std::ops::Range<usize>| {
                let (_, own) = names
                    .iter()
                    .find(|(lent, _)| *lent == self.text[at.clone()])?;
                Some((at, *own))
            };
            if let Some((at, own)) = at.and_then(named) {
                self.replace(at, own);
            }
        }
        self
    }

    /// Puts a text in the place of a part, and moves what stands behind it.
    fn replace(&mut self, at: Range<usize>, new: &str) {
        self.text.replace_range(at.clone(), new);
        let end = at.start + new.len();
        let moved = |place: usize| match place >= at.end {
            true => place - at.end + end,
            false => place,
        };
        for (_, range) in &mut self.parts {
            *range = moved(range.start)..moved(range.end);
        }
    }

    /// This date with the days from that of `first`, which is in the same month: `6–8`, `6.–8.` where days before their
    /// months are ordinals. What stands between them is `joint`.
    pub(super) fn with_days_from(&self, first: &DateText, joint: &str) -> Option<DateText> {
        let day = first.part(parts::DAY)?;
        let leads = first
            .part(parts::MONTH)
            .is_some_and(|at| day.end <= at.start);
        let dot = leads && first.text[day.end..].starts_with('.');
        let day = &first.text[day.start..day.end + usize::from(dot)];
        let at = self.part(parts::DAY)?.start;
        let days = format!("{day}{joint}");
        let parts = self.parts.iter().map(|(part, range)| {
            let moved = if range.start < at { 0 } else { days.len() };
            (*part, range.start + moved..range.end + moved)
        });
        Some(DateText {
            text: format!("{}{days}{}", &self.text[..at], &self.text[at..]),
            parts: parts.collect(),
        })
    }

    /// The month alone, by its name.
    pub(super) fn month(&self, dual: Option<i8>) -> Option<&str> {
        let name = &self.text[self.part(parts::MONTH)?];
        Some(dual.and_then(|number| pair(name, number)).unwrap_or(name))
    }

    fn part(&self, wanted: Part) -> Option<Range<usize>> {
        let (_, at) = self.parts.iter().find(|(part, _)| *part == wanted)?;
        Some(at.clone())
    }

    /// The text on one line, its month in two names when `dual` gives its number.
    pub(super) fn finish(&self, dual: Option<i8>) -> String {
        let mut out = String::with_capacity(self.text.len() + 24);
        let mut done = 0;
        for (part, at) in &self.parts {
            if *part != parts::MONTH && *part != parts::ERA {
                continue;
            }
            out.push_str(&self.text[done..at.start]);
            break_no_space(&mut out);
            let name = &self.text[at.clone()];
            let pair = dual
                .filter(|_| *part == parts::MONTH)
                .and_then(|number| pair(name, number));
            out.push_str(pair.unwrap_or(name));
            done = at.end;
            if self.text[done..].starts_with(' ') {
                out.push('\u{a0}');
                done += 1;
            }
        }
        out.push_str(&self.text[done..]);
        out
    }
}

/// After a comma a line may break: `Friday, July 6`.
fn break_no_space(out: &mut String) {
    if let Some(before) = out.strip_suffix(' ')
        && before.ends_with(|c: char| c.is_alphanumeric() || c == '.')
    {
        out.truncate(before.len());
        out.push('\u{a0}');
    }
}

fn pair(name: &str, number: i8) -> Option<&'static str> {
    if name.chars().all(char::is_numeric) {
        return None;
    }
    DUAL.get(usize::try_from(number).ok()?.checked_sub(1)?)
        .copied()
}

impl Write for DateText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for DateText {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        let start = self.text.len();
        write(self)?;
        self.parts.push((part, start..self.text.len()));
        Ok(())
    }
}
