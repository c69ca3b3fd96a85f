//! YAML with places: what the readers of settings, front matter, theme and data files stand on.
//!
//! Takes the text of a document; gives a [`Node`] tree whose every key and value knows where it stands, so that a reader
//! can report all that is wrong at once, each at its line. The YAML itself is read by `serde_yaml`'s data model; the
//! places are found by the module `locate`, which follows the layout of the text.
//!
//! It knows no key of any file: that is the readers' business.

mod depth;
pub mod edit;
mod fault;
mod locate;
mod malformed;
mod odd;
mod wrong;

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use serde_yaml::{Mapping, Value};

use crate::diagnostic::{Diagnostic, Message, Place, Ruler, nearest, shorten};
use crate::route::nfc;
use locate::{Region, Step, YamlPath};
use malformed::malformed;
pub(crate) use odd::{first_odd, is_mark, name_odd_character};
use odd::{is_same_key, spaced, without_odd};

/// A YAML document inside a file.
#[derive(Debug, Clone)]
pub struct Document {
    path: Arc<str>,
    /// The whole file, front matter and body.
    file: Ruler<Arc<str>>,
    /// Where in the file the document stands.
    range: Range<usize>,
    value: Value,
}

/// A value in a document, with the way that leads to it.
#[derive(Debug, Clone)]
pub struct Node<'a> {
    document: &'a Document,
    way: Rc<YamlPath>,
    value: &'a Value,
}

impl Document {
    /// Reads the document that stands at `range` of `file`, the text of the file `path`.
    pub fn parse(path: Arc<str>, file: Arc<str>, range: Range<usize>) -> Result<Self, Diagnostic> {
        depth::refuse(&path, &file, &range)?;
        match serde_yaml::from_str::<Value>(&spaced(&file[range.clone()])) {
            Ok(value) => Ok(Document {
                path,
                file: Ruler::new(file),
                range,
                value,
            }),
            Err(error) => Err(malformed(path, &file, range, &error)),
        }
    }

    /// Reads a file that is a document as a whole; `None` where it says nothing.
    pub fn of_file(path: &str, text: &str) -> Result<Option<Self>, Diagnostic> {
        let document = Self::parse(path.into(), text.into(), 0..text.len())?;
        Ok((!document.value.is_null()).then_some(document))
    }

    /// The document's outermost value.
    pub fn root(&self) -> Node<'_> {
        Node {
            document: self,
            way: Rc::default(),
            value: &self.value,
        }
    }
}

impl<'a> Node<'a> {
    /// The value itself, as YAML's data model has it.
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// Where the value stands.
    pub fn place(&self) -> Place {
        self.span(|found| found.value)
    }

    /// Where the key stands that leads to the value (the value itself in a list).
    pub fn key_place(&self) -> Place {
        self.span(|found| found.key)
    }

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

