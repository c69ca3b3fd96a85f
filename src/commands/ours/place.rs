//! Making, reading and removing at a name of ours, whatever somebody has put there.
//!
//! Takes a path whose folder is known to be a real one; looks at the name itself, never at what a link there leads to.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;

/// What is at a name, links not followed; `None` when nothing is.
pub fn look(path: &Path) -> io::Result<Option<Metadata>> {
    match path.symlink_metadata() {
        Ok(meta) => Ok(Some(meta)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether a real folder is there, and no link to one.
pub fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|meta| meta.is_dir())
}

/// Makes a new, empty file, open for reading and writing. What was there goes, and is not written to: it may be a link to
/// a file elsewhere, or another name of one.
pub fn new_file(path: &Path) -> io::Result<File> {
    let create = || {
        OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .open(path)
    };
    match create() {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            remove(path)?;
            create()
        }
        done => done,
    }
}

/// Makes a folder where none is; what else is there goes.
pub fn folder(path: &Path) -> io::Result<()> {
    match fs::create_dir(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists && !is_folder(path) => {
            remove(path)?;
            fs::create_dir(path)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        done => done,
    }
}

/// Opens a regular file for reading. A pipe does not keep us waiting, and a link is not followed.
pub fn open(path: &Path) -> io::Result<File> {
    regular(careful(OpenOptions::new().read(true)).open(path)?)
}

/// The bytes of a regular file; `None` where there is none.
pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    if !look(path)?.is_some_and(|meta| meta.is_file()) {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut open(path)?, &mut bytes)?;
    Ok(Some(bytes))
}

/// The bytes of a regular file below a folder; `None` where there is none, and where a link or anything else stands in the
/// place of a folder on the way to it.
pub fn read_below(folder: &Path, below: &str) -> io::Result<Option<Vec<u8>>> {
    let mut path = folder.to_owned();
    let mut names = below.split('/').peekable();
    while let Some(name) = names.next() {
        path.push(name);
        if names.peek().is_some() && !is_folder(&path) {
            return Ok(None);
        }
    }
    read(&path)
}

/// Opens a regular file to lock it, and makes it where there is none. Nothing is ever written to it.
pub fn open_to_lock(path: &Path) -> io::Result<File> {
    if look(path)?.is_some_and(|meta| !meta.is_file()) {
        remove_all_but_folders(path)?;
    }
    let mut options = OpenOptions::new();
    let options = options.create(true).truncate(false).write(true);
    match careful(options).open(path) {
        // Another user's, who was killed before it could go. To lock it, reading it is enough on most file systems.
        Err(error) if error.kind() == ErrorKind::PermissionDenied && look(path)?.is_some() => {
            open(path).map_err(|_| error)
        }
        opened => regular(opened?),
    }
}

/// Removes what is there, with all that is in it if it is a folder, whatever rights the folders in it have.
pub fn remove(path: &Path) -> io::Result<()> {
    let Some(meta) = look(path)? else {
        return Ok(());
    };
    if !meta.is_dir() {
        return gone(fs::remove_file(path));
    }
    gone(match fs::remove_dir_all(path) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            open_folders(path);
            fs::remove_dir_all(path)
        }
        done => done,
    })
}

fn remove_all_but_folders(path: &Path) -> io::Result<()> {
    match look(path)? {
        Some(meta) if meta.is_dir() => Err(io::Error::new(
            ErrorKind::IsADirectory,
            message!("ours-is-folder"),
        )),
        Some(_) => gone(fs::remove_file(path)),
        None => Ok(()),
    }
}

/// Somebody else may have been faster.
fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn regular(file: File) -> io::Result<File> {
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(io::Error::new(
            ErrorKind::InvalidInput,
            message!("io-not-file"),
        )),
    }
}

