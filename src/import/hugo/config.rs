//! The settings of a Hugo site: one file, or a folder of them, whose names are keys.

use serde_yaml::{Mapping, Value};

use crate::import::model::OldLanguage;
use crate::import::old::{Old, last, parted};
use crate::import::report::{MoveReport, Weight};
use crate::import::tags;
use crate::import::values::{self, ValueForm, at, get, list, truth, words};
use crate::language::Lang;

/// What a Hugo site says of itself.
pub struct HugoConfig {
    /// All of it.
    pub value: Value,
    /// The files that say so, and their texts.
    pub files: Vec<(String, String)>,
    /// Its languages, the default one first, each with the folder of its content and its key.
    pub languages: Vec<HugoTongue>,
    /// Keys of front matter that hold terms.
    pub taxonomies: Vec<String>,
}

/// A language of a Hugo site.
pub struct HugoTongue {
    /// As it is declared.
    pub key: String,
    /// As Diwan has it.
    pub own: OldLanguage,
    /// Where its content lies.
    pub folder: String,
}

/// Reads the settings; `None` where there are none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<HugoConfig> {
    let (value, files) = merged(old, report)?;
    let languages = languages(&value, report);
    let taxonomies = match get(&value, "taxonomies") {
        Some(own) => values::entries(own)
            .filter_map(|(_, plural)| values::text(plural))
            .collect(),
        None => vec!["tags".to_owned(), "categories".to_owned()],
    };
    let taxonomies = taxonomies
        .iter()
        .map(|it: &String| it.to_lowercase())
        .collect();
    Some(HugoConfig {
        value,
        files,
        languages,
        taxonomies,
    })
}

fn merged(old: &Old, report: &mut MoveReport) -> Option<(Value, Vec<(String, String)>)> {
    let mut all = Value::Mapping(Mapping::new());
    let mut read = Vec::new();
    let single = ["hugo", "config"].iter().flat_map(|name| {
        ["toml", "yaml", "yml", "json"]
            .iter()
            .map(move |ending| format!("{name}.{ending}"))
    });
    let below = old.below("config/_default").map(str::to_owned);
    let files: Vec<String> = single.chain(below).filter(|path| old.has(path)).collect();
    for path in files {
        let Some((form, (text, _))) = ValueForm::of(&path).zip(old.text(&path)) else {
            continue;
        };
        match values::read(&text, form) {
            Ok(value) => {
                put(&mut all, &path, value);
                read.push((path, text));
            }
            Err(fault) => report.unread("settings", fault, &path),
        }
    }
    (!read.is_empty()).then_some((all, read))
}

/// Puts the value of a file under the key that its name says: `params.toml`, `menus.fr.toml`.
fn put(all: &mut Value, path: &str, value: Value) {
    let name = parted(last(path)).0;
    let way: Vec<&str> = match name.split_once('.') {
        _ if matches!(name, "hugo" | "config") => Vec::new(),
        Some(("languages" | "language", lang)) => vec!["languages", lang],
        Some((key, lang)) => vec!["languages", lang, key],
        None => vec![name],
    };
    let whole = way.iter().rev().fold(value, |value, key| {
        let mut mapping = Mapping::new();
        mapping.insert((*key).into(), value);
        Value::Mapping(mapping)
    });
    merge(all, whole);
}

fn merge(into: &mut Value, more: Value) {
    match (into, more) {
        (Value::Mapping(into), Value::Mapping(more)) => {
            for (key, value) in more {
                match into.get_mut(&key) {
                    Some(own) => merge(own, value),
                    None => {
                        into.insert(key, value);
                    }
                }
            }
        }
        (into, more) => *into = more,
    }
}

