//! Reading `site.yaml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;
use serde_yaml::Value;

use super::active;
use super::deploy;
use super::keys::KEYS;
use super::languages::hosts_differ;
use super::missing::missing;
use super::rules;
use super::taxonomies;
use super::words::{stand_in, words};
use super::{
    Archive, BaseUrl, ContentPolicy, HtmlPolicy, Language, Menu, Named, PATH, PagesFrom, Redirect,
    SectionSettings, Settings, Untranslated,
};
use crate::defaults::{Defaults, Order};
use crate::diagnostic::{Diagnostic, Message, Place};
use crate::yaml::{Document, Node};

const HTML: &[(&str, HtmlPolicy)] = &[
    ("allow", HtmlPolicy::Allow),
    ("sanitise", HtmlPolicy::Sanitise),
    ("refuse", HtmlPolicy::Refuse),
];
const ARCHIVES: &[(&str, Archive)] = &[("year", Archive::Year)];
const UNTRANSLATED: &[(&str, Untranslated)] =
    &[("show", Untranslated::Show), ("omit", Untranslated::Omit)];

impl Settings {
    /// Reads the settings from the text of `site.yaml`; `None` when they are too broken to go on.
    pub fn read(text: &str) -> (Option<Self>, Vec<Diagnostic>) {
        let file: Arc<str> = text.into();
        match Document::parse(PATH.into(), file, 0..text.len()) {
            Ok(document) => {
                let mut found = Vec::new();
                let settings = settings(&document.root(), &mut found);
                (settings, found)
            }
            Err(diagnostic) => (None, vec![diagnostic]),
        }
    }

    /// The site's time zone alone, from the text of `site.yaml`; UTC where it names none, an unknown one, or cannot be read,
    /// of which [`Settings::read`] tells.
    pub fn zone(text: &str) -> TimeZone {
        let document = Document::parse(PATH.into(), text.into(), 0..text.len()).ok();
        let zone = |document: Document| zone(&document.root(), &mut Vec::new());
        document.map_or(TimeZone::UTC, zone)
    }
}

fn settings(root: &Node, found: &mut Vec<Diagnostic>) -> Option<Settings> {
    root.deny_unknown_keys(KEYS, Some("extra"), found);
    if !root.is_mapping() {
        return None;
    }
    let mut languages = root
        .get("languages")
        .map(|node| Language::read_all(&node, found))
        .unwrap_or_default();
    if languages.is_empty() && root.get("languages").is_some_and(|node| !node.is_mapping()) {
        return None;
    }
    if languages.is_empty() {
        found.push(missing(
            "languages",
            message!("declare-least-one-languages-ar"),
        ));
        return None;
    }
    let title = words(root, "title", &languages, found);
    let base_url = match root.get("base_url") {
        Some(node) => node.parsed(BaseUrl::parse, found),
        None => {
            found.push(missing(
                "base_url",
                message!("feeds-maps-canonical-links-need"),
            ));
            None
        }
    };
    let base_url = base_url.unwrap_or(BaseUrl {
        origin: String::new(),
        path: String::new(),
    });
    if let Some(node) = root.get("languages") {
        hosts_differ(&node, &mut languages, &base_url, found);
    }
    Some(Settings {
        title: title.unwrap_or_else(|| {
            found.push(missing("title", message!("give-site-name-title-ar")));
            stand_in("title", &languages)
        }),
        description: words(root, "description", &languages, found).unwrap_or_default(),
        theme: theme(root, found),
        time_zone: zone(root, found),
        menus: root
            .get("menus")
            .map(|node| Menu::read_all(&node, &languages, &base_url, found))
            .unwrap_or_default(),
        pages: root
            .get("pages")
            .map(|node| PagesFrom::read_all(&node, &languages, found))
            .unwrap_or_default(),
        redirects: root
            .get("redirects")
            .map(|node| Redirect::read_all(&node, &languages, &base_url, found))
            .unwrap_or_default(),
        base_url,
        taxonomies: root
            .get("taxonomies")
            .map(|node| taxonomies::read_all(&node, &languages, found))
            .unwrap_or_default(),
        html: root
            .get("html")
            .and_then(|node| node.choice(HTML, found))
            .unwrap_or_default(),
        highlight: root
            .get("highlight")
            .and_then(|node| node.as_bool(found))
            .unwrap_or(true),
        math: root
            .get("math")
            .and_then(|node| node.as_bool(found))
            .unwrap_or(false),
        cards: root
            .get("cards")
            .and_then(|node| node.as_bool(found))
            .unwrap_or(true),
        search: root
            .get("search")
            .and_then(|node| node.as_bool(found))
            .unwrap_or(true),
        untranslated: root
            .get("untranslated")
            .and_then(|node| node.choice(UNTRANSLATED, found))
            .unwrap_or_default(),
        named_sections: root
            .get("sections")
            .map(|node| section_names(&node, found))
            .unwrap_or_default(),
        sections: root
            .get("sections")
            .map(|node| sections(&node, found))
            .unwrap_or_default(),
        active_files: root
            .get("active_files")
            .map(|node| active::read(&node, found))
            .unwrap_or_default(),
        policy: root
            .get("content_security_policy")
            .map(|node| ContentPolicy::read(&node, found))
            .unwrap_or_default(),
        deploy: root
            .get("deploy")
            .map(|node| deploy::read(&node, found))
            .unwrap_or_default(),
        rules: root
            .get("rules")
            .map(|node| rules::read(&node, found))
            .unwrap_or_default(),
        extra: root
            .get("extra")
            .map_or(Value::Null, |node| node.value().clone()),
        languages,
    })
}

