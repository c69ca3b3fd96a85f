//! VitePress: pages anywhere below the folder that holds `.vitepress`, a folder for each language but the one at the root.

use super::braces;
use super::docs::is_page;
use super::folders::{named_by_rewrites, of_translations};
use crate::article::ArticleKind;
use crate::import::anchors::Algorithm;
use crate::import::code::{CodePlaces, TextEdits};
use crate::import::dialects::Here;
use crate::import::files;
use crate::import::model::{OldFile, OldLanguage, OldPage, OldSite};
use crate::import::old::{Old, folder, folder_from, join, last, parted};
use crate::import::opened;
use crate::import::patterns::Pattern;
use crate::import::report::{MoveReport, Weight};
use crate::import::script::{
    inside, known, list_of, objects, value, values, without_comments, words,
};
use crate::import::tags;
use crate::source::join_path;

/// What a site of VitePress says of itself.
struct VitepressConfig {
    text: String,
    /// The folder of its pages.
    root: String,
    languages: Vec<VitepressTongue>,
    is_clean: bool,
    /// Patterns of files that are no pages.
    excluded: Vec<Pattern>,
}

struct VitepressTongue {
    /// The folders in which its pages lie: the one of its addresses, and the one that is put there.
    folders: Vec<String>,
    own: OldLanguage,
}

/// Reads a site of VitePress; `None` where there is none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<OldSite> {
    let config = read_config(old, report)?;
    let (mut pages, mut files) = (Vec::new(), Vec::new());
    for path in old.below(&config.root) {
        let below = path[config.root.len()..].trim_start_matches('/');
        if below.starts_with(".vitepress/") || below.starts_with("public/") {
            continue;
        }
        let (tongue, place) = placed(&config, below);
        if is_page(path) && config.excluded.iter().any(|it| it.fits(below)) {
            report.left_out(path);
        } else if is_page(path) {
            pages.push(page(old, &config, path, (tongue, place), report));
        } else if files::is_machinery(below) {
            report.of_the_look(path);
        } else {
            let lang = (place != below).then_some(config.languages[tongue].own.lang);
            files.push(OldFile {
                from: path.to_owned(),
                to: place.to_owned(),
                lang,
                address: None,
                open: false,
            });
        }
    }
    let redirects = files::open(old, &join(&config.root, "public"), &mut files, report);
    files::left(
        old,
        &[join(&config.root, ".vitepress").as_str()],
        &files,
        report,
    );
    report.menus_in_program(&join(&config.root, ".vitepress"));
    let has_formulas = ["mathjax3", "math: true"]
        .iter()
        .any(|it| config.text.contains(it));
    let base = words(&config.text, "base").unwrap_or_default();
    let host = words(&config.text, "hostname").or_else(|| words(&config.text, "siteUrl"));
    Some(OldSite {
        base_url: host
            .map(|url| format!("{}/{}", url.trim_end_matches('/'), base.trim_matches('/'))),
        languages: config.languages.into_iter().map(|it| it.own).collect(),
        time_zone: None,
        menus: Vec::new(),
        taxonomies: Vec::new(),
        pages,
        files,
        made: Vec::new(),
        redirects,
        ids: Algorithm::Vitepress,
        localised: false,
        has_formulas,
    })
}

