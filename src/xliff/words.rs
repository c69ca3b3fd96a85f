//! The words of front matter: which values a reader sees, and how others are put in their places.
//!
//! The contract says which keys of the program hold text; of free keys, the theme says what its templates show (`search` in
//! `theme.yaml`). A value that names something (a work, a file, an address) is no word, whatever key it stands under.
//!
//! Values are replaced where they stand, so that comments, order and every other key stay as they were written. The result is read
//! again and held against what was wanted; a layout that the edit would not leave whole is refused, never spoiled.

use std::ops::Range;
use std::sync::Arc;

use serde_yaml::Value;

use super::content::Content;
use super::unit::{Reading, Spot, Step, Unit, UnitKind, Way};
use crate::diagnostic::Diagnostic;
use crate::theme::ShownPart;
use crate::yaml::edit::{self, replace_range, scalar};
use crate::yaml::{Document, Node};

/// Keys of the contract that hold words: those below a list are meant in each of its items.
const WORDS: &[&[&str]] = &[
    &["title"],
    &["description"],
    &["withdrawn", "reason"],
    &["updates", "note"],
    &["attachments", "title"],
    &["extra", "image_alt"],
    &["extra", "synonyms"],
];

/// The units of the front matter in `front`.
pub fn units(
    path: &Arc<str>,
    text: &Arc<str>,
    front: &Range<usize>,
    reading: Reading,
) -> Result<Vec<Unit>, Diagnostic> {
    let document = Document::parse(path.clone(), text.clone(), front.clone())?;
    let root = document.root();
    let mut found: Vec<(Way, String)> = Vec::new();
    for keys in WORDS {
        under(&root, keys, &mut Vec::new(), &mut found);
    }
    if let Some(extra) = root.get("extra") {
        let mut way = vec![Step::Key("extra".to_owned())];
        for (key, part) in &reading.shown.extra {
            if let Some(node) = extra.get(key) {
                way.push(Step::Key(key.clone()));
                shown(&node, part, &mut way, &mut found);
                way.pop();
            }
        }
    }
    found.dedup_by(|a, b| a.0 == b.0);
    found.retain(|(_, words)| is_said(words, reading.is_name));
    let unit = |(way, words): (Way, String)| Unit {
        id: id(&way),
        kind: UnitKind::Key,
        under: None,
        spot: Spot::Front(way),
        content: Content::plain(&words),
    };
    Ok(found.into_iter().map(unit).collect())
}

fn under(node: &Node, keys: &[&str], way: &mut Way, found: &mut Vec<(Way, String)>) {
    if node.value().is_sequence() {
        for (at, item) in node.items().iter().enumerate() {
            way.push(Step::Item(at));
            under(item, keys, way, found);
            way.pop();
        }
        return;
    }
    let Some((key, rest)) = keys.split_first() else {
        return found.extend(said(node).map(|words| (way.clone(), words)));
    };
    if let Some(node) = node.get(key) {
        way.push(Step::Key((*key).to_owned()));
        under(&node, rest, way, found);
        way.pop();
    }
}

fn shown(node: &Node, part: &ShownPart, way: &mut Way, found: &mut Vec<(Way, String)>) {
    match part {
        _ if node.value().is_sequence() => {
            for (at, item) in node.items().iter().enumerate() {
                way.push(Step::Item(at));
                shown(item, part, way, found);
                way.pop();
            }
        }
        ShownPart::Keys(keys) => {
            for (key, part) in keys {
                if let Some(node) = node.get(key) {
                    way.push(Step::Key(key.clone()));
                    shown(&node, part, way, found);
                    way.pop();
                }
            }
        }
        _ => found.extend(said(node).map(|words| (way.clone(), words))),
    }
}

/// The text of a value that is one.
fn said(node: &Node) -> Option<String> {
    node.value()
        .is_string()
        .then(|| node.text(&mut Vec::new()))?
}

/// Whether a value says something to readers, and names no work, file or address.
pub fn is_said(text: &str, is_name: &dyn Fn(&str) -> bool) -> bool {
    let has_spaces = text.contains(char::is_whitespace);
    let is_address = !has_spaces && (text.contains(['@', '/']) || has_ending(text));
    text.chars().any(char::is_alphabetic) && !is_address && !is_name(text)
}

