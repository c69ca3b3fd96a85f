//! Themes: layers of templates, styles, scripts, assets and strings.
//!
//! Takes the name of a theme and the site's files; gives a [`Theme`]: its layers from the nearest to the farthest, and
//! which file wins under each name. A theme extends another; a site may hold its own copy of a theme that the binary
//! carries, file by file. Nothing is parsed here but `theme.yaml` and the fonts that it declares.

mod fonts;
mod layers;
mod letters;
mod shown;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_yaml::Value;

use crate::diagnostic::{Diagnostic, Place};
use crate::source::Sources;

pub use fonts::{Font, FontUse, Slant};
pub use shown::{SearchedData, ShownKeys, ShownPart};

/// A name, and where it is named.
pub type NamedPlace = (String, Place);

/// A theme with everything it extends.
#[derive(Debug, Clone)]
pub struct Theme {
    /// The layers, nearest first.
    pub layers: Vec<Layer>,
    /// The style sheets that every page loads, below `styles/`.
    pub styles: Vec<String>,
    /// The style sheets that single pages ask for, below `styles/`, of all layers.
    pub page_styles: Vec<String>,
    /// The scripts that every page loads, below `scripts/`.
    pub scripts: Vec<String>,
    /// The fonts that it declares, in their order.
    pub fonts: Vec<Font>,
    /// Its standing components, of all layers: they look the same on every page of a language but for the marks in menus,
    /// and are printed once for all of them.
    pub standing: Vec<NamedPlace>,
    /// The types of pages that need no template of their own.
    pub types: Vec<String>,
    /// What of the data of pages readers see, and search reads.
    pub shown: SearchedData,
    /// Free keys of `theme.yaml`, nearest layer first, key by key.
    pub extra: Value,
    /// What is published of it: assets and scripts by name, with the fingerprint of their content.
    pub files: BTreeMap<Arc<str>, ThemeFile>,
    /// Whether it has a page for searching, `search.html`.
    pub has_search: bool,
    /// Whether it has a page for the statement of changes, `changes.html`.
    pub has_changes: bool,
    /// Whether it has a template for social cards, `card.svg`.
    pub has_card: bool,
    /// The fingerprint of all style sheets together.
    pub styles_digest: String,
}

/// A folder that holds (part of) a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// The word by which templates and styles name this very layer: `ministry` in `{% extends "ministry/page.html" %}`.
    pub name: String,
    /// The folder, with its final slash.
    pub folder: String,
}

/// A file that a theme publishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeFile {
    /// Its path in the sources.
    pub path: Arc<str>,
    /// Eight hexadecimal digits of the hash of its content.
    pub digest: String,
}

/// A template with the name under which Tera knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// `LAYER/page.html`.
    pub name: String,
    /// Its path in the sources.
    pub path: Arc<str>,
}

impl Theme {
    /// Reads the theme `name`, which is named at `named_at`; `None` when it, or one that it extends, does not exist.
    pub fn read(
        sources: &Sources,
        name: &str,
        named_at: &Place,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let theme = layers::read(sources, name, named_at, &mut found);
        (theme, found)
    }

    /// The file that wins under a name, such as `styles/base.css`.
    pub fn find(&self, sources: &Sources, below: &str) -> Option<String> {
        let paths = self
            .layers
            .iter()
            .map(|layer| format!("{}{below}", layer.folder));
        paths.into_iter().find(|path| sources.contains(path))
    }

    /// The file `styles/…` that `@import` or a page asks for; `ministry/main.css` names a layer's own.
    pub fn style(&self, sources: &Sources, name: &str) -> Option<String> {
        let of_layer = self.layers.iter().find_map(|layer| {
            let below = name.strip_prefix(&format!("{}/", layer.name))?;
            Some(format!("{}styles/{below}", layer.folder)).filter(|path| sources.contains(path))
        });
        of_layer.or_else(|| self.find(sources, &format!("styles/{name}")))
    }

    /// All templates of all layers.
    pub fn templates(&self, sources: &Sources) -> Vec<Template> {
        let mut templates = Vec::new();
        for layer in &self.layers {
            let folder = format!("{}templates/", layer.folder);
            for path in sources.paths(&folder) {
                templates.push(Template {
                    name: format!("{}/{}", layer.name, &path[folder.len()..]),
                    path: path.clone(),
                });
            }
        }
        templates
    }

    /// The folders of catalogues, farthest first, as catalogues are laid over each other.
    pub fn catalogue_folders(&self) -> Vec<String> {
        self.layers
            .iter()
            .rev()
            .map(|layer| format!("{}i18n/", layer.folder))
            .collect()
    }
}