fn read_config(old: &Old, report: &mut MoveReport) -> Option<VitepressConfig> {
    let is_config = |path: &&str| {
        path.contains(".vitepress/config") && matches!(parted(path).1, "ts" | "js" | "mts" | "mjs")
    };
    let path = old.paths().find(is_config)?;
    let root = path
        .split(".vitepress")
        .next()?
        .trim_end_matches('/')
        .to_owned();
    // Settings may be spread over files beside: what they say of languages is looked for in all.
    let near = old.below(&root).filter(|path| {
        let name = last(path);
        is_config(path)
            || (name.starts_with("config.")
                && matches!(parted(path).1, "ts" | "js" | "mts" | "mjs"))
    });
    let text: String = near
        .filter_map(|path| Some(without_comments(&old.text(path)?.0) + "\n"))
        .collect();
    let source = words(&text, "srcDir").map_or(root.clone(), |it| {
        folder_from(&root, &it).unwrap_or_else(|| {
            report.folder_outside("srcDir", &it, (path, &old.text(path).unwrap_or_default().0));
            it
        })
    });
    let title = words(&text, "title");
    let mut languages = Vec::new();
    // The search has a table of that name too, of its own words.
    let is_of_site = |own: &&str| {
        let all = objects(own, &text);
        all.iter().any(|(_, inner)| {
            ["lang", "label", "link"]
                .iter()
                .any(|key| words(inner, key).is_some())
        })
    };
    let locales = values(&text, "locales")
        .filter_map(inside)
        .find(is_of_site)
        .or_else(|| known(&text, "locales").and_then(inside))
        .unwrap_or_default();
    for (key, inner) in objects(locales, &text) {
        if let Some(address) = words(inner, "link").filter(|it| it.contains("://")) {
            let message = message!("import-language-elsewhere");
            let detail = format!("{key} → {address}");
            report.say_of(Weight::Left, "language", message, (path, None), detail);
            continue;
        }
        let word = words(inner, "lang")
            .or_else(|| words(inner, "label").filter(|it| tags::lang(it).is_some()));
        let Some(lang) = word
            .as_deref()
            .and_then(tags::lang)
            .or_else(|| tags::lang(&key))
        else {
            continue;
        };
        let prefix = if key == "root" { String::new() } else { key };
        languages.push(tongue(lang, prefix, &title, words(inner, "description")));
    }
    let has_none = languages.is_empty();
    for (name, folder) in named_by_rewrites(old, &root, &text) {
        if let Some(lang) = tags::lang(&name).filter(|lang| {
            languages
                .iter()
                .all(|it: &VitepressTongue| it.own.lang != *lang)
        }) {
            let mut own = tongue(lang, name, &title, None);
            own.folders = vec![folder];
            languages.push(own);
        }
    }
    if has_none {
        let lang = words(&text, "lang")
            .as_deref()
            .and_then(tags::lang)
            .or_else(|| tags::lang("en"))?;
        languages.push(tongue(
            lang,
            String::new(),
            &title,
            words(&text, "description"),
        ));
    }
    let known: Vec<String> = languages.iter().flat_map(|it| it.folders.clone()).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    for folder in of_translations(old, &source, &known) {
        let Some(lang) = tags::lang(&folder) else {
            continue;
        };
        if languages.iter().all(|it| it.own.lang != lang) {
            let message = message!("import-language-by-folder");
            report.say_of(Weight::Changed, "language", message, (path, None), &*folder);
            languages.push(tongue(lang, folder, &title, None));
        }
    }
    languages.sort_by_key(|it| !it.own.prefix.is_empty());
    // `rewrites: { 'en/:rest*': ':rest*' }` puts the folder of a language at the root.
    if let Some(rewrites) = value(&text, "rewrites").and_then(inside)
        && let Some(folder) = rewrites
            .split(['"', '\''])
            .find_map(|it| it.strip_suffix("/:rest*"))
        && let Some(first) = languages.first_mut()
    {
        first.folders.push(folder.to_owned());
    }
    let is_clean = text.contains("cleanUrls: true");
    let mut excluded = list_of(&text, &text, "srcExclude").unwrap_or_else(|| {
        report.exclusion_unread("srcExclude", path);
        Vec::new()
    });
    excluded.extend(["**/node_modules/**", "**/dist/**"].map(str::to_owned));
    Some(VitepressConfig {
        text,
        root: source,
        languages,
        is_clean,
        excluded: Pattern::of_list(&excluded),
    })
}

fn tongue(
    lang: crate::language::Lang,
    prefix: String,
    title: &Option<String>,
    description: Option<String>,
) -> VitepressTongue {
    VitepressTongue {
        folders: vec![prefix.clone()],
        own: OldLanguage {
            lang,
            locale: None,
            prefix,
            title: title.clone(),
            description,
        },
    }
}

fn placed<'p>(config: &VitepressConfig, below: &'p str) -> (usize, &'p str) {
    for (at, tongue) in config.languages.iter().enumerate() {
        for folder in tongue.folders.iter().filter(|it| !it.is_empty()) {
            if let Some(rest) = below
                .strip_prefix(folder.as_str())
                .and_then(|it| it.strip_prefix('/'))
            {
                return (at, rest);
            }
        }
    }
    (0, below)
}

