//! Jekyll: posts, collections and pages, in languages that a key, a folder or a plug-in says.

mod address;
mod config;
mod content;
mod pairs;
mod tongues;
mod words;

use serde_yaml::Value;

use super::anchors::Algorithm;
use super::files;
use super::model::{OldFile, OldLanguage, OldSite};
use super::old::{Old, parted};
use super::opened::prefixes;
use super::report::MoveReport;
use super::strings;
use super::values::{at, get, text, words};
use config::JekyllConfig;

/// Reads a Jekyll site; `None` where there is none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<OldSite> {
    let config = config::read(old, report)?;
    let content = content::read(old, &config, report);
    let mut files = Vec::new();
    others(old, &config, &content.read, &mut files, report);
    files::left(
        old,
        &["_layouts", "_includes", "_sass", "_plugins", "_themes"],
        &files,
        report,
    );
    let mut made = strings::catalogues(old, "_i18n", report);
    made.extend(files::data(old, "_data", report));
    let prefixes = prefixes(&content.pages, &config.languages);
    let languages = config.languages.iter().map(|(lang, _)| OldLanguage {
        lang: *lang,
        locale: None,
        prefix: prefixes.get(lang).cloned().unwrap_or_default(),
        title: in_language(&config, "title", lang.as_str()),
        description: in_language(&config, "description", lang.as_str()),
    });
    let base = words(&config.value, "baseurl").unwrap_or_default();
    Some(OldSite {
        languages: languages.collect(),
        base_url: words(&config.value, "url")
            .map(|url| format!("{}{base}", url.trim_end_matches('/'))),
        time_zone: words(&config.value, "timezone"),
        menus: Vec::new(),
        taxonomies: content.taxonomies,
        pages: content.pages,
        files,
        made,
        redirects: content.redirects,
        ids: ids(&config),
        localised: false,
        // Its `$$` are formulas everywhere, and a single dollar is none.
        has_formulas: false,
    })
}

/// A text of the settings, which may be one for each language.
fn in_language(config: &JekyllConfig, key: &str, lang: &str) -> Option<String> {
    let value = get(&config.value, key)?;
    match value {
        Value::Mapping(_) => get(value, lang).and_then(text),
        value => text(value),
    }
}

fn ids(config: &JekyllConfig) -> Algorithm {
    let input = at(&config.value, &["kramdown", "input"])
        .and_then(text)
        .unwrap_or_else(|| "GFM".to_owned());
    let is_on = at(&config.value, &["kramdown", "auto_ids"])
        .and_then(Value::as_bool)
        .unwrap_or(true);
    match (is_on, input.eq_ignore_ascii_case("gfm")) {
        (false, _) => Algorithm::None,
        (_, true) => Algorithm::KramdownGfm,
        _ => Algorithm::Kramdown,
    }
}

/// Files that are no pages: those that the old site published, and those that it did not.
fn others(
    old: &Old,
    config: &JekyllConfig,
    read: &std::collections::BTreeSet<String>,
    files: &mut Vec<OldFile>,
    report: &mut MoveReport,
) {
    for path in old.paths() {
        let is_special = path.split('/').any(|part| part.starts_with('_'));
        if read.contains(path) || is_special || config.leaves_out(path) {
            continue;
        }
        // A file with front matter is a template, whatever its ending: a feed, a script, a list of words.
        let is_template = || {
            let is_text = matches!(
                parted(path).1,
                "rss"
                    | "atom"
                    | "json"
                    | "txt"
                    | "ics"
                    | "yml"
                    | "yaml"
                    | "csv"
                    | "svg"
                    | "geojson"
            );
            let bytes = is_text.then(|| old.bytes(path)).flatten();
            bytes.is_some_and(|it| it.starts_with(b"---\n") || it.starts_with(b"---\r\n"))
        };
        if config::is_page(path) || files::is_machinery(path) || is_template() {
            report.of_the_look(path);
            continue;
        }
        files.push(OldFile {
            from: path.to_owned(),
            to: path.to_owned(),
            lang: None,
            address: Some(format!("/{path}")),
            open: true,
        });
    }
}
