//! Dates as an editor writes them: a day, a day with a time, or a moment with its offset.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::diagnostic::Message;
use crate::locale::{OtherCalendars, other_calendars};

/// A date in front matter. A bare one is meant in the site's time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    /// An hour has one digit; holds the time.
    Hour(Time),
    /// A month or a day has one digit; holds the day.
    Short(Date),
    /// The parts of a day stand in another order, or between other marks; holds the day, where there is no doubt.
    Meant(Date),
    /// Its year is one of another calendar.
    Calendar(OtherCalendars),
}

impl From<NotADate> for Message {
    fn from(error: NotADate) -> Self {
        match error {
            NotADate::Form => message!("not-a-date"),
            NotADate::Digits => message!("not-a-date-digits"),
            NotADate::Day => message!("no-such-day"),
            NotADate::Hour(time) => {
                let time = format!("{:02}:{:02}", time.hour(), time.minute());
                message!("hour-needs-two-digits", time)
            }
            NotADate::Short(day) => message!("day-needs-two-digits", day = day.to_string()),
            NotADate::Meant(day) => message!("write-day-as", day = day.to_string()),
            NotADate::Calendar(others) => of_another_calendar(&others),
        }
    }
}

impl std::fmt::Display for NotADate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Message::from(*self).fmt(f)
    }
}

/// The day by the calendars that it was probably taken from.
fn of_another_calendar(others: &OtherCalendars) -> Message {
    let days = [
        others
            .umm_al_qura
            .map(|day| message!("day-if-umm-al-qura", day = day.to_string())),
        others
            .persian
            .map(|day| message!("day-if-persian", day = day.to_string())),
        others
            .buddhist
            .map(|day| message!("day-if-buddhist", day = day.to_string())),
    ];
    let days = days.into_iter().flatten();
    days.fold(message!("not-gregorian"), |said, day| {
        message!("not-gregorian-day", said, day)
    })
}

impl NotADate {
    /// What is wrong with a text that could not be read.
    fn of(text: &str) -> Self {
        let is_digit = |at: usize| text.as_bytes()[at].is_ascii_digit();
        let is_basic = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        let has_form = text.len() >= 10
            && [0, 1, 2, 3, 5, 6, 8, 9].into_iter().all(is_digit)
            && [4, 7].into_iter().all(|at| text.as_bytes()[at] == b'-')
            && (text.len() == 10 || matches!(text.as_bytes()[10], b'T' | b' '))
            && text[10..]
                .bytes()
                .skip(1)
                .all(|b| matches!(b, b'0'..=b'9' | b':' | b'.' | b'+' | b'-' | b'Z'));
        let short_hour = text
            .get(11..15)
            .filter(|_| has_form && text[10..].find(':') == Some(2));
        let short_hour = short_hour.and_then(|time| format!("0{time}").parse::<Time>().ok());
        if text.chars().any(|c| c.is_numeric() && !c.is_ascii()) {
            NotADate::Digits
        } else if let Some(time) = short_hour {
            NotADate::Hour(time)
        } else if has_form || is_basic {
            NotADate::Day
        } else if let Some(day) = short(text) {
            NotADate::Short(day)
        } else if let Some(day) = meant(text) {
            NotADate::Meant(day)
        } else {
            NotADate::Form
        }
    }
}

/// The day that `2026/11/01`, `2026–11–01` or `31.12.2026` means; none for `06/07/2026`, which is two days.
fn meant(text: &str) -> Option<Date> {
    let marks = ['-', '–', '—', '‑', '−', '/', '.'];
    let parts: Vec<&str> = text.split(marks).map(str::trim).collect();
    let [first, second, third] = *parts else {
        return None;
    };
    let number = |part: &str| part.parse::<i8>().ok();
    let (year, month, day) = match (first.len(), third.len()) {
        (4, _) => (first, number(second)?, number(third)?),
        (_, 4) => match (number(first)?, number(second)?) {
            (day @ 13.., month) | (month, day @ 13..) => (third, month, day),
            (month, day) if month == day => (third, month, day),
            _ => return None,
        },
        _ => return None,
    };
    Date::new(year.parse().ok()?, month, day).ok()
}

/// The day that `2012-7-6` means.
fn short(text: &str) -> Option<Date> {
    let mut parts = text.split('-').map(|part| part.parse::<i8>().ok());
    let (year, rest) = text.split_once('-')?;
    let _ = parts.next();
    let (month, day) = (parts.next()??, parts.next()??);
    let has_form = year.len() == 4 && rest.len() < 5 && parts.next().is_none();
    Date::new(year.parse().ok().filter(|_| has_form)?, month, day).ok()
}

impl When {
    /// Reads ISO 8601 with ASCII digits, in its extended form or its basic one (`20120706`).
    pub fn parse(text: &str) -> Result<Self, NotADate> {
        let others = fields(text).and_then(|(year, month, day)| other_calendars(year, month, day));
        match others {
            Some(others) => Err(NotADate::Calendar(others)),
            // HTML and feeds have no year nought, and no place on Earth is a day apart from Greenwich.
            None if text.starts_with("0000") || is_too_far(text) => Err(NotADate::Day),
            None => Self::read(text),
        }
    }

