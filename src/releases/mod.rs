//! Release sets: `releases.yaml` beside `site.yaml`.
//!
//! Takes the text of the file; gives its [`Release`]s: for each the languages in which its works must be there, the moment
//! at which they become public, who approves, and who said that it goes out all the same. Which works are of a set, their
//! front matter says (`release: NAME`); what comes of both at a moment is worked out in `site`.

mod read;

use std::sync::Arc;

use crate::article::When;
use crate::diagnostic::Place;
use crate::language::Lang;

pub use read::read;

/// Where the release sets of a site stand.
pub const PATH: &str = crate::source::RELEASES;

/// Works that become public together, or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Its name, by which front matter names it.
    pub name: Arc<str>,
    /// Where it stands in the file.
    pub place: Place,
    /// The languages in which every work of it must be there.
    pub languages: Vec<Lang>,
    /// From when on it is public; `None` while nobody has said it, and then it waits.
    pub at: Option<When>,
    /// Who approves it.
    pub approvers: Vec<Approver>,
    /// That it goes out though something is missing.
    pub overridden: Option<Override>,
}

/// Who approves a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approver {
    /// The only language that they approve; all of them where none is named.
    pub lang: Option<Lang>,
    /// Their name.
    pub name: Arc<str>,
}

/// That a release goes out though something is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// Who said so.
    pub by: Arc<str>,
    /// Why.
    pub reason: Arc<str>,
}
