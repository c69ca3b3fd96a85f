//! What the settings of a Hugo site leave out of it: `ignoreFiles`, and what `module.mounts` says of the files that it mounts.
//!
//! Takes the settings and the files; gives the paths that were in no publication.

use std::collections::BTreeSet;

use regex_automata::meta::Regex;
use serde_yaml::Value;

use super::config::HugoConfig;
use crate::import::expressions::{self, Said};
use crate::import::old::Old;
use crate::import::patterns::{Dialect, Pattern};
use crate::import::report::MoveReport;
use crate::import::values::{at, get, list, words};

/// The files that are left out, each of them told.
pub fn paths(old: &Old, config: &HugoConfig, report: &mut MoveReport) -> BTreeSet<String> {
    let ignored = ignored(config, report);
    let folders = folders(config);
    let mounts: Vec<Mount> = at(&config.value, &["module", "mounts"])
        .and_then(Value::as_sequence)
        .map_or_else(Vec::new, |all| all.iter().filter_map(Mount::of).collect());
    let is_out = |path: &&str| {
        let is_in = |folder: &String| below(path, folder).is_some();
        // The expressions are for whole paths from the root of the disk, of which the end is known.
        let whole = format!("/{path}");
        let is_ignored = folders.iter().any(is_in) && ignored.iter().any(|it| it.is_match(&whole));
        let mut says = mounts
            .iter()
            .filter_map(|mount| mount.leaves_out(path))
            .peekable();
        is_ignored || (says.peek().is_some() && says.all(|is_out| is_out))
    };
    let out: BTreeSet<String> = old.paths().filter(is_out).map(str::to_owned).collect();
    for path in &out {
        report.left_out(path);
    }
    out
}

fn ignored(config: &HugoConfig, report: &mut MoveReport) -> Vec<Regex> {
    const KEY: &str = "ignoreFiles";
    let said = Said {
        key: KEY,
        files: &config.files,
    };
    let own = list(get(&config.value, KEY));
    let read = own
        .iter()
        .filter_map(|it| expressions::read(it, ("", ""), &said, report));
    read.collect()
}

/// The folders for which `ignoreFiles` is: what is served as it lies is none of them.
fn folders(config: &HugoConfig) -> Vec<String> {
    let named = |(key, usual): (&str, &str)| {
        let folder = words(&config.value, key);
        folder.unwrap_or_else(|| usual.to_owned())
    };
    let others = [("dataDir", "data"), ("i18nDir", "i18n")].map(named);
    let content = config.languages.iter().map(|it| it.folder.clone());
    content.chain(others).collect()
}

/// What a path is called in a folder.
fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    match folder.trim_start_matches("./").trim_matches('/') {
        "" | "." => Some(path),
        folder => path.strip_prefix(folder)?.strip_prefix('/'),
    }
}

/// A folder that is put into the site, and which of its files.
struct Mount {
    source: String,
    /// Those that are, where that is said.
    include: Vec<Pattern>,
    exclude: Vec<Pattern>,
}

impl Mount {
    fn of(value: &Value) -> Option<Self> {
        let mut include = list(get(value, "includeFiles"));
        let mut exclude = list(get(value, "excludeFiles"));
        // Newer Hugo says both in one list.
        for glob in list(get(value, "files")) {
            match glob.strip_prefix('!') {
                Some(glob) => exclude.push(glob.trim_start().to_owned()),
                None => include.push(glob),
            }
        }
        let read = |glob: String| {
            let glob = glob.to_lowercase();
            Pattern::of(&format!("/{}", glob.trim_start_matches('/')), Dialect::Hugo)
        };
        Some(Mount {
            source: words(value, "source")?,
            include: include.into_iter().map(read).collect(),
            exclude: exclude.into_iter().map(read).collect(),
        })
    }

    /// Whether a file of the folder is left out; nothing where it lies elsewhere.
    fn leaves_out(&self, path: &str) -> Option<bool> {
        let path = format!("/{}", below(path, &self.source)?.to_lowercase());
        let is_meant = self.include.is_empty() || self.include.iter().any(|it| it.fits(&path));
        // Hugo does not enter a folder that is left out.
        Some(!is_meant || self.exclude.iter().any(|it| it.fits_within(&path)))
    }
}
