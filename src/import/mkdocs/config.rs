//! The settings of a MkDocs site.

use regex_automata::meta::Regex;
use serde_yaml::Value;

use crate::import::expressions::{self, Said};
use crate::import::ignore_lines::IgnoreLines;
use crate::import::model::OldLanguage;
use crate::import::old::{Old, folder as folder_of, folder_from, join, last, parted};
use crate::import::patterns::{Dialect, Pattern};
use crate::import::report::MoveReport;
use crate::import::tags;
use crate::import::values::{self, ValueForm, at, get, list, truth, words};

/// What a MkDocs site says of itself.
pub struct MkdocsConfig {
    /// All of it.
    pub value: Value,
    /// Its text.
    pub text: String,
    /// The folder of its pages.
    pub folder: String,
    /// Its languages, the default one first.
    pub languages: Vec<MkdocsTongue>,
    /// Whether each language has a folder of its own.
    pub by_folder: bool,
    /// Whether `a.md` is published at `/a/`.
    pub is_folder_address: bool,
    /// What is no part of the site, and what is one only for its authors.
    excluded: IgnoreLines,
    drafts: IgnoreLines,
    /// Patterns of the plug-in `exclude`: globs, and expressions that a path must begin with.
    globs: Vec<Pattern>,
    expressions: Vec<Regex>,
}

/// A language of a MkDocs site.
pub struct MkdocsTongue {
    /// As it is written.
    pub word: String,
    /// As Diwan has it.
    pub own: OldLanguage,
    /// Titles of the navigation, by those of the main language.
    pub titles: Vec<(String, String)>,
}

/// Whether a file is a page.
pub fn is_page(path: &str) -> bool {
    matches!(parted(path).1, "md" | "markdown" | "mdown" | "mkd")
}

/// The file of the settings: at the top, else the only one in a folder below it, as in a repository of several things.
fn settings<'o>(old: &'o Old) -> Option<&'o str> {
    let names = ["mkdocs.yml", "mkdocs.yaml"];
    let mut deeper = old
        .paths()
        .filter(|path| path.matches('/').count() == 1 && names.contains(&last(path)));
    let only = deeper.next().filter(|_| deeper.next().is_none());
    let top = old.paths().find(|path| names.contains(path));
    top.or(only)
}

/// Reads the settings; `None` where there are none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<MkdocsConfig> {
    let path = settings(old)?.to_owned();
    let (text, _) = old.text(&path)?;
    let value = values::read(&text, ValueForm::Yaml).unwrap_or_else(|fault| {
        report.unread("settings", fault, &path);
        Value::Null
    });
    let folder = words(&value, "docs_dir").unwrap_or_else(|| "docs".to_owned());
    let folder = folder_from(folder_of(&path), &folder).unwrap_or_else(|| {
        report.folder_outside("docs_dir", &folder, (&path, &text));
        folder
    });
    // What begins with a point, and templates, are left out unless a line takes them back.
    let lines = words(&value, "exclude_docs").unwrap_or_default();
    let excluded = IgnoreLines::of(&format!(".*\n/templates/\n{lines}"));
    let drafts = IgnoreLines::of(&words(&value, "draft_docs").unwrap_or_default());
    let mut config = MkdocsConfig {
        excluded,
        drafts,
        globs: Vec::new(),
        expressions: Vec::new(),
        folder,
        text,
        languages: Vec::new(),
        by_folder: false,
        is_folder_address: truth(&value, "use_directory_urls").unwrap_or(true),
        value,
    };
    let plugin = config.plugin("exclude").unwrap_or_default();
    let globs = list(get(&plugin, "glob"));
    let globs = globs.iter().map(|it| Pattern::of(it, Dialect::Flat));
    config.globs = globs.collect();
    let own = list(get(&plugin, "regex"));
    // Python's `match` begins at the beginning and need not reach the end.
    let said = Said {
        key: "regex",
        files: &[(path, config.text.clone())],
    };
    let expressions = own
        .iter()
        .filter_map(|it| expressions::read(it, (r"\A(?:", ")"), &said, report));
    config.expressions = expressions.collect();
    config.languages(old);
    Some(config)
}

impl MkdocsConfig {
    fn plugin(&self, name: &str) -> Option<Value> {
        let plugins = get(&self.value, "plugins")?;
        match plugins {
            Value::Sequence(items) => items.iter().find_map(|item| match item {
                Value::String(own) if own == name => Some(Value::Null),
                other => get(other, name).cloned(),
            }),
            other => get(other, name).cloned(),
        }
    }

