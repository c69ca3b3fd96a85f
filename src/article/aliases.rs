//! Adding former addresses to a file's front matter, changing nothing else.
//!
//! As `record` does: the line is edited in place, and what comes out is read again and held against what it was. A layout that
//! the edit would not leave whole is refused, never spoiled.

use serde_yaml::Value;

use super::split;
use crate::yaml::edit::{self, line_end, replace_range, scalar};
use crate::yaml::{Document, Node};

const KEY: &str = "aliases";

/// The text with these addresses among its aliases, or `None` when it has them all.
///
/// # Errors
/// When the front matter is laid out in a way that cannot be edited: the line to write by hand.
pub fn add_aliases(text: &str, addresses: &[&str]) -> Result<Option<String>, String> {
    let known = front(text).map(|it| listed(&it)).unwrap_or_default();
    let is_new = |it: &&&str| !known.iter().any(|known| known == **it);
    let new: Vec<&str> = addresses.iter().filter(is_new).copied().collect();
    if new.is_empty() {
        return Ok(None);
    }
    let written: Vec<String> = new.iter().map(|it| quoted(it)).collect();
    let by_hand = || format!("{KEY}: [{}]", written.join(", "));
    let mut after = text.to_owned();
    for address in &written {
        after = add(&after, address).ok_or_else(by_hand)?;
    }
    is_only_added(text, &after, &new)
        .then_some(Some(after))
        .ok_or_else(by_hand)
}

fn front(text: &str) -> Option<Value> {
    let (front, _) = split(text)?;
    serde_yaml::from_str(&text[front]).ok()
}

/// The aliases that front matter has, as they are written.
fn listed(front: &Value) -> Vec<String> {
    match front.get(KEY) {
        Some(Value::Sequence(items)) => items.iter().filter_map(text_of).collect(),
        Some(one) => text_of(one).into_iter().collect(),
        None => Vec::new(),
    }
}

fn text_of(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// Whether the second text says what the first says, with these aliases more, and its body is the same bytes.
fn is_only_added(before: &str, after: &str, new: &[&str]) -> bool {
    let body = |text: &str| split(text).map(|(_, body)| text[body].to_owned());
    let parts = |text: &str| {
        let mut value = front(text)?;
        let aliases = listed(&value);
        value.as_mapping_mut()?.remove(KEY);
        Some((value, aliases))
    };
    let (Some((before_rest, mut wanted)), Some((after_rest, aliases))) =
        (parts(before), parts(after))
    else {
        return false;
    };
    wanted.extend(new.iter().map(|it| (*it).to_owned()));
    before_rest == after_rest
        && aliases == wanted
        && body(before).is_some()
        && body(before) == body(after)
}

/// An address as YAML takes it; most need no quotes.
fn quoted(address: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
    match address.chars().all(is_plain) {
        true => address.to_owned(),
        false => format!("\"{}\"", address.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

fn add(text: &str, address: &str) -> Option<String> {
    let (front, _) = split(text)?;
    let document = Document::parse("".into(), text.into(), front.clone()).ok()?;
    let root = document.root();
    let Some(node) = root.get(KEY) else {
        return match root.key(KEY) {
            Some(_) => edit::fill_in(text, &front, KEY, &format!("[{address}]")),
            None => edit::add_to_front(text, &root, &front, &format!("{KEY}: [{address}]")),
        };
    };
    let start = node.place().start;
    match (node.value(), text[start..].starts_with('[')) {
        (Value::Sequence(_), true) => edit::add_to_list(text, start, address),
        (Value::Sequence(_), false) => add_line(text, &node, address),
        _ => {
            let old = scalar(text, start..node.place().end);
            let list = format!("[{}, {address}]", &text[old.clone()]);
            Some(replace_range(text, old, &list))
        }
    }
}

/// One line more below a list in block style, as far in as its last.
fn add_line(text: &str, node: &Node, address: &str) -> Option<String> {
    let last = node.items().into_iter().next_back()?.place();
    let line = text[..last.start].rfind('\n')? + 1;
    let dash = text.get(line..last.start)?;
    if dash.trim() != "-" {
        return None;
    }
    let end = last.end + text[last.end..].find('\n')? + 1;
    let line = format!("{dash}{address}{}", line_end(text));
    Some(replace_range(text, end..end, &line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(front: &str, addresses: &[&str]) -> Option<String> {
        let text = format!("---\n{front}---\nBody\n---\n");
        let after = add_aliases(&text, addresses).unwrap()?;
        let (front, body) = split(&after).unwrap();
        assert_eq!(&after[body], "Body\n---\n");
        Some(after[front].to_owned())
    }

    #[test]
    fn an_alias_is_written_where_it_belongs_and_nothing_else_changes() {
        for (before, after) in [
            ("title: x # why\n", "title: x # why\naliases: [/a/]\n"),
            ("aliases: []\ntitle: x\n", "aliases: [/a/]\ntitle: x\n"),
            (
                "aliases: [ /b/ ] # former\ntitle: x\n",
                "aliases: [ /b/, /a/ ] # former\ntitle: x\n",
            ),
            (
                "aliases: /b/ # one\n\ntitle: 'x'\n",
                "aliases: [/b/, /a/] # one\n\ntitle: 'x'\n",
            ),
            (
                "aliases:\n  - /b/ # first\n  - '/c/'\ntitle: x\n",
                "aliases:\n  - /b/ # first\n  - '/c/'\n  - /a/\ntitle: x\n",
            ),
            (
                "aliases:\n- /b/\ntitle: x\n",
                "aliases:\n- /b/\n- /a/\ntitle: x\n",
            ),
            (
                "aliases:   # none yet\ntitle: x\n",
                "aliases: [/a/]   # none yet\ntitle: x\n",
            ),
            ("{ title: x }\n", "{ title: x, aliases: [/a/] }\n"),
            (
                "aliases: [\n  /b/,\n]\ntitle: x\n",
                "aliases: [\n  /b/, /a/\n]\ntitle: x\n",
            ),
        ] {
            let text = added(before, &["/a/"]);
            assert_eq!(text.as_deref(), Some(after), "{before}");
        }
        assert_eq!(added("title: x\naliases: [/a/]\n", &["/a/"]), None);
        let two = added("title: x\n", &["/ar/قرار/", "/a,b/"]).unwrap();
        assert_eq!(two, "title: x\naliases: [/ar/قرار/, \"/a,b/\"]\n");
    }

    #[test]
    fn line_ends_stay_and_what_cannot_be_edited_is_refused() {
        let text = "---\r\ntitle: x\r\n---\r\nBody\r\n";
        let after = add_aliases(text, &["/a/"]).unwrap().unwrap();
        assert_eq!(
            after,
            "---\r\ntitle: x\r\naliases: [/a/]\r\n---\r\nBody\r\n"
        );
        let odd = "---\ntitle: x\naliases: &a [/b/]\nextra: { b: *a }\n---\n";
        if let Ok(Some(after)) = add_aliases(odd, &["/a/"]) {
            panic!("{after}");
        }
    }
}
