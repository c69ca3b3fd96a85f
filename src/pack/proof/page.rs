//! What a page links to, loads and does.

use std::cell::{Cell, RefCell};

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::address::{Use, address};
use super::{Copy, Findings, forbidden, script, style};

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
    let sink = Sink {
        copy,
        found: RefCell::default(),
        raw: RefCell::default(),
        is_data: Cell::default(),
    };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(html.into());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.found.into_inner()
}

/// Whether a browser runs a script of this type (HTML §4.12.1.1); of others it leaves the text to whoever asks for it.
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

struct Sink<'a> {
    copy: Copy<'a>,
    found: RefCell<Findings>,
    /// The text of the script or style sheet that is being read.
    raw: RefCell<Option<String>>,
    /// Whether that is data for others, which no browser runs.
    is_data: Cell<bool>,
}

impl TokenSink for Sink<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return self.start(&tag),
            Token::TagToken(tag) => self.end(&tag),
            Token::CharacterTokens(text) => {
                if let Some(raw) = &mut *self.raw.borrow_mut() {
                    raw.push_str(&text);
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Sink<'_> {
    fn start(&self, tag: &Tag) -> TokenSinkResult<()> {
        let found = &mut *self.found.borrow_mut();
        let element = &*tag.name;
        let value = |name: &str| {
            let attributes = tag.attrs.iter();
            let mut named = attributes.filter(|attribute| &*attribute.name.local == name);
            named.next().map(|attribute| &*attribute.value)
        };
        for attribute in &tag.attrs {
            self.attribute(
                element,
                &attribute.name.local,
                &attribute.value,
                &value,
                found,
            );
        }
        let handlers = tag.attrs.iter();
        let handlers = handlers
            .filter(|it| it.name.local.starts_with("on"))
            .count();
        let is_data = element == "script" && !is_run(value("type"));
        self.is_data.set(is_data);
        found.scripts += handlers + usize::from(element == "script" && !is_data);
        match element {
            "base" => found.faults.push(forbidden(self.copy.path, "`<base>`")),
            "script" if value("type") == Some("module") && value("src").is_some() => {
                found.faults.push(forbidden(self.copy.path, "a module"));
            }
            _ => {}
        }
        match element {
            "script" | "style" => {
                *self.raw.borrow_mut() = Some(String::new());
                TokenSinkResult::RawData(match element {
                    "script" => RawKind::ScriptData,
                    _ => RawKind::Rawtext,
                })
            }
            "textarea" | "title" => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }

    fn attribute<'v>(
        &self,
        element: &str,
        name: &str,
        text: &str,
        value: &dyn Fn(&str) -> Option<&'v str>,
        found: &mut Findings,
    ) {
        let copy = self.copy;
        match (element, name) {
            (_, "id") => found.anchors.push(format!("{}#{text}", copy.path)),
            ("a", "name") => found.anchors.push(format!("{}#{text}", copy.path)),
            ("link" | "script", "integrity")
            | ("link" | "script" | "img" | "audio" | "video", "crossorigin") => {
                found
                    .faults
                    .push(forbidden(copy.path, &format!("`{name}` on `<{element}>`")));
            }
            ("a" | "area", "href") | ("form", "action") | ("button" | "input", "formaction") => {
                address(copy, text, Use::Visit, found);
            }
            ("link", "href") => self.link(text, value("rel").unwrap_or_default(), found),
            ("use", "href" | "xlink:href") if !text.starts_with('#') => {
                found
                    .faults
                    .push(forbidden(copy.path, "`<use>` of another file"));
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
            | ("a", "ping") => address(copy, text, Use::Load, found),
            ("img" | "source", "srcset") => {
                for one in candidates(text) {
                    address(copy, one, Use::Load, found);
                }
            }
            ("meta", "content")
                if value("http-equiv").is_some_and(|it| it.eq_ignore_ascii_case("refresh")) =>
            {
                let at = text.to_ascii_lowercase().find("url=");
                if let Some(at) = at {
                    let url = text[at + 4..].trim().trim_matches(['"', '\'']);
                    address(copy, url, Use::Visit, found);
                }
            }
            (_, "style") => style(copy, text, found),
            _ => {}
        }
    }

    fn link(&self, href: &str, rel: &str, found: &mut Findings) {
        let mut kinds = rel.split_ascii_whitespace();
        if kinds
            .clone()
            .any(|kind| matches!(kind, "modulepreload" | "manifest"))
        {
            found
                .faults
                .push(forbidden(self.copy.path, &format!("`<link rel={rel}>`")));
        }
        let used = match kinds.all(|kind| VISITED.contains(&kind)) {
            true => Use::Visit,
            false => Use::Load,
        };
        address(self.copy, href, used, found);
    }

    fn end(&self, tag: &Tag) {
        let Some(raw) = self.raw.borrow_mut().take() else {
            return;
        };
        let found = &mut *self.found.borrow_mut();
        match &*tag.name {
            "style" => style(self.copy, &raw, found),
            _ if self.is_data.get() => {}
            _ => found.faults.extend(script(self.copy.path, &raw)),
        }
    }
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
