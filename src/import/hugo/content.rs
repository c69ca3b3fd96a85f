//! The pages of a Hugo site, and the files that lie among them.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use super::address::{self, Spot};
use super::config::{HugoConfig, HugoTongue};
pub use super::read::Read;
use super::read::{SOURCE, bare, is_never_public};
use super::shortcodes::{self, SiteAround};
use crate::article::ArticleKind;
use crate::import::dialects::{Here, admonitions, attributes};
use crate::import::model::{OldFile, OldPage};
use crate::import::old::{Old, folder, join, last, parted};
use crate::import::opened::open;
use crate::import::report::{MoveReport, Weight};
use crate::import::values::{get, words};

/// A file of content: its language, and its path below that language's content.
struct Lies<'o> {
    path: &'o str,
    tongue: usize,
    below: &'o str,
}

fn contents<'o>(old: &'o Old, config: &HugoConfig) -> Vec<Lies<'o>> {
    let mut found = Vec::new();
    let mut folders: Vec<(usize, &HugoTongue)> = config.languages.iter().enumerate().collect();
    // The deepest folder first: one language may lie inside another's.
    folders.sort_by_key(|(_, tongue)| std::cmp::Reverse(tongue.folder.len()));
    for path in old.paths() {
        let own = folders.iter().find_map(|(number, tongue)| {
            let below = path
                .strip_prefix(tongue.folder.as_str())?
                .strip_prefix('/')?;
            Some((*number, below))
        });
        let is_hidden = path.split('/').any(|part| part.starts_with('.'));
        if let Some((tongue, below)) = own.filter(|_| !is_hidden) {
            found.push(Lies {
                path,
                tongue,
                below,
            });
        }
    }
    found
}

/// The language that a name says, and the name without it.
fn by_name<'n>(config: &HugoConfig, stem: &'n str) -> Option<(usize, &'n str)> {
    let (name, tag) = stem.rsplit_once('.')?;
    let number = config
        .languages
        .iter()
        .position(|it| it.key.eq_ignore_ascii_case(tag))?;
    Some((number, name))
}

/// Reads all pages.
pub fn pages(old: &Old, config: &HugoConfig, report: &mut MoveReport) -> Vec<Read> {
    let lies = contents(old, config);
    let mut found = Vec::new();
    for it in &lies {
        let (stem, ending) = parted(it.below);
        match ending.to_ascii_lowercase().as_str() {
            "md" | "markdown" | "mdown" | "html" | "htm" => {}
            "adoc" | "asciidoc" | "ad" | "org" | "rst" | "pandoc" | "pdc" | "mmark" => {
                report.say(
                    Weight::Person,
                    "format",
                    message!("import-format-unread", ending),
                    it.path,
                    None,
                );
                continue;
            }
            _ => continue,
        }
        let (tongue, stem) = by_name(config, stem).unwrap_or((it.tongue, stem));
        found.push(read(old, config, it.path, (tongue, stem), report));
    }
    super::cascade::apply(&mut found, config, report);
    pair(&mut found);
    not_pages(&mut found, report);
    translate(&mut found, old, config, report);
    found
}

fn read(
    old: &Old,
    config: &HugoConfig,
    path: &str,
    (tongue, stem): (usize, &str),
    report: &mut MoveReport,
) -> Read {
    let own = &config.languages[tongue].own;
    let mut opened = open(old, path, &config.taxonomies, report);
    let (kind, work) = match last(stem) {
        "_index" => (ArticleKind::Section, folder(stem)),
        "index" if folder(stem).is_empty() => (ArticleKind::Section, ""),
        "index" => (ArticleKind::Bundle, folder(stem)),
        _ => (ArticleKind::Page, stem),
    };
    // Addresses have hyphens for the spaces of names; so a name with them is the same in all languages.
    let place = work;
    let hyphened = work.split_whitespace().collect::<Vec<_>>().join("-");
    let work = hyphened.as_str();
    if is_never_public(&opened.value) {
        opened.front.set("draft", true);
        report.say(
            Weight::Changed,
            "draft",
            message!("import-never-rendered"),
            path,
            None,
        );
    }
    let spot = Spot {
        prefix: &own.prefix,
        place,
        kind,
        front: &opened.value,
        title: opened.front.text("title").unwrap_or_default(),
        date: opened.front.text("date"),
    };
    let address = address::address(config, &spot);
    let former = address::aliases(&opened.value, &address);
    let weight = get(&opened.value, "weight")
        .and_then(Value::as_f64)
        .filter(|it| *it != 0.0);
    let ending = match crate::import::old::parted(path).1.starts_with('h') {
        true => "html",
        false => "md",
    };
    let value = std::mem::take(&mut opened.value);
    let page = OldPage {
        address: Some(address),
        former,
        weight,
        ..opened.page(path, &format!("{stem}.{ending}"), (work, kind, own.lang))
    };
    let mut read = Read {
        page,
        stem: stem.to_owned(),
        tongue,
    };
    keep_source(&mut read, value);
    read
}

/// The old front matter goes along until the body is translated: `param` and the pairing ask for it.
fn keep_source(read: &mut Read, value: Value) {
    read.page.front.extra.insert(Value::from(SOURCE), value);
}

