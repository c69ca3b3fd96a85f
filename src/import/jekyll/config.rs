//! The settings of a Jekyll site.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use crate::import::old::{Old, folder_from, last, parted};
use crate::import::patterns::{Dialect, Pattern};
use crate::import::report::{MoveReport, Weight};
use crate::import::tags;
use crate::import::values::{self, ValueForm, at, get, list, truth, words};
use crate::language::Lang;

/// What a Jekyll site says of itself.
pub struct JekyllConfig {
    /// All of it.
    pub value: Value,
    /// Its languages as they are written, the main one first.
    pub languages: Vec<(Lang, String)>,
    /// The words of its interface, by languages as they are written: `_i18n/fr.yml`.
    pub words: BTreeMap<String, Value>,
    /// Its collections, by name, with what is said of them.
    pub collections: BTreeMap<String, Value>,
    /// What is left out: how a path begins, and the pattern of it or of a folder above it.
    excluded: Vec<(String, Pattern)>,
}

/// Reads the settings; `None` where there are none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<JekyllConfig> {
    let path = old
        .first(["_config.yml", "_config.yaml", "_config.toml"])?
        .to_owned();
    let (text, _) = old.text(&path)?;
    let value = match values::read(&text, ValueForm::of(&path)?) {
        Ok(value @ Value::Mapping(_)) => value,
        Ok(_) => Value::Mapping(Mapping::new()),
        Err(fault) => {
            report.unread("settings", fault, &path);
            Value::Mapping(Mapping::new())
        }
    };
    if let Some(source) =
        words(&value, "source").filter(|it| folder_from("", it).as_deref() != Some(""))
    {
        match folder_from("", &source) {
            Some(_) => {
                let message = message!("import-source-below", folder = source);
                let line = text.lines().position(|line| line.starts_with("source"));
                report.say(
                    Weight::Person,
                    "settings",
                    message,
                    &path,
                    line.map(|at| at + 1),
                );
            }
            None => report.folder_outside("source", &source, (&path, &text)),
        }
    }
    let mut collections = BTreeMap::new();
    match get(&value, "collections") {
        Some(Value::Sequence(names)) => {
            let names = names.iter().filter_map(values::text);
            collections.extend(names.map(|name| (name, Value::Null)));
        }
        Some(own) => {
            collections.extend(values::entries(own).map(|(name, value)| (name, value.clone())))
        }
        None => {}
    }
    collections.entry("posts".to_owned()).or_insert(Value::Null);
    let languages = languages(old, &value);
    let words = languages.iter().filter_map(|(_, word)| {
        let (text, _) = old.text(&format!("_i18n/{word}.yml"))?;
        let value = values::read(&text, ValueForm::Yaml).ok()?;
        Some((word.clone(), value))
    });
    let excluded = list(get(&value, "exclude"));
    let excluded = excluded.iter().map(|pattern| {
        let start = pattern.trim_start_matches("./").trim_start_matches('/');
        let bare = start.trim_end_matches('/');
        (start.to_owned(), Pattern::of(bare, Dialect::Flat))
    });
    Some(JekyllConfig {
        words: words.collect(),
        excluded: excluded.collect(),
        value,
        languages,
        collections,
    })
}

/// The languages that are declared, else those that pages say, else those of folders.
fn languages(old: &Old, value: &Value) -> Vec<(Lang, String)> {
    let main = ["default_lang", "lang", "locale", "language"]
        .iter()
        .find_map(|key| words(value, key));
    let mut found: Vec<(Lang, String)> = Vec::new();
    let mut add = |word: &str| {
        if let Some(lang) = tags::lang(word)
            && !found.iter().any(|(own, _)| *own == lang)
        {
            found.push((lang, word.to_owned()));
        }
    };
    if let Some(main) = &main {
        add(main);
    }
    match get(value, "languages") {
        Some(Value::Mapping(_)) => {
            values::entries(&value["languages"]).for_each(|(key, _)| add(&key))
        }
        declared => list(declared).iter().for_each(|word| add(word)),
    }
    if found.len() > 1 {
        return found;
    }
    let mut said: BTreeMap<String, usize> = BTreeMap::new();
    for path in old.paths().filter(|path| is_page(path)) {
        if let Some((text, _)) = old.text(path) {
            let front = crate::import::front::part(&text).value;
            let lang = ["lang", "locale", "language"]
                .iter()
                .find_map(|key| words(&front, key));
            if let Some(lang) = lang {
                *said.entry(lang).or_default() += 1;
            }
        }
    }
    let mut said: Vec<(String, usize)> = said.into_iter().collect();
    said.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    // Where most say nothing, that is the main language, and English unless the settings say another.
    if main.is_none()
        && said
            .iter()
            .map(|(lang, _)| lang)
            .any(|lang| lang.starts_with("en"))
    {
        said.sort_by_key(|(lang, count)| (!lang.starts_with("en"), std::cmp::Reverse(*count)));
    } else if main.is_none() {
        said.insert(0, ("en".to_owned(), 0));
    }
    let mut all: Vec<String> = main.into_iter().collect();
    all.extend(said.into_iter().map(|(lang, _)| lang));
    let mut found: Vec<(Lang, String)> = Vec::new();
    for word in all {
        if let Some(lang) =
            tags::lang(&word).filter(|lang| !found.iter().any(|(own, _)| own == lang))
        {
            found.push((lang, word));
        }
    }
    found
}

