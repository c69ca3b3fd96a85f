//! The moment of publication: the new folder takes the place of the former one.
//!
//! Takes a [`Target`] whose staging is complete; gives back the path under which the former publication now lies. On
//! Linux and macOS the two folders are exchanged in one step, so that every reader finds one or the other whole. Where
//! the system or the file system cannot do that, two renames follow each other; a build that is killed between them
//! leaves no publication for a while, and [`recover`] puts the former one back when the next build begins.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

#[cfg(unix)]
use walkdir::WalkDir;

use super::target::Target;

/// Puts the staging folder in the target's place.
pub fn swap(target: &Target) -> io::Result<Option<PathBuf>> {
    if !target.folder.exists() {
        fs::rename(&target.staging, &target.folder)?;
        return Ok(None);
    }
    match exchange(target) {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => rename_twice(target).map(Some),
        done => done.map(|()| Some(target.staging.clone())),
    }
}

/// Cleans up what a build that was killed has left behind. Only for who holds the lock.
pub fn recover(target: &Target) -> io::Result<()> {
    if !target.folder.exists() && target.former.exists() {
        fs::rename(&target.former, &target.folder)?;
    }
    remove(&target.former)?;
    remove(&target.staging)
}

/// Removes a folder, if it is there, whatever rights the folders in it have.
pub fn remove(folder: &Path) -> io::Result<()> {
    let removed = match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            open_folders(folder);
            fs::remove_dir_all(folder)
        }
        done => done,
    };
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Nothing can be removed from a folder that is closed for writing, and former publications may hold such ones.
#[cfg(unix)]
fn open_folders(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let entries = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    for entry in entries.filter(|entry| entry.file_type().is_dir()) {
        let _ = fs::set_permissions(entry.path(), fs::Permissions::from_mode(0o700));
    }
}

#[cfg(not(unix))]
fn open_folders(_: &Path) {}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(target: &Target) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(
        CWD,
        &target.staging,
        CWD,
        &target.folder,
        RenameFlags::EXCHANGE,
    ) {
        // An old kernel, or a file system that cannot exchange: Linux answers `EINVAL` for the latter.
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => Err(io::ErrorKind::Unsupported.into()),
        done => Ok(done?),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Target) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

fn rename_twice(target: &Target) -> io::Result<PathBuf> {
    fs::rename(&target.folder, &target.former)?;
    if let Err(error) = fs::rename(&target.staging, &target.folder) {
        fs::rename(&target.former, &target.folder)?;
        return Err(error);
    }
    Ok(target.former.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(root: &Path) -> Target {
        Target::choose(&root.join("site"), &root.join("public")).unwrap()
    }

    fn folder(path: &Path, text: &str) {
        fs::create_dir(path).unwrap();
        fs::write(path.join("a"), text).unwrap();
    }

    #[test]
    fn both_ways_put_the_new_in_the_place_of_the_former() {
        for way in [swap as fn(&Target) -> _, |target| {
            rename_twice(target).map(Some)
        }] {
            let root = tempfile::tempdir().unwrap();
            let target = target(root.path());
            folder(&target.folder, "former");
            folder(&target.staging, "new");
            let former = way(&target).unwrap().unwrap();
            assert_eq!(fs::read_to_string(target.folder.join("a")).unwrap(), "new");
            assert_eq!(fs::read_to_string(former.join("a")).unwrap(), "former");
        }
    }

    #[test]
    fn a_death_between_the_two_renames_gives_the_former_back() {
        let root = tempfile::tempdir().unwrap();
        let target = target(root.path());
        folder(&target.former, "former");
        folder(&target.staging, "new");
        recover(&target).unwrap();
        assert_eq!(
            fs::read_to_string(target.folder.join("a")).unwrap(),
            "former"
        );
        assert!(!target.former.exists() && !target.staging.exists());
    }

    #[test]
    fn a_death_after_the_two_renames_leaves_the_new() {
        let root = tempfile::tempdir().unwrap();
        let target = target(root.path());
        folder(&target.former, "former");
        folder(&target.folder, "new");
        recover(&target).unwrap();
        assert_eq!(fs::read_to_string(target.folder.join("a")).unwrap(), "new");
        assert!(!target.former.exists());
    }
}
