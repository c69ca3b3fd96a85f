//! Publishing one file without halves: it is written beside its place, and takes it only when it is whole.
//!
//! A file that is dropped before [`SingleFile::finish`] leaves no trace; one whose process was killed is cleaned up by the
//! next.

use std::fs::{self, File};
use std::io;
use std::sync::Arc;

use diwan::diagnostic::Diagnostic;

use super::Target;
use super::begun::Begun;
use super::interrupt::Gate;
use super::left::Left;
use super::lock::Lock;
use super::trouble;
use crate::commands::ours::place;

/// A file in the making.
#[derive(Debug)]
pub struct SingleFile {
    target: Target,
    gate: Arc<Gate>,
    left: Vec<Left>,
    _lock: Lock,
}

impl SingleFile {
    /// Begins a file; waits while another process makes it.
    pub fn begin(mut target: Target) -> Result<(Self, File), Diagnostic> {
        let begun = Begun::of(&mut target, || ())?;
        let file = place::new_file(&target.staging)
            .map_err(|error| trouble::cannot_begin(&target, &target.staging, &error))?;
        let single = SingleFile {
            target,
            gate: begun.gate,
            left: begun.left,
            _lock: begun.lock,
        };
        Ok((single, file))
    }

    /// What to say when it could not be written.
    pub fn trouble(&self, error: &io::Error) -> Diagnostic {
        trouble::cannot_begin(&self.target, &self.target.folder, error)
    }

    /// Puts it in its place; gives what somebody should see to.
    pub fn finish(mut self) -> Result<Vec<Diagnostic>, Diagnostic> {
        let left = std::mem::take(&mut self.left);
        let moving = self.gate.close();
        let moved = fs::rename(&self.target.staging, &self.target.folder);
        drop(moving);
        moved.map_err(|error| self.trouble(&error))?;
        Ok(left
            .iter()
            .map(|left| trouble::left(left, &self.target))
            .collect())
    }
}

impl Drop for SingleFile {
    fn drop(&mut self) {
        let mut moving = self.gate.close();
        let _ = fs::remove_file(&self.target.staging);
        moving.is_over = true;
    }
}
