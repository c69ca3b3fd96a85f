//! Pages that only say that something is gone (`type: gone`).
//!
//! Takes such an article; gives it without its body and its files, before anything else could see them, and tells what was left out:
//! whoever takes a page away means its text, and may forget that it stands below the line. The text stays in its file. What is gone must
//! also say since when; that is told too.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_yaml::Value;

use super::defaults::GONE;
use super::unnamed::{forget, holds};
use super::{Inherited, Page, Site};
use crate::article::{Article, FrontMatter, local_name};
use crate::diagnostic::{Diagnostic, Place, Ruler};

/// Whether an article is one.
pub(super) fn is_gone(front: &FrontMatter, inherited: Option<&Inherited>) -> bool {
    let of_section = || inherited?.kind.as_deref();
    front.kind.as_deref().or_else(of_section) == Some(GONE)
}

/// The article without what nobody is to see any more, and what is to be said of it. `read` gives the text of its file; `is_ahead` is
/// whether its withdrawal is still to come.
pub(super) fn emptied(
    article: &Arc<Article>,
    read: &dyn Fn(&str) -> Option<String>,
    is_ahead: bool,
) -> (Arc<Article>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    if article.front.withdrawn.is_none() {
        let message = match is_ahead {
            true => message!("gone-before-its-day"),
            false => message!("gone-without-day"),
        };
        let hint = match is_ahead {
            true => message!("gone-on-its-day"),
            false => message!("say-since-when-gone"),
        };
        let told = Diagnostic::warning("gone-without-day", message);
        found.push(told.at(article.front.title_place.clone()).hint(hint));
    }
    found.extend(text_below(article, read));
    let attached = article.front.attachments.first().map(|it| &it.place);
    let published = article.front.publish.as_deref().map(|(_, place)| place);
    if let Some(place) = attached.or(published) {
        let told = Diagnostic::warning("gone-with-files", message!("files-of-gone-page"));
        found.push(told.at(place.clone()).hint(message!("take-files-away")));
    }
    (Arc::new(article.emptied()), found)
}

/// That there is a text, at its first line.
fn text_below(article: &Article, read: &dyn Fn(&str) -> Option<String>) -> Option<Diagnostic> {
    if article.body.is_empty() {
        return None;
    }
    let text = read(&article.path)?;
    let body = text.get(article.body.clone())?;
    let written = body.trim_start();
    let line = written.lines().next()?.trim_end();
    let start = article.body.end - written.len();
    let place: Place = Ruler::new(&text).place(article.path.clone(), start..start + line.len());
    let told = Diagnostic::warning("gone-with-text", message!("text-of-gone-page"));
    Some(told.at(place).hint(message!("delete-text-say-reason")))
}

/// Takes the names of files out of the free keys of pages that are gone: what they show, nobody is to see.
pub(super) fn forget_files(site: &mut Site) {
    for at in 0..site.pages.len() {
        let page = &site.pages[at];
        if !page.is_gone() {
            continue;
        }
        let files = files_in(site, page, &page.article.front.extra);
        let is_file = |text: &str| files.contains(text);
        if holds(&page.article.front.extra, &is_file) {
            let article = Arc::make_mut(&mut site.pages[at].article);
            forget(&mut article.front.extra, &is_file);
        }
    }
}

/// The texts in a value that are names of files of this site, as they are written.
fn files_in(site: &Site, page: &Page, value: &Value) -> BTreeSet<String> {
    let of_each = |values: &mut dyn Iterator<Item = &Value>| {
        values.flat_map(|it| files_in(site, page, it)).collect()
    };
    match value {
        Value::String(text) => {
            let name = local_name(text.trim());
            let is_file = name.is_some_and(|name| site.file_of(page, &name).is_some());
            is_file.then(|| text.clone()).into_iter().collect()
        }
        Value::Sequence(items) => of_each(&mut items.iter()),
        Value::Mapping(entries) => of_each(&mut entries.values()),
        Value::Tagged(tagged) => files_in(site, page, &tagged.value),
        _ => BTreeSet::new(),
    }
}
