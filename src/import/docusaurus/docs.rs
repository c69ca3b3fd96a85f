//! The docs and plain pages of a site of Docusaurus.

use std::collections::BTreeSet;

use serde_yaml::Value;

use super::config::DocusaurusConfig;
use super::names::ShortNames;
use super::partials;
use crate::article::ArticleKind;
use crate::import::dialects::Here;
use crate::import::files::is_machinery;
use crate::import::model::{OldFile, OldPage};
use crate::import::old::{Old, folder, join, last, parted};
use crate::import::opened;
use crate::import::report::{MoveReport, Weight};
use crate::import::values::{get, truth, words};
use crate::source::join_path;

/// Whether a file is a page.
pub fn is_page(path: &str) -> bool {
    matches!(parted(path).1, "md" | "mdx" | "markdown")
}

/// The pages of the docs.
pub fn pages(old: &Old, config: &DocusaurusConfig, report: &mut MoveReport) -> Vec<OldPage> {
    let mut found = Vec::new();
    let mut partials = Vec::new();
    let mut taken = BTreeSet::new();
    for (folder, route, plugin) in config.all_docs() {
        for (tongue, root) in config.roots(folder, plugin, "current") {
            for path in old.below(&root).filter(|path| is_page(path)) {
                let below = path[root.len()..].trim_start_matches('/');
                if is_partial(below) {
                    partials.push(path);
                    continue;
                }
                if config.leaves_out(folder, below) {
                    report.left_out(path);
                    continue;
                }
                let own = (tongue, below, route);
                found.push(page(old, config, path, own, &mut taken, report));
            }
        }
    }
    tell_partials(partials, &taken, report);
    found
}

/// What begins with a line below is a part of other pages.
pub fn is_partial(below: &str) -> bool {
    below.split('/').any(|part| part.starts_with('_'))
}

/// Tells what became of the parts of pages: those that are `taken` stand in some.
pub fn tell_partials(partials: Vec<&str>, taken: &BTreeSet<String>, report: &mut MoveReport) {
    for path in partials {
        let (weight, message) = match taken.contains(path) {
            true => (
                Weight::Changed,
                message!("import-snippet-taken", name = path),
            ),
            false => (Weight::Person, message!("import-partial-left")),
        };
        report.say(weight, "partial", message, path, None);
    }
}

/// Pages of Markdown that are no docs.
pub fn plain(old: &Old, config: &DocusaurusConfig, report: &mut MoveReport) -> Vec<OldPage> {
    let mut found = Vec::new();
    for (tongue, root) in config.roots("src/pages", "docusaurus-plugin-content-pages", "") {
        for path in old.below(&root).filter(|path| is_page(path)) {
            let below = path[root.len()..].trim_start_matches('/');
            if is_partial(below) || config.leaves_out("src/pages", below) {
                report.left_out(path);
                continue;
            }
            let own = (tongue, below, "");
            found.push(page(old, config, path, own, &mut BTreeSet::new(), report));
        }
    }
    found
}

/// A name without the number that only orders it: `01-intro`, `2.b`.
pub fn unnumbered(name: &str) -> (Option<f64>, &str) {
    let end = name
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(name.len());
    let (number, rest) = name.split_at(end);
    let bare = rest.trim_start_matches([' ', '-', '_', '.']);
    // `2020-01-31` and `1.2` are dates and versions.
    match end > 0
        && bare.len() < rest.len()
        && !bare.is_empty()
        && !bare.starts_with(|c: char| c.is_ascii_digit())
    {
        true => (number.parse().ok(), bare),
        false => (None, name),
    }
}

