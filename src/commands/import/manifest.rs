//! What an import wrote into a folder: digests by paths, so that the next one knows what somebody has edited since.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use serde::{Deserialize, Serialize};

use crate::commands::{Refusal, written};

/// Its name, hidden from Diwan and from readers.
const NAME: &str = ".diwan-import.json";

/// What was written, by paths below the folder.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Manifest {
    #[serde(default)]
    system: String,
    files: BTreeMap<String, String>,
}

/// What becomes of a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is written.
    Write,
    /// It is there already, the same.
    Same,
    /// Somebody has edited it, and the old site has not changed since.
    Edited,
    /// Somebody has edited it, and the old site has changed.
    Both,
    /// Somebody has removed it, and the old site has changed.
    Removed,
}

impl Manifest {
    /// The manifest of a folder; refused where there are files and no manifest.
    pub fn of(root: &Path) -> Result<Self, Refusal> {
        let folder = root.display().to_string();
        if let Ok(text) = fs::read_to_string(root.join(NAME)) {
            return serde_json::from_str(&text).map_err(|error| {
                let message = diwan::message!(
                    "import-manifest-broken",
                    name = NAME,
                    error = error.to_string()
                );
                let hint = diwan::message!("import-into-another-folder");
                Refusal::wrong_use(Diagnostic::error("wrong-use", message).hint(hint))
            });
        }
        let mut entries = match fs::read_dir(root) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(error) => {
                let message =
                    diwan::message!("import-folder-unusable", folder, error = error.to_string());
                return Err(Refusal::wrong_use(Diagnostic::error("wrong-use", message)));
            }
        };
        match entries.next() {
            None => Ok(Self::default()),
            Some(_) => {
                let message = diwan::message!("import-folder-not-empty", folder);
                let hint = diwan::message!("import-into-another-folder");
                Err(Refusal::wrong_use(
                    Diagnostic::error("wrong-use", message).hint(hint),
                ))
            }
        }
    }

    /// What becomes of a file that would hold `new`.
    pub fn fate(&self, root: &Path, path: &str, new: &[u8]) -> Fate {
        let (new, known) = (digest(new), self.files.get(path));
        let there = fs::read(root.join(path)).ok().map(|bytes| digest(&bytes));
        match (there, known) {
            (Some(there), _) if there == new => Fate::Same,
            (Some(there), Some(known)) if there == *known => Fate::Write,
            (Some(_), Some(known)) if new == *known => Fate::Edited,
            (Some(_), _) => Fate::Both,
            (None, None) => Fate::Write,
            (None, Some(known)) if new == *known => Fate::Edited,
            (None, Some(_)) => Fate::Removed,
        }
    }

    /// Notes what was, or would have been, written.
    pub fn note(&mut self, path: &str, bytes: &[u8]) {
        self.files.insert(path.to_owned(), digest(bytes));
    }

    /// What was written before and is none of `paths`.
    pub fn gone<'s>(&'s self, paths: impl Iterator<Item = &'s str>) -> Vec<&'s str> {
        let now: BTreeSet<&str> = paths.collect();
        self.files
            .keys()
            .map(String::as_str)
            .filter(|path| !now.contains(path))
            .collect()
    }

    /// Whether a file is still what was written; `None` where it is not there.
    pub fn is_untouched(&self, root: &Path, path: &str) -> Option<bool> {
        let there = fs::read(root.join(path)).ok()?;
        Some(
            self.files
                .get(path)
                .is_some_and(|known| *known == digest(&there)),
        )
    }

    /// Writes it into its folder.
    pub fn write(mut self, root: &Path, system: &str) -> Result<(), Diagnostic> {
        self.system = system.to_owned();
        let json = serde_json::to_string_pretty(&self).unwrap_or_default();
        written::replace(root, NAME, format!("{json}\n").as_bytes())
    }
}

fn digest(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..32].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_has_edited_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let mut manifest = Manifest::default();
        assert_eq!(manifest.fate(root, "a", b"1"), Fate::Write);
        fs::write(root.join("a"), b"1").unwrap();
        manifest.note("a", b"1");
        assert_eq!(manifest.fate(root, "a", b"1"), Fate::Same);
        assert_eq!(manifest.fate(root, "a", b"2"), Fate::Write);
        fs::write(root.join("a"), b"mine").unwrap();
        assert_eq!(manifest.fate(root, "a", b"1"), Fate::Edited);
        assert_eq!(manifest.fate(root, "a", b"2"), Fate::Both);
        fs::remove_file(root.join("a")).unwrap();
        assert_eq!(manifest.fate(root, "a", b"1"), Fate::Edited);
        assert_eq!(manifest.fate(root, "a", b"2"), Fate::Removed);
        assert_eq!(manifest.gone(["b"].into_iter()), ["a"]);
    }
}
