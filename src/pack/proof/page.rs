//! What a page links to, loads and does.

use std::borrow::Cow;

use super::address::{AddressUse, address};
use super::{Copy, Findings, forbidden, script, style};
use crate::markup::{self, HtmlToken, Tag};

/// Kinds of `<link>` that a browser does not load.
const VISITED: [&str; 10] = [
    "canonical",
    "alternate",
    "author",
    "license",
    "next",
    "prev",
    "help",
    "search",
    "up",
    "me",
];

/// Looks at a page.
pub fn page(copy: Copy, html: &str) -> Findings {
    let mut look = Look {
        copy,
        found: Findings::default(),
        raw: None,
        is_data: false,
    };
    markup::read(html, |token| match token {
        HtmlToken::Start(tag) => look.start(tag),
        HtmlToken::End(tag) => look.end(&tag.name),
        HtmlToken::Text(text) | HtmlToken::Raw(text) => {
            if let Some(raw) = &mut look.raw {
                raw.push_str(text);
            }
        }
    });
    look.found
}

/// Whether a browser runs a script of this type (HTML §4.12.1.1); of others it leaves the text to the scripts that ask for it.
fn is_run(kind: Option<&str>) -> bool {
    let kind = kind.unwrap_or_default().trim().to_ascii_lowercase();
    let kind = kind.split(';').next().unwrap_or_default().trim_end();
    matches!(kind, "" | "module" | "importmap" | "speculationrules")
        || kind.contains("javascript")
        || kind.contains("ecmascript")
        || kind.contains("jscript")
        || kind.contains("livescript")
}

/// The addresses in a `srcset` (HTML §4.8.4.2): an address may hold a comma, and ends with white space.
fn candidates(srcset: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let is_before = |c: char| c.is_ascii_whitespace() || c == ',';
    let mut rest = srcset.trim_start_matches(is_before);
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c.is_ascii_whitespace())
            .unwrap_or(rest.len());
        let (url, after) = rest.split_at(end);
        let bare = url.trim_end_matches(',');
        found.push(bare);
        let after = match bare.len() == url.len() {
            true => after.split_once(',').map_or("", |(_, after)| after),
            false => after,
        };
        rest = after.trim_start_matches(is_before);
    }
    found
}

struct Look<'a> {
    copy: Copy<'a>,
    found: Findings,
    /// The text of the script or style sheet that is being read.
    raw: Option<String>,
    /// Whether that is data for others, which no browser runs.
    is_data: bool,
}

impl Look<'_> {
    fn start(&mut self, tag: &Tag) {
        let element = &*tag.name;
        let value = |name: &str| tag.value(name);
        for (at, attribute) in tag.attributes.iter().enumerate() {
            let name = attribute.name.to_ascii_lowercase();
            let before = &tag.attributes[..at];
            // Of one that is given twice, the first counts.
            if !before.iter().any(|it| it.name.eq_ignore_ascii_case(&name)) {
                self.attribute(element, &name, &attribute.value(), &value);
                self.found.scripts += usize::from(name.starts_with("on"));
            }
        }
        let path = self.copy.path;
        match element {
            "base" => self
                .found
                .faults
                .push(forbidden(path, &message!("in-backticks", what = "<base>"))),
            "script" => {
                let kind = value("type");
                self.is_data = !is_run(kind.as_deref());
                self.found.scripts += usize::from(!self.is_data);
                if kind.as_deref() == Some("module") && value("src").is_some() {
                    self.found
                        .faults
                        .push(forbidden(path, &message!("a-module")));
                }
            }
            _ => {}
        }
        if matches!(element, "script" | "style") {
            self.raw = Some(String::new());
        }
    }

    fn attribute<'v>(
        &mut self,
        element: &str,
        name: &str,
        text: &str,
        value: &dyn Fn(&str) -> Option<Cow<'v, str>>,
    ) {
        let (copy, found) = (self.copy, &mut self.found);
        match (element, name) {
            (_, "id") => found.anchors.push(format!("{}#{text}", copy.path)),
            ("a", "name") => found.anchors.push(format!("{}#{text}", copy.path)),
            ("link" | "script", "integrity")
            | ("link" | "script" | "img" | "audio" | "video", "crossorigin") => {
                found.faults.push(forbidden(
                    copy.path,
                    &message!("attribute-on-element", name, element),
                ));
            }
            ("a" | "area", "href") | ("form", "action") | ("button" | "input", "formaction") => {
                address(copy, text, AddressUse::Visit, found);
            }
            ("link", "href") => link(copy, text, &value("rel").unwrap_or_default(), found),
            ("use", "href" | "xlink:href") if !text.starts_with('#') => {
                found
                    .faults
                    .push(forbidden(copy.path, &message!("use-of-another-file")));
            }
            ("use", _) => {}
            (
                "img" | "script" | "iframe" | "embed" | "audio" | "video" | "source" | "track"
                | "input",
                "src",
            )
            | ("video", "poster")
            | ("object", "data")
            | ("image" | "feimage", "href" | "xlink:href")
            | ("a", "ping") => address(copy, text, AddressUse::Load, found),
            ("img" | "source", "srcset") => {
                for one in candidates(text) {
                    address(copy, one, AddressUse::Load, found);
                }
            }
            ("meta", "content")
                if value("http-equiv").is_some_and(|it| it.eq_ignore_ascii_case("refresh")) =>
            {
                let at = text.to_ascii_lowercase().find("url=");
                if let Some(at) = at {
                    let url = text[at + 4..].trim().trim_matches(['"', '\'']);
                    address(copy, url, AddressUse::Visit, found);
                }
            }
            (_, "style") => style(copy, text, found),
            _ => {}
        }
    }

    fn end(&mut self, element: &str) {
        let Some(raw) = self.raw.take() else {
            return;
        };
        match element {
            "style" => style(self.copy, &raw, &mut self.found),
            _ if self.is_data => {}
            _ => self.found.faults.extend(script(self.copy.path, &raw)),
        }
    }
}

