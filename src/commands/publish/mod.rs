//! Publishing without halves: [`Publication`] fills a folder beside the target, then puts it in the target's place.
//!
//! Takes a [`Target`] and the outputs, from many threads; leaves the former publication or the new one, never a mixture,
//! whatever happens: an error, a full disk, `kill -9` at any moment, another build at the same time. Files that are the
//! same keep their inode and times; files that Diwan did not write stay; what it wrote before and no longer does, goes.
//!
//! It knows nothing of sites and pages. A publication that is dropped before [`Publication::finish`] leaves no trace.

mod begun;
mod file;
mod foreign;
mod interrupt;
mod ledger;
mod left;
mod lock;
mod staging;
mod swap;
mod sweep;
mod target;
mod trouble;

#[cfg(test)]
mod crash_tests;
#[cfg(test)]
mod tests;

use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diwan::diagnostic::Diagnostic;

use super::ours::place;
use begun::Begun;
pub use file::SingleFile;
use interrupt::Gate;
use ledger::Ledger;
pub use ledger::NAME as LEDGER;
use left::Left;
use lock::Lock;
use staging::{FileFate, Staging};
use sweep::Sweep;
pub use target::{Target, resolve};
use trouble::Trouble;

/// What a publication has done to the folder, in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// New, or other than before.
    pub written: usize,
    /// Nothing changed.
    pub unchanged: usize,
    /// Published before, and no longer.
    pub removed: usize,
}

/// A publication that has taken its place.
#[derive(Debug)]
pub struct Published {
    /// What it has done.
    pub tally: Tally,
    /// What somebody should see to.
    pub warnings: Vec<Diagnostic>,
    /// All files of it, by their paths in the folder.
    pub files: Vec<String>,
    /// The right to the folder, as long as somebody looks at what was published.
    lock: Lock,
}

impl Published {
    /// Whether nobody else publishes into the folder as long as this value is there.
    pub fn is_locked(&self) -> bool {
        self.lock.held
    }
}

/// A publication in the making. The order of the fields is the order in which they are dropped: the lock last.
#[derive(Debug)]
pub struct Publication {
    staging: Unfinished,
    unchanged: AtomicUsize,
    paths: Mutex<Vec<String>>,
    troubles: Mutex<Vec<Trouble>>,
    left: Vec<Left>,
    target: Target,
    lock: Lock,
}

/// A staging folder that goes when it is dropped, and then is nobody's to clean up any more.
#[derive(Debug)]
struct Unfinished {
    files: Staging,
    path: PathBuf,
    gate: Arc<Gate>,
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let mut moving = self.gate.close();
        let _ = place::remove(&self.path);
        moving.is_over = true;
    }
}

impl Publication {
    /// Begins a publication; waits while another build has the target, and calls `waiting` before it does.
    pub fn begin(mut target: Target, waiting: impl FnOnce()) -> Result<Self, Diagnostic> {
        let begun = Begun::of(&mut target, waiting)?;
        let tell = |path: &Path, error| trouble::cannot_begin(&target, path, &error);
        let list = target.folder.join(ledger::NAME);
        let ledger = Ledger::of(&target.folder).map_err(|error| tell(&list, error))?;
        let files = Staging::make(&target.staging, &target.folder, ledger);
        Ok(Publication {
            staging: Unfinished {
                files: files.map_err(|error| tell(&target.staging, error))?,
                path: target.staging.clone(),
                gate: begun.gate,
            },
            unchanged: AtomicUsize::new(0),
            paths: Mutex::default(),
            troubles: Mutex::default(),
            left: begun.left,
            target,
            lock: begun.lock,
        })
    }

    /// Writes an output to `path`, below the folder and with `/`. What goes wrong is told by [`Publication::finish`];
    /// after a disk has failed, nothing more is tried.
    pub fn write(&self, path: &str, bytes: &[u8]) {
        if self.staging.gate.is_stopped() || held(&self.troubles).iter().any(Trouble::is_final) {
            return;
        }
        match self.put(path, bytes) {
            Ok(()) => held(&self.paths).push(path.to_owned()),
            Err(trouble) => held(&self.troubles).push(trouble),
        }
    }

