//! Where front matter ends and the body begins; and what is wrong where that cannot be told.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};
use crate::yaml::is_mark as is_unseen;

/// The line that begins front matter, and the one that ends it.
const MARK: &str = "---";

/// The bytes of the front matter and of the body: the file begins with a line `---`, and the next such line ends it.
pub fn split(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let first = text.find('\n')? + 1;
    if !is_mark(&text[..first]) {
        return None;
    }
    let mut start = first;
    for line in text[first..].split_inclusive('\n') {
        if is_mark(line) {
            return Some((first..start, start + line.len()..text.len()));
        }
        start += line.len();
    }
    None
}

/// Whether a line is `---` and nothing that can be seen beside it: editors leave marks of direction and spaces without width.
fn is_mark(line: &str) -> bool {
    let line = line.trim_end();
    line == MARK || (!line.is_ascii() && bare(line) == MARK)
}

/// A line without what nobody can see at its ends.
fn bare(line: &str) -> &str {
    line.trim_start_matches(is_unseen)
        .trim_end_matches(|c: char| is_unseen(c) || c.is_whitespace())
}

/// Marks of Git between two versions of the front matter, which is no YAML for them.
pub(super) fn merge_conflict(path: &Arc<str>, text: &str) -> Option<Diagnostic> {
    let (front, _) = split(text)?;
    let at = lines(&text[front.clone()])
        .find(|(_, line)| line.starts_with("<<<<<<< "))?
        .0;
    let start = front.start + at;
    let line = text[start..].lines().next().unwrap_or_default();
    let place = Place::span(path.clone(), text, start..start + line.len());
    let told = Diagnostic::error("merge-conflict", message!("mark-git-stands-between-two"));
    Some(
        told.at(place)
            .hint(message!("keep-one-version-delete-lines")),
    )
}

/// Why the text of the file `path` cannot be split.
pub(super) fn missing_front_matter(path: &Arc<str>, text: &str) -> Diagnostic {
    let mut lines = lines(text);
    let first = lines.next().unwrap_or_default();
    let (line, message, hint) = match first.1.trim_end() {
        MARK => return unclosed_front_matter(path, text),
        line if is_like_mark(line) => (
            first,
            message!("first-line-not-hyphens"),
            message!("first-line-hyphens"),
        ),
        "+++" => (
            first,
            message!("front-matter-not-yaml"),
            message!("write-as-title-between-two"),
        ),
        line if is_like_key(line) => (
            first,
            message!("front-matter-does-not-begin"),
            message!("write-line-before-one-after"),
        ),
        "" => match lines.find(|(_, line)| !line.trim().is_empty()) {
            None => (
                first,
                message!("file-empty"),
                message!("begin-three-lines-title"),
            ),
            Some(line) if line.1.trim() == MARK => (
                line,
                message!("something-stands-before-front-matter"),
                message!("line-must-first-file-without"),
            ),
            Some(line) => (
                line,
                message!("file-does-not-begin-front"),
                message!("begin-three-lines-title"),
            ),
        },
        line if bare(line.trim_start()) == MARK => (
            first,
            message!("space-stands-before-front-matter"),
            message!("line-begins-first-hyphen"),
        ),
        _ => (
            first,
            message!("file-does-not-begin-front"),
            message!("begin-three-lines-title"),
        ),
    };
    Diagnostic::error("missing-front-matter", message)
        .at(place(path, text, line))
        .hint(hint)
}

/// The line that was meant to end the front matter, or the first that is none of it.
fn unclosed_front_matter(path: &Arc<str>, text: &str) -> Diagnostic {
    let body = || lines(text).skip(1);
    let diagnostic = Diagnostic::error(
        "missing-front-matter",
        message!("front-matter-does-not-end"),
    );
    if let Some(line) = body().find(|(_, line)| is_like_mark(line.trim())) {
        return diagnostic
            .at(place(path, text, line))
            .hint(message!("line-should-three-hyphens-nothing"));
    }
    let is_of_it = |line: &str| {
        let is_list = line.starts_with("- ") || line.starts_with([' ', '\t', '#', '}', ']']);
        is_list || is_like_key(line)
    };
    match body().find(|(_, line)| !is_of_it(line)) {
        Some(line) => diagnostic
            .at(place(path, text, line))
            .hint(message!("write-line-after-last-key")),
        None => diagnostic
            .at(place(path, text, lines(text).last().unwrap_or_default()))
            .hint(message!("write-line-after-last-key-at-end")),
    }
}

