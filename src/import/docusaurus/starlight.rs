//! Starlight: pages below `src/content/docs`, a folder for each language but the one at the root.

use std::collections::BTreeSet;

use serde_yaml::Value;

use super::docs::{is_page, is_partial, tell_partials};
use super::names::ShortNames;
use super::partials;
use crate::article::ArticleKind;
use crate::import::anchors::Algorithm;
use crate::import::dialects::Here;
use crate::import::files::{self, is_machinery};
use crate::import::model::{OldFile, OldLanguage, OldPage, OldSite};
use crate::import::old::{Old, folder, join, last, parted};
use crate::import::opened;
use crate::import::report::MoveReport;
use crate::import::script::{inside, known, objects, value, with_imports, words};
use crate::import::tags;
use crate::import::values::{self, at, truth};

const ROOT: &str = "src/content/docs";

/// Reads a site of Starlight; `None` where there is none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<OldSite> {
    let names = [
        "astro.config.mjs",
        "astro.config.ts",
        "astro.config.js",
        "astro.config.cjs",
    ];
    let path = old.first(names)?.to_owned();
    let text = with_imports(old, &path)?;
    let languages = languages(&text);
    let names = ShortNames::of(old);
    let mut pages = Vec::new();
    let mut files = Vec::new();
    let (mut partials, mut taken) = (Vec::new(), BTreeSet::new());
    for path in old.below(ROOT) {
        let below = path[ROOT.len()..].trim_start_matches('/');
        let (tongue, place) = placed(&languages, below);
        if !is_page(path) {
            match is_machinery(below) || parted(below).1 == "mdoc" {
                true => report.of_the_look(path),
                false => {
                    let lang = (place != below).then_some(languages[tongue].1.lang);
                    files.push(OldFile {
                        from: path.to_owned(),
                        to: place.to_owned(),
                        lang,
                        address: None,
                        open: false,
                    });
                }
            }
            continue;
        }
        if is_partial(below) {
            partials.push(path);
            continue;
        }
        let mut page = page(old, path, place, &languages[tongue].1, report);
        let here = Here {
            path,
            line: page.line,
        };
        let body = names.in_full(old, &page.body);
        let body = partials::put_in((old, &names), path, &body, &mut taken);
        page.body = super::alike::body(&body, &here, report);
        super::hero::show(&mut page, report);
        pages.push(page);
    }
    tell_partials(partials, &taken, report);
    let mut redirects = files::open(old, "public", &mut files, report);
    redirects.extend(super::moved::of_astro(&text));
    files::pictures(old, "src/assets", "assets", &mut files);
    files::left(
        old,
        &["src/components", "src/styles", "src/layouts", "src/pages"],
        &files,
        report,
    );
    report_menu(&text, &path, report);
    let made = languages.iter().filter_map(|(word, own)| {
        let names = [
            format!("src/content/i18n/{}.json", own.lang),
            format!("src/content/i18n/{word}.json"),
        ];
        let path = old.first(names.iter().map(String::as_str))?.to_owned();
        super::alike::catalogue(old, &path, own.lang, report)
    });
    let made = made.collect();
    let base = words(&text, "base").unwrap_or_default();
    Some(OldSite {
        base_url: site_url(&text)
            .map(|url| format!("{}/{}", url.trim_end_matches('/'), base.trim_matches('/'))),
        languages: languages.into_iter().map(|(_, own)| own).collect(),
        time_zone: None,
        menus: Vec::new(),
        taxonomies: Vec::new(),
        pages,
        files,
        made,
        redirects,
        ids: Algorithm::GithubSlugger,
        localised: false,
        has_formulas: text.contains("remark-math"),
    })
}

/// The address of the site: a literal, or the only one that the name behind it can have.
fn site_url(text: &str) -> Option<String> {
    words(text, "site").or_else(|| {
        let line = text
            .lines()
            .find(|line| line.trim_start().starts_with("const site"))?;
        let start = line.find("http")?;
        let end = line[start..].find(['"', '\'', '`'])?;
        Some(line[start..start + end].to_owned())
    })
}

fn report_menu(text: &str, path: &str, report: &mut MoveReport) {
    if text.contains("sidebar:") {
        report.menus_in_program(path);
    }
}

/// The languages by their folders, that at the root first; an empty folder is the root.
fn languages(text: &str) -> Vec<(String, OldLanguage)> {
    let own = known(text, "locales").and_then(inside);
    let title = value(text, "starlight")
        .and_then(|it| words(it, "title"))
        .or_else(|| words(text, "title"));
    let default = words(text, "defaultLocale");
    let one = |folder: String, lang, title: &Option<String>| {
        let own = OldLanguage {
            lang,
            locale: None,
            prefix: folder.clone(),
            title: title.clone(),
            description: None,
        };
        (folder, own)
    };
    let mut found = Vec::new();
    for (key, inner) in own.map(|it| objects(it, text)).unwrap_or_default() {
        let word = words(inner, "lang").unwrap_or_else(|| key.clone());
        let folder = if key == "root" { String::new() } else { key };
        if let Some(lang) = tags::lang(&word) {
            found.push(one(folder, lang, &title));
        }
    }
    if found.is_empty() {
        let lang = tags::lang("en");
        found.extend(lang.map(|lang| one(String::new(), lang, &title)));
    }
    found.sort_by_key(|(folder, _)| !(folder.is_empty() || Some(folder) == default.as_ref()));
    found
}

/// The number of a path's language, and the path without its folder.
fn placed<'p>(languages: &[(String, OldLanguage)], below: &'p str) -> (usize, &'p str) {
    let found = languages.iter().enumerate().find_map(|(at, (folder, _))| {
        // Astro writes all names small: the folder `pt-BR` is the language `pt-br`.
        let (first, rest) = below.split_once('/')?;
        (!folder.is_empty() && first.eq_ignore_ascii_case(folder)).then_some((at, rest))
    });
    found.unwrap_or((0, below))
}

fn page(old: &Old, path: &str, place: &str, own: &OldLanguage, report: &mut MoveReport) -> OldPage {
    let mut opened = opened::open(old, path, &[], report);
    let value = opened.value.clone();
    let stem = parted(place).0;
    let (work, kind) = match last(stem) {
        "index" => (folder(stem), ArticleKind::Section),
        _ => (stem, ArticleKind::Page),
    };
    let slug = values::words(&value, "slug");
    let plain = work.split('/').map(slugged).collect::<Vec<_>>().join("/");
    let address = match slug {
        Some(slug) => slug.trim_matches('/').to_owned(),
        None => join(&own.prefix, &plain),
    };
    if truth(&value, "draft") == Some(true) {
        opened.front.set("draft", true);
    }
    let mut page = opened.page(path, place, (work, kind, own.lang));
    page.weight = at(&value, &["sidebar", "order"]).and_then(Value::as_f64);
    page.address = Some(if address.is_empty() {
        "/".to_owned()
    } else {
        format!("/{address}/")
    });
    page
}

/// A part of a path as Astro has it in addresses.
fn slugged(part: &str) -> String {
    let kept = part.to_lowercase();
    kept.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}
