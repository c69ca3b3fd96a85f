//! `diwan next`: the next moment at which anything that is public changes, for whoever builds the site then.
//!
//! One line on stdout, or none: what a timer or a shell takes as it is. A site that cannot be read has no next moment that could
//! be relied on, so its errors are told and the status is 1.

use std::io::{self, Write};

use diwan::article::When;
use diwan::diagnostic::Diagnostic;
use diwan::press::{Press, Readings};
use diwan::source::Sources;

use super::report::{QuotedSite, Report};
use super::{Outcome, Refusal, edition};
use crate::cli::Next;

/// Prints the moment.
pub fn run(args: &Next) -> io::Result<Outcome> {
    let root = &args.site.root;
    let (sources, mut found) = Sources::open(root);
    let edition = match edition::web(&sources, args.now.as_deref(), false, None) {
        Ok(edition) => edition,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let now = edition.now;
    let mut readings = Readings::default();
    let (press, more) = Press::reload(sources.clone().into(), edition, &mut readings);
    found.extend(more);
    found.retain(Diagnostic::is_error);
    let (Some(press), true) = (press, found.is_empty()) else {
        let sources = &sources;
        Report::new(found).explain(QuotedSite { sources, root })?;
        return Ok(Outcome::Failed);
    };
    let settings = &press.site().settings;
    // A release that nobody has approved yet may be by then: whoever waits for the moment must not sleep through its hour.
    let waiting = press
        .site()
        .sets
        .iter()
        .filter(|set| !set.obstacles.is_empty());
    let hours = waiting.filter_map(|set| set.at.filter(|at| *at > now));
    let next = hours.chain(readings.next(now, settings)).min();
    if let Some(next) = next {
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "{}", When::Moment(next).moment(&settings.time_zone))?;
        stdout.flush()?;
    }
    Ok(Outcome::Done)
}
