//! What other people keep in the published folder, and how it gets into the new one.
//!
//! Takes the staging folder and the former publication; gives the new folder every file and empty folder of the former
//! one that Diwan did not write, as second names of the same files, before the folders change places: so there is no
//! moment at which one of them is missing. Where one lies at the address of an output, that is told and nothing is
//! published. Folders keep the access rights that they had.

use std::fs::{self, Permissions};
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::ledger::{self, Ledger};
use super::staging::Staging;

/// Why something foreign could not be taken over.
#[derive(Debug)]
pub enum Obstacle {
    /// An output wants the same place.
    Taken(PathBuf),
    /// It cannot be read or linked.
    Broken(PathBuf, io::Error),
}

/// Takes over everything in `former` that Diwan did not write; gives all the obstacles, not only the first.
pub fn carry_over(staging: &Staging, former: &Path) -> Vec<Obstacle> {
    let mut obstacles = Vec::new();
    let mut rights = Vec::new();
    let mut walk = WalkDir::new(former).sort_by_file_name().into_iter();
    while former.is_dir()
        && let Some(entry) = walk.next()
    {
        let is_folder = entry.as_ref().is_ok_and(|entry| entry.file_type().is_dir());
        if let Err(obstacle) = carry(staging, former, entry, &mut rights) {
            obstacles.push(obstacle);
            if is_folder {
                walk.skip_current_dir();
            }
        }
    }
    // Last and inside out: a folder that its owner has closed must be filled before it is closed again.
    for (folder, permissions) in rights.into_iter().rev() {
        if let Err(error) = fs::set_permissions(&folder, permissions) {
            obstacles.push(Obstacle::Broken(folder, error));
        }
    }
    obstacles
}

fn carry(
    staging: &Staging,
    former: &Path,
    entry: walkdir::Result<DirEntry>,
    rights: &mut Vec<(PathBuf, Permissions)>,
) -> Result<(), Obstacle> {
    let entry = entry.map_err(|error| {
        let path = error.path().unwrap_or(former).to_owned();
        Obstacle::Broken(path, error.into())
    })?;
    let below = entry.path().strip_prefix(former).unwrap_or(entry.path());
    let told = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            Obstacle::Taken(below.into())
        }
        _ => Obstacle::Broken(entry.path().into(), error),
    };
    if entry.file_type().is_dir() {
        if is_foreign_folder(staging.ledger(), below) {
            staging.make_folder(below).map_err(told)?;
        }
        rights.extend(changed_rights(entry.path(), staging.new_path(below)));
        return Ok(());
    }
    if is_foreign_file(staging.ledger(), below) {
        staging
            .make_folder_of(below)
            .and_then(|()| staging.keep(below))
            .map_err(told)?;
    }
    Ok(())
}

/// Whether a file of the former publication is somebody else's.
pub fn is_foreign_file(ledger: &Ledger, below: &Path) -> bool {
    ledger::key(below).is_none_or(|key| !ledger.has(&key))
}

/// Whether a folder is somebody else's: Diwan makes none that holds none of its files.
fn is_foreign_folder(ledger: &Ledger, below: &Path) -> bool {
    !below.as_os_str().is_empty() && ledger::key(below).is_none_or(|key| !ledger.reaches_into(&key))
}

/// The rights of a former folder, when the new one of the same name exists and has others.
fn changed_rights(former: &Path, new: PathBuf) -> Option<(PathBuf, Permissions)> {
    let wanted = former.metadata().ok()?.permissions();
    let now = new
        .metadata()
        .ok()
        .filter(|meta| meta.is_dir())?
        .permissions();
    (wanted != now).then_some((new, wanted))
}