/// Whether a file can be a page.
pub fn is_page(path: &str) -> bool {
    matches!(
        parted(path).1.to_ascii_lowercase().as_str(),
        "md" | "markdown" | "mkd" | "mkdown" | "html" | "htm"
    )
}

impl JekyllConfig {
    /// The language that a word names on this site.
    pub fn lang(&self, word: &str) -> Option<Lang> {
        let own = self
            .languages
            .iter()
            .find(|(_, own)| own.eq_ignore_ascii_case(word));
        let lang = own.map(|(lang, _)| *lang).or_else(|| tags::lang(word))?;
        self.languages
            .iter()
            .any(|(own, _)| *own == lang)
            .then_some(lang)
    }

    /// The value that the settings give to pages of this path and collection: the most special one.
    pub fn default(&self, path: &str, collection: &str, key: &str) -> Option<&Value> {
        let defaults = get(&self.value, "defaults")?.as_sequence()?;
        let fits = |entry: &&Value| {
            let folder = at(entry, &["scope", "path"])
                .and_then(values::text)
                .unwrap_or_default();
            let folder = folder
                .trim_matches('/')
                .trim_end_matches('*')
                .trim_end_matches('/');
            let kind = at(entry, &["scope", "type"]).and_then(values::text);
            let is_below =
                folder.is_empty() || path == folder || path.starts_with(&format!("{folder}/"));
            is_below
                && kind.is_none_or(|kind| {
                    kind == collection || (kind == "pages" && collection.is_empty())
                })
        };
        let own = defaults.iter().filter(fits).filter_map(|entry| {
            let length = at(entry, &["scope", "path"])
                .and_then(values::text)
                .unwrap_or_default()
                .len();
            Some((length, at(entry, &["values", key])?))
        });
        own.max_by_key(|(length, _)| *length)
            .map(|(_, value)| value)
    }

    /// Whether a file of Markdown is a page without front matter: so says a plug-in that GitHub Pages always has, of all but what is
    /// written for developers.
    pub fn needs_no_front(&self, old: &Old, path: &str) -> bool {
        const FOR_DEVELOPERS: &[&str] = &[
            "readme",
            "license",
            "licence",
            "copying",
            "code_of_conduct",
            "contributing",
            "issue_template",
            "pull_request_template",
        ];
        const PLUGIN: &str = "jekyll-optional-front-matter";
        let (stem, ending) = parted(path);
        let name = last(stem).to_ascii_lowercase();
        if !matches!(ending, "md" | "markdown") || FOR_DEVELOPERS.contains(&name.as_str()) {
            return false;
        }
        let gems = old
            .text("Gemfile")
            .map_or(String::new(), |(text, _)| text.to_string());
        gems.contains("github-pages")
            || gems.contains(PLUGIN)
            || list(get(&self.value, "plugins"))
                .iter()
                .any(|it| it.contains(PLUGIN))
    }

    /// Whether a path is left out of the site.
    pub fn leaves_out(&self, path: &str) -> bool {
        const ALWAYS: &[&str] = &[
            "Gemfile",
            "Gemfile.lock",
            "node_modules",
            "vendor",
            "_config.yml",
            "_config.yaml",
            "_config.toml",
            "package.json",
            "package-lock.json",
            "yarn.lock",
        ];
        let is_in = |name: &&str| path == *name || path.starts_with(&format!("{name}/"));
        // What begins as a name does is meant by it too; and a folder with all that is in it.
        let fits = |(start, pattern): &(String, Pattern)| {
            !start.is_empty() && (path.starts_with(start) || pattern.fits_within(path))
        };
        ALWAYS.iter().any(is_in) || self.excluded.iter().any(fits)
    }

    /// Whether a collection is published.
    pub fn is_published(&self, collection: &str) -> bool {
        collection == "posts"
            || self
                .collections
                .get(collection)
                .is_some_and(|it| truth(it, "output") == Some(true))
    }
}