/// Pages that say with `translationKey` what they are, though they lie elsewhere; what lies below a section goes along.
fn pair(pages: &mut [Read]) {
    let mut order: Vec<usize> = (0..pages.len()).collect();
    order.sort_by_key(|at| pages[*at].tongue);
    let mut keys: BTreeMap<String, String> = BTreeMap::new();
    let mut folders: Vec<(usize, String, String)> = Vec::new();
    let key = |read: &Read| {
        let value = read.page.front.extra.get(SOURCE)?;
        words(value, "translationKey").or_else(|| words(value, "translationkey"))
    };
    for number in order {
        let Some(key) = key(&pages[number]) else {
            continue;
        };
        let own = pages[number].page.work.clone();
        let work = keys.entry(key).or_insert_with(|| own.clone()).clone();
        if work != own {
            if pages[number].page.kind != ArticleKind::Page {
                folders.push((pages[number].tongue, own, work.clone()));
            }
            pages[number].page.work = work;
        }
    }
    folders.sort_by_key(|(_, from, _)| std::cmp::Reverse(from.len()));
    for read in pages.iter_mut() {
        let moved = folders.iter().find_map(|(tongue, from, to)| {
            let rest = read
                .page
                .work
                .strip_prefix(from.as_str())?
                .strip_prefix('/')?;
            (*tongue == read.tongue).then(|| join(to, rest))
        });
        if let Some(work) = moved {
            read.page.work = work;
        }
    }
}

/// Markdown inside the folder of a page is a file of that page to Hugo, and was never published by itself.
fn not_pages(pages: &mut [Read], report: &mut MoveReport) {
    let bundles: BTreeSet<(usize, String)> = pages
        .iter()
        .filter(|it| it.page.kind == ArticleKind::Bundle)
        .map(|it| (it.tongue, folder(&it.stem).to_owned()))
        .collect();
    for read in pages
        .iter_mut()
        .filter(|it| it.page.kind == ArticleKind::Page)
    {
        let mut above = folder(&read.stem);
        while !above.is_empty() {
            if bundles.contains(&(read.tongue, above.to_owned())) {
                read.page.front.set("draft", true);
                read.page.address = None;
                report.say(
                    Weight::Person,
                    "not-a-page",
                    message!("import-page-of-a-page"),
                    &read.page.path,
                    None,
                );
                break;
            }
            above = folder(above);
        }
    }
}

/// The bodies, once all pages are known.
fn translate(pages: &mut [Read], old: &Old, config: &HugoConfig, report: &mut MoveReport) {
    let mut stems: Vec<BTreeSet<String>> = vec![BTreeSet::new(); config.languages.len()];
    let mut by_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut all = BTreeSet::new();
    // Hugo finds pages whatever the capitals of their names.
    let mut small = BTreeMap::new();
    for read in pages.iter() {
        let stem = bare(&read.stem).to_owned();
        stems[read.tongue].insert(stem.clone());
        small.insert(stem.to_lowercase(), stem.clone());
        if all.insert(stem.clone()) {
            by_name
                .entry(last(&stem).to_owned())
                .or_default()
                .push(stem);
        }
    }
    for read in pages.iter_mut() {
        let source = read.page.front.extra.remove(SOURCE).unwrap_or_default();
        let own = &stems[read.tongue];
        let page = |stem: &str| {
            let stem = bare(stem);
            match own.contains(stem) || all.contains(stem) {
                true => Some(stem.to_owned()),
                false => small.get(&stem.to_lowercase()).cloned(),
            }
        };
        let around = SiteAround {
            front: &source,
            params: get(&config.value, "params"),
            folder: folder(&read.stem),
            by_name: &by_name,
            page: &page,
            has: &|path| old.has(path),
            depth: 0,
        };
        let page = &mut read.page;
        let here = Here {
            path: &page.path,
            line: page.line,
        };
        let body = shortcodes::translate(&page.body, &here, &around, report);
        let body = admonitions::marks(&body, &here, report);
        page.body = attributes::translate(&body, &here, report);
    }
}

/// What lies among the pages.
pub fn files(
    old: &Old,
    config: &HugoConfig,
    pages: &[Read],
    report: &mut MoveReport,
) -> Vec<OldFile> {
    let read: BTreeSet<&str> = pages.iter().map(|it| it.page.path.as_str()).collect();
    let moved: BTreeMap<(usize, &str), &str> = pages
        .iter()
        .filter(|it| it.page.kind != ArticleKind::Page)
        .map(|it| ((it.tongue, folder(&it.stem)), it.page.work.as_str()))
        .collect();
    let mut by_place: BTreeMap<String, Vec<(usize, &str)>> = BTreeMap::new();
    for it in contents(old, config) {
        let ending = parted(it.below).1;
        if read.contains(it.path)
            || matches!(
                ending,
                "adoc" | "asciidoc" | "ad" | "org" | "rst" | "pandoc" | "pdc" | "mmark"
            )
        {
            continue;
        }
        let to = match moved.get(&(it.tongue, folder(it.below))) {
            Some(work) => join(work, last(it.below)),
            None => it.below.to_owned(),
        };
        by_place.entry(to).or_default().push((it.tongue, it.path));
    }
    let mut found = Vec::new();
    for (to, versions) in by_place {
        if super::super::files::is_machinery(&to) {
            report.of_the_look(versions[0].1);
            continue;
        }
        let first = old.bytes(versions[0].1);
        let is_one = versions[1..]
            .iter()
            .all(|(_, path)| old.bytes(path) == first);
        let is_shared = config
            .languages
            .iter()
            .filter(|it| it.folder == config.languages[versions[0].0].folder)
            .count()
            > 1;
        for (tongue, path) in &versions {
            let language = &config.languages[*tongue].own;
            let lang = (!is_one
                || (versions.len() == 1 && !is_shared && config.languages.len() > 1))
                .then_some(language.lang);
            found.push(OldFile {
                from: (*path).to_owned(),
                to: to.clone(),
                lang,
                address: Some(format!("/{}", join(&language.prefix, &to))),
                open: false,
            });
        }
    }
    found
}
