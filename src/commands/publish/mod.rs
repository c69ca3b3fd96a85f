//! Publishing without halves: [`Publication`] fills a folder beside the target, then puts it in the target's place.
//!
//! Takes a [`Target`] and the outputs, from many threads; leaves the former publication or the new one, never a mixture,
//! whatever happens: an error, a full disk, `kill -9` at any moment, another build at the same time. Files that are the
//! same keep their inode and times; files that Diwan did not write stay; what it wrote before and no longer does, goes.
//!
//! It knows nothing of sites and pages. A publication that is dropped before [`Publication::finish`] leaves no trace.

mod file;
mod foreign;
mod interrupt;
mod ledger;
mod lock;
mod staging;
mod swap;
mod sweep;
mod target;
mod trouble;

#[cfg(test)]
mod hardship;
#[cfg(test)]
mod tests;

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diwan::diagnostic::Diagnostic;

pub use file::SingleFile;
use interrupt::Gate;
use ledger::Ledger;
pub use ledger::NAME as LEDGER;
use lock::Lock;
use staging::{Fate, Staging};
use sweep::Sweep;
pub use target::Target;
use trouble::Trouble;

/// What a publication has done to the folder, in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// New, or other than before.
    pub written: usize,
    /// The same as before.
    pub unchanged: usize,
    /// Published before, and no longer.
    pub removed: usize,
}

/// A publication in the making. The order of the fields is the order in which they are dropped: the lock last.
#[derive(Debug)]
pub struct Publication {
    staging: Unfinished,
    unchanged: AtomicUsize,
    paths: Mutex<Vec<String>>,
    troubles: Mutex<Vec<Trouble>>,
    target: Target,
    _lock: Lock,
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
        let _ = swap::remove(&self.path);
        moving.is_over = true;
    }
}

impl Publication {
    /// Begins a publication; waits while another build has the target, and calls `waiting` before it does.
    pub fn begin(target: Target, waiting: impl FnOnce()) -> Result<Self, Diagnostic> {
        let shown = target.shown.clone();
        Self::make(target, waiting).map_err(|error| trouble::cannot_begin(&shown, &error))
    }

    fn make(mut target: Target, waiting: impl FnOnce()) -> io::Result<Self> {
        fs::create_dir_all(target.parent())?;
        let lock = Lock::take(&target.lock, waiting)?;
        if lock.held {
            swap::recover(&target)?;
        } else {
            // Nobody can say whose the usual folder is: work in one that is surely ours, and clean up nothing.
            let ours = format!("-{}", std::process::id());
            target.staging.as_mut_os_string().push(&ours);
            target.former.as_mut_os_string().push(&ours);
        }
        let ledger = Ledger::of(&target.folder)?;
        let gate = Arc::default();
        interrupt::watch(&gate, target.staging.clone(), lock.file_to_remove());
        Ok(Publication {
            staging: Unfinished {
                files: Staging::make(&target.staging, &target.folder, ledger)?,
                path: target.staging.clone(),
                gate,
            },
            unchanged: AtomicUsize::new(0),
            paths: Mutex::default(),
            troubles: Mutex::default(),
            target,
            _lock: lock,
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

    /// Puts the new publication in the place of the former one, or says all that speaks against it and leaves everything
    /// as it was.
    pub fn finish(self) -> Result<Tally, Vec<Diagnostic>> {
        let staging = &self.staging.files;
        let ledger = Ledger::new(std::mem::take(&mut *held(&self.paths)));
        let troubles = self.complete(&ledger);
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
            Sweep { former, new }.run();
        }
        let unchanged = self.unchanged.load(Ordering::Relaxed);
        Ok(Tally {
            written: ledger.len() - unchanged,
            unchanged,
            removed: staging.ledger().count_missing_in(&ledger),
        })
    }

    /// Adds to the outputs what every publication holds: their list, and what others keep in the folder.
    fn complete(&self, ledger: &Ledger) -> Vec<Trouble> {
        let staging = &self.staging.files;
        let mut troubles = std::mem::take(&mut *held(&self.troubles));
        if !troubles.iter().any(Trouble::is_final) {
            let listed = staging.put(ledger::NAME, ledger.text().as_bytes());
            troubles.extend(listed.err().map(|error| Trouble::new(ledger::NAME, error)));
            let obstacles = foreign::carry_over(staging, &self.target.folder);
            troubles.extend(obstacles.into_iter().map(Trouble::Foreign));
        }
        troubles
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        if path == ledger::NAME {
            return Err(Trouble::Reserved);
        }
        let fate = self
            .staging
            .files
            .put(path, bytes)
            .map_err(|error| Trouble::new(path, error))?;
        if fate == Fate::Unchanged {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

/// The value behind a lock, also when a thread has panicked with it: what is in it is a list, and lists have no halves.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
