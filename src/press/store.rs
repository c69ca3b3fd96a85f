//! What is dear to make is kept between builds: pictures in other sizes, fonts cut to measure, social cards.
//!
//! A [`Store`] holds bytes under a [`StoreKey`] that names everything they were made from and the way they were made; so what
//! is found under a key is what would be made again, and nothing ever has to be thrown away for being old. The press
//! knows no disk: who has one brings a store. One that holds nothing is good enough.

use super::Press;
use crate::plan::Output;
use crate::render::Rendered;

/// All kinds of things that are kept.
pub const KINDS: [&str; 8] = [
    "bodies",
    "builds",
    "cards",
    "compressed",
    "fonts",
    "links",
    "pictures",
    "words",
];

/// Under what something is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreKey {
    /// What kind of thing it is, one of [`KINDS`]: a word for a folder.
    pub kind: &'static str,
    /// The fingerprint of all that goes in, the way of making included.
    pub digest: blake3::Hash,
}

/// Keeps bytes between runs. It may forget anything at any time, but never give other bytes than it was given.
pub trait Store: Send + Sync {
    /// What is kept under a key.
    fn find(&self, key: &StoreKey) -> Option<Vec<u8>>;

    /// Keeps something.
    fn keep(&self, key: &StoreKey, bytes: &[u8]);
}

/// A store that keeps nothing.
pub struct NoStore;

impl Store for NoStore {
    fn find(&self, _: &StoreKey) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _: &StoreKey, _: &[u8]) {}
}

impl Press {
    /// From the store where it is dear, else printed.
    pub(super) fn find_or_print(&self, output: &Output) -> Rendered {
        match self.workers.printer().cache_key(output) {
            Some((kind, digest)) => self.find_or_make(output, StoreKey { kind, digest }),
            None => self.workers.printer().print(output, self.held_text(output)),
        }
    }

    /// From the store, else printed and kept; what went wrong is not kept.
    fn find_or_make(&self, output: &Output, key: StoreKey) -> Rendered {
        if let Some(bytes) = self.store.find(&key) {
            return Rendered::clean(bytes);
        }
        let rendered = self.workers.printer().print(output, self.held_text(output));
        if rendered.notes.is_empty() {
            self.store.keep(&key, &rendered.bytes);
        }
        rendered
    }
}
