//! The moment of publication: the new folder takes the place of the former one.
//!
//! Takes a [`Target`] whose staging is complete; gives back the path under which the former publication now lies. On
//! Linux and macOS the two folders are exchanged in one step, so that every reader finds one or the other whole. Where
//! the system or the file system cannot do that, two renames follow each other; a build that is killed between them
//! leaves no publication for a while, and [`give_back`] puts the former one back when the next build begins.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::target::Target;
use crate::commands::ours::place;

/// Puts the staging folder in the target's place.
pub fn swap(target: &Target) -> io::Result<Option<PathBuf>> {
    if place::look(&target.folder)?.is_none() {
        fs::rename(&target.staging, &target.folder)?;
        return Ok(None);
    }
    match exchange(target) {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => rename_twice(target).map(Some),
        done => done.map(|()| Some(target.staging.clone())),
    }
}

/// Puts the former publication back where a build was killed between two renames. Only for who holds the lock. A link at
/// its name was not left by us: what it leads to was never a publication of this site.
pub fn give_back(target: &Target) -> io::Result<()> {
    if place::look(&target.folder)?.is_none() && place::is_folder(&target.former) {
        fs::rename(&target.former, &target.folder)?;
    }
    Ok(())
}

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
    use std::path::Path;

    fn recover(target: &mut Target) {
        give_back(target).unwrap();
        assert!(target.settle().is_empty());
    }

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
        let mut target = target(root.path());
        folder(&target.former, "former");
        folder(&target.staging, "new");
        recover(&mut target);
        assert_eq!(
            fs::read_to_string(target.folder.join("a")).unwrap(),
            "former"
        );
        assert!(!target.former.exists() && !target.staging.exists());
    }

    #[test]
    fn a_death_after_the_two_renames_leaves_the_new() {
        let root = tempfile::tempdir().unwrap();
        let mut target = target(root.path());
        folder(&target.former, "former");
        folder(&target.folder, "new");
        recover(&mut target);
        assert_eq!(fs::read_to_string(target.folder.join("a")).unwrap(), "new");
        assert!(!target.former.exists());
    }
}
