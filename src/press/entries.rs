//! The entries of feeds: a page stands in the feeds of the site, of its section and of each of its terms, in two forms,
//! and is printed once for all of them.
//!
//! Entries are kept up to [`ROOM`] bytes; what goes beyond is printed anew for each feed, so that memory does not grow
//! with the number of feeds. Who asks for an entry cannot tell whether it was kept.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use crate::render::feed::Entry;
use crate::site::PageId;

/// How many bytes of entries are kept.
const ROOM: usize = 128 * 1024 * 1024;

/// The entries that were printed already, by page.
pub(super) struct Entries {
    kept: Vec<OnceLock<Option<Arc<Entry>>>>,
    room: AtomicUsize,
}

impl Entries {
    /// Room for the entries of so many pages.
    pub(super) fn new(pages: usize) -> Self {
        Entries {
            kept: (0..pages).map(|_| OnceLock::new()).collect(),
            room: AtomicUsize::new(ROOM),
        }
    }

    /// The entry of a page, as `print` gives it.
    pub(super) fn get(
        &self,
        page: PageId,
        print: impl FnOnce() -> Option<Entry>,
    ) -> Option<Arc<Entry>> {
        let slot = self.kept.get(page.0 as usize);
        if let Some(known) = slot.and_then(OnceLock::get) {
            return known.clone();
        }
        // Never inside the lock: whoever waits there for a job of its own pool would wait for ever.
        let entry = print().map(Arc::new);
        let size = entry.as_ref().map_or(0, |entry| entry.size());
        let take = |room: usize| room.checked_sub(size);
        let fits = self
            .room
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take);
        if let (Some(slot), Ok(_)) = (slot, fits) {
            let _ = slot.set(entry.clone());
        }
        entry
    }
}