    fn languages(&mut self, old: &Old) {
        let plugin = self.plugin("i18n").unwrap_or_default();
        self.by_folder = words(&plugin, "docs_structure").as_deref() == Some("folder");
        let default = words(&plugin, "default_language");
        let mut declared: Vec<(String, Value)> = match get(&plugin, "languages") {
            Some(Value::Sequence(items)) => {
                let own = items
                    .iter()
                    .filter_map(|item| Some((words(item, "locale")?, item.clone())));
                own.collect()
            }
            Some(other) => values::entries(other)
                .map(|(word, value)| (word, value.clone()))
                .collect(),
            None => Vec::new(),
        };
        declared.retain(|(word, value)| word != "null" && truth(value, "build") != Some(false));
        if declared.is_empty() {
            declared = self.alternates(old);
        }
        declared.sort_by_key(|(word, value)| {
            !(truth(value, "default") == Some(true) || default.as_ref() == Some(word))
        });
        for (at, (word, value)) in declared.into_iter().enumerate() {
            let Some(lang) = tags::lang(&word) else {
                continue;
            };
            let is_bare = at == 0
                && truth(&value, "default_language_only") != Some(false)
                && !self.is_main_in_folder(old, &word);
            let own = OldLanguage {
                lang,
                locale: None,
                prefix: if is_bare { String::new() } else { word.clone() },
                title: words(&value, "site_name").or_else(|| words(&self.value, "site_name")),
                description: words(&value, "site_description")
                    .or_else(|| words(&self.value, "site_description")),
            };
            let titles = get(&value, "nav_translations").map(|own| {
                values::entries(own)
                    .filter_map(|(key, value)| Some((key, values::text(value)?)))
                    .collect()
            });
            self.languages.push(MkdocsTongue {
                word,
                own,
                titles: titles.unwrap_or_default(),
            });
        }
    }

    /// Without the plug-in, the main language's folder is a part of its addresses.
    fn is_main_in_folder(&self, old: &Old, word: &str) -> bool {
        self.by_folder
            && self.plugin("i18n").is_none()
            && old.below(&join(&self.folder, word)).next().is_some()
    }

    /// Languages of a site without the plug-in: those of its switcher that have folders, else the theme's.
    fn alternates(&mut self, old: &Old) -> Vec<(String, Value)> {
        let listed = at(&self.value, &["extra", "alternate"])
            .and_then(Value::as_sequence)
            .cloned()
            .unwrap_or_default();
        let words_of = listed.iter().filter_map(|item| words(item, "lang"));
        let with_folder: Vec<(String, Value)> = words_of
            .filter(|word| {
                tags::is_tag(word) && old.below(&join(&self.folder, word)).next().is_some()
            })
            .map(|word| (word, Value::Null))
            .collect();
        let main = at(&self.value, &["theme", "language"])
            .or_else(|| at(&self.value, &["theme", "locale"]))
            .and_then(values::text)
            .unwrap_or_else(|| "en".to_owned());
        match with_folder.len() {
            0 => vec![(main, Value::Null)],
            _ => {
                self.by_folder = true;
                let mut all = with_folder;
                if !all.iter().any(|(word, _)| *word == main)
                    && old.has(&join(&self.folder, "index.md"))
                {
                    all.insert(0, (main, Value::Null));
                }
                all
            }
        }
    }

    /// A path below the folder of pages without its language, and the number of that.
    pub fn placed(&self, below: &str) -> (String, Option<usize>) {
        if self.by_folder {
            let found = self.languages.iter().enumerate().find_map(|(at, tongue)| {
                let rest = below
                    .strip_prefix(tongue.word.as_str())?
                    .strip_prefix('/')?;
                Some((rest.to_owned(), Some(at)))
            });
            return found.unwrap_or((below.to_owned(), None));
        }
        let (stem, ending) = parted(below);
        let found = self.languages.iter().enumerate().find_map(|(at, tongue)| {
            let bare = stem.strip_suffix(tongue.word.as_str())?.strip_suffix('.')?;
            (!last(bare).is_empty()).then(|| (format!("{bare}.{ending}"), Some(at)))
        });
        found.unwrap_or((below.to_owned(), None))
    }

    /// Whether a file was no part of the site: the settings say so, or another file is what it would be.
    pub fn leaves_out(&self, old: &Old, path: &str, below: &str) -> bool {
        let folder = crate::import::old::folder(path);
        let is_second = last(path) == "README.md" && old.has(&join(folder, "index.md"));
        is_second
            || self.excluded.mean(below)
            || self.globs.iter().any(|it| it.fits(below))
            || self.expressions.iter().any(|it| it.is_match(below))
    }

    /// Whether a page was shown to its authors only.
    pub fn is_draft(&self, below: &str) -> bool {
        self.drafts.mean(below)
    }

    /// What the plug-in `redirects` says, as addresses.
    pub fn redirects(&self) -> Vec<(String, String)> {
        let plugin = self.plugin("redirects").unwrap_or_default();
        let Some(maps) = get(&plugin, "redirect_maps") else {
            return Vec::new();
        };
        let address = |path: &str| {
            if path.contains("://") {
                return path.to_owned();
            }
            // A page of one language may be named: `guides/first.en.md`.
            let (below, tongue) = self.placed(path.split('#').next().unwrap_or(path));
            let prefix = tongue.map_or("", |tongue| self.languages[tongue].own.prefix.as_str());
            self.address(prefix, parted(&below).0)
        };
        values::entries(maps)
            .filter_map(|(from, to)| Some((address(&from), address(&values::text(to)?))))
            .collect()
    }

    /// The address of a page, by its path without ending.
    pub fn address(&self, prefix: &str, stem: &str) -> String {
        let is_index = matches!(last(stem), "index" | "README");
        let path = if is_index {
            crate::import::old::folder(stem)
        } else {
            stem
        };
        let whole = join(prefix, path);
        match (whole.as_str(), self.is_folder_address || is_index) {
            ("", _) => "/".to_owned(),
            (whole, true) => format!("/{whole}/"),
            (whole, false) => format!("/{whole}.html"),
        }
    }
}
