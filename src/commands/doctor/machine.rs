//! The machine: cores, the clock, the environment, room on the disk, what the system grants a preview.

use std::fs;
use std::path::Path;
use std::thread;

use super::Finding;
use crate::commands::edition;

/// Nobody built anything with Diwan before; a clock that says so was not set.
const FIRST_YEAR: i16 = 2026;
/// A publication of some thousand pages with their pictures.
const ROOM: u64 = 512 * 1024 * 1024;

/// What there is to say of the machine that the site in `root` is built on.
pub fn look(root: &Path) -> Vec<Finding> {
    let mut findings = vec![cores(), clock()];
    findings.extend(fixed_time());
    findings.extend(room(root));
    findings.extend(watches(root));
    findings
}

fn cores() -> Finding {
    match thread::available_parallelism() {
        Ok(cores) => Finding::good(format!("processor cores to work with: {cores}")),
        Err(error) => Finding::look(
            format!("how many processor cores there are cannot be told: {error}"),
            "builds work, on one core",
        ),
    }
}

fn clock() -> Finding {
    let Some(now) = edition::clock() else {
        return Finding::wrong(
            "the clock is beyond the years that have a calendar".to_owned(),
            "set it: pages become public by it, and dates in feeds come from it",
        );
    };
    let year = jiff::tz::TimeZone::UTC.to_datetime(now).year();
    match year < FIRST_YEAR {
        true => Finding::wrong(
            format!("the clock says {now:.0}"),
            "set it: pages become public by it, and dates in feeds come from it",
        ),
        false => Finding::good(format!("the clock says {now:.0}")),
    }
}

fn fixed_time() -> Option<Finding> {
    edition::is_fixed().then(|| {
        Finding::look(
            "the environment sets `SOURCE_DATE_EPOCH`: every build takes that for the time it is",
            "unset it, unless builds are to be repeated byte for byte",
        )
    })
}

#[cfg(unix)]
fn room(root: &Path) -> Option<Finding> {
    let disk = rustix::fs::statvfs(root).ok()?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let told = format!("room on the disk of the site: {} MiB", free >> 20);
    Some(match free < ROOM {
        true => Finding::look(
            told,
            "a new publication stands beside the former one until it takes its place",
        ),
        false => Finding::good(told),
    })
}

#[cfg(not(unix))]
fn room(_: &Path) -> Option<Finding> {
    None
}

/// On Linux, how many folders the preview may watch.
fn watches(root: &Path) -> Option<Finding> {
    let granted = fs::read_to_string("/proc/sys/fs/inotify/max_user_watches").ok()?;
    let granted: usize = granted.trim().parse().ok()?;
    let folders = walkdir::WalkDir::new(root.join("content"))
        .into_iter()
        .flatten()
        .filter(|entry| entry.file_type().is_dir())
        .count();
    let told = format!("folders that the preview may watch: {granted}, and the site has {folders}");
    Some(match granted < folders.saturating_mul(2) {
        true => Finding::look(
            told,
            "raise `fs.inotify.max_user_watches`; until then the preview looks for itself, and is slower",
        ),
        false => Finding::good(told),
    })
}
