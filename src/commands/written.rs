//! Files that commands write into a site for people to go on with: never over what is there, never by halves, never outside.
//!
//! A new file is made under its own name, which must be free: nothing that stands there is followed or replaced. A file
//! that is Diwan's own to keep (a record) is written beside its place and takes it whole.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use diwan::diagnostic::{Diagnostic, Message};

use super::ours::{self, place};

/// Makes a file below a site's folder that must not exist yet, and its folders.
pub fn new_file(root: &Path, below: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
    let made = inside(root, below).and_then(|file| whole_file(&file, bytes));
    made.map_err(|error| trouble(root, below, &error))
}

/// Makes new files below a site's folder, all of them or none.
pub fn new_files(root: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Diagnostic> {
    for (number, (below, bytes)) in files.iter().enumerate() {
        if let Err(fault) = new_file(root, below, bytes) {
            take_back(root, &files[..number]);
            prune(root, below);
            return Err(fault);
        }
    }
    Ok(())
}

/// Takes files away that have just been made, and the folders that are empty without them.
pub fn take_back(root: &Path, files: &[(String, Vec<u8>)]) {
    for (below, _) in files {
        let _ = place::remove(&root.join(below));
        prune(root, below);
    }
}

/// Takes away the folders above a file that hold nothing.
fn prune(root: &Path, below: &str) {
    let file = root.join(below);
    let folders = file.ancestors().skip(1);
    for folder in folders.take_while(|folder| *folder != root) {
        // Only an empty one goes.
        let _ = fs::remove_dir(folder);
    }
}

/// Makes a file whose name must be free. What a full disk cuts short is taken away again: half a file would be taken for a whole one.
fn whole_file(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut new = File::create_new(file)?;
    let made = new.write_all(bytes);
    if made.is_err() {
        drop(new);
        let _ = place::remove(file);
    }
    made
}

/// Gives a file below a site's folder new content, and makes it where it does not exist.
pub fn replace(root: &Path, below: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
    let put = inside(root, below).and_then(|file| put_whole(&file, bytes));
    put.map_err(|error| trouble(root, below, &error))
}

/// Writes beside a file and lets that take its place.
fn put_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = ours::unfinished(file);
    let mut new = place::new_file(&beside)?;
    let put = new
        .write_all(bytes)
        .and_then(|()| fs::rename(&beside, file));
    if put.is_err() {
        let _ = place::remove(&beside);
    }
    put
}

/// The same for a place that a person chose: what is no regular file (a pipe, `/dev/stdout`) is written into, and one that cannot be
/// made beside is written where it is.
fn put_named(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let real = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    match place::look(&real)? {
        None => whole_file(&real, bytes),
        Some(meta) if meta.is_file() => match put_whole(&real, bytes) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                fs::write(&real, bytes)
            }
            put => put,
        },
        Some(_) => fs::write(&real, bytes),
    }
}

/// Gives a file that a person named on the command line new content. One that lies in the site is not written through a link that
/// leads out of it: whoever wrote the site would choose the place.
pub fn named(root: &Path, file: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let write = || {
        let whole = std::path::absolute(file)?;
        let site = std::path::absolute(root)?;
        let real_site = root.canonicalize()?;
        let plain = without_steps_up(&whole);
        let is_in =
            |path: &Path| path.starts_with(without_steps_up(&site)) || path.starts_with(&real_site);
        // `..` leads up from where a link leads, and no reader of the path sees where that is.
        let is_straight = real_folder(&whole) == real_folder(&plain);
        let is_inside = is_in(&plain) || (!is_straight && whole.starts_with(&site));
        if is_inside && let Some(real) = behind_links(&whole)? {
            if !real.starts_with(&real_site) {
                return Err(io::Error::other(message!("link-leads-out")));
            }
            return put_named(&real, bytes);
        }
        put_named(file, bytes)
    };
    write().map_err(|error: io::Error| {
        let message = message!("path-cannot-write-error", path = file.display(), error);
        Diagnostic::error("unwritable", message).hint(remedy(&error))
    })
}

