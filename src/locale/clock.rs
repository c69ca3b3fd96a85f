//! Times of day and moments.
//!
//! Takes civil times and moments in a time zone; gives plain text by CLDR 48 with the hour cycle of the locale, and the
//! values of `<time datetime>`. Zones are shown as an offset from UTC, which every reader can compute with; their names
//! (« heure d’Europe centrale ») differ from country to country and are not shown. No line parts an hour from its half of
//! the day. Where a site asks for the rules of the Imprimerie nationale, hours are written as they are: `14 h 30`.
//!
//! ICU4X 2.4 puts a nought before hours where CLDR has none (`09:05` in Spanish) and the other way round: so CLDR's pattern for hours
//! and minutes is taken where it counts the hours as ICU4X does, to twelve or to twenty-four, which depends on the region.

use icu::calendar::Gregorian;
use icu::datetime::fieldsets::T;
use icu::datetime::fieldsets::enums::TimeFieldSet;
use icu::datetime::fieldsets::{Combo, zone::LocalizedOffsetShort};
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::time::zone::UtcOffset;
use icu::time::{Time, ZonedDateTime as IcuMoment};
use jiff::ZonedDateTime;
use writeable::TryWriteable;

use super::date::gregorian;
use super::patterns;
use super::supplied::data_locale;
use super::{Locale, LocaleError};

impl Locale {
    /// Hours and minutes: `14:30`, `2:30 PM`.
    pub fn time(&self, time: jiff::civil::Time) -> String {
        if self.clock.has_letters {
            return with_letters(time);
        }
        self.clock.write_by_pattern(time).replace(' ', "\u{a0}")
    }

    /// Hours and minutes of a moment, with the offset of its zone: `14:30 UTC+1`.
    pub fn time_with_zone(&self, moment: &ZonedDateTime) -> String {
        let Ok(zone) = UtcOffset::try_from_seconds(moment.offset().seconds()) else {
            return self.time(moment.time());
        };
        let moment_time = moment.time();
        let moment = IcuMoment {
            date: gregorian(moment.date()),
            time: civil(moment.time()),
            zone,
        };
        let (time, zoned) = (moment_time, self.clock.zoned.format(&moment).to_string());
        zoned.replacen(&self.clock.write(time), &self.time(time), 1)
    }
}

/// The value of `<time datetime>` for a moment: ISO 8601 to the second, with the offset and without the zone's name.
pub fn iso_moment(moment: &ZonedDateTime) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// What a locale needs to write times of day.
pub(super) struct Clock {
    time: NoCalendarFormatter<T>,
    zoned: FixedCalendarDateTimeFormatter<Gregorian, Combo<T, LocalizedOffsetShort>>,
    /// CLDR's pattern for hours and minutes, where it counts as `time` does.
    pattern: Option<TimePattern>,
    /// Whether hours are told from minutes by a letter: `14 h 30`.
    has_letters: bool,
}

/// A pattern with the names and digits that it needs.
struct TimePattern {
    pattern: DateTimePattern,
    names: FixedCalendarDateTimeNames<(), TimeFieldSet>,
}

impl TimePattern {
    fn new(icu: &icu::locale::Locale, pattern: &str) -> Option<Self> {
        let pattern: DateTimePattern = pattern.parse().ok()?;
        let mut names = FixedCalendarDateTimeNames::try_new(icu.into()).ok()?;
        names.include_for_pattern(&pattern).ok()?;
        Some(TimePattern { pattern, names })
    }

    fn write(&self, time: jiff::civil::Time) -> Option<String> {
        let formatter = self.names.with_pattern_unchecked(&self.pattern);
        let time = formatter.format(&civil(time));
        let text = time.try_write_to_string().ok()?;
        Some(text.into_owned())
    }
}

impl Clock {
    pub(super) fn new(icu: &icu::locale::Locale, has_letters: bool) -> Result<Self, LocaleError> {
        let unknown = |_| LocaleError::Unknown(icu.to_string());
        let pattern = patterns::of_time(icu);
        let icu = &*data_locale(icu);
        let mut clock = Clock {
            time: NoCalendarFormatter::try_new(icu.into(), T::hm()).map_err(unknown)?,
            zoned: FixedCalendarDateTimeFormatter::try_new(
                icu.into(),
                T::hm().with_zone(LocalizedOffsetShort),
            )
            .map_err(unknown)?,
            pattern: None,
            has_letters,
        };
        let counts_alike = |pattern: &&str| pattern.contains(['h', 'K']) == clock.has_halves();
        let pattern = pattern.filter(counts_alike);
        clock.pattern = pattern.and_then(|pattern| TimePattern::new(icu, pattern));
        Ok(clock)
    }

    /// Whether hours are counted to twelve: then one o'clock has the figures of thirteen.
    fn has_halves(&self) -> bool {
        let figures = |hour| {
            let text = self.write(jiff::civil::time(hour, 0, 0, 0));
            text.chars().filter(|c| c.is_numeric()).collect::<String>()
        };
        figures(1) == figures(13)
    }

    fn write_by_pattern(&self, time: jiff::civil::Time) -> String {
        let pattern = self.pattern.as_ref();
        let text = pattern.and_then(|pattern| pattern.write(time));
        text.unwrap_or_else(|| self.write(time))
    }

    /// A time as ICU4X writes it.
    fn write(&self, time: jiff::civil::Time) -> String {
        self.time.format(&civil(time)).to_string()
    }
}

/// `14 h 30`, `9 h 05`, `18 h`: the Imprimerie nationale writes no minutes where there are none.
fn with_letters(time: jiff::civil::Time) -> String {
    match time.minute() {
        0 => format!("{}\u{a0}h", time.hour()),
        minute => format!("{}\u{a0}h\u{a0}{minute:02}", time.hour()),
    }
}

/// Seconds and less are left out: no style shows them.
fn civil(time: jiff::civil::Time) -> Time {
    Time::try_new(
        time.hour().unsigned_abs(),
        time.minute().unsigned_abs(),
        0,
        0,
    )
    .expect("both count hours to 23 and minutes to 59")
}
