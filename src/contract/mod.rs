//! What others build on, as tables: what templates see, and which keys the three kinds of YAML have.
//!
//! A row says name, type, meaning, since which version, and an example. The code reads from these tables what it accepts
//! (arguments of functions, keys of `site.yaml`); the reference in `docs/` is written from them (`diwan reference`); and
//! `tests/contract.rs` holds them against what a template really gets, key by key, and runs every example of a function.
//! So what is not in here does not exist for authors of themes, and what is in here is promised.
//!
//! Nothing is worked out here, and nothing is imported.

// Tables: a row is a line, however long.
#[rustfmt::skip]
mod components;
#[rustfmt::skip]
mod extra;
mod free_settings;
#[rustfmt::skip]
mod filters;
#[rustfmt::skip]
mod front_matter;
#[rustfmt::skip]
mod functions;
#[rustfmt::skip]
mod own_filters;
#[rustfmt::skip]
mod settings;
#[rustfmt::skip]
mod theme_file;
#[rustfmt::skip]
mod values;
#[rustfmt::skip]
mod variables;

pub use components::{COMPONENTS, Component, For};
pub use extra::{EXTRA, EXTRA_OF_ALL, EntryKeys, FIELD_KINDS, KINDS_OF_OPTIONS, TypeKeys};
pub use filters::{FILTERS, Filter, TERA, TERA_FUNCTIONS, TESTS};
pub use free_settings::{FREE_SETTINGS, FreeSetting, ReadWhere, SettingShape};
pub use front_matter::{FRONT_MATTER, FRONT_MATTER_KEYS};
pub use functions::{FUNCTIONS, Function, function};
pub use own_filters::{OWN_FILTERS, own_filter};
pub use settings::{SITE, SITE_KEYS};
pub use theme_file::{THEME, THEME_KEYS};
pub use values::SHAPES;
pub use variables::{VARIABLES, Variable};

/// The version in which the contract began.
pub const FIRST: &str = "0.1";

/// A key of a map that templates see, or of YAML that authors write.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Its name; in YAML the whole way to it, `languages.TAG.locale`, where capitals stand for a name of one's own.
    pub name: &'static str,
    /// Its type. Of what templates see: `text`, `html`, `url`, `day` (ISO 8601), `number`, `bool`, `any`, the name of a
    /// [`Shape`], `list of …` or `map of …` of these; a `?` at the end says that it may be `none`.
    pub kind: &'static str,
    /// What it is, in a sentence or two of Markdown.
    pub meaning: &'static str,
    /// What it may look like, or nothing where the type says it all.
    pub example: &'static str,
    /// The version that brought it.
    pub since: &'static str,
}

/// A row of a table, of what was there from the beginning. What comes later says so: `Key { since: "0.2", ..key(…) }`.
const fn key(
    name: &'static str,
    kind: &'static str,
    meaning: &'static str,
    example: &'static str,
) -> Key {
    Key {
        name,
        kind,
        meaning,
        example,
        since: FIRST,
    }
}

/// A map with keys that are known, such as an item of a list.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The word by which types name it.
    pub name: &'static str,
    /// What it is.
    pub meaning: &'static str,
    /// Its keys, in the order in which templates see them.
    pub keys: &'static [Key],
}

/// The names of the keys that stand at the top, for readers that accept no others.
const fn tops<const N: usize>(keys: &[Key]) -> [&'static str; N] {
    let mut names = [""; N];
    let (mut at, mut found) = (0, 0);
    while at < keys.len() {
        if is_top(keys[at].name) {
            assert!(
                found < N,
                "N counts the keys at the top, and there are more"
            );
            names[found] = keys[at].name;
            found += 1;
        }
        at += 1;
    }
    assert!(
        found == N,
        "N counts the keys at the top, and there are fewer"
    );
    names
}

/// Whether a way to a key has one step.
const fn is_top(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if matches!(bytes[at], b'.' | b'[') {
            return false;
        }
        at += 1;
    }
    true
}
