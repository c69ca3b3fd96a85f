//! Setting up the press again, once for everything that was saved together.
//!
//! Takes what the [`Watch`] reports, and the moments at which pages come and go by themselves; publishes a new [`Current`]
//! when it is ready, never before. Where the settings or the theme cannot be read at all, the former press stays and only
//! the faults are new; where something else is wrong, it is kept to show how things were.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use diwan::diagnostic::Diagnostic;
use diwan::edition::{Edition, Pseudo};
use diwan::press::{Press, Readings};
use diwan::route::nfc;
use diwan::site::{Site, State};
use diwan::source::Sources;
use jiff::Timestamp;

use super::state::{Current, PressChange, Preview, Withheld};
use super::watch::Watch;
use crate::cli::Serve;
use crate::commands::cache::Cache;
use crate::commands::rebuild::kept_bodies;
use crate::commands::{edition, voice};

/// The longest time for which the clock is not looked at.
const GLANCE: Duration = Duration::from_secs(30);

/// What it takes to set up the press again.
pub struct Renewal {
    root: PathBuf,
    now: Option<String>,
    drafts: bool,
    pseudo: Option<Pseudo>,
    readings: Readings,
    /// When a page will become public, or be public no more: something changes then, though nobody saves anything.
    due: Option<Timestamp>,
}

/// A press, or why there is none.
struct NewPress {
    press: Option<Arc<Press>>,
    sources: Arc<Sources>,
    found: Vec<Diagnostic>,
    withheld: Vec<Withheld>,
}

impl Renewal {
    /// For this command line.
    pub fn new(args: &Serve) -> Self {
        Renewal {
            root: args.site.root.clone(),
            now: args.now.clone(),
            drafts: args.drafts,
            pseudo: args.pseudo.map(edition::disguise),
            readings: Readings::default()
                .with_bodies(kept_bodies(&Cache::of_site(&args.site.root))),
            due: None,
        }
    }

    /// The site as it is when the preview begins.
    pub fn first(&mut self) -> Current {
        let made = self.make();
        Current {
            version: 1,
            change: PressChange::Anything,
            press: made.press,
            sound: None,
            sources: made.sources,
            found: made.found.into(),
            printed: Default::default(),
            noted: 0,
            withheld: made.withheld.into(),
        }
    }

    /// Waits for changes on a thread of its own, as long as the process lives.
    pub fn spawn(mut self, preview: &Arc<Preview>, mut watch: Watch) {
        let preview = preview.clone();
        thread::spawn(move || {
            loop {
                let due = self.due;
                let Some(changed) = watch.next(due.map(until)) else {
                    return;
                };
                let is_due = due.is_some_and(|due| edition::clock().is_some_and(|now| due <= now));
                if changed.is_empty() && !is_due {
                    continue;
                }
                if is_due {
                    // Should there be no press now, this moment has passed all the same.
                    self.due = None;
                }
                preview.begin();
                preview.saved(changed.iter().filter_map(|path| listed(path)));
                let change = kind_of(&changed);
                let made = self.make();
                voice::step(&message!("step-read-anew", files = changed.len()));
                preview.publish(|former| Current {
                    version: former.version + 1,
                    change,
                    press: made.press.or_else(|| former.press.clone()),
                    sound: former.sound_before(&made.found),
                    sources: made.sources,
                    found: made.found.into(),
                    printed: former.printed.clone(),
                    noted: former.noted,
                    withheld: made.withheld.into(),
                });
            }
        });
    }

    fn make(&mut self) -> NewPress {
        let (sources, mut found) = Sources::open(&self.root);
        let sources = Arc::new(sources);
        let edition = edition::web(&sources, self.now.as_deref(), self.drafts, None);
        let press = match edition {
            Err(diagnostic) => {
                found.push(diagnostic);
                None
            }
            Ok(edition) => {
                let edition = Edition {
                    pseudo: self.pseudo,
                    one_host: true,
                    ..edition
                };
                let (press, set_up) = Press::reload(sources.clone(), edition, &mut self.readings);
                found.extend(set_up);
                press
            }
        };
        let cache = Cache::of_site(&self.root);
        found.extend(cache.warning());
        let withheld = press.as_ref().map(|press| self.withheld(press));
        if let Some(press) = &press {
            self.due = self.due(press);
        }
        NewPress {
            press: press.map(|press| Arc::new(press.with_store(cache))),
            sources,
            found,
            withheld: withheld.unwrap_or_default(),
        }
    }

    /// The next moment at which a page comes, goes or changes by itself. A preview of another time than now waits for none.
    fn due(&self, press: &Press) -> Option<Timestamp> {
        if self.now.is_some() || edition::is_fixed() {
            return None;
        }
        self.readings
            .next(press.edition().now, &press.site().settings)
    }

    fn withheld(&self, press: &Press) -> Vec<Withheld> {
        let site: &Site = press.site();
        let states = self.readings.states(press.edition().now, &site.settings);
        let withheld = states
            .into_iter()
            .filter_map(|(work, lang, article, state)| {
                (state != State::Public).then(|| Withheld {
                    lang,
                    work,
                    title: article.front.title.clone(),
                    place: article.front.title_place.clone(),
                    state,
                })
            });
        withheld.collect()
    }
}

/// The path of a file as the sources list it.
fn listed(path: &Path) -> Option<String> {
    let name = path.to_str()?;
    Some(nfc(&name.replace(std::path::MAIN_SEPARATOR, "/")))
}

/// How long it is until then. The clock may be set, or the machine sleep, so it is looked at again after a while.
fn until(due: Timestamp) -> Duration {
    let left = edition::clock().map(|now| Duration::try_from(due.duration_since(now)));
    left.and_then(Result::ok).unwrap_or_default().min(GLANCE)
}

/// Whether pages can keep what they show and only look different.
fn kind_of(changed: &[PathBuf]) -> PressChange {
    let is_style = |path: &PathBuf| {
        let below = path.iter().any(|part| part == "styles");
        below && path.starts_with(Path::new("themes")) && path.extension() == Some("css".as_ref())
    };
    if !changed.is_empty() && changed.iter().all(is_style) {
        PressChange::Styles
    } else {
        PressChange::Anything
    }
}
