//! Waiting for something to be saved.
//!
//! Takes the folder of a site; gives, once for everything that belongs together, the paths below it that changed. It
//! watches what [`diwan::source::Sources`] reads and nothing else: a site may lie beside a folder of build products.
//!
//! `notify` reports; waiting for silence is ours, because a debouncer tells every file when *it* has been silent, and here
//! a burst of many files is to be one. The paths are a hint only: after each report the whole site is listed anew, so that
//! an event lost by the system costs nothing. Where the system can watch no more, the folders are looked at in turns.

use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecursiveMode, Watcher};

/// How long nothing may happen before what happened is over.
const SILENCE: Duration = Duration::from_millis(40);
/// How long a burst may go on before it is reported all the same.
const PATIENCE: Duration = Duration::from_secs(1);
const POLLING: Duration = Duration::from_millis(500);

const SETTINGS: &str = "site.yaml";
const FOLDERS: [&str; 3] = ["content", "i18n", "themes"];

/// A watch over the folder of a site.
pub struct Watch {
    root: PathBuf,
    watcher: Box<dyn Watcher + Send>,
    events: Receiver<Event>,
}

impl Watch {
    /// Begins to watch.
    pub fn new(root: &Path) -> Self {
        // The system reports full paths; a link in the way would make them differ from ours.
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        Self::by_the_system(&root).unwrap_or_else(|error| {
            eprintln!("the system cannot watch the folders ({error}): looking every half second");
            Self::by_looking(&root)
        })
    }

    /// What changed, by paths below the root, or no paths after `patience`; nothing when nothing can come any more.
    pub fn next(&mut self, patience: Option<Duration>) -> Option<Vec<PathBuf>> {
        loop {
            let first = match patience {
                None => self.events.recv().ok()?,
                Some(patience) => match self.events.recv_timeout(patience) {
                    Ok(first) => first,
                    Err(RecvTimeoutError::Timeout) => return Some(Vec::new()),
                    Err(RecvTimeoutError::Disconnected) => return None,
                },
            };
            let mut changed = self.meant(&first);
            let deadline = Instant::now() + PATIENCE;
            while let Some(event) = self.soon(deadline) {
                changed.extend(self.meant(&event));
            }
            if !changed.is_empty() {
                self.follow(&changed);
                changed.sort();
                changed.dedup();
                return Some(changed);
            }
        }
    }

    fn by_the_system(root: &Path) -> notify::Result<Self> {
        let (sender, events) = channel();
        let watcher = notify::recommended_watcher(report(sender))?;
        let mut watch = Watch {
            root: root.to_owned(),
            watcher: Box::new(watcher),
            events,
        };
        watch.watcher.watch(root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS.iter().filter(|folder| root.join(folder).is_dir()) {
            watch
                .watcher
                .watch(&root.join(folder), RecursiveMode::Recursive)?;
        }
        Ok(watch)
    }

    fn by_looking(root: &Path) -> Self {
        let (sender, events) = channel();
        let config = Config::default().with_poll_interval(POLLING);
        let watcher: Box<dyn Watcher + Send> = match PollWatcher::new(report(sender), config) {
            Ok(watcher) => Box::new(watcher),
            Err(_) => Box::new(notify::NullWatcher),
        };
        let mut watch = Watch {
            root: root.to_owned(),
            watcher,
            events,
        };
        let _ = watch.watcher.watch(root, RecursiveMode::NonRecursive);
        watch.follow(&FOLDERS.map(PathBuf::from));
        watch
    }

    /// The next event of the same burst.
    fn soon(&self, deadline: Instant) -> Option<Event> {
        let left = deadline.saturating_duration_since(Instant::now());
        self.events.recv_timeout(SILENCE.min(left)).ok()
    }

    /// The paths of an event that the site is made of; an event that tells of lost ones means everything.
    fn meant(&self, event: &Event) -> Vec<PathBuf> {
        if event.need_rescan() {
            return vec![PathBuf::from(FOLDERS[0])];
        }
        let below = event
            .paths
            .iter()
            .filter_map(|path| path.strip_prefix(&self.root).ok());
        below
            .filter(|path| is_read(path))
            .map(Path::to_owned)
            .collect()
    }

    /// Watches a folder that has come or come back. When the system has no watch left, looking takes over.
    fn follow(&mut self, changed: &[PathBuf]) {
        for folder in FOLDERS {
            let path = self.root.join(folder);
            let is_touched = changed.iter().any(|it| it == Path::new(folder));
            if is_touched && path.is_dir() {
                let _ = self.watcher.unwatch(&path);
                let _ = self.watcher.watch(&path, RecursiveMode::Recursive);
            }
        }
    }
}

/// Hands on what may be a change; reading a file is reported too, and would answer itself for ever.
fn report(sender: Sender<Event>) -> impl FnMut(notify::Result<Event>) + Send + 'static {
    move |event| match event {
        Ok(event) if is_change(&event.kind) || event.need_rescan() => {
            let _ = sender.send(event);
        }
        _ => {}
    }
}

fn is_change(kind: &EventKind) -> bool {
    match kind {
        EventKind::Access(access) => *access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}

/// Whether a site is made of such a path; editors' own files beside a file are left out, as they are when it is read.
fn is_read(path: &Path) -> bool {
    let mut parts = path.components();
    let Some(Component::Normal(first)) = parts.next() else {
        return false;
    };
    let hidden = path.iter().any(|part| {
        let part = part.to_string_lossy();
        part.starts_with('.') || part.ends_with('~')
    });
    !hidden && (path == Path::new(SETTINGS) || FOLDERS.iter().any(|folder| first == *folder))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("content/news")).unwrap();
        fs::write(folder.path().join("site.yaml"), "").unwrap();
        folder
    }

    fn reported(watch: &mut Watch, path: &str) {
        let wanted = Path::new(path);
        while !watch.next(None).unwrap().iter().any(|it| it == wanted) {}
    }

    #[test]
    fn only_what_a_site_is_made_of_is_meant() {
        for path in [
            "site.yaml",
            "content/a.ar.md",
            "themes/x/styles/a.css",
            "i18n",
        ] {
            assert!(is_read(Path::new(path)), "{path}");
        }
        for path in [
            "",
            "target/x",
            "content/.a.swp",
            "content/a.md~",
            ".git/index",
            "x.yaml",
        ] {
            assert!(!is_read(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn a_folder_that_was_deleted_and_came_back_is_watched_again() {
        let folder = site();
        let content = folder.path().join("content");
        let mut watch = Watch::by_the_system(&folder.path().canonicalize().unwrap()).unwrap();
        fs::remove_dir_all(&content).unwrap();
        reported(&mut watch, "content");
        fs::create_dir(&content).unwrap();
        reported(&mut watch, "content");
        fs::write(content.join("a.ar.md"), "x").unwrap();
        reported(&mut watch, "content/a.ar.md");
    }

    #[test]
    fn looking_in_turns_finds_what_was_saved() {
        let folder = site();
        let mut watch = Watch::by_looking(&folder.path().canonicalize().unwrap());
        fs::write(folder.path().join("content/news/a.ar.md"), "x").unwrap();
        reported(&mut watch, "content/news/a.ar.md");
    }
}
