//! The last build of a site into a folder, and what of it can be taken over.
//!
//! Takes a record that this program wrote; says whether a build would give the same again, and else which of its files are what
//! an output would be. A file in the folder counts only where it is still the one that was published.

use std::path::{Path, PathBuf};

use diwan::plan::Output;
use diwan::press::{Fingerprint, Fingerprints, Press};
use jiff::Timestamp;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::Inputs;
use super::record::{Entry, LanguageCount, PublishedEntry, Record, Told};
use super::seen::{Seen, digest_of};

/// What was kept of the last build.
pub struct FormerBuild {
    record: Record,
    folder: PathBuf,
}

/// A build that need not be made.
pub struct Unchanged {
    /// What was told of it.
    pub told: Told,
    /// By language: pages, and warnings about them.
    pub counts: Vec<LanguageCount>,
    /// How many files there are.
    pub files: usize,
}

/// The files of the last build, by what they were made of.
pub struct Reuse<'b> {
    fingerprints: Fingerprints<'b>,
    files: FxHashMap<Fingerprint, &'b Entry>,
    folder: &'b Path,
}

impl FormerBuild {
    pub(super) fn new(record: Record, folder: PathBuf) -> Self {
        FormerBuild { record, folder }
    }

    /// What a build of these files would give at this moment, where it is what lies in the folder.
    pub fn unchanged(&self, inputs: &Inputs, now: Timestamp, manner: &str) -> Option<Unchanged> {
        let record = &self.record;
        let is_told = record.told.text.is_empty() || record.told.manner == manner;
        let is_left = |known: &PublishedEntry| is_left(&self.folder, &known.file);
        let is_same = is_told
            && record.window.holds(now)
            && inputs.are(&record.inputs, |_| false)
            && record.outputs.par_iter().all(is_left);
        is_same.then(|| Unchanged {
            told: record.told.clone(),
            counts: record.counts.clone(),
            files: record.outputs.len().saturating_sub(1),
        })
    }

    /// What can be taken over by a build of these files; nothing, where others than articles, templates and catalogues are other
    /// than they were.
    pub fn reuse<'b>(&'b self, press: &'b Press, inputs: &Inputs) -> Option<Reuse<'b>> {
        if !inputs.are(&self.record.inputs, |path| press.is_followed(path)) {
            return None;
        }
        let outputs = self.record.outputs.iter();
        Some(Reuse {
            fingerprints: press.fingerprints()?,
            files: outputs
                .filter_map(|it| Some((it.made_of?, &it.file)))
                .collect(),
            folder: &self.folder,
        })
    }

    /// Its files of the site, by their paths in it.
    pub(super) fn inputs(&self) -> FxHashMap<&str, &Entry> {
        let inputs = self.record.inputs.iter();
        inputs.map(|entry| (&*entry.path, entry)).collect()
    }
}

impl Reuse<'_> {
    /// The path of a file in the folder that is what this output would be.
    pub fn find(&self, output: &Output) -> Option<&str> {
        let file = self.files.get(&self.fingerprints.of(output))?;
        is_left(self.folder, file).then_some(&*file.path)
    }
}

/// Whether a file still lies in the folder as it was published.
fn is_left(folder: &Path, known: &Entry) -> bool {
    let file = folder.join(&known.path);
    let is_old = !known.is_young && Seen::named(&file) == Some(known.seen);
    is_old || (known.digest.is_some() && digest_of(&file) == known.digest)
}
