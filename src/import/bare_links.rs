//! Addresses that stand bare in a text: Goldmark, markdown-it and GFM make links of them, CommonMark asks for `<` and `>`.

use std::ops::Range;

use pulldown_cmark::{Tag, TagEnd};

use super::code::{TextEdits, line_of};
use super::model::OldPage;
use super::report::{MoveReport, Weight};
use crate::article::markdown::{Prepared, What};

/// Puts the bare addresses of a page between `<` and `>`.
pub fn enclose(page: &mut OldPage, report: &mut MoveReport) {
    let found = bare(&page.body);
    let mut edits = TextEdits::default();
    for range in found {
        let line = page.line + line_of(&page.body, range.start) - 1;
        let message = message!("import-bare-link");
        report.say(Weight::Changed, "link", message, &page.path, Some(line));
        let enclosed = format!("<{}>", &page.body[range.clone()]);
        edits.put(range, enclosed);
    }
    page.body = edits.apply(&page.body);
}

/// Where addresses stand in running text, in no link and no code.
fn bare(body: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !body.contains("://") {
        return found;
    }
    let prepared = Prepared::new(body);
    // Texts that touch are one: an underscore parts them.
    let mut run: Option<Range<usize>> = None;
    let (mut depth, mut anchors) = (0_usize, 0_usize);
    for token in prepared.tokens() {
        let is_shut = |tag: &Tag| {
            matches!(
                tag,
                Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)
            )
        };
        match &token.what {
            What::Open(tag, _) if is_shut(tag) => depth += 1,
            What::Close(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) => {
                depth = depth.saturating_sub(1);
            }
            What::InlineHtml(html) if html.starts_with("<a") => anchors += 1,
            What::InlineHtml(html) if html.starts_with("</a") => {
                anchors = anchors.saturating_sub(1);
            }
            What::Text(_) if depth == 0 && anchors == 0 => {
                match &mut run {
                    Some(own) if own.end == token.range.start => own.end = token.range.end,
                    _ => found.extend(
                        run.replace(token.range.clone())
                            .map(|run| addresses(body, run))
                            .unwrap_or_default(),
                    ),
                }
                continue;
            }
            _ => {}
        }
    }
    found.extend(run.map(|run| addresses(body, run)).unwrap_or_default());
    found
}

/// The addresses in a stretch of text.
fn addresses(body: &str, run: Range<usize>) -> Vec<Range<usize>> {
    let text = &body[run.clone()];
    let begins = ["https://", "http://"];
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices("http") {
        let start = run.start + at;
        let is_free = body[..start].chars().next_back().is_none_or(|c| {
            !c.is_ascii_alphanumeric() && !matches!(c, '"' | '\'' | '=' | '<' | '[' | '/' | '\\')
        });
        let rest = &text[at..];
        let Some(scheme) = begins.iter().find(|it| rest.starts_with(**it)) else {
            continue;
        };
        let is_end = |c: char| {
            c.is_whitespace() || !c.is_ascii() || matches!(c, '<' | '>' | '"' | '`' | '|' | '\\')
        };
        let end = rest.find(is_end).unwrap_or(rest.len());
        // What goes on in another script, or behind a backslash, may belong to the address or not.
        let is_whole = !rest[end..].starts_with(|c: char| c.is_alphanumeric() || c == '\\');
        let address = trimmed(&rest[..end]);
        let host = address.get(scheme.len()..).unwrap_or_default();
        let host = host.split(['/', '?', '#']).next().unwrap_or_default();
        let is_apart = found.last().is_none_or(|last| last.end <= start);
        if is_free && is_whole && is_apart && host.trim_matches('.').contains('.') {
            found.push(start..start + address.len());
        }
    }
    found
}

/// An address without the marks that end the sentence around it (GFM 0.29 §6.9).
fn trimmed(address: &str) -> &str {
    let mut own = address;
    loop {
        let bare =
            own.trim_end_matches(['?', '!', '.', ',', ':', ';', '*', '_', '~', '\'', '}', ']']);
        let closes = bare.matches(')').count() > bare.matches('(').count();
        let next = match bare.strip_suffix(')') {
            Some(rest) if closes => rest,
            _ => bare,
        };
        if next.len() == own.len() {
            return own;
        }
        own = next;
    }
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn bare_addresses_are_found_outside_links_and_code() {
        let cases: &[(&str, &[&str])] = &[
            (
                "- **Dam**: https://a.example/dam_of_may.\n",
                &["https://a.example/dam_of_may"],
            ),
            (
                "(http://a.example/b_(c)) *https://b.example*\n",
                &["http://a.example/b_(c)", "https://b.example"],
            ),
            (
                "[https://a.example](b.md) ![https://a.example](c.png) <https://a.example>\n",
                &[],
            ),
            (
                "`https://a.example` <a href=\"x\">https://a.example</a>\n",
                &[],
            ),
            (
                "```\nhttps://a.example\n```\n\n<div>\nhttps://a.example\n</div>\n",
                &[],
            ),
            (
                "[a]: https://a.example\n\nhttp://localhost and https:// alone\n",
                &[],
            ),
            (
                "انظر https://a.example/سد ثم https://b.example، انتهى\n",
                &["https://b.example"],
            ),
        ];
        for (body, expected) in cases {
            let found: Vec<&str> = bare(body).into_iter().map(|it| &body[it]).collect();
            assert_eq!(found, *expected, "{body}");
        }
    }
}
