//! Ctrl-C and `kill`: the staging folder goes, the former publication stays, and the process ends as it was told to.
//!
//! Takes each publication as it begins; watches on one thread until the process ends, because a handler once installed
//! cannot be taken back. A build that dies without this (`kill -9`, a power failure) is cleaned up by the next one, so
//! nothing here is needed for the promise; it is needed so that nobody finds a half-filled hidden folder in the site and
//! commits it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError, mpsc};
use std::time::Duration;

use crate::commands::ours::place;

/// What the writers and the watching thread share.
#[derive(Debug, Default)]
pub struct Gate {
    stopped: AtomicBool,
    folders: Mutex<Folders>,
}

/// The right to move and remove whole folders: the publication has it at its end, or the watcher at its own.
#[derive(Debug, Default)]
pub struct Folders {
    /// The publication is done with its folders. Another build may have some of the same names by now.
    pub is_over: bool,
}

impl Gate {
    /// Whether the process is about to end, and nothing more should be written.
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Takes the right to move folders. Once the watcher has it, it ends the process with it.
    pub fn close(&self) -> MutexGuard<'_, Folders> {
        self.folders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What there is to clean up when the process has to end.
#[derive(Debug)]
struct Watched {
    gate: Arc<Gate>,
    staging: PathBuf,
    lock: Option<PathBuf>,
}

static WATCHED: Mutex<Vec<Watched>> = Mutex::new(Vec::new());
static WATCHER: Once = Once::new();

/// Begins to watch over a publication. Where no thread or no signal handler can be had, the next build cleans up.
pub fn watch(gate: &Arc<Gate>, staging: PathBuf, lock: Option<PathBuf>) {
    let mut watched = WATCHED.lock().unwrap_or_else(PoisonError::into_inner);
    watched.retain(|other| !other.gate.close().is_over);
    watched.push(Watched {
        gate: Arc::clone(gate),
        staging,
        lock,
    });
    WATCHER.call_once(|| {
        let (ready, installed) = mpsc::channel();
        let watcher = std::thread::Builder::new().name("signals".into());
        let _ = watcher.spawn(move || end_at_signal(ready));
        // Until the handler is there, a signal ends the process with the staging folder in place.
        let _ = installed.recv();
    });
}

fn end_at_signal(ready: mpsc::Sender<()>) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
    else {
        return;
    };
    let Some(signal) = runtime.block_on(next_signal(ready)) else {
        return;
    };
    let mut watched = WATCHED.lock().unwrap_or_else(PoisonError::into_inner);
    for Watched {
        gate,
        staging,
        lock,
    } in watched.drain(..)
    {
        gate.stopped.store(true, Ordering::Relaxed);
        let moving = gate.close();
        if !moving.is_over {
            clean(&staging);
            let _ = lock.map(fs::remove_file);
        }
        // Not given back: the publication must not go on between here and the end.
        std::mem::forget(moving);
    }
    // What a shell reports for a process that a signal ended.
    std::process::exit(128 + signal);
}

/// Writers may still be in the middle of a file, so a folder can fill again under our hands; only for a moment.
fn clean(staging: &Path) {
    for _ in 0..50 {
        if place::remove(staging).is_ok() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[cfg(unix)]
async fn next_signal(ready: mpsc::Sender<()>) -> Option<i32> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt()).ok()?;
    let mut terminate = signal(SignalKind::terminate()).ok()?;
    ready.send(()).ok()?;
    tokio::select! {
        got = interrupt.recv() => got.map(|()| SignalKind::interrupt().as_raw_value()),
        got = terminate.recv() => got.map(|()| SignalKind::terminate().as_raw_value()),
    }
}

#[cfg(windows)]
async fn next_signal(ready: mpsc::Sender<()>) -> Option<i32> {
    const INTERRUPT: i32 = 2;
    let mut interrupt = tokio::signal::windows::ctrl_c().ok()?;
    ready.send(()).ok()?;
    interrupt.recv().await.map(|()| INTERRUPT)
}
