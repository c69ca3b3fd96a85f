//! How every publication begins: its folder is there, its target is locked, and the names beside it are free.

use std::fs;
use std::sync::Arc;

use diwan::diagnostic::Diagnostic;

use super::interrupt::{self, Gate};
use super::left::Left;
use super::lock::Lock;
use super::swap;
use super::target::Target;
use super::trouble;

/// What a publication holds from its beginning to its end.
#[derive(Debug)]
pub struct Begun {
    /// Says who may move and remove the folders.
    pub gate: Arc<Gate>,
    /// What an earlier build has left and nobody could remove.
    pub left: Vec<Left>,
    /// The right to the target.
    pub lock: Lock,
}

impl Begun {
    /// Locks a target, waiting for its holder, and settles on its names.
    pub fn of(target: &mut Target, waiting: impl FnOnce()) -> Result<Self, Diagnostic> {
        let made = fs::create_dir_all(target.parent());
        made.map_err(|error| trouble::cannot_begin(target, &target.folder, &error))?;
        let lock = Lock::take(&target.lock, waiting)
            .map_err(|error| trouble::cannot_begin(target, &target.lock, &error))?;
        let left = match lock.held {
            true => {
                swap::give_back(target)
                    .map_err(|error| trouble::cannot_begin(target, &target.former, &error))?;
                target.settle()
            }
            false => {
                // Nobody can say whose the usual names are: take some that are surely ours, and clean up nothing.
                target.vary(&format!("-{}", std::process::id()));
                Vec::new()
            }
        };
        let gate = Arc::default();
        interrupt::watch(&gate, target.staging.clone(), lock.file_to_remove());
        Ok(Begun { gate, left, lock })
    }
}
