//! The old site on a disk: a folder with everything in it but what is hidden or was made of the rest, or one file.

use std::fs;
use std::path::{Path, PathBuf};

use diwan::diagnostic::Diagnostic;
use walkdir::WalkDir;

use crate::commands::Refusal;

/// The files of an old site.
pub struct Disk {
    root: PathBuf,
    paths: Vec<String>,
    links: Vec<String>,
}

/// Folders that programs make, which no site is written in.
const MADE: &[&str] = &["node_modules", "_site", "_gen", "__pycache__", "vendor"];

impl Disk {
    /// Lists the files of `source`, but those of `folder`, which may lie in it.
    pub fn open(source: &Path, folder: &Path) -> Result<Self, Refusal> {
        let unusable = |error: String| {
            let source = source.display().to_string();
            let message = diwan::message!("import-source-unusable", source, error);
            Refusal::wrong_use(Diagnostic::error("wrong-use", message))
        };
        let root = source
            .canonicalize()
            .map_err(|error| unusable(error.to_string()))?;
        if root.is_file() {
            let name = root
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let root = root.parent().unwrap_or(Path::new("/")).to_owned();
            return Ok(Disk {
                root,
                paths: vec![name],
                links: Vec::new(),
            });
        }
        let own = folder.canonicalize().ok();
        if own.as_deref() == Some(root.as_path()) {
            let message = diwan::message!("import-into-itself");
            let hint = diwan::message!("import-into-another-folder");
            return Err(Refusal::wrong_use(
                Diagnostic::error("wrong-use", message).hint(hint),
            ));
        }
        let mut disk = Disk {
            root: root.clone(),
            paths: Vec::new(),
            links: Vec::new(),
        };
        let walk = WalkDir::new(&root)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| {
                let name = entry.file_name().to_string_lossy();
                let is_made = entry.file_type().is_dir() && MADE.contains(&&*name);
                let is_hidden = name.starts_with('.') && !matches!(&*name, ".vitepress");
                entry.depth() == 0
                    || !(is_made || is_hidden || Some(entry.path()) == own.as_deref())
            });
        for entry in walk {
            let entry = entry.map_err(|error| unusable(error.to_string()))?;
            let below = entry.path().strip_prefix(&root).unwrap_or(entry.path());
            let Some(below) = below.to_str() else {
                disk.links.push(below.to_string_lossy().into_owned());
                continue;
            };
            let below = below.replace(std::path::MAIN_SEPARATOR, "/");
            match entry.file_type() {
                kind if kind.is_file() => disk.paths.push(below),
                kind if kind.is_symlink() => disk.links.push(below),
                _ => {}
            }
        }
        Ok(disk)
    }

    /// The paths, below the folder of the old site.
    pub fn paths(&self) -> impl Iterator<Item = String> + '_ {
        self.paths.iter().cloned()
    }

    /// Links of the disk, which are not followed, and names that are no text.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.links.iter().map(String::as_str)
    }

    /// The bytes of a file.
    pub fn read(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.root.join(path)).ok()
    }
}