    fn read(text: &str) -> Result<Self, NotADate> {
        let wrong = |_| NotADate::of(text);
        let is_basic = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        if text.len() == 10 || is_basic {
            return text.parse().map(When::Day).map_err(wrong);
        }
        // What follows the day; a time without an offset holds neither sign, and none may be passed over.
        let time = text.get(8..).unwrap_or_default();
        let time = time
            .split_once(['T', 't', ' '])
            .map_or("", |(_, time)| time);
        if let Some((before, zone)) = text.split_once('[') {
            let zone = zone
                .strip_suffix(']')
                .and_then(|name| TimeZone::get(name).ok());
            let zone = zone.ok_or(NotADate::Form)?;
            // An offset says more than the zone it is the offset of (RFC 9557).
            return Self::read(before).map(|when| When::Moment(when.timestamp(&zone)));
        }
        if time.ends_with(['Z', 'z']) || time.contains(['+', '-']) {
            // Other programs put a space before the offset: `2012-07-06 14:30:00 +0100`.
            let day = &text[..text.len() - time.len()];
            let time = time.replace(' ', "");
            return format!("{day}{time}")
                .parse()
                .map(When::Moment)
                .map_err(wrong);
        }
        text.parse().map(When::Local).map_err(wrong)
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

/// Whether the offset behind a time is of more hours than there are between any two clocks.
fn is_too_far(text: &str) -> bool {
    const HOURS: u8 = 15;
    let time = text.get(11..).unwrap_or_default();
    let offset = time
        .rsplit_once(['+', '-'])
        .and_then(|(_, offset)| offset.get(..2));
    offset
        .and_then(|hours| hours.parse::<u8>().ok())
        .is_some_and(|hours| hours > HOURS)
}

/// Year, month and day at the beginning of a text, in either form, whatever calendar has them.
fn fields(text: &str) -> Option<(i16, u8, u8)> {
    let part = |from: usize, to: usize| {
        let digits = text.get(from..to)?;
        digits
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(digits)
    };
    let (month, day) = match text.as_bytes().get(4)? {
        b'-' => (part(5, 7)?, part(8, 10)?),
        _ => (part(4, 6)?, part(6, 8)?),
    };
    Some((
        part(0, 4)?.parse().ok()?,
        month.parse().ok()?,
        day.parse().ok()?,
    ))
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
            ("2012-07-06 at 14:30", NotADate::Form),
            ("", NotADate::Form),
            ("٢٠١٢-٠٧-٠٦", NotADate::Digits),
            ("2012-02-30", NotADate::Day),
            ("2012-07-06 25:00", NotADate::Day),
            ("2012-07-06T14:30:00+99:00", NotADate::Day),
            ("2012-07-06T14:30:00-25:00", NotADate::Day),
            ("0000-01-01", NotADate::Day),
            ("00000101", NotADate::Day),
            ("20120230", NotADate::Day),
            (
                "2012-07-06 9:00",
                NotADate::Hour(Time::constant(9, 0, 0, 0)),
            ),
            ("2012-7-6", NotADate::Short(Date::constant(2012, 7, 6))),
            ("2012-07-06 24:00", NotADate::Day),
            ("2012-07-06T14:30[Nowhere/City]", NotADate::Form),
            ("2012-07-06 14:30 UTC", NotADate::Form),
            ("12345", NotADate::Form),
            ("2026–11–01", NotADate::Meant(Date::constant(2026, 11, 1))),
            ("2026/11/01", NotADate::Meant(Date::constant(2026, 11, 1))),
            ("31.12.2026", NotADate::Meant(Date::constant(2026, 12, 31))),
            ("12/31/2026", NotADate::Meant(Date::constant(2026, 12, 31))),
            ("31/13/2026", NotADate::Form),
            ("1.2.3", NotADate::Form),
        ] {
            assert_eq!(When::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn a_compact_day_is_a_day_and_no_offset_is_passed_over() {
        let utc = TimeZone::UTC;
        let iso = |text: &str| When::parse(text).unwrap().iso(&utc);
        assert_eq!(iso("20120706"), "2012-07-06");
        for moment in [
            "2012-07-06T14:30+01:00",
            "2012-07-06 14:30:00 +0100",
            "2012-07-06T14:30+01",
            "20120706T1430+0100",
            "2012-07-06T14:30:00+01:00[Africa/Tunis]",
            "2012-07-06T14:30[Africa/Tunis]",
            "2012-07-06T13:30:00Z",
            "2012-07-06 13:30Z",
        ] {
            assert_eq!(iso(moment), "2012-07-06T13:30:00+00:00", "{moment}");
        }
        assert_eq!(iso("20120706T1430"), "2012-07-06T14:30:00+00:00");
    }

    #[test]
    fn a_year_of_another_calendar_is_told_with_the_day_it_may_mean() {
        for (text, day) in [
            ("1446-08-27", "`2025-02-26` if the Umm al-Qura"),
            ("1404-11-02", "`2026-01-22` if the Persian"),
            ("2567-01-05", "`2024-01-05` if the Buddhist"),
            ("1446-08-27 14:30", "`2025-02-26`"),
            ("1446-02-30", "not of the Gregorian calendar"),
            ("14460827", "`2025-02-26`"),
        ] {
            let said = When::parse(text).unwrap_err().to_string();
            assert!(said.contains(day), "{text}: {said}");
        }
        for fine in [
            "1789-07-14",
            "2026-01-01",
            "9999-12-31",
            "0001-01-01",
            "2100-01-01",
        ] {
            assert!(When::parse(fine).is_ok(), "{fine}");
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
