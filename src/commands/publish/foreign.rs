//! What other people keep in the published folder, and how it gets into the new one.
//!
//! Takes the staging folder and the former publication; gives the new folder every file and empty folder of the former
//! one that Diwan did not write, as second names of the same files, before the folders change places: so there is no
//! moment at which one of them is missing. Where one lies at the address of an output, that is told and nothing is
//! published. Folders keep the access rights that they had.

use std::fs::{self, Permissions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

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

/// What came of taking over.
#[derive(Debug, Default)]
pub struct Carried {
    /// All that could not be taken over, not only the first.
    pub obstacles: Vec<Obstacle>,
    /// Links that lead out of the folder. They stay links; a copy of the folder may follow them.
    pub links: Vec<PathBuf>,
}

/// Takes over everything in `former` that Diwan did not write.
pub fn carry_over(staging: &Staging, former: &Path) -> Carried {
    if !former.is_dir() {
        return Carried::default();
    }
    let carriage = Carriage {
        staging,
        obstacles: Mutex::default(),
        links: Mutex::default(),
        rights: Mutex::default(),
    };
    carriage.folder(Path::new(""));
    let mut rights = taken(carriage.rights);
    let mut obstacles = taken(carriage.obstacles);
    // Last and inside out: a folder that its owner has closed must be filled before it is closed again.
    rights.sort_by(|(a, _), (b, _)| b.cmp(a));
    for (folder, permissions) in rights {
        if let Err(error) = fs::set_permissions(&folder, permissions) {
            obstacles.push(Obstacle::Broken(folder, error));
        }
    }
    let mut links = taken(carriage.links);
    links.sort_unstable();
    Carried { obstacles, links }
}

/// A walk through the former publication, on all cores: it is as large as the new one.
struct Carriage<'a> {
    staging: &'a Staging,
    obstacles: Mutex<Vec<Obstacle>>,
    links: Mutex<Vec<PathBuf>>,
    rights: Mutex<Vec<(PathBuf, Permissions)>>,
}

impl Carriage<'_> {
    fn folder(&self, below: &Path) {
        match self.carry_folder(below) {
            Ok(folders) => folders.par_iter().for_each(|folder| self.folder(folder)),
            Err(obstacle) => add(&self.obstacles, obstacle),
        }
    }

    /// Carries a folder and the files in it; gives the folders in it.
    fn carry_folder(&self, below: &Path) -> Result<Vec<PathBuf>, Obstacle> {
        let former = self.staging.former_path(below);
        if is_foreign_folder(self.staging.ledger(), below) {
            let made = self.staging.make_folder(below);
            made.map_err(|error| self.obstacle(below, error))?;
        }
        let broken = |error| Obstacle::Broken(former.clone(), error);
        let mut folders = Vec::new();
        for entry in fs::read_dir(&former).map_err(broken)? {
            let entry = entry.map_err(broken)?;
            let inside = below.join(entry.file_name());
            if entry.file_type().map_err(broken)?.is_dir() {
                folders.push(inside);
            } else if let Err(error) = self.carry_file(&inside) {
                add(&self.obstacles, self.obstacle(&inside, error));
            }
        }
        if let Some(change) = self.changed_rights(&former, below) {
            add(&self.rights, change);
        }
        Ok(folders)
    }

    fn carry_file(&self, below: &Path) -> io::Result<()> {
        if is_foreign_file(self.staging.ledger(), below) {
            self.staging.make_folder_of(below)?;
            self.staging.keep(below)?;
            if self.leads_out(below) {
                add(&self.links, below.to_owned());
            }
        }
        Ok(())
    }

    fn leads_out(&self, below: &Path) -> bool {
        let path = self.staging.former_path(below);
        let top = self.staging.former_path(Path::new(""));
        path.is_symlink() && path.canonicalize().is_ok_and(|real| !real.starts_with(top))
    }

    fn obstacle(&self, below: &Path, error: io::Error) -> Obstacle {
        match error.kind() {
            io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
                Obstacle::Taken(below.into())
            }
            _ => Obstacle::Broken(self.staging.former_path(below), error),
        }
    }

    /// The rights of a former folder, when the new one of the same name exists and has others.
    fn changed_rights(&self, former: &Path, below: &Path) -> Option<(PathBuf, Permissions)> {
        let wanted = former.metadata().ok()?.permissions();
        if wanted == *self.staging.usual_rights() {
            return None;
        }
        let new = self.staging.new_path(below);
        let there = new.symlink_metadata().ok().filter(|meta| meta.is_dir())?;
        (wanted != there.permissions()).then_some((new, wanted))
    }
}

/// Whether a file of the former publication is somebody else's.
pub fn is_foreign_file(ledger: &Ledger, below: &Path) -> bool {
    ledger::key(below).is_none_or(|key| !ledger.has(&key))
}

/// Whether a folder is somebody else's: Diwan makes none that holds none of its files.
fn is_foreign_folder(ledger: &Ledger, below: &Path) -> bool {
    !below.as_os_str().is_empty() && ledger::key(below).is_none_or(|key| !ledger.reaches_into(&key))
}

fn add<T>(list: &Mutex<Vec<T>>, item: T) {
    list.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(item);
}

fn taken<T>(list: Mutex<Vec<T>>) -> Vec<T> {
    list.into_inner().unwrap_or_else(PoisonError::into_inner)
}
