//! Waivers: an author lets a page be, with a reason that others can see in the file.
//!
//! `extra: { allow: [long-list-start] }` in the front matter keeps that rule from looking at that page, and so does
//! `extra: { allow: [{ rule: long-list-start, why: "…" }] }`, which says in the file why. A name that is no rule's is an
//! error, and so is a rule that printing finds and that keeps a site from being published: `build` heeds those whatever a page says.

use serde_yaml::Value;

use super::RULES;
use super::manuscript::Manuscript;
use crate::diagnostic::{Diagnostic, nearest};
use crate::yaml::{Document, Node};

/// The names of the rules that a page waives.
pub(super) fn read(page: &Manuscript, found: &mut Vec<Diagnostic>) -> Vec<&'static str> {
    if page.said.extra.get("allow").is_none() {
        return Vec::new();
    }
    // The front matter was read before; it is read again only here, for the places in it.
    let Ok(document) = Document::parse(page.path.clone(), page.text.into(), page.front.clone())
    else {
        return Vec::new();
    };
    let root = document.root();
    let Some(allow) = root.get("extra").and_then(|extra| extra.get("allow")) else {
        return Vec::new();
    };
    let mut waived = Vec::new();
    for item in allow.items() {
        let Some((name, item)) = waived_by_name(item, page, found) else {
            continue;
        };
        match RULES.iter().find(|rule| rule.name == name) {
            Some(rule) if !rule.is_heeded() => waived.push(rule.name),
            known => {
                let fault = if known.is_some() {
                    unwaivable(&name)
                } else {
                    unknown_rule(&name)
                };
                found.push(fault.at(item.place()).lang(page.lang));
            }
        }
    }
    waived
}

/// The rule that an item of the list names, and where it does; that it gives no reason is told.
fn waived_by_name<'n>(
    item: Node<'n>,
    page: &Manuscript,
    found: &mut Vec<Diagnostic>,
) -> Option<(String, Node<'n>)> {
    if !item.is_mapping() {
        return Some((item.text(found)?, item));
    }
    item.deny_unknown_keys(&["rule", "why"], None, found);
    let Some(rule) = item.get("rule") else {
        let fault = Diagnostic::error("missing-key", message!("key-missing", key = "rule"))
            .at(item.place())
            .hint(message!("name-allowed-rule"));
        found.push(fault.lang(page.lang));
        return None;
    };
    let why = item.get("why").and_then(|why| why.text(found));
    if why.is_none_or(|why| why.trim().is_empty()) {
        let fault = Diagnostic::error("waiver-without-reason", message!("waiver-without-reason"))
            .at(item.place())
            .hint(message!("say-why-allowed"));
        found.push(fault.lang(page.lang));
    }
    Some((rule.text(found)?, rule))
}

/// The names that a page's free keys waive, as they stand; that they are names of rules is judged with the page itself.
pub(super) fn names(extra: &Value) -> Vec<&str> {
    let items = match extra.get("allow") {
        Some(Value::Sequence(items)) => items.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    items
        .iter()
        .filter_map(|item| item.get("rule").unwrap_or(item).as_str())
        .collect()
}

fn unwaivable(name: &str) -> Diagnostic {
    let message = message!("name-cannot-allowed-build-heeds", name);
    Diagnostic::error("unwaivable-rule", message).hint(message!("set-right-what-finds"))
}

fn unknown_rule(name: &str) -> Diagnostic {
    let hint = match nearest(name, RULES.iter().map(|rule| rule.name)) {
        Some(near) => message!("did-you-mean-near", near),
        None => message!("diwan-check-list-names-them"),
    };
    Diagnostic::error("unknown-rule", message!("there-no-rule-name", name)).hint(hint)
}
