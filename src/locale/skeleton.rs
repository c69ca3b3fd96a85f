//! Dates by the skeletons of CLDR: which parts of a date are wanted and how long, as in `yMMMM`; their order, the words between
//! them and the forms of the names are the language's (UTS #35, part 4).
//!
//! What ICU4X has field sets for can be asked: years, months, days and days of the week. It knows one length for a whole date, so
//! that a month in full and a day of the week cut short do not go together; quarters, weeks and two-digit years it has none for,
//! and times of day have a function of their own.

use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu::datetime::options::{Alignment, Length, YearStyle};
use icu::time::{DateTime, Time};
use jiff::civil::Date;

use super::date::{CalendarDate, gregorian, is_exact, preferences};
use super::months::{DateText, SURROGATE};
use super::style::DateStyle;
use super::supplied::data_locale;
use super::{Calendar, Locale, iso_date};

/// Which parts of a date are shown, and how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skeleton {
    /// How many letters stand for the year, the month, the day and the day of the week.
    widths: [u8; 4],
}

/// Why a text is no skeleton that dates can be written by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SkeletonError {
    /// A letter that stands for no part of a date, or for one that there is no form for.
    Letter(char),
    /// A letter of the time of day.
    Time(char),
    /// A part that is named twice, or in a length that it does not have.
    Part(String),
    /// Parts that do not go together.
    Parts,
    /// A name in full beside one that is cut short.
    Lengths,
}

/// The letters, each with the lengths that it may have.
const LETTERS: [(char, &[u8]); 4] = [
    ('y', &[1, 4]),
    ('M', &[1, 2, 3, 4]),
    ('d', &[1, 2]),
    ('E', &[1, 2, 3, 4]),
];

impl Skeleton {
    /// Reads one: `yMMMM`, `MMMd`, `yMMMMEEEEd`. The order of the parts is the language's own, whatever theirs is here.
    ///
    /// # Errors
    /// What keeps the text from being one.
    pub fn parse(text: &str) -> Result<Self, SkeletonError> {
        let mut widths = [0; 4];
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            let mut width = 1;
            while letters.next_if_eq(&letter).is_some() {
                width += 1;
            }
            // What stands alone has letters of its own, and ICU4X knows by itself what does.
            let part = match letter {
                'L' => 'M',
                'c' => 'E',
                other => other,
            };
            let at = LETTERS.iter().position(|(known, _)| *known == part);
            let at = at.ok_or(match letter {
                'j' | 'J' | 'h' | 'H' | 'k' | 'K' | 'm' | 's' | 'S' | 'a' | 'b' | 'B' | 'z'
                | 'Z' | 'v' | 'V' | 'x' | 'X' | 'O' => SkeletonError::Time(letter),
                _ => SkeletonError::Letter(letter),
            })?;
            if widths[at] != 0 || !LETTERS[at].1.contains(&width) {
                let part = std::iter::repeat_n(letter, usize::from(width));
                return Err(SkeletonError::Part(part.collect()));
            }
            widths[at] = width;
        }
        let skeleton = Skeleton { widths };
        skeleton.fields()?;
        Ok(skeleton)
    }

    fn length(self) -> Result<Length, SkeletonError> {
        let [_, month, _, week] = self.widths;
        match (month, week) {
            (4, 0 | 4) | (0, 4) => Ok(Length::Long),
            (3, 0..=3) | (0, 1..=3) => Ok(Length::Medium),
            (0..=2, 0..=3) => Ok(Length::Short),
            _ => Err(SkeletonError::Lengths),
        }
    }

    fn fields(self) -> Result<CompositeDateTimeFieldSet, SkeletonError> {
        let mut builder = FieldSetBuilder::new();
        builder.date_fields = Some(match self.widths.map(|width| width > 0) {
            [true, false, false, false] => DateFields::Y,
            [true, true, false, false] => DateFields::YM,
            [true, true, true, false] => DateFields::YMD,
            [true, true, true, true] => DateFields::YMDE,
            [false, true, false, false] => DateFields::M,
            [false, true, true, false] => DateFields::MD,
            [false, true, true, true] => DateFields::MDE,
            [false, false, true, false] => DateFields::D,
            [false, false, true, true] => DateFields::DE,
            [false, false, false, true] => DateFields::E,
            _ => return Err(SkeletonError::Parts),
        });
        builder.length = Some(self.length()?);
        if self.widths[0] > 0 {
            builder.year_style = Some(YearStyle::Full);
        }
        // Only what has figures can be asked to have two.
        if self.widths[1] == 2 || self.widths[2] == 2 {
            builder.alignment = Some(Alignment::Column);
        }
        let built = builder.build_composite_datetime();
        built.map_err(|_| SkeletonError::Parts)
    }

    /// The style that says the same, which has CLDR's pattern for the whole.
    fn style(self) -> Option<DateStyle> {
        match self.widths {
            [1 | 4, 4, 0, 0] => Some(DateStyle::YearMonth),
            [1 | 4, 4, 1, 0] => Some(DateStyle::Long),
            [1 | 4, 3, 1, 0] => Some(DateStyle::Medium),
            [1 | 4, 4, 1, 4] => Some(DateStyle::Full),
            [0, 4, 1, 0] => Some(DateStyle::MonthDay),
            [1 | 4, 0, 0, 0] => Some(DateStyle::Year),
            _ => None,
        }
    }

    /// The style whose habits of the language fit.
    fn nearest(self) -> DateStyle {
        match self.widths {
            [_, 3, ..] => DateStyle::Medium,
            [_, 1 | 2, ..] => DateStyle::Short,
            [0, ..] => DateStyle::MonthDay,
            [_, 4, 0, _] => DateStyle::YearMonth,
            _ => DateStyle::Long,
        }
    }
}

