//! Front matter: the YAML between the `---` lines.
//!
//! The keys are a contract with everybody who writes for Diwan; an unknown one is an error with the one that was
//! probably meant. Keys of one's own go under `extra`.

mod words;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_yaml::Value;

use super::published::PublishedFiles;
use super::translation::Translation;
use super::when::When;
use crate::contract::FRONT_MATTER_KEYS as KEYS;
use crate::defaults::{Defaults, template_name, type_name};
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::locale::says_nothing;
use crate::route::Route;
use crate::yaml::Node;
use words::{alias, slug, term_name};

/// What an article says about itself.
#[derive(Debug, Clone)]
pub struct FrontMatter {
    /// Its title, plain text.
    pub title: Arc<str>,
    /// Its date.
    pub date: Option<When>,
    /// Its segment in the address, where the name does not serve.
    pub slug: Option<Arc<str>>,
    /// Where it says so.
    pub slug_place: Option<Box<Place>>,
    /// What it says, in one sentence.
    pub description: Option<Arc<str>>,
    /// Its type, which chooses the template.
    pub kind: Option<Arc<str>>,
    /// The template that prints it, whatever its type.
    pub template: Option<Arc<str>>,
    /// What it gives the pages below it, where it is a section.
    pub defaults: Option<Box<Defaults>>,
    /// The terms it bears, taxonomy by taxonomy.
    pub terms: Vec<Term>,
    /// Whether it is not finished.
    pub draft: bool,
    /// Whether what stands between dollars is a formula, where it says so.
    pub math: Option<bool>,
    /// Former addresses, which lead here.
    pub aliases: Vec<(Route, Place)>,
    /// From when on it is public.
    pub publish_at: Option<When>,
    /// From when on it is public no more.
    pub expires_at: Option<When>,
    /// Whether and why it no longer holds.
    pub withdrawn: Option<Box<Withdrawal>>,
    /// What was changed and when, newest first.
    pub updates: Vec<Update>,
    /// What it is a translation of.
    pub translation: Option<Box<Translation>>,
    /// The release set that its work is of, and where it is named.
    pub release: Option<Box<(Arc<str>, Place)>>,
    /// The files that come with it.
    pub attachments: Vec<Attachment>,
    /// Which files of its folder are published, besides those that something names; and where that is said.
    pub publish: Option<Box<(PublishedFiles, Place)>>,
    /// Free keys, for templates.
    pub extra: Value,
    /// Where the title stands.
    pub title_place: Place,
}

/// A term that an article bears.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Term {
    /// The taxonomy's name.
    pub taxonomy: Arc<str>,
    /// The term's name.
    pub name: Arc<str>,
    /// Where it is named.
    pub place: Place,
}

/// That an article no longer holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Withdrawal {
    /// Since when.
    pub on: When,
    /// Why, in the article's language.
    pub reason: Option<Arc<str>>,
    /// The work that holds instead, and where it is named.
    pub see: Option<(Arc<str>, Place)>,
}

/// A change to an article.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Update {
    /// When.
    pub on: When,
    /// What, in the article's language.
    pub note: Option<Arc<str>>,
    /// Whether readers of an earlier version should know.
    pub major: bool,
}

/// A file that comes with an article.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attachment {
    /// Its name in the article's folder.
    pub file: Arc<str>,
    /// Its title, in the article's language.
    pub title: Option<Arc<str>>,
    /// Where it is named.
    pub place: Place,
}

