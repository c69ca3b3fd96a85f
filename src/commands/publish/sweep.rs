//! After the publication: the former folder goes, except for what somebody has put there in the meantime.
//!
//! Takes the former and the new folder and the lists of what Diwan wrote into each. A file that somebody else wrote while
//! the two were changing places is in neither list and not in the new folder; it is moved, not removed. What cannot be
//! removed is told and left for the next build to try: the publication itself is complete.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::foreign::is_foreign_file;
use super::ledger::Ledger;
use crate::commands::ours::place;

/// Two publications of one site, one of which is to go.
#[derive(Debug)]
pub struct Sweep<'a> {
    /// The folder that goes, and the list of what Diwan wrote into it.
    pub former: (&'a Path, &'a Ledger),
    /// The folder that is published, and its list.
    pub new: (&'a Path, &'a Ledger),
}

impl Sweep<'_> {
    /// Removes the former folder, rescuing into the new one what came late.
    pub fn run(&self) -> io::Result<()> {
        self.folder(Path::new(""));
        // For whatever has resisted: folders that were closed, files that appeared this very moment.
        place::remove(self.former.0)
    }

    /// On all cores: removing 30,000 files from as many folders takes as long as writing them.
    fn folder(&self, below: &Path) {
        let folder = self.former.0.join(below);
        let entries = fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok);
        let (folders, files): (Vec<_>, Vec<_>) =
            entries.partition(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
        for file in files {
            self.file(&file.path(), &below.join(file.file_name()));
        }
        let folders: Vec<PathBuf> = folders
            .iter()
            .map(|folder| below.join(folder.file_name()))
            .collect();
        folders.par_iter().for_each(|folder| self.folder(folder));
        let _ = fs::remove_dir(folder);
    }

    fn file(&self, path: &Path, below: &Path) {
        if is_foreign_file(self.former.1, below) && is_foreign_file(self.new.1, below) {
            rescue(path, &self.new.0.join(below));
        }
        let _ = fs::remove_file(path);
    }
}

/// Moves a file that the new folder does not have, or has in an older state.
fn rescue(late: &Path, home: &Path) {
    let state = |path: &Path| {
        let meta = path.symlink_metadata().ok()?;
        Some((meta.len(), meta.modified().ok()?))
    };
    if state(late) != state(home) {
        let folder = home.parent().map_or(Ok(()), fs::create_dir_all);
        let _ = folder.and_then(|()| fs::rename(late, home));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_at_the_last_moment_is_moved_and_not_removed() {
        let root = tempfile::tempdir().unwrap();
        let (former, new) = (root.path().join("former"), root.path().join("new"));
        for file in [
            "former/a/ours.html",
            "former/a/late.txt",
            "former/late/x",
            "new/both",
            "former/both",
        ] {
            let file = root.path().join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(
                &file,
                file.strip_prefix(root.path()).unwrap().to_str().unwrap(),
            )
            .unwrap();
        }
        let (was, is) = (
            Ledger::new(vec!["a/ours.html".into()]),
            Ledger::new(vec!["both".into()]),
        );
        let sweep = Sweep {
            former: (&former, &was),
            new: (&new, &is),
        };
        sweep.run().unwrap();
        assert!(!former.exists());
        assert!(new.join("a/late.txt").exists() && new.join("late/x").exists());
        assert!(!new.join("a/ours.html").exists());
        assert_eq!(fs::read_to_string(new.join("both")).unwrap(), "new/both");
    }
}