/// Whether a line was probably meant as `---`: hyphens, dashes and their like alone, or the end mark of YAML.
pub(super) fn is_like_mark(line: &str) -> bool {
    let is_dash = |c| {
        matches!(
            c,
            '-' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{640}'
        )
    };
    (!line.is_empty() && line.chars().all(is_dash)) || line == "..."
}

/// Whether a line begins as `title: …` does.
pub(super) fn is_like_key(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, rest)| {
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '"' | '\'');
        !key.is_empty() && key.chars().all(is_word) && !rest.starts_with("//")
    })
}

/// The lines of a text, each with the byte where it begins.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |whole| {
        let begins = at;
        at += whole.len();
        (begins, whole.trim_end_matches(['\n', '\r']))
    })
}

fn place(path: &Arc<str>, text: &str, (at, line): (usize, &str)) -> Place {
    Place::span(path.clone(), text, at..at + line.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_line_of_dashes_ends_the_front_matter() {
        let text = "---\ntitle: x\n---\nbody\n---\n";
        let (front, body) = split(text).unwrap();
        assert_eq!((&text[front], &text[body]), ("title: x\n", "body\n---\n"));
        for fence in [
            "\u{FEFF}---",
            "---\u{200F}",
            "\u{200E}---\u{A0}",
            "---\u{200B} ",
        ] {
            let text = format!("{fence}\ntitle: x\n{fence}\nbody\n");
            let (front, body) = split(&text).unwrap();
            assert_eq!(
                (&text[front], &text[body]),
                ("title: x\n", "body\n"),
                "{fence:?}"
            );
        }
        assert_eq!(split("title: x\n"), None);
        assert_eq!(split("---\ntitle: x\n"), None);
    }

    #[test]
    fn what_was_meant_is_told_at_its_line() {
        for (text, line, message) in [
            ("", 1, "the file is empty"),
            (" \n\n", 1, "the file is empty"),
            (
                "\n---\ntitle: x\n---\n",
                2,
                "something stands before the front matter",
            ),
            (
                " ---\ntitle: x\n---\n",
                1,
                "a space stands before the front matter",
            ),
            (
                "—\ntitle: x\n—\n",
                1,
                "the first line is not made of three hyphens",
            ),
            (
                "--\ntitle: x\n--\n",
                1,
                "the first line is not made of three hyphens",
            ),
            (
                "+++\ntitle = \"x\"\n+++\n",
                1,
                "the front matter is not YAML",
            ),
            (
                "title: x\n---\n",
                1,
                "the front matter does not begin with a line `---`",
            ),
            (
                "---\ntitle: x\n----\nx\n",
                3,
                "the front matter does not end",
            ),
            (
                "---\ntitle: x\ntags:\n- a\n  b: c\n\nText\n",
                6,
                "the front matter does not end",
            ),
            (
                "---\ntitle: x\nText: and more\nنص\n",
                4,
                "the front matter does not end",
            ),
            ("---\ntitle: x", 2, "the front matter does not end"),
            ("---", 1, "the front matter does not end"),
            ("Text\n", 1, "the file does not begin with front matter"),
            (
                "https://example.org\n",
                1,
                "the file does not begin with front matter",
            ),
        ] {
            let found = missing_front_matter(&"a.ar.md".into(), text);
            let at = found.place.as_ref().map(|place| place.line);
            assert_eq!(
                (at, &*found.message.to_string()),
                (Some(line), message),
                "{text:?}"
            );
            assert!(found.hint.is_some());
        }
    }
}
