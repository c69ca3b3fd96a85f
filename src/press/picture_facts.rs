//! The facts of pictures as they were last read, so that an unchanged file is not read again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Place};
use crate::picture::{self, Facts, Pictures};
use crate::source::{Sources, Stamp};

/// The facts of pictures as they were last read.
#[derive(Debug, Default)]
pub(super) struct FactsCache(BTreeMap<Arc<str>, KnownPicture>);

#[derive(Debug, Clone)]
struct KnownPicture {
    stamp: Option<Stamp>,
    facts: Option<Arc<Facts>>,
    found: Vec<Diagnostic>,
}

impl FactsCache {
    /// The facts of the pictures at these paths; a file whose stamp proves it unchanged is not read again.
    pub(super) fn renew(
        &mut self,
        sources: &Sources,
        paths: &BTreeSet<Arc<str>>,
    ) -> (Pictures, Vec<Diagnostic>) {
        let known: Vec<(Arc<str>, KnownPicture)> = paths
            .par_iter()
            .map(|path| (path.clone(), self.facts_of(sources, path)))
            .collect();
        self.0 = known.into_iter().collect();
        let found = self.0.values().flat_map(|known| known.found.clone());
        let facts = self
            .0
            .iter()
            .filter_map(|(path, it)| Some((path.clone(), it.facts.clone()?)));
        (facts.collect(), found.collect())
    }

    fn facts_of(&self, sources: &Sources, path: &Arc<str>) -> KnownPicture {
        let stamp = sources.stamp(path);
        let former = self
            .0
            .get(path)
            .filter(|it| stamp.is_some() && it.stamp == stamp);
        if let Some(former) = former {
            return former.clone();
        }
        let (facts, found) = match sources.read(path) {
            Ok(bytes) => picture::read(path, &bytes),
            Err(error) => (None, vec![unreadable(path, &error)]),
        };
        let facts = facts.map(Arc::new);
        KnownPicture {
            stamp,
            facts,
            found,
        }
    }
}

fn unreadable(path: &Arc<str>, error: &std::io::Error) -> Diagnostic {
    let message = message!("path-cannot-read-error", path, error);
    Diagnostic::error("unreadable-file", message)
        .at(Place::file(path.clone()))
        .hint(message!("check-file-exists-you-may"))
}
