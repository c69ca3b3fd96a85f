//! Whether a page is public at a moment.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::article::FrontMatter;
use crate::diagnostic::Diagnostic;

/// Whether a page is public at the edition's moment, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Everybody may see it.
    Public,
    /// It is not finished.
    Draft,
    /// Its time has not come.
    Embargoed,
    /// Its time is over.
    Expired,
    /// The release set that it is of is held back.
    Held,
}

/// What is wrong with a page whose time ends before it begins: nobody ever sees it.
pub(super) fn never_public(front: &FrontMatter, zone: &TimeZone) -> Option<Diagnostic> {
    let ends = front.expires_at.as_ref()?;
    let (key, begins) = match (&front.publish_at, &front.date) {
        (Some(publish_at), _) => ("publish_at", publish_at),
        (None, date) => ("date", date.as_ref()?),
    };
    (ends.timestamp(zone) <= begins.timestamp(zone)).then(|| {
        let message = message!("page-never-public-expires-not", key);
        Diagnostic::error("never-public", message)
            .at(front.title_place.clone())
            .hint(message!("day-begins-ends-midnight-expires"))
    })
}

impl State {
    /// The state at `now`. A page is public from `publish_at`, or else from its date; `expires_at` ends it.
    ///
    /// A bare date begins and ends at midnight in `zone`, so that `expires_at: 2026-12-31` is public to the end of 30
    /// December, and two files that name the same day never overlap.
    pub fn of(front: &FrontMatter, now: Timestamp, zone: &TimeZone) -> Self {
        let reached = |when: &crate::article::When| when.timestamp(zone) <= now;
        if front.draft {
            State::Draft
        } else if front.expires_at.as_ref().is_some_and(reached) {
            State::Expired
        } else if front
            .publish_at
            .as_ref()
            .or(front.date.as_ref())
            .is_some_and(|when| !reached(when))
        {
            State::Embargoed
        } else {
            State::Public
        }
    }
}
