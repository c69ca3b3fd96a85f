//! What an article says of days to come.
//!
//! A change that is announced and a withdrawal that is decided take effect at their moment and show nothing before it. So an
//! article is taken without them until then, before anything else could see it, as pages are that are not public yet.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::article::{Article, FrontMatter, When};
use crate::diagnostic::Place;

/// The article as it holds at `now`; and the work, with its place, that a withdrawal to come names.
pub(super) fn at_moment(
    article: Arc<Article>,
    now: Timestamp,
    zone: &TimeZone,
) -> (Arc<Article>, Option<(Arc<str>, Place)>) {
    let is_to_come = |when: &When| when.timestamp(zone) > now;
    let front = &article.front;
    let withdrawal = front.withdrawn.as_ref().filter(|it| is_to_come(&it.on));
    if withdrawal.is_none() && !front.updates.iter().any(|it| is_to_come(&it.on)) {
        return (article, None);
    }
    let see = withdrawal.and_then(|it| it.see.clone());
    let is_withdrawn = front.withdrawn.is_some() && withdrawal.is_none();
    let mut now_true = Article::clone(&article);
    now_true.front.updates.retain(|it| !is_to_come(&it.on));
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
