//! The writer: one pass over the tokens.

use std::ops::Range;

use pulldown_cmark::{LinkType, Tag, TagEnd};

use super::Surroundings;
use super::blocks::{heading, is_empty_cell, is_inline, is_inline_end};
use super::formulas::Formulas;
use super::line::Line;
use super::notes::Notes;
use super::opened::{CodeBlock, LangScope, OpenHtml, SetAside};
use super::run::InlineRun;
use super::tables::Table;
use crate::article::markdown::{Attributes, Call, Token, What, encloses_text};
use crate::language::Direction;

/// Writes the tokens of one body.
pub struct Writer<'w> {
    /// The body as written.
    pub(super) source: &'w str,
    pub(super) calls: &'w [Call],
    pub(super) around: &'w mut dyn Surroundings,
    pub(super) out: String,
    pub(super) frames: Vec<SetAside>,
    /// How many calls of components are open.
    pub(super) open_calls: usize,
    /// Whether what comes is a block of HTML, which is no element itself.
    pub(super) in_html_block: bool,
    /// Language and direction of the elements that are open and have their own, innermost last.
    pub(super) lang_scopes: Vec<LangScope>,
    /// For each open element, whether it has a scope of its own, and how it is closed.
    pub(super) open: Vec<bool>,
    /// Elements that are open in authors' HTML.
    pub(super) html_open: OpenHtml,
    /// How many of them were open when each open block began.
    pub(super) html_marks: Vec<usize>,
    /// The text of the block that is being written, as it is set.
    pub(super) run: InlineRun,
    table: Table,
    notes: Notes,
    /// The formulas of the body, from the first on that is met.
    pub(super) formulas: Option<Formulas>,
    /// The code of the block that is being written, and what its language is called.
    pub(super) code_block: Option<CodeBlock>,
    /// For each open list, the number that its next item has by itself and the one before it had in the source.
    lists: Vec<(u64, Option<u64>)>,
    /// The lines that are being written: the last stands in an element of the one before with a direction of its own.
    pub(super) lines: Vec<Line>,
    /// A line that has ended, for the room it has.
    pub(super) spare: Option<Line>,
    /// Before this token, everything is inside an image's alternative text.
    pub(super) alt_until: usize,
    /// How many links are open: one in another is words to it, for HTML knows no such thing (HTML, "The a element").
    links: usize,
}

impl<'w> Writer<'w> {
    pub fn new(source: &'w str, calls: &'w [Call], around: &'w mut dyn Surroundings) -> Self {
        let dir = around.direction();
        Writer {
            source,
            calls,
            around,
            out: String::with_capacity(source.len() + source.len() / 2),
            frames: Vec::new(),
            open_calls: 0,
            in_html_block: false,
            lang_scopes: vec![LangScope {
                lang: None,
                dir,
                isolates: false,
            }],
            open: Vec::new(),
            html_open: OpenHtml::default(),
            html_marks: Vec::new(),
            run: InlineRun::default(),
            table: Table::default(),
            notes: Notes::default(),
            formulas: None,
            code_block: None,
            lists: Vec::new(),
            lines: Vec::new(),
            spare: None,
            alt_until: 0,
            links: 0,
        }
    }

    /// The HTML of the tokens.
    pub fn write(mut self, tokens: &[Token]) -> String {
        self.notes = Notes::of(tokens);
        for at in 0..tokens.len() {
            if at >= self.alt_until {
                self.token(tokens, at);
            }
        }
        self.end_lines();
        self.end_calls(0);
        self.around.end(&mut self.out);
        self.notes.write(self.around, &mut self.out);
        self.out
    }

