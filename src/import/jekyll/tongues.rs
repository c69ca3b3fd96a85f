//! Pages of a Jekyll site whose words its plug-in of translations (`jekyll-multiple-languages-plugin`) puts in: one file makes a page in
//! each language, of `_i18n/fr/about.md` and of the keys in `_i18n/fr.yml`.
//!
//! A language gets the page where it has words for it; where it has none, the page of the main language is shown in Diwan as well.

use serde_yaml::Value;

use super::config::JekyllConfig;
use super::words::word;
use crate::import::model::OldPage;
use crate::import::old::{Old, join};
use crate::import::report::{MoveReport, Weight};
use crate::import::values::{get, list};
use crate::language::Lang;

/// Whether the plug-in makes the pages.
pub fn is_used(config: &JekyllConfig) -> bool {
    let plugins = list(get(&config.value, "plugins").or_else(|| get(&config.value, "gems")));
    config.languages.len() > 1
        && plugins
            .iter()
            .any(|name| name.contains("multiple-languages"))
}

/// Adds the pages of the other languages; `sources` are the front matter of the pages.
pub fn spread(
    old: &Old,
    config: &JekyllConfig,
    pages: &mut Vec<OldPage>,
    sources: &mut Vec<Value>,
    report: &mut MoveReport,
) {
    if !is_used(config) {
        return;
    }
    let (main, main_word) = &config.languages[0];
    let left_out = list(get(&config.value, "exclude_from_localizations"));
    for at in 0..pages.len() {
        let page = &pages[at];
        let is_left_out = left_out.iter().any(|folder| {
            let folder = folder.trim_matches('/');
            page.path == folder || page.path.starts_with(&format!("{folder}/"))
        });
        if page.lang != *main {
            continue;
        }
        let files = files(&page.body, page.address.as_deref().unwrap_or_default());
        for name in &files {
            taken(old, &format!("_i18n/{main_word}/{name}"), report);
        }
        if is_left_out {
            continue;
        }
        let title = page.front.text("title").unwrap_or_default().to_owned();
        let keys: Vec<String> = keys(&page.body).into_iter().chain([title]).collect();
        for (lang, tag) in &config.languages[1..] {
            let own: Vec<String> = files
                .iter()
                .map(|name| format!("_i18n/{tag}/{name}"))
                .filter(|path| old.has(path))
                .collect();
            own.iter().for_each(|path| taken(old, path, report));
            let has_words = match files.is_empty() {
                true => keys.iter().any(|key| word(config, tag, key).is_some()),
                false => !own.is_empty(),
            };
            if has_words {
                let mut copy = pages[at].clone();
                copy.lang = *lang;
                copy.address = copy.address.map(|it| format!("/{tag}{it}"));
                copy.former.clear();
                pages.push(copy);
                sources.push(sources[at].clone());
            }
        }
    }
}

/// Says that a file's words stand in a page now.
fn taken(old: &Old, path: &str, report: &mut MoveReport) {
    if old.has(path) {
        let message = message!("import-translation-taken");
        report.say(Weight::Changed, "liquid", message, path, None);
    }
}

/// The title and the description of a page that are keys, in its language.
pub fn name(config: &JekyllConfig, page: &mut OldPage, lang: &str) {
    for key in ["title", "description"] {
        let said = page.front.text(key).and_then(|id| {
            let main = &config.languages[0].1;
            word(config, lang, id).or_else(|| word(config, main, id))
        });
        if let Some(said) = said {
            page.front.set(key, said);
        }
    }
}

/// The files that a body takes in in its language.
fn files(body: &str, address: &str) -> Vec<String> {
    let url = address.trim_start_matches('/');
    tags(body, &["tf ", "translate_file "])
        .map(|rest| match rest.split_once("{{") {
            Some((before, more)) => {
                let after = more.split_once("}}").map_or("", |(_, after)| after);
                format!("{before}{url}{after}")
            }
            None => join("", rest.trim_matches(['"', '\''])),
        })
        .collect()
}

fn keys(body: &str) -> Vec<String> {
    tags(body, &["t ", "translate "])
        .map(|rest| rest.trim_matches(['"', '\'']).to_owned())
        .collect()
}

/// What stands behind these names in tags of Liquid.
fn tags<'b>(body: &'b str, names: &'b [&str]) -> impl Iterator<Item = &'b str> {
    body.split("{%").skip(1).filter_map(|rest| {
        let inside = rest.split_once("%}")?.0.trim_matches(['-', ' ']);
        let own = names.iter().find_map(|name| inside.strip_prefix(name))?;
        Some(own.trim())
    })
}

/// Names of folders in which each language has one.
const HOLDS_LANGUAGES: &[&str] = &[
    "lang",
    "langs",
    "language",
    "languages",
    "i18n",
    "l10n",
    "locale",
    "locales",
    "translation",
    "translations",
];

/// A path without the folder or the ending of its language, and that language.
pub fn without_language(config: &JekyllConfig, stem: &str) -> (String, Option<Lang>) {
    let mut parts: Vec<&str> = stem.split('/').collect();
    let name = parts.pop().unwrap_or_default();
    let is_lang = |part: &&str| {
        config
            .languages
            .iter()
            .any(|(_, word)| word.eq_ignore_ascii_case(part))
    };
    if let Some(at) = parts.iter().position(is_lang) {
        let lang = config.lang(parts[at]);
        parts.remove(at);
        // `lang/fr/about` is the French of `about`.
        if at > 0 && HOLDS_LANGUAGES.contains(&parts[at - 1].trim_start_matches('_')) {
            parts.remove(at - 1);
        }
        parts.push(name);
        return (parts.join("/"), lang);
    }
    for sign in ['.', '_', '-'] {
        if let Some((bare, tag)) = name.rsplit_once(sign)
            && is_lang(&tag)
        {
            let lang = config.lang(tag);
            parts.push(bare);
            return (parts.join("/"), lang);
        }
    }
    // `fr.html` is the home page of a language.
    if parts.is_empty() && is_lang(&name) {
        return ("index".to_owned(), config.lang(name));
    }
    (stem.to_owned(), None)
}
