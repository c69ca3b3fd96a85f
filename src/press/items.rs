//! The items of works, kept for all lists, menus and neighbours that show them.
//!
//! A page of a section stands in the list of its section and of each of its terms, and beside its neighbours: it would be
//! made five times over. The first [`ROOM`] are kept; what goes beyond is made anew, so that memory does not grow with the
//! site.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use tera::Value;

use crate::language::Lang;
use crate::render::Shelf;
use crate::site::{Site, WorkId};

/// How many items are kept; one takes about two kilobytes.
const ROOM: usize = 50_000;

/// The items that were made already, by language and work.
pub(super) struct Items {
    langs: Vec<Lang>,
    kept: Vec<Vec<OnceLock<Option<Value>>>>,
    room: AtomicUsize,
}

impl Items {
    /// Room for the items of a site.
    pub(super) fn new(site: &Site) -> Self {
        let works = site.works.len();
        let langs: Vec<Lang> = site.langs().collect();
        let slots = || (0..works).map(|_| OnceLock::new()).collect();
        Items {
            kept: langs.iter().map(|_| slots()).collect(),
            langs,
            room: AtomicUsize::new(ROOM),
        }
    }
}

impl Shelf for Items {
    fn item(
        &self,
        (lang, work): (Lang, WorkId),
        make: &dyn Fn() -> Option<Value>,
    ) -> Option<Value> {
        let language = self.langs.iter().position(|known| *known == lang);
        let slots = language.and_then(|at| self.kept.get(at));
        let slot = slots.and_then(|slots| slots.get(work.0 as usize));
        if let Some(known) = slot.and_then(OnceLock::get) {
            return known.clone();
        }
        let item = make();
        let take = |room: usize| room.checked_sub(1);
        let fits = self
            .room
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take);
        if let (Some(slot), Ok(_)) = (slot, fits) {
            let _ = slot.set(item.clone());
        }
        item
    }
}
