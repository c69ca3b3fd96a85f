//! Folders of docs that say what they are called: `_category_.json`.

use std::collections::BTreeSet;

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
    for path in old.below(root).filter(|path| {
        matches!(
            last(path),
            "_category_.json" | "_category_.yml" | "_category_.yaml"
        )
    }) {
        let Some((form, (text, _))) = ValueForm::of(path).zip(old.text(path)) else {
            continue;
        };
        let value = match values::read(&text, form) {
            Ok(value) => value,
            Err(fault) => {
                report.unread("settings", fault, path);
                continue;
            }
        };
        let below = folder(path[root.len()..].trim_start_matches('/'));
        let bare: Vec<&str> = below.split('/').map(|name| unnumbered(name).1).collect();
        let work = join(route, &bare.join("/"));
        let label = words(&value, "label").unwrap_or_else(|| last(&work).replace('-', " "));
        let weight = get(&value, "position")
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
            let address = at(&value, &["link", "slug"])
                .and_then(values::text)
                .map(|slug| join(route, slug.trim_matches('/')));
            let is_generated = at(&value, &["link", "type"])
                .and_then(values::text)
                .as_deref()
                == Some("generated-index");
            let address = address.or_else(|| {
                is_generated.then(|| join(route, &format!("category/{}", slug(&label))))
            });
            let mut front = NewFront::default();
            front.set("title", said);
            if let Some(description) = at(&value, &["link", "description"]).and_then(values::text) {
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

/// The last part of the address of a list that Docusaurus makes: of `Work in C/C++`, `work-in-cc`.
fn slug(label: &str) -> String {
    Algorithm::GithubSlugger.of_words(label)
}

/// The label in a language: `sidebar.NAME.category.LABEL`.
fn translated(old: &Old, word: &str, label: &str) -> Option<String> {
    let path = format!("i18n/{word}/docusaurus-plugin-content-docs/current.json");
    let value = values::read(&old.text(&path)?.0, ValueForm::Json).ok()?;
    let end = format!(".category.{label}");
    let (_, own) = values::entries(&value).find(|(key, _)| key.ends_with(&end))?;
    words(own, "message")
}
