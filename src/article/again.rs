//! Front matter that stands in the body, where nobody reads it: its `draft: true` would keep nothing from being published.
//!
//! A paste or a converter leaves it there, right behind the page's own. What is meant to be shown stands in a block of code.

use std::ops::Range;
use std::sync::Arc;

use super::split::{is_like_key, is_like_mark, lines};
use crate::contract::FRONT_MATTER_KEYS;
use crate::diagnostic::{Diagnostic, Place};

/// Keys that no sentence begins with and that every front matter has, or that say what must not be missed.
const TELLING: [&str; 2] = ["title", "draft"];

/// The most lines that are looked at: front matter is short.
const MOST: usize = 200;

/// Front matter with which the body of a file begins.
pub(super) fn second_front_matter(
    path: &Arc<str>,
    text: &str,
    body: &Range<usize>,
) -> Option<Diagnostic> {
    let mut shown = lines(&text[body.clone()]).skip_while(|(_, line)| line.trim().is_empty());
    let (at, first) = shown.next()?;
    let is_marked = is_like_mark(first.trim());
    // The first line of nearly every body is neither, and no more of it is read.
    if !is_marked && key(first).is_none_or(|it| !FRONT_MATTER_KEYS.contains(&it)) {
        return None;
    }
    let own = Some(first).filter(|_| !is_marked);
    let others = shown.take(MOST - 1).map(|(_, line)| line);
    let held: Vec<&str> = own.into_iter().chain(others).collect();
    let end = held.iter().position(|it| is_like_mark(it.trim_end()));
    let message = if is_marked {
        let held = &held[..end?];
        is_front_matter(held).then(|| message!("second-front-matter"))?
    } else {
        let empty = held.iter().position(|it| it.trim().is_empty());
        let held = &held[..empty.into_iter().chain(end).min().unwrap_or(held.len())];
        let is_more = held.len() > 1 || first.trim_end() == "draft: true";
        let is_one = is_more && is_front_matter(held);
        is_one.then(|| message!("keys-stand-in-text"))?
    };
    let start = body.start + at;
    let place = Place::span(path.clone(), text, start..start + first.len());
    let told = Diagnostic::error("second-front-matter", message);
    Some(told.at(place).hint(message!("one-front-matter")))
}

/// Whether all lines may be of front matter, keys, entries of lists, what goes on, comments, and one of them is a telling key.
fn is_front_matter(held: &[&str]) -> bool {
    let is_of_it = |line: &&str| {
        line.trim().is_empty()
            || line.starts_with("- ")
            || line.starts_with([' ', '\t', '#', '}', ']'])
            || is_like_key(line)
    };
    let mut keys = held.iter().filter_map(|it| key(it));
    held.iter().all(is_of_it) && keys.any(|it| TELLING.contains(&it))
}

/// The key of a line, without the quotation marks that it may have. `title:` and a space, or nothing: `title:x` is no key of YAML.
fn key(line: &str) -> Option<&str> {
    let (key, value) = line.split_once(':')?;
    let is_apart = value.is_empty() || value.starts_with([' ', '\t', '\r']);
    is_apart.then(|| key.trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(body: &str) -> Option<(u32, String)> {
        let text = format!("---\ntitle: X\n---\n{body}");
        let found = second_front_matter(&"a.en.md".into(), &text, &(17..text.len()))?;
        let line = found.place.as_ref().map_or(0, |it| it.line);
        Some((line, found.message.to_string()))
    }

    #[test]
    fn front_matter_with_which_a_body_begins_is_told() {
        for (body, line, words) in [
            (
                "\n---\ntitle: Hidden\ndraft: true\n---\n\nText\n",
                5,
                "another",
            ),
            ("---\ndraft: true\n---\n", 4, "another"),
            (
                "---\n\ntags:\n  - a\n- b\n# c\ntitle: Y\n...\nText",
                4,
                "another",
            ),
            ("———\r\nlayout: page\r\ntitle: Y\r\n---\r\n", 4, "another"),
            ("\n\ntitle: Y\ndraft: true\n\nText\n", 6, "keys"),
            ("title: Y\nlayout: page\n---\n\nText\n", 4, "keys"),
            ("date: 2026-01-01\n\"draft\": true\nText: x\n", 4, "keys"),
            ("draft: true\n\nText\n", 4, "keys"),
        ] {
            let (at, message) = told(body).unwrap_or_else(|| panic!("{body:?}"));
            assert_eq!(at, line, "{body:?}");
            assert!(message.starts_with(words), "{body:?}: {message}");
        }
    }

    #[test]
    fn what_only_looks_like_front_matter_is_let_be() {
        for body in [
            "",
            "---",
            "---\n---\n",
            "---\n\nTitle: of the law\n\n---\n",
            "---\ntitle: of the law\n\nand more words\n\n---\n",
            "---\nPlace: Tunis\nHour: 10:00\n---\n",
            "---\ntitle: not ended\n",
            "Title: Water\nAuthor: the ministry\n",
            "title: the word that stands before a name\n",
            "title: a word\nof a sentence over two lines\n",
            "date : 3 mai\ntitle : x\n",
            "slug:x\ntitle:y\n",
            "```yaml\n---\ntitle: Y\ndraft: true\n---\n```\n",
            "    ---\n    title: Y\n    ---\n",
            "عنوان: الماء\nتاريخ: اليوم\n",
        ] {
            assert_eq!(told(body), None, "{body:?}");
        }
    }
}
