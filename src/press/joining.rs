//! The words of an index, joined portion by portion as cores hand them over.
//!
//! A portion knows each of its words anew. All portions of a large site held until the end took more memory than everything else, so
//! each is joined as soon as those before it are, and at most one for each core waits.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::render::search::Builder;

/// An index in the making, of portions that come in any order.
#[derive(Default)]
pub(super) struct Joining(Mutex<JoinedPortions>);

#[derive(Default)]
struct JoinedPortions {
    all: Option<Builder>,
    /// How many portions are in it.
    joined: usize,
    /// Those that came before their turn.
    early: BTreeMap<usize, Builder>,
}

impl Joining {
    /// Adds the portion of this number.
    pub(super) fn add(&self, number: usize, portion: Builder) {
        let mut portions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        portions.early.insert(number, portion);
        loop {
            let next = portions.joined;
            let Some(portion) = portions.early.remove(&next) else {
                return;
            };
            match &mut portions.all {
                Some(all) => all.join(portion),
                none => *none = Some(portion),
            }
            portions.joined += 1;
        }
    }

    /// All of them.
    pub(super) fn end(self) -> Builder {
        let portions = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        portions.all.unwrap_or_default()
    }
}
