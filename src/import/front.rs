//! NewFront matter of other systems: where it ends, what it says, and which of Diwan's keys say the same.
//!
//! Known keys are translated, whatever system they come from, for writers carry habits along; what is unknown stands under
//! `extra` afterwards, as it was. Nothing is thrown away.

use serde_yaml::{Mapping, Value};

use super::dates;
use super::model::NewFront;
use super::report::{MoveReport, Weight};
use super::values::{self, ValueForm, text};

/// A file taken apart.
pub struct PartedFile {
    /// What its front matter says; an empty mapping where there is none.
    pub value: Value,
    /// Lines of comments in it.
    pub comments: Vec<String>,
    /// Where the body begins.
    pub body: usize,
    /// What is wrong with the front matter.
    pub fault: Option<String>,
}

/// Takes a file apart: YAML between `---`, TOML between `+++`, JSON in braces, or nothing.
pub fn part(file: &str) -> PartedFile {
    let fenced = |mark: &str, form| {
        let first = file.find('\n')? + 1;
        if file[..first].trim_end() != mark {
            return None;
        }
        let mut at = first;
        for line in file[first..].split_inclusive('\n') {
            let is_end = line.trim_end() == mark || (mark == "---" && line.trim_end() == "...");
            if is_end {
                return Some((first..at, at + line.len(), form));
            }
            at += line.len();
        }
        None
    };
    let found = fenced("---", ValueForm::Yaml)
        .or_else(|| fenced("+++", ValueForm::Toml))
        .or_else(|| json(file));
    let Some((range, body, form)) = found else {
        return PartedFile {
            value: Value::Mapping(Mapping::new()),
            comments: Vec::new(),
            body: 0,
            fault: None,
        };
    };
    let written = &file[range];
    let comments = match form {
        ValueForm::Json => Vec::new(),
        _ => written
            .lines()
            .filter(|line| line.starts_with('#'))
            .map(str::to_owned)
            .collect(),
    };
    match values::read(written, form) {
        Ok(value) => PartedFile {
            value: match value {
                Value::Mapping(_) => value,
                _ => Value::Mapping(Mapping::new()),
            },
            comments,
            body,
            fault: None,
        },
        Err(fault) => PartedFile {
            value: line_by_line(written),
            comments,
            body,
            fault: Some(fault),
        },
    }
}

fn json(file: &str) -> Option<(std::ops::Range<usize>, usize, ValueForm)> {
    if !file.starts_with('{') {
        return None;
    }
    let mut values = serde_json::Deserializer::from_str(file)
        .into_iter::<serde_json::Map<String, serde_json::Value>>();
    values.next()?.ok()?;
    let end = values.byte_offset();
    let body = file[end..].find('\n').map_or(file.len(), |at| end + at + 1);
    Some((0..end, body, ValueForm::Json))
}

/// What can be made out of front matter that its reader refuses: lines `key: value`, each a text.
fn line_by_line(written: &str) -> Value {
    let mut mapping = Mapping::new();
    let mut rest = Vec::new();
    for line in written
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
    {
        let pair = line.split_once([':', '=']).filter(|(key, _)| {
            let key = key.trim();
            !key.is_empty()
                && !key.contains(char::is_whitespace)
                && !line.starts_with([' ', '\t', '-'])
        });
        match pair {
            Some((key, value)) => {
                let value = value.trim().trim_matches(['"', '\'']);
                mapping.insert(key.trim().into(), value.into());
            }
            None => rest.push(line),
        }
    }
    if !rest.is_empty() {
        mapping.insert("unread".into(), rest.join("\n").into());
    }
    Value::Mapping(mapping)
}

/// Keys that a reader of a system takes for itself.
const TAKEN: &[&str] = &[
    "slug",
    "url",
    "permalink",
    "aliases",
    "redirect_from",
    "translationkey",
    "lang",
    "language",
    "locale",
    "weight",
    "nav_order",
    "sidebar_position",
    "order",
];

