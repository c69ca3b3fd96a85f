//! `literal-brackets`: brackets that were meant as a link, a note or an alert, and are text (CommonMark 0.31 §6.3).
//!
//! A space in an address, or between the words and the address, makes text of a link, and readers meet the address
//! instead of a way to it. What is escaped with a backslash is meant as it stands.

use std::ops::Range;

use crate::check::in_html::InHtml;
use crate::check::manuscript::Manuscript;
use crate::check::passage::{OBJECT, Passage};
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity};

pub(super) const RULE: Rule = Rule {
    name: "literal-brackets",
    severity: Severity::Warning,
    summary: "brackets meant as a link, a note or an alert stand in the text",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut in_html = InHtml::default();
    for passage in &page.passages {
        let mut after = 0;
        let has_template = passage.text.contains("{{") || passage.text.contains("{%");
        for at in memchr::memchr3_iter(b'[', b']', b')', passage.text.as_bytes()) {
            if at < after
                || has_template && in_template(&passage.text[..at])
                || is_row_of_numbers(&passage.text, at)
            {
                continue;
            }
            let Some((length, message, hint)) = guess_meaning(&passage.text, at) else {
                continue;
            };
            after = at + length;
            let source = page.source(passage, at..after);
            if is_escaped(page, &source) || !is_whole(passage, at..after) {
                continue;
            }
            let finding = RULE.finding(page, source, message);
            match passage.raw(at) {
                Some(raw) => {
                    let is_note = passage.text[at..].starts_with("[^");
                    let html = match is_note {
                        true => "<sup><a href=\"#…\">…</a></sup>",
                        false => "<a href=\"…\">…</a>",
                    };
                    in_html.take(page, raw, finding, html);
                }
                None => found.push(finding.hint(hint)),
            }
        }
    }
    in_html.tell(found);
}

/// What the brackets at a place of a text were meant as: their length, a message, a remedy.
fn guess_meaning(whole: &str, at: usize) -> Option<(usize, Message, Message)> {
    let (before, text) = whole.split_at(at);
    let of_link = |length, hint| Some((length, message!("brackets-are-no-link"), hint));
    // A call in the address of a link has been told, with its remedy.
    let is_call = |rest: &str| {
        rest.trim_start_matches(['<', ' ', '\n'])
            .starts_with(OBJECT)
    };
    if text.strip_prefix("](").is_some_and(is_call) {
        return None;
    }
    if let Some(rest) = text.strip_prefix("](") {
        let is_sound = before.ends_with(']') && is_address(rest, ')');
        if is_sound {
            return of_link(2, message!("bracket-too-many"));
        }
        // Template code in an address is told by `literal-template`.
        let address = &rest[..rest.floor_char_boundary(LONGEST)];
        let address = address.split([')', '\n']).next().unwrap_or_default();
        if address.contains("{{") || address.contains("{%") {
            return None;
        }
        return of_link(2, message!("address-without-spaces"));
    }
    if let Some(rest) = text
        .strip_prefix("] (")
        .filter(|rest| is_address(rest, ')'))
    {
        let length = text.len() - rest.len();
        let message = message!("space-stands-between-words-address");
        return Some((length, message, message!("link-without-space")));
    }
    if let Some(rest) = text.strip_prefix(")[").filter(|rest| is_address(rest, ']')) {
        let length = text.len() - rest.len();
        let message = message!("round-square-brackets-have-changed");
        return Some((length, message, message!("words-in-square-brackets")));
    }
    if text.starts_with(")[") && ends_in_address(before) {
        let message = message!("address-stands-before-words");
        return Some((2, message, message!("words-in-square-brackets")));
    }
    if text.starts_with("][") {
        let hint = message!("define-line-own-name-https");
        let message = message!("stands-text-address-named-defined");
        return Some((2, message, hint));
    }
    let name = |rest: &str| {
        let length = near(rest, ']', 40)?;
        (!rest[..length].contains(char::is_whitespace)).then_some(length)
    };
    if let Some(length) = text.strip_prefix("[^").and_then(name) {
        let label = &text[..length + 3];
        let message = message!("label-refers-note-does-not", label);
        return Some((length + 3, message, message!("write-note-on-own-line")));
    }
    let alert = text.strip_prefix("[!").filter(|_| at == 0);
    let length = alert.and_then(name)?;
    let message = message!("no-such-alert", alert = &text[..length + 3]);
    Some((length + 3, message, message!("known-alerts")))
}

/// Whether brackets at `][` hold numbers on both sides, or stand right behind a name: `[13][14]` are sources, `row[i][j]` is a place in
/// a table of a program.
fn is_row_of_numbers(text: &str, at: usize) -> bool {
    let Some(rest) = text[at..].strip_prefix("][") else {
        return false;
    };
    let near = text[..at].ceil_char_boundary(at.saturating_sub(LONGEST));
    let Some(opens) = text[near..at].rfind('[').map(|found| near + found) else {
        return false;
    };
    let is_number = |words: &str| !words.is_empty() && words.chars().all(char::is_numeric);
    let next = near_words(rest);
    let is_behind_name = text[..opens].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let is_short = |words: &str| words.len() < 20 && !words.contains(char::is_whitespace);
    (is_number(&text[opens + 1..at]) && is_number(next))
        || is_behind_name && is_short(&text[opens + 1..at]) && is_short(next)
}

