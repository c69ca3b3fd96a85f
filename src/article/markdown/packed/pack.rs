//! From tokens to bytes.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Tag, TagEnd};

use super::super::attributes::Attributes;
use super::super::{Token, What};
use super::{ALIGNMENTS, LINK_TYPES, PLAIN, code};

pub(super) struct Packer<'b> {
    body: &'b str,
    pub(super) codes: Vec<u8>,
    pub(super) words: String,
    /// Where the last token left off: an element at its beginning, all else at its end.
    at: usize,
    /// The elements that are open, with their places; `None` for a span.
    open: Vec<(Option<TagEnd>, Range<usize>)>,
}

impl<'b> Packer<'b> {
    /// For so many tokens of `body`.
    pub(super) fn new(body: &'b str, tokens: usize) -> Self {
        Packer {
            body,
            codes: Vec::with_capacity(tokens * 4),
            words: String::new(),
            at: 0,
            open: Vec::new(),
        }
    }

    /// Packs the next one; `None` when no body of ours has such a thing.
    pub(super) fn token(&mut self, Token { what, range }: &Token) -> Option<()> {
        match what {
            What::Open(tag, attributes) => {
                self.element(tag, attributes.as_deref(), range)?;
                self.open.push((Some(tag.to_end()), range.clone()));
                self.at = range.start;
            }
            What::SpanOpen(attributes) => {
                self.place(code::SPAN, range);
                self.attributes(attributes);
                self.open.push((None, range.clone()));
                self.at = range.start;
            }
            What::Close(_) | What::SpanClose => {
                let end = match what {
                    What::Close(end) => Some(*end),
                    _ => None,
                };
                self.codes.push(code::END);
                (self.open.pop()? == (end, range.clone())).then_some(())?;
                self.at = range.end;
            }
            leaf => {
                self.leaf(leaf, range);
                self.at = range.end;
            }
        }
        Some(())
    }

    fn element(
        &mut self,
        tag: &Tag,
        attributes: Option<&Attributes>,
        range: &Range<usize>,
    ) -> Option<()> {
        let code = match tag {
            Tag::CodeBlock(CodeBlockKind::Fenced(_)) => code::FENCED,
            Tag::List(Some(_)) => code::NUMBERED,
            Tag::FootnoteDefinition(_) => code::NOTE,
            Tag::Table(_) => code::TABLE,
            Tag::Link { .. } => code::LINK,
            Tag::Image { .. } => code::IMAGE,
            plain => u8::try_from(PLAIN.iter().position(|known| known == plain)?).ok()?,
        };
        let with = attributes.map_or(0, |_| code::WITH_ATTRIBUTES);
        self.place(code + with, range);
        match tag {
            Tag::CodeBlock(CodeBlockKind::Fenced(text)) | Tag::FootnoteDefinition(text) => {
                self.text(text);
            }
            Tag::List(Some(number)) => self.number(usize::try_from(*number).ok()?),
            Tag::Table(columns) => {
                self.number(columns.len());
                for column in columns {
                    self.number(ALIGNMENTS.iter().position(|known| known == column)?);
                }
            }
            Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }
            | Tag::Image {
                link_type,
                dest_url,
                title,
                id,
            } => {
                self.number(LINK_TYPES.iter().position(|known| known == link_type)?);
                for text in [dest_url, title, id] {
                    self.text(text);
                }
            }
            _ => {}
        }
        if let Some(attributes) = attributes {
            self.attributes(attributes);
        }
        Some(())
    }

    fn leaf(&mut self, what: &What, range: &Range<usize>) {
        let (code, text) = match what {
            What::Text(text) => (code::TEXT, Some(text)),
            What::Code(text) => (code::CODE, Some(text)),
            What::Formula(text, false) => (code::FORMULA, Some(text)),
            What::Formula(text, true) => (code::FORMULA_APART, Some(text)),
            What::Html(text) => (code::HTML, Some(text)),
            What::InlineHtml(text) => (code::INLINE_HTML, Some(text)),
            What::Footnote(label) => (code::REFERENCE, Some(label)),
            What::SoftBreak => (code::SOFT_BREAK, None),
            What::HardBreak => (code::HARD_BREAK, None),
            What::Task(false) => (code::TODO, None),
            What::Task(true) => (code::DONE, None),
            What::Call(_) => (code::CALL, None),
            _ => (code::RULE, None),
        };
        let as_written = text.is_some_and(|text| self.body.get(range.clone()) == Some(&**text));
        let with = if as_written { code::AS_WRITTEN } else { 0 };
        self.place(code + with, range);
        if let Some(text) = text.filter(|_| !as_written) {
            self.text(text);
        }
        if let What::Call(index) = what {
            self.number(*index);
        }
    }

    fn attributes(&mut self, attributes: &Attributes) {
        let Attributes {
            id,
            classes,
            lang,
            dir,
            decorative,
        } = attributes;
        let texts = [id, lang, dir];
        let given = texts.map(Option::is_some).into_iter().chain([*decorative]);
        self.number(given.fold(classes.len(), |flags, given| {
            flags << 1 | usize::from(given)
        }));
        let texts = texts.into_iter().flatten().chain(classes);
        texts.for_each(|text| self.text(text));
    }

    fn place(&mut self, code: u8, range: &Range<usize>) {
        self.codes.push(code);
        // The distance may be negative: its sign is the lowest bit.
        let distance = range.start.abs_diff(self.at) << 1;
        self.number(distance | usize::from(range.start < self.at));
        self.number(range.len());
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.words.push_str(text);
    }

    fn number(&mut self, mut number: usize) {
        while number >= 0x80 {
            self.codes.push((number & 0x7F) as u8 | 0x80);
            number >>= 7;
        }
        self.codes.push(number as u8);
    }
}
