//! The items of works, kept for all lists, menus and neighbours that show them.
//!
//! A page of a section stands in the list of its section and of each of its terms, and beside its neighbours: it would be
//! made five times over.

use tera::Value;

use super::bounded::BoundedCache;
use crate::language::Lang;
use crate::render::ItemCache;
use crate::site::{Site, WorkId};

/// How many items are kept; one takes about two kilobytes, and three with what is printed of it.
const ROOM: usize = 50_000;
const ROOM_LISTED: usize = 40_000;

/// The items that were made already, language by language and work by work.
pub(in crate::press) struct Items {
    langs: Vec<Lang>,
    works: usize,
    kept: BoundedCache<Option<Value>>,
    listed: BoundedCache<Option<Value>>,
}

impl Items {
    /// Room for the items of a site.
    pub(in crate::press) fn new(site: &Site) -> Self {
        let langs: Vec<Lang> = site.langs().collect();
        let works = site.works.len();
        Items {
            kept: BoundedCache::new(langs.len() * works, ROOM),
            listed: BoundedCache::new(langs.len() * works, ROOM_LISTED),
            langs,
            works,
        }
    }

    fn get(
        &self,
        kept: &BoundedCache<Option<Value>>,
        (lang, work): (Lang, WorkId),
        make: &dyn Fn() -> Option<Value>,
    ) -> Option<Value> {
        let Some(language) = self.langs.iter().position(|known| *known == lang) else {
            return make();
        };
        let slot = language * self.works + work.0 as usize;
        kept.get(slot, make, |_| 1)
    }
}

impl ItemCache for Items {
    fn item(&self, place: (Lang, WorkId), make: &dyn Fn() -> Option<Value>) -> Option<Value> {
        self.get(&self.kept, place, make)
    }

    fn listed(&self, place: (Lang, WorkId), make: &dyn Fn() -> Option<Value>) -> Option<Value> {
        self.get(&self.listed, place, make)
    }
}
