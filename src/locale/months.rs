//! Dates kept on one line, and the months of the Arab world in both their series.
//!
//! Takes what ICU4X writes, with the places of months and eras; gives plain text in which the spaces beside them are
//! U+00A0, and in which, for `months: dual`, a month's name is replaced by the pair of names. CLDR has no locale with
//! pairs, hence the table. A month in figures stays as it is.

use std::fmt::{self, Write};
use std::ops::Range;

use icu::datetime::parts;
use writeable::{Part, PartsWrite, Writeable};

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

    pub(super) fn has_month(&self, name: &str) -> bool {
        self.part(parts::MONTH)
            .is_some_and(|at| &self.text[at] == name)
    }

    pub(super) fn ends_with_year(&self) -> bool {
        self.part(parts::YEAR)
            .is_some_and(|at| at.end == self.text.len())
    }

    /// This date with the days from that of `first`, which is in the same month: `6–8`.
    pub(super) fn with_days_from(&self, first: &DateText) -> Option<DateText> {
        let day = first.part(parts::DAY).map(|at| &first.text[at])?;
        let at = self.part(parts::DAY)?.start;
        let days = format!("{day}–");
        let parts = self.parts.iter().map(|(part, range)| {
            let moved = if range.start < at { 0 } else { days.len() };
            (*part, range.start + moved..range.end + moved)
        });
        Some(DateText {
            text: format!("{}{days}{}", &self.text[..at], &self.text[at..]),
            parts: parts.collect(),
        })
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
