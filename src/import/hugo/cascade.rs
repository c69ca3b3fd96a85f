//! What sections of Hugo hand down to the pages below them (`cascade`), as far as it decides what is public: drafts, days, pages that
//! are rendered nowhere. What else is handed down stays in the section's front matter.

use serde_yaml::{Mapping, Value};

use super::config::HugoConfig;
use super::read::{Read, SOURCE, bare, is_never_public};
use crate::import::front::{self, PartedFile};
use crate::import::old::folder;
use crate::import::patterns::{Dialect, Pattern};
use crate::import::report::{MoveReport, Weight};
use crate::import::values::{at, get, text};

/// What is handed down from somewhere.
struct Handed {
    /// The language; `None` for all.
    tongue: Option<usize>,
    /// The folder from which it goes down.
    from: String,
    /// What paths it is for, where that is said.
    pattern: Option<Pattern>,
    /// For which language, where that is said.
    lang: Option<String>,
    value: Value,
}

/// Gives the pages what decides about the public and is handed down to them.
pub fn apply(pages: &mut [Read], config: &HugoConfig, report: &mut MoveReport) {
    let mut handed = entries(&config.value, None, "");
    for read in pages.iter() {
        if let Some(source) = read.page.front.extra.get(SOURCE)
            && matches!(crate::import::old::last(&read.stem), "_index" | "index")
        {
            handed.extend(entries(source, Some(read.tongue), folder(&read.stem)));
        }
    }
    // What is nearer decides.
    handed.sort_by_key(|it| std::cmp::Reverse(it.from.len()));
    for read in pages.iter_mut() {
        for it in &handed {
            if it.is_for(read, config) {
                give(read, &it.value, report);
            }
        }
    }
}

fn entries(value: &Value, tongue: Option<usize>, from: &str) -> Vec<Handed> {
    let one = |value: &Value| {
        let target = |key: &str| {
            ["_target", "target"]
                .iter()
                .find_map(|name| at(value, &[name, key]).and_then(text))
        };
        Handed {
            tongue,
            from: from.to_owned(),
            pattern: target("path").map(|it| Pattern::of(&it.to_lowercase(), Dialect::Hugo)),
            lang: target("lang"),
            value: value.clone(),
        }
    };
    match get(value, "cascade") {
        Some(Value::Sequence(items)) => items.iter().map(one).collect(),
        Some(own @ Value::Mapping(_)) => vec![one(own)],
        _ => Vec::new(),
    }
}

impl Handed {
    fn is_for(&self, read: &Read, config: &HugoConfig) -> bool {
        let key = &config.languages[read.tongue].key;
        let stem = bare(&read.stem);
        let is_below = self.from.is_empty()
            || stem == self.from
            || stem.starts_with(&format!("{}/", self.from));
        let is_lang = self
            .lang
            .as_ref()
            .is_none_or(|it| it.contains(['*', '{']) || it.eq_ignore_ascii_case(key));
        let path = format!("/{}", stem.to_lowercase());
        let fits = self.pattern.as_ref().is_none_or(|it| it.fits(&path));
        self.tongue.is_none_or(|it| it == read.tongue) && is_below && is_lang && fits
    }
}

/// What decides about the public, where the page says nothing of it itself.
fn give(read: &mut Read, value: &Value, report: &mut MoveReport) {
    let own = read
        .page
        .front
        .extra
        .get(SOURCE)
        .cloned()
        .unwrap_or_default();
    let keys = ["draft", "publishDate", "expiryDate"];
    let handed: Mapping = keys
        .iter()
        .filter(|key| get(&own, key).is_none())
        .filter_map(|key| Some((Value::from(*key), get(value, key)?.clone())))
        .collect();
    let parted = PartedFile {
        value: Value::Mapping(handed),
        comments: Vec::new(),
        body: 0,
        fault: None,
    };
    let path = read.page.path.clone();
    let given = front::translate(&parted, &path, &[], report);
    let own_keys = &mut read.page.front.keys;
    for (key, value) in given.keys {
        own_keys.entry(key).or_insert(value);
    }
    let says_build = get(&own, "build").or_else(|| get(&own, "_build")).is_some();
    if is_never_public(value) && !says_build {
        read.page.front.set("draft", true);
        let message = message!("import-never-rendered");
        report.say(Weight::Changed, "draft", message, &path, None);
    }
}
