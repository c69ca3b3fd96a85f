//! The writer: one pass over the tokens.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, LinkType, Tag, TagEnd};

use super::Surroundings;
use super::blocks::{list_direction, main_direction, unmarked_text};
use super::notes::Notes;
use super::tables::Table;
use super::text::{push_attribute, push_escaped, push_text};
use crate::article::markdown::{Attributes, Call, CallKind, Token, What, plain_text};
use crate::language::Direction;

/// Writes the tokens of one body.
pub struct Writer<'w> {
    calls: &'w [Call],
    around: &'w mut dyn Surroundings,
    out: String,
    frames: Vec<Frame>,
    /// Language and direction of the elements that are open and have their own, innermost last.
    tongues: Vec<Tongue>,
    /// For each open element, whether it has a tongue of its own, and how it is closed.
    open: Vec<bool>,
    table: Table,
    notes: Notes,
    in_code_block: bool,
    /// Before this token, everything is inside an image's alternative text.
    alt_until: usize,
}

/// Output that was set aside while something else is written.
enum Frame {
    Note(String, String),
    Call(usize, String),
}

struct Tongue {
    lang: Option<String>,
    dir: Direction,
}

impl<'w> Writer<'w> {
    pub fn new(calls: &'w [Call], around: &'w mut dyn Surroundings, size: usize) -> Self {
        let dir = around.direction();
        Writer {
            calls,
            around,
            out: String::with_capacity(size + size / 4),
            frames: Vec::new(),
            tongues: vec![Tongue { lang: None, dir }],
            open: Vec::new(),
            table: Table::default(),
            notes: Notes::default(),
            in_code_block: false,
            alt_until: 0,
        }
    }

    /// The HTML of the tokens.
    pub fn write(mut self, tokens: &[Token]) -> String {
        for at in 0..tokens.len() {
            if at >= self.alt_until {
                self.token(tokens, at);
            }
        }
        while let Some(frame) = self.frames.pop() {
            if let Frame::Call(index, outer) = frame {
                let inner = std::mem::replace(&mut self.out, outer);
                self.around.stray_call(&self.calls[index]);
                self.out.push_str(&inner);
            }
        }
        self.around.end(&mut self.out);
        self.notes.write(self.around, &mut self.out);
        self.out
    }

    fn token(&mut self, tokens: &[Token], at: usize) {
        let Token { what, range } = &tokens[at];
        match what {
            What::Open(tag, attributes) => self.open(tokens, at, tag, attributes.as_deref(), range),
            What::Close(end) => self.close(tokens, at, end),
            What::SpanOpen(attributes) => {
                let text = self.attributes(Some(attributes), None, range);
                self.push("<span", &text);
            }
            What::SpanClose => self.pop("</span>"),
            What::Text(_) | What::Code(_) if self.around.dropping() => {}
            What::Text(text) if self.in_code_block => push_escaped(&mut self.out, text),
            What::Text(text) => self.text(text),
            What::Code(code) => {
                // Code runs from left to right wherever it stands; in such a context it need not be said.
                self.out.push_str(if self.dir() == Direction::Rtl {
                    "<code dir=\"ltr\">"
                } else {
                    "<code>"
                });
                push_escaped(&mut self.out, code);
                self.out.push_str("</code>");
            }
            What::Html(html) | What::InlineHtml(html) => {
                self.around.html(html, range, &mut self.out)
            }
            What::Footnote(label) => self.notes.refer(label, self.around, &mut self.out),
            What::SoftBreak => self.out.push('\n'),
            What::HardBreak => self.out.push_str("<br>\n"),
            What::Rule => {
                self.line();
                self.out.push_str("<hr>\n");
            }
            What::Task(done) => self.task(*done, range),
            What::Call(index) => self.call(*index),
        }
    }

