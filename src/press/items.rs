//! The items of works, kept for all lists, menus and neighbours that show them.
//!
//! A page of a section stands in the list of its section and of each of its terms, and beside its neighbours: it would be
//! made five times over.

use tera::Value;

use super::kept::Kept;
use crate::language::Lang;
use crate::render::Shelf;
use crate::site::{Site, WorkId};

/// How many items are kept; one takes about two kilobytes.
const ROOM: usize = 50_000;

/// The items that were made already, language by language and work by work.
pub(super) struct Items {
    langs: Vec<Lang>,
    works: usize,
    kept: Kept<Option<Value>>,
}

impl Items {
    /// Room for the items of a site.
    pub(super) fn new(site: &Site) -> Self {
        let langs: Vec<Lang> = site.langs().collect();
        let works = site.works.len();
        Items {
            kept: Kept::new(langs.len() * works, ROOM),
            langs,
            works,
        }
    }
}

impl Shelf for Items {
    fn item(
        &self,
        (lang, work): (Lang, WorkId),
        make: &dyn Fn() -> Option<Value>,
    ) -> Option<Value> {
        let Some(language) = self.langs.iter().position(|known| *known == lang) else {
            return make();
        };
        let slot = language * self.works + work.0 as usize;
        self.kept.get(slot, make, |_| 1)
    }
}