fn page(
    old: &Old,
    config: &VitepressConfig,
    path: &str,
    (tongue, place): (usize, &str),
    report: &mut MoveReport,
) -> OldPage {
    let own = &config.languages[tongue].own;
    let opened = opened::open(old, path, &[], report);
    let stem = parted(place).0;
    let (work, kind) = match last(stem) {
        "index" | "README" => (folder(stem), ArticleKind::Section),
        _ => (stem, ArticleKind::Page),
    };
    let mut page = opened.page(path, place, (work, kind, own.lang));
    let whole = join(&own.prefix, work);
    page.address = Some(match (whole.as_str(), kind) {
        ("", _) => "/".to_owned(),
        (whole, ArticleKind::Section) => format!("/{whole}/"),
        (whole, _) if config.is_clean => format!("/{whole}"),
        (whole, _) => format!("/{whole}.html"),
    });
    let here = Here {
        path,
        line: page.line,
    };
    let body = braces::shown(&page.body);
    let body = own_marks(old, config, path, &body, &here, report);
    page.body = super::alike::body(&body, &here, report);
    super::hero::show(&mut page, report);
    page
}

/// Scripts, styles, places of contents and files that are taken in.
fn own_marks(
    old: &Old,
    config: &VitepressConfig,
    path: &str,
    body: &str,
    here: &Here,
    report: &mut MoveReport,
) -> String {
    let mut edits = TextEdits::default();
    // Comments count as code there; that what they take in is meant is told by their beginning.
    for (at, _) in body.match_indices("<!--@include:") {
        let Some(end) = body[at..].find("-->") else {
            continue;
        };
        let name = body[at + 13..at + end].trim();
        let file = match name.strip_prefix("@/") {
            Some(top) => join(&config.root, top),
            None => join_path(folder(path), name),
        };
        match old.text(&file) {
            Some((text, _)) => {
                here.say(
                    report,
                    Weight::Changed,
                    "snippet",
                    message!("import-snippet-taken", name),
                    (body, at),
                );
                let start = crate::import::front::part(&text).body;
                edits.put(at..at + end + 3, text[start..].trim_end());
            }
            None => here.say(
                report,
                Weight::Person,
                "snippet",
                message!("import-snippet-unknown", name),
                (body, at),
            ),
        }
    }
    let code = CodePlaces::of(body);
    code_of_files(old, config, path, (body, here), report, &mut edits);
    for (opens, closes) in [("<script", "</script>"), ("<style", "</style>")] {
        for (at, _) in body.match_indices(opens) {
            let is_first = at == 0 || body[..at].ends_with('\n');
            if let Some(end) = body[at..]
                .find(closes)
                .filter(|_| is_first && !code.holds(at))
            {
                here.say(
                    report,
                    Weight::Left,
                    "module",
                    message!("import-module-left"),
                    (body, at),
                );
                edits.put(at..at + end + closes.len(), "");
            }
        }
    }
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        if line.trim().eq_ignore_ascii_case("[[toc]]") && !code.holds(start) {
            here.say(
                report,
                Weight::Changed,
                "contents",
                message!("import-contents-dropped"),
                (body, start),
            );
            edits.put(start..start + line.len(), "");
        }
        start += line.len();
    }
    edits.apply(body)
}

/// `<<< @/snippets/dam.js{2}`: code of a file, shown in the page.
fn code_of_files(
    old: &Old,
    config: &VitepressConfig,
    path: &str,
    (body, here): (&str, &Here),
    report: &mut MoveReport,
    edits: &mut TextEdits,
) {
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let Some(name) = line.strip_prefix("<<< ") else {
            continue;
        };
        let end = name.find(['{', '#', ' ', '\n']).unwrap_or(name.len());
        let name = name[..end].trim();
        let file = match name.strip_prefix("@/").or_else(|| name.strip_prefix("@")) {
            Some(top) => join(&config.root, top.trim_start_matches('/')),
            None => join_path(folder(path), name),
        };
        let (weight, message) = match old.has(&file) {
            true => (Weight::Changed, message!("import-snippet-taken", name)),
            false => (Weight::Person, message!("import-snippet-unknown", name)),
        };
        here.say(report, weight, "snippet", message, (body, at));
        if let Some((text, _)) = old.text(&file) {
            let fence = if text.contains("```") { "~~~~" } else { "```" };
            let lang = parted(&file).1;
            let shown = format!("{fence}{lang}\n{}\n{fence}\n", text.trim_end());
            edits.put(at..start, shown);
        }
    }
}