/// Opens the name itself, and at once: what was a file a moment ago may be a link or a pipe by now.
#[cfg(unix)]
fn careful(options: &mut OpenOptions) -> &mut OpenOptions {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    options.custom_flags(flags.bits().cast_signed())
}

#[cfg(not(unix))]
fn careful(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Nothing can be removed from a folder that is closed for writing, and former publications may hold such ones.
#[cfg(unix)]
fn open_folders(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let walk = walkdir::WalkDir::new(folder).follow_root_links(false);
    let entries = walk.into_iter().filter_map(Result::ok);
    for entry in entries.filter(|entry| entry.file_type().is_dir()) {
        let _ = fs::set_permissions(entry.path(), fs::Permissions::from_mode(0o700));
    }
}

#[cfg(not(unix))]
fn open_folders(_: &Path) {}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;
    use std::process::Command;

    #[test]
    fn no_folder_on_the_way_may_be_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::create_dir_all(path.join("a/b")).unwrap();
        fs::write(path.join("a/b/c"), "x").unwrap();
        symlink(path.join("a"), path.join("link")).unwrap();
        symlink(path.join("a/b/c"), path.join("a/d")).unwrap();
        let read = |below| read_below(path, below).unwrap();
        assert_eq!(read("a/b/c").as_deref(), Some(&b"x"[..]));
        for below in ["link/b/c", "a/d", "a/b", "a/b/c/d", "e/f"] {
            assert_eq!(read(below), None, "{below}");
        }
    }

    /// Plants one thing after another at a name, and gives what must not change.
    fn plant(each: impl Fn(&Path)) {
        let folder = tempfile::tempdir().unwrap();
        let theirs = folder.path().join("theirs");
        fs::create_dir(&theirs).unwrap();
        fs::write(theirs.join("a"), "theirs").unwrap();
        fs::write(folder.path().join("b"), "theirs").unwrap();
        let name = folder.path().join("ours");
        let plants: [&dyn Fn(); 6] = [
            &|| symlink(&theirs, &name).unwrap(),
            &|| symlink(folder.path().join("b"), &name).unwrap(),
            &|| symlink(folder.path().join("nowhere"), &name).unwrap(),
            &|| fs::hard_link(folder.path().join("b"), &name).unwrap(),
            &|| {
                assert!(
                    Command::new("mkfifo")
                        .arg(&name)
                        .status()
                        .unwrap()
                        .success()
                )
            },
            &|| drop(std::os::unix::net::UnixListener::bind(&name).unwrap()),
        ];
        for plant in plants {
            plant();
            each(&name);
            remove(&name).unwrap();
            assert!(look(&name).unwrap().is_none());
            assert_eq!(fs::read_to_string(theirs.join("a")).unwrap(), "theirs");
            assert_eq!(
                fs::read_to_string(folder.path().join("b")).unwrap(),
                "theirs"
            );
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        }
    }

    #[test]
    fn what_others_planted_is_neither_followed_nor_written_to() {
        plant(|_| ());
        plant(|name| {
            io::Write::write_all(&mut new_file(name).unwrap(), b"ours").unwrap();
            assert_eq!(read(name).unwrap().as_deref(), Some(&b"ours"[..]));
        });
        plant(|name| {
            folder(name).unwrap();
            fs::write(name.join("x"), "ours").unwrap();
        });
        plant(|name| assert!(open_to_lock(name).unwrap().metadata().unwrap().is_file()));
        plant(|name| {
            let is_file = look(name).unwrap().unwrap().is_file();
            assert_eq!(read(name).unwrap().is_some(), is_file);
            assert_eq!(open(name).is_ok(), is_file);
        });
    }

    #[test]
    fn a_folder_at_the_name_of_a_lock_stays_and_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let name = folder.path().join("lock");
        fs::create_dir(&name).unwrap();
        let told = open_to_lock(&name).unwrap_err();
        assert_eq!(told.kind(), ErrorKind::IsADirectory);
        assert!(is_folder(&name));
    }
}
