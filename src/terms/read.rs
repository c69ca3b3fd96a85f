//! From `terms.yaml` to concepts.

use std::sync::Arc;

use super::{Concept, Forbidden, PATH, TermForm};
use crate::article::When;
use crate::diagnostic::Diagnostic;
use crate::yaml::{Document, Node};

const KEYS: &[&str] = &[
    "terms",
    "allowed",
    "forbidden",
    "sections",
    "from",
    "until",
    "case",
    "note",
];

/// Reads the text of the file; `langs` are the tags of the site's languages, where they are known.
pub fn read(text: &str, langs: &[&str]) -> (Vec<Concept>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let document = match Document::of_file(PATH, text) {
        Ok(Some(document)) => document,
        Ok(None) => return (Vec::new(), found),
        Err(fault) => return (Vec::new(), vec![fault]),
    };
    let root = document.root();
    let items = root.items();
    let concepts = items
        .iter()
        .filter_map(|item| concept(item, langs, &mut found));
    let concepts: Vec<Concept> = concepts.collect();
    (concepts, found)
}

fn concept(node: &Node, langs: &[&str], found: &mut Vec<Diagnostic>) -> Option<Concept> {
    node.deny_unknown_keys(KEYS, None, found);
    let Some(terms) = node.get("terms") else {
        if node.is_mapping() {
            let message = message!("concept-without-terms");
            let hint = message!("write-form-in-each-language");
            found.push(
                Diagnostic::error("missing-key", message)
                    .at(node.place())
                    .hint(hint),
            );
        }
        return None;
    };
    let day = |key: &str, found: &mut Vec<Diagnostic>| {
        node.get(key).and_then(|day| day.parsed(When::parse, found))
    };
    let mut forms = Vec::new();
    for (lang, value) in by_language(&terms, langs, found) {
        forms.extend(form(&lang, &value, found));
    }
    let mut allowed = Vec::new();
    if let Some(node) = node.get("allowed") {
        for (lang, value) in by_language(&node, langs, found) {
            let items = value.items();
            allowed.extend(items.iter().filter_map(|item| form(&lang, item, found)));
        }
    }
    let mut banned = Vec::new();
    if let Some(node) = node.get("forbidden") {
        for (lang, value) in by_language(&node, langs, found) {
            let items = value.items();
            banned.extend(
                items
                    .iter()
                    .filter_map(|item| forbidden(&lang, item, found)),
            );
        }
    }
    let sections = node
        .get("sections")
        .map(|it| it.items())
        .unwrap_or_default();
    let sections = sections.iter().filter_map(|it| it.text(found));
    let sections = sections.map(|it| Arc::from(it.trim_matches('/'))).collect();
    Some(Concept {
        terms: forms,
        allowed,
        forbidden: banned,
        sections,
        from: day("from", found),
        until: day("until", found),
        is_cased: node.get("case").and_then(|it| it.as_bool(found)) == Some(true),
        note: node
            .get("note")
            .and_then(|it| it.text(found))
            .map(Arc::from),
    })
}

/// The entries of a mapping by language; a language that the site does not have is told.
fn by_language<'n>(
    node: &Node<'n>,
    langs: &[&str],
    found: &mut Vec<Diagnostic>,
) -> Vec<(Arc<str>, Node<'n>)> {
    if !langs.is_empty() {
        node.deny_unknown_keys(langs, None, found);
    }
    let entries = node.entries(found).into_iter();
    entries
        .map(|(lang, value)| (Arc::from(lang), value))
        .collect()
}

fn form(lang: &Arc<str>, node: &Node, found: &mut Vec<Diagnostic>) -> Option<TermForm> {
    let text = node.text(found)?;
    if text.trim().is_empty() {
        let message = message!("form-empty", lang);
        found.push(
            Diagnostic::error("empty-value", message)
                .at(node.place())
                .hint(message!("write-it-or-remove-line")),
        );
        return None;
    }
    Some(TermForm {
        lang: lang.clone(),
        text: text.into(),
        place: Some(node.place()),
    })
}

fn forbidden(lang: &Arc<str>, node: &Node, found: &mut Vec<Diagnostic>) -> Option<Forbidden> {
    if !node.is_mapping() {
        return Some(Forbidden {
            form: form(lang, node, found)?,
            why: None,
            until: None,
        });
    }
    node.deny_unknown_keys(&["form", "why", "until"], None, found);
    let Some(text) = node.get("form") else {
        let message = message!("key-missing", key = "form");
        let hint = message!("name-forbidden-form");
        found.push(
            Diagnostic::error("missing-key", message)
                .at(node.place())
                .hint(hint),
        );
        return None;
    };
    Some(Forbidden {
        form: form(lang, &text, found)?,
        why: node.get("why").and_then(|it| it.text(found)).map(Arc::from),
        until: node
            .get("until")
            .and_then(|it| it.parsed(When::parse, found)),
    })
}
