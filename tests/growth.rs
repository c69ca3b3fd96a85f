//! Time grows with what is read, and with nothing else: who pastes ten thousand unclosed tags waits ten thousand times
//! what one takes, not a hundred million times.
//!
//! Each input is built and checked at one size and at eight times that size. Linear work takes eight times as long, the
//! square of it sixty-four times; the bound lies between. What a small site takes by itself is taken off both.

#[path = "growth/inputs.rs"]
mod inputs;

use std::time::{Duration, Instant};

use diwan::check;
use diwan::edition::Edition;
use diwan::import::{Old, System, import};
use diwan::press::Press;
use diwan::source::Sources;

use inputs::{BODIES, FRONTS, MOVED};

/// How much larger the larger input is.
const TIMES: usize = 8;

/// How much longer it may take.
const BOUND: f64 = 24.0;

/// What a busy machine may add.
const SLACK: Duration = Duration::from_millis(300);

/// One test, so that no other runs in its process: its time would be counted too.
#[test]
fn time_grows_with_what_is_read() {
    let none = fastest(|| read("", ""));
    let mut faults = Vec::new();
    for (name, size, body) in BODIES {
        let time = |size: usize| {
            let body = body(size);
            fastest(|| read("", &body))
        };
        faults.extend(too_slow(name, none, time(*size), || time(*size * TIMES)));
    }
    for (name, size, front) in FRONTS {
        let time = |size: usize| {
            let front = front(size);
            fastest(|| read(&front, ""))
        };
        faults.extend(too_slow(name, none, time(*size), || time(*size * TIMES)));
    }
    for (name, system, size, body) in MOVED {
        let time = |size: usize| {
            let body = body(size);
            fastest(|| moved(*system, &body))
        };
        faults.extend(too_slow(name, none, time(*size), || time(*size * TIMES)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What to say of an input that takes too long. A machine that was busy for a moment is asked again.
fn too_slow(
    name: &str,
    none: Duration,
    once: Duration,
    more: impl Fn() -> Duration,
) -> Option<String> {
    let own = once.saturating_sub(none);
    let allowed = none + own.mul_f64(BOUND) + SLACK;
    let is_slow = |taken: &Duration| *taken > allowed;
    let taken = Some(more()).filter(is_slow)?;
    let taken = Some(taken.min(more())).filter(is_slow)?;
    Some(format!(
        "{name}: {once:?}, and of {TIMES} times as much {taken:?}, more than {allowed:?}"
    ))
}

/// The shorter of two runs.
fn fastest(run: impl Fn()) -> Duration {
    let time = || {
        let begun = (spent(), Instant::now());
        run();
        match (begun.0, spent()) {
            (Some(before), Some(after)) => after.saturating_sub(before),
            _ => begun.1.elapsed(),
        }
    };
    time().min(time())
}

/// What this process has had of the processors, where the system tells: what others have had is not counted then.
fn spent() -> Option<Duration> {
    let mut nanoseconds = 0;
    for thread in std::fs::read_dir("/proc/self/task").ok()? {
        let told = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
        nanoseconds += told.split_whitespace().next()?.parse::<u64>().ok()?;
    }
    Some(Duration::from_nanos(nanoseconds))
}

/// Moves a site of another system with such a page.
fn moved(system: System, body: &str) {
    let (settings, path) = match system {
        System::Hugo => ("hugo.toml", "content/a.md"),
        System::Jekyll => ("_config.yml", "a.md"),
        System::Mkdocs => ("mkdocs.yml", "docs/a.md"),
        _ => ("docusaurus.config.js", "docs/a.mdx"),
    };
    let page = match body.starts_with("---\n") {
        true => body.to_owned(),
        false => format!("---\ntitle: A\n---\n{body}"),
    };
    let read = |asked: &str| match asked == path {
        true => Some(page.clone().into_bytes()),
        false => (asked == settings).then(|| b"title = 'x'\n".to_vec()),
    };
    let old = Old::new([settings, path].map(str::to_owned), &read);
    let _ = import(system, &old);
}

/// Reads, checks and prints a site with such a page.
fn read(front: &str, body: &str) {
    let base = include_str!("cases/base.txt");
    let files = &base[base.find("=== ").expect("files")..];
    let page = format!("---\ntitle: A\n{front}---\n{body}\n");
    let sources = Sources::from_fixture(files).with("content/a.fr.md", page.into_bytes());
    let now = "2026-11-23T12:00:00Z".parse().expect("a moment");
    let (press, _) = Press::set_up(sources, Edition::web(now));
    if let Some(press) = press {
        let _ = check::run(&press);
    }
}
