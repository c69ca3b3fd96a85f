//! The pages of a MkDocs site.

use super::config::{MkdocsConfig, is_page};
use super::nav::NavEntry;
use crate::article::ArticleKind;
use crate::import::anchors;
use crate::import::dialects::gaps::{self, GapKind};
use crate::import::dialects::{Here, attributes, cells, fences, pymdown};
use crate::import::model::OldPage;
use crate::import::old::{Old, folder, last, parted};
use crate::import::opened;
use crate::import::report::{MoveReport, Weight};

/// Reads all pages.
pub fn pages(
    old: &Old,
    config: &MkdocsConfig,
    nav: &[NavEntry],
    report: &mut MoveReport,
) -> Vec<OldPage> {
    let taxonomies = ["tags".to_owned()];
    let mut found = Vec::new();
    for path in old.below(&config.folder).filter(|path| is_page(path)) {
        let below = path[config.folder.len()..].trim_start_matches('/');
        if config.leaves_out(old, path, below) {
            report.left_out(path);
            continue;
        }
        let (place, tongue) = config.placed(below);
        let tongue = tongue.unwrap_or(0);
        let own = &config.languages[tongue].own;
        let stem = parted(&place).0;
        let opened = opened::open(old, path, &taxonomies, report);
        let (work, kind) = match last(stem) {
            "index" | "README" => (folder(stem), ArticleKind::Section),
            _ => (stem, ArticleKind::Page),
        };
        let mut page = opened.page(path, &place, (work, kind, own.lang));
        page.address = Some(config.address(&own.prefix, stem));
        if config.is_draft(below) {
            page.front.set("draft", true);
            report.say(
                Weight::Changed,
                "draft",
                message!("import-draft-by-settings"),
                path,
                None,
            );
        }
        let number = nav
            .iter()
            .position(|entry| entry.path == place || entry.path == below);
        page.weight = number.map(|at| at as f64);
        let here = Here {
            path,
            line: page.line,
        };
        let include = |name: &str| snippet(old, config, name);
        let body = pymdown::translate(&cells::translate(&page.body), &here, &include, report);
        let body = attributes::translate(&body, &here, report);
        let body = fences::translate(&body, &here, report);
        page.body = gaps::leave(&body, GapKind::Behind);
        let has_title = anchors::headings(&page.body)
            .first()
            .is_some_and(|it| it.level == 1);
        let title = number
            .and_then(|at| nav[at].title.clone())
            .filter(|_| !has_title);
        if let Some(title) = title.filter(|_| page.front.text("title").is_none()) {
            let titles = &config.languages[tongue].titles;
            let own = titles
                .iter()
                .find(|(from, _)| *from == title)
                .map(|(_, to)| to.clone());
            page.front.set("title", own.unwrap_or(title));
        }
        found.push(page);
    }
    found
}

/// A file that a page takes in.
fn snippet(old: &Old, config: &MkdocsConfig, name: &str) -> Option<String> {
    let bare = name.trim_start_matches("./").trim_start_matches('/');
    let near = crate::import::old::join(&config.folder, bare);
    let path = old.first([bare, near.as_str()])?.to_owned();
    old.text(&path).map(|(text, _)| text)
}
