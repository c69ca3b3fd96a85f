//! Running a program and watching its peak memory.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What one run cost.
#[derive(Clone, Copy)]
pub struct Cost {
    pub seconds: f64,
    /// The peak of resident memory, as Linux tells it; 0 where nothing tells it.
    pub peak_mib: f64,
}

/// Runs a program to its end. Its memory is looked at beside it, seldom enough that this takes nothing from one that is at work
/// on all cores: what is looked at is the highest that it was.
pub fn measured(program: &Path, arguments: &[&OsStr]) -> Cost {
    let start = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .spawn()
        .expect("the program can be run");
    let (process, ended) = (child.id(), AtomicBool::new(false));
    std::thread::scope(|threads| {
        let watch = threads.spawn(|| {
            let mut peak: f64 = 0.0;
            while !ended.load(Ordering::Relaxed) {
                peak = peak.max(peak_mib(process));
                std::thread::sleep(Duration::from_millis(20));
            }
            peak
        });
        let status = child.wait();
        let seconds = start.elapsed().as_secs_f64();
        ended.store(true, Ordering::Relaxed);
        let status = status.expect("a child can be waited for");
        assert!(status.success(), "{} failed", program.display());
        let peak_mib = watch.join().expect("it only reads");
        Cost { seconds, peak_mib }
    })
}

/// The median of several runs by time, with the highest peak.
pub fn median(mut costs: Vec<Cost>) -> Cost {
    costs.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    let peak_mib = costs.iter().map(|cost| cost.peak_mib).fold(0.0, f64::max);
    Cost {
        peak_mib,
        ..costs[costs.len() / 2]
    }
}

fn peak_mib(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.unwrap_or(0.0) / 1024.0
}
