//! One build at a time into one folder: [`Lock`], held as long as a publication is being made.
//!
//! Takes the path of a file beside the target; gives a value that owns its lock and lets go of it when dropped. The
//! second build waits. The kernel lets go of the lock of a process that was killed, so a lock never goes stale, which is
//! why it is a lock on a file and not a file that merely exists.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::commands::ours::place;

/// A lock on a file, or the knowledge that this file system has none to give.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    file: File,
    /// False on file systems without locks (some network ones): then nobody may touch what may be another's.
    pub held: bool,
}

impl Lock {
    /// Takes the lock, waiting for its holder; `waiting` is called when there is somebody to wait for.
    pub fn take(path: &Path, waiting: impl FnOnce()) -> io::Result<Self> {
        let mut waiting = Some(waiting);
        loop {
            let file = place::open_to_lock(path)?;
            let held = match file.try_lock() {
                Ok(()) => true,
                Err(TryLockError::WouldBlock) => {
                    if let Some(waiting) = waiting.take() {
                        waiting();
                    }
                    file.lock()?;
                    true
                }
                Err(TryLockError::Error(_)) => false,
            };
            // Who had it may have removed the file while we waited: then a third build would lock another file of the
            // same name, and both would believe themselves alone.
            if !held || is_the_file_at(&file, path) {
                return Ok(Lock {
                    path: path.into(),
                    file,
                    held,
                });
            }
        }
    }

    /// The file that must go with the lock, for who has to end without dropping it.
    pub fn file_to_remove(&self) -> Option<PathBuf> {
        (cfg!(unix) && self.held).then(|| self.path.clone())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(file) = self.file_to_remove() {
            let _ = fs::remove_file(file);
        }
        let _ = self.file.unlock();
    }
}

#[cfg(unix)]
fn is_the_file_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), path.symlink_metadata()) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

/// Elsewhere the file is left in place, so that it is always the same one.
#[cfg(not(unix))]
fn is_the_file_at(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn only_one_has_it_at_a_time_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".public.diwan-lock");
        let (inside, rounds) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let _lock = Lock::take(&path, || ()).unwrap();
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                        rounds.fetch_add(1, Ordering::SeqCst);
                        inside.fetch_sub(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!(rounds.into_inner(), 200);
        assert!(!cfg!(unix) || !path.exists());
    }
}
