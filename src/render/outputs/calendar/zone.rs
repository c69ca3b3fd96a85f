//! Moments and the time zone of the site.
//!
//! Programs do not all know the names of the IANA database, so a calendar brings the rules of its zone for the years it speaks of:
//! one observance for each change of the clocks, from the last one before its first event on (§3.6.5).

use jiff::civil::{DateTime, date};
use jiff::tz::{Offset, TimeZone};

use super::line::Lines;
use crate::article::When;
use crate::site::Event;

/// What follows the name of a property that holds a moment: `;TZID=Africa/Tunis:20261210T090000`.
pub(super) fn moment(zone: &TimeZone, when: When) -> String {
    let local = zone.to_datetime(when.timestamp(zone));
    match name(zone) {
        Some(name) => format!(";TZID={name}:{}", basic(local)),
        None => format!(
            ":{}Z",
            basic(TimeZone::UTC.to_datetime(when.timestamp(zone)))
        ),
    }
}

/// The name of the zone; none for UTC, whose moments end with `Z`.
fn name(zone: &TimeZone) -> Option<&str> {
    zone.iana_name()
        .filter(|name| !matches!(*name, "UTC" | "Etc/UTC"))
}

/// The rules of the zone, where an event has hours. A calendar without events has them too: it must hold something (§3.6).
pub(super) fn write(zone: &TimeZone, events: &[&Event], out: &mut Lines) {
    let timed: Vec<_> = events
        .iter()
        .filter(|event| !matches!(event.begin, When::Day(_)))
        .collect();
    if timed.is_empty() && !events.is_empty() {
        return;
    }
    if name(zone).is_none() && !events.is_empty() {
        return;
    }
    let moments = timed
        .iter()
        .flat_map(|event| [Some(event.begin), event.end]);
    let moments = moments.flatten().map(|when| when.timestamp(zone));
    let (first, last) = (moments.clone().min(), moments.max());
    out.plain("BEGIN:VTIMEZONE");
    out.plain(&format!("TZID:{}", name(zone).unwrap_or("UTC")));
    let first = first.unwrap_or_default();
    let last = last.unwrap_or_default();
    let former = zone.preceding(first).next();
    let before = |at| zone.to_offset(at);
    // Clocks before that change show what they show at the earliest moment of all.
    let since = former.as_ref().map_or(first, |change| change.timestamp());
    let earlier = since
        .checked_sub(jiff::SignedDuration::from_secs(1))
        .unwrap_or(since);
    let changes = former.into_iter().chain(
        zone.following(first)
            .take_while(|change| change.timestamp() <= last),
    );
    let mut offset = before(earlier);
    let mut has_any = false;
    for change in changes {
        let local = offset.to_datetime(change.timestamp());
        observance(
            change.dst().is_dst(),
            local,
            (offset, change.offset()),
            change.abbreviation(),
            out,
        );
        offset = change.offset();
        has_any = true;
    }
    if !has_any {
        let info = zone.to_offset_info(first);
        let start = date(1970, 1, 1).at(0, 0, 0, 0);
        observance(
            false,
            start,
            (info.offset(), info.offset()),
            info.abbreviation(),
            out,
        );
    }
    out.plain("END:VTIMEZONE");
}

fn observance(
    is_dst: bool,
    start: DateTime,
    (from, to): (Offset, Offset),
    name: &str,
    out: &mut Lines,
) {
    let kind = if is_dst { "DAYLIGHT" } else { "STANDARD" };
    out.plain(&format!("BEGIN:{kind}"));
    out.plain(&format!("DTSTART:{}", basic(start)));
    out.plain(&format!("TZOFFSETFROM:{}", written(from)));
    out.plain(&format!("TZOFFSETTO:{}", written(to)));
    out.text("TZNAME", name);
    out.plain(&format!("END:{kind}"));
}

/// `+0100`; with seconds where a zone of the past had them.
fn written(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let all = seconds.abs();
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60);
    match rest {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
    }
}

fn basic(moment: DateTime) -> String {
    moment.strftime("%Y%m%dT%H%M%S").to_string()
}
