//! The one door to the outside: a site's files, on a disk or in memory.
//!
//! Takes a root folder (or a string of fixtures in tests); gives [`Sources`], a sorted list of paths and a way to read
//! each. Paths lie below the root, in NFC, with `/`. What the binary carries (the theme `ministry` and its catalogues)
//! stands in the same list under [`BUILT_IN`], so that the layers of a site are all of one kind.
//!
//! It reads `site.yaml`, `terms.yaml`, `redirects.yaml`, `content/`, `i18n/` and `themes/` and nothing else; hidden files are left alone, and a link that
//! leads out of the site or to something hidden in it is an error. It does not parse, and it never writes.

mod hidden;
mod path;
mod pointer;
mod read_notes;
mod stamp;
mod walk;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Place};
use crate::route::nfc;
pub use path::join_path;
pub use pointer::pointer;
pub use read_notes::ReadNote;
use read_notes::ReadNotes;
pub use stamp::Stamp;
use stamp::Written;
use walk::Walk;

/// The folder, in the list of paths, of what the binary carries.
pub const BUILT_IN: &str = "built-in/";

include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

const SETTINGS: &str = "site.yaml";
/// The official terms, which a site may have.
pub const TERMS: &str = "terms.yaml";
/// Former addresses, which a site may have.
pub const REDIRECTS: &str = "redirects.yaml";
/// The release sets, which a site may have.
pub const RELEASES: &str = "releases.yaml";
/// The ledger of addresses, which a site may keep.
pub const LEDGER: &str = "ledger.txt";
/// The files beside the settings that a site may do without.
pub const BESIDE: [&str; 4] = [LEDGER, REDIRECTS, RELEASES, TERMS];
const FOLDERS: [&str; 3] = ["content", "i18n", "themes"];