/// Whether a text is the name of a language and no tag: no code has more than three letters.
fn is_name(text: &str) -> bool {
    let first = text.trim().split(['-', '_', '@', '.']).next();
    first.is_some_and(|it| it.chars().count() > 3)
}

/// Translates the keys of a page that was read from `path`; `taxonomies` hold terms. Keys about addresses, languages and order
/// are left to the reader of the system, who asks the value itself.
pub fn translate(
    parted: &PartedFile,
    path: &str,
    taxonomies: &[String],
    report: &mut MoveReport,
) -> NewFront {
    let mut front = NewFront {
        comments: parted.comments.clone(),
        ..NewFront::default()
    };
    if let Some(fault) = &parted.fault {
        report.say(
            Weight::Person,
            "front-matter",
            message!("import-front-matter-unread", fault),
            path,
            None,
        );
    }
    for (key, value) in values::entries(&parted.value) {
        let small = key.to_ascii_lowercase();
        // `Language: English` says nothing that a reader of pages asks for, and stays.
        let is_word = matches!(small.as_str(), "lang" | "language" | "locale")
            && values::text(value).is_some_and(|text| is_name(&text));
        if (TAKEN.contains(&small.as_str()) && !is_word) || value.is_null() {
            continue;
        }
        if taxonomies.contains(&small) {
            front.keys.insert(small.into(), value.clone());
        } else if !known(&small, value, &mut front, path, report) {
            front.extra.insert(key.into(), value.clone());
        }
    }
    front
}

/// Translates a key that Diwan has; `false` where it has none, or the value does not fit.
fn known(
    key: &str,
    value: &Value,
    front: &mut NewFront,
    path: &str,
    report: &mut MoveReport,
) -> bool {
    match key {
        "title" | "description" => match text(value) {
            Some(words) => {
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                if !words.is_empty() {
                    front.set(key, words);
                }
                true
            }
            None => false,
        },
        "summary" | "excerpt" => match text(value) {
            Some(words) if !front.keys.contains_key("description") => {
                front.set(
                    "description",
                    words.split_whitespace().collect::<Vec<_>>().join(" "),
                );
                true
            }
            _ => false,
        },
        "draft" => truth(value).map(|draft| hide(front, draft)).is_some(),
        "published" | "public" => match truth(value) {
            Some(public) => {
                hide(front, !public);
                true
            }
            None => false,
        },
        "date" => day("date", value, front, path, report),
        "publishdate" | "pubdate" | "publish_at" => day("publish_at", value, front, path, report),
        "expirydate" | "unpublishdate" | "expires_at" => {
            day("expires_at", value, front, path, report)
        }
        "lastmod" | "last_modified_at" | "modified" | "updated" => update(value, front),
        "type" | "layout" => kind(value, front),
        "math" | "katex" | "mathjax" => truth(value).map(|it| front.set("math", it)).is_some(),
        _ => false,
    }
}

fn hide(front: &mut NewFront, draft: bool) {
    if draft {
        front.set("draft", true);
    }
}

fn truth(value: &Value) -> Option<bool> {
    let mut mapping = Mapping::new();
    mapping.insert("it".into(), value.clone());
    values::truth(&Value::Mapping(mapping), "it")
}

/// A day that decides about the public must not be lost: a page whose day nobody can read is a draft.
fn day(
    key: &str,
    value: &Value,
    front: &mut NewFront,
    path: &str,
    report: &mut MoveReport,
) -> bool {
    let Some(written) = text(value) else {
        return false;
    };
    match dates::when(&written) {
        Some(when) => {
            front.set(key, when);
            true
        }
        None => {
            report.say(
                Weight::Person,
                "date",
                message!("import-date-unread", key, written),
                path,
                None,
            );
            if key != "date" {
                front.set("draft", true);
            }
            false
        }
    }
}

