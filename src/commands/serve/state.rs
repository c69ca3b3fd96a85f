//! What the threads of a preview share: the site as it is now, and what was seen of it when it was last in order.
//!
//! [`Current`] is immutable and replaced as a whole when its successor is ready, so that a request sees one site from
//! beginning to end. Every replacement wakes the streams of events.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use diwan::diagnostic::{Diagnostic, Place, in_order};
use diwan::language::Lang;
use diwan::press::Press;
use diwan::route::Route;
use diwan::site::State;
use diwan::source::Sources;
use tokio::sync::watch;

use super::moments::Moments;
use crate::commands::report::{QuotedSite, Report};
use crate::commands::voice::mention;

/// How many pages are remembered as they last were without fault: those that an editor may have open.
const REMEMBERED: usize = 256;

/// How many faults are told on the terminal at a time; the status page has them all.
const TOLD: usize = 20;

/// The site as it is now.
#[derive(Clone)]
pub struct Current {
    /// Counts the presses.
    pub version: u64,
    /// What the newest press differs in from the one before.
    pub change: PressChange,
    /// The newest press that could be set up.
    pub press: Option<Arc<Press>>,
    /// The last press that nothing was wrong with when it was set up, while something is with the newest.
    pub sound: Option<Arc<Press>>,
    /// The files as they are listed now.
    pub sources: Arc<Sources>,
    /// What was found when the press was set up.
    pub found: Arc<[Diagnostic]>,
    /// What was found when pages were printed. Until a page is printed again, what was said of it before stands.
    pub printed: BTreeMap<Route, Vec<Diagnostic>>,
    /// Counts the changes of `printed`.
    pub noted: u64,
    /// Pages that are not public now.
    pub withheld: Arc<[Withheld]>,
}

/// What a new press differs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PressChange {
    /// Style sheets only.
    Styles,
    /// Anything.
    Anything,
}

/// A page that is not public now.
#[derive(Debug, Clone)]
pub struct Withheld {
    /// The language.
    pub lang: Lang,
    /// The name of its work.
    pub work: Arc<str>,
    /// Its title.
    pub title: Arc<str>,
    /// Where its file says so.
    pub place: Place,
    /// Why.
    pub state: State,
}

impl Current {
    /// The press that shows how things were, for the one that comes after this with these findings.
    pub fn sound_before(&self, found: &[Diagnostic]) -> Option<Arc<Press>> {
        let is_sound = |found: &[Diagnostic]| !found.iter().any(Diagnostic::is_error);
        match (is_sound(found), is_sound(&self.found)) {
            (true, _) => None,
            (false, true) => self.press.clone(),
            (false, false) => self.sound.clone(),
        }
    }

    /// Everything that is wrong, errors first. A fault of a template is one, however many pages it spoils.
    pub fn faults(&self) -> Vec<Diagnostic> {
        let printed = self.printed.values().flatten();
        let mut faults = in_order(self.found.iter().chain(printed).cloned().collect());
        faults.dedup_by(|a, b| {
            a.place.is_some() && (&a.place, a.code, &a.message) == (&b.place, b.code, &b.message)
        });
        faults.sort_by_key(Diagnostic::rank);
        faults
    }
}

/// A page as it was when it had no fault.
#[derive(Clone)]
pub struct Good {
    /// The finished bytes.
    pub bytes: Arc<[u8]>,
    /// The file its text comes from.
    pub source: Option<Arc<str>>,
}

/// What the threads share.
pub struct Preview {
    root: PathBuf,
    /// Tells this process from the one that served the same address before.
    run: u128,
    current: watch::Sender<Arc<Current>>,
    good: Mutex<BTreeMap<Route, Good>>,
    /// By name: the style sheets as they last were without fault.
    sheets: Mutex<BTreeMap<Arc<str>, Arc<[u8]>>>,
    /// Files that were saved since all pages were last looked through.
    unread: Mutex<BTreeSet<String>>,
    told: Mutex<BTreeSet<String>>,
    renewing: AtomicBool,
    /// The site at another moment, where somebody looks at that.
    pub moments: Moments,
}

impl Preview {
    /// The folder of the site.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A preview that begins with this.
    pub fn new(root: PathBuf, first: Current) -> Self {
        let run = SystemTime::now().duration_since(UNIX_EPOCH);
        Preview {
            root,
            run: run.map_or(0, |since| since.as_millis()),
            current: watch::Sender::new(Arc::new(first)),
            good: Mutex::default(),
            sheets: Mutex::default(),
            unread: Mutex::default(),
            told: Mutex::default(),
            renewing: AtomicBool::new(false),
            moments: Moments::default(),
        }
    }

    /// The site as it is now.
    pub fn current(&self) -> Arc<Current> {
        self.current.borrow().clone()
    }

