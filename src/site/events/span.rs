//! When an event begins and ends. Hours stand behind the day, in `time` for both days or the only one, or in `hours` for each day.

use std::sync::Arc;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use super::clock::{is_no_hour, times};
use crate::article::When;
use crate::diagnostic::Message;

/// From when to when an event lasts.
pub(super) struct EventSpan {
    pub(super) begin: When,
    pub(super) end: Option<When>,
    /// Words that say at what time, where they say no hour.
    pub(super) words: Option<Arc<str>>,
    /// Whether the hours are those of each day.
    pub(super) is_daily: bool,
}

/// The key that is wrong, and how.
type Wrong = (&'static str, Message);

impl EventSpan {
    /// Of what the keys say.
    pub(super) fn of(
        on: When,
        until: Option<When>,
        time: Option<Arc<str>>,
        hours: Option<Arc<str>>,
    ) -> Result<Self, Wrong> {
        match (time, hours) {
            (Some(_), Some(_)) => Err(("time", message!("event-time-beside-hours"))),
            (None, Some(hours)) => EventSpan::of_each_day(on, until, &hours),
            (time, None) => EventSpan::of_all(on, until, time),
        }
    }

    /// Days with the same hours.
    fn of_each_day(on: When, until: Option<When>, hours: &str) -> Result<Self, Wrong> {
        let (first, last) = match (on, until) {
            (When::Day(first), None) => (first, first),
            (When::Day(first), Some(When::Day(last))) => (first, last),
            _ => return Err(("hours", message!("event-hours-beside-an-hour"))),
        };
        let Some((from, Some(to))) = times(hours).filter(|(from, to)| *to > Some(*from)) else {
            return Err(("hours", message!("event-hours-not-a-span")));
        };
        if last < first {
            return Err(("until", message!("event-ends-before-it-begins")));
        }
        Ok(EventSpan {
            begin: at(first, from),
            end: Some(at(last, to)),
            words: None,
            is_daily: first != last,
        })
    }

    fn of_all(on: When, until: Option<When>, words: Option<Arc<str>>) -> Result<Self, Wrong> {
        let hours = words.as_deref().and_then(times);
        let is_wrong = |words: &str| hours.is_none() && is_no_hour(words);
        if words.as_deref().is_some_and(is_wrong) {
            return Err(("time", message!("event-hour-not-of-a-day")));
        }
        let (begin, end) = match (on, hours) {
            (When::Day(day), Some((from, to))) => {
                let last = match until {
                    Some(When::Day(last)) => last,
                    _ if to.is_some_and(|to| is_past_midnight(from, to)) => {
                        day.tomorrow().unwrap_or(day)
                    }
                    _ => day,
                };
                let end = to.map(|to| at(last, to));
                // Several days that begin at an hour and end at none last to the end of the last.
                let end = end.or_else(|| until.map(|until| closing(until, last)));
                (at(day, from), end)
            }
            _ => (on, until),
        };
        let is_whole = matches!((begin, end), (When::Day(_), None | Some(When::Day(_))));
        let end = match end {
            Some(When::Day(last)) if !is_whole => Some(closing(When::Day(last), last)),
            end => end,
        };
        let zone = TimeZone::UTC;
        if end.is_some_and(|end| end.timestamp(&zone) < begin.timestamp(&zone)) {
            return Err(("until", message!("event-ends-before-it-begins")));
        }
        Ok(EventSpan {
            begin,
            end,
            words: words.filter(|_| hours.is_none()),
            is_daily: false,
        })
    }
}

/// Whether the second hour of one evening is of the next day: `22:00-00:30`. What would last more than half a day is a mistake.
fn is_past_midnight(from: Time, to: Time) -> bool {
    const NIGHT: i64 = 12 * 60 * 60;
    to < from && 24 * 60 * 60 - to.duration_until(from).as_secs() <= NIGHT
}

fn at(day: Date, time: Time) -> When {
    When::Local(DateTime::from_parts(day, time))
}

/// The end of what lasts to a day that has no hour: its last minute.
fn closing(until: When, last: Date) -> When {
    match until {
        When::Day(_) => at(last, Time::constant(23, 59, 0, 0)),
        until => until,
    }
}
