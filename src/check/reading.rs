//! From tokens to passages.
//!
//! Takes the tokens of a body; gives its passages, and the start tags of its raw HTML. Elements of Markdown and of HTML
//! lie in one stack, see `scopes`.

use std::cell::OnceCell;
use std::ops::Range;

use pulldown_cmark::{LinkType, Tag, TagEnd};

use super::passage::{OBJECT, Passage, PassagePart, Raw, StartTag};
use super::scopes::Scopes;
use crate::article::markdown::{ArgumentValue, Attributes, Call, Token, What};
use crate::markup::decode;
use crate::markup::elements::is_void;
use crate::render::sanitise::{HtmlPiece, Lexer};

/// Reads the `tokens` of the body that begins at `start` of `file`.
pub(super) fn read(
    file: &str,
    start: usize,
    tokens: &[Token],
    calls: &[Call],
) -> (Vec<Passage>, Vec<StartTag>) {
    let mut reader = PassageReader {
        file,
        start,
        scopes: Scopes::default(),
        lines: None,
        block: None,
        links: 0,
        passage: Passage::default(),
        passages: Vec::new(),
        elements: Vec::new(),
    };
    for token in tokens {
        reader.token(token, calls);
    }
    reader.flush();
    (reader.passages, reader.elements)
}

struct PassageReader<'f> {
    file: &'f str,
    start: usize,
    scopes: Scopes,
    /// The lines of an HTML block, which come one by one: a tag may go over several.
    lines: Option<Range<usize>>,
    /// Where the block of HTML begins that is being read.
    block: Option<usize>,
    /// How many links are open: one, unless links stand in links.
    links: usize,
    /// The passage that is being read.
    passage: Passage,
    passages: Vec<Passage>,
    elements: Vec<StartTag>,
}

