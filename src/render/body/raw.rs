//! HTML in Markdown, as far as something is to be told of it.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Message};
use crate::markup;
use crate::render::html::sanitise::{Correction, FindingKind};
use crate::settings::HtmlPolicy;

/// What is said of something that was left out or set right.
pub(super) fn explain(finding: &Correction, policy: HtmlPolicy) -> Diagnostic {
    let name = &finding.name;
    let message = match finding.kind {
        FindingKind::ElementDropped => message!("tags-name-were-left-out", name),
        FindingKind::ContentDropped => message!("name-was-left-out-all", name),
        FindingKind::AttributeDropped => message!("attribute-name-was-left-out", name),
        FindingKind::UrlDropped => message!("address-scheme-name-was-left", name),
        FindingKind::EndTagWithoutStart => message!("name-ends-nothing", name),
        FindingKind::ClosedEarly => message!("name-was-ended-here-where", name),
        FindingKind::TagUnfinished => {
            message!("tag-name-not-finished-stands", name)
        }
        FindingKind::TagOverloaded => message!("tag-name-has-too-many", name),
    };
    let is_markdown = finding.kind == FindingKind::AttributeDropped && name == "markdown";
    match policy {
        _ if is_markdown && policy != HtmlPolicy::Refuse => Diagnostic::warning(
            "unsafe-html",
            message!("attribute-markdown-other-programs-was"),
        )
        .hint(message!("markdown-read-inside-html-wherever")),
        HtmlPolicy::Refuse => Diagnostic::error(
            "html-refused",
            message!("site-refuses-html-markdown-message", message),
        )
        .hint(message!("write-markdown-component-change-html")),
        _ => Diagnostic::warning("unsafe-html", message).hint(remedy(finding)),
    }
}

/// What to do: no policy lets a tag through that is none.
fn remedy(finding: &Correction) -> Message {
    match finding.kind {
        FindingKind::EndTagWithoutStart if finding.name == "br" => {
            message!("write-name-alone", name = "br")
        }
        FindingKind::EndTagWithoutStart => message!("take-away-write-start-tag"),
        FindingKind::TagUnfinished => message!("finish-tag-or-escape"),
        // `<token>` in a command.
        FindingKind::ElementDropped if is_value(&finding.name) => {
            message!("write-value-as-code", name = &finding.name)
        }
        _ => message!("write-markdown-component-html-allow"),
    }
}

/// Whether a name is neither an element of HTML nor one that a script may define.
fn is_value(name: &str) -> bool {
    markup::elements::find(name).is_none() && !name.contains('-')
}

/// What is said of an element that is left open, by its name and the length of its tag. A bare name that texts hardly have as a tag may
/// stand for a value: `<address>`.
pub(super) fn explain_unclosed(name: &str, length: usize) -> Diagnostic {
    const VALUES: &[&str] = &[
        "address", "area", "audio", "base", "body", "button", "code", "data", "dialog", "form",
        "head", "header", "input", "label", "link", "map", "object", "option", "output", "param",
        "script", "select", "slot", "source", "style", "template", "time", "title", "track", "var",
        "video",
    ];
    let is_bare = length == name.len() + 2;
    let hint = match is_bare && VALUES.contains(&name) {
        true => message!("write-name-where-ends-or-value", name),
        false => message!("write-name-where-ends", name),
    };
    Diagnostic::warning("unclosed-html", message!("name-not-closed", name)).hint(hint)
}

/// The attributes of a fragment that hold these addresses, which come in the order in which it names them.
pub(super) fn attributes_of(html: &str, urls: &[&str]) -> Vec<Option<Range<usize>>> {
    let mut found = Vec::new();
    markup::read(html, |token| {
        let markup::HtmlToken::Start(tag) = token else {
            return;
        };
        for attribute in &tag.attributes {
            let value = attribute.value();
            let holds = |url: &str| {
                value.trim() == url
                    || (!url.is_empty() && value.split([' ', ',']).any(|it| it == url))
            };
            while urls.get(found.len()).is_some_and(|url| holds(url)) {
                found.push(Some(attribute.range.clone()));
            }
        }
    });
    found.resize(urls.len(), None);
    found
}

/// Ends the lines from `from` on as all others: the same source gives the same bytes, with the line ends of Windows too.
pub(super) fn with_plain_lines(out: &mut String, from: usize) {
    if out[from..].contains('\r') {
        let lines = out.split_off(from).replace("\r\n", "\n");
        out.push_str(&lines);
    }
}
