//! From `releases.yaml` to release sets.

use std::sync::Arc;

use super::{Approver, Override, PATH, Release};
use crate::article::When;
use crate::diagnostic::Diagnostic;
use crate::language::Lang;
use crate::settings::undeclared;
use crate::yaml::{Document, Node};

const KEYS: &[&str] = &["languages", "at", "approvers", "override"];

/// Reads the text of the file for a site in these languages.
pub fn read(text: &str, langs: &[Lang]) -> (Vec<Release>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let document = match Document::of_file(PATH, text) {
        Ok(Some(document)) => document,
        Ok(None) => return (Vec::new(), found),
        Err(fault) => return (Vec::new(), vec![fault]),
    };
    let root = document.root();
    let entries = root.entries(&mut found);
    let releases = entries
        .iter()
        .filter_map(|(name, node)| release(name, node, langs, &mut found));
    let releases: Vec<Release> = releases.collect();
    (releases, found)
}

fn release(
    name: &str,
    node: &Node,
    langs: &[Lang],
    found: &mut Vec<Diagnostic>,
) -> Option<Release> {
    node.deny_unknown_keys(KEYS, None, found);
    if !node.is_mapping() {
        return None;
    }
    let languages = match node.get("languages") {
        None => langs.to_vec(),
        Some(list) => {
            let items = list.items();
            let mut named: Vec<Lang> = items
                .iter()
                .filter_map(|item| language(item, langs, found))
                .collect();
            // In the order of the site, each once.
            named.sort_by_key(|lang| langs.iter().position(|it| it == lang));
            named.dedup();
            named
        }
    };
    Some(Release {
        name: name.into(),
        place: node.key_place(),
        languages,
        at: node.get("at").and_then(|at| at.parsed(When::parse, found)),
        approvers: node
            .get("approvers")
            .map(|list| approvers(&list, langs, found))
            .unwrap_or_default(),
        overridden: node
            .get("override")
            .and_then(|node| overridden(&node, found)),
    })
}

fn language(node: &Node, langs: &[Lang], found: &mut Vec<Diagnostic>) -> Option<Lang> {
    let tag = node.text(found)?;
    let lang = langs.iter().find(|lang| lang.as_str() == tag).copied();
    if lang.is_none() {
        found.push(undeclared(&tag, langs.iter()).at(node.place()));
    }
    lang
}

/// A list of names, or names by language.
fn approvers(node: &Node, langs: &[Lang], found: &mut Vec<Diagnostic>) -> Vec<Approver> {
    let mut approvers = Vec::new();
    if !node.value().is_mapping() {
        for item in node.items() {
            approvers.extend(approver(None, &item, found));
        }
        return approvers;
    }
    let tags: Vec<&str> = langs.iter().map(Lang::as_str).collect();
    node.deny_unknown_keys(&tags, None, found);
    for (tag, names) in node.entries(found) {
        let lang = langs.iter().find(|lang| lang.as_str() == tag).copied();
        for item in names.items() {
            approvers.extend(approver(lang, &item, found));
        }
    }
    approvers
}

fn approver(lang: Option<Lang>, node: &Node, found: &mut Vec<Diagnostic>) -> Option<Approver> {
    let name = node.text(found)?.into();
    Some(Approver { lang, name })
}

/// `reason` is the word that front matter has for it (`withdrawn.reason`), `why` the one that waivers have.
fn overridden(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Override> {
    node.deny_unknown_keys(&["by", "reason", "why"], None, found);
    if !node.is_mapping() {
        return None;
    }
    let by = said(node, &["by"], found);
    let reason = said(node, &["reason", "why"], found);
    Some(Override {
        by: by?,
        reason: reason?,
    })
}

/// The text under the first of these keys that is there; that there is none is told.
fn said(node: &Node, keys: &[&'static str], found: &mut Vec<Diagnostic>) -> Option<Arc<str>> {
    let text = keys.iter().find_map(|key| node.get(key));
    let text = match text {
        Some(text) => Some(text.text(found)?),
        None => None,
    };
    let text = text.filter(|text| !text.is_empty());
    if text.is_none() {
        let message = message!("key-missing", key = keys[0]);
        found.push(
            Diagnostic::error("missing-key", message)
                .at(node.key_place())
                .hint(message!("override-by-name-and-reason")),
        );
    }
    text.map(Arc::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(&'static str, u32)> {
        let langs = ["ar", "fr", "en"].map(|tag| Lang::parse(tag).unwrap());
        let (_, out) = read(text, &langs);
        let place = |it: &Diagnostic| it.place.as_ref().map_or(0, |place| place.line);
        out.iter().map(|it| (it.code, place(it))).collect()
    }

    #[test]
    fn what_is_wrong_with_a_set_is_said_at_its_place() {
        for (text, expected) in [
            ("", vec![]),
            ("# nothing yet\n", vec![]),
            (
                "x: { languages: [ar, fr], at: 2026-12-01T08:00:00+01:00 }",
                vec![],
            ),
            ("x: {}", vec![]),
            ("x:", vec![]),
            ("x: { approvers: [the minister], at: 2026-12-01 }", vec![]),
            ("x: { approvers: { ar: A, fr: [B, C] } }", vec![]),
            ("x: { override: { by: A, reason: B } }", vec![]),
            ("x: { override: { by: A, why: B } }", vec![]),
            ("x: { language: [ar] }", vec![("unknown-key", 1)]),
            ("x: { languages: [ar, de] }", vec![("unknown-language", 1)]),
            ("x: { at: tomorrow }", vec![("wrong-value", 1)]),
            ("x:\n  override: { by: A }", vec![("missing-key", 2)]),
            ("x:\n  override: { reason: A }", vec![("missing-key", 2)]),
            ("x: { approvers: { de: A } }", vec![("unknown-key", 1)]),
            ("x: 3", vec![("wrong-value", 1)]),
            ("- x", vec![("wrong-value", 1)]),
        ] {
            assert_eq!(codes(text), expected, "{text}");
        }
    }

    #[test]
    fn a_set_without_languages_asks_for_all_of_the_site() {
        let langs = ["ar", "fr"].map(|tag| Lang::parse(tag).unwrap());
        let (found, _) = read("a: {}\nb: { languages: [fr, ar, fr] }", &langs);
        assert_eq!(found[0].languages, langs);
        assert_eq!(found[1].languages, langs);
    }
}
