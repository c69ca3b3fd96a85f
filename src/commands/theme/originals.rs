//! The files that the binary carries for sites: its theme and its catalogues.

use diwan::diagnostic::{Diagnostic, Place};
use diwan::settings::Settings;
use diwan::source::{BUILT_IN, Sources};

/// The folder of catalogues, in a site and in the binary alike.
const CATALOGUES: &str = "i18n/";

/// A file that the binary carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// Its name in the theme (`templates/page.html`), or in a site (`i18n/en.ftl`).
    pub below: String,
    /// Its path in the sources.
    path: String,
    /// The theme that it belongs to; `None` for a catalogue.
    theme: Option<String>,
}

/// All of them, sorted by name.
#[derive(Debug)]
pub struct Originals(Vec<Original>);

impl Originals {
    /// What the binary carries.
    pub fn of(sources: &Sources) -> Self {
        let files = sources.paths(BUILT_IN).map(|path| &path[BUILT_IN.len()..]);
        let mut originals: Vec<Original> = files.filter_map(Original::read).collect();
        originals.sort_by(|a, b| a.below.cmp(&b.below));
        Originals(originals)
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Original> {
        self.0.iter()
    }

    /// The one with this name.
    pub fn get(&self, below: &str) -> Option<&Original> {
        self.0.iter().find(|original| original.below == below)
    }
}

impl Original {
    /// From a path below the folder of what the binary carries.
    fn read(path: &str) -> Option<Self> {
        let (below, theme) = match path.strip_prefix("themes/") {
            Some(named) => {
                let (theme, below) = named.split_once('/')?;
                (below, Some(theme.to_owned()))
            }
            None if path.starts_with(CATALOGUES) => (path, None),
            None => return None,
        };
        Some(Original {
            below: below.to_owned(),
            path: format!("{BUILT_IN}{path}"),
            theme,
        })
    }

    /// What is in it.
    pub fn bytes(&self, sources: &Sources) -> Result<Vec<u8>, Diagnostic> {
        sources.read(&self.path).map_err(|error| {
            let message = message!("path-cannot-read-error", path = self.below, error);
            Diagnostic::error("unreadable-file", message).at(Place::file(self.path.as_str()))
        })
    }

    /// Its fingerprint, sixteen hexadecimal digits.
    pub fn digest(&self, sources: &Sources) -> Result<String, Diagnostic> {
        let bytes = self.bytes(sources)?;
        Ok(blake3::hash(&bytes).to_hex()[..16].to_owned())
    }

    /// Where a site keeps its own: in the folder of the theme that it names, or of the theme that it comes from. A catalogue lies beside
    /// the settings, unless the theme of the site has one: a copy beside the settings would win over the words of that.
    pub fn own_path(&self, sources: &Sources, settings: &Settings) -> String {
        let named = &settings.theme.name;
        let Some(theme) = &self.theme else {
            let of_theme = format!("themes/{named}/{}", self.below);
            let is_of_theme = !sources.contains(&self.below) && sources.contains(&of_theme);
            return if is_of_theme {
                of_theme
            } else {
                self.below.clone()
            };
        };
        let has_folder = sources.paths(&format!("themes/{named}/")).next().is_some();
        let folder = if has_folder { named } else { theme };
        format!("themes/{folder}/{}", self.below)
    }
}
