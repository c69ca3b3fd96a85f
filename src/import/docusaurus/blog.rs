//! The blog of a site of Docusaurus.

use super::config::DocusaurusConfig;
use super::docs::{is_page, is_partial};
use crate::article::ArticleKind;
use crate::import::dates;
use crate::import::dialects::Here;
use crate::import::model::OldPage;
use crate::import::old::{Old, folder, join, last, parted};
use crate::import::opened;
use crate::import::report::MoveReport;
use crate::import::values::words;

/// The pages of the blog.
pub fn pages(old: &Old, config: &DocusaurusConfig, report: &mut MoveReport) -> Vec<OldPage> {
    let mut found = Vec::new();
    for (tongue, root) in config.roots(&config.blog.0, "docusaurus-plugin-content-blog", "") {
        for path in old.below(&root).filter(|path| is_page(path)) {
            let below = path[root.len()..].trim_start_matches('/');
            match is_partial(below) || config.leaves_out(&config.blog.0, below) {
                true => report.left_out(path),
                false => found.push(page(old, config, path, (tongue, below), report)),
            }
        }
    }
    found
}

fn page(
    old: &Old,
    config: &DocusaurusConfig,
    path: &str,
    (tongue, below): (usize, &str),
    report: &mut MoveReport,
) -> OldPage {
    let (own, route) = (&config.languages[tongue].own, config.blog.1.as_str());
    let mut opened = opened::open(old, path, &["tags".to_owned()], report);
    let stem = parted(below).0;
    let (stem, kind) = match last(stem) {
        "index" => (folder(stem), ArticleKind::Bundle),
        _ => (stem, ArticleKind::Page),
    };
    // `2020-01-31-dam`, `2020/01/31/dam`, `2020-01-31/dam`.
    let day = stem
        .get(..10)
        .and_then(|start| dates::when(&start.replace('/', "-")));
    let name = match &day {
        Some(_) => stem[10..].trim_start_matches(['-', '/']),
        None => stem,
    };
    if let Some(day) = day.as_ref().filter(|_| opened.front.text("date").is_none()) {
        opened.front.set("date", day.as_str());
    }
    if opened.front.text("type").is_none() {
        opened.front.set("type", "news");
    }
    let date = opened.front.text("date").map(str::to_owned);
    let days = date
        .as_deref()
        .and_then(|date| Some(date.get(..10)?.replace('-', "/")));
    let address = match words(&opened.value, "slug") {
        Some(slug) => slug.trim_matches('/').to_owned(),
        None => join(&days.unwrap_or_default(), name),
    };
    let name = if name.is_empty() { stem } else { name };
    let work = join(route, name);
    let mut page = opened.page(path, &join(route, below), (&work, kind, own.lang));
    page.address = Some(format!("/{}", join(&own.prefix, &join(route, &address))));
    let here = Here {
        path,
        line: page.line,
    };
    page.body = super::alike::body(&page.body, &here, report);
    page
}