    fn open(
        &mut self,
        tokens: &[Token],
        at: usize,
        tag: &Tag,
        attributes: Option<&Attributes>,
        range: &Range<usize>,
    ) {
        let main = self.main_direction(&tokens[at..], tag, attributes, range);
        let text = self.attributes(attributes, main, range);
        match tag {
            Tag::Paragraph => self.block("<p", &text),
            Tag::Heading { level, .. } => self.block(&format!("<{level}"), &text),
            Tag::BlockQuote(None) => self.block_line("<blockquote", &text),
            Tag::BlockQuote(Some(kind)) => self.alert(*kind, &text, range),
            Tag::CodeBlock(kind) => self.code_block(kind, &text),
            Tag::List(None) => {
                let tasks = matches!(
                    tokens.get(at + 2).map(|token| &token.what),
                    Some(What::Task(_))
                ) || matches!(
                    tokens.get(at + 3).map(|token| &token.what),
                    Some(What::Task(_))
                );
                self.block_line(if tasks { "<ul class=\"tasks\"" } else { "<ul" }, &text);
            }
            Tag::List(Some(1)) => self.block_line("<ol", &text),
            Tag::List(Some(start)) => self.block_line(&format!("<ol start=\"{start}\""), &text),
            Tag::Item => self.block("<li", &text),
            Tag::DefinitionList => self.block_line("<dl", &text),
            Tag::DefinitionListTitle => self.block("<dt", &text),
            Tag::DefinitionListDefinition => self.block("<dd", &text),
            Tag::Table(alignments) => {
                self.line();
                let label = self.around.word("table-region", None, range);
                self.table = Table::open(alignments.clone(), &label, &text, &mut self.out);
            }
            Tag::TableHead => self.table.head(true, &mut self.out),
            Tag::TableRow => self.table.row(true, &mut self.out),
            Tag::TableCell => self
                .table
                .open_cell(is_empty_cell(tokens, at), &text, &mut self.out),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link {
                link_type: LinkType::Email,
                dest_url,
                title,
                ..
            } => {
                self.link(&format!("mailto:{dest_url}"), title, range);
            }
            Tag::Link {
                dest_url, title, ..
            } => self.link(dest_url, title, range),
            Tag::Image {
                dest_url, title, ..
            } => self.image(tokens, at, dest_url, title, range),
            Tag::FootnoteDefinition(label) => {
                let outer = std::mem::take(&mut self.out);
                self.frames.push(Frame::Note(label.to_string(), outer));
            }
            // HTML blocks bring their own tags; the rest is switched off in `article::markdown`.
            Tag::HtmlBlock | Tag::MetadataBlock(_) | Tag::Superscript | Tag::Subscript => {}
        }
        if encloses_text(&tag.to_end()) {
            self.around.enter();
        }
    }