/// What stands before the bracket that closes, if that is near.
fn near_words(text: &str) -> &str {
    near(text, ']', 40).map_or("", |length| &text[..length])
}

/// How far an address is looked for: further on, nobody sees that two brackets belong together.
const LONGEST: usize = 300;

/// Whether an address begins a text, up to a bracket.
fn is_address(text: &str, end: char) -> bool {
    let Some(length) = near(text, end, LONGEST) else {
        return false;
    };
    let address = &text[..length];
    let is_path = address.contains('/') || address.starts_with("www.") || address.ends_with(".md");
    is_path && !address.contains(char::is_whitespace)
}

/// Whether a text ends in an address behind a round bracket, as where a link is written from its other end: `(https://…)[words]`. `(km/h)[1]`
/// is none.
fn ends_in_address(text: &str) -> bool {
    let near = &text[text.ceil_char_boundary(text.len().saturating_sub(LONGEST))..];
    let Some((_, address)) = near.rsplit_once('(') else {
        return false;
    };
    let begins = ["http://", "https://", "www.", "/", "./", "../"];
    let is_one = begins.iter().any(|it| address.starts_with(it)) || address.ends_with(".md");
    is_one && !address.contains(char::is_whitespace)
}

/// Where a bracket closes, if it does within so many bytes, and something stands before it.
fn near(text: &str, end: char, most: usize) -> Option<usize> {
    let mut bytes = text.bytes().take(most);
    bytes
        .position(|byte| char::from(byte) == end)
        .filter(|length| *length > 0)
}

/// Whether template code is open at the end of a text: `literal-template` tells it.
fn in_template(before: &str) -> bool {
    // Near: a line of open brackets is not read again for each of them.
    let near = before.ceil_char_boundary(before.len().saturating_sub(LONGEST));
    let near = &before[near..];
    let line = near.rsplit('\n').next().unwrap_or_default();
    let is_open = |text: &str, begin: &str, end: &str| {
        let opens = text.rfind(begin);
        opens.is_some_and(|opens| !text[opens..].contains(end))
    };
    is_open(line, "{{", "}}") || is_open(near, "{%", "%}")
}

fn is_escaped(page: &Manuscript, source: &Range<usize>) -> bool {
    page.text[..source.start].ends_with('\\') || page.text[source.clone()].contains('\\')
}

/// Whether a slice of a passage comes from one piece of source, and not from two with a code span between them.
fn is_whole(passage: &Passage, slice: Range<usize>) -> bool {
    let parts = &passage.parts;
    let at = parts.partition_point(|part| part.range.end < slice.end);
    parts
        .get(at)
        .is_some_and(|part| part.range.start <= slice.start)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{findings, places};

    #[test]
    fn brackets_that_make_nothing_are_found() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("نص [السد](خطة السد.md) نص", &[(4, 9)]),
            ("[a] (https://example.org/)", &[(4, 3)]),
            ("(a)[dam.md]", &[(4, 3)]),
            ("(dam.ar.md)[السد]", &[(4, 11)]),
            ("(https://example.org/)[السد]", &[(4, 22)]),
            ("90 (km/h)[1]", &[]),
            ("[a][b]", &[(4, 3)]),
            ("نشر [13][14] ثم [١٣][١٤] و [1][2][3]", &[]),
            ("the cell row[i][j] of a table", &[]),
            ("[13][sources]", &[(4, 4)]),
            ("x[^1]", &[(4, 2)]),
            ("> [!INFO]\n> x", &[(4, 3)]),
            ("![a](b c.jpg)", &[(4, 4)]),
            ("[a](https://example.org/) [b] (an aside) (c)[d]", &[]),
            ("x[^1]\n\n[^1]: note", &[]),
            ("> [!NOTE]\n> x", &[]),
            (r"\[a\](b c) and [a\](b c)", &[]),
            ("`[a](b c)`\n\n```\n[a](b c)\n```", &[]),
            ("[…] (…) [sic]", &[]),
            ("{%\nassign a = site.data[ \"b\" ][ \"c\" ] %}", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }

    #[test]
    fn a_bracket_that_is_one_too_many_is_taken_away() {
        for (body, expected) in [
            ("[a]](dam.md)", "take away the `]`"),
            ("[a](b c.md)", "an address has no spaces"),
            ("[a]](b c.md)", "an address has no spaces"),
        ] {
            let found = findings(
                &RULE,
                &format!("=== content/a.en.md\n---\ntitle: x\n---\n{body}\n"),
            );
            let hint = found[0].hint.as_ref().map(ToString::to_string);
            assert!(hint.is_some_and(|it| it.starts_with(expected)), "{body}");
        }
    }

    #[test]
    fn a_note_that_is_missing_is_named() {
        let found = findings(&RULE, "=== content/a.en.md\n---\ntitle: x\n---\nx[^fees]\n");
        assert_eq!(
            found[0].message,
            "`[^fees]` refers to a note that does not exist"
        );
    }
}
