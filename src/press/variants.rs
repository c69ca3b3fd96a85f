//! Variants of pictures: made once, and kept where somebody offers to keep them.
//!
//! A variant is a pure function of its original, so the press's [`Store`](super::Store) may hand back what it was given under
//! the same key at any time, or forget it. A picture that was just decoded stays in memory for a while: its variants are
//! printed one after another.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Press, StoreKey};
use crate::diagnostic::Diagnostic;
use crate::picture::{self, ALGORITHM, Facts, Master, Variant};
use crate::plan::Picture;
use crate::render::{Rendered, original};

/// Pictures with more pixels are decoded one after another: what one of them takes in memory is bounded, what as many take
/// as there are cores would not be.
const LARGE: u64 = 16_000_000;

/// How many decoded pictures are held at once.
const MASTERS: usize = 8;

/// Where variants are made.
#[derive(Default)]
pub(super) struct VariantMaker {
    masters: Mutex<VecDeque<([u8; 16], Arc<Master>)>>,
    turn: Mutex<()>,
}

impl VariantMaker {
    /// The turn of a picture, which ends with the value; only large ones wait for it.
    pub(super) fn turn(&self, facts: &Facts) -> Option<MutexGuard<'_, ()>> {
        let (width, height) = facts.size?;
        let is_large = u64::from(width) * u64::from(height) > LARGE;
        is_large.then(|| self.turn.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The file of a variant of the picture at `path`.
    pub(super) fn make(&self, press: &Press, path: &str, variant: Variant) -> Rendered {
        let stage = press.workers.stage();
        let Some(planned) = stage.plan.picture(path) else {
            return Rendered::default();
        };
        let key = key(&planned.facts, variant);
        if let Some(kept) = press.store.find(&key) {
            return Rendered::clean(kept);
        }
        let made = self.master(stage, path, &planned.facts).and_then(|master| {
            match master.variant(variant)? {
                Some(made) => Ok(made),
                None => {
                    let bytes = original(stage, path, &planned.facts)?;
                    let _turn = self.turn(&planned.facts);
                    picture::published(path, &bytes).map(Cow::into_owned)
                }
            }
        });
        match made {
            Ok(made) => {
                press.store.keep(&key, &made);
                Rendered::clean(made)
            }
            Err(fault) => Rendered::failed(fault),
        }
    }

    fn master(
        &self,
        stage: &crate::render::Stage,
        path: &str,
        facts: &Facts,
    ) -> Result<Arc<Master>, Diagnostic> {
        let lock = || self.masters.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock()
            .iter()
            .find(|(digest, _)| *digest == facts.digest)
            .cloned();
        if let Some((_, master)) = known {
            return Ok(master);
        }
        let bytes = original(stage, path, facts)?;
        let turn = self.turn(facts);
        let master = Arc::new(Master::decode(path, &bytes)?);
        drop(turn);
        let mut masters = lock();
        masters.truncate(MASTERS - 1);
        masters.push_front((facts.digest, master.clone()));
        Ok(master)
    }
}

impl Press {
    /// What is wrong with pictures of which smaller ones are made. They are read and none is made, which would take many times as long.
    pub fn picture_faults(&self) -> Vec<Diagnostic> {
        let plan = self.plan();
        let shown: Vec<_> = plan.pictures().collect();
        let fault = |(path, planned): &(&str, &Picture)| self.picture_fault(path, planned);
        self.in_parallel(&shown, fault)
            .into_iter()
            .flatten()
            .collect()
    }

    fn picture_fault(&self, path: &str, planned: &Picture) -> Option<Diagnostic> {
        let (first, _) = planned.variants.first()?;
        // It was read, or it could not have been made.
        if self.store.find(&key(&planned.facts, *first)).is_some() {
            return None;
        }
        let read = self
            .variants
            .master(self.workers.stage(), path, &planned.facts);
        read.err()
    }
}

/// Original, what is asked for, and how it is done.
fn key(facts: &Facts, variant: Variant) -> StoreKey {
    let mut hasher = blake3::Hasher::new();
    hasher.update(ALGORITHM.as_bytes());
    hasher.update(&facts.digest);
    hasher.update(variant.form.ending().as_bytes());
    hasher.update(&variant.width.to_be_bytes());
    StoreKey {
        kind: "pictures",
        digest: hasher.finalize(),
    }
}
