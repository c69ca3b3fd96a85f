//! Publishing one file without halves: it is written beside its place, and takes it only when it is whole.
//!
//! A file that is dropped before [`SingleFile::finish`] leaves no trace; one whose process was killed is cleaned up by the
//! next.

use std::fs::{self, File};
use std::io;
use std::sync::Arc;

use diwan::diagnostic::Diagnostic;

use super::interrupt::{self, Gate};
use super::lock::Lock;
use super::{Target, trouble};

/// A file in the making.
#[derive(Debug)]
pub struct SingleFile {
    target: Target,
    gate: Arc<Gate>,
    _lock: Lock,
}

impl SingleFile {
    /// Begins a file; waits while another process makes it.
    pub fn begin(target: Target) -> Result<(Self, File), Diagnostic> {
        let shown = target.shown.clone();
        Self::make(target).map_err(|error| trouble::cannot_begin(&shown, &error))
    }

    fn make(target: Target) -> io::Result<(Self, File)> {
        fs::create_dir_all(target.parent())?;
        let lock = Lock::take(&target.lock, || ())?;
        let gate: Arc<Gate> = Arc::default();
        interrupt::watch(&gate, target.staging.clone(), lock.file_to_remove());
        let file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .open(&target.staging)?;
        let single = SingleFile {
            target,
            gate,
            _lock: lock,
        };
        Ok((single, file))
    }

    /// What to say when it could not be written.
    pub fn trouble(&self, error: &io::Error) -> Diagnostic {
        trouble::cannot_begin(&self.target.shown, error)
    }

    /// Puts it in its place.
    pub fn finish(self) -> Result<(), Diagnostic> {
        let moving = self.gate.close();
        let moved = fs::rename(&self.target.staging, &self.target.folder);
        drop(moving);
        moved.map_err(|error| self.trouble(&error))
    }
}

impl Drop for SingleFile {
    fn drop(&mut self) {
        let mut moving = self.gate.close();
        let _ = fs::remove_file(&self.target.staging);
        moving.is_over = true;
    }
}
