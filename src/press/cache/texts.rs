//! Texts that were read for their outlines, held until they are printed, so that a build reads each file once.
//!
//! Held is what there is room for; what was printed makes room for what printing leaves behind (items, entries, indexes).
//! A preview holds none: it prints when it is asked, and what it prints is to be what the disk has then.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use crate::site::{Page, PageId, Site};

/// How many bytes of text are held.
const ROOM: usize = 192 * 1024 * 1024;

/// Texts that wait for a site to be made of them.
#[derive(Debug, Default)]
pub(in crate::press) struct Held {
    room: AtomicUsize,
    by_path: FxHashMap<Arc<str>, Arc<str>>,
}

/// The texts of a site's pages.
pub(in crate::press) struct Texts(Vec<Mutex<Option<Arc<str>>>>);

impl Held {
    /// Room for the texts of all but huge sites.
    pub(in crate::press) fn with_room() -> Self {
        Held {
            room: AtomicUsize::new(ROOM),
            by_path: FxHashMap::default(),
        }
    }

    /// The text, when there is room for it, which it then takes.
    pub(in crate::press) fn fitting(&self, text: &Arc<str>) -> Option<Arc<str>> {
        let take = |room: usize| room.checked_sub(text.len());
        self.room
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .ok()
            .map(|_| text.clone())
    }

    /// Adds the text of the file `path`.
    pub(in crate::press) fn add(&mut self, path: Arc<str>, text: Arc<str>) {
        self.by_path.insert(path, text);
    }

    /// The texts of the pages of a site. Those of its other files are let go.
    pub(in crate::press) fn take_for(&mut self, site: &Site) -> Texts {
        let mut by_path = std::mem::take(&mut self.by_path);
        let pages = site.pages.iter();
        let text = |page: &Page| Mutex::new(by_path.remove(&page.article.path));
        Texts(pages.map(text).collect())
    }
}

impl Texts {
    /// The text of a page; `None` when somebody took it before.
    pub(in crate::press) fn take(&self, page: PageId) -> Option<Arc<str>> {
        let slot = self.0.get(page.0 as usize)?;
        slot.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
