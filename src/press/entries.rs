//! The entries of feeds: a page stands in the feeds of the site, of its section and of each of its terms, in two forms,
//! and is printed once for all of them.

use std::sync::Arc;

use super::kept::Kept;
use crate::render::feed::Entry;
use crate::site::PageId;

/// How many bytes of entries are kept.
const ROOM: usize = 128 * 1024 * 1024;

/// The entries that were printed already, by page.
pub(super) struct Entries(Kept<Option<Arc<Entry>>>);

impl Entries {
    /// Room for the entries of so many pages.
    pub(super) fn new(pages: usize) -> Self {
        Entries(Kept::new(pages, ROOM))
    }

    /// The entry of a page, as `print` gives it.
    pub(super) fn get(
        &self,
        page: PageId,
        print: impl FnOnce() -> Option<Entry>,
    ) -> Option<Arc<Entry>> {
        let size = |entry: &Option<Arc<Entry>>| entry.as_ref().map_or(0, |entry| entry.size());
        self.0.get(page.0 as usize, || print().map(Arc::new), size)
    }
}
