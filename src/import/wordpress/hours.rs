//! Hours of posts, as an export has them.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::article::When;
use crate::import::dates;

/// Whether a time has passed. One that does not say what it differs from that of Greenwich has where it comes first: a text
/// that waits for a person harms nobody.
pub fn has_passed(when: &str, now: Option<Timestamp>) -> bool {
    let zone = TimeZone::fixed(jiff::tz::offset(14));
    When::parse(when).is_ok_and(|when| now.is_some_and(|now| when.timestamp(&zone) <= now))
}

/// The local time with what it differs from that of Greenwich; a day alone where nothing more is known.
pub fn moment(local: &str, gmt: &str) -> Option<String> {
    let read = |text: &str| jiff::civil::DateTime::strptime("%Y-%m-%d %H:%M:%S", text.trim()).ok();
    match (read(local), read(gmt)) {
        (Some(own), Some(there)) => {
            let minutes = own.duration_since(there).as_secs() / 60;
            let sign = if minutes < 0 { '-' } else { '+' };
            let zone = format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60);
            dates::when(&format!("{}{zone}", own.strftime("%Y-%m-%dT%H:%M:%S")))
        }
        _ => dates::when(local),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_that_was_missed_is_known_wherever_it_was() {
        let now = "2026-11-29T08:00:00Z".parse().ok();
        for (when, passed) in [
            ("2026-11-28", true),
            ("2026-11-29T09:00", true),
            ("2026-11-29T09:00:00+02:00", true),
            ("2026-11-29T09:00:00Z", false),
            ("2026-12-01", false),
            ("2026-11-29T09:00:00-05:00", false),
        ] {
            assert_eq!(has_passed(when, now), passed, "{when}");
        }
    }
}