impl FrontMatter {
    /// Reads the mapping `root`; `None` when there is no title.
    pub(super) fn read(
        root: &Node,
        taxonomies: &[&str],
        found: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let known: Vec<&str> = KEYS.iter().chain(taxonomies).copied().collect();
        root.deny_unknown_keys(&known, Some("extra"), found);
        let words = |key: &str, found: &mut Vec<Diagnostic>| {
            root.get(key)
                .and_then(|node| node.text(found))
                .map(Arc::from)
        };
        let when = |key: &str, found: &mut Vec<Diagnostic>| {
            root.get(key)
                .and_then(|node| node.parsed(When::parse, found))
        };
        comments(root, found);
        empty(root, found);
        let before = found.len();
        let title: Option<Arc<str>> = root
            .name("title")
            .and_then(|node| node.text(found))
            .map(Arc::from)
            .filter(|title: &Arc<str>| !says_nothing(title));
        // `Title` and `titre` are told as what they are.
        let is_misspelt = || {
            let names = root.value().as_mapping().into_iter().flatten();
            let mut names = names.filter_map(|(name, _)| name.as_str());
            names.any(|name| nearest(name, known.iter().copied()) == Some("title"))
        };
        if title.is_none() && found.len() == before && !is_misspelt() {
            found.push(
                Diagnostic::error("missing-title", message!("title-missing"))
                    .at(root.key_place())
                    .hint(message!("every-page-needs-one-own")),
            );
        }
        let front = FrontMatter {
            title: title.clone().unwrap_or_default(),
            date: when("date", found),
            slug: root.name("slug").and_then(|node| node.parsed(slug, found)),
            slug_place: root.get("slug").map(|node| node.place().into()),
            description: words("description", found),
            kind: root
                .get("type")
                .and_then(|node| node.parsed(type_name, found)),
            template: root
                .get("template")
                .and_then(|node| node.parsed(template_name, found)),
            defaults: root
                .get("defaults")
                .map(|node| Box::new(Defaults::read(&node, found))),
            terms: terms(root, taxonomies, found),
            draft: root
                .get("draft")
                .and_then(|node| node.as_bool(found))
                .unwrap_or(false),
            math: root.get("math").and_then(|node| node.as_bool(found)),
            aliases: root
                .get("aliases")
                .map(|node| aliases(&node, found))
                .unwrap_or_default(),
            publish_at: when("publish_at", found),
            expires_at: when("expires_at", found),
            withdrawn: root
                .get("withdrawn")
                .and_then(|node| withdrawal(&node, found))
                .map(Box::new),
            updates: root
                .get("updates")
                .map(|node| updates(&node, found))
                .unwrap_or_default(),
            translation: root
                .get("translation")
                .map(|node| Translation::read(&node, found).into()),
            release: (root.name("release")).and_then(|it| Some(release(&it, found)?.into())),
            attachments: root
                .get("attachments")
                .map(|node| attachments(&node, found))
                .unwrap_or_default(),
            publish: root
                .get("publish")
                .and_then(|node| PublishedFiles::read(&node, found))
                .map(Box::new),
            extra: root
                .get("extra")
                .map_or(Value::Null, |node| node.value().clone()),
            title_place: root
                .name("title")
                .map_or_else(|| root.key_place(), |node| node.place()),
        };
        title.map(|_| front)
    }
}

impl FrontMatter {
    /// A day that it gives, as that of something that has happened: a page may bear the day on which a decree comes into
    /// force and be public before it, but was neither published nor changed in the future.
    pub fn happened(&self, when: When, now: Timestamp, zone: &TimeZone) -> When {
        match when.timestamp(zone) > now {
            true => self.publish_at.unwrap_or(when),
            false => when,
        }
    }
}

/// Texts that a `#` cuts off: what follows it is a comment to YAML and is not shown.
fn comments(root: &Node, found: &mut Vec<Diagnostic>) {
    for key in ["title", "description"] {
        let comment = root.key(key).and_then(|node| node.comment());
        if let Some(place) = comment {
            let message = message!("what-follows-comment-no-part", key);
            found.push(
                Diagnostic::warning("cut-by-comment", message)
                    .at(place)
                    .hint(message!("put-whole-between-quotes-key", key)),
            );
        }
    }
}

/// Keys that decide whether and until when a page is public, and say nothing: what is begun and not said must not be
/// taken for "no".
fn empty(root: &Node, found: &mut Vec<Diagnostic>) {
    let keys = [
        ("draft", message!("say-draft-true-draft-false")),
        ("publish_at", message!("say-from-when-page-public")),
        ("expires_at", message!("say-from-when-page-gone")),
        ("withdrawn", message!("say-since-when-withdrawn-take")),
        ("date", message!("say-the-day")),
        ("release", message!("say-which-release")),
    ];
    for (key, hint) in keys {
        if root.is_empty(key)
            && let Some(node) = root.key(key)
        {
            let message = message!("key-has-no-value", key);
            found.push(
                Diagnostic::error("empty-value", message)
                    .at(node.key_place())
                    .hint(hint),
            );
        }
    }
}