/// The files of a site.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    root: PathBuf,
    files: BTreeMap<Arc<str>, Stored>,
    /// Why the settings cannot be read. Who opens a site and who reads it say the same, so that it is told once.
    without_settings: Option<Arc<Diagnostic>>,
    /// What was read, where somebody wants to know it afterwards.
    notes: Option<Arc<ReadNotes>>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Stored {
    /// On the disk, below the root, under a name that is not in NFC.
    Named(PathBuf),
    /// A file of the disk, under its path in the list.
    Disk,
    Memory(Arc<[u8]>),
    BuiltIn(&'static [u8]),
}

impl Sources {
    /// Lists the site in the folder `root`. Reads no file yet.
    pub fn open(root: &Path) -> (Self, Vec<Diagnostic>) {
        let mut files = built_in();
        let mut diagnostics = Vec::new();
        let mut walk = Walk::new(root);
        let without_settings = walk.settings(SETTINGS).err();
        diagnostics.extend(without_settings.clone());
        for name in BESIDE {
            walk.optional(name);
        }
        for folder in FOLDERS {
            walk.through(folder);
        }
        files.append(&mut walk.files);
        // The disk lists in any order. Of two names that are one in NFC, the same one wins every time.
        files.par_sort_unstable();
        let alike = files.windows(2).filter(|pair| pair[0].0 == pair[1].0);
        diagnostics.extend(alike.map(|pair| same_name(&pair[0].0)));
        walk.faults
            .sort_by(|a, b| (&a.place, a.code).cmp(&(&b.place, b.code)));
        diagnostics.extend(walk.faults);
        let sources = Sources {
            root: root.to_owned(),
            files: files.into_iter().collect(),
            without_settings: without_settings.map(Arc::new),
            notes: None,
        };
        (sources, diagnostics)
    }

    /// What the binary carries, without a site.
    pub fn built_in() -> Self {
        Sources {
            files: built_in().into_iter().collect(),
            ..Self::default()
        }
    }

    /// A site written in one string, for tests: each file begins with a line `=== path`.
    pub fn from_fixture(fixture: &str) -> Self {
        let mut sources = Self::built_in();
        let parts = format!("\n{fixture}");
        for part in parts.split("\n=== ").skip(1) {
            let (path, text) = part.split_once('\n').unwrap_or((part, ""));
            let text = if text.is_empty() || text.ends_with('\n') {
                text.to_owned()
            } else {
                format!("{text}\n")
            };
            let stored = Stored::Memory(text.into_bytes().into());
            sources.files.insert(path.trim().into(), stored);
        }
        sources
    }

    /// Adds a file, or another content for one, held in memory.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        self.files
            .insert(nfc(path).into(), Stored::Memory(bytes.into()));
        self
    }

    /// All paths that begin with `prefix`, sorted.
    pub fn paths<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Arc<str>> {
        self.files
            .range::<str, _>((Bound::Included(prefix), Bound::Unbounded))
            .map(|(path, _)| path)
            .take_while(move |path| path.starts_with(prefix))
    }

    /// Whether there is such a file.
    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Has noted from now on what is read of files on the disk, here and by all copies of this value.
    #[must_use]
    pub fn noting(self) -> Self {
        Sources {
            notes: Some(Arc::default()),
            ..self
        }
    }

    /// What was read of a file, as far as it was noted.
    pub fn note(&self, path: &str) -> ReadNote {
        let notes = self.notes.as_ref();
        notes.map(|notes| notes.of(path)).unwrap_or_default()
    }

    /// The first half of the digest of a file's text, where it was noted when that was read: a build notes the digests of all
    /// files, and need not hash each a second time.
    pub fn digest_as_read(&self, path: &str, text: &str) -> Option<[u8; 16]> {
        let note = self.note(path);
        // Without a byte order mark it is another text than the bytes.
        let is_whole = !note.is_torn && note.size == Some(text.len() as u64);
        let digest = note.digest.filter(|_| is_whole)?;
        digest.first_chunk().copied()
    }

    /// The files on the disk, sorted by path, each with where it lies.
    pub fn on_disks(&self) -> impl Iterator<Item = (&Arc<str>, PathBuf)> {
        let files = self.files.keys();
        files.filter_map(|path| Some((path, self.on_disk(path)?)))
    }

    /// The bytes of a file.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let file = match self.files.get(path) {
            Some(Stored::Disk) => self.root.join(path),
            Some(Stored::Named(below)) => self.root.join(below),
            Some(Stored::Memory(bytes)) => return Ok(bytes.to_vec()),
            Some(Stored::BuiltIn(bytes)) => return Ok(bytes.to_vec()),
            None => return Err(io::ErrorKind::NotFound.into()),
        };
        self.noted(path, read_file(&file))
    }

    fn noted(&self, path: &str, bytes: io::Result<Vec<u8>>) -> io::Result<Vec<u8>> {
        if let Some(notes) = &self.notes {
            notes.read(path, &bytes);
        }
        bytes
    }

    /// Whether a file is one that the program carries, or is the same as that.
    pub fn is_the_programs(&self, path: &str) -> bool {
        path.starts_with(BUILT_IN) || {
            let original = self.read(&format!("{BUILT_IN}{path}"));
            original.is_ok_and(|original| self.read(path).is_ok_and(|own| own == original))
        }
    }

    /// The bytes of a file, with the stamp it had before they were read.
    fn read_stamped(&self, path: &str) -> io::Result<(Vec<u8>, Option<Stamp>)> {
        let Some(file) = self.on_disk(path) else {
            return Ok((self.read(path)?, None));
        };
        let mut file = open_file(&file)?;
        let before = file.metadata()?;
        let stamp = Stamp::of(&before);
        let mut bytes = vec![0; usize::try_from(before.len()).unwrap_or_default()];
        let is_whole = file.read_exact(&mut bytes).is_ok() && !bytes.is_empty();
        // Some disks know no length, and somebody may be writing: then it is read to its end, and nothing proves what it is.
        if is_whole && Written::of(&before) == Written::of(&file.metadata()?) {
            return Ok((self.noted(path, Ok(bytes))?, stamp));
        }
        Ok((self.read(path)?, None))
    }

    /// The text of a file, which must be UTF-8; a byte order mark is dropped.
    pub fn text(&self, path: &str) -> Result<String, Diagnostic> {
        self.stamped_text(path).map(|(text, _)| text)
    }

    /// The text of a file, with its [`Sources::stamp`]: both from one opening of it.
    pub fn stamped_text<T>(&self, path: &str) -> Result<(T, Option<Stamp>), Diagnostic>
    where
        T: for<'t> From<&'t str>,
    {
        if path == SETTINGS && !self.contains(path) {
            let told = self.without_settings.as_deref().cloned();
            return Err(told.unwrap_or_else(|| walk::no_site(&self.root)));
        }
        let (bytes, stamp) = self.read_stamped(path).map_err(|error| {
            Diagnostic::error(
                "unreadable-file",
                message!("path-cannot-read-error", path, error),
            )
            .at(Place::file(path))
            .hint(message!("check-file-exists-you-may"))
        })?;
        let text = match simdutf8::basic::from_utf8(&bytes) {
            Ok(text) => text.strip_prefix('\u{FEFF}').unwrap_or(text).into(),
            // Once more, slower, to find the place.
            Err(_) => String::from_utf8(bytes)
                .map_err(|error| not_utf8(path, &error))?
                .as_str()
                .into(),
        };
        Ok((text, stamp))
    }

    /// The size of a file in bytes, without reading it where that can be.
    pub fn size(&self, path: &str) -> io::Result<u64> {
        match self.files.get(path) {
            Some(Stored::Memory(bytes)) => Ok(bytes.len() as u64),
            Some(Stored::BuiltIn(bytes)) => Ok(bytes.len() as u64),
            _ => match self.on_disk(path) {
                Some(file) => {
                    let size = std::fs::metadata(file).map(|meta| meta.len());
                    if let Some(notes) = &self.notes {
                        notes.size(path, &size);
                    }
                    size
                }
                None => Err(io::ErrorKind::NotFound.into()),
            },
        }
    }

    /// When a file on the disk was last written, as far as the disk can prove it; `None` for one that was written so
    /// lately that it could be written once more within the same tick of the disk's clock.
    pub fn stamp(&self, path: &str) -> Option<Stamp> {
        Stamp::of(&std::fs::metadata(self.on_disk(path)?).ok()?)
    }

    /// Where the disk has a file; `None` for one in memory.
    fn on_disk(&self, path: &str) -> Option<PathBuf> {
        match self.files.get(path)? {
            Stored::Disk => Some(self.root.join(path)),
            Stored::Named(below) => Some(self.root.join(below)),
            Stored::Memory(_) | Stored::BuiltIn(_) => None,
        }
    }
}

fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open_file(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Opens a file, and at once: what was a file when it was listed may be a pipe by now, which keeps everybody waiting.
fn open_file(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut options,
        rustix::fs::OFlags::NONBLOCK.bits().cast_signed(),
    );
    let file = options.open(path)?;
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            message!("io-not-file"),
        )),
    }
}

fn built_in() -> Vec<(Arc<str>, Stored)> {
    BUILT_IN_FILES
        .iter()
        .map(|(path, bytes)| (format!("{BUILT_IN}{path}").into(), Stored::BuiltIn(bytes)))
        .collect()
}

fn same_name(path: &Arc<str>) -> Diagnostic {
    let message = message!("two-files-bear-name-path", path);
    Diagnostic::error("two-files-one-name", message)
        .at(Place::file(path.clone()))
        .hint(message!("accents-one-character-one-name"))
}

fn not_utf8(path: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let is_utf16 =
        error.as_bytes().starts_with(&[0xFF, 0xFE]) || error.as_bytes().starts_with(&[0xFE, 0xFF]);
    let hint = match is_utf16 {
        true => message!("utf-which-some-editors-call"),
        false => message!("save-file-as-utf-older"),
    };
    let good = error.utf8_error().valid_up_to();
    let text = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
    Diagnostic::error("not-utf8", message!("path-not-utf", path))
        .at(Place::span(path, &text, good..good))
        .hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixture_is_a_site() {
        let sources = Sources::from_fixture("=== site.yaml\ntitle: x\n=== content/a.ar.md\nمرحبا");
        let content: Vec<_> = sources
            .paths("content/")
            .map(|path| path.to_string())
            .collect();
        assert_eq!(content, ["content/a.ar.md"]);
        assert_eq!(sources.text("content/a.ar.md").unwrap(), "مرحبا\n");
    }

    #[test]
    fn an_old_encoding_is_found_at_its_place() {
        let sources = Sources::default().with("content/a.ar.md", *b"title\n\xE3\xD1");
        let diagnostic = sources.text("content/a.ar.md").unwrap_err();
        assert_eq!(
            diagnostic.place.map(|place| (place.line, place.column)),
            Some((2, 1))
        );
    }
}
