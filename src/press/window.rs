//! How long what a build prints stays right by itself.
//!
//! Pages come, go and change at moments that their front matter names, and some outputs tell the day: that of the site's zone
//! (what is past, how far away something is) or that of UTC (when a calendar was made). Between two such moments the same files
//! give the same bytes.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A stretch of time in which nothing changes by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Its first moment.
    pub from: Timestamp,
    /// The first moment after it.
    pub until: Timestamp,
}

impl Window {
    /// The one that holds `now`, where things change at `moments` besides midnight.
    pub(super) fn around(
        now: Timestamp,
        zone: &TimeZone,
        moments: impl Iterator<Item = Timestamp>,
    ) -> Self {
        let mut window = Window {
            from: Timestamp::MIN,
            until: Timestamp::MAX,
        };
        for zone in [zone, &TimeZone::UTC] {
            match midnights(now, zone) {
                Some(midnights) => midnights.into_iter().for_each(|it| window.narrow(now, it)),
                // At the ends of the calendar: nothing is known of any other moment.
                None => {
                    return Window {
                        from: now,
                        until: now,
                    };
                }
            }
        }
        moments.for_each(|moment| window.narrow(now, moment));
        window
    }

    /// Whether a moment lies in it.
    pub fn holds(&self, now: Timestamp) -> bool {
        self.from <= now && now < self.until
    }

    fn narrow(&mut self, now: Timestamp, moment: Timestamp) {
        if moment <= now {
            self.from = self.from.max(moment);
        } else {
            self.until = self.until.min(moment);
        }
    }
}

/// When the day begins and ends that it is somewhere.
fn midnights(now: Timestamp, zone: &TimeZone) -> Option<[Timestamp; 2]> {
    let today = zone.to_datetime(now).date();
    let begins = |day: jiff::civil::Date| zone.to_timestamp(day.at(0, 0, 0, 0));
    Some([begins(today).ok()?, begins(today.tomorrow().ok()?).ok()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn it_ends_at_the_next_midnight_of_the_site_or_of_utc() {
        let tunis = TimeZone::get("Africa/Tunis").unwrap();
        let window = |now: &str, moments: &[&str]| {
            let moments = moments.iter().map(|it| moment(it));
            let window = Window::around(moment(now), &tunis, moments);
            assert!(window.holds(moment(now)));
            assert!(window.holds(window.from) && !window.holds(window.until));
            [window.from, window.until].map(|it| it.to_string())
        };
        let noon = "2026-07-06T11:00:00Z";
        assert_eq!(
            window(noon, &[]),
            ["2026-07-06T00:00:00Z", "2026-07-06T23:00:00Z"]
        );
        let late = "2026-07-06T23:30:00Z";
        assert_eq!(
            window(late, &[]),
            ["2026-07-06T23:00:00Z", "2026-07-07T00:00:00Z"]
        );
        let between = ["2026-07-06T10:00:00Z", noon, "2026-07-06T11:00:01Z"];
        assert_eq!(window(noon, &between), [noon, "2026-07-06T11:00:01Z"]);
    }

    #[test]
    fn at_the_end_of_the_calendar_it_holds_nothing() {
        let now = Timestamp::MAX;
        assert!(!Window::around(now, &TimeZone::UTC, [].into_iter()).holds(now));
    }
}
