//! How far one day is from another, in words: `hier`, `dans 3 semaines`, `منذ شهرين`.
//!
//! Takes two days; gives how many of the largest unit lie between them, to the nearest, counted in the calendar (a month is a month, not thirty
//! days), by CLDR 48. Days have their own words where the language has them (`أول أمس`); weeks, months and years are
//! always counted, since "last month" said of five weeks ago would mislead.
//!
//! What is printed once and read later must not say how long ago something was: such words are for two days that stand
//! on the page, or for a preview.

use fixed_decimal::Decimal;
use icu_experimental::relativetime::options::Numeric;
use icu_experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions};
use jiff::Unit;
use jiff::civil::Date;

use super::supplied::Supplied;
use super::{Locale, LocaleError};

impl Locale {
    /// `day` as it is from `today`: the days before 7, the weeks before a month, the months before two years, else years. A year
    /// and a half is 18 months and not two years; twelve months are a year.
    pub fn relative(&self, day: Date, today: Date) -> String {
        let units = &self.relative;
        let (unit, count) = distance(day, today);
        if let Some(own) = &units.own {
            return own_words(own, unit, count, &self.integer(count.abs()));
        }
        let format = match unit {
            Unit::Year => &units.years,
            Unit::Month => &units.months,
            Unit::Week => &units.weeks,
            _ => &units.days,
        };
        format.format(Decimal::from(count)).to_string()
    }
}

/// What a locale needs to say how far a day is.
pub(super) struct Relative {
    days: RelativeTimeFormatter,
    weeks: RelativeTimeFormatter,
    months: RelativeTimeFormatter,
    years: RelativeTimeFormatter,
    /// The words of a language that ICU4X does not carry.
    own: Option<Supplied>,
}

/// A span of days, weeks, months or years in a language's own words.
fn own_words(own: &Supplied, unit: Unit, count: i64, number: &str) -> String {
    let line = match unit {
        Unit::Year => "year",
        Unit::Month => "month",
        Unit::Week => "week",
        _ => "day",
    };
    let near = (line == "day")
        .then(|| usize::try_from(count + 1).ok())
        .flatten();
    if let Some(word) = near.and_then(|nth| own.line("near").split(' ').nth(nth)) {
        return word.to_owned();
    }
    let form = 2 * usize::from(count > 0) + usize::from(count.abs() != 1);
    let form = own.line(line).split('|').nth(form);
    form.unwrap_or_default().replace("{}", number)
}

impl Relative {
    pub(super) fn new(icu: &icu::locale::Locale) -> Result<Self, LocaleError> {
        let unknown = |_| LocaleError::Unknown(icu.to_string());
        let counted = RelativeTimeFormatterOptions::default();
        let named = counted.with_numeric(Numeric::Auto);
        type Format = RelativeTimeFormatter;
        Ok(Relative {
            days: Format::try_new_long_day(icu.into(), named).map_err(unknown)?,
            weeks: Format::try_new_long_week(icu.into(), counted).map_err(unknown)?,
            months: Format::try_new_long_month(icu.into(), counted).map_err(unknown)?,
            years: Format::try_new_long_year(icu.into(), counted).map_err(unknown)?,
            own: Supplied::of(icu),
        })
    }
}

/// The unit and how many of it lie between, negative for the past, to the nearest: a day short of two years is two years.
fn distance(day: Date, today: Date) -> (Unit, i64) {
    // Two civil days are never further apart than a span of years can hold.
    let Ok(span) = today.until((Unit::Year, day)) else {
        return (Unit::Day, 0);
    };
    let days = i64::from(span.get_days());
    let months = 12 * i64::from(span.get_years()) + i64::from(span.get_months());
    if months == 0 {
        return match days.abs() < 7 {
            true => (Unit::Day, days),
            false => (Unit::Week, nearest(days, 7)),
        };
    }
    // Months are not all of a length; the mean of them decides on halves.
    let months = months + nearest(days, MONTH);
    match months.abs() {
        12 | 24.. => (Unit::Year, nearest(months, 12)),
        _ => (Unit::Month, months),
    }
}

/// The days of a month, on the average.
const MONTH: i64 = 30;

/// The quotient to the nearest whole number, halves away from nought.
fn nearest(count: i64, unit: i64) -> i64 {
    (2 * count + count.signum() * unit) / (2 * unit)
}
