//! What was dear to make, kept on the disk between runs: `.diwan-cache/` in the site's folder.
//!
//! Each entry is a file named after its key, its bytes followed by their fingerprint: what does not match was damaged and
//! is made anew. Nothing here is an error: where the folder cannot be written, everything is made each time. The folder
//! may be deleted whenever one likes; it tells Git and backup programs to leave it alone. Entries that nobody asked for
//! in two months are swept away: files of our own kinds and names in real folders, and nothing else.
//!
//! A link in the place of the folder is not followed, and not removed either, since somebody may have meant it: nothing is
//! kept then, and [`Cache::warning`] says so. Inside the folder everything is ours.

use std::fs::{self, DirEntry};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use diwan::diagnostic::{Diagnostic, Place};
use diwan::press::{KINDS, Store, StoreKey};

use super::ours::{self, place};

/// How long an entry that nobody asks for stays.
const LIFETIME: Duration = Duration::from_secs(60 * 24 * 60 * 60);
/// How exactly it is remembered when an entry was last asked for, and how long a file may stay unfinished.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const DIGEST: usize = blake3::OUT_LEN;
/// No picture, font or card that we make is as large as this; a file that pretends to be is not read.
const LARGEST: u64 = 1 << 28;

/// The cache of a site.
pub struct Cache {
    folder: PathBuf,
    is_link: bool,
}

impl Cache {
    /// The cache of the site in the folder `root`.
    pub fn of_site(root: &Path) -> Arc<Self> {
        let folder = root.join(ours::CACHE);
        let is_link = folder.is_symlink();
        Arc::new(Cache { folder, is_link })
    }

    /// What to tell where a link stands in the place of the folder.
    pub fn warning(&self) -> Option<Diagnostic> {
        let name = ours::CACHE;
        let told = Diagnostic::warning("cache-is-a-link", message!("cache-is-link", name));
        let told = told
            .at(Place::file(name))
            .hint(message!("remove-link-of-cache"));
        self.is_link.then_some(told)
    }

    /// Deletes what nobody asked for in two months.
    pub fn sweep(&self) {
        if self.is_link {
            return;
        }
        for kind in KINDS.map(|kind| self.folder.join(kind)) {
            if !place::is_folder(&kind) {
                continue;
            }
            for entry in fs::read_dir(kind).into_iter().flatten().flatten() {
                if is_stale(&entry) {
                    let _ = fs::remove_file(entry.path());
                }
            }
        }
    }

    /// The folder and the path of an entry.
    fn place(&self, key: &StoreKey) -> (PathBuf, PathBuf) {
        debug_assert!(KINDS.contains(&key.kind), "never swept: {}", key.kind);
        let folder = self.folder.join(key.kind);
        let path = folder.join(&*key.digest.to_hex());
        (folder, path)
    }

    fn write(&self, key: &StoreKey, bytes: &[u8]) -> io::Result<()> {
        let (folder, path) = self.place(key);
        if !place::is_folder(&folder) {
            self.make(&folder)?;
        }
        // Two threads or runs may write one entry: each writes a file of its own and moves it into place.
        let unfinished = ours::unfinished(&path);
        let written = place::new_file(&unfinished).and_then(|mut file| {
            file.write_all(bytes)?;
            file.write_all(blake3::hash(bytes).as_bytes())?;
            fs::rename(&unfinished, &path)
        });
        if written.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        written
    }

    fn make(&self, kind: &Path) -> io::Result<()> {
        match fs::create_dir(&self.folder) {
            Err(error) if !place::is_folder(&self.folder) => return Err(error),
            _ => {}
        }
        place::folder(kind)?;
        for (name, text) in ours::CACHE_NOTES {
            let note = self.folder.join(name);
            if !place::look(&note)?.is_some_and(|meta| meta.is_file()) {
                place::new_file(&note)?.write_all(text.as_bytes())?;
            }
        }
        Ok(())
    }

    fn read(&self, key: &StoreKey) -> Option<Vec<u8>> {
        let (folder, path) = self.place(key);
        if !place::is_folder(&folder) {
            return None;
        }
        let mut file = place::open(&path).ok()?;
        let meta = file.metadata().ok().filter(|meta| meta.len() <= LARGEST)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        let digest = bytes.split_off(bytes.len().checked_sub(DIGEST)?);
        if blake3::hash(&bytes).as_bytes() != digest.as_slice() {
            return None;
        }
        // A file with another name elsewhere is not ours to touch.
        let is_asked_again = meta
            .modified()
            .ok()
            .and_then(age)
            .is_some_and(|age| age > DAY);
        if is_asked_again && has_one_name(&meta) {
            let file = fs::File::options().write(true).open(&path);
            let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        }
        Some(bytes)
    }
}

impl Store for Cache {
    fn find(&self, key: &StoreKey) -> Option<Vec<u8>> {
        if self.is_link { None } else { self.read(key) }
    }

    fn keep(&self, key: &StoreKey, bytes: &[u8]) {
        // Where it cannot be kept, it is made again.
        if !self.is_link {
            let _ = self.write(key, bytes);
        }
    }
}

/// Whether an entry of a kind's folder is one of our files, by its name, and its time is over.
fn is_stale(entry: &DirEntry) -> bool {
    let lifetime = match entry.file_name().to_str() {
        Some(name) if is_digest(name) => LIFETIME,
        Some(name) if ours::finished(name).is_some_and(is_digest) || was_unfinished(name) => DAY,
        _ => return false,
    };
    // Of the entry itself: links are not followed.
    let meta = entry.metadata().ok().filter(fs::Metadata::is_file);
    let modified = meta.and_then(|meta| meta.modified().ok());
    modified.and_then(age).is_some_and(|age| age > lifetime)
}

