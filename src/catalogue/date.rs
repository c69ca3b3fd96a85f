//! Dates in messages: `{ DATETIME($date, dateStyle: "long") }`.
//!
//! Takes the text of a date in ISO 8601, with or without a time; the wall time is printed as it was written, in the
//! calendar and digits of the locale. Options are `dateStyle` and `timeStyle` of ECMA-402; with neither, the long date,
//! since a numeric one is read in different orders. Pages print their dates by a template function instead, which knows
//! the site's second calendar and double month names.

use icu::calendar::Date;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu::datetime::input::{DateTime, Time};
use icu::datetime::options::{Length, TimePrecision};
use icu::locale::Locale;
use jiff::fmt::temporal::Pieces;

/// The options of `DATETIME`.
#[derive(Debug, Default)]
pub(super) struct DateOptions {
    date: Option<(DateFields, Length)>,
    time: Option<TimePrecision>,
}

/// How one placeable prints its date.
#[derive(Debug)]
pub(super) struct DateFormat {
    formatter: DateTimeFormatter<CompositeDateTimeFieldSet>,
    needs_time: bool,
}

impl DateOptions {
    /// The options there are.
    pub(super) const NAMES: [&str; 2] = ["dateStyle", "timeStyle"];

    /// Sets an option; the error says which values it takes.
    pub(super) fn set(&mut self, name: &str, value: &str) -> Result<(), &'static str> {
        match (name, value) {
            ("dateStyle", "full") => self.date = Some((DateFields::YMDE, Length::Long)),
            ("dateStyle", "long") => self.date = Some((DateFields::YMD, Length::Long)),
            ("dateStyle", "medium") => self.date = Some((DateFields::YMD, Length::Medium)),
            ("dateStyle", "short") => self.date = Some((DateFields::YMD, Length::Short)),
            ("dateStyle", _) => return Err("`\"full\"`, `\"long\"`, `\"medium\"` or `\"short\"`"),
            (_, "medium") => self.time = Some(TimePrecision::Second),
            (_, "short") => self.time = Some(TimePrecision::Minute),
            _ => return Err("`\"medium\"` or `\"short\"`"),
        }
        Ok(())
    }

    /// The format for a locale; nothing where ICU4X has no data at all.
    pub(super) fn format(&self, locale: &Locale) -> Option<DateFormat> {
        let date = match self.time {
            Some(_) => self.date,
            None => self.date.or(Some((DateFields::YMD, Length::Long))),
        };
        let mut fields = FieldSetBuilder::new();
        fields.date_fields = date.map(|(fields, _)| fields);
        fields.length = date.map(|(_, length)| length);
        fields.time_precision = self.time;
        let fields = fields.build_composite_datetime().ok()?;
        Some(DateFormat {
            formatter: DateTimeFormatter::try_new(locale.into(), fields).ok()?,
            needs_time: self.time.is_some(),
        })
    }
}

impl DateFormat {
    /// What a value must be to be printed, in words.
    pub(super) fn wanted(&self) -> &'static str {
        if self.needs_time {
            "a date with a time (`2012-07-06T10:30`)"
        } else {
            "a date (`2012-07-06`)"
        }
    }

    /// The date as a text; nothing when `iso` is not one, or lacks the time that is to be printed.
    pub(super) fn print(&self, iso: &str) -> Option<String> {
        let pieces = Pieces::parse(iso).ok()?;
        let (day, clock) = (pieces.date(), pieces.time());
        if self.needs_time && clock.is_none() {
            return None;
        }
        let clock = clock.unwrap_or_default();
        let unsigned = |part: i8| u8::try_from(part).ok();
        let date = Date::try_new_iso(
            day.year().into(),
            unsigned(day.month())?,
            unsigned(day.day())?,
        );
        let time = Time::try_new(
            unsigned(clock.hour())?,
            unsigned(clock.minute())?,
            unsigned(clock.second())?,
            0,
        );
        let (date, time) = (date.ok()?, time.ok()?);
        Some(self.formatter.format(&DateTime { date, time }).to_string())
    }
}
