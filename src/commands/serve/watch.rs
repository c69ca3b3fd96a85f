//! Waiting for something to be saved.
//!
//! Takes the folder of a site; gives, once for everything that belongs together, the paths below it that changed. It
//! watches what [`diwan::source::Sources`] reads and nothing else: a site may lie beside a folder of build products.
//!
//! `notify` reports; waiting for silence is ours, because a debouncer tells every file when *it* has been silent, and here
//! a burst of many files is to be one. The paths are a hint only: after each report the whole site is listed anew, so that
//! an event lost by the system costs nothing. Where the system can watch no more, the folders are looked at in turns.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use diwan::diagnostic::Message;
use diwan::source::BESIDE;
use notify::event::{AccessKind, AccessMode};
use notify::{Config, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use walkdir::WalkDir;

use crate::commands::voice::mention;

/// How long nothing may happen before what happened is over.
const SILENCE: Duration = Duration::from_millis(20);
/// How long a burst may go on before it is reported all the same.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the folders are looked at.
const POLLING: Duration = Duration::from_millis(500);

const SETTINGS: &str = "site.yaml";
const FOLDERS: [&str; 3] = ["content", "i18n", "themes"];

/// A watch over the folder of a site.
pub struct Watch {
    root: PathBuf,
    follows: bool,
    watcher: Box<dyn Watcher + Send>,
    events: Receiver<Heard>,
}

enum Heard {
    Change(Event),
    /// A folder has come that cannot be watched any more.
    Exhausted,
}

impl Watch {
    /// Begins to watch, in what links lead to as well where it `follows` them. Where one leads out of the site it must not:
    /// a link to `/` would have the whole machine watched.
    pub fn new(root: &Path, follows: bool) -> Self {
        // The system reports full paths; a link in the way would make them differ from ours.
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        Self::by_the_system(&root, follows)
            .unwrap_or_else(|error| Self::instead(&root, follows, &reason(&error)))
    }

    /// Looks from now on, and says so.
    fn instead(root: &Path, follows: bool, why: &Message) -> Self {
        mention(&message!("cannot-watch", why));
        Self::by_looking(root, follows)
    }

    /// What changed, by paths below the root, or no paths after `patience`; `None` when nothing can come any more.
    pub fn next(&mut self, patience: Option<Duration>) -> Option<Vec<PathBuf>> {
        loop {
            let first: Heard = match patience {
                None => self.events.recv().ok()?,
                Some(patience) => match self.events.recv_timeout(patience) {
                    Ok(first) => first,
                    Err(RecvTimeoutError::Timeout) => return Some(Vec::new()),
                    Err(RecvTimeoutError::Disconnected) => return None,
                },
            };
            let mut heard = Some(first);
            let mut changed = Vec::new();
            let deadline = Instant::now() + PATIENCE;
            while let Some(news) = heard {
                match news {
                    Heard::Change(event) => changed.extend(self.meant(&event)),
                    Heard::Exhausted => {
                        *self = Self::instead(&self.root, self.follows, &message!("no-watch-left"));
                        changed.push(PathBuf::from(FOLDERS[0]));
                    }
                }
                heard = self.soon(deadline);
            }
            if !changed.is_empty() {
                self.follow(&changed);
                changed.sort();
                changed.dedup();
                return Some(changed);
            }
        }
    }

    fn by_the_system(root: &Path, follows: bool) -> notify::Result<Self> {
        let (sender, events) = channel();
        let config = Config::default().with_follow_symlinks(follows);
        let watcher = RecommendedWatcher::new(report(sender), config)?;
        let mut watch = Watch {
            root: root.to_owned(),
            follows,
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

    fn by_looking(root: &Path, follows: bool) -> Self {
        let (sender, events) = channel();
        let folder = root.to_owned();
        // What is saved from here on is a change.
        let former = listed(root, follows);
        thread::spawn(move || look(&folder, follows, former, &sender));
        Watch {
            root: root.to_owned(),
            follows,
            watcher: Box::new(notify::NullWatcher),
            events,
        }
    }

    /// The next event of the same burst.
    fn soon(&self, deadline: Instant) -> Option<Heard> {
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

    /// Watches a folder that has come or come back.
    fn follow(&mut self, changed: &[PathBuf]) {
        for folder in FOLDERS {
            let path = self.root.join(folder);
            let is_touched = changed.iter().any(|it| it == Path::new(folder));
            if is_touched && path.is_dir() {
                let _ = self.watcher.unwatch(&path);
                let watched = self.watcher.watch(&path, RecursiveMode::Recursive);
                if matches!(watched, Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch)) {
                    *self = Self::instead(&self.root, self.follows, &message!("no-watch-left"));
                    return;
                }
            }
        }
    }
}

/// Why the system does not watch.
fn reason(error: &notify::Error) -> Message {
    match &error.kind {
        ErrorKind::MaxFilesWatch => message!("no-watch-left"),
        ErrorKind::Io(error) => Message::of_system(error),
        ErrorKind::PathNotFound => message!("io-not-found"),
        _ => Message::Quoted(error.to_string()),
    }
}

/// Compares what is there with what was, for as long as anybody wants to know. `notify` would do it as well, but counts in
/// whole seconds, so that the second save within one is lost.
fn look(root: &Path, follows: bool, mut former: Listed, sender: &Sender<Heard>) {
    loop {
        thread::sleep(POLLING);
        let now = listed(root, follows);
        let differs = |a: &Listed, b: &Listed| -> Vec<PathBuf> {
            let changed = a
                .iter()
                .filter(|(path, stamp)| b.get(*path) != Some(*stamp));
            changed.map(|(path, _)| path.clone()).collect()
        };
        let mut paths = differs(&now, &former);
        paths.extend(differs(&former, &now));
        former = now;
        let event = Event {
            paths,
            ..Event::default()
        };
        if !event.paths.is_empty() && sender.send(Heard::Change(event)).is_err() {
            return;
        }
    }
}

/// Everything that a site is made of, with its size and when it was written.
type Listed = BTreeMap<PathBuf, (u64, Option<SystemTime>)>;

fn listed(root: &Path, follows: bool) -> Listed {
    let parts = FOLDERS.iter().chain([&SETTINGS]).chain(&BESIDE);
    let walk = |part: &&str| {
        let walk = WalkDir::new(root.join(part)).follow_links(follows);
        walk.follow_root_links(follows)
    };
    let entries = parts.flat_map(walk);
    let known = entries.filter_map(|entry| {
        let entry = entry.ok()?;
        let meta = entry.metadata().ok()?;
        Some((entry.into_path(), (meta.len(), meta.modified().ok())))
    });
    known.collect()
}

/// Hands on what may be a change; reading a file is reported too, and would answer itself for ever.
fn report(sender: Sender<Heard>) -> impl FnMut(notify::Result<Event>) + Send + 'static {
    move |event| match event {
        Ok(event) if is_change(&event.kind) || event.need_rescan() => {
            let _ = sender.send(Heard::Change(event));
        }
        Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => {
            let _ = sender.send(Heard::Exhausted);
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
    let is_named = |name: &&str| path == Path::new(name);
    let is_file = is_named(&SETTINGS) || BESIDE.iter().any(is_named);
    !hidden && (is_file || FOLDERS.iter().any(|folder| first == *folder))
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
        let mut watch = Watch::by_the_system(&folder.path().canonicalize().unwrap(), true).unwrap();
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
        let mut watch = Watch::by_looking(&folder.path().canonicalize().unwrap(), true);
        fs::write(folder.path().join("content/news/a.ar.md"), "x").unwrap();
        reported(&mut watch, "content/news/a.ar.md");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_looked_through_only_where_links_are_followed() {
        let folder = site();
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("theirs"), "x").unwrap();
        std::os::unix::fs::symlink(outside.path(), folder.path().join("content/all")).unwrap();
        std::os::unix::fs::symlink(outside.path(), folder.path().join("i18n")).unwrap();
        let is_theirs = |path: &PathBuf| path.ends_with("theirs");
        for (follows, count) in [(true, 2), (false, 0)] {
            let listed = listed(folder.path(), follows);
            let theirs = listed.keys().filter(|path| is_theirs(path)).count();
            assert_eq!(theirs, count, "{follows}");
        }
    }
}
