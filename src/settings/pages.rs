//! Pages made of the rows of a table: what `pages:` of `site.yaml` says of them.
//!
//! A text is written with the names of columns between braces, `{title_ar}`; it may be another in each language. What stands in
//! the table, and whether it has these columns, is for who reads it (`press::rows`).

use std::sync::Arc;

use super::words::{find_declared, undeclared_lang};
use super::{Language, Named};
use crate::defaults::type_name;
use crate::diagnostic::{Diagnostic, Place};
use crate::language::Lang;
use crate::yaml::Node;

const KEYS: &[&str] = &[
    "from",
    "section",
    "type",
    "name",
    "title",
    "description",
    "slug",
    "date",
    "body",
    "extra",
];

/// What the pages of a table are made of.
#[derive(Debug, Clone)]
pub struct PagesFrom {
    /// The table, below `content/` or `content/data/`.
    pub from: Named,
    /// The section in which they lie.
    pub section: Named,
    /// Their type.
    pub kind: Option<Arc<str>>,
    /// The last part of their names.
    pub name: Pattern,
    /// Their titles.
    pub title: Pattern,
    /// Other keys of front matter: `description`, `slug`, `date`.
    pub front: Vec<(&'static str, Pattern)>,
    /// Their texts.
    pub body: Option<Pattern>,
    /// Their free keys; `None` gives them all columns.
    pub extra: Option<Vec<(String, Pattern)>>,
}

impl PagesFrom {
    /// All texts that columns are put into.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        let front = self.front.iter().map(|(_, pattern)| pattern);
        let extra = self.extra.iter().flatten().map(|(_, pattern)| pattern);
        let patterns = [&self.name, &self.title].into_iter();
        patterns.chain(front).chain(&self.body).chain(extra)
    }
}

/// A text with names of columns in it, one for all languages or one for each.
#[derive(Debug, Clone)]
pub struct Pattern {
    texts: Vec<(Option<Lang>, String)>,
    /// Where it is written.
    pub place: Place,
}

impl Pattern {
    /// The text for a language.
    pub fn text(&self, lang: Lang) -> Option<&str> {
        let mut texts = self.texts.iter();
        let found = texts.find(|(of, _)| of.is_none_or(|of| of == lang));
        found.map(|(_, text)| text.as_str())
    }

    /// The names of columns in all its texts.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        let texts = self.texts.iter();
        texts.flat_map(|(_, text)| parts(text).filter_map(|(_, column)| column))
    }

    /// What it says for a language, with `value` in the place of each column.
    pub fn filled(&self, lang: Lang, value: impl Fn(&str) -> String) -> Option<String> {
        let text = self.text(lang)?;
        let mut filled = String::new();
        for (before, column) in parts(text) {
            filled.push_str(before);
            filled.push_str(&column.map(&value).unwrap_or_default());
        }
        Some(filled)
    }

    fn read(node: &Node, languages: &[Language], found: &mut Vec<Diagnostic>) -> Option<Self> {
        let texts = match node.value().is_mapping() {
            true => {
                let mut texts = Vec::new();
                for (tag, text) in node.entries(found) {
                    match find_declared(&tag, languages) {
                        Some(lang) => texts.extend(text.text(found).map(|it| (Some(lang), it))),
                        None => found.push(undeclared_lang(&tag, languages).at(text.key_place())),
                    }
                }
                texts
            }
            false => vec![(None, node.text(found)?)],
        };
        Some(Pattern {
            texts,
            place: node.place(),
        })
    }
}

/// The parts of a text: what stands before a column, and the column; the last has none.
fn parts(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let column = text.split_once('{').and_then(|(before, after)| {
            let (column, after) = after.split_once('}')?;
            Some((before, column, after))
        });
        match column {
            Some((before, column, after)) => {
                rest = Some(after);
                Some((before, Some(column.trim())))
            }
            None => {
                rest = None;
                Some((text, None))
            }
        }
    })
}

impl PagesFrom {
    /// Reads `pages: [ … ]`.
    pub(super) fn read_all(
        node: &Node,
        languages: &[Language],
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Self> {
        let items = node.items().into_iter();
        items
            .filter_map(|item| Self::read(&item, languages, found))
            .collect()
    }

    fn read(node: &Node, languages: &[Language], found: &mut Vec<Diagnostic>) -> Option<Self> {
        node.deny_unknown_keys(KEYS, None, found);
        if !node.value().is_mapping() {
            return None;
        }
        for key in ["from", "section", "name", "title"] {
            if node.get(key).is_none() {
                let told = Diagnostic::error("missing-key", message!("key-missing", key));
                found.push(told.at(node.place()).hint(message!("pages-are-written")));
            }
        }
        let named = |key: &str, found: &mut Vec<Diagnostic>| {
            let node = node.get(key)?;
            Some(Named {
                name: node.text(found)?.trim_matches('/').to_owned(),
                place: node.place(),
            })
        };
        let (from, section) = (named("from", found), named("section", found));
        let pattern = |key: &str, found: &mut Vec<Diagnostic>| {
            let node = node.get(key)?;
            Pattern::read(&node, languages, found)
        };
        let (name, title) = (pattern("name", found), pattern("title", found));
        let keys = ["description", "slug", "date"].into_iter();
        let front = keys.filter_map(|key| Some((key, pattern(key, found)?)));
        let front = front.collect();
        let body = pattern("body", found);
        let extra = node.get("extra").map(|extra| {
            let entries = extra.entries(found).into_iter();
            let read =
                |(key, node): (String, Node)| Some((key, Pattern::read(&node, languages, found)?));
            entries.filter_map(read).collect()
        });
        let kind = node
            .get("type")
            .and_then(|node| node.parsed(type_name, found));
        Some(PagesFrom {
            from: from?,
            section: section?,
            kind,
            name: name?,
            title: title?,
            front,
            body,
            extra,
        })
    }
}