impl PassageReader<'_> {
    fn token(&mut self, token: &Token, calls: &[Call]) {
        let source = in_file(self.file, self.start, &token.range);
        match &token.what {
            What::Open(Tag::HtmlBlock, _) => {
                self.flush();
                self.block = Some(source.start);
            }
            What::Close(TagEnd::HtmlBlock) => {
                self.html_lines();
                self.flush();
                self.block = None;
            }
            What::Open(tag, attributes) => self.open(tag, attributes.as_deref()),
            What::SpanOpen(attributes) => self.enter(Some(attributes), false),
            What::Close(end) => {
                self.scopes.leave();
                if *end == TagEnd::Link {
                    self.links = self.links.saturating_sub(1);
                }
                if is_block_end(end) {
                    self.flush();
                }
            }
            What::SpanClose => self.scopes.leave(),
            What::Text(text) => self.add(text, source),
            What::Code(_) | What::Formula(..) | What::Footnote(_) | What::Task(_) => {
                self.push(OBJECT, source);
            }
            What::SoftBreak | What::HardBreak => self.push("\n", source),
            What::Html(_) => {
                let start = self.lines.take().map_or(source.start, |lines| lines.start);
                self.lines = Some(start..source.end);
            }
            What::InlineHtml(html) => self.html(html, source),
            What::Rule => self.flush(),
            What::Call(index) => {
                self.html_lines();
                self.push(OBJECT, source);
                self.arguments(&calls[*index]);
            }
        }
    }

    fn open(&mut self, tag: &Tag, attributes: Option<&Attributes>) {
        self.links += usize::from(matches!(tag, Tag::Link { .. }));
        let verbatim = match tag {
            Tag::CodeBlock(_) => true,
            Tag::Link { link_type, .. } => {
                matches!(link_type, LinkType::Autolink | LinkType::Email)
            }
            _ => false,
        };
        if is_block_end(&tag.to_end()) {
            self.flush();
        }
        self.enter(attributes, verbatim);
    }

    fn enter(&mut self, attributes: Option<&Attributes>, verbatim: bool) {
        let lang = attributes.and_then(|it| it.lang.as_deref());
        self.scopes.enter(None, lang, verbatim);
    }

    fn add(&mut self, text: &str, source: Range<usize>) {
        let is_prose = !self.scopes.verbatim();
        self.push(if is_prose { text } else { OBJECT }, source);
    }

    fn push(&mut self, text: &str, source: Range<usize>) {
        let start = self.passage.text.len();
        self.passage.text.push_str(text);
        self.passage.parts.push(PassagePart {
            range: start..self.passage.text.len(),
            source,
            lang: self.scopes.lang(),
            is_link: self.links > 0,
            raw: self.block.map(|block| Raw {
                block,
                element: self.scopes.element(),
            }),
            map: OnceCell::new(),
        });
    }

    fn html_lines(&mut self) {
        if let Some(lines) = self.lines.take() {
            let file = self.file;
            self.html(&file[lines.clone()], lines);
        }
    }

    fn html(&mut self, html: &str, source: Range<usize>) {
        let lexer = Lexer::new(html);
        let mut at = 0;
        while at < html.len() {
            let piece = lexer.cut(at);
            let range = source.start + at..source.start + piece.end;
            match piece.piece {
                // Browsers read the references of HTML, `&nbsp;`, as Markdown does those of its text.
                HtmlPiece::Text => self.add(&decode(&html[at..piece.end]), range),
                HtmlPiece::Start(tag) => self.start_tag(&tag, range),
                HtmlPiece::End(name) => {
                    if &*name == "a" {
                        self.links = self.links.saturating_sub(1);
                    }
                    self.scopes.end_tag(&name);
                }
                HtmlPiece::Note { .. } | HtmlPiece::Unfinished | HtmlPiece::Overloaded(_) => {}
            }
            at = piece.end;
        }
    }

    fn start_tag(&mut self, tag: &html5ever::tokenizer::Tag, source: Range<usize>) {
        let name = tag.name.to_string();
        if name == "br" {
            self.push("\n", source.clone());
        }
        let attributes: Vec<(String, String)> = tag
            .attrs
            .iter()
            .map(|it| (it.name.local.to_string(), it.value.to_string()))
            .collect();
        let element = StartTag {
            name,
            attributes,
            source,
        };
        if !tag.self_closing && !is_void(&element.name) {
            let lang = element.attribute("lang");
            let verbatim = is_verbatim(&element.name);
            self.scopes.enter(Some(tag.name.clone()), lang, verbatim);
            self.scopes.number(self.elements.len());
            self.links += usize::from(element.name == "a");
        }
        self.elements.push(element);
    }

    /// Texts given to a component. A word of ASCII is a name, a file or a choice rather than a text.
    fn arguments(&mut self, call: &Call) {
        let mut source = in_file(self.file, self.start, &call.range);
        let outer = std::mem::take(&mut self.passage);
        for (_, argument) in &call.arguments {
            let ArgumentValue::Text(text) = argument else {
                continue;
            };
            let is_text = !text.is_ascii() || text.contains(' ');
            if let Some(at) = self.file[source.clone()]
                .find(text.as_str())
                .filter(|_| is_text)
            {
                let start = source.start + at;
                // They stand in order.
                source.start = start + text.len();
                self.push(text, start..source.start);
                self.flush();
            }
        }
        self.passage = outer;
    }

    fn flush(&mut self) {
        // No link goes on behind its block.
        self.links = 0;
        let passage = std::mem::take(&mut self.passage);
        if !passage.text.trim().is_empty() {
            self.passages.push(passage);
        }
    }
}

/// Whether a passage ends where this element begins or ends.
fn is_block_end(end: &TagEnd) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong, Subscript, Superscript};
    !matches!(
        end,
        Emphasis | Strong | Strikethrough | Link | Image | Superscript | Subscript
    )
}

fn is_verbatim(name: &str) -> bool {
    matches!(
        name,
        "code" | "pre" | "kbd" | "samp" | "var" | "script" | "style" | "textarea" | "svg" | "math"
    )
}

/// Bytes of the file, from bytes of its body, which begins at `start`. A token may begin in the midst of a no-break
/// space, since lines of them are blanked byte by byte.
pub(super) fn in_file(file: &str, start: usize, range: &Range<usize>) -> Range<usize> {
    file.floor_char_boundary(start + range.start)..file.floor_char_boundary(start + range.end)
}
