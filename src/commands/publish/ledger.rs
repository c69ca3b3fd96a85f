//! Which files of a folder are Diwan's own: the list that a publication leaves in it, [`NAME`].
//!
//! Takes the text of that file; gives a sorted list of paths, one a line, with `/` and in NFC. What the list names may be
//! replaced or removed by the next build; everything else belongs to somebody else and stays. The list is only ever asked
//! about paths that come from elsewhere, so that a forged line (`../../x`) can do nothing.

use std::io;
use std::path::Path;

use diwan::route::nfc;

use crate::commands::ours::place;

/// The name of the list, at the top of the published folder.
pub use crate::commands::ours::LEDGER as NAME;

/// The files that an earlier build wrote, the list itself included.
#[derive(Debug, Default)]
pub struct Ledger(Vec<String>);

impl Ledger {
    /// The list in a published folder; empty where there is none, and where something else bears its name.
    pub fn of(folder: &Path) -> io::Result<Self> {
        let list = place::read(&folder.join(NAME))?.unwrap_or_default();
        let lines = String::from_utf8_lossy(&list);
        Ok(Self::new(lines.lines().map(str::to_owned).collect()))
    }

    /// A list of these paths.
    pub fn new(mut paths: Vec<String>) -> Self {
        paths.sort_unstable();
        paths.dedup();
        Ledger(paths)
    }

    /// The list as it is written: sorted by bytes, one path a line, LF.
    pub fn text(&self) -> String {
        self.0
            .iter()
            .flat_map(|path| [path.as_str(), "\n"])
            .collect()
    }

    /// The paths, sorted.
    pub fn into_paths(self) -> Vec<String> {
        self.0
    }

    /// How many files it names.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether Diwan wrote this file.
    pub fn has(&self, path: &str) -> bool {
        path == NAME
            || self
                .0
                .binary_search_by(|known| known.as_str().cmp(path))
                .is_ok()
    }

    /// Whether Diwan wrote a file somewhere below this folder.
    pub fn reaches_into(&self, folder: &str) -> bool {
        let inside = format!("{folder}/");
        let next = self
            .0
            .partition_point(|known| known.as_str() < inside.as_str());
        self.0
            .get(next)
            .is_some_and(|known| known.starts_with(&inside))
    }

    /// How many of these files another list does not name.
    pub fn count_missing_in(&self, other: &Ledger) -> usize {
        self.0.iter().filter(|path| !other.has(path)).count()
    }
}

/// A path below the published folder in the form of the list; `None` when its name is not UTF-8, and so not ours.
pub fn key(below: &Path) -> Option<String> {
    let name = below.to_str()?;
    // Some file systems hand names back decomposed (HFS+), and Windows with its own separator.
    Some(nfc(&name.replace(std::path::MAIN_SEPARATOR, "/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_knows_files_and_their_folders() {
        let ledger = Ledger::new(vec![
            "b/index.html".into(),
            "a.txt".into(),
            "a/x.html".into(),
            "a.txt".into(),
        ]);
        assert_eq!(ledger.text(), "a.txt\na/x.html\nb/index.html\n");
        assert!(ledger.has("a.txt") && ledger.has(NAME) && !ledger.has("a"));
        assert!(ledger.reaches_into("a") && ledger.reaches_into("b"));
        assert!(
            !ledger.reaches_into("a.txt") && !ledger.reaches_into("c") && !ledger.reaches_into("")
        );
    }

    #[test]
    fn names_are_compared_composed() {
        assert_eq!(
            key(Path::new("e\u{301}tude/index.html")).as_deref(),
            Some("étude/index.html")
        );
    }
}
