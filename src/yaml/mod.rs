//! YAML with places: what the readers of settings, front matter, theme and data files stand on.
//!
//! Takes the text of a document; gives a [`Node`] tree whose every key and value knows where it stands, so that a reader
//! can report all that is wrong at once, each at its line. The YAML itself is read by `serde_yaml`'s data model; the
//! places are found by the module `locate`, which follows the layout of the text.
//!
//! It knows no key of any file: that is the readers' business.

pub(crate) mod depth;
pub mod edit;
mod fault;
mod indented;
mod keys;
mod locate;
mod malformed;
mod odd;
mod wrong;

pub use keys::of_hiding;

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use serde_yaml::Value;

use crate::diagnostic::{Diagnostic, Message, Place, Ruler, nearest, shorten};
use crate::route::nfc;
use locate::{Region, Step, YamlPath};
use malformed::malformed;
pub(crate) use odd::{first_odd, is_mark, name_odd_character};
use odd::{spaced, without_isolates};

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
        let text = text.trim_matches(|c: char| c.is_whitespace() || is_mark(c));
        Some(nfc(without_isolates(text)))
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
    fn a_number_too_long_to_be_counted_with_is_told() {
        let fault = Document::of_file("a.yaml", "n: 123456789012345678901234567890\n");
        let fault = fault.unwrap_err();
        let place = fault.place.as_ref().unwrap();
        assert_eq!((place.line, place.column), (1, 4));
        assert!(fault.message.to_string().contains("digits"), "{fault:?}");
    }
}
