//! A clock that is behind: the battery of a machine is dead, or a variable was left set. What has become public since would be taken off
//! the site, and nobody would hear of it.
//!
//! Takes the moment of a publication and what bears witness of a later one: the days in the ledger of addresses, and when the
//! folder was last published. Gives an error, unless `--now` says what time it is: whoever writes that means it.

use std::path::Path;
use std::time::Duration;

use diwan::diagnostic::{Diagnostic, Message};
use diwan::ledger;
use diwan::source::Sources;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::edition;
use super::ours::LEDGER;

/// How far two clocks of machines that share a folder may differ.
const TOLERANCE: Duration = Duration::from_secs(26 * 3600);

/// Refuses a moment that lies before what is known to have been.
///
/// # Errors
/// When something bears witness of a later day.
pub fn refuse(
    sources: &Sources,
    now: Timestamp,
    said: Option<&str>,
    folder: Option<&Path>,
) -> Result<(), Diagnostic> {
    if said.is_some() {
        return Ok(());
    }
    let today = edition::zone(sources).to_datetime(now).date().to_string();
    let by_ledger = last_day(sources).filter(|day| today < *day);
    let fault = match (by_ledger, edition::is_fixed()) {
        (Some(day), true) => message!("epoch-before-ledger", today, day),
        (Some(day), false) => message!("clock-before-ledger", today, day),
        // What the disk says of a folder is by the clock as well, and by no variable.
        (None, true) => return Ok(()),
        (None, false) => match folder.and_then(|folder| published(folder, now)) {
            Some(day) => message!("clock-before-published", today, day),
            None => return Ok(()),
        },
    };
    Err(told(fault))
}

fn told(fault: Message) -> Diagnostic {
    Diagnostic::error("clock-behind", fault).hint(message!("set-clock-or-say-now"))
}

/// The last day in the ledger. It is read as text: this is asked at each build, and days of one form sort as letters do.
fn last_day(sources: &Sources) -> Option<String> {
    let text = sources.text(ledger::PATH).ok()?;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let days = lines.flat_map(|line| line.rsplit('\t').take(2));
    let is_day = |text: &&str| text.len() == 10 && text.as_bytes()[4] == b'-';
    days.filter(is_day).max().map(str::to_owned)
}

/// The day on which a folder was published, where that is later than now.
fn published(folder: &Path, now: Timestamp) -> Option<String> {
    let changed = folder.join(LEDGER).metadata().ok()?.modified().ok()?;
    let changed = Timestamp::try_from(changed).ok()?;
    let is_later = changed.duration_since(now).unsigned_abs() > TOLERANCE && changed > now;
    is_later.then(|| TimeZone::UTC.to_datetime(changed).date().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SITE: &str = "=== site.yaml\ntime_zone: Africa/Tunis\n=== ledger.txt\n# Addresses\n/a/\ta\tar\tpage\t2026-07-06\t-\n\
        /b/\tb\tar\tpage\t2026-07-01\t2026-07-08\n";

    #[test]
    fn a_clock_before_the_last_day_of_the_ledger_is_refused_unless_it_is_meant() {
        let sources = Sources::from_fixture(SITE);
        let at = |moment: &str, said| refuse(&sources, moment.parse().unwrap(), said, None);
        assert!(at("2020-01-01T00:00:00Z", None).is_err());
        assert!(at("2026-07-07T22:59:59Z", None).is_err());
        // In Tunis it is the next day.
        assert!(at("2026-07-07T23:00:00Z", None).is_ok());
        assert!(at("2027-01-01T00:00:00Z", None).is_ok());
        assert!(at("2020-01-01T00:00:00Z", Some("2020-01-01")).is_ok());
        let none = Sources::from_fixture("=== site.yaml\ntitle: x\n");
        assert!(refuse(&none, Timestamp::UNIX_EPOCH, None, None).is_ok());
    }

    #[test]
    fn a_clock_before_the_former_publication_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(LEDGER), "").unwrap();
        let now = edition::clock().unwrap();
        let year = Duration::from_secs(365 * 24 * 3600);
        let hour = Duration::from_secs(3600);
        assert_eq!(published(folder.path(), now), None);
        assert_eq!(published(folder.path(), now + year), None);
        assert_eq!(published(folder.path(), now - hour), None);
        assert!(published(folder.path(), now - year).is_some());
        assert_eq!(published(&folder.path().join("none"), now - year), None);
    }
}
