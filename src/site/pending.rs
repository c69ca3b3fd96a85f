//! What an article says of days to come.
//!
//! A change that is announced and a withdrawal that is decided take effect at their moment and show nothing before it. So an
//! article is taken without them until then, before anything else could see it, as pages are that are not public yet.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_yaml::Value;

use crate::article::{Article, FrontMatter, Update, When, Withdrawal};
use crate::diagnostic::Place;

/// The article with those of its changes and with its withdrawal where they hold now; and the work, with its place, that a
/// withdrawal to come names.
pub(super) fn at_moment(
    article: Arc<Article>,
    is_told: impl Fn(&Update) -> bool,
    holds: impl Fn(&Withdrawal) -> bool,
) -> (Arc<Article>, Option<(Arc<str>, Place)>) {
    let front = &article.front;
    let withdrawal = front.withdrawn.as_ref().filter(|it| !holds(it));
    if withdrawal.is_none() && front.updates.iter().all(&is_told) {
        return (article, None);
    }
    let see = withdrawal.and_then(|it| it.see.clone());
    let is_withdrawn = front.withdrawn.is_some() && withdrawal.is_none();
    let mut now_true = Article::clone(&article);
    now_true.front.updates.retain(is_told);
    if !is_withdrawn {
        now_true.front.withdrawn = None;
    }
    (Arc::new(now_true), see)
}

/// The moments at which an article changes by itself.
pub fn moments(front: &FrontMatter) -> impl Iterator<Item = When> + '_ {
    let updates = front.updates.iter().map(|update| update.on);
    let withdrawal = front.withdrawn.as_ref().map(|it| it.on);
    let ends = [front.publish_at, front.date, front.expires_at, withdrawal];
    ends.into_iter().flatten().chain(updates)
}

/// The moments from which on events are over, which agendas tell: the ends of the last days of those that a page lists, and of
/// the one that it is about.
pub(super) fn ends_of_events(front: &FrontMatter, zone: &TimeZone) -> Vec<Timestamp> {
    let listed = front.extra.get("events").and_then(Value::as_sequence);
    let end = |event: &Value| {
        let last = event.get("until").or_else(|| event.get("on"))?.as_str()?;
        let day = When::parse(last).ok()?.day(zone).tomorrow().ok()?;
        Some(When::Day(day).timestamp(zone))
    };
    let events = listed.into_iter().flatten().chain([&front.extra]);
    events.filter_map(end).collect()
}
