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
pub enum NotADate {
    /// It is written in another way.
    Form,
    /// It has digits of another script.
    Digits,
    /// It is written rightly, but no calendar has it.
    Day,
}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NotADate::Form => {
                "not a date, write `2012-07-06`, `2012-07-06 14:30` or `2012-07-06T14:30:00+01:00`"
            }
            NotADate::Digits => {
                "not a date, write it with the digits 0 to 9, as in `2012-07-06`; \
                 readers see the digits of their language"
            }
            NotADate::Day => "there is no such day or time",
        })
    }
}

impl NotADate {
    /// What is wrong with a text that could not be read.
    fn of(text: &str) -> Self {
        let is_digit = |at: usize| text.as_bytes()[at].is_ascii_digit();
        let has_form = text.len() >= 10
            && [0, 1, 2, 3, 5, 6, 8, 9].into_iter().all(is_digit)
            && [4, 7].into_iter().all(|at| text.as_bytes()[at] == b'-')
            && (text.len() == 10 || matches!(text.as_bytes()[10], b'T' | b' '))
            && text[10..]
                .bytes()
                .skip(1)
                .all(|b| matches!(b, b'0'..=b'9' | b':' | b'.' | b'+' | b'-' | b'Z'));
        if text.chars().any(|c| c.is_numeric() && !c.is_ascii()) {
            NotADate::Digits
        } else if has_form {
            NotADate::Day
        } else {
            NotADate::Form
        }
    }
}

impl When {
    /// Reads ISO 8601 with ASCII digits.
    pub fn parse(text: &str) -> Result<Self, NotADate> {
        let wrong = |_| NotADate::of(text);
        if text.len() == 10 {
            return text.parse().map(When::Day).map_err(wrong);
        }
        let zoned =
            text.ends_with('Z') || text.get(16..).is_some_and(|rest| rest.contains(['+', '-']));
        if zoned {
            text.parse().map(When::Moment).map_err(wrong)
        } else {
            text.parse().map(When::Local).map_err(wrong)
        }
    }

    /// The moment, for a site in `zone`.
    pub fn timestamp(&self, zone: &TimeZone) -> Timestamp {
        let local = match self {
            When::Moment(moment) => return *moment,
            When::Day(day) => day.to_datetime(jiff::civil::Time::midnight()),
            When::Local(local) => *local,
        };
        // Only a date at the end of what can be reckoned has no moment, such as 9999-12-31 for "never".
        zone.to_timestamp(local).unwrap_or(match local.year() > 0 {
            true => Timestamp::MAX,
            false => Timestamp::MIN,
        })
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
    }

    #[test]
    fn what_is_no_date_is_told_apart() {
        for (text, why) in [
            ("6 July 2012", NotADate::Form),
            ("06/07/2012", NotADate::Form),
            ("2012-7-6", NotADate::Form),
            ("2012-07-06 at 14:30", NotADate::Form),
            ("", NotADate::Form),
            ("٢٠١٢-٠٧-٠٦", NotADate::Digits),
            ("2012-02-30", NotADate::Day),
            ("2012-07-06 25:00", NotADate::Day),
            ("2012-07-06T14:30:00+99:00", NotADate::Day),
        ] {
            assert_eq!(When::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn never_is_not_1970() {
        for zone in ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"] {
            let zone = TimeZone::get(zone).unwrap();
            let last = When::parse("9999-12-31").unwrap();
            assert!(last.timestamp(&zone).to_string().starts_with("9999-12-3"));
            assert!(
                last.moment(&zone).starts_with("9999-12-3"),
                "{}",
                last.moment(&zone)
            );
            let first = When::parse("0001-01-01").unwrap();
            assert!(first.timestamp(&zone).as_second() < -62_000_000_000);
        }
    }

    #[test]
    fn an_hour_that_a_change_of_clocks_leaves_out_begins_when_it_would_have() {
        let paris = TimeZone::get("Europe/Paris").unwrap();
        let utc = |text: &str| When::parse(text).unwrap().timestamp(&paris).to_string();
        // 2026-03-29, 02:00 becomes 03:00; 2026-10-25, 03:00 becomes 02:00 and the first of the two is meant.
        assert_eq!(utc("2026-03-29 02:30"), "2026-03-29T01:30:00Z");
        assert_eq!(utc("2026-10-25 02:30"), "2026-10-25T00:30:00Z");
        // Where midnight itself is left out, the day begins after it.
        let beirut = TimeZone::get("Asia/Beirut").unwrap();
        let day = When::parse("2026-03-29").unwrap();
        assert_eq!(day.timestamp(&beirut).to_string(), "2026-03-28T22:00:00Z");
        assert_eq!(day.moment(&beirut), "2026-03-29T01:00:00+03:00");
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
