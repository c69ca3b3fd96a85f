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
                kind if kind.is_symlink() && !leads_to_own(&root, entry.path()) => {
                    disk.links.push(below);
                }
                kind if kind.is_symlink() => disk.paths.push(below),
                _ => {}
            }
        }
        Ok(disk)
    }

    /// The paths, below the folder of the old site.
    pub fn paths(&self) -> impl Iterator<Item = String> + '_ {
        self.paths.iter().cloned()
    }

    /// Links of the disk that are not followed, and names that are no text.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.links.iter().map(String::as_str)
    }

    /// The bytes of a file.
    pub fn read(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.root.join(path)).ok()
    }
}

/// Whether a link leads to a file of the old site itself: that was published at both places. What leads out of the site, to a folder
/// or to what is hidden may be anybody's.
fn leads_to_own(root: &Path, link: &Path) -> bool {
    let Some(file) = link.canonicalize().ok().filter(|file| file.is_file()) else {
        return false;
    };
    let below = file.strip_prefix(root).ok();
    below.is_some_and(|below| {
        let mut names = below.iter().map(|name| name.to_string_lossy());
        !names.any(|name| name.starts_with('.') && name != ".vitepress")
    })
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_are_followed_to_files_of_the_site_alone() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("old");
        fs::create_dir_all(site.join("ar")).unwrap();
        fs::write(site.join("ar/v2.md"), "a").unwrap();
        fs::write(site.join(".key"), "b").unwrap();
        fs::write(folder.path().join("out.md"), "c").unwrap();
        for (to, link) in [
            ("ar/v2.md", "index.md"),
            (".key", "key.md"),
            ("../out.md", "out.md"),
            ("ar", "fa"),
            ("nowhere.md", "dead.md"),
        ] {
            symlink(to, site.join(link)).unwrap();
        }
        let disk = Disk::open(&site, &folder.path().join("new")).ok().unwrap();
        assert_eq!(disk.paths().collect::<Vec<_>>(), ["ar/v2.md", "index.md"]);
        assert_eq!(disk.links().count(), 4);
        assert_eq!(disk.read("index.md").as_deref(), Some(b"a".as_slice()));
    }
}