impl Locale {
    /// The date by a skeleton, in the locale's first calendar, or in the Gregorian where the first is not exact.
    ///
    /// ```text
    /// yMMMM, ar-SA    يوليو ٢٠١٢
    /// ```
    pub fn date_by(&self, date: Date, skeleton: Skeleton) -> String {
        let first = self.dates_by(date, skeleton).next();
        first.map_or_else(|| iso_date(date), |first| first.text)
    }

    /// The date by a skeleton in each of the locale's calendars, in their order; without those that are not exact at this date.
    pub fn dates_by(
        &self,
        date: Date,
        skeleton: Skeleton,
    ) -> impl Iterator<Item = CalendarDate> + '_ {
        let calendars = self.dates.calendars.iter();
        let calendars = calendars.map(|formats| formats.calendar);
        calendars.filter_map(move |calendar| {
            Some(CalendarDate {
                calendar,
                text: self.by_skeleton(calendar, date, skeleton)?,
            })
        })
    }

    fn by_skeleton(&self, calendar: Calendar, date: Date, skeleton: Skeleton) -> Option<String> {
        if let Some(style) = skeleton.style() {
            let mut styled = self.dates(date, style);
            return Some(styled.find(|it| it.calendar == calendar)?.text);
        }
        if !is_exact(calendar, gregorian(date)) {
            return None;
        }
        let preferences = preferences(&data_locale(&self.icu), calendar);
        let formatter = DateTimeFormatter::try_new(preferences, skeleton.fields().ok()?).ok()?;
        let write = |date: Date| {
            let time = Time::start_of_day();
            let date = gregorian(date);
            DateText::of(&formatter.format(&DateTime { date, time }))
        };
        let is_early = calendar == Calendar::Gregory && (1..1000).contains(&date.year());
        let text = match is_early && skeleton.widths[0] > 0 {
            false => write(date),
            true => {
                let later = Date::new(date.year() + SURROGATE, date.month(), date.day()).ok()?;
                let later = write(later).with_year(date.year());
                later.unwrap_or_else(|| write(date))
            }
        };
        let text = self.dates.habit.apply(text, calendar, skeleton.nearest());
        Some(text.finish(self.dates.dual(calendar, date)))
    }
}
