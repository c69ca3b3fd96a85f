//! What the settings say about how a file is to be read: when it changes, everything is read anew.

use crate::language::Lang;
use crate::settings::{HtmlPolicy, Settings};

/// What the settings say about how a file is to be read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) langs: Vec<Lang>,
    pub(super) taxonomies: Vec<String>,
    pub(super) html: HtmlPolicy,
    pub(super) math: bool,
}

impl Meaning {
    pub(super) fn of(settings: &Settings) -> Self {
        let taxonomies = settings.taxonomies.iter().map(|it| it.name.to_string());
        Meaning {
            langs: settings.languages.iter().map(|it| it.lang).collect(),
            taxonomies: taxonomies.collect(),
            html: settings.html,
            math: settings.math,
        }
    }

    /// What of it decides how a body is read.
    pub(super) fn of_bodies(&self) -> String {
        let Meaning {
            langs: _,
            taxonomies: _,
            html,
            math,
        } = self;
        format!("{html:?} {math}")
    }
}
