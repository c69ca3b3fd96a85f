//! Elements of JSX in a text: where they begin and end, and what their attributes say.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::article::is_picture_name;
use crate::import::code::CodePlaces;
use crate::import::script;

/// An element of JSX.
pub(super) struct JsxElement<'b> {
    /// Its name.
    pub name: &'b str,
    /// Its attributes, as they are written.
    pub attributes: &'b str,
    /// Where its first tag ends.
    pub open: usize,
    /// What it encloses, and where all of it ends; `None` for one that stands for itself.
    pub inner: Option<(std::ops::Range<usize>, usize)>,
}

/// The tags of a body, each read once however many there are.
pub(super) struct JsxTags<'b> {
    body: &'b str,
    code: CodePlaces,
    /// By the name: where the tag that closes the one at a place stands.
    closing: RefCell<BTreeMap<&'b str, BTreeMap<usize, usize>>>,
    /// How many characters may still be read to find the ends of tags.
    left: Cell<usize>,
}

impl<'b> JsxTags<'b> {
    /// Those of a body.
    pub fn of(body: &'b str, code: CodePlaces) -> Self {
        JsxTags {
            body,
            code,
            closing: RefCell::default(),
            left: Cell::new(body.len() * MOST_READ),
        }
    }

    /// Whether a byte is code.
    pub fn is_code(&self, at: usize) -> bool {
        self.code.holds(at)
    }

    /// The element that begins at `at`, where `<` stands.
    pub fn element(&self, at: usize) -> Option<JsxElement<'b>> {
        let rest = &self.body[at + 1..];
        let is_component =
            rest.starts_with(|c: char| c.is_ascii_uppercase()) || rest.starts_with('>');
        if !is_component {
            return None;
        }
        let end = rest.find(|c: char| !is_of_name(c))?;
        let name = &rest[..end];
        let close = self.end(at + 1 + end)?;
        let attributes = self.body[at + 1 + end..close].trim();
        if let Some(attributes) = attributes.strip_suffix('/') {
            return Some(JsxElement {
                name,
                attributes: attributes.trim_end(),
                open: close + 1,
                inner: None,
            });
        }
        let mut all = self.closing.borrow_mut();
        let own = all.entry(name).or_insert_with(|| self.pairs(name));
        let next = *own.get(&at)?;
        let closes = next + "</>".len() + name.len();
        Some(JsxElement {
            name,
            attributes,
            open: close + 1,
            inner: Some((close + 1..next, closes)),
        })
    }

    /// The tags of a name that close others, as brackets do.
    fn pairs(&self, name: &str) -> BTreeMap<usize, usize> {
        let (opens, closes) = (format!("<{name}"), format!("</{name}>"));
        let (mut open, mut found) = (Vec::new(), BTreeMap::new());
        for (at, _) in self.body.match_indices('<') {
            let rest = &self.body[at..];
            if self.code.holds(at) {
                continue;
            }
            if rest.starts_with(&closes) {
                found.extend(open.pop().map(|opens: usize| (opens, at)));
                continue;
            }
            // A fragment has no name, and no attributes.
            let is_whole = match rest.strip_prefix(&opens) {
                Some(after) if name.is_empty() => after.starts_with('>'),
                Some(after) => !after.starts_with(is_of_name),
                None => false,
            };
            if is_whole {
                let end = self.end(at + opens.len());
                let is_open = end.is_some_and(|end| !self.body[..end].ends_with('/'));
                open.extend(is_open.then_some(at));
            }
        }
        found
    }

    /// Where a tag ends, outside of quotes and braces.
    pub fn end(&self, from: usize) -> Option<usize> {
        let (mut quote, mut depth) = (None, 0_usize);
        let mut left = self.left.get();
        let mut ends = |(at, c): (usize, char)| {
            left = left.saturating_sub(1);
            match (quote, c) {
                _ if left == 0 => return Some(None),
                (Some(own), c) if own == c => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') if depth == 0 => quote = Some(c),
                (None, '{') => depth += 1,
                (None, '}') => depth = depth.saturating_sub(1),
                (None, '>') if depth == 0 => return Some(Some(from + at)),
                _ => {}
            }
            None
        };
        let found = self.body[from..].char_indices().find_map(&mut ends);
        self.left.set(left);
        found.flatten()
    }
}

/// How many times its own length a body is read to find the ends of its tags: those that end are short, and none that does not is worth more.
const MOST_READ: usize = 50;

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_')
}

/// The text of an attribute: `a="b"`, `a='b'`, `a={"b"}`, ``a={`b`}``.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut from = 0;
    while let Some(next) = attributes[from..].find(name) {
        let at = from + next;
        from = at + name.len();
        let is_free = attributes[..at]
            .chars()
            .next_back()
            .is_none_or(char::is_whitespace);
        let Some(value) = attributes[from..]
            .trim_start()
            .strip_prefix('=')
            .filter(|_| is_free)
        else {
            continue;
        };
        let value = value.trim_start().trim_start_matches('{').trim_start();
        return script::literal(value);
    }
    None
}

