//! What becomes public together: the works of release sets, at a moment.
//!
//! Takes all articles with the sets and the ledger of addresses; gives a [`Calendar`], which says of any moment what is public
//! and what each article says by then, and how each set stands ([`ReleaseSet`]). A work of a set is public in all of its languages or
//! in none: not before the set's moment, not while a translation is missing, unfinished or not approved, not when one of its
//! pages has ended. What its pages tell of themselves (changes, withdrawal) waits until all of them tell it.
//!
//! A work that the ledger knows has been public, and what was published is not taken away by the next edit of its source. Nor may that edit
//! be published in its own language alone, be it a correction that is still to be announced. A site holds no former texts; so as
//! long as one of its languages has fallen behind, that is an error, and what is published stays as it was.

mod agreed;
mod calendar;
mod faults;
mod obstacle;
mod together;

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::article::{Article, ArticleKind};
use crate::diagnostic::Place;
use crate::language::Lang;
use crate::ledger::Ledger;
use crate::releases::Release;

pub use calendar::Calendar;
pub use obstacle::{Obstacle, ObstacleKind};

/// An article with the name of its work, its language and its kind.
pub type FoundArticle = (Arc<str>, Lang, ArticleKind, Arc<Article>);

/// What decides, besides articles, what is public.
#[derive(Debug, Clone, Default)]
pub struct ReleaseSets {
    /// The sets of the site.
    pub releases: Vec<Release>,
    /// The addresses that have been public.
    pub ledger: Ledger,
}

/// A release set as it stands at a moment.
#[derive(Debug, Clone)]
pub struct ReleaseSet {
    /// What `releases.yaml` says of it.
    pub release: Release,
    /// The works of it, by name.
    pub works: Vec<Arc<str>>,
    /// What keeps it back, or would.
    pub obstacles: Vec<Obstacle>,
    /// Its moment, in the zone of the site.
    pub at: Option<Timestamp>,
    /// Whether it is public, and if not, why.
    pub state: ReleaseState,
}

/// Whether a set is public at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReleaseState {
    /// Its moment has not come, or nobody has said when it is.
    Waiting,
    /// Its moment has come, and something keeps it back.
    Held,
    /// It is public.
    Released,
    /// It is public though something is missing, as somebody said by name.
    Overridden,
}

impl ReleaseState {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            ReleaseState::Waiting => "waiting",
            ReleaseState::Held => "held",
            ReleaseState::Released => "released",
            ReleaseState::Overridden => "overridden",
        }
    }
}

/// A work of a set, while the sets are looked at.
#[derive(Debug)]
struct Member {
    /// Its number among the sets; `None` where `releases.yaml` has none of the name.
    set: Option<usize>,
    /// The numbers of its articles.
    articles: Vec<usize>,
    /// Where it is said that it is of the set.
    place: Place,
    /// Whether it has been public in all languages of the set.
    was_public: bool,
    /// The day on which it was first public in any language.
    since: Option<Date>,
}

impl Member {
    /// Its articles in the languages that the set asks for.
    fn required<'m>(
        &'m self,
        release: &'m Release,
        found: &'m [FoundArticle],
    ) -> impl Iterator<Item = usize> + 'm {
        let is_required = |at: &usize| release.languages.contains(&found[*at].1);
        self.articles.iter().copied().filter(is_required)
    }
}

/// The languages of some articles.
fn langs(articles: impl Iterator<Item = usize>, found: &[FoundArticle]) -> BTreeSet<Lang> {
    articles.map(|at| found[at].1).collect()
}