fn link(copy: Copy, href: &str, rel: &str, found: &mut Findings) {
    let mut kinds = rel.split_ascii_whitespace();
    if kinds
        .clone()
        .any(|kind| matches!(kind, "modulepreload" | "manifest"))
    {
        found.faults.push(forbidden(
            copy.path,
            &message!("in-backticks", what = format!("<link rel={rel}>")),
        ));
    }
    let used = match kinds.all(|kind| VISITED.contains(&kind)) {
        true => AddressUse::Visit,
        false => AddressUse::Load,
    };
    address(copy, href, used, found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn codes(html: &str) -> Vec<&'static str> {
        let files: BTreeSet<String> = [
            "ar/index.html",
            "ar/a/index.html",
            "assets/x.css",
            "ar/a/ماء.jpg",
        ]
        .map(String::from)
        .into();
        let copy = Copy {
            path: "ar/a/index.html",
            files: &files,
        };
        page(copy, html)
            .faults
            .iter()
            .map(|fault| fault.code)
            .collect()
    }

    #[test]
    fn what_works_from_a_disk_passes() {
        for html in [
            "<a href=\"../index.html?q=1#x\">",
            "<a href=\"https://x.example/\">",
            "<a href=mailto:a@x.example>",
            "<link rel=stylesheet href=../../assets/x.css?v=1>",
            "<link rel=canonical href=https://x.example/>",
            "<img src=\"%D9%85%D8%A7%D8%A1.jpg\">",
            "<script>var a = '</p>';</script>",
            "<svg><use href=#i></svg>",
            "<p style=\"background:url(data:image/png;base64,AA)\">",
            "<textarea><a href=/x></textarea>",
            "<title>XMLHttpRequest, fetch( and import(</title><p>fetch(new Worker('http://x'))</p>",
            "<script type=\"application/ld+json\">{\"name\": \"fetch(a), XMLHttpRequest\"}</script>",
            "<script>prefetch('a'); // fetch(b)\nvar a = 'import(c)'; /* new Worker( */</script>",
            "<img srcset='data:image/png;base64,AA 1x, ماء.jpg 2x,ماء.jpg 3x'>",
            "<style>/* url(https://x.example/a.png) */</style>",
            "<!-- <a href=/x> --><p title='<a href=/x>'>",
        ] {
            assert_eq!(codes(html), [] as [&str; 0], "{html}");
        }
    }

    #[test]
    fn what_does_not_is_found() {
        for (html, code) in [
            ("<a href=../>", "dead-link"),
            ("<a href=../b/index.html>", "dead-link"),
            ("<a href=../../../index.html>", "dead-link"),
            ("<a href=/ar/index.html>", "absolute-path"),
            ("<a href=file:///x>", "absolute-path"),
            ("<a href=//x.example>", "external-resource"),
            ("<img src=https://x.example/a.jpg>", "external-resource"),
            (
                "<img srcset='https://x.example/a.jpg 2x'>",
                "external-resource",
            ),
            (
                "<link rel=preconnect href=https://x.example>",
                "external-resource",
            ),
            (
                "<style>@import 'https://x.example/a.css';</style>",
                "external-resource",
            ),
            ("<style>a{background:url(/a.png)}</style>", "absolute-path"),
            ("<script>fetch('a')</script>", "forbidden-offline"),
            (
                "<script>a = await fetch ('a')</script>",
                "forbidden-offline",
            ),
            (
                "<script type=text/javascript>new XMLHttpRequest</script>",
                "forbidden-offline",
            ),
            (
                "<script>a = 'x' + `${fetch('a')}`</script>",
                "forbidden-offline",
            ),
            (
                "<script>a = /[/'\"]/; fetch('a')</script>",
                "forbidden-offline",
            ),
            (
                "<script type=module src=../../assets/x.css></script>",
                "forbidden-offline",
            ),
            ("<script integrity=sha256-x></script>", "forbidden-offline"),
            (
                "<link rel=stylesheet crossorigin href=../../assets/x.css>",
                "forbidden-offline",
            ),
            (
                "<svg><use href=../../assets/x.css#i></svg>",
                "forbidden-offline",
            ),
            ("<base href=/>", "forbidden-offline"),
            ("<a href=javascript:x>", "forbidden-offline"),
            (
                "<meta http-equiv=refresh content='0; url=/x'>",
                "absolute-path",
            ),
        ] {
            assert_eq!(codes(html).first(), Some(&code), "{html}");
        }
    }
}
