//! Folders of docs that say what they are called: `_category_.json`.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use super::config::DocusaurusConfig;
use super::docs::unnumbered;
use crate::article::ArticleKind;
use crate::import::anchors::Algorithm;
use crate::import::model::{NewFront, OldPage};
use crate::import::old::{Old, folder, join, last};
use crate::import::report::MoveReport;
use crate::import::values::{self, ValueForm, at, get, words};

/// Gives each such folder a page, in every language that has pages in it.
pub fn add(
    old: &Old,
    config: &DocusaurusConfig,
    pages: &mut Vec<OldPage>,
    report: &mut MoveReport,
) {
    let (root, route) = (&config.docs.0, config.docs.1.as_str());
    let mut categories: Vec<(&str, Value)> = Vec::new();
    for path in old.below(root).filter(|path| {
        matches!(
            last(path),
            "_category_.json" | "_category_.yml" | "_category_.yaml"
        )
    }) {
        let Some((form, (text, _))) = ValueForm::of(path).zip(old.text(path)) else {
            continue;
        };
        match values::read(&text, form) {
            Ok(value) => categories.push((path, value)),
            Err(fault) => report.unread("settings", fault, path),
        }
    }
    let slugs = slugs(&categories, root);
    for (path, value) in &categories {
        let path = *path;
        let below = folder(path[root.len()..].trim_start_matches('/'));
        let bare: Vec<&str> = below.split('/').map(|name| unnumbered(name).1).collect();
        let work = join(route, &bare.join("/"));
        let label = words(value, "label").unwrap_or_else(|| last(&work).replace('-', " "));
        let weight = get(value, "position")
            .and_then(Value::as_f64)
            .or(unnumbered(last(below)).0);
        let mut langs = BTreeSet::new();
        for page in pages
            .iter_mut()
            .filter(|page| page.work.starts_with(&format!("{work}/")) || page.work == work)
        {
            langs.insert(page.lang);
            if page.work == work {
                page.weight = page.weight.or(weight);
            }
        }
        for tongue in config
            .languages
            .iter()
            .filter(|it| langs.contains(&it.own.lang))
        {
            if pages
                .iter()
                .any(|page| page.work == work && page.lang == tongue.own.lang)
            {
                continue;
            }
            let said = translated(old, &tongue.word, &label).unwrap_or_else(|| label.clone());
            let address = at(value, &["link", "slug"])
                .and_then(values::text)
                .map(|slug| join(route, slug.trim_matches('/')));
            let is_generated = at(value, &["link", "type"])
                .and_then(values::text)
                .as_deref()
                == Some("generated-index");
            let address = address.or_else(|| {
                let slug = slugs.get(path).filter(|_| is_generated)?;
                Some(join(route, &format!("category/{slug}")))
            });
            let mut front = NewFront::default();
            front.set("title", said);
            if let Some(description) = at(value, &["link", "description"]).and_then(values::text) {
                front.set("description", description);
            }
            pages.push(OldPage {
                path: path.to_owned(),
                place: join(&work, "index.md"),
                work: work.clone(),
                kind: ArticleKind::Section,
                lang: tongue.own.lang,
                front,
                body: String::new(),
                line: 1,
                address: address.map(|it| format!("/{}", join(&tongue.own.prefix, &it))),
                former: Vec::new(),
                lifted: None,
                weight,
            });
        }
    }
}

/// The last parts of the addresses of the lists that Docusaurus makes, by the files that ask for them: of `Work in C/C++`, `work-in-cc`. Of
/// folders that are called alike, all but the first in the order of the sidebar are numbered.
fn slugs<'p>(categories: &[(&'p str, Value)], root: &str) -> BTreeMap<&'p str, String> {
    let below = |path: &'p str| folder(path[root.len()..].trim_start_matches('/'));
    let weight = |folder: &str| {
        let own = categories.iter().find(|(path, _)| below(path) == folder);
        let said = own.and_then(|(_, value)| get(value, "position")?.as_f64());
        said.or(unnumbered(last(folder)).0).unwrap_or(f64::INFINITY)
    };
    // A folder stands where those around it stand.
    let order = |path: &'p str| -> Vec<(f64, &'p str)> {
        let folder = below(path);
        let ends = folder.match_indices('/').map(|(at, _)| at);
        let around = ends.chain([folder.len()]).map(|end| &folder[..end]);
        around.map(|folder| (weight(folder), folder)).collect()
    };
    let mut sorted: Vec<_> = categories.iter().map(|it| (order(it.0), it)).collect();
    sorted.sort_by(|a, b| a.0.partial_cmp(&b.0).unwrap_or(Ordering::Equal));
    let mut given: BTreeMap<String, usize> = BTreeMap::new();
    let mut slugs = BTreeMap::new();
    for (_, (path, value)) in sorted {
        let label = words(value, "label").unwrap_or_else(|| last(below(path)).replace('-', " "));
        let slug = Algorithm::GithubSlugger.of_words(&label);
        let times = given.entry(slug.clone()).or_default();
        let slug = match *times {
            0 => slug,
            times => format!("{slug}-{times}"),
        };
        *times += 1;
        slugs.insert(*path, slug);
    }
    slugs
}

/// The label in a language: `sidebar.NAME.category.LABEL`.
fn translated(old: &Old, word: &str, label: &str) -> Option<String> {
    let path = format!("i18n/{word}/docusaurus-plugin-content-docs/current.json");
    let value = values::read(&old.text(&path)?.0, ValueForm::Json).ok()?;
    let end = format!(".category.{label}");
    let (_, own) = values::entries(&value).find(|(key, _)| key.ends_with(&end))?;
    words(own, "message")
}
