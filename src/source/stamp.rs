//! Whether a file was written to, told without reading it.

use std::time::{Duration, SystemTime};

/// The coarsest clock of a common file system (FAT keeps every other second).
const TICK: Duration = Duration::from_secs(2);

/// What the disk says of a file's last writing. Two equal stamps of a path mean equal bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp(Written);

/// A stamp of a file that may still be written to within the same tick of the disk's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    size: u64,
    modified: SystemTime,
    /// The date of the entry itself, which no program can set back, where the system keeps one.
    changed: Option<SystemTime>,
}

impl Stamp {
    /// See [`Sources::stamp`](super::Sources::stamp).
    pub(super) fn of(meta: &std::fs::Metadata) -> Option<Self> {
        let written = Written::of(meta)?;
        let latest = written
            .changed
            .unwrap_or(written.modified)
            .max(written.modified);
        let age = SystemTime::now().duration_since(latest).ok()?;
        (age > TICK).then_some(Stamp(written))
    }
}

impl Written {
    pub(super) fn of(meta: &std::fs::Metadata) -> Option<Self> {
        Some(Written {
            size: meta.len(),
            modified: meta.modified().ok()?,
            changed: change_time(meta),
        })
    }
}

#[cfg(unix)]
fn change_time(meta: &std::fs::Metadata) -> Option<SystemTime> {
    use std::os::unix::fs::MetadataExt;
    let seconds = u64::try_from(meta.ctime()).ok()?;
    let nanos = u32::try_from(meta.ctime_nsec()).ok()?;
    Some(SystemTime::UNIX_EPOCH + Duration::new(seconds, nanos))
}

#[cfg(not(unix))]
fn change_time(_: &std::fs::Metadata) -> Option<SystemTime> {
    None
}
