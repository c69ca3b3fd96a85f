//! The keys of a mapping: finding one, all of them, and those that nobody knows.

use serde_yaml::{Mapping, Value};

use super::Node;
use super::locate::Step;
use super::odd::{first_unseen, is_same_key, name_odd_character, without_odd};
use crate::diagnostic::{Diagnostic, Message, nearest};

/// Keys that other systems have for the same (Hugo, Jekyll, Docusaurus, WordPress), and ours.
const HABITS: &[(&str, &str)] = &[
    ("embargo", "publish_at"),
    ("excerpt", "description"),
    ("expires", "expires_at"),
    ("expiry", "expires_at"),
    ("expiryDate", "expires_at"),
    ("last_modified_at", "updates"),
    ("lastmod", "updates"),
    ("layout", "type"),
    ("permalink", "slug"),
    ("publishDate", "publish_at"),
    ("redirect_from", "aliases"),
    ("summary", "description"),
    ("unpublishDate", "expires_at"),
    ("url", "slug"),
];

/// Keys of others that say whether a page is shown, each with the value that hides it.
const HIDING: &[(&str, &str)] = &[
    ("hidden", "true"),
    ("private", "true"),
    ("public", "false"),
    ("publish", "false"),
    ("published", "false"),
    ("status", "draft"),
    ("unlisted", "true"),
    ("unpublished", "true"),
    ("visible", "false"),
];

/// Keys that others have for terms, which a site declares here.
const TERMS: &[&str] = &["categories", "category", "keywords", "tags", "topics"];

/// The known key that somebody means who writes one of another system.
fn of_habit<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    let (_, ours) = HABITS.iter().find(|(theirs, _)| *theirs == key)?;
    known.iter().copied().find(|known| known == ours)
}

/// What to write in the place of a key of others that front matter has nothing of the same name for.
fn in_other_words(key: &str, node: &Node, known: &[&str]) -> Option<Message> {
    if !known.contains(&"draft") {
        return None;
    }
    if TERMS.contains(&key) {
        return Some(message!("declare-taxonomy", key));
    }
    let (_, hides) = HIDING.iter().find(|(theirs, _)| *theirs == key)?;
    let said = match &node.value {
        Value::Bool(said) => said.to_string(),
        Value::String(said) => said.to_lowercase(),
        _ => return None,
    };
    // `status` knows other words that hide a page: `private`, `pending`.
    let is_shown = match key {
        "status" => matches!(said.as_str(), "publish" | "published" | "public"),
        _ => said != *hides,
    };
    Some(match is_shown {
        true => message!("public-unless-draft"),
        false => message!("did-you-mean-near", near = "draft: true"),
    })
}

/// What is said of a key of front matter that decides here on something else than what its value says.
pub fn of_hiding(key: &str, node: &Node) -> Option<Message> {
    matches!(node.value, Value::Bool(_))
        .then(|| in_other_words(key, node, &["draft"]))
        .flatten()
}

