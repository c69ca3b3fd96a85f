//! The entries of feeds: a page stands in the feeds of the site, of its section and of each of its terms, in two forms,
//! and is printed once for all of them.

use std::sync::Arc;

use super::bounded::BoundedCache;
use crate::diagnostic::Diagnostic;
use crate::render::feed::FeedEntry;
use crate::site::PageId;

/// How many bytes of entries are kept.
const ROOM: usize = 128 * 1024 * 1024;

/// The entries that were printed already, by page.
pub(in crate::press) struct Entries(BoundedCache<Option<Arc<FeedEntry>>>);

impl Entries {
    /// Room for the entries of so many pages.
    pub(in crate::press) fn new(pages: usize) -> Self {
        Entries(BoundedCache::new(pages, ROOM))
    }

    /// The entry of a page, as `print` gives it.
    ///
    /// # Errors
    /// Those of `print`, told to the first caller.
    pub(in crate::press) fn get(
        &self,
        page: PageId,
        print: impl FnOnce() -> Result<Option<Arc<FeedEntry>>, Diagnostic>,
    ) -> Result<Option<Arc<FeedEntry>>, Diagnostic> {
        let size = |entry: &Option<Arc<FeedEntry>>| entry.as_ref().map_or(0, |entry| entry.size());
        let mut fault = None;
        let make = || {
            print().unwrap_or_else(|error| {
                fault = Some(error);
                None
            })
        };
        let entry = self.0.get(page.0 as usize, make, size);
        fault.map_or(Ok(entry), Err)
    }
}
