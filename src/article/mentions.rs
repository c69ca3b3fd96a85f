//! Which files an article, a data file or a theme may name.
//!
//! Takes what was read; gives names as they are written, percent-encoding resolved, without asking whether there is such a
//! file: the model does, and publishes those that there are and no others. So a name too many costs a look, and one too few
//! would cost a file. Words of running text name nothing.

use std::borrow::Cow;
use std::collections::BTreeSet;

use pulldown_cmark::Tag;
use serde_yaml::Value;

use super::markdown::{ArgumentValue, Call, CallKind, Token, What};
use crate::route::{compose, percent_decode};

/// Attributes whose value is an address; those of a page's own, `data-…`, may be.
const ADDRESSES: &[&str] = &[
    "action",
    "background",
    "cite",
    "content",
    "data",
    "href",
    "longdesc",
    "poster",
    "src",
    "srcset",
];

/// The names in a body; `html` is what stays of its HTML.
pub(super) fn of(tokens: &[Token], calls: &[Call], html: &str) -> Box<[Box<str>]> {
    let mut found: Vec<Box<str>> = Vec::new();
    for token in tokens {
        match &token.what {
            What::Open(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }, _) => {
                found.extend(local(dest_url));
            }
            What::Call(index) if calls[*index].kind != CallKind::Close => {
                let call = &calls[*index];
                let is_kept_back = is_read_only(call);
                for (name, value) in &call.arguments {
                    if let ArgumentValue::Text(text) = value
                        && !(is_kept_back && is_table(name))
                    {
                        add(text, &mut found);
                        // Several files of a film in one argument.
                        let several = text.split([',', '،']).skip_while(|it| *it == text);
                        found.extend(several.filter_map(|name| local(name.trim())));
                    }
                }
            }
            _ => {}
        }
    }
    in_html(html, &mut found);
    found.into()
}

/// The names of tables that calls read and do not offer: `download=false` keeps the file back, with the columns that are not shown.
pub(super) fn read_only(calls: &[Call]) -> Box<[Box<str>]> {
    let mut found: Vec<Box<str>> = Vec::new();
    for call in calls.iter().filter(|call| is_read_only(call)) {
        for (name, value) in &call.arguments {
            if let ArgumentValue::Text(text) = value
                && is_table(name)
            {
                add(text, &mut found);
            }
        }
    }
    found.into()
}

fn is_read_only(call: &Call) -> bool {
    let arguments = &call.arguments;
    arguments
        .iter()
        .any(|(name, value)| name == "download" && *value == ArgumentValue::Truth(false))
}

/// Whether an argument names the table of a component.
fn is_table(argument: &str) -> bool {
    matches!(argument, "src" | "csv")
}

/// The texts of a value, wherever they stand in it.
pub fn in_data(value: &Value, found: &mut Vec<Box<str>>) {
    match value {
        Value::String(text) => add(text, found),
        Value::Sequence(items) => items.iter().for_each(|item| in_data(item, found)),
        Value::Mapping(entries) => entries.values().for_each(|item| in_data(item, found)),
        Value::Tagged(tagged) => in_data(&tagged.value, found),
        _ => {}
    }
}

/// The names between quotes in a template: a file is named there as a word in itself.
pub fn in_template(template: &str, found: &mut BTreeSet<Box<str>>) {
    let pieces = template.split(['"', '\'', '`']);
    let is_name = |piece: &&str| {
        piece.len() < 200 && piece.contains('.') && !piece.contains(['\n', '{', '<', '>'])
    };
    found.extend(pieces.filter(is_name).filter_map(local));
}

/// A name as a path of this site; `None` for what leads elsewhere or to a page.
pub fn local(target: &str) -> Option<Box<str>> {
    let path = target.split(['#', '?']).next().unwrap_or(target);
    let is_elsewhere = path.contains(':') || path.starts_with("//");
    let is_page = path.ends_with(".md") || path.ends_with(".markdown");
    if path.is_empty() || is_elsewhere || is_page {
        return None;
    }
    Some((*compose(&percent_decode(path))).into())
}

