//! What the system grants this process, and what becomes of a command where it is little.

use std::io;
use std::sync::Mutex;
use std::thread;

use diwan::diagnostic::Diagnostic;

/// Takes all cores at the beginning: where no thread can be had, a command says so instead of dying in the middle.
pub fn take_cores() -> Result<(), Diagnostic> {
    let pool = rayon::ThreadPoolBuilder::new().build_global();
    pool.map_err(|error| no_threads(&error.to_string()))
}

/// Whether so many more threads can be had at once; libraries that start some of their own take it for granted.
pub fn try_threads(count: usize) -> Result<(), Diagnostic> {
    let gate = Mutex::new(());
    let closed = gate.lock();
    let wait = || drop(gate.lock());
    let refused = thread::scope(|scope| {
        let start = |_| thread::Builder::new().spawn_scoped(scope, wait).err();
        let refused = (0..count).find_map(start);
        drop(closed);
        refused
    });
    refused.map_or(Ok(()), |error| Err(no_threads(&error.to_string())))
}

/// What to tell where no thread can be had.
fn no_threads(why: &str) -> Diagnostic {
    let why = why.trim_end_matches('.');
    Diagnostic::error("no-threads", message!("no-threads", why))
        .hint(message!("allow-more-processes"))
}

/// What to tell where the preview cannot even begin: the system lends no more descriptors, for example.
pub fn no_room(error: &io::Error) -> Diagnostic {
    Diagnostic::error("no-room", message!("preview-cannot-begin", error))
        .hint(message!("allow-more-files"))
}

/// Lets a file that grows over the limit of its size be an error of its writing, which is told, and not the end of the
/// process, which is what the system does unless somebody listens.
#[cfg(unix)]
pub fn outlive_large_files() {
    use rustix::process::{Resource, Signal, getrlimit};
    use tokio::signal::unix::{SignalKind, signal};
    if getrlimit(Resource::Fsize).current.is_none() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build();
    if let Ok(runtime) = runtime {
        let _inside = runtime.enter();
        // Who listens first stays installed until the process ends.
        let _ = signal(SignalKind::from_raw(Signal::XFSZ.as_raw()));
    }
}

/// Other systems send no signal.
#[cfg(not(unix))]
pub fn outlive_large_files() {}
