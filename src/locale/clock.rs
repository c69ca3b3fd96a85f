//! Times of day and moments.
//!
//! Takes civil times and moments in a time zone; gives plain text by CLDR 48 with the hour cycle of the locale, and the
//! values of `<time datetime>`. Zones are shown as an offset from UTC, which every reader can compute with; their names
//! (« heure d’Europe centrale ») differ from country to country and are not shown. No line parts an hour from its half of
//! the day. Where a site asks for the rules of the Imprimerie nationale, hours are written as they are: `14 h 30`.

use icu::calendar::Gregorian;
use icu::datetime::fieldsets::T;
use icu::datetime::fieldsets::{Combo, zone::LocalizedOffsetShort};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::time::zone::UtcOffset;
use icu::time::{Time, ZonedDateTime as IcuMoment};
use jiff::ZonedDateTime;

use super::date::gregorian;
use super::{Locale, LocaleError};

impl Locale {
    /// Hours and minutes: `14:30`, `2:30 PM`.
    pub fn time(&self, time: jiff::civil::Time) -> String {
        if self.clock.has_letters {
            return with_letters(time);
        }
        self.clock.write(time).replace(' ', "\u{a0}")
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
    /// Whether hours are told from minutes by a letter: `14 h 30`.
    has_letters: bool,
}

impl Clock {
    pub(super) fn new(icu: &icu::locale::Locale, has_letters: bool) -> Result<Self, LocaleError> {
        let unknown = |_| LocaleError::Unknown(icu.to_string());
        Ok(Clock {
            time: NoCalendarFormatter::try_new(icu.into(), T::hm()).map_err(unknown)?,
            zoned: FixedCalendarDateTimeFormatter::try_new(
                icu.into(),
                T::hm().with_zone(LocalizedOffsetShort),
            )
            .map_err(unknown)?,
            has_letters,
        })
    }

    /// A time by CLDR.
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
