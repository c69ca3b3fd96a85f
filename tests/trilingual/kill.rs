//! Killing a process at a moment that it has come to, whatever the machine is busy with besides.
//!
//! A moment is told by what lies on the disk, not by a clock: how much of the new publication there is beside the former
//! one, and whether it has taken its place.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// When a process is killed.
#[derive(Debug, Clone, Copy)]
pub enum Moment {
    /// When this much is there of what it makes, in files of a folder or bytes of a file.
    Made(u64),
    /// As soon as the new one has taken the place of the former.
    Moved,
    /// Never: it comes to its end.
    End,
}

/// What is made: the place where it appears at last.
pub struct Making {
    place: PathBuf,
    former: Option<u64>,
}

impl Making {
    /// Before the process begins.
    pub fn of(place: &Path) -> Self {
        Making {
            place: place.to_owned(),
            former: number(place),
        }
    }

    /// Where it is made.
    fn staging(&self) -> PathBuf {
        let name = self.place.file_name().unwrap().to_str().unwrap();
        self.place.with_file_name(format!(".{name}.diwan-new"))
    }

    /// Lets a process run to a moment and kills it; says whether it was killed by that.
    pub fn run_to(&self, moment: Moment, mut running: Child) -> bool {
        while running.try_wait().unwrap().is_none() {
            let has_come = match moment {
                Moment::Made(much) => size(&self.staging()) >= much.max(1),
                Moment::Moved => number(&self.place) != self.former,
                Moment::End => false,
            };
            if has_come {
                break;
            }
            std::thread::yield_now();
        }
        // It may have ended by now: that is fine too.
        let _ = running.kill();
        running.wait().unwrap().code().is_none()
    }
}

/// Kills a process while it waits for another that has the place: nothing of it is there yet.
pub fn before_it_begins(place: &Path, mut command: Command) {
    let name = place.file_name().unwrap().to_str().unwrap();
    let lock = place.with_file_name(format!(".{name}.diwan-lock"));
    let lock = fs::File::create(lock).unwrap();
    lock.lock().unwrap();
    let command = command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut waiting = command.spawn().unwrap();
    let mut said = String::new();
    let mut lines = BufReader::new(waiting.stderr.take().unwrap());
    while !said.contains("waiting") {
        assert!(
            lines.read_line(&mut said).unwrap() > 0,
            "it does not wait: {said}"
        );
    }
    waiting.kill().unwrap();
    waiting.wait().unwrap();
}

/// How much there is of a file or a folder: bytes, or files.
pub fn size(path: &Path) -> u64 {
    match path.symlink_metadata() {
        Ok(meta) if meta.is_dir() => {
            let files = walkdir::WalkDir::new(path).into_iter().flatten();
            files.filter(|entry| !entry.file_type().is_dir()).count() as u64
        }
        Ok(meta) => meta.len(),
        Err(_) => 0,
    }
}

/// What tells a publication from the one that takes its place.
#[cfg(unix)]
fn number(path: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    path.symlink_metadata().ok().map(|meta| meta.ino())
}

#[cfg(not(unix))]
fn number(path: &Path) -> Option<u64> {
    use std::time::UNIX_EPOCH;
    let modified = path.symlink_metadata().ok()?.modified().ok()?;
    let time = modified.duration_since(UNIX_EPOCH).ok()?;
    u64::try_from(time.as_nanos()).ok()
}
