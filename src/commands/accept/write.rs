//! Writing the files of people: never by halves, never over what was saved meanwhile.
//!
//! Every file is first written whole beside its place, under a hidden name of ours that no preview looks at; only when all
//! are there do they take their places. Permissions stay; a file that may not be written is not replaced behind its owner's
//! back.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use diwan::diagnostic::Diagnostic;
use diwan::site::PageId;

use crate::commands::ours::{self, place};

/// A file to write.
pub struct Draft {
    pub page: PageId,
    pub file: PathBuf,
    pub before: Vec<u8>,
    pub after: Vec<u8>,
}

/// A file that waits beside its place; it goes when it is not needed.
struct Waiting<'a> {
    draft: &'a Draft,
    beside: PathBuf,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.beside);
    }
}

/// Writes all of them; when one cannot be written beside its place, none.
pub fn all(drafts: &[Draft]) -> Result<(), Diagnostic> {
    let mut waiting = Vec::new();
    for draft in drafts {
        let beside = ours::unfinished(&draft.file);
        let stays = Waiting { draft, beside };
        stage(&stays).map_err(|error| trouble(&draft.file, &error))?;
        waiting.push(stays);
    }
    for Waiting { draft, .. } in &waiting {
        let now = fs::read(&draft.file).map_err(|error| trouble(&draft.file, &error))?;
        if now != draft.before {
            return Err(super::changed(&draft.file.to_string_lossy()));
        }
    }
    for it in &waiting {
        fs::rename(&it.beside, &it.draft.file).map_err(|error| trouble(&it.draft.file, &error))?;
    }
    Ok(())
}

fn stage(waiting: &Waiting) -> io::Result<()> {
    let target = &waiting.draft.file;
    // Asks for permission: taking a place needs none of the file that holds it.
    drop(OpenOptions::new().write(true).open(target)?);
    let mut file = place::new_file(&waiting.beside)?;
    file.set_permissions(fs::metadata(target)?.permissions())?;
    file.write_all(&waiting.draft.after)?;
    file.sync_all()
}

/// What to say when a file cannot be read or written.
pub fn trouble(file: &Path, error: &io::Error) -> Diagnostic {
    let message = message!("path-cannot-write-error", error, path = file.display());
    Diagnostic::error("cannot-write", message).hint(message!("accept-nothing-recorded"))
}