/// A text that may be a name, or Markdown or HTML with names in it.
fn add(text: &str, found: &mut Vec<Box<str>>) {
    found.extend(local(text));
    // A name may hold a `#` or a `%` where it is no address.
    if text.contains(['#', '?', '%']) {
        found.push((*compose(text)).into());
    }
    for (at, _) in text.match_indices("](") {
        let target = beginning(text[at + 2..].trim_start_matches('<'));
        let end = target.find([')', '>', ' ', '\n']).unwrap_or(target.len());
        found.extend(local(&target[..end]));
    }
    if text.contains('<') {
        in_html(text, found);
    }
}

/// As much of a text as a name can be: what is never closed is not followed to the end of the file, once for each beginning.
fn beginning(text: &str) -> &str {
    const LONGEST: usize = 4096;
    &text[..text.floor_char_boundary(LONGEST)]
}

fn in_html(html: &str, found: &mut Vec<Box<str>>) {
    for (at, _) in html.match_indices('=') {
        let mut words = html[..at]
            .trim_end()
            .rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '-');
        let name = words.next().unwrap_or_default().to_ascii_lowercase();
        if !ADDRESSES.contains(&&*name) && !name.starts_with("data-") {
            continue;
        }
        let value = beginning(html[at + 1..].trim_start());
        let value = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split(quote).next(),
            _ => value
                .split(|c: char| c.is_ascii_whitespace() || c == '>')
                .next(),
        };
        let value = value.unwrap_or_default();
        let value = match value.contains('&') {
            true => Cow::Owned(
                value
                    .replace("&#39;", "'")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&"),
            ),
            false => Cow::Borrowed(value),
        };
        found.extend(local(value.trim()));
        if name == "srcset" {
            let candidates = value
                .split(',')
                .filter_map(|it| it.split_ascii_whitespace().next());
            found.extend(candidates.filter_map(local));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::markdown::Prepared;

    #[test]
    fn files_are_named_by_links_pictures_components_and_html_and_by_no_words() {
        let body = "[a](a%20b.pdf#page=2) ![b](film.webm) <img src='c&amp;d.png' srcset=\"e.png 1x, f.png 2x\">\n\n\
            {{<files list=\"g.csv, r.webm، s.mp4\" note=\"see [h](h.doc)\" />}}\n\n[i](https://x.example/i.zip) [j](j.md) [k](#k)\n\n\
            <video poster=l.jpg data-chart=\"m.json\" alt=\"n.png\"></video> o.docx `p.docx`\n\n[q]: q.odt\n[q]\n";
        let prepared = Prepared::new(body);
        let html = "<img src='c&amp;d.png' srcset=\"e.png 1x, f.png 2x\"><video poster=l.jpg data-chart=\"m.json\" alt=\"n.png\">";
        let found = of(&prepared.tokens(), &prepared.calls, html);
        let mut found: Vec<&str> = found.iter().map(|it| &**it).collect();
        found.retain(|it| it.len() < 20);
        let expected = [
            "a b.pdf",
            "film.webm",
            "g.csv",
            "r.webm",
            "s.mp4",
            "h.doc",
            "q.odt",
            "c&d.png",
            "e.png",
            "f.png",
            "l.jpg",
            "m.json",
        ];
        found.retain(|it| !it.contains(' ') || *it == "a b.pdf");
        assert_eq!(found, expected);
    }

    #[test]
    fn a_template_names_files_between_quotes() {
        let mut found = BTreeSet::new();
        in_template(
            "{{ picture(src=\"seal.png\", alt='x y') }} <a href='/forms/a.pdf'>don't say b.pdf</a>",
            &mut found,
        );
        let found: Vec<&str> = found.iter().map(|it| &**it).collect();
        assert_eq!(found, ["/forms/a.pdf", "seal.png"]);
    }
}
