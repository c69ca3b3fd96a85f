//! Addresses that stand in the text and are no links: `info@water.example`, `www.water.example`. Readers type them, so they are compared
//! as links are.

use std::ops::Range;

use super::shape::Link;
use super::target::target;
use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
use crate::site::Site;

/// The addresses in the text of a page, with what each leads to.
pub(super) fn plain(page: &Manuscript, site: &Site) -> Vec<Link> {
    let mut found = Vec::new();
    for passage in &page.passages {
        for range in addresses(&passage.text) {
            if is_of_link(passage, &range) {
                continue;
            }
            let written = &passage.text[range.clone()];
            let written = match written.starts_with("www.") {
                true => format!("https://{written}"),
                false => written.to_owned(),
            };
            found.push(Link {
                target: target(&written, page, site),
                is_picture: false,
                range: page.source(passage, range),
            });
        }
    }
    found
}

/// Whether a link says it, whose own address is compared.
fn is_of_link(passage: &Passage, range: &Range<usize>) -> bool {
    let mut parts = passage.parts.iter();
    parts.any(|part| part.is_link && part.range.start < range.end && range.start < part.range.end)
}

/// Where addresses stand in a text, without the marks around them.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if memchr::memchr2(b'@', b'/', text.as_bytes()).is_none() && !text.contains("www.") {
        return found;
    }
    let mut at = 0;
    // Addresses are of ASCII; what is written on to them, and the marks of other scripts, are not.
    for piece in text.split(|c: char| !c.is_ascii_graphic() || is_mark(c)) {
        let start = at;
        at += piece.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
        let bare = piece.trim_end_matches(|c: char| c.is_ascii_punctuation() && c != '/');
        let begin = bare.find(|c: char| c.is_ascii_alphanumeric());
        let Some(begin) = begin else { continue };
        if is_address(&bare[begin..]) {
            found.push(start + begin..start + bare.len());
        }
    }
    found
}

/// Marks that stand around an address and are no part of it.
fn is_mark(c: char) -> bool {
    matches!(c, '"' | '(' | ')' | '<' | '>')
}

fn is_address(piece: &str) -> bool {
    let is_host = |host: &str| {
        let ending = host.rsplit_once('.').map_or("", |it| it.1);
        ending.len() > 1 && ending.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    if let Some((name, host)) = piece.split_once('@') {
        return !name.is_empty() && !name.contains(['/', ':']) && is_host(host);
    }
    let rest = ["https://", "http://", "www."]
        .iter()
        .find_map(|it| piece.strip_prefix(it));
    rest.is_some_and(|rest| is_host(rest.split(['/', '?', '#', ':']).next().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_without_the_marks_around_them() {
        let found = |text: &'static str| -> Vec<&str> {
            addresses(text).into_iter().map(|at| &text[at]).collect()
        };
        assert_eq!(
            found("Écrire à info@water.example, ou (www.water.example/a)."),
            ["info@water.example", "www.water.example/a"]
        );
        assert_eq!(
            found("راسلونا على: info@water.example، شكراً"),
            ["info@water.example"]
        );
        assert_eq!(found("بـinfo@water.example"), ["info@water.example"]);
        assert_eq!(
            found("See https://water.example/guide."),
            ["https://water.example/guide"]
        );
        assert!(found("@water, a/b, 5@7, user@host, http://localhost").is_empty());
    }
}
