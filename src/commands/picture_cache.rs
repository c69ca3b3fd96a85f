//! What was made of pictures, kept between two runs in `.diwan-cache/pictures/` of the site.
//!
//! A file is named by what it was made from and holds the digest of its content before the content: one that was cut off
//! or altered is as if it were not there. It is written under another name and renamed, so that two runs at once do not
//! meet. A folder that cannot be written costs time and nothing else. What nobody asked for in two months goes.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use diwan::press::{Cache, Press};

/// The folder, in that of the site. It belongs into no repository, and says so itself.
const FOLDER: &str = ".diwan-cache";

/// How long an entry is kept that nobody asks for.
const KEPT: Duration = Duration::from_secs(60 * 24 * 60 * 60);
/// An entry that was asked for is marked, but not more often than this.
const MARKED: Duration = Duration::from_secs(24 * 60 * 60);

const DIGEST: usize = 32;

/// The cache of a site.
pub struct PictureCache {
    folder: PathBuf,
}

/// A press that keeps its pictures with the site.
pub fn kept(press: Press, root: &Path) -> Press {
    press.with_cache(Arc::new(PictureCache::below(root)))
}

impl PictureCache {
    /// The cache of the site in `root`; what is old in it is thrown away.
    pub fn below(root: &Path) -> Self {
        let folder = root.join(FOLDER).join("pictures");
        let cache = PictureCache { folder };
        cache.sweep(SystemTime::now());
        cache
    }

    fn sweep(&self, now: SystemTime) {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return;
        };
        for entry in entries.flatten() {
            let age = entry.metadata().and_then(|meta| meta.modified());
            let age = age.ok().and_then(|then| now.duration_since(then).ok());
            if age.is_some_and(|age| age > KEPT) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Makes the folder, with a word to Git and one to programs that copy disks (<https://bford.info/cachedir/>).
    fn prepare(&self) -> std::io::Result<()> {
        if self.folder.is_dir() {
            return Ok(());
        }
        fs::create_dir_all(&self.folder)?;
        if let Some(top) = self.folder.parent() {
            fs::write(top.join(".gitignore"), "*\n")?;
            fs::write(
                top.join("CACHEDIR.TAG"),
                "Signature: 8a477f597d28d172789f06886806bc55\n",
            )?;
        }
        Ok(())
    }

    fn write(&self, key: &str, bytes: &[u8]) -> std::io::Result<()> {
        self.prepare()?;
        let mut file = fresh_file(&self.folder, key)?;
        file.1.write_all(blake3::hash(bytes).as_bytes())?;
        file.1.write_all(bytes)?;
        fs::rename(&file.0, self.folder.join(key)).inspect_err(|_| {
            let _ = fs::remove_file(&file.0);
        })
    }
}

impl Cache for PictureCache {
    fn get(&self, key: &str) -> Option<Vec<u8>> {
        let path = self.folder.join(key);
        let mut entry = fs::read(&path).ok()?;
        if entry.len() < DIGEST {
            return None;
        }
        let content = entry.split_off(DIGEST);
        if blake3::hash(&content).as_bytes() != entry.as_slice() {
            return None;
        }
        mark(&path);
        Some(content)
    }

    fn put(&self, key: &str, bytes: &[u8]) {
        // A disk that is full or may not be written is no fault of the site.
        let _ = self.write(key, bytes);
    }
}

/// Notes that an entry is in use.
fn mark(path: &Path) {
    let now = SystemTime::now();
    let marked = fs::metadata(path).and_then(|meta| meta.modified());
    let age = marked.ok().and_then(|then| now.duration_since(then).ok());
    if age.is_some_and(|age| age > MARKED)
        && let Ok(file) = fs::File::options().append(true).open(path)
    {
        let _ = file.set_modified(now);
    }
}

/// A file that no other thread or process writes.
fn fresh_file(folder: &Path, key: &str) -> std::io::Result<(PathBuf, fs::File)> {
    let thread = format!("{:?}", std::thread::current().id());
    let thread: String = thread.chars().filter(char::is_ascii_digit).collect();
    let path = folder.join(format!("{key}.{}-{thread}", std::process::id()));
    let file = fs::File::create(&path)?;
    Ok((path, file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_what_is_damaged_does_not() {
        let site = tempfile::tempdir().unwrap();
        let cache = PictureCache::below(site.path());
        assert_eq!(cache.get("k"), None);
        cache.put("k", b"picture");
        assert_eq!(cache.get("k").as_deref(), Some(b"picture".as_slice()));
        let entry = site.path().join(FOLDER).join("pictures/k");
        let whole = fs::read(&entry).unwrap();
        for damaged in [
            &whole[..whole.len() - 1],
            &whole[..5],
            b"",
            &[whole.as_slice(), b"x"].concat(),
        ] {
            fs::write(&entry, damaged).unwrap();
            assert_eq!(cache.get("k"), None, "{damaged:?}");
        }
        cache.put("k", b"picture");
        assert_eq!(cache.get("k").as_deref(), Some(b"picture".as_slice()));
        let ignored = fs::read_to_string(site.path().join(FOLDER).join(".gitignore"));
        assert_eq!(ignored.unwrap(), "*\n");
    }

    #[test]
    fn a_folder_that_cannot_be_is_no_error() {
        let site = tempfile::tempdir().unwrap();
        fs::write(site.path().join(FOLDER), "a file stands in the way").unwrap();
        let cache = PictureCache::below(site.path());
        cache.put("k", b"picture");
        assert_eq!(cache.get("k"), None);
    }

    #[test]
    fn what_nobody_asks_for_goes_in_the_end() {
        let site = tempfile::tempdir().unwrap();
        let cache = PictureCache::below(site.path());
        cache.put("k", b"picture");
        cache.sweep(SystemTime::now() + KEPT / 2);
        assert!(cache.get("k").is_some());
        cache.sweep(SystemTime::now() + KEPT * 2);
        assert_eq!(cache.get("k"), None);
    }
}
