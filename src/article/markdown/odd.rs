//! Characters that look like the space that a mark of Markdown asks for, or like nothing, and that keep the mark from being
//! one: `-` and a no-break space is no item, `#` after a mark of direction no heading (CommonMark 0.31 §2.1 knows spaces and
//! tabs alone).
//!
//! Where true spaces of the same length can stand for them without moving anything, they do while the body is parsed.
//! `check` names all of them.

use std::borrow::Cow;
use std::ops::Range;

use crate::yaml::first_odd;

/// Such characters in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Misplaced {
    /// Their bytes in the line.
    pub range: Range<usize>,
    /// Whether they are taken for spaces.
    pub is_accepted: bool,
}

/// The most bytes of spaces before a mark, and behind the mark of an item, that move nothing (CommonMark 0.31 §5.2).
const BEFORE: usize = 3;
const BEHIND: usize = 4;

/// The body with true spaces where [`find_misplaced`] has it so.
pub(super) fn spaced(text: Cow<'_, str>) -> Cow<'_, str> {
    // The first bytes of no-break spaces and marks in UTF-8: a body without them has none.
    if memchr::memchr3(0xC2, 0xE2, 0xEF, text.as_bytes()).is_none() {
        return text;
    }
    let mut found: Vec<Range<usize>> = Vec::new();
    each(&text, |start, it| {
        if it.is_accepted {
            found.push(start + it.range.start..start + it.range.end);
        }
    });
    if found.is_empty() {
        return text;
    }
    let mut spaced = text.into_owned();
    for range in found {
        spaced.replace_range(range.clone(), &" ".repeat(range.len()));
    }
    Cow::Owned(spaced)
}

/// Looks through a body, fenced code left out, and gives what is found with the byte at which its line begins.
pub(crate) fn each(text: &str, mut take: impl FnMut(usize, Misplaced)) {
    let (mut at, mut fence) = (0, None);
    for line in super::tidy::lines(text) {
        let content = line.trim_end_matches(['\n', '\r']);
        let inside = content.trim_start_matches([' ', '\t', '>']);
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| inside.starts_with(*mark));
        if fence.is_none() || fence == mark {
            match find_misplaced(content) {
                Some(it) => take(at, it),
                None if is_ruler(inside) => in_ruler(content, |it| take(at, it)),
                None => {}
            }
        }
        fence = match (fence, mark) {
            (None, mark) => mark,
            (open, mark) if open == mark => None,
            (open, _) => open,
        };
        at += line.len();
    }
}

/// Such characters at the beginning of a line, behind its mark, or behind a fence.
fn find_misplaced(line: &str) -> Option<Misplaced> {
    let content = line.trim_start_matches([' ', '\t', '>']);
    let start = line.len() - content.len();
    // Nearly every line begins with a letter, and ends here.
    let first = *content.as_bytes().first()?;
    if first.is_ascii_alphabetic() || (first >= 0x80 && !matches!(first, 0xC2 | 0xE2 | 0xEF | 0xD8))
    {
        return None;
    }
    let leading = run(content);
    if leading > 0 {
        let rest = content[leading..].trim_start_matches(' ');
        return begins_block(rest).then(|| Misplaced {
            range: start..start + leading,
            is_accepted: leading <= BEFORE,
        });
    }
    let (length, most) = mark(content)?;
    let behind = run(&content[length..]);
    (behind > 0).then(|| Misplaced {
        range: start + length..start + length + behind,
        is_accepted: behind <= most,
    })
}

/// Whether a line is one of hyphens and their like: under the head of a table, under a heading, or alone.
fn is_ruler(line: &str) -> bool {
    let of_it = |c: char| matches!(c, '|' | ':' | '-' | '=' | '_' | ' ' | '\t');
    line.starts_with(of_it)
        && !line.is_ascii()
        && line.contains(['-', '=', '_'])
        && line
            .chars()
            .all(|c| of_it(c) || (!c.is_ascii() && run(c.encode_utf8(&mut [0; 4])) > 0))
}

