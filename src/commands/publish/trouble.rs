//! What can go wrong with a publication, and how it is told.
//!
//! Takes errors of the disk and the paths they befell; gives diagnostics with a remedy. A full disk is told once, not
//! once for each of 30,000 files.

use std::io;
use std::path::Path;

use diwan::diagnostic::Diagnostic;

use super::foreign::Obstacle;
use super::left::Left;
use super::target::Target;

/// Something that keeps a publication from being made.
#[derive(Debug)]
pub enum Trouble {
    /// Two outputs want one file. The plan sees to it that their addresses differ; but some disks take `A` for `a`.
    Twice(String),
    /// An output has the name of the list of outputs.
    Reserved,
    /// An output has a path that leads out of the folder.
    Outside(String),
    /// The disk would not take a file.
    Disk(String, io::Error),
    /// Something that Diwan did not write is in the way.
    Foreign(Obstacle),
}

impl Trouble {
    /// The trouble of an output at this path.
    pub fn new(path: &str, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
                Trouble::Twice(path.into())
            }
            _ => Trouble::Disk(path.into(), error),
        }
    }

    /// Whether going on is of no use.
    pub fn is_final(&self) -> bool {
        matches!(self, Trouble::Disk(..))
    }

    fn tell(self, out: &str) -> Diagnostic {
        let taken = |path: &str| {
            Diagnostic::error(
                "address-taken",
                message!("file-in-the-way", path = format!("{out}/{path}")),
            )
            .hint(message!("move-elsewhere-or-out"))
        };
        match self {
            Trouble::Foreign(Obstacle::Taken(path)) => taken(&path.display().to_string()),
            Trouble::Reserved => taken(super::ledger::NAME),
            Trouble::Outside(path) => {
                Diagnostic::error("unusable-out", message!("output-leads-out", path = path))
                    .hint(message!("remove-what-names-it"))
            }
            Trouble::Twice(path) => Diagnostic::error(
                "address-taken",
                message!("place-taken-twice", path = format!("{out}/{path}")),
            )
            .hint(message!("disk-ignores-capitals")),
            Trouble::Foreign(Obstacle::Broken(path, error)) => {
                unwritable(&path.display().to_string(), &error)
            }
            Trouble::Disk(path, error) => unwritable(&format!("{out}/{path}"), &error),
        }
    }
}

/// The publication is complete; somebody should clean up.
pub fn left(left: &Left, target: &Target) -> Diagnostic {
    let shown = target.shown_beside(&left.path);
    Diagnostic::warning(
        "left-behind",
        message!("path-cannot-remove-error", path = shown, error = left.error),
    )
    .hint(message!("remove-as-owner"))
}

/// A link that somebody put into the published folder, and that leads out of it.
pub fn link(target: &Target, below: &Path) -> Diagnostic {
    let real = target.folder.join(below).canonicalize();
    let to = real.map_or_else(
        |_| message!("elsewhere"),
        |real| message!("in-backticks", what = real.display()),
    );
    let path = format!("{}/{}", target.shown, below.display());
    Diagnostic::warning(
        "link-in-publication",
        message!("link-out-of-folder", path, to),
    )
    .hint(message!("link-stays-unless-removed"))
}

/// All troubles, sorted by what they say; of the final ones only the first.
pub fn tell(out: &str, troubles: Vec<Trouble>) -> Vec<Diagnostic> {
    let first = troubles.iter().position(Trouble::is_final);
    let told = troubles.into_iter().enumerate();
    let told = told.filter(|(at, trouble)| !trouble.is_final() || Some(*at) == first);
    let mut told: Vec<_> = told.map(|(_, trouble)| trouble.tell(out)).collect();
    told.sort_by(|a, b| a.message.cmp(&b.message));
    told.dedup();
    told
}

/// The publication cannot even begin, for what befell this path.
pub fn cannot_begin(target: &Target, path: &Path, error: &io::Error) -> Diagnostic {
    let shown = target.shown_beside(path);
    let told = unwritable(&shown, error);
    match error.kind() {
        io::ErrorKind::IsADirectory => told.hint(message!("remove-or-rename", path = shown)),
        io::ErrorKind::PermissionDenied if path == target.lock && path.exists() => {
            told.hint(message!("left-by-another-user"))
        }
        _ => told,
    }
}

/// The new publication is complete and cannot take its place.
pub fn cannot_swap(out: &str, error: &io::Error) -> Diagnostic {
    let message = message!("path-cannot-replace-error", path = out, error);
    let told = Diagnostic::error("unwritable", message);
    told.hint(if error.kind() == io::ErrorKind::CrossesDevices {
        message!("layers-do-not-move")
    } else {
        message!("close-programs-that-use")
    })
}

fn unwritable(path: &str, error: &io::Error) -> Diagnostic {
    let message = message!("path-cannot-write-error", path, error);
    let told = Diagnostic::error("unwritable", message);
    told.hint(match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            message!("free-some-space")
        }
        io::ErrorKind::FileTooLarge => {
            message!("raise-limit-of-files")
        }
        _ if Path::new(path).exists() => message!("check-it-and-folder"),
        _ => message!("check-folder"),
    })
}