    /// The site as it is now, and as it will be.
    pub fn subscribe(&self) -> watch::Receiver<Arc<Current>> {
        self.current.subscribe()
    }

    /// The name of a press, different for every press of every process.
    pub fn name(&self, version: u64) -> String {
        format!("{:x}-{version}", self.run)
    }

    /// A new press takes the place of the one before.
    pub fn publish(&self, make: impl FnOnce(&Current) -> Current) {
        // Taking a large press apart takes a while: not before the new one is known, and in nobody's way.
        let former = self.current();
        self.current
            .send_modify(|current| *current = Arc::new(make(current)));
        self.renewing.store(false, Ordering::Relaxed);
        self.tell();
        drop(former);
    }

    /// Something was saved, and a new press is being set up.
    pub fn begin(&self) {
        self.renewing.store(true, Ordering::Relaxed);
    }

    /// Whether what a press says is about to be out of date, so that nobody should take pains over it.
    pub fn is_outdated(&self, version: u64) -> bool {
        self.renewing.load(Ordering::Relaxed) || self.current.borrow().version != version
    }

    /// Notes what was found when a page of a press was printed; news of a former press is none.
    pub fn note(&self, version: u64, route: &Route, found: Vec<Diagnostic>) {
        let noted = self.current.send_if_modified(|current| {
            let known = current.printed.get(route).map_or(&[][..], Vec::as_slice);
            if current.version != version || known == found {
                return false;
            }
            let mut next = Current::clone(current);
            next.printed.insert(route.clone(), found);
            next.noted += 1;
            *current = Arc::new(next);
            true
        });
        if noted {
            self.tell();
        }
    }

    /// Replaces everything that is known of printed pages, when all pages of a press have been looked through.
    pub fn note_all(&self, version: u64, printed: BTreeMap<Route, Vec<Diagnostic>>) {
        let noted = self.current.send_if_modified(|current| {
            let known = current.printed.iter().filter(|(_, it)| !it.is_empty());
            if current.version != version || known.eq(printed.iter()) {
                return false;
            }
            let mut next = Current::clone(current);
            next.printed = printed;
            next.noted += 1;
            *current = Arc::new(next);
            true
        });
        if noted {
            self.tell();
        }
    }

    /// Keeps a page that has no fault.
    pub fn remember(&self, route: &Route, good: Good) {
        let mut all = self.good.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= REMEMBERED && !all.contains_key(route) {
            all.pop_first();
        }
        all.insert(route.clone(), good);
    }

    /// A page as it last was without fault.
    pub fn remembered(&self, route: &Route) -> Option<Good> {
        let all = self.good.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(route).cloned()
    }

    /// Keeps a style sheet that has no fault.
    pub fn remember_sheet(&self, name: &Arc<str>, bytes: &[u8]) {
        let mut all = self.sheets.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(name.clone(), bytes.into());
    }

    /// A style sheet as it last was without fault.
    pub fn remembered_sheet(&self, name: &str) -> Option<Arc<[u8]>> {
        let all = self.sheets.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(name).cloned()
    }

    /// These files were saved.
    pub fn saved(&self, paths: impl IntoIterator<Item = String>) {
        let mut unread = self.unread.lock().unwrap_or_else(PoisonError::into_inner);
        unread.extend(paths);
    }

    /// The files that were saved since all pages were last looked through.
    pub fn unread(&self) -> BTreeSet<String> {
        let unread = self.unread.lock().unwrap_or_else(PoisonError::into_inner);
        unread.clone()
    }

    /// All pages were looked through, with what these files say.
    pub fn read(&self, paths: &BTreeSet<String>) {
        let mut unread = self.unread.lock().unwrap_or_else(PoisonError::into_inner);
        unread.retain(|path| !paths.contains(path));
    }

    /// Says on the terminal what has not been said; a fault that was mended is news when it comes back.
    pub fn tell(&self) {
        let current = self.current();
        let faults = current.faults();
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let news = faults
            .iter()
            .filter(|fault| !told.contains(&identity(fault)));
        let mut news: Vec<Diagnostic> = news.cloned().collect();
        let was_faulty = !told.is_empty();
        *told = faults.iter().map(identity).collect();
        // A terminal that went away is no reason to stop.
        let more = news.len().saturating_sub(TOLD);
        news.truncate(TOLD);
        if !news.is_empty() {
            let site = QuotedSite {
                sources: &current.sources,
                root: &self.root,
            };
            let _ = Report::new(news).explain(site);
            if more > 0 {
                mention(&message!("and-more-see", more));
            }
        } else if was_faulty && told.is_empty() {
            mention(&message!("all-mended"));
        }
    }
}

/// What makes a fault the same fault after lines were added above it.
fn identity(fault: &Diagnostic) -> String {
    let path = fault.place.as_ref().map_or("", |place| &place.path);
    format!("{}\0{path}\0{}", fault.code, fault.message)
}
