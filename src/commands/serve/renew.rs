//! Setting up the press again, once for everything that was saved together.
//!
//! Takes what the [`Watch`] reports; publishes a new [`Current`] when it is ready, never before. Where the settings or
//! the theme cannot be read at all, the former press stays and only the faults are new.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use diwan::diagnostic::Diagnostic;
use diwan::edition::{Edition, Pseudo};
use diwan::press::{Press, Readings};
use diwan::site::{Site, State};
use diwan::source::Sources;

use super::state::{Change, Current, Preview, Withheld};
use super::watch::Watch;
use crate::cli::Serve;
use crate::commands::cache::Cache;
use crate::commands::edition;

/// What it takes to set up the press again.
pub struct Renewal {
    root: PathBuf,
    now: Option<String>,
    drafts: bool,
    pseudo: Option<Pseudo>,
    readings: Readings,
}

/// A press, or why there is none.
struct Made {
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
            readings: Readings::default(),
        }
    }

    /// The site as it is when the preview begins.
    pub fn first(&mut self) -> Current {
        let made = self.make();
        Current {
            version: 1,
            change: Change::Anything,
            press: made.press,
            sources: made.sources,
            found: made.found.into(),
            printed: Default::default(),
            withheld: made.withheld.into(),
        }
    }

    /// Waits for changes on a thread of its own, as long as the process lives.
    pub fn spawn(mut self, preview: &Arc<Preview>, mut watch: Watch) {
        let preview = preview.clone();
        thread::spawn(move || {
            while let Some(changed) = watch.next() {
                let change = kind_of(&changed);
                let made = self.make();
                preview.publish(|former| Current {
                    version: former.version + 1,
                    change,
                    press: made.press.or_else(|| former.press.clone()),
                    sources: made.sources,
                    found: made.found.into(),
                    printed: former.printed.clone(),
                    withheld: made.withheld.into(),
                });
            }
        });
    }

    fn make(&mut self) -> Made {
        let (sources, mut found) = Sources::open(&self.root);
        let copy = Arc::new(sources.clone());
        let edition = edition::web(&sources, self.now.as_deref(), self.drafts, None);
        let press = match edition {
            Err(diagnostic) => {
                found.push(diagnostic);
                None
            }
            Ok(edition) => {
                let edition = Edition {
                    pseudo: self.pseudo,
                    ..edition
                };
                let (press, set_up) = Press::set_up_again(sources, edition, &mut self.readings);
                found.extend(set_up);
                press
            }
        };
        let withheld = press.as_ref().map(|press| self.withheld(press));
        Made {
            press: press.map(|press| Arc::new(press.with_store(Cache::of_site(&self.root)))),
            sources: copy,
            found,
            withheld: withheld.unwrap_or_default(),
        }
    }

    fn withheld(&self, press: &Press) -> Vec<Withheld> {
        let site: &Site = press.site();
        let zone = &site.settings.time_zone;
        let withheld = self.readings.articles().filter_map(|(_, lang, article)| {
            let state = State::of(&article.front, press.edition().now, zone);
            (state != State::Public).then(|| Withheld {
                lang,
                title: article.front.title.to_string().into(),
                path: article.path.clone(),
                state,
            })
        });
        withheld.collect()
    }
}

/// Whether pages can keep what they show and only look different.
fn kind_of(changed: &[PathBuf]) -> Change {
    let is_style = |path: &PathBuf| {
        let below = path.iter().any(|part| part == "styles");
        below && path.starts_with(Path::new("themes")) && path.extension() == Some("css".as_ref())
    };
    if !changed.is_empty() && changed.iter().all(is_style) {
        Change::Styles
    } else {
        Change::Anything
    }
}
