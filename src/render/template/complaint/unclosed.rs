//! What is opened in a template and not closed. Tera notices at the end of the file, or at the next tag that fits nothing,
//! and speaks of that place; its author wants to see the other.

use std::ops::Range;

use super::parts::{Complaint, meant};
use super::spot::TemplateSpot;
use crate::diagnostic::Message;

/// What opens tags; Tera says only that it knows no other.
const TAGS: &[&str] = &[
    "block",
    "component",
    "extends",
    "filter",
    "for",
    "if",
    "include",
    "raw",
    "set",
];

/// Tags that need an end.
const BLOCKS: &[&str] = &["block", "component", "filter", "for", "if", "raw"];

/// A tag that waits for its end.
struct Open<'a> {
    name: &'a str,
    range: Range<usize>,
}

/// What is not closed, or closed without being open, where Tera's words say that something is.
pub(super) fn found(said: &str, spot: &TemplateSpot) -> Option<Complaint> {
    let text = spot.text;
    let mark = unended(text, spot.range.start);
    if said == "Unknown tag" || said.contains("was expecting `elif`") {
        let word = word(&text[spot.range.start..]);
        return Some(match word.strip_prefix("end") {
            Some(ends) => wrong_end(text, spot, ends),
            None => {
                let message = message!("no-such-tag", name = word);
                (message, Some(meant(word, TAGS))).into()
            }
        });
    }
    if let Some((range, sign)) = mark.filter(|_| said.starts_with("Found") || is_end(said)) {
        let hint = message!("write-name-where-it-ends", end = sign);
        return Some(not_closed(&text[range.clone()], range, hint));
    }
    if !is_end(said) && !said.starts_with("Unclosed component") {
        return None;
    }
    let open = open(text, text.len()).pop()?;
    Some(unclosed(&open))
}

fn is_end(said: &str) -> bool {
    said == "Unexpected end of input" || said == "unexpected end of raw block"
}

/// `{% endif %}` where another tag is open, or none.
fn wrong_end(text: &str, spot: &TemplateSpot, ends: &str) -> Complaint {
    let mut open = open(text, spot.range.start);
    let end = format!("{{% end{ends} %}}");
    let Some(last) = open.pop() else {
        let hint = match BLOCKS.contains(&ends) {
            true => message!("take-away-or-open", tag = format!("{{% {ends} … %}}")),
            false => message!("take-away"),
        };
        return (message!("tag-closes-nothing", tag = end), Some(hint)).into();
    };
    let mut complaint = unclosed(&last);
    complaint.second = Some((spot.range.clone(), message!("other-end-here", tag = end)));
    complaint
}

fn unclosed(open: &Open) -> Complaint {
    let (tag, end) = match open.name.strip_prefix('<') {
        Some(name) => (format!("{{% <{name}> %}}"), format!("{{% </{name}> %}}")),
        None => {
            let name = open.name;
            (format!("{{% {name} %}}"), format!("{{% end{name} %}}"))
        }
    };
    let hint = message!("write-name-where-it-ends", end);
    not_closed(&tag, open.range.clone(), hint)
}

fn not_closed(what: &str, range: Range<usize>, hint: Message) -> Complaint {
    Complaint {
        message: message!("tag-not-closed", tag = what),
        hint: Some(hint),
        range: Some(range),
        second: None,
    }
}

/// The tags that are open at a place, the innermost last.
fn open(text: &str, until: usize) -> Vec<Open<'_>> {
    let mut open: Vec<Open> = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..until].find('{').map(|at| from + at) {
        let sign = text.as_bytes().get(start + 1);
        let end = match sign {
            Some(b'#') => "#}",
            Some(b'%') => "%}",
            _ => {
                from = start + 1;
                continue;
            }
        };
        let Some(behind) = text[start + 2..until].find(end).map(|at| start + at + 4) else {
            break;
        };
        from = behind;
        let tag = text[start + 2..behind - 2].trim_matches(['-', ' ', '\n', '\t']);
        let is_raw = open.last().is_some_and(|last| last.name == "raw");
        if sign == Some(&b'#') || (is_raw && word(tag) != "endraw") {
            continue;
        }
        follow(tag, start..behind, &mut open);
    }
    open
}

fn follow<'a>(tag: &'a str, range: Range<usize>, open: &mut Vec<Open<'a>>) {
    let name = word(tag);
    if name.starts_with("end") || tag.starts_with("</") {
        open.pop();
    } else if BLOCKS.contains(&name) {
        open.push(Open { name, range });
    } else if tag.starts_with('<') && !tag.ends_with("/>") {
        let length = 1 + word(&tag[1..]).len();
        open.push(Open {
            name: &tag[..length],
            range,
        });
    }
}

/// The last `{{`, `{%` or `{#` before a place that the next of them, or the file, meets unended, and what would end it.
fn unended(text: &str, at: usize) -> Option<(Range<usize>, &'static str)> {
    let signs = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")];
    let start = signs
        .iter()
        .filter_map(|(sign, _)| text[..at].rfind(sign))
        .max()?;
    let (_, end) = *signs
        .iter()
        .find(|(sign, _)| text[start..].starts_with(sign))?;
    let rest = &text[start + 2..];
    let next = signs.iter().filter_map(|(sign, _)| rest.find(sign)).min();
    let until = next.unwrap_or(rest.len());
    let is_ended = rest.find(end).is_some_and(|end| end < until);
    (!is_ended).then_some((start..start + 2, end))
}

fn word(tag: &str) -> &str {
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    &tag[..end.unwrap_or(tag.len())]
}
