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
        Ok(cores) => Finding::good(message!("doctor-cores", cores = cores.get())),
        Err(error) => Finding::look(
            message!("doctor-cores-unknown", error),
            message!("doctor-one-core"),
        ),
    }
}

fn clock() -> Finding {
    let Some(now) = edition::clock() else {
        return Finding::wrong(
            message!("clock-beyond-calendar"),
            message!("doctor-set-clock"),
        );
    };
    let year = jiff::tz::TimeZone::UTC.to_datetime(now).year();
    match year < FIRST_YEAR {
        true => Finding::wrong(
            message!("doctor-clock", time = format!("{now:.0}")),
            message!("doctor-set-clock"),
        ),
        false => Finding::good(message!("doctor-clock", time = format!("{now:.0}"))),
    }
}

fn fixed_time() -> Option<Finding> {
    edition::is_fixed()
        .then(|| Finding::look(message!("doctor-epoch"), message!("doctor-unset-epoch")))
}

#[cfg(unix)]
fn room(root: &Path) -> Option<Finding> {
    let disk = rustix::fs::statvfs(root).ok()?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let told = message!("doctor-room", megabytes = (free >> 20).to_string());
    Some(match free < ROOM {
        true => Finding::look(told, message!("doctor-needs-room")),
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
    let told = message!(
        "doctor-watches",
        granted = granted.to_string(),
        folders = folders.to_string()
    );
    Some(match granted < folders.saturating_mul(2) {
        true => Finding::look(told, message!("doctor-raise-watches")),
        false => Finding::good(told),
    })
}
