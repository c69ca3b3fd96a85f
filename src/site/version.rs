//! A work in one language.

use super::{Page, WorkId};
use crate::language::Lang;

/// A work for the readers of one language, whatever there is of it for them ([`Presence`](super::Presence)): what has an
/// address, a title, a list and a feed. Sorted by work, then by language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The work.
    pub work: WorkId,
    /// The readers' language.
    pub lang: Lang,
}

impl WorkId {
    /// The work for the readers of a language.
    pub fn version(self, lang: Lang) -> Version {
        Version { work: self, lang }
    }
}

impl Page {
    /// Which version of its work it is.
    pub fn version(&self) -> Version {
        self.work.version(self.lang)
    }
}
