//! From bytes to tokens.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Tag, TagEnd};

use super::super::attributes::Attributes;
use super::super::{Token, What};
use super::{ALIGNMENTS, LINK_TYPES, PLAIN, Packed, code};

pub(super) struct Unpacker<'s> {
    body: &'s str,
    codes: &'s [u8],
    words: &'s str,
    at: usize,
    open: Vec<(Option<TagEnd>, Range<usize>)>,
}

impl<'s> Unpacker<'s> {
    pub(super) fn new(packed: &'s Packed, body: &'s str) -> Self {
        Unpacker {
            body,
            codes: &packed.codes,
            words: &packed.words,
            at: 0,
            open: Vec::new(),
        }
    }

    /// The next token; nothing at the end.
    pub(super) fn token(&mut self) -> Option<Token<'s>> {
        let (first, rest) = self.codes.split_first()?;
        self.codes = rest;
        if *first == code::END {
            let (end, range) = self.open.pop()?;
            self.at = range.end;
            let what = end.map_or(What::SpanClose, What::Close);
            return Some(Token { what, range });
        }
        let range = self.place();
        let code = first & !code::WITH_ATTRIBUTES;
        if code > code::END {
            self.at = range.end;
            let what = self.leaf(code, *first != code, &range);
            return Some(Token { what, range });
        }
        self.at = range.start;
        if code == code::SPAN {
            self.open.push((None, range.clone()));
            let what = What::SpanOpen(Box::new(self.attributes()));
            return Some(Token { what, range });
        }
        let tag = self.element(code);
        self.open.push((Some(tag.to_end()), range.clone()));
        let attributes = (*first != code).then(|| Box::new(self.attributes()));
        let what = What::Open(tag, attributes);
        Some(Token { what, range })
    }

    fn element(&mut self, code: u8) -> Tag<'s> {
        match code {
            code::FENCED => Tag::CodeBlock(CodeBlockKind::Fenced(self.text().into())),
            code::NUMBERED => Tag::List(Some(self.number() as u64)),
            code::NOTE => Tag::FootnoteDefinition(self.text().into()),
            code::TABLE => {
                let columns = self.number();
                Tag::Table((0..columns).map(|_| ALIGNMENTS[self.number()]).collect())
            }
            code::LINK | code::IMAGE => {
                let link_type = LINK_TYPES[self.number()];
                let [dest_url, title, id] = [(); 3].map(|()| CowStr::from(self.text()));
                if code == code::LINK {
                    Tag::Link {
                        link_type,
                        dest_url,
                        title,
                        id,
                    }
                } else {
                    Tag::Image {
                        link_type,
                        dest_url,
                        title,
                        id,
                    }
                }
            }
            plain => PLAIN[usize::from(plain)].clone(),
        }
    }

    fn leaf(&mut self, code: u8, as_written: bool, range: &Range<usize>) -> What<'s> {
        match code {
            code::SOFT_BREAK => return What::SoftBreak,
            code::HARD_BREAK => return What::HardBreak,
            code::RULE => return What::Rule,
            code::TODO | code::DONE => return What::Task(code == code::DONE),
            code::CALL => return What::Call(self.number()),
            _ => {}
        }
        let text = if as_written {
            &self.body[range.clone()]
        } else {
            self.text()
        };
        let text = CowStr::Borrowed(text);
        match code {
            code::CODE => What::Code(text),
            code::FORMULA => What::Formula(text, false),
            code::FORMULA_APART => What::Formula(text, true),
            code::HTML => What::Html(text),
            code::INLINE_HTML => What::InlineHtml(text),
            code::REFERENCE => What::Footnote(text),
            _ => What::Text(text),
        }
    }

    fn attributes(&mut self) -> Attributes {
        let flags = self.number();
        let [id, lang, dir] = [8, 4, 2].map(|flag| {
            let is_given = flags & flag != 0;
            is_given.then(|| self.text().to_owned())
        });
        Attributes {
            id,
            classes: (0..flags >> 4).map(|_| self.text().to_owned()).collect(),
            lang,
            dir,
            decorative: flags & 1 != 0,
        }
    }

    fn place(&mut self) -> Range<usize> {
        let distance = self.number();
        let start = match distance & 1 {
            0 => self.at + (distance >> 1),
            _ => self.at - (distance >> 1),
        };
        start..start + self.number()
    }

    fn text(&mut self) -> &'s str {
        let (text, rest) = self.words.split_at(self.number());
        self.words = rest;
        text
    }

    fn number(&mut self) -> usize {
        let mut number = 0;
        let mut shift = 0;
        while let Some((byte, rest)) = self.codes.split_first() {
            self.codes = rest;
            number |= usize::from(byte & 0x7F) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }
}
