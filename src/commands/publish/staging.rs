//! The new publication while it is being written: a fresh folder beside the one it will replace.
//!
//! Takes paths and bytes from many threads at once. A file that is the same as in the former publication becomes another
//! name of that file (a hard link), so that its inode and its times stay and web servers, `rsync` and caches see no
//! change; every other file is made new. The former publication is only read.
//!
//! Files are not flushed to the disk one by one: the promise is against killed processes and full disks, which lose
//! nothing that was written, and 30,000 flushes would take minutes. After a power failure, build again.

use std::ffi::OsStr;
use std::fs::{self, File, FileTimes, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashSet;

use super::ledger::Ledger;
use crate::commands::ours::place;

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFate {
    /// It is new, or other than it was.
    Written,
    /// It is the same as before.
    Unchanged,
}

/// A folder that is being filled.
#[derive(Debug)]
pub struct Staging {
    folder: PathBuf,
    former: PathBuf,
    ledger: Ledger,
    /// The folders made so far, so that each costs one system call and not one for every file in it. As they are written:
    /// all paths come from addresses, which have one form.
    made: RwLock<FxHashSet<Box<OsStr>>>,
    usual_rights: Permissions,
}

impl Staging {
    /// Makes the empty folder `folder`, to replace `former`, where Diwan wrote the files in `ledger`.
    pub fn make(folder: &Path, former: &Path, ledger: Ledger) -> io::Result<Self> {
        fs::create_dir(folder)?;
        inherit_group(former, folder);
        Ok(Staging {
            usual_rights: folder.metadata()?.permissions(),
            folder: folder.into(),
            former: former.into(),
            ledger,
            made: RwLock::default(),
        })
    }

    /// What Diwan wrote into the former publication.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The rights that a folder made here has of itself.
    pub fn usual_rights(&self) -> &Permissions {
        &self.usual_rights
    }

    /// The path of a file in the new folder.
    pub fn new_path(&self, below: &Path) -> PathBuf {
        self.folder.join(below)
    }

    /// The path of a file in the former folder.
    pub fn former_path(&self, below: &Path) -> PathBuf {
        self.former.join(below)
    }

    /// Puts a file in its place; it is an error when the place is taken.
    pub fn put(&self, path: &str, bytes: &[u8]) -> io::Result<FileFate> {
        let below = Path::new(path);
        self.make_folder_of(below)?;
        if self.ledger.has(path) && holds(&self.former_path(below), bytes) {
            self.keep(below)?;
            return Ok(FileFate::Unchanged);
        }
        File::create_new(self.new_path(below))?.write_all(bytes)?;
        Ok(FileFate::Written)
    }

    /// Gives the new folder, at `to`, the very file that lies at `from` in the former one; `false` where Diwan did not write it.
    pub fn take_over(&self, from: &str, to: &str) -> io::Result<bool> {
        let (former, new) = (Path::new(from), Path::new(to));
        if !self.ledger.has(from) {
            return Ok(false);
        }
        self.make_folder_of(new)?;
        give(&self.former_path(former), &self.new_path(new))?;
        Ok(true)
    }

    /// Gives the new folder the very file of the former one.
    pub fn keep(&self, below: &Path) -> io::Result<()> {
        give(&self.former_path(below), &self.new_path(below))
    }

    /// Makes the folders above a file.
    pub fn make_folder_of(&self, below: &Path) -> io::Result<()> {
        below
            .parent()
            .map_or(Ok(()), |folder| self.make_folder(folder))
    }

    /// Makes a folder and those above it; it is an error when there is a file in the way.
    pub fn make_folder(&self, below: &Path) -> io::Result<()> {
        if below.as_os_str().is_empty() || self.is_made(below) {
            return Ok(());
        }
        self.make_folder_of(below)?;
        let path = self.new_path(below);
        match fs::create_dir(&path) {
            Err(error) if !place::is_folder(&path) => return Err(error),
            _ => {}
        }
        self.made
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(below.as_os_str().into());
        Ok(())
    }

    fn is_made(&self, below: &Path) -> bool {
        self.made
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .contains(below.as_os_str())
    }
}

/// Gives a file a second name; else makes a copy that keeps its times.
fn give(former: &Path, new: &Path) -> io::Result<()> {
    match fs::hard_link(former, new) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => copy(former, new),
        done => done,
    }
}

/// Whether a regular file has these bytes. Sizes are compared first: most files that changed changed theirs.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    let same_size = path
        .symlink_metadata()
        .is_ok_and(|meta| meta.is_file() && meta.len() == bytes.len() as u64);
    same_size && fs::read(path).is_ok_and(|former| former == bytes)
}

/// For file systems without hard links, and for files of another owner, which Linux does not let everybody link.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let meta = from.symlink_metadata()?;
    if meta.is_symlink() {
        return copy_link(from, to);
    }
    if !meta.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::Unsupported,
            message!("neither-file-nor-folder"),
        ));
    }
    let mut target = File::create_new(to)?;
    io::copy(&mut File::open(from)?, &mut target)?;
    target.set_times(FileTimes::new().set_modified(meta.modified()?))?;
    target.set_permissions(meta.permissions())
}

/// The new folder belongs to the group of the former one, and hands it on if that did: a web team shares its folder
/// this way. The exact rights follow when it is full; here the group is given where it may be given.
#[cfg(unix)]
fn inherit_group(former: &Path, new: &Path) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let (Ok(wanted), Ok(now)) = (former.metadata(), new.metadata()) else {
        return;
    };
    if wanted.gid() != now.gid() {
        let _ = std::os::unix::fs::chown(new, None, Some(wanted.gid()));
    }
    let hands_on = wanted.mode() & 0o2000;
    let _ = fs::set_permissions(new, Permissions::from_mode(now.mode() | hands_on));
}

#[cfg(not(unix))]
fn inherit_group(_: &Path, _: &Path) {}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(windows)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_dir() {
        std::os::windows::fs::symlink_dir(fs::read_link(from)?, to)
    } else {
        std::os::windows::fs::symlink_file(fs::read_link(from)?, to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_bytes_times_and_links() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&from, "x").unwrap();
        let long_ago =
            std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        File::options()
            .append(true)
            .open(&from)
            .unwrap()
            .set_modified(long_ago)
            .unwrap();
        copy(&from, &to).unwrap();
        assert_eq!(to.metadata().unwrap().modified().unwrap(), long_ago);
        assert_eq!(
            copy(&from, &to).unwrap_err().kind(),
            io::ErrorKind::AlreadyExists
        );
    }

    #[test]
    fn a_file_in_the_way_of_a_folder_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let staging = Staging::make(
            &folder.path().join("new"),
            &folder.path().join("old"),
            Ledger::default(),
        )
        .unwrap();
        assert_eq!(staging.put("a", b"1").unwrap(), FileFate::Written);
        assert!(staging.put("a/index.html", b"2").is_err());
        assert!(staging.put("a", b"1").is_err());
        assert_eq!(
            staging.put("b/c/index.html", b"3").unwrap(),
            FileFate::Written
        );
    }
}
