//! What was dear to make, kept on the disk between runs: `.diwan-cache/` in the site's folder.
//!
//! Each entry is a file named after its key, its bytes followed by their fingerprint: what does not match was damaged and
//! is made anew. Nothing here is an error: where the folder cannot be written, everything is made each time. The folder
//! may be deleted whenever one likes; it tells Git and backup programs to leave it alone. Entries that nobody asked for
//! in two months are swept away.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use diwan::press::{Key, Store};

/// The folder's name below the site's root; hidden, so that no part of Diwan takes it for a source.
const FOLDER: &str = ".diwan-cache";
/// How long an entry that nobody asks for stays.
const LIFETIME: Duration = Duration::from_secs(60 * 24 * 60 * 60);
/// How exactly it is remembered when an entry was last asked for.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const DIGEST: usize = blake3::OUT_LEN;

/// The cache of a site.
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The cache of the site in the folder `root`.
    pub fn of_site(root: &Path) -> Arc<Self> {
        Arc::new(Cache {
            folder: root.join(FOLDER),
        })
    }

    /// Deletes what nobody asked for in two months.
    pub fn sweep(&self) {
        let Ok(kinds) = fs::read_dir(&self.folder) else {
            return;
        };
        let folders = kinds
            .flatten()
            .filter_map(|kind| fs::read_dir(kind.path()).ok());
        for entry in folders.flatten().flatten() {
            let age = entry
                .metadata()
                .and_then(|meta| meta.modified())
                .ok()
                .and_then(age);
            if age.is_some_and(|age| age > LIFETIME) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    fn path(&self, key: &Key) -> PathBuf {
        self.folder.join(key.kind).join(&*key.digest.to_hex())
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        let folder = path.parent().unwrap_or(&self.folder);
        if !folder.is_dir() {
            fs::create_dir_all(folder)?;
            fs::write(self.folder.join(".gitignore"), "*\n")?;
            fs::write(
                self.folder.join("CACHEDIR.TAG"),
                "Signature: 8a477f597d28d172789f06886806bc55\n",
            )?;
        }
        // Two threads or runs may write one entry: each writes a file of its own and moves it into place.
        let writer = format!("{}-{:?}", std::process::id(), std::thread::current().id());
        let unfinished = path.with_extension(writer);
        let mut file = fs::File::create(&unfinished)?;
        let written = file
            .write_all(bytes)
            .and_then(|()| file.write_all(blake3::hash(bytes).as_bytes()))
            .and_then(|()| fs::rename(&unfinished, path));
        if written.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        written
    }
}

impl Store for Cache {
    fn find(&self, key: &Key) -> Option<Vec<u8>> {
        let path = self.path(key);
        let mut bytes = fs::read(&path).ok()?;
        let digest = bytes.split_off(bytes.len().checked_sub(DIGEST)?);
        if blake3::hash(&bytes).as_bytes() != digest.as_slice() {
            return None;
        }
        let asked = fs::metadata(&path)
            .and_then(|meta| meta.modified())
            .ok()
            .and_then(age);
        if asked.is_some_and(|age| age > DAY) {
            let file = fs::File::options().write(true).open(&path);
            let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        }
        Some(bytes)
    }

    fn keep(&self, key: &Key, bytes: &[u8]) {
        // Where it cannot be kept, it is made again.
        let _ = self.write(&self.path(key), bytes);
    }
}

fn age(time: SystemTime) -> Option<Duration> {
    SystemTime::now().duration_since(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(of: &str) -> Key {
        Key {
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
            fs::write(cache.path(&key("a")), damage).unwrap();
            assert_eq!(cache.find(&key("a")), None, "{damage:?}");
        }
        cache.keep(&key("a"), b"anew");
        assert_eq!(cache.find(&key("a")).as_deref(), Some(&b"anew"[..]));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_no_error() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join(FOLDER), "a file stands in its place").unwrap();
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
            .open(cache.path(&key("old")))
            .unwrap();
        old.set_modified(SystemTime::now() - 2 * LIFETIME).unwrap();
        cache.sweep();
        assert_eq!(cache.find(&key("old")), None);
        assert!(cache.find(&key("new")).is_some());
    }
}
