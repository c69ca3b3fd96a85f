//! What `check` asks of the world outside the site: dictionaries of the machine, and what answers at addresses elsewhere.
//!
//! Dictionaries are looked for in `DICPATH`, as Hunspell does, and where systems keep them. Addresses are asked for by [`links`].

mod links;

use std::env;
use std::fs;
use std::path::PathBuf;

use diwan::check::{LinkAnswer, Outside};
use diwan::press::Store;
use diwan::settings::Language;

/// Where systems keep dictionaries.
const SHELVES: [&str; 5] = [
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
];

/// The machine, with what it remembers.
pub struct Machine<'c> {
    /// What was asked before.
    pub cache: &'c dyn Store,
}

impl Outside for Machine<'_> {
    fn dictionary(&self, language: &Language) -> Option<(String, String)> {
        let shelves = shelves();
        let exact = names(&language.locale.territorial(), language.lang.as_str());
        let whole = language.lang.as_str();
        let whole = whole
            .split_once('-')
            .map_or(whole, |(language, _)| language);
        // Any country's is better than none: most words are the same.
        let others = shelves.iter().flat_map(|shelf| varieties(shelf, whole));
        let exact = exact
            .iter()
            .flat_map(|name| shelves.iter().map(move |shelf| shelf.join(name)));
        let mut stems = exact.chain(others);
        stems.find_map(|stem| {
            let read = |ending: &str| fs::read(stem.with_extension(ending)).ok();
            let (affixes, words) = (read("aff")?, read("dic")?);
            Some((decoded(&affixes, &affixes), decoded(&words, &affixes)))
        })
    }

    fn ask(&self, addresses: &[&str]) -> Vec<Option<LinkAnswer>> {
        links::ask(addresses, self.cache)
    }
}

fn shelves() -> Vec<PathBuf> {
    let own = env::var_os("DICPATH").unwrap_or_default();
    let own: Vec<PathBuf> = env::split_paths(&own).collect();
    let all = own.into_iter().chain(SHELVES.map(PathBuf::from));
    all.filter(|shelf| !shelf.as_os_str().is_empty()).collect()
}

/// The names of the files of a language, without ending: `fr_TN`, `fr-TN`, `fr`.
fn names(territorial: &str, tag: &str) -> Vec<String> {
    let language = territorial.split('_').next().unwrap_or(territorial);
    vec![
        tag.replace('-', "_"),
        territorial.to_owned(),
        language.to_owned(),
    ]
}

/// All dictionaries of a language on a shelf, by name.
fn varieties(shelf: &PathBuf, language: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(shelf).into_iter().flatten().flatten();
    let head = format!("{language}_");
    let is_one = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&head) && name.ends_with(".aff")
    };
    let mut found: Vec<PathBuf> = entries.map(|it| it.path()).filter(is_one).collect();
    found.sort();
    found
}

/// The text of a file, by the encoding that the file of affixes names; old ones are Latin 1.
fn decoded(bytes: &[u8], affixes: &[u8]) -> String {
    let head = String::from_utf8_lossy(&affixes[..affixes.len().min(4096)]);
    let is_utf8 = head.lines().any(|line| {
        let line = line.trim_start_matches('\u{FEFF}').trim();
        line.eq_ignore_ascii_case("SET UTF-8")
    });
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) if is_utf8 => String::from_utf8_lossy(bytes).into_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_is_named_after_its_language() {
        assert_eq!(names("fr_TN", "fr"), ["fr", "fr_TN", "fr"]);
        assert_eq!(names("en_GB", "en-GB"), ["en_GB", "en_GB", "en"]);
        assert_eq!(decoded(b"\xe9t\xe9", b"SET ISO8859-1\n"), "été");
        assert_eq!(decoded("été".as_bytes(), b"SET UTF-8\n"), "été");
    }
}