fn terms(root: &Node, taxonomies: &[&str], found: &mut Vec<Diagnostic>) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    let mut named: BTreeMap<(Arc<str>, Arc<str>), usize> = BTreeMap::new();
    for taxonomy in taxonomies {
        for item in root
            .get(taxonomy)
            .map(|node| node.items())
            .unwrap_or_default()
        {
            let Some(name) = item.parsed(term_name, found) else {
                continue;
            };
            let term = Term {
                taxonomy: (*taxonomy).into(),
                name,
                place: item.place(),
            };
            match named.entry((term.taxonomy.clone(), term.name.clone())) {
                Entry::Occupied(first) => found.push(
                    Diagnostic::warning(
                        "repeated-term",
                        message!("name-named-twice", name = term.name),
                    )
                    .at(term.place)
                    .second(terms[*first.get()].place.clone(), message!("first-here")),
                ),
                Entry::Vacant(first) => {
                    first.insert(terms.len());
                    terms.push(term);
                }
            }
        }
    }
    terms
}

/// The name of a release set; one that is begun and not said must not be taken for none.
fn release(node: &Node, found: &mut Vec<Diagnostic>) -> Option<(Arc<str>, Place)> {
    let name = node.text(found)?;
    Some((name.into(), node.place()))
}

fn aliases(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<(Route, Place)> {
    let items = node.items();
    items
        .iter()
        .filter_map(|item| item.parsed(alias, found).map(|route| (route, item.place())))
        .collect()
}

fn withdrawal(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Withdrawal> {
    node.deny_unknown_keys(&["on", "reason", "see"], None, found);
    let on = require(node, "on", found).and_then(|on| on.parsed(When::parse, found));
    let see = node
        .get("see")
        .and_then(|see| Some((see.text(found)?.trim_matches('/').into(), see.place())));
    let reason = node
        .get("reason")
        .and_then(|reason| reason.text(found))
        .map(Arc::from);
    Some(Withdrawal {
        on: on?,
        reason,
        see,
    })
}

fn updates(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Update> {
    let mut updates: Vec<Update> = node
        .items()
        .iter()
        .filter_map(|item| update(item, found))
        .collect();
    // Newest first; the zone cannot change the order of days that differ, and equal days keep theirs.
    updates.sort_by_key(|update| std::cmp::Reverse(update.on.timestamp(&TimeZone::UTC)));
    updates
}

fn update(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Update> {
    node.deny_unknown_keys(&["on", "note", "major"], None, found);
    let on = require(node, "on", found).and_then(|on| on.parsed(When::parse, found));
    let note: Option<Arc<str>> = node
        .get("note")
        .and_then(|note| note.text(found))
        .map(Arc::from);
    let major = node
        .get("major")
        .and_then(|major| major.as_bool(found))
        .unwrap_or(false);
    if major && note.is_none() {
        found.push(
            Diagnostic::error(
                "major-update-without-note",
                message!("major-update-has-no-note"),
            )
            .at(node.place())
            .hint(message!("say-what-changed-note-readers")),
        );
    }
    Some(Update {
        on: on?,
        note,
        major,
    })
}

fn attachments(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Attachment> {
    let read = |item: &Node, found: &mut Vec<Diagnostic>| {
        item.deny_unknown_keys(&["file", "title"], None, found);
        let file = require(item, "file", found)?;
        let title = item
            .get("title")
            .and_then(|title| title.text(found))
            .map(Arc::from);
        Some(Attachment {
            file: file.text(found)?.into(),
            title,
            place: file.place(),
        })
    };
    node.items()
        .iter()
        .filter_map(|item| read(item, found))
        .collect()
}

fn require<'a>(node: &Node<'a>, key: &str, found: &mut Vec<Diagnostic>) -> Option<Node<'a>> {
    let value = node.get(key);
    if value.is_none() && node.value().is_mapping() {
        found.push(Diagnostic::error("missing-key", message!("key-missing", key)).at(node.place()));
    }
    value
}