    /// The items of a list; a single value counts as a list of one.
    pub fn items(&self) -> Vec<Node<'a>> {
        match self.value {
            Value::Sequence(items) => items
                .iter()
                .enumerate()
                .map(|(at, item)| self.step(Step::Index(at), item))
                .collect(),
            _ => vec![self.clone()],
        }
    }

    /// The text of a scalar: NFC, without the invisible marks and spaces that editors leave at its ends, and without
    /// control characters. What YAML reads as a number or a truth is a text as it was typed: decree 12.10 is not 12.1.
    pub fn text(&self, found: &mut Vec<Diagnostic>) -> Option<String> {
        let text = match self.value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(self.written().unwrap_or_else(|| number.to_string())),
            Value::Bool(truth) => Some(self.written().unwrap_or_else(|| truth.to_string())),
            Value::Null => self.written(),
            _ => None,
        };
        let Some(mut text) = text else {
            found.push(self.wrong(message!("text")));
            return None;
        };
        text.retain(|c| !c.is_control() || matches!(c, '\n' | '\t'));
        Some(nfc(
            text.trim_matches(|c: char| c.is_whitespace() || is_mark(c))
        ))
    }

    /// A bare scalar as it is written.
    fn written(&self) -> Option<String> {
        let text = &self.document.file.text()[self.document.range.clone()];
        let line = text[self.way.end(text).value].lines().next()?;
        let end = line.find(" #").unwrap_or(line.len());
        let written = line[..end].trim();
        // Only what reads as this very value: where a layout could not be followed, the place is that of a parent.
        let read: Value = serde_yaml::from_str(written).ok()?;
        (!written.is_empty() && !written.starts_with('#') && read == *self.value)
            .then(|| written.to_owned())
    }

    /// `true` or `false`.
    pub fn as_bool(&self, found: &mut Vec<Diagnostic>) -> Option<bool> {
        let truth = self.value.as_bool();
        if truth.is_none() {
            found.push(self.no_truth());
        }
        truth
    }

    /// A whole number of at least one.
    pub fn count(&self, found: &mut Vec<Diagnostic>) -> Option<usize> {
        let count = self
            .value
            .as_u64()
            .and_then(|n| usize::try_from(n).ok())
            .filter(|n| *n > 0);
        if count.is_none() {
            found.push(self.wrong(message!("whole-number-least")));
        }
        count
    }

    /// A scalar read by `read`, which says in words what it wants when it fails.
    pub fn parsed<T, E: Into<Message>>(
        &self,
        read: impl Fn(&str) -> Result<T, E>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<T> {
        let text = self.text(found)?;
        match read(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                let message = message!(
                    "shortened-error",
                    shortened = shorten(&text),
                    error = error.into()
                );
                found.push(Diagnostic::error("wrong-value", message).at(self.place()));
                None
            }
        }
    }

    /// One word of a closed list.
    pub fn choice<T: Copy>(&self, choices: &[(&str, T)], found: &mut Vec<Diagnostic>) -> Option<T> {
        let text = self.text(found)?;
        if let Some((_, value)) = choices.iter().find(|(name, _)| *name == text) {
            return Some(*value);
        }
        let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
        let hint = match nearest(&text, names.iter().copied()) {
            Some(near) => message!("did-you-mean-near", near),
            None => message!("one-names", names),
        };
        found.push(
            Diagnostic::error(
                "wrong-value",
                message!("shortened-not-known-here", shortened = shorten(&text)),
            )
            .at(self.place())
            .hint(hint),
        );
        None
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
            if let Some(odd) = first_odd(&key) {
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
            let hint = match (nearest(&without_odd(&key), known.iter().copied()), free) {
                (Some(near), _) => message!("did-you-mean-near", near),
                (None, Some(free)) => message!("keys-your-own-go-under", free),
                (None, None) => message!("known-here-known", known),
            };
            let message = match first_odd(&key) {
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

    /// Whether this holds keys with values, or nothing yet.
    pub fn is_mapping(&self) -> bool {
        matches!(self.value, Value::Mapping(_) | Value::Null)
    }

    /// Where a comment begins behind this value, of which a `#` in the midst of a text makes one.
    pub fn comment(&self) -> Option<Place> {
        // Most documents hold none, and to look for places takes time.
        if !self.document.file.text()[self.document.range.clone()].contains('#') {
            return None;
        }
        let value = self
            .way
            .end(&self.document.file.text()[self.document.range.clone()])
            .value;
        let start = self.document.range.start + value.start;
        let line = self.document.file.text()[start..].lines().next()?;
        let is_quoted = line.starts_with(['"', '\'', '|', '>', '[', '{']);
        let at = match line.starts_with('#') {
            true => 0,
            false => line.find(" #")? + 1,
        };
        let place = || {
            self.document
                .file
                .place(self.document.path.clone(), start + at..start + line.len())
        };
        (!is_quoted).then(place)
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

    fn step(&self, step: Step, value: &'a Value) -> Node<'a> {
        Node {
            document: self.document,
            way: self.way.step(step),
            value,
        }
    }

    fn span(&self, part: impl Fn(Region) -> Range<usize>) -> Place {
        let Document {
            path, file, range, ..
        } = self.document;
        let found = part(self.way.end(&file.text()[range.clone()]));
        file.place(
            path.clone(),
            range.start + found.start..range.start + found.end,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_says_nothing_is_no_document() {
        for text in ["", " \n\n", "# Only a remark.\n", "---\n", "null\n"] {
            assert!(
                Document::of_file("a.yaml", text).unwrap().is_none(),
                "{text:?}"
            );
        }
        assert!(Document::of_file("a.yaml", "[]\n").unwrap().is_some());
    }

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