/// The theme that the binary carries, unless another is named.
fn theme(root: &Node, found: &mut Vec<Diagnostic>) -> Named {
    let named = root.get("theme").and_then(|node| {
        Some(Named {
            name: node.text(found)?,
            place: node.place(),
        })
    });
    named.unwrap_or_else(|| Named {
        name: "ministry".to_owned(),
        place: Place::file(PATH),
    })
}

fn zone(root: &Node, found: &mut Vec<Diagnostic>) -> TimeZone {
    let zone = root.get("time_zone");
    zone.and_then(|node| node.parsed(time_zone, found))
        .unwrap_or(TimeZone::UTC)
}

fn time_zone(name: &str) -> Result<TimeZone, Message> {
    TimeZone::get(name).map_err(|_| message!("not-time-zone-iana-database"))
}

fn sections(node: &Node, found: &mut Vec<Diagnostic>) -> BTreeMap<String, SectionSettings> {
    let mut sections = BTreeMap::new();
    for (name, section) in node.entries(found) {
        section.deny_unknown_keys(&["order", "paginate", "archive", "defaults"], None, found);
        let settings = SectionSettings {
            order: section.get("order").map(|node| Order::read(&node, found)),
            paginate: section.get("paginate").and_then(|node| node.count(found)),
            archive: section
                .get("archive")
                .and_then(|node| node.choice(ARCHIVES, found)),
            defaults: section
                .get("defaults")
                .map(|node| Defaults::read(&node, found)),
        };
        sections.insert(name.trim_matches('/').to_owned(), settings);
    }
    sections
}

/// The sections that are set, and the pages that their orders name.
fn section_names(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Named> {
    let mut names = Vec::new();
    for (name, section) in node.entries(found) {
        let name = name.trim_matches('/');
        let listed = section
            .get("order")
            .filter(|order| order.value().is_sequence());
        for item in listed.map(|order| order.items()).unwrap_or_default() {
            let page = item.text(&mut Vec::new()).unwrap_or_default();
            names.push(Named {
                name: format!("{name}/{page}").trim_matches('/').to_owned(),
                place: item.place(),
            });
        }
        names.push(Named {
            name: name.to_owned(),
            place: section.key_place(),
        });
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_wrong_is_said_at_once() {
        let text = "titel: x\nlanguages:\n  ar: { locale: ar-TN, fallback: [de] }\nbase_url: example.org\nhtml: sanitize\n";
        let (_, out) = Settings::read(text);
        let codes: Vec<_> = out
            .iter()
            .map(|d| (d.code, d.place.as_ref().map_or(0, |p| p.line)))
            .collect();
        assert_eq!(
            codes,
            [
                ("unknown-key", 1),
                ("unknown-language", 3),
                ("wrong-value", 4),
                ("missing-key", 0),
                ("wrong-value", 5)
            ]
        );
    }
}
