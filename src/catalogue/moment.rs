//! The day and time that an argument of a message means.

use icu::calendar::{Date, Iso};
use icu::datetime::input::{DateTime, Time};
use jiff::fmt::temporal::Pieces;

/// The day and time that a text means; `None` when it is no date, or lacks the time that is needed.
pub(super) fn moment(iso: &str, needs_time: bool) -> Option<DateTime<Iso>> {
    let pieces = Pieces::parse(iso).ok()?;
    let (day, clock) = (pieces.date(), pieces.time());
    if needs_time && clock.is_none() {
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
    Some(DateTime {
        date: date.ok()?,
        time: time.ok()?,
    })
}
