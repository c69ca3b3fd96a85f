//! The press of the moment that was asked for last, kept between two requests.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diwan::press::Press;
use jiff::Timestamp;

/// Of which version of the site it is, when, whether with drafts, and the press.
pub type MomentPress = ((u64, Timestamp, bool), Arc<Press>);

/// Keeps one.
#[derive(Default)]
pub struct Moments(Mutex<Option<MomentPress>>);

impl Moments {
    /// What is kept, to be looked at or replaced.
    pub fn lock(&self) -> MutexGuard<'_, Option<MomentPress>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