/// The texts in attributes that are written as literals: `a="b"`, ``a={`b`}``; each with the name of its attribute.
fn literals(attributes: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let mut rest = attributes.trim_start();
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | ':')))
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
            // A name without a value, or something else between them.
            rest = after
                .get(after.chars().next().map_or(0, char::len_utf8)..)
                .unwrap_or_default()
                .trim_start();
            continue;
        };
        let whole = match value.chars().next() {
            Some('{') => script::inside(value).map_or(value.len(), |inner| inner.len() + 2),
            Some(quote @ ('"' | '\'')) => value[1..].find(quote).map_or(value.len(), |end| end + 2),
            _ => value.find(char::is_whitespace).unwrap_or(value.len()),
        };
        let inner = value[..whole]
            .trim_start_matches('{')
            .trim_end_matches('}')
            .trim();
        let quote = inner
            .chars()
            .next()
            .filter(|c| matches!(c, '"' | '\'' | '`'));
        if let Some(text) = quote.and_then(|quote| inner[1..].strip_suffix(quote)) {
            found.push((name, text.replace("\\`", "`").replace("\\$", "$")));
        }
        rest = value[whole..].trim_start();
    }
    found
}

/// The texts of several lines in the attributes of a component: code that it showed.
pub(super) fn codes(element: &JsxElement) -> Vec<String> {
    let all = literals(element.attributes);
    let lang = all
        .iter()
        .find(|(name, _)| matches!(*name, "language" | "lang"))
        .map_or("", |(_, text)| text.as_str());
    let long = all
        .iter()
        .filter(|(_, text)| text.trim_matches('\n').contains('\n'));
    long.map(|(_, text)| {
        let fence = if text.contains("```") { "~~~~" } else { "```" };
        let text = outdented(&format!("\n{}", text.trim_matches('\n')));
        format!(
            "{fence}{lang}\n{}\n{fence}",
            text.trim_matches('\n').trim_end()
        )
    })
    .collect()
}

/// What the attributes of a component that encloses words hold besides: code stays, other words go into a comment.
pub(super) fn written(element: &JsxElement) -> String {
    let codes = codes(element);
    if !codes.is_empty() {
        return format!("\n{}\n", codes.join("\n\n"));
    }
    let shown = [
        "title",
        "label",
        "name",
        "className",
        "class",
        "style",
        "id",
    ];
    let has_words = literals(element.attributes)
        .iter()
        .any(|(name, text)| !shown.contains(name) && text.trim().contains(' '));
    match has_words {
        true => comment(&format!("<{} {}>", element.name, element.attributes)),
        false => String::new(),
    }
}

/// The address of another host that a component names.
pub(super) fn elsewhere(element: &JsxElement) -> Option<String> {
    let named = ["url", "href", "src"].into_iter();
    let mut named = named.filter_map(|name| attribute(element.attributes, name));
    let is_elsewhere = |it: &String| {
        it.starts_with("https://") && !is_picture_name(it) && !it.contains([' ', '(', ')', '$'])
    };
    named.find(is_elsewhere)
}

pub(super) fn spaced(attributes: &str) -> String {
    if attributes.is_empty() {
        String::new()
    } else {
        format!("{attributes} ")
    }
}

pub(super) fn comment(source: &str) -> String {
    // Two hyphens would end it.
    format!("<!-- {} -->", source.replace("--", "- -"))
}

/// The spaces before a tag that begins its line: what stands in an item of a list stays in it.
pub(super) fn indent(body: &str, start: usize) -> &str {
    let line = body[..start].rfind('\n').map_or(0, |at| at + 1);
    let before = &body[line..start];
    if before.trim().is_empty() { before } else { "" }
}

/// A text whose lines stand as far in as its first one will.
pub(super) fn indented(text: &str, indent: &str) -> String {
    let mut lines = text.split('\n');
    let mut all = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        all.push('\n');
        if !line.trim().is_empty() {
            all.push_str(indent);
        }
        all.push_str(line);
    }
    all
}

/// Lines without the spaces that all of them begin with.
pub(super) fn outdented(text: &str) -> String {
    let filled = text.lines().filter(|line| !line.trim().is_empty());
    let spaces = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    // The first one stands behind its tag, if it stands there at all.
    let is_inline = !text.starts_with('\n');
    let least = filled
        .skip(usize::from(is_inline))
        .map(spaces)
        .min()
        .unwrap_or(0);
    let lines = text
        .split('\n')
        .map(|line| &line[least.min(spaces(line))..]);
    lines.collect::<Vec<_>>().join("\n")
}
