//! What a disk says of a file, and whether it is still the file that it was.
//!
//! Size, times and the number of the file tell that it was written to, provided that the clock of the disk has moved on since they
//! were asked for. Where it may not have, the file is [young](Entry::is_young), and its bytes are asked instead.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::commands::ours::place;

/// How far apart the moments are that a disk of ours tells from each other, with some to spare: Linux tells four milliseconds.
const FINE: i128 = 20_000_000;
/// The same where it knows whole seconds (FAT every other one).
const COARSE: i128 = 2_100_000_000;

/// What tells that a file was written to: nanoseconds, where it has times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    pub size: u64,
    pub modified: i128,
    /// The date of the entry itself, which no program can set back; 0 where the system keeps none.
    pub changed: i128,
    /// The number of the file; 0 where it has none.
    pub number: u64,
}

impl Seen {
    /// A file, links followed; `None` where there is none.
    pub fn through_links(path: &Path) -> Option<Self> {
        Self::of(&fs::metadata(path).ok()?)
    }

    /// A file of this very name.
    pub fn named(path: &Path) -> Option<Self> {
        Self::of(&path.symlink_metadata().ok()?)
    }

    fn of(meta: &Metadata) -> Option<Self> {
        let modified = meta.modified().ok().filter(|_| meta.is_file())?;
        let (changed, number) = of_entry(meta);
        Some(Seen {
            size: meta.len(),
            modified: nanoseconds(modified)?,
            changed,
            number,
        })
    }

    /// Whether it could be written to once more at this moment without a trace in its times.
    pub fn is_young(&self, now: i128) -> bool {
        let is_whole = |time: i128| time % 1_000_000_000 == 0;
        let tick = match is_whole(self.modified) && is_whole(self.changed) {
            true => COARSE,
            false => FINE,
        };
        now < self.modified.max(self.changed) + tick
    }
}

/// Waits until what was written by then is young no more: to know files by what the disk says costs less than to read all of
/// them again the next time.
pub fn let_settle(written: Instant) {
    let fine = Duration::from_nanos(FINE as u64);
    std::thread::sleep(fine.saturating_sub(written.elapsed()));
}

/// What time it is, as disks tell it.
pub fn now() -> i128 {
    nanoseconds(SystemTime::now()).unwrap_or_default()
}

/// The digest of a file that was published.
pub fn digest_of(path: &Path) -> Option<[u8; 32]> {
    let bytes = place::read(path).ok()??;
    Some(*blake3::hash(&bytes).as_bytes())
}

fn nanoseconds(time: SystemTime) -> Option<i128> {
    let since = time.duration_since(UNIX_EPOCH).ok()?;
    i128::try_from(since.as_nanos()).ok()
}

#[cfg(unix)]
fn of_entry(meta: &Metadata) -> (i128, u64) {
    use std::os::unix::fs::MetadataExt;
    let changed = i128::from(meta.ctime()) * 1_000_000_000 + i128::from(meta.ctime_nsec());
    (changed, meta.ino())
}

#[cfg(not(unix))]
fn of_entry(_: &Metadata) -> (i128, u64) {
    (0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_young_until_the_clock_of_its_disk_has_moved_on() {
        let seen = |modified: i128| Seen {
            size: 1,
            modified,
            changed: 0,
            number: 0,
        };
        let fine = 5_000_000_001;
        assert!(seen(fine).is_young(fine + FINE - 1) && !seen(fine).is_young(fine + FINE));
        let whole = 5_000_000_000;
        assert!(seen(whole).is_young(whole + COARSE - 1) && !seen(whole).is_young(whole + COARSE));
        // The clock of the disk is ahead of ours.
        assert!(seen(fine).is_young(0));
    }

    #[test]
    fn only_files_are_seen() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Seen::named(folder.path()), None);
        assert_eq!(Seen::through_links(&folder.path().join("none")), None);
        let file = folder.path().join("a");
        fs::write(&file, "x").unwrap();
        let seen = Seen::named(&file).unwrap();
        assert_eq!((seen.size, Seen::through_links(&file)), (1, Some(seen)));
    }
}