/// Whether a word ends as names of files and hosts do: `map.png`.
fn has_ending(word: &str) -> bool {
    let ending = word.rsplit_once('.').map_or("", |(_, ending)| ending);
    (2..=5).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// The name of a value in an XLIFF file, where spaces and brackets may not stand.
fn id(way: &Way) -> String {
    let step = |step: &Step| match step {
        Step::Key(key) => key
            .chars()
            .map(|c| {
                if c.is_alphanumeric() || matches!(c, '_' | '-') {
                    c
                } else {
                    '_'
                }
            })
            .collect(),
        Step::Item(at) => (at + 1).to_string(),
    };
    let steps: Vec<String> = way.iter().map(step).collect();
    format!("f-{}", steps.join("."))
}

/// The node at the end of a way.
fn node_at<'a>(root: &Node<'a>, way: &[Step]) -> Option<Node<'a>> {
    way.iter().try_fold(root.clone(), |node, step| match step {
        Step::Key(key) => node.get(key),
        Step::Item(at) if node.value().is_sequence() => node.items().into_iter().nth(*at),
        Step::Item(_) => None,
    })
}

/// The value at the end of a way.
pub fn value_at<'v>(value: &'v Value, way: &[Step]) -> Option<&'v Value> {
    way.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get(key.as_str()),
        Step::Item(at) => value.get(*at),
    })
}

/// Puts words where a way leads.
pub fn put(value: &mut Value, way: &[Step], words: &str) -> Option<()> {
    let place = way.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key.as_str()),
        Step::Item(at) => value.get_mut(*at),
    })?;
    *place = Value::String(words.to_owned());
    Some(())
}

/// The front matter of a text as YAML has it.
pub fn front(text: &str) -> Option<Value> {
    let (front, _) = crate::article::split(text)?;
    serde_yaml::from_str(&text[front]).ok()
}

/// The text with words in the place of a value that is there.
pub fn replace(text: &str, way: &[Step], words: &str) -> Option<String> {
    let (front, _) = crate::article::split(text)?;
    let document = Document::parse("".into(), text.into(), front).ok()?;
    let place = node_at(&document.root(), way)?.place();
    let old = scalar(text, place.start..place.end);
    let after = match text[old.clone()].starts_with(['|', '>']) {
        // A block of lines ends with its line.
        true => format!("{}{}", as_yaml(words), edit::line_end(text)),
        false => as_yaml(words),
    };
    Some(replace_range(text, old, &after))
}

/// The text with an entry that it did not have: under `extra` or at the top.
pub fn add(text: &str, way: &[Step], value: &Value) -> Option<String> {
    let (front, _) = crate::article::split(text)?;
    let document = Document::parse("".into(), text.into(), front.clone()).ok()?;
    let root = document.root();
    let value = serde_json::to_string(value).ok()?;
    match way {
        [Step::Key(key)] => edit::add_to_front(text, &root, &front, &format!("{key}: {value}")),
        [Step::Key(above), Step::Key(key)] => match root.get(above) {
            Some(node) => edit::add_entry(text, &node, &format!("{key}: {value}")),
            None => {
                let entry = format!("{above}: {{ {key}: {value} }}");
                edit::add_to_front(text, &root, &front, &entry)
            }
        },
        _ => None,
    }
}

/// The text without an entry at the top of its front matter.
pub fn remove(text: &str, key: &str) -> Option<String> {
    let (front, _) = crate::article::split(text)?;
    let document = Document::parse("".into(), text.into(), front.clone()).ok()?;
    let Some(node) = document.root().key(key) else {
        return Some(text.to_owned());
    };
    let start = node.key_place().start;
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let mut end = line;
    for (number, line) in text[line..front.end].split_inclusive('\n').enumerate() {
        // What is indented, and the items of a list that is not, belong to the key.
        if number > 0 && !line.starts_with([' ', '\t', '-']) && !line.trim().is_empty() {
            break;
        }
        end += line.len();
    }
    (line == start).then(|| replace_range(text, line..end, ""))
}

/// Words as YAML has them on one line: bare where that is safe, else between quotation marks, as JSON writes them.
pub fn as_yaml(words: &str) -> String {
    let is_plain = words.starts_with(char::is_alphabetic)
        && !words.contains([',', '[', ']', '{', '}', '#', ':', '\n', '\t', '"'])
        && words.trim() == words;
    let reads = |text: &str| {
        let read: Option<Value> = serde_yaml::from_str(text).ok();
        read.is_some_and(|it| it.as_str() == Some(words))
    };
    match is_plain && reads(words) {
        true => words.to_owned(),
        false => serde_json::to_string(words).unwrap_or_default(),
    }
}

/// A way as people write it: `extra.events[1].title`.
pub fn shown_way(way: &[Step]) -> String {
    let mut out = String::new();
    for step in way {
        match step {
            Step::Key(key) if out.is_empty() => out.push_str(key),
            Step::Key(key) => out.push_str(&format!(".{key}")),
            Step::Item(at) => out.push_str(&format!("[{}]", at + 1)),
        }
    }
    out
}