    /// Takes over a file of the former publication, where it lies at `from`, as the output `to`; says whether that was done.
    pub fn keep(&self, from: &str, to: &str) -> bool {
        let is_ours = from != ledger::NAME && to != ledger::NAME && !self.staging.gate.is_stopped();
        let is_kept = is_ours && matches!(self.staging.files.take_over(from, to), Ok(true));
        if is_kept {
            held(&self.paths).push(to.to_owned());
            self.unchanged
                .fetch_add(usize::from(from == to), Ordering::Relaxed);
        }
        is_kept
    }

    /// Puts the new publication in the place of the former one, or says all that speaks against it and leaves everything
    /// as it was.
    pub fn finish(mut self) -> Result<Published, Vec<Diagnostic>> {
        let mut left = std::mem::take(&mut self.left);
        let staging = &self.staging.files;
        let ledger = Ledger::new(std::mem::take(&mut *held(&self.paths)));
        let (troubles, links) = self.complete(&ledger);
        if !troubles.is_empty() {
            return Err(trouble::tell(&self.target.shown, troubles));
        }
        let moving = self.staging.gate.close();
        if self.staging.gate.is_stopped() {
            // Some outputs may not have been written. The process ends in a moment; there is nothing to tell.
            return Err(Vec::new());
        }
        let former = swap::swap(&self.target)
            .map_err(|error| vec![trouble::cannot_swap(&self.target.shown, &error)])?;
        drop(moving);
        if let Some(former) = former {
            let former = (former.as_path(), staging.ledger());
            let new = (self.target.folder.as_path(), &ledger);
            left.extend(Left::of(former.0, Sweep { former, new }.run()));
        }
        let unchanged = self.unchanged.load(Ordering::Relaxed);
        let tally = Tally {
            written: ledger.len() - unchanged,
            unchanged,
            removed: staging.ledger().count_missing_in(&ledger),
        };
        let left = left.iter().map(|left| trouble::left(left, &self.target));
        let links = links.iter().map(|link| trouble::link(&self.target, link));
        let warnings = left.chain(links).collect();
        let mut files = ledger.into_paths();
        files.push(ledger::NAME.to_owned());
        Ok(Published {
            tally,
            warnings,
            files,
            lock: self.lock,
        })
    }

    /// Adds to the outputs what every publication holds: their list, and what others keep in the folder.
    /// Gives what speaks against publishing it, and links among those that lead out of the folder.
    fn complete(&self, ledger: &Ledger) -> (Vec<Trouble>, Vec<PathBuf>) {
        let staging = &self.staging.files;
        let mut troubles = std::mem::take(&mut *held(&self.troubles));
        if !troubles.iter().any(Trouble::is_final) {
            let listed = staging.put(ledger::NAME, ledger.text().as_bytes());
            troubles.extend(listed.err().map(|error| Trouble::new(ledger::NAME, error)));
            let carried = foreign::carry_over(staging, &self.target.folder);
            troubles.extend(carried.obstacles.into_iter().map(Trouble::Foreign));
            return (troubles, carried.links);
        }
        (troubles, Vec::new())
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        if path == ledger::NAME {
            return Err(Trouble::Reserved);
        }
        if !is_below(path) {
            return Err(Trouble::Outside(path.to_owned()));
        }
        let fate = self
            .staging
            .files
            .put(path, bytes)
            .map_err(|error| Trouble::new(path, error))?;
        if fate == FileFate::Unchanged {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

/// Whether a path leads to something in the folder: addresses do, and what anything else says may not.
fn is_below(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}

/// The value behind a lock, also when a thread has panicked with it: what is in it is a list, and lists have no halves.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