fn page(
    old: &Old,
    config: &DocusaurusConfig,
    path: &str,
    (tongue, below, route): (usize, &str, &str),
    taken: &mut BTreeSet<String>,
    report: &mut MoveReport,
) -> OldPage {
    let own = &config.languages[tongue].own;
    let opened = opened::open(old, path, &["tags".to_owned()], report);
    let value = opened.value.clone();
    let stem = parted(below).0;
    let names: Vec<&str> = stem.split('/').map(|name| unnumbered(name).1).collect();
    let bare = names.join("/");
    let number = unnumbered(last(stem)).0;
    let is_index = is_index(&bare);
    let (work, kind) = match is_index {
        true => (join(&work_root(route), folder(&bare)), ArticleKind::Section),
        false => (join(&work_root(route), &bare), ArticleKind::Page),
    };
    let address = address(&value, &bare, is_index, route);
    // What was found at the address of all docs is the page of that section.
    let (work, kind) = match address == route {
        true => (route.to_owned(), ArticleKind::Section),
        false => (work, kind),
    };
    let mut page = opened.page(
        path,
        &join(route_folder(route), below),
        (&work, kind, own.lang),
    );
    let whole = join(&own.prefix, &address);
    page.address = Some(match config.is_folder && !whole.is_empty() {
        true => format!("/{whole}/"),
        false => format!("/{whole}"),
    });
    page.weight = get(&value, "sidebar_position")
        .and_then(Value::as_f64)
        .or(number);
    if truth(&value, "unlisted") == Some(true) {
        page.front.set("draft", true);
        report.say(
            Weight::Person,
            "draft",
            message!("import-unlisted"),
            path,
            None,
        );
    }
    for key in ["id", "sidebar_position"] {
        page.front.extra.remove(key);
    }
    let here = Here {
        path,
        line: page.line,
    };
    let body = partials::put_in((old, &ShortNames::default()), path, &page.body, taken);
    page.body = super::alike::body(&body, &here, report);
    page
}

/// What links between files of a kind are seen from: docs and pages do not see each other's.
fn route_folder(route: &str) -> &str {
    if route.is_empty() { "pages" } else { route }
}

fn work_root(route: &str) -> String {
    route.to_owned()
}

fn is_index(bare: &str) -> bool {
    let name = last(bare).to_ascii_lowercase();
    let above = last(folder(bare)).to_ascii_lowercase();
    matches!(name.as_str(), "index" | "readme") || (!above.is_empty() && name == above)
}

/// The address below the language.
fn address(value: &Value, bare: &str, is_index: bool, route: &str) -> String {
    let near = folder(bare);
    let path = match (words(value, "slug"), words(value, "id")) {
        (Some(slug), _) if slug.starts_with('/') => slug.trim_matches('/').to_owned(),
        (Some(slug), _) => join_path(near, &slug),
        (None, _) if is_index => near.to_owned(),
        (None, Some(id)) => join(near, &id),
        (None, None) => bare.to_owned(),
    };
    join(route, &path)
}

/// Files among the docs and the blog.
pub fn files(old: &Old, config: &DocusaurusConfig, report: &mut MoveReport) -> Vec<OldFile> {
    let mut found = Vec::new();
    let docs = config.all_docs().into_iter();
    let docs = docs.map(|(folder, route, plugin)| (folder, route, plugin, "current"));
    let (folder, route) = (config.blog.0.as_str(), config.blog.1.as_str());
    let blog = (folder, route, "docusaurus-plugin-content-blog", "");
    for (folder, route, plugin, current) in docs.chain([blog]) {
        for (tongue, root) in config.roots(folder, plugin, current) {
            for path in old.below(&root).filter(|path| !is_page(path)) {
                let below = path[root.len()..].trim_start_matches('/');
                let is_of_system = ["authors.yml", "tags.yml", "current.json", "options.json"];
                if last(below).starts_with('_') || is_of_system.contains(&last(below)) {
                    continue;
                }
                if is_machinery(below) {
                    report.of_the_look(path);
                    continue;
                }
                let lang = (tongue > 0).then(|| config.languages[tongue].own.lang);
                found.push(OldFile {
                    from: path.to_owned(),
                    to: join(route, below),
                    lang,
                    address: None,
                    open: false,
                });
            }
        }
    }
    found
}
