//! Dates as an editor writes them: a day, a day with a time, or a moment with its offset.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// A date in front matter. A bare one is meant in the site's time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// `2012-07-06`: the day; as a moment, its beginning.
    Day(Date),
    /// `2012-07-06T14:30` or `2012-07-06 14:30:00`.
    Local(DateTime),
    /// `2012-07-06T14:30:00+01:00`.
    Moment(Timestamp),
}

/// What is said of a text that is none of the three.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "not a date, write `2012-07-06`, `2012-07-06 14:30` or `2012-07-06T14:30:00+01:00`",
        )
    }
}

impl When {
    /// Reads ISO 8601 with ASCII digits.
    pub fn parse(text: &str) -> Result<Self, NotADate> {
        if text.len() == 10 {
            return text.parse().map(When::Day).map_err(|_| NotADate);
        }
        let zoned =
            text.ends_with('Z') || text.get(16..).is_some_and(|rest| rest.contains(['+', '-']));
        if zoned {
            text.parse().map(When::Moment).map_err(|_| NotADate)
        } else {
            text.parse().map(When::Local).map_err(|_| NotADate)
        }
    }

    /// The moment, for a site in `zone`.
    pub fn timestamp(&self, zone: &TimeZone) -> Timestamp {
        let local = match self {
            When::Moment(moment) => return *moment,
            When::Day(day) => day.to_datetime(jiff::civil::Time::midnight()),
            When::Local(local) => *local,
        };
        zone.to_timestamp(local).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The day, for a site in `zone`.
    pub fn day(&self, zone: &TimeZone) -> Date {
        match self {
            When::Day(day) => *day,
            When::Local(local) => local.date(),
            When::Moment(moment) => zone.to_datetime(*moment).date(),
        }
    }

    /// What stands in `<time datetime>`: the day, or the moment with its offset in `zone`.
    pub fn iso(&self, zone: &TimeZone) -> String {
        match self {
            When::Day(day) => day.to_string(),
            _ => self.moment(zone),
        }
    }

    /// The moment with its offset in `zone` (RFC 3339), even where only a day is known.
    pub fn moment(&self, zone: &TimeZone) -> String {
        let moment = self.timestamp(zone);
        moment
            .display_with_offset(zone.to_offset(moment))
            .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_date_is_meant_in_the_zone_of_the_site() {
        let tunis = TimeZone::get("Africa/Tunis").unwrap();
        let utc = |text: &str| When::parse(text).unwrap().timestamp(&tunis).to_string();
        assert_eq!(utc("2012-07-06"), "2012-07-05T23:00:00Z");
        assert_eq!(utc("2012-07-06 14:30"), "2012-07-06T13:30:00Z");
        assert_eq!(utc("2012-07-06T14:30:00+03:00"), "2012-07-06T11:30:00Z");
        assert!(When::parse("6 July 2012").is_err());
        assert!(When::parse("2012-02-30").is_err());
    }

    #[test]
    fn a_moment_is_printed_with_its_offset() {
        let tunis = TimeZone::get("Africa/Tunis").unwrap();
        assert_eq!(When::parse("2012-07-06").unwrap().iso(&tunis), "2012-07-06");
        assert_eq!(
            When::parse("2012-07-06 14:30").unwrap().iso(&tunis),
            "2012-07-06T14:30:00+01:00"
        );
    }
}
