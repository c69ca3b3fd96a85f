//! Hugo: content by folders or by endings, in any number of languages.

mod address;
mod arguments;
mod cascade;
mod config;
mod content;
mod excluded;
mod menus;
mod read;
mod shortcodes;

use serde_yaml::Value;

use super::anchors::Algorithm;
use super::files;
use super::model::OldSite;
use super::old::{Old, folder_from};
use super::report::{MoveReport, Weight};
use super::strings;
use super::values::{at, get, truth, words};
use config::HugoConfig;

/// Whether dollars are left to a script that sets formulas, or the theme is told so for all pages.
fn has_formulas(config: &Value) -> bool {
    let passthrough = ["markup", "goldmark", "extensions", "passthrough"];
    let is_on =
        |value: Option<&Value>, key: &str| value.and_then(|it| truth(it, key)) == Some(true);
    let params = get(config, "params");
    is_on(at(config, &passthrough), "enable") || is_on(params, "math") || is_on(params, "katex")
}

/// Reads a Hugo site; `None` where there is none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<OldSite> {
    let config = config::read(old, report)?;
    if config.languages.is_empty() {
        return None;
    }
    for tongue in &config.languages {
        if folder_from("", &tongue.folder).is_none() {
            let is_here = |(_, text): &&(String, String)| text.contains(&tongue.folder);
            let (path, text) = config.files.iter().find(is_here).or(config.files.first())?;
            report.folder_outside("contentDir", &tongue.folder, (path, text));
        }
    }
    let old = &old.without(&excluded::paths(old, &config, report));
    let pages = content::pages(old, &config, report);
    let mut files = content::files(old, &config, &pages, report);
    let statics = words(&config.value, "staticDir").unwrap_or_else(|| "static".to_owned());
    let redirects = files::open(old, &statics, &mut files, report);
    files::pictures(old, "assets", "", &mut files);
    files::left(
        old,
        &["layouts", "themes", "archetypes", "assets", "resources"],
        &files,
        report,
    );
    let mut made = strings::catalogues(old, "i18n", report);
    made.extend(files::data(old, "data", report));
    let languages = config.languages.iter().map(|it| it.own.clone()).collect();
    let mut menus = menus::of_settings(&config);
    menus.extend(menus::of_pages(&pages));
    let site = OldSite {
        languages,
        base_url: words(&config.value, "baseURL"),
        time_zone: words(&config.value, "timeZone"),
        menus,
        taxonomies: used(&config, &pages),
        pages: pages.into_iter().map(|it| it.page).collect(),
        files,
        made,
        redirects,
        ids: ids(&config),
        localised: false,
        has_formulas: has_formulas(&config.value),
    };
    if truth(&config.value, "enableEmoji") == Some(true) {
        report.say(
            Weight::Person,
            "emoji",
            message!("import-emoji-names"),
            "",
            None,
        );
    }
    Some(site)
}

/// The taxonomies that some page uses.
fn used(config: &HugoConfig, pages: &[content::Read]) -> Vec<String> {
    let is_used = |name: &&String| {
        pages
            .iter()
            .any(|it| it.page.front.keys.contains_key(name.as_str()))
    };
    config.taxonomies.iter().filter(is_used).cloned().collect()
}

fn ids(config: &HugoConfig) -> Algorithm {
    let goldmark = at(&config.value, &["markup", "goldmark", "parser"]);
    let is_on = goldmark
        .and_then(|it| truth(it, "autoHeadingID"))
        .unwrap_or(true);
    let kind = goldmark
        .and_then(|it| words(it, "autoHeadingIDType").or_else(|| words(it, "autoIDType")))
        .unwrap_or_default();
    match (is_on, kind.as_str()) {
        (false, _) => Algorithm::None,
        (_, "github-ascii") => Algorithm::HugoAscii,
        (_, "blackfriday") => Algorithm::Blackfriday,
        _ => Algorithm::Hugo,
    }
}
