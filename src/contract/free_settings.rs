//! What the theme that the binary carries, and the program, read under `extra` of `site.yaml` and of `theme.yaml`.

/// A key of `extra` in settings.
#[derive(Debug, Clone, Copy)]
pub struct FreeSetting {
    /// The key.
    pub name: &'static str,
    /// What it takes.
    pub shape: SettingShape,
    /// Where it is read.
    pub read: ReadWhere,
}

/// What a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingShape {
    /// `true` or `false`.
    Truth,
    /// A whole number, or none.
    Count,
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A text for each language.
    TextByLanguage,
    /// A list of texts for each language.
    TextsByLanguage,
    /// A list of mappings with these keys.
    Accounts,
    /// A drawing among the assets of the theme.
    Drawing,
    /// Keys with values.
    Mapping,
}

/// In which settings a key is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadWhere {
    /// `site.yaml`.
    Site,
    /// `theme.yaml`.
    Theme,
    /// Both.
    Both,
}

use ReadWhere::{Both, Site, Theme};
use SettingShape::{
    Accounts, Count, Drawing, Mapping, Text, TextByLanguage, Texts, TextsByLanguage, Truth,
};

/// All of them.
pub const FREE_SETTINGS: &[FreeSetting] = &[
    of("official", Truth, Both),
    of("pattern", Truth, Both),
    of("related", Count, Both),
    of("emblem", Drawing, Both),
    of("state", TextByLanguage, Site),
    of("social", Accounts, Site),
    of("synonyms", TextsByLanguage, Site),
    of("map_service", Text, Site),
    of("publisher_type", Text, Site),
    of("epub", Mapping, Site),
    of("accessibility", Text, Theme),
    of("licence", Text, Theme),
    of("contact", Text, Theme),
    of("site_map", Text, Theme),
    of("a_z", Text, Theme),
    of("latest", Texts, Theme),
    of("labelled_types", Texts, Theme),
    of("picture_width", Text, Theme),
    of("picture_widths", Mapping, Theme),
    of("card", Mapping, Theme),
    of("schema_types", Mapping, Theme),
];

const fn of(name: &'static str, shape: SettingShape, read: ReadWhere) -> FreeSetting {
    FreeSetting { name, shape, read }
}
