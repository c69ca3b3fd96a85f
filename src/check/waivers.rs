//! Waivers: an author lets a page be, with a reason that others can see in the file.
//!
//! `extra: { allow: [long-list-start] }` in the front matter keeps that rule from looking at that page. A name that is
//! no rule's is an error, and so is a rule that printing finds: `build` heeds those whatever a page says.

use super::manuscript::Manuscript;
use super::{RULES, Sight};
use crate::diagnostic::{Diagnostic, nearest};
use crate::yaml::Document;

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
        let Some(name) = item.text(found) else {
            continue;
        };
        match RULES.iter().find(|rule| rule.name == name) {
            Some(rule) if !matches!(rule.sight, Sight::Printing) => waived.push(rule.name),
            known => {
                let fault = if known.is_some() {
                    unwaivable(&name)
                } else {
                    unknown(&name)
                };
                found.push(fault.at(item.place()).lang(page.lang));
            }
        }
    }
    waived
}

fn unwaivable(name: &str) -> Diagnostic {
    let message = format!("`{name}` cannot be allowed: `build` heeds it too");
    Diagnostic::error("unwaivable-rule", message).hint("set right what it finds")
}

fn unknown(name: &str) -> Diagnostic {
    let hint = match nearest(name, RULES.iter().map(|rule| rule.name)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`diwan check --list` names them all".to_owned(),
    };
    Diagnostic::error("unknown-rule", format!("there is no rule `{name}`")).hint(hint)
}
