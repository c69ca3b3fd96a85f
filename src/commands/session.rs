//! A site, opened for a command: its files, an edition of it, and the press that prints it.
//!
//! Takes the folder, and what makes an edition of the settings; gives the press and everything that is wrong. The settings are
//! read once.

use std::path::Path;
use std::sync::Arc;

use diwan::diagnostic::Diagnostic;
use diwan::edition::Edition;
use diwan::press::{KeptBodies, Press, Purpose, read_settings};
use diwan::settings::Settings;
use diwan::source::Sources;

use super::cache::Cache;
use super::voice;

/// An open site.
pub struct Session {
    /// `None` where the settings or the theme cannot be read at all.
    pub press: Option<Press>,
    /// What is wrong so far.
    pub notes: Vec<Diagnostic>,
}

impl Session {
    /// Opens the site in `root`; `edition` is asked for the edition once the settings are known, if they are.
    ///
    /// # Errors
    /// What `edition` says was asked for in vain.
    pub fn open(
        root: &Path,
        purpose: Purpose,
        edition: impl FnOnce(&Sources, Option<&Settings>) -> Result<Edition, Diagnostic>,
    ) -> Result<Self, Diagnostic> {
        let (sources, notes) = Sources::open(root);
        Self::of(sources, notes, purpose, None, edition)
    }

    /// Opens a site whose files have been listed; `notes` say what is wrong with them, `bodies` were kept by a former run.
    ///
    /// # Errors
    /// What `edition` says was asked for in vain.
    pub fn of(
        sources: Sources,
        mut notes: Vec<Diagnostic>,
        purpose: Purpose,
        bodies: Option<KeptBodies>,
        edition: impl FnOnce(&Sources, Option<&Settings>) -> Result<Edition, Diagnostic>,
    ) -> Result<Self, Diagnostic> {
        let files = sources.paths("content/").count();
        voice::step(&message!("step-read", files));
        let settings = read_settings(&sources);
        let edition = edition(&sources, settings.0.as_ref())?;
        let (press, found) = Press::with_settings(sources, settings, edition, purpose, bodies);
        notes.extend(found);
        Ok(Session { press, notes })
    }

    /// Has what takes long to make kept in the cache.
    pub fn with_cache(self, cache: &Arc<Cache>) -> Self {
        let mut notes = self.notes;
        notes.extend(cache.warning());
        let press = self.press.map(|press| press.with_store(cache.clone()));
        if let Some(press) = &press {
            let outputs = press.outputs().len();
            voice::step(&message!("step-to-print", outputs));
        }
        Session { press, notes }
    }
}
