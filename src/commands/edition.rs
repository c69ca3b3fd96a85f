//! What a command line says about a publication, as an [`Edition`]: what time it is, above all.
//!
//! Takes flags, environment and clock, in this order; gives a value, so that nothing below the commands needs to know
//! that there is a clock. A bare day or time is meant in the site's own zone, never in the machine's: the same command
//! publishes the same things everywhere.

use std::env;
use std::time::SystemTime;

use diwan::article::When;
use diwan::diagnostic::{Diagnostic, Message};
use diwan::settings::{BaseUrl, PATH, Settings};
use diwan::source::Sources;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use diwan::edition::{Edition, Pseudo};

use crate::cli;

/// The variable by which builds are made to repeat: <https://reproducible-builds.org/specs/source-date-epoch/>.
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// The web edition of a site, for the flags `--now`, `--drafts` and `--base-url`.
pub fn web(
    sources: &Sources,
    now: Option<&str>,
    drafts: bool,
    base_url: Option<&str>,
) -> Result<Edition, Diagnostic> {
    let base_url = base_url.map(address).transpose()?;
    let now = match now {
        Some(text) => moment(text, || zone(sources))?,
        None => match env::var(EPOCH) {
            Ok(seconds) => epoch(&seconds)?,
            Err(_) => clock().ok_or_else(|| {
                wrong(message!("clock-beyond-calendar")).hint(message!("set-clock-or-now"))
            })?,
        },
    };
    Ok(Edition {
        drafts,
        base_url,
        ..Edition::web(now)
    })
}

/// What time it is by the clock of the machine; `None` where no calendar reaches there.
pub fn clock() -> Option<Timestamp> {
    Timestamp::try_from(SystemTime::now()).ok()
}

/// Whether the environment says what time it is.
pub fn is_fixed() -> bool {
    env::var_os(EPOCH).is_some()
}

/// What `--pseudo` means.
pub fn disguise(kind: cli::Pseudo) -> Pseudo {
    match kind {
        cli::Pseudo::Accented => Pseudo::Accented,
        cli::Pseudo::Mirrored => Pseudo::Mirrored,
    }
}

fn moment(text: &str, zone: impl FnOnce() -> TimeZone) -> Result<Timestamp, Diagnostic> {
    let when = When::parse(text).map_err(|error| {
        let flag = format!("--now {text}");
        wrong(message!(
            "shortened-error",
            shortened = flag,
            error = Message::from(error)
        ))
    })?;
    Ok(when.timestamp(&zone()))
}

fn epoch(seconds: &str) -> Result<Timestamp, Diagnostic> {
    let moment = seconds
        .parse()
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok());
    moment.ok_or_else(|| {
        wrong(message!("epoch-not-seconds", name = EPOCH, seconds))
            .hint(message!("set-epoch-or-unset"))
    })
}

fn address(text: &str) -> Result<String, Diagnostic> {
    match BaseUrl::parse(text) {
        Ok(url) => Ok(url.to_string()),
        Err(why) => {
            let flag = format!("--base-url {text}");
            Err(wrong(message!(
                "shortened-error",
                shortened = flag,
                error = why
            )))
        }
    }
}

/// The zone of the site. When the settings are broken it does not matter: nothing is published, and setting up the press
/// says what is wrong with them.
pub fn zone(sources: &Sources) -> TimeZone {
    let text = sources.text(PATH).ok();
    text.map_or(TimeZone::UTC, |text| Settings::zone(&text))
}

fn wrong(message: Message) -> Diagnostic {
    Diagnostic::error("wrong-use", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_time_is_meant_in_the_sites_zone() {
        // Tunis has been one hour ahead of UTC, without summer time, since 2009.
        let tunis = || TimeZone::get("Africa/Tunis").unwrap();
        for (text, utc) in [
            ("2026-07-06", "2026-07-05T23:00:00Z"),
            ("2026-07-06T14:30", "2026-07-06T13:30:00Z"),
            ("2026-07-06 14:30:05", "2026-07-06T13:30:05Z"),
            ("2026-07-06T14:30:00Z", "2026-07-06T14:30:00Z"),
            ("2026-07-06T14:30:00+03:00", "2026-07-06T11:30:00Z"),
        ] {
            assert_eq!(moment(text, tunis).unwrap().to_string(), utc, "{text}");
        }
        for text in ["", "tomorrow", "2026-13-01", "6/7/2026", "2026-07-06T25:00"] {
            assert!(moment(text, tunis).is_err(), "{text}");
        }
    }

    #[test]
    fn the_zone_is_read_whatever_else_is_wrong_with_the_settings() {
        let zone = |text: &str| zone(&Sources::from_fixture(&format!("=== site.yaml\n{text}\n")));
        let tunis = TimeZone::get("Africa/Tunis").unwrap();
        assert_eq!(zone("time_zone: Africa/Tunis"), tunis);
        assert_eq!(
            zone("titel: x\ntime_zone: Africa/Tunis\nlanguages: 3"),
            tunis
        );
        for text in [
            "title: x",
            "time_zone: Africa/Carthage",
            "time_zone: [",
            "3",
        ] {
            assert_eq!(zone(text), TimeZone::UTC, "{text}");
        }
        assert_eq!(super::zone(&Sources::default()), TimeZone::UTC);
    }

    #[test]
    fn the_epoch_is_a_number_of_seconds() {
        assert_eq!(
            epoch("1341532800").unwrap().to_string(),
            "2012-07-06T00:00:00Z"
        );
        assert!(epoch("").is_err() && epoch("2012-07-06").is_err());
    }

    #[test]
    fn an_address_is_absolute_and_has_no_final_slash() {
        assert_eq!(
            address("https://www.example.org/press/").unwrap(),
            "https://www.example.org/press"
        );
        assert!(address("www.example.org").is_err());
    }
}
