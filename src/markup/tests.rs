//! The reader held to html5ever's tokenizer, and tags that fit and do not.

use std::cell::RefCell;

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token as Theirs, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use proptest::prelude::*;

use super::*;

/// Tags as both readers tell them: name with `/` for an end tag, attributes.
type Tags = Vec<(String, Vec<(String, String)>)>;

#[derive(Default)]
struct Sink(RefCell<Tags>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Theirs, _line: u64) -> TokenSinkResult<()> {
        let Theirs::TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        let is_start = tag.kind == TagKind::StartTag;
        let name = tag.name.to_string();
        let attributes = tag.attrs.iter();
        let attributes = attributes.map(|it| (it.name.local.to_string(), it.value.to_string()));
        let shown = if is_start {
            name.clone()
        } else {
            format!("/{name}")
        };
        let attributes = if is_start {
            attributes.collect()
        } else {
            Vec::new()
        };
        self.0.borrow_mut().push((shown, attributes));
        match &*name {
            "title" | "textarea" if is_start => TokenSinkResult::RawData(RawKind::Rcdata),
            "style" | "iframe" if is_start => TokenSinkResult::RawData(RawKind::Rawtext),
            _ => TokenSinkResult::Continue,
        }
    }
}

fn theirs(html: &str) -> Tags {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(html.into());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

fn ours(html: &str) -> Tags {
    let mut tags = Tags::new();
    read(html, |token| match token {
        HtmlToken::Start(tag) => {
            let mut attributes: Vec<(String, String)> = Vec::new();
            for it in &tag.attributes {
                let name = it.name.to_ascii_lowercase();
                if attributes.iter().all(|(other, _)| *other != name) {
                    attributes.push((name, it.value().into_owned()));
                }
            }
            tags.push((tag.name.to_string(), attributes));
        }
        HtmlToken::End(tag) => tags.push((format!("/{}", tag.name), Vec::new())),
        _ => {}
    });
    tags
}

const PIECES: &[&str] = &[
    "<a",
    "<p",
    "<DIV",
    "<br",
    "</a",
    "</p >",
    "</",
    "<",
    ">",
    "/>",
    " ",
    "\n",
    "=",
    "\"",
    "'",
    "a",
    "é",
    "href",
    "=\"x\"",
    "='y z'",
    "=q",
    " id",
    " id=\"&amp;é\"",
    "&quot;",
    "&eacute;",
    "&#65;",
    "<!--",
    "-->",
    "--!>",
    "<!",
    "<?",
    "]]>",
    "text",
    "<title>",
    "</title>",
    "<style>",
    "</style>",
    "<textarea>",
    "</textarea",
    "<x-y>",
    "/",
    "/ b",
];

proptest! {
    #[test]
    fn tags_are_those_of_html5ever(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
        let html = pieces.concat();
        prop_assert_eq!(ours(&html), theirs(&html), "{}", html);
    }
}

#[test]
fn an_unquoted_value_keeps_quotes_of_both_kinds() {
    let html = "<a title=5&prime;6\"&eacute;'>";
    assert_eq!(ours(html), theirs(html));
}

#[test]
fn places_are_those_of_the_page() {
    let html = "é <a\n HREF = 'x'>b</a>";
    let mut found = Vec::new();
    read(html, |token| match token {
        HtmlToken::Start(tag) => {
            found.push(&html[tag.range.clone()]);
            found.extend(tag.attributes.iter().map(|it| &html[it.range.clone()]));
        }
        HtmlToken::End(tag) => found.push(&html[tag.range.clone()]),
        HtmlToken::Text(text) => found.push(text),
        HtmlToken::Raw(_) => {}
    });
    assert_eq!(found, ["é ", "<a\n HREF = 'x'>", "HREF = 'x'", "b", "</a>"]);
}

#[test]
fn what_is_foreign_has_its_own_rules() {
    let tags = ours("<svg><title>a</title><style>b</style><g/></svg><title><b></title>");
    let names: Vec<&str> = tags.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "svg", "title", "/title", "style", "/style", "g", "/svg", "title", "/title"
        ]
    );
}