impl<'a> Node<'a> {
    /// The value under a key; `None` when it is absent or null.
    pub fn get(&self, key: &str) -> Option<Node<'a>> {
        self.key(key).filter(|node| !node.value.is_null())
    }

    /// The value under a key, null or not; `None` when the key is absent.
    pub fn key(&self, key: &str) -> Option<Node<'a>> {
        let mut entries = self.value.as_mapping()?.iter(); // few, so sooner compared than hashed
        let is_named = |name: &Value| name.as_str().is_some_and(|name| is_same_key(name, key));
        let (name, value) = entries.find(|(name, _)| is_named(name))?;
        let name = name.as_str().unwrap_or(key).to_owned();
        Some(self.step(Step::Key(name), value))
    }

    /// The value under a key that holds a name; `null` and `~` may be names, and are when nothing else is asked for.
    pub fn name(&self, key: &str) -> Option<Node<'a>> {
        self.key(key)
            .filter(|node| !node.value.is_null() || node.written().is_some())
    }

    /// Whether a key stands there without a value.
    pub fn is_empty(&self, key: &str) -> bool {
        self.key(key).is_some_and(|node| node.value.is_null())
    }

    /// The entries of a mapping, in the order in which they are written.
    pub fn entries(&self, found: &mut Vec<Diagnostic>) -> Vec<(String, Node<'a>)> {
        let Some(mapping) = self.mapping(found) else {
            return Vec::new();
        };
        mapping
            .iter()
            .filter_map(|(key, value)| self.entry(key, value, found))
            .collect()
    }

    /// Reports every key of a mapping that is not among `known`, with the one that was probably meant.
    pub fn deny_unknown_keys(
        &self,
        known: &[&str],
        free: Option<&str>,
        found: &mut Vec<Diagnostic>,
    ) {
        if !self.is_mapping() {
            found.push(self.wrong(message!("keys-values")).hint(message!(
                "write-as-first-known-here",
                first = known.first().unwrap_or(&"key"),
                known
            )));
            return;
        }
        for (key, node) in self.entries(found) {
            if let Some(odd) = first_unseen(&key) {
                let name = without_odd(&key);
                if known.contains(&&*name) {
                    let message = message!(
                        "odd-named-stands-unseen-key",
                        odd_named = name_odd_character(odd),
                        name
                    );
                    let unseen =
                        Diagnostic::warning("unseen-character", message).at(node.key_place());
                    found.push(unseen.hint(message!("type-key-anew-name", name)));
                    continue;
                }
            }
            if known.contains(&key.as_str()) {
                continue;
            }
            // What stands below `extra:`, and no farther in than it.
            let below = free.filter(|free| self.is_empty(free) && self.stands_before(free, &key));
            let is_odd_indent = key.starts_with(|c| first_unseen(key.as_str()) == Some(c));
            let meant = of_habit(&key, known)
                .or_else(|| nearest(&without_odd(&key), known.iter().copied()));
            let known_here = || match (meant, free) {
                _ if is_odd_indent && below.is_some() => message!("delete-indent-ordinary-spaces"),
                (None, Some(_)) if below.is_some() => {
                    message!("indent-to-stand-below", free = below.unwrap_or_default())
                }
                (Some(near), _) => message!("did-you-mean-near", near),
                // `العنوان`, which no spelling leads to `title`.
                (None, Some(free)) if !key.contains(|c: char| c.is_ascii_alphabetic()) => {
                    let known = &known[..known.len().min(5)];
                    message!("keys-are-in-english", known, free)
                }
                (None, Some(free)) => message!("keys-your-own-go-under", free),
                (None, None) => message!("known-here-known", known),
            };
            let hint = in_other_words(&key, &node, known).unwrap_or_else(known_here);
            let message = match first_unseen(&key) {
                Some(odd) => message!(
                    "unknown-key-without-odd-which",
                    without_odd = without_odd(&key),
                    odd_named = name_odd_character(odd)
                ),
                None => message!("unknown-key-key", key),
            };
            found.push(
                Diagnostic::error("unknown-key", message)
                    .at(node.key_place())
                    .hint(hint),
            );
        }
    }

    /// Whether one key of this mapping stands before another.
    fn stands_before(&self, first: &str, second: &str) -> bool {
        let names = self.value.as_mapping().into_iter().flat_map(Mapping::keys);
        let names: Vec<&str> = names.filter_map(Value::as_str).collect();
        let at = |key: &str| names.iter().position(|name| is_same_key(name, key));
        at(first) < at(second)
    }

    /// Whether this holds keys with values, or nothing yet.
    pub fn is_mapping(&self) -> bool {
        matches!(self.value, Value::Mapping(_) | Value::Null)
    }

    fn mapping(&self, found: &mut Vec<Diagnostic>) -> Option<&'a Mapping> {
        match self.value {
            Value::Mapping(mapping) => Some(mapping),
            Value::Null => None,
            _ => {
                found.push(self.wrong(message!("keys-values")));
                None
            }
        }
    }

    fn entry(
        &self,
        key: &Value,
        value: &'a Value,
        found: &mut Vec<Diagnostic>,
    ) -> Option<(String, Node<'a>)> {
        let name = match key {
            Value::String(name) => name.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(truth) => truth.to_string(),
            _ => {
                found.push(self.wrong(message!("keys-words")));
                return None;
            }
        };
        Some((name.clone(), self.step(Step::Key(name), value)))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::yaml::Document;

    #[test]
    fn an_unknown_key_is_reported_at_its_line_with_the_one_meant() {
        let file: Arc<str> =
            "---\ntitle: بيان\nupdates:\n  - { on: 2012-07-09, nota: x }\n---\n".into();
        let document = Document::parse("a.ar.md".into(), file.clone(), 4..file.len() - 4).unwrap();
        let mut out = Vec::new();
        document.root().get("updates").unwrap().items()[0].deny_unknown_keys(
            &["on", "note", "major"],
            None,
            &mut out,
        );
        let place = out[0].place.as_ref().unwrap();
        assert_eq!(
            (
                place.line,
                place.column,
                out[0].hint.as_ref().map(ToString::to_string)
            ),
            (4, 23, Some("did you mean `note`?".into()))
        );
    }
}