/// A path without `..`, as it is read.
fn without_steps_up(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

fn real_folder(file: &Path) -> Option<PathBuf> {
    file.parent()?.canonicalize().ok()
}

/// Where a file really lies whose folder or name may be a link; nothing where its folder is not there.
fn behind_links(file: &Path) -> io::Result<Option<PathBuf>> {
    let (Some(folder), Some(name)) = (file.parent(), file.file_name()) else {
        return Ok(None);
    };
    let Ok(folder) = folder.canonicalize() else {
        return Ok(None);
    };
    let file = folder.join(name);
    if !file.is_symlink() {
        return Ok(Some(file));
    }
    // A link that leads nowhere would be followed, and the file made there.
    let target = fs::read_link(&file)?;
    let real = file.canonicalize();
    Ok(Some(real.unwrap_or_else(|_| folder.join(target))))
}

/// The place of a file, whose folder is made where it lacks; refused, before anything is made, where a link leads that
/// folder out of the site or to something hidden in it.
fn inside(root: &Path, below: &str) -> io::Result<PathBuf> {
    let root = root.canonicalize()?;
    let file = root.join(below);
    let folder = file.parent().unwrap_or(&root);
    let mut there = folder;
    while place::look(there)?.is_none() {
        there = there.parent().unwrap_or(&root);
    }
    let real = there.canonicalize()?;
    let is_hidden = |name: &OsStr| name.as_encoded_bytes().starts_with(b".");
    match real.strip_prefix(&root) {
        Err(_) => return Err(io::Error::other(message!("link-leads-out"))),
        Ok(way) if real != there && way.iter().any(is_hidden) => {
            return Err(io::Error::other(message!("link-leads-to-hidden")));
        }
        Ok(_) => {}
    }
    let folder = real.join(folder.strip_prefix(there).unwrap_or(Path::new("")));
    fs::create_dir_all(&folder)?;
    Ok(folder.join(file.file_name().unwrap_or_default()))
}

fn trouble(root: &Path, below: &str, error: &io::Error) -> Diagnostic {
    let file = root.join(below);
    let message = message!("path-cannot-write-error", path = file.display(), error);
    Diagnostic::error("unwritable", message).hint(remedy(error))
}

/// What helps where a file could not be written.
pub fn remedy(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => message!("free-space-there"),
        _ => message!("check-folder"),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn no_link_leads_a_file_out_of_the_site_or_into_what_is_hidden() {
        let (site, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let root = site.path();
        fs::create_dir_all(root.join(".git/hooks")).unwrap();
        fs::create_dir(root.join("design")).unwrap();
        symlink(outside.path(), root.join("themes")).unwrap();
        symlink(".git", root.join("i18n")).unwrap();
        symlink("design", root.join("ours")).unwrap();
        for below in [
            "themes/a.css",
            "themes/x/y/a.css",
            "i18n/hooks/a",
            "i18n/new/a",
        ] {
            assert!(new_file(root, below, b"x").is_err(), "{below}");
            assert!(replace(root, below, b"x").is_err(), "{below}");
        }
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
        assert_eq!(fs::read_dir(root.join(".git")).unwrap().count(), 1);
        for below in ["a/b/c.css", "ours/x/a.css", ".record", ".diwan/record"] {
            new_file(root, below, b"x").unwrap();
            replace(root, below, b"y").unwrap();
            assert_eq!(fs::read(root.join(below)).unwrap(), b"y", "{below}");
        }
    }

    #[test]
    fn a_file_that_was_named_is_not_written_through_a_link_out_of_the_site() {
        let (site, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let root = site.path();
        let theirs = outside.path().join("theirs");
        fs::write(&theirs, "theirs").unwrap();
        symlink(&theirs, root.join("a")).unwrap();
        symlink(outside.path().join("new"), root.join("b")).unwrap();
        symlink(outside.path(), root.join("folder")).unwrap();
        symlink("real", root.join("within")).unwrap();
        for below in ["a", "b", "folder/c"] {
            assert!(named(root, &root.join(below), b"x").is_err(), "{below}");
        }
        assert_eq!(fs::read_to_string(&theirs).unwrap(), "theirs");
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
        named(root, &root.join("within"), b"x").unwrap();
        assert_eq!(fs::read(root.join("real")).unwrap(), b"x");
        // A person may name any place.
        named(root, &theirs, b"ours").unwrap();
        assert_eq!(fs::read(&theirs).unwrap(), b"ours");
    }

    #[test]
    fn a_path_that_leads_up_is_where_it_reads_as() {
        let all = tempfile::tempdir().unwrap();
        let (root, outside) = (all.path().join("site"), all.path().join("other/deep/er"));
        fs::create_dir(&root).unwrap();
        fs::create_dir_all(&outside).unwrap();
        symlink(&outside, root.join("link")).unwrap();
        named(&root, &root.join("../beside"), b"x").unwrap();
        assert_eq!(fs::read(all.path().join("beside")).unwrap(), b"x");
        // Through a link, it is elsewhere.
        for path in ["link/../beside", "link/../../beside", "link/new"] {
            assert!(named(&root, &root.join(path), b"y").is_err(), "{path}");
        }
        assert_eq!(fs::read_dir(&outside).unwrap().count(), 0);
        assert!(!all.path().join("other/beside").exists());
        assert_eq!(fs::read(all.path().join("beside")).unwrap(), b"x");
    }

    #[test]
    fn a_link_at_the_name_itself_is_not_written_through() {
        let (site, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let theirs = outside.path().join("theirs");
        fs::write(&theirs, "theirs").unwrap();
        symlink(&theirs, site.path().join("a")).unwrap();
        symlink(outside.path().join("new"), site.path().join("b")).unwrap();
        assert!(new_file(site.path(), "a", b"x").is_err());
        assert!(new_file(site.path(), "b", b"x").is_err());
        replace(site.path(), "a", b"ours").unwrap();
        assert_eq!(fs::read_to_string(&theirs).unwrap(), "theirs");
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
    }
}