/// The names that unfinished files had before: `DIGEST.PROCESS-ThreadId(N)`.
fn was_unfinished(name: &str) -> bool {
    name.split_once('.')
        .is_some_and(|(digest, writer)| is_digest(digest) && writer.contains("-ThreadId("))
}

fn is_digest(name: &str) -> bool {
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    name.len() == 2 * DIGEST && name.bytes().all(is_hex)
}

#[cfg(unix)]
fn has_one_name(meta: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    meta.nlink() == 1
}

#[cfg(not(unix))]
fn has_one_name(_: &fs::Metadata) -> bool {
    true
}

fn age(time: SystemTime) -> Option<Duration> {
    SystemTime::now().duration_since(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(of: &str) -> StoreKey {
        StoreKey {
            kind: "fonts",
            digest: blake3::hash(of.as_bytes()),
        }
    }

    #[test]
    fn what_is_kept_is_found_and_what_is_damaged_is_not() {
        let root = tempfile::tempdir().unwrap();
        let cache = Cache::of_site(root.path());
        assert_eq!(cache.find(&key("a")), None);
        cache.keep(&key("a"), b"bytes");
        cache.keep(&key("empty"), b"");
        assert_eq!(cache.find(&key("a")).as_deref(), Some(&b"bytes"[..]));
        assert_eq!(cache.find(&key("empty")).as_deref(), Some(&b""[..]));
        for damage in [&b"bytez"[..], b"", b"short"] {
            fs::write(cache.place(&key("a")).1, damage).unwrap();
            assert_eq!(cache.find(&key("a")), None, "{damage:?}");
        }
        cache.keep(&key("a"), b"anew");
        assert_eq!(cache.find(&key("a")).as_deref(), Some(&b"anew"[..]));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_no_error() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join(ours::CACHE), "a file stands in its place").unwrap();
        let cache = Cache::of_site(root.path());
        cache.keep(&key("a"), b"bytes");
        assert_eq!(cache.find(&key("a")), None);
        cache.sweep();
    }

    #[test]
    fn only_what_is_long_unused_is_swept_away() {
        let root = tempfile::tempdir().unwrap();
        let cache = Cache::of_site(root.path());
        cache.keep(&key("old"), b"x");
        cache.keep(&key("new"), b"x");
        let old = fs::File::options()
            .write(true)
            .open(cache.place(&key("old")).1)
            .unwrap();
        old.set_modified(SystemTime::now() - 2 * LIFETIME).unwrap();
        cache.sweep();
        assert_eq!(cache.find(&key("old")), None);
        assert!(cache.find(&key("new")).is_some());
    }

    #[test]
    fn only_files_of_our_own_names_are_swept_away() {
        let root = tempfile::tempdir().unwrap();
        let cache = Cache::of_site(root.path());
        cache.keep(&key("a"), b"x");
        let (fonts, a) = cache.place(&key("a"));
        let stale = [
            ours::unfinished(&a),
            a.with_extension("4711-ThreadId(2)"),
            fonts.join(&*blake3::hash(b"b").to_hex()),
        ];
        let kept = [
            fonts.join("thesis.odt"),
            fonts.join(format!("{}.odt", blake3::hash(b"c").to_hex())),
            fonts.join(blake3::hash(b"d").to_hex().to_uppercase()),
            root.path().join(ours::CACHE).join("CACHEDIR.TAG"),
            root.path()
                .join(ours::CACHE)
                .join(&*blake3::hash(b"e").to_hex()),
        ];
        for file in stale.iter().chain(&kept) {
            let file = fs::File::options().create(true).append(true).open(file);
            let long_ago = SystemTime::now() - 2 * LIFETIME;
            file.unwrap().set_modified(long_ago).unwrap();
        }
        cache.sweep();
        assert!(stale.iter().all(|file| !file.exists()));
        assert!(kept.iter().all(|file| file.exists()));
        assert!(cache.find(&key("a")).is_some());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_place_of_the_folder_is_told_and_left_alone() {
        let root = tempfile::tempdir().unwrap();
        let theirs = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(theirs.path(), root.path().join(ours::CACHE)).unwrap();
        let cache = Cache::of_site(root.path());
        cache.keep(&key("a"), b"x");
        assert_eq!(cache.find(&key("a")), None);
        assert_eq!(cache.warning().unwrap().code, "cache-is-a-link");
        assert_eq!(fs::read_dir(theirs.path()).unwrap().count(), 0);
        assert!(Cache::of_site(theirs.path()).warning().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn links_inside_the_folder_give_way_to_real_folders() {
        let root = tempfile::tempdir().unwrap();
        let theirs = tempfile::tempdir().unwrap();
        let folder = root.path().join(ours::CACHE);
        fs::create_dir(&folder).unwrap();
        let thesis = theirs.path().join("thesis");
        fs::write(&thesis, "theirs").unwrap();
        std::os::unix::fs::symlink(theirs.path(), folder.join("fonts")).unwrap();
        for (name, _) in ours::CACHE_NOTES {
            std::os::unix::fs::symlink(&thesis, folder.join(name)).unwrap();
        }
        let cache = Cache::of_site(root.path());
        assert_eq!(cache.find(&key("a")), None);
        cache.keep(&key("a"), b"x");
        assert!(cache.find(&key("a")).is_some());
        assert!(place::is_folder(&folder.join("fonts")));
        for (name, text) in ours::CACHE_NOTES {
            assert_eq!(fs::read_to_string(folder.join(name)).unwrap(), text);
        }
        assert_eq!(fs::read_dir(theirs.path()).unwrap().count(), 1);
        assert_eq!(fs::read_to_string(thesis).unwrap(), "theirs");
    }
}
