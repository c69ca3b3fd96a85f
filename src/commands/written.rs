//! Files that commands write into a site for people to go on with: never over what is there, never by halves, never outside.
//!
//! A new file is made under its own name, which must be free: nothing that stands there is followed or replaced. A file
//! that is Diwan's own to keep (a record) is written beside its place and takes it whole.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use diwan::diagnostic::Diagnostic;

use super::ours::{self, place};

/// Makes a file below a site's folder that must not exist yet, and its folders.
pub fn new_file(root: &Path, below: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
    let make = |file: PathBuf| {
        let mut new = OpenOptions::new();
        new.write(true)
            .create_new(true)
            .open(file)?
            .write_all(bytes)
    };
    let made = inside(root, below).and_then(make);
    made.map_err(|error| trouble(root, below, &error))
}

/// Gives a file below a site's folder new content, and makes it where it does not exist.
pub fn replace(root: &Path, below: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
    let put = |file: PathBuf| {
        let beside = ours::unfinished(&file);
        let mut new = place::new_file(&beside)?;
        let put = new
            .write_all(bytes)
            .and_then(|()| fs::rename(&beside, &file));
        if put.is_err() {
            let _ = place::remove(&beside);
        }
        put
    };
    let put = inside(root, below).and_then(put);
    put.map_err(|error| trouble(root, below, &error))
}

/// The place of a file, whose folder is made where it lacks; refused where a link leads that folder out of the site.
fn inside(root: &Path, below: &str) -> io::Result<PathBuf> {
    let file = root.join(below);
    let folder = file.parent().unwrap_or(root);
    fs::create_dir_all(folder)?;
    match folder.canonicalize()?.starts_with(root.canonicalize()?) {
        true => Ok(file),
        false => Err(io::Error::other("a link leads out of the site there")),
    }
}

fn trouble(root: &Path, below: &str, error: &io::Error) -> Diagnostic {
    let message = format!(
        "`{}` cannot be written: {error}",
        root.join(below).display()
    );
    Diagnostic::error("unwritable", message).hint("check that you may write there")
}