    fn close(&mut self, tokens: &[Token], at: usize, end: &TagEnd) {
        if encloses_text(end) {
            self.around.leave(&mut self.out);
        }
        match end {
            TagEnd::Paragraph => self.pop("</p>\n"),
            TagEnd::Heading(level) => self.pop(&format!("</{level}>\n")),
            TagEnd::BlockQuote(None) => self.pop("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.pop("</div>\n"),
            TagEnd::CodeBlock => {
                self.in_code_block = false;
                self.pop("</code></pre>\n");
            }
            TagEnd::List(true) => self.pop("</ol>\n"),
            TagEnd::List(false) => self.pop("</ul>\n"),
            TagEnd::Item => self.pop("</li>\n"),
            TagEnd::DefinitionList => self.pop("</dl>\n"),
            TagEnd::DefinitionListTitle => self.pop("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.pop("</dd>\n"),
            TagEnd::Table => {
                Table::close(&mut self.out);
                self.leave();
            }
            TagEnd::TableHead => {
                self.table.head(false, &mut self.out);
                self.leave();
            }
            TagEnd::TableRow => {
                self.table.row(false, &mut self.out);
                self.leave();
            }
            TagEnd::TableCell => {
                let is_empty = matches!(tokens[at - 1].what, What::Open(Tag::TableCell, _));
                self.table.close_cell(is_empty, &mut self.out);
                self.leave();
            }
            TagEnd::Emphasis => self.pop("</em>"),
            TagEnd::Strong => self.pop("</strong>"),
            TagEnd::Strikethrough => self.pop("</del>"),
            TagEnd::Link => self.pop("</a>"),
            TagEnd::FootnoteDefinition => {
                self.leave();
                if let Some(Frame::Note(label, outer)) = self.frames.pop() {
                    let body = std::mem::replace(&mut self.out, outer);
                    self.notes.keep(label, body);
                }
            }
            _ => self.leave(),
        }
    }

    fn text(&mut self, text: &str) {
        let lang = self
            .tongues
            .iter()
            .rev()
            .find_map(|tongue| tongue.lang.as_deref());
        let text = self.around.typeset(lang, text);
        let dir = self
            .tongues
            .last()
            .map_or(Direction::Ltr, |tongue| tongue.dir);
        push_text(&mut self.out, &text, dir);
    }

    fn task(&mut self, done: bool, range: &Range<usize>) {
        let word = self
            .around
            .word(if done { "task-done" } else { "task-open" }, None, range);
        self.out.push_str(if done {
            "<span class=\"task task-done\""
        } else {
            "<span class=\"task task-open\""
        });
        push_attribute(&mut self.out, "role", "img");
        push_attribute(&mut self.out, "aria-label", &word);
        self.out.push_str("></span> ");
    }

    fn alert(&mut self, kind: BlockQuoteKind, attributes: &str, range: &Range<usize>) {
        let name = match kind {
            BlockQuoteKind::Note => "note",
            BlockQuoteKind::Tip => "tip",
            BlockQuoteKind::Important => "important",
            BlockQuoteKind::Warning => "warning",
            BlockQuoteKind::Caution => "caution",
        };
        let title = self.around.word(&format!("alert-{name}"), None, range);
        self.block_line(
            &format!("<div class=\"alert alert-{name}\" role=\"note\""),
            attributes,
        );
        self.out.push_str("<p class=\"alert-title\">");
        push_escaped(&mut self.out, &title);
        self.out.push_str("</p>\n");
    }

    fn code_block(&mut self, kind: &CodeBlockKind, attributes: &str) {
        self.in_code_block = true;
        self.block("<pre dir=\"ltr\"", attributes);
        let info = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or(""),
            CodeBlockKind::Indented => "",
        };
        self.out.push_str("<code");
        if !info.is_empty() {
            push_attribute(&mut self.out, "class", &format!("language-{info}"));
        }
        self.out.push('>');
    }

    fn link(&mut self, url: &str, title: &str, range: &Range<usize>) {
        let target = self.around.link(url, range);
        self.out.push_str("<a href=\"");
        let _ = pulldown_cmark_escape::escape_href(&mut self.out, &target.href);
        self.out.push('"');
        if let Some(lang) = target.hreflang {
            push_attribute(&mut self.out, "hreflang", lang.as_str());
        }
        if !title.is_empty() {
            push_attribute(&mut self.out, "title", title);
        }
        self.out.push('>');
    }

    fn image(&mut self, tokens: &[Token], at: usize, url: &str, title: &str, range: &Range<usize>) {
        let mut depth = 0_usize;
        let length = tokens[at + 1..].iter().take_while(|token| {
            match &token.what {
                What::Open(Tag::Image { .. }, _) => depth += 1,
                What::Close(TagEnd::Image) if depth == 0 => return false,
                What::Close(TagEnd::Image) => depth -= 1,
                _ => {}
            }
            true
        });
        let end = at + 1 + length.count();
        let alt = plain_text(&tokens[at + 1..end], |_| false);
        let address = self.around.image(url, range);
        self.out.push_str("<img src=\"");
        let _ = pulldown_cmark_escape::escape_href(&mut self.out, &address);
        self.out.push('"');
        push_attribute(&mut self.out, "alt", &alt);
        if !title.is_empty() {
            push_attribute(&mut self.out, "title", title);
        }
        self.out.push('>');
        self.leave();
        self.alt_until = end + 1;
    }

    fn call(&mut self, index: usize) {
        let call = &self.calls[index];
        match call.kind {
            CallKind::Whole => {
                let html = self.around.call(call, None);
                self.out.push_str(&html);
            }
            CallKind::Open => {
                let outer = std::mem::take(&mut self.out);
                self.frames.push(Frame::Call(index, outer));
            }
            CallKind::Close => match self.frames.pop() {
                Some(Frame::Call(opened, outer)) if self.calls[opened].name == call.name => {
                    let body = std::mem::replace(&mut self.out, outer);
                    let html = self.around.call(&self.calls[opened], Some(&body));
                    self.out.push_str(&html);
                }
                other => {
                    self.frames.extend(other);
                    self.around.stray_call(call);
                }
            },
        }
    }

    /// The direction of a block that nobody named one for, where its text runs against what is around it.
    fn main_direction(
        &mut self,
        tokens: &[Token],
        tag: &Tag,
        attributes: Option<&Attributes>,
        range: &Range<usize>,
    ) -> Option<Direction> {
        let is_named = attributes.is_some_and(|named| named.lang.is_some() || named.dir.is_some());
        if is_named || self.around.dropping() {
            return None;
        }
        match tag {
            Tag::List(_) => return list_direction(tokens, self.dir()),
            Tag::TableCell => {}
            Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::Item
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition => {
                let is_marked = self.tongues.iter().any(|tongue| tongue.lang.is_some());
                if let Some(text) = unmarked_text(tokens).filter(|_| !is_marked) {
                    self.around.block(&text, range);
                }
            }
            _ => return None,
        }
        main_direction(tokens, self.dir())
    }

    /// What an author said of an element, or else the direction of its text, as HTML; pushes the tongue that holds in it.
    fn attributes(
        &mut self,
        attributes: Option<&Attributes>,
        main: Option<Direction>,
        range: &Range<usize>,
    ) -> String {
        let nothing = Attributes::default();
        if attributes.is_none() && main.is_none() {
            self.open.push(false);
            return String::new();
        }
        let attributes = attributes.unwrap_or(&nothing);
        let mut text = String::new();
        let named = attributes.lang.as_deref();
        let of_lang = named.and_then(|tag| self.around.direction_of(tag, range));
        let said = attributes.dir.as_deref().and_then(|dir| match dir {
            "rtl" => Some(Direction::Rtl),
            "ltr" => Some(Direction::Ltr),
            _ => None,
        });
        let dir = said.or(of_lang).or(main);
        if let Some(id) = &attributes.id {
            push_attribute(&mut text, "id", id);
        }
        if !attributes.classes.is_empty() {
            push_attribute(&mut text, "class", &attributes.classes.join(" "));
        }
        if let Some(lang) = named {
            push_attribute(&mut text, "lang", lang);
        }
        if let Some(dir) = dir.filter(|dir| said.is_some() || *dir != self.dir()) {
            push_attribute(&mut text, "dir", dir.as_str());
        }
        self.open.push(named.is_some() || dir.is_some());
        if named.is_some() || dir.is_some() {
            let dir = dir.unwrap_or_else(|| self.dir());
            self.tongues.push(Tongue {
                lang: attributes.lang.clone(),
                dir,
            });
        }
        text
    }

    fn dir(&self) -> Direction {
        self.tongues
            .last()
            .map_or(Direction::Ltr, |tongue| tongue.dir)
    }

    fn leave(&mut self) {
        if self.open.pop() == Some(true) {
            self.tongues.pop();
        }
    }

    fn pop(&mut self, end: &str) {
        self.out.push_str(end);
        self.leave();
    }

    fn push(&mut self, start: &str, attributes: &str) {
        self.out.push_str(start);
        self.out.push_str(attributes);
        self.out.push('>');
    }

    fn block(&mut self, start: &str, attributes: &str) {
        self.line();
        self.push(start, attributes);
    }

    fn block_line(&mut self, start: &str, attributes: &str) {
        self.block(start, attributes);
        self.out.push('\n');
    }

    /// Begins a new line, unless the last one is still empty.
    fn line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }
}

fn is_empty_cell(tokens: &[Token], at: usize) -> bool {
    matches!(
        tokens.get(at + 1).map(|token| &token.what),
        Some(What::Close(TagEnd::TableCell))
    )
}

/// Blocks that hold running text or other blocks: HTML opened inside cannot end outside.
fn encloses_text(end: &TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
    )
}