    pub(super) fn token(&mut self, tokens: &[Token], at: usize) {
        let Token { what, range } = &tokens[at];
        self.begin_run(tokens, at);
        let (before, depth) = (self.out.len(), self.isolating());
        match what {
            What::Open(tag, attributes) if is_inline(tag) => {
                self.open(tokens, at, tag, attributes.as_deref(), range);
                match tag {
                    Tag::Image { .. } => self.object_in_line(before),
                    _ => self.markup_in_line(before, depth),
                }
            }
            What::Close(end) if is_inline_end(end) => {
                let frames = self.frames.len();
                self.close(tokens, at, end);
                self.end_in_line(before, depth, frames);
            }
            What::Open(tag, attributes) => {
                self.end_lines();
                self.open(tokens, at, tag, attributes.as_deref(), range);
            }
            What::Close(end) => {
                self.end_lines();
                self.close(tokens, at, end);
            }
            What::SpanOpen(attributes) => {
                let text = self.attributes(Some(attributes), None, range);
                self.push("<span", &text);
                self.enclose();
                self.markup_in_line(before, depth);
            }
            What::SpanClose => {
                let frames = self.frames.len();
                self.end_enclosed();
                self.pop("</span>");
                self.end_in_line(before, depth, frames);
            }
            What::Text(_) | What::Code(_) | What::Formula(..) if self.around.dropping() => {}
            What::Text(text) if self.code_block.is_some() => self.code_text(text),
            What::Text(text) => self.text(at, text),
            What::Code(code) => self.code(code),
            What::Formula(tex, is_apart) => self.formula(tokens, at, tex, *is_apart),
            What::Html(html) => self.html_block(html, range),
            What::InlineHtml(html) => {
                self.around.html(html, range, &mut self.out);
                self.html_scopes(html, range);
                self.markup_in_line(before, depth);
            }
            What::Footnote(label) => {
                let dir = self.dir();
                self.notes.refer(label, dir, self.around, &mut self.out);
                self.object_in_line(before);
            }
            What::SoftBreak => match self.run.text(at) {
                Some(set) if !set.contains('\n') => self.text_in_line(&set),
                _ => self.break_in_line("\n", false),
            },
            What::HardBreak => self.break_in_line("<br>\n", true),
            What::Rule => {
                self.end_lines();
                self.line();
                self.out.push_str("<hr>\n");
            }
            What::Task(done) => {
                self.task(*done, range);
                self.object_in_line(before);
            }
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
        if let Tag::List(start) = tag {
            self.lists.push((start.unwrap_or(1), None));
        }
        match tag {
            Tag::Paragraph => self.block("<p", &text),
            Tag::Heading { level, .. } => self.block(heading(*level).0, &text),
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
            Tag::Item => match self.number(range) {
                Some(number) => self.block(&format!("<li value=\"{number}\""), &text),
                None => self.block("<li", &text),
            },
            Tag::DefinitionList => self.block_line("<dl", &text),
            Tag::DefinitionListTitle => self.block("<dt", &text),
            Tag::DefinitionListDefinition => self.block("<dd", &text),
            Tag::Table(alignments) => {
                self.line();
                let label = self.around.word("table-region", &[], range);
                self.table = Table::open(alignments.clone(), &label, &text, &mut self.out);
                if self.dir() == Direction::Rtl {
                    self.table.align_figures(&tokens[at..]);
                }
            }
            Tag::TableHead => self.table.head(true, &mut self.out),
            Tag::TableRow => self.table.row(true, &mut self.out),
            Tag::TableCell => self
                .table
                .open_cell(is_empty_cell(tokens, at), &text, &mut self.out),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link { .. } if self.links > 0 => self.links += 1,
            Tag::Link {
                link_type: LinkType::Email,
                dest_url,
                title,
                ..
            } => {
                self.links = 1;
                self.link(&format!("mailto:{dest_url}"), title, range);
            }
            Tag::Link {
                dest_url, title, ..
            } => {
                self.links = 1;
                self.link(dest_url, title, range);
            }
            Tag::Image {
                dest_url, title, ..
            } => {
                let is_decorative = attributes.is_some_and(|it| it.decorative);
                self.image((tokens, at), (dest_url, title), &text, is_decorative, range);
            }
            Tag::FootnoteDefinition(label) => {
                self.notes.begin(label);
                let outer = std::mem::take(&mut self.out);
                self.frames.push(SetAside::Note(label.to_string(), outer));
            }
            // HTML blocks bring their own tags; the rest is switched off in `article::markdown`.
            Tag::HtmlBlock => self.in_html_block = true,
            Tag::MetadataBlock(_) | Tag::Superscript | Tag::Subscript => {}
        }
        if encloses_text(&tag.to_end()) {
            self.enclose();
        }
    }

    /// HTML that the author opens from here on ends before the element that was opened last.
    fn enclose(&mut self) {
        self.around.enter();
        self.html_marks.push(self.html_open.len());
    }

    fn end_enclosed(&mut self) {
        self.around.leave(&mut self.out);
        let mark = self.html_marks.pop().unwrap_or(0);
        self.close_html(mark);
    }

    fn close(&mut self, tokens: &[Token], at: usize, end: &TagEnd) {
        if encloses_text(end) {
            self.end_enclosed();
        }
        match end {
            TagEnd::Paragraph => self.pop("</p>\n"),
            TagEnd::Heading(level) => self.pop(heading(*level).1),
            TagEnd::BlockQuote(None) => self.pop("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.pop("</div>\n"),
            TagEnd::CodeBlock => self.end_code_block(),
            TagEnd::List(ordered) => {
                self.lists.pop();
                self.pop(if *ordered { "</ol>\n" } else { "</ul>\n" });
            }
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
            TagEnd::Link if self.links > 1 => {
                self.links -= 1;
                self.leave();
            }
            TagEnd::Link => {
                self.links = 0;
                self.pop("</a>");
            }
            TagEnd::FootnoteDefinition => {
                self.leave();
                if let Some(SetAside::Note(label, outer)) = self.frames.pop() {
                    let body = std::mem::replace(&mut self.out, outer);
                    self.notes.keep(label, body);
                }
            }
            TagEnd::HtmlBlock => {
                self.in_html_block = false;
                self.leave();
            }
            _ => self.leave(),
        }
    }

    /// The number of an item, where it is not the one that follows by itself: an official text keeps its author's
    /// numbers. Items that all bear one number are counted, as CommonMark 0.31 §5.3 has it.
    fn number(&mut self, range: &Range<usize>) -> Option<u64> {
        let digits = self.source.get(range.clone())?.trim_start();
        let digits = &digits[..digits.bytes().take_while(u8::is_ascii_digit).count()];
        let written: u64 = digits.parse().ok()?;
        let (next, before) = self.lists.last_mut()?;
        let differs = written != *next && before.is_some_and(|before| before != written);
        if differs {
            *next = written;
        }
        *next += 1;
        *before = Some(written);
        differs.then_some(written)
    }

    pub(super) fn leave(&mut self) {
        if self.open.pop() == Some(true) {
            self.lang_scopes.pop();
        }
        self.end_calls(self.open.len() + 1);
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

    pub(super) fn block(&mut self, start: &str, attributes: &str) {
        self.line();
        self.push(start, attributes);
    }

    pub(super) fn block_line(&mut self, start: &str, attributes: &str) {
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