fn languages(value: &Value, report: &mut MoveReport) -> Vec<HugoTongue> {
    let default = words(value, "defaultContentLanguage").unwrap_or_else(|| "en".to_owned());
    let in_folder = truth(value, "defaultContentLanguageInSubdir").unwrap_or(false);
    let content = words(value, "contentDir").unwrap_or_else(|| "content".to_owned());
    let disabled = list(get(value, "disableLanguages"));
    let nothing = Value::Mapping(Mapping::new());
    let declared: Vec<(String, Value)> = match get(value, "languages") {
        Some(own) => values::entries(own)
            .map(|(key, value)| (key, value.clone()))
            .collect(),
        None => vec![(only(value, &default), nothing)],
    };
    let mut found: Vec<(f64, HugoTongue)> = Vec::new();
    let is_single = declared.len() == 1;
    for (key, own) in declared {
        if disabled.contains(&key) || truth(&own, "disabled") == Some(true) {
            report.say(
                Weight::Left,
                "language",
                message!("import-language-disabled", key),
                "",
                None,
            );
            continue;
        }
        let Some(lang) = tags::lang(&key) else {
            report.say(
                Weight::Person,
                "language",
                message!("import-language-unknown", key),
                "",
                None,
            );
            continue;
        };
        let is_default = key.eq_ignore_ascii_case(&default) || is_single;
        let mounted = mounted(value, &key);
        let folder = words(&own, "contentDir")
            .or(mounted)
            .unwrap_or_else(|| content.clone());
        let weight = get(&own, "weight")
            .and_then(Value::as_f64)
            .unwrap_or(f64::MAX);
        let prefix = match is_default && !in_folder {
            true => String::new(),
            false => key.to_lowercase(),
        };
        let title = words(&own, "title").or_else(|| words(value, "title"));
        let description = at(&own, &["params", "description"])
            .or_else(|| is_default.then(|| at(value, &["params", "description"]))?);
        let locale = words(&own, "languageCode").or_else(|| words(&own, "locale"));
        let locale = locale
            .as_deref()
            .and_then(tags::lang)
            .filter(|it| is_kin(*it, lang) && *it != lang);
        let own = OldLanguage {
            lang,
            locale: locale.map(|it| it.to_string()),
            prefix,
            title,
            description: description
                .and_then(values::text)
                .map(|it| without_tags(&it)),
        };
        let rank = if is_default { f64::MIN } else { weight };
        found.push((
            rank,
            HugoTongue {
                key,
                own,
                folder: folder.trim_matches('/').to_owned(),
            },
        ));
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().map(|(_, tongue)| tongue).collect()
}

/// The language of a site that declares none.
fn only(value: &Value, default: &str) -> String {
    let code = words(value, "languageCode").or_else(|| words(value, "locale"));
    let lang = code.as_deref().and_then(tags::lang);
    match (get(value, "defaultContentLanguage"), lang) {
        (None, Some(lang)) => lang
            .as_str()
            .split('-')
            .next()
            .unwrap_or(default)
            .to_owned(),
        _ => default.to_owned(),
    }
}

fn is_kin(one: Lang, other: Lang) -> bool {
    one.as_str().split('-').next() == other.as_str().split('-').next()
}

/// The folder that a module mounts as the content of a language.
fn mounted(value: &Value, key: &str) -> Option<String> {
    let mounts = at(value, &["module", "mounts"])?.as_sequence()?;
    let own = mounts.iter().find(|mount| {
        let is_content = words(mount, "target").is_some_and(|it| it.trim_matches('/') == "content");
        // Newer Hugo names languages so: `sites: { matrix: { languages: [fr] } }`.
        let matrix = at(mount, &["sites", "matrix", "languages"]).and_then(Value::as_sequence);
        let is_named = matrix.is_some_and(|langs| {
            let mut langs = langs.iter().filter_map(Value::as_str);
            langs.any(|lang| lang == key)
        });
        is_content && (is_named || words(mount, "lang").is_some_and(|it| it == key))
    });
    own.and_then(|mount| words(mount, "source"))
}

fn without_tags(text: &str) -> String {
    let mut plain = String::new();
    let mut is_inside = false;
    for c in text.chars() {
        match c {
            '<' => is_inside = true,
            '>' if is_inside => is_inside = false,
            c if !is_inside => plain.push(c),
            _ => {}
        }
    }
    plain
}