/// What is odd in such a line: how wide the spaces in it are makes no difference.
fn in_ruler(line: &str, mut take: impl FnMut(Misplaced)) {
    let mut at = 0;
    while let Some(offset) = line[at..].find(|c: char| !c.is_ascii()) {
        let start = at + offset;
        at = start + run(&line[start..]).max(1);
        take(Misplaced {
            range: start..at,
            is_accepted: true,
        });
    }
}

/// How many bytes of odd characters a text begins with.
fn run(text: &str) -> usize {
    let is_odd = |c: char| !c.is_ascii() && first_odd(c.encode_utf8(&mut [0; 4])).is_some();
    text.len() - text.trim_start_matches(is_odd).len()
}

/// The length of a mark that wants a space behind it, and how many bytes of spaces may stand for it. A star is left out: it
/// may begin emphasis, and a no-break space keeps it from that on purpose (§6.2).
fn mark(text: &str) -> Option<(usize, usize)> {
    let count = |c: char| text.len() - text.trim_start_matches(c).len();
    match text.chars().next()? {
        '#' => (1..=6)
            .contains(&count('#'))
            .then(|| (count('#'), usize::MAX)),
        c @ ('`' | '~') => (count(c) >= 3).then(|| (count(c), usize::MAX)),
        '-' | '+' => Some((1, BEHIND)),
        '[' => {
            let end = text.find("]:")?;
            (!text[1..end].contains(['[', ']'])).then_some((end + 2, usize::MAX))
        }
        '0'..='9' => {
            let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let closes = text[digits..].starts_with(['.', ')']);
            (closes && digits <= 9).then_some((digits + 1, BEHIND))
        }
        _ => None,
    }
}

/// Whether a block begins here that is more than a paragraph.
fn begins_block(text: &str) -> bool {
    if text.starts_with('|') || text.starts_with("> ") {
        return true;
    }
    let length = match text.strip_prefix('*') {
        Some(_) => 1,
        None => match mark(text) {
            Some((length, _)) => length,
            None => return false,
        },
    };
    let rest = &text[length..];
    rest.starts_with([' ', '\t'])
        || run(rest) > 0
        || text.starts_with("```")
        || text.starts_with("~~~")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::markdown::{Prepared, What};
    use pulldown_cmark::Tag;

    #[test]
    fn what_looks_like_a_mark_is_one() {
        let is = |body: &str, wanted: fn(&Tag) -> bool| {
            let prepared = Prepared::new(body);
            let tokens = prepared.tokens();
            let found = tokens
                .iter()
                .any(|it| matches!(&it.what, What::Open(tag, _) if wanted(tag)));
            assert!(found, "{body:?}: {tokens:?}");
        };
        let list = |tag: &Tag| matches!(tag, Tag::List(_));
        for body in [
            "-\u{A0}a",
            "1.\u{202F}a",
            "\u{200F}- a",
            "\u{FEFF}1. a",
            "> -\u{A0}a",
        ] {
            is(body, list);
        }
        for body in ["#\u{A0}a", "##\u{200B}a", "\u{200E}# a", "\u{FEFF}## a"] {
            is(body, |tag| matches!(tag, Tag::Heading { .. }));
        }
        is("```\u{A0}\nx\n```\u{A0}\n\n[a](b)", |tag| {
            matches!(tag, Tag::Link { .. })
        });
        is("[a]\n\n[a]:\u{A0}b", |tag| matches!(tag, Tag::Link { .. }));
        is("|a|b|\n|\u{A0}---\u{A0}|---|\n|1|2|", |tag| {
            matches!(tag, Tag::Table(_))
        });
        is("a\n===\u{A0}", |tag| matches!(tag, Tag::Heading { .. }));
    }

    #[test]
    fn what_would_move_something_is_only_told() {
        let found = |line: &str| find_misplaced(line).map(|it| (it.range, it.is_accepted));
        assert_eq!(found("\u{A0}\u{A0}- a"), Some((0..4, false)));
        assert_eq!(found("-\u{A0}\u{A0}\u{A0}a"), Some((1..7, false)));
        assert_eq!(found("\u{A0}a"), None);
        assert_eq!(found("*\u{A0}a\u{A0}*"), None);
        assert_eq!(found("- a\u{A0}b"), None);
    }
}