/// The day of the last change: told as an update only where it is another than the page's own.
fn update(value: &Value, front: &mut NewFront) -> bool {
    let Some(when) = text(value).as_deref().and_then(dates::when) else {
        return false;
    };
    let day = when.get(..10).unwrap_or(&when).to_owned();
    if front
        .text("date")
        .is_some_and(|date| date.starts_with(&day))
    {
        return true;
    }
    let mut update = Mapping::new();
    update.insert("on".into(), day.into());
    front.set("updates", Value::Sequence(vec![Value::Mapping(update)]));
    true
}

/// Types of the theme `ministry` that other systems have under a name of their own.
fn kind(value: &Value, front: &mut NewFront) -> bool {
    let word = text(value).unwrap_or_default().to_ascii_lowercase();
    match word.as_str() {
        "post" | "posts" | "news" | "blog" => {
            front.set("type", "news");
            true
        }
        // What every page is.
        "page" | "default" | "doc" | "docs" => true,
        _ => false,
    }
}

/// The order in which keys are written.
const ORDER: &[&str] = &[
    "title",
    "date",
    "slug",
    "description",
    "type",
    "draft",
    "publish_at",
    "expires_at",
    "aliases",
    "updates",
    "attachments",
    "publish",
    "math",
];

/// The front matter of a page, with its marks.
pub fn written(front: &NewFront) -> String {
    let mut all = Mapping::new();
    for key in ORDER {
        if let Some(value) = front.keys.get(*key) {
            all.insert((*key).into(), value.clone());
        }
    }
    for (key, value) in &front.keys {
        if !all.contains_key(key) {
            all.insert(key.clone(), value.clone());
        }
    }
    if !front.extra.is_empty() {
        all.insert("extra".into(), Value::Mapping(front.extra.clone()));
    }
    let yaml = serde_yaml::to_string(&Value::Mapping(all)).unwrap_or_default();
    let comments: String = front
        .comments
        .iter()
        .map(|line| format!("{line}\n"))
        .collect();
    format!("---\n{comments}{yaml}---\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translated(file: &str) -> String {
        let mut report = MoveReport::default();
        let parted = part(file);
        let front = translate(&parted, "a.md", &["tags".to_owned()], &mut report);
        written(&front)
    }

    #[test]
    fn three_forms_say_the_same() {
        let expected = "---\ntitle: 'Dam: one'\ndate: 2012-05-04T12:00:00-07:00\ntags:\n- a\nextra:\n  author: Y\n---\n";
        for file in [
            "---\ntitle: 'Dam: one'\ndate: 2012-05-04 12:00:00 -0700\ntags: [a]\nauthor: Y\n---\nText\n",
            "+++\ntitle = 'Dam: one'\ndate = 2012-05-04T12:00:00-07:00\ntags = ['a']\nauthor = 'Y'\n+++\nText\n",
            "{\"title\": \"Dam: one\", \"date\": \"2012-05-04T12:00:00-07:00\",\n\"tags\": [\"a\"], \"author\": \"Y\"}\nText\n",
        ] {
            assert_eq!(translated(file), expected, "{file}");
            assert_eq!(&file[part(file).body..], "Text\n", "{file}");
        }
    }

    #[test]
    fn what_decides_about_the_public_is_never_lost() {
        for (line, expected) in [
            ("draft: true", "draft: true"),
            ("draft: 'yes'", "draft: true"),
            ("published: false", "draft: true"),
            ("publishDate: 2030-01-01", "publish_at: 2030-01-01"),
            ("publishDate: next week", "draft: true"),
            ("expiryDate: 2030-01-01", "expires_at: 2030-01-01"),
        ] {
            let text = translated(&format!("---\ntitle: x\n{line}\n---\n"));
            assert!(text.contains(expected), "{line}: {text}");
        }
    }

    #[test]
    fn front_matter_that_cannot_be_read_is_kept_line_by_line() {
        let text = translated("---\ntitle: A: b: c\nfoo: [x\n  y\n---\nText\n");
        assert!(
            text.contains("title: 'A: b: c'") && text.contains("foo: '[x'"),
            "{text}"
        );
        assert!(text.contains("unread: '  y'"), "{text}");
    }
}
