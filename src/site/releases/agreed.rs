//! What the languages of a work tell of it together: changes and a withdrawal, each at one moment.
//!
//! A change that one language tells and another does not is told by neither, and so is a withdrawal. Languages that the set
//! does not ask for may stay silent, and tell nothing that the others do not tell yet.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{FoundArticle, Member};
use crate::article::Article;
use crate::releases::Release;

/// What a work of a set tells of itself.
#[derive(Debug, Default)]
pub(super) struct Agreed {
    /// Moments of changes that some languages tell and others do not.
    pub(super) split: BTreeSet<Timestamp>,
    /// Whether some languages are withdrawn and others are not.
    pub(super) is_half_withdrawn: bool,
    /// From when on it is withdrawn: the latest of its languages' days.
    pub(super) withdrawn: Option<Timestamp>,
}

impl Agreed {
    pub(super) fn of(
        member: &Member,
        release: &Release,
        found: &[FoundArticle],
        zone: &TimeZone,
    ) -> Self {
        let pages: Vec<&Arc<Article>> = member
            .required(release, found)
            .map(|at| &found[at].3)
            .filter(|article| !article.front.draft)
            .collect();
        let updates = |article: &Arc<Article>| -> BTreeSet<Timestamp> {
            let updates = article.front.updates.iter();
            updates.map(|it| it.on.timestamp(zone)).collect()
        };
        let told: Vec<BTreeSet<Timestamp>> = pages.iter().map(|it| updates(it)).collect();
        let by_all = |moment: &Timestamp| told.iter().all(|own| own.contains(moment));
        let moments = told.iter().flatten().filter(|it| !by_all(it));
        let withdrawals: Vec<Timestamp> = pages
            .iter()
            .filter_map(|it| it.front.withdrawn.as_ref())
            .map(|it| it.on.timestamp(zone))
            .collect();
        let is_whole = withdrawals.len() == pages.len();
        Agreed {
            split: moments.copied().collect(),
            is_half_withdrawn: !withdrawals.is_empty() && !is_whole,
            withdrawn: withdrawals.into_iter().max().filter(|_| is_whole),
        }
    }
}
