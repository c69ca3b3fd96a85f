//! HTML in Markdown, as far as something is to be told of it.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::markup;
use crate::render::html::sanitise::{Finding, FindingKind};
use crate::settings::HtmlPolicy;

/// What is said of something that was left out or set right.
pub(super) fn explained(finding: &Finding, policy: HtmlPolicy) -> Diagnostic {
    let name = &finding.name;
    let message = match finding.kind {
        FindingKind::ElementDropped => format!("the tags `<{name}>` were left out"),
        FindingKind::ContentDropped => format!("`<{name}>` was left out with all it holds"),
        FindingKind::AttributeDropped => format!("the attribute `{name}` was left out"),
        FindingKind::UrlDropped => format!("an address with the scheme `{name}:` was left out"),
        FindingKind::EndTagWithoutStart => format!("`</{name}>` ends nothing"),
        FindingKind::ClosedEarly => format!("`<{name}>` was ended here, where it cannot go on"),
        FindingKind::TagUnfinished => {
            format!("the tag `<{name}` is not finished and stands as text")
        }
    };
    let is_markdown = finding.kind == FindingKind::AttributeDropped && name == "markdown";
    match policy {
        _ if is_markdown && policy != HtmlPolicy::Refuse => Diagnostic::warning("unsafe-html", "the attribute `markdown` is of other programs, and was left out")
            .hint("Markdown is read inside HTML wherever an empty line stands between the tag and the text: leave one, and take the attribute away"),
        HtmlPolicy::Refuse => Diagnostic::error("html-refused", format!("this site refuses HTML in Markdown: {message}"))
            .hint("write it in Markdown or with a component, or change `html` in `site.yaml`"),
        _ => Diagnostic::warning("unsafe-html", message)
            .hint("write it in Markdown or with a component; `html: allow` in `site.yaml` lets all HTML through"),
    }
}

/// The attributes of a fragment that hold these addresses, which come in the order in which it names them.
pub(super) fn attributes_of(html: &str, urls: &[&str]) -> Vec<Option<Range<usize>>> {
    let mut found = Vec::new();
    markup::read(html, |token| {
        let markup::Token::Start(tag) = token else {
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
