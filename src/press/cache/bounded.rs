//! Things that are made once and wanted by many outputs: each in a slot of its own, up to a bound.
//!
//! What goes beyond the room is made anew every time, so that memory does not grow with the site. Who asks for a thing
//! cannot tell whether it was kept.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Slots for things that are made when somebody first asks for them.
pub(in crate::press) struct BoundedCache<T> {
    slots: Vec<OnceLock<T>>,
    room: AtomicUsize,
}

impl<T: Clone> BoundedCache<T> {
    /// So many slots, and room for things that take so much together.
    pub(in crate::press) fn new(slots: usize, room: usize) -> Self {
        BoundedCache {
            slots: (0..slots).map(|_| OnceLock::new()).collect(),
            room: AtomicUsize::new(room),
        }
    }

    /// What belongs in a slot, as `make` makes it; `size` says how much room it takes.
    pub(in crate::press) fn get(
        &self,
        at: usize,
        make: impl FnOnce() -> T,
        size: impl FnOnce(&T) -> usize,
    ) -> T {
        let slot = self.slots.get(at);
        if let Some(known) = slot.and_then(OnceLock::get) {
            return known.clone();
        }
        // Never inside the lock: a thread that waits there for a job of its own pool would wait for ever.
        let made = make();
        let size = size(&made);
        let take = |room: usize| room.checked_sub(size);
        let fits = self
            .room
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take);
        if let (Some(slot), Ok(_)) = (slot, fits) {
            let _ = slot.set(made.clone());
        }
        made
    }
}
