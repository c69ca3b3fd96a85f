//! The tokens of a body in a few bytes each, so that a body that is read for its outline need not be parsed again when its
//! page is printed.
//!
//! Takes tokens and the body they came from; gives [`Packed`], which with the same body gives the same tokens. It holds no
//! text of the body but what is not said there in the same letters (addresses, resolved entities): of most bodies, less than a byte in five.
//!
//! A token is a byte that says what it is, its place (the distance from where the last one left off, and its length; an
//! element's end has the place of its beginning), and what else it holds. Numbers have seven bits a byte, the lowest first.

use std::ops::Range;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, CowStr, HeadingLevel, LinkType, Tag, TagEnd,
};

use super::attributes::Attributes;
use super::{Token, What};

/// The tokens of a body, see the [module](self).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    codes: Box<[u8]>,
    /// The texts that do not stand in the body as they are said, one after the other.
    words: Box<str>,
}

/// Elements that hold nothing but what they are: the code is the place in this list. What is frequent comes first.
static PLAIN: [Tag<'static>; 26] = [
    Tag::Paragraph,
    Tag::Item,
    Tag::TableCell,
    Tag::Strong,
    Tag::Emphasis,
    Tag::TableRow,
    Tag::List(None),
    heading(HeadingLevel::H2),
    heading(HeadingLevel::H3),
    heading(HeadingLevel::H4),
    heading(HeadingLevel::H5),
    heading(HeadingLevel::H6),
    heading(HeadingLevel::H1),
    Tag::TableHead,
    Tag::HtmlBlock,
    Tag::BlockQuote(None),
    Tag::BlockQuote(Some(BlockQuoteKind::Note)),
    Tag::BlockQuote(Some(BlockQuoteKind::Tip)),
    Tag::BlockQuote(Some(BlockQuoteKind::Important)),
    Tag::BlockQuote(Some(BlockQuoteKind::Warning)),
    Tag::BlockQuote(Some(BlockQuoteKind::Caution)),
    Tag::CodeBlock(CodeBlockKind::Indented),
    Tag::DefinitionList,
    Tag::DefinitionListTitle,
    Tag::DefinitionListDefinition,
    Tag::Strikethrough,
];

const fn heading(level: HeadingLevel) -> Tag<'static> {
    Tag::Heading {
        level,
        id: None,
        classes: Vec::new(),
        attrs: Vec::new(),
    }
}

/// The ways to write a link, by the number that stands for each.
const LINK_TYPES: [LinkType; 9] = [
    LinkType::Inline,
    LinkType::Reference,
    LinkType::ReferenceUnknown,
    LinkType::Collapsed,
    LinkType::CollapsedUnknown,
    LinkType::Shortcut,
    LinkType::ShortcutUnknown,
    LinkType::Autolink,
    LinkType::Email,
];

/// The alignments of a column, by the number that stands for each.
const ALIGNMENTS: [Alignment; 4] = [
    Alignment::None,
    Alignment::Left,
    Alignment::Center,
    Alignment::Right,
];

/// The codes of everything that is not in [`PLAIN`].
mod code {
    pub(super) const FENCED: u8 = 32;
    pub(super) const NUMBERED: u8 = 33;
    pub(super) const NOTE: u8 = 34;
    pub(super) const TABLE: u8 = 35;
    pub(super) const LINK: u8 = 36;
    pub(super) const IMAGE: u8 = 37;
    pub(super) const SPAN: u8 = 38;
    pub(super) const END: u8 = 39;
    pub(super) const TEXT: u8 = 40;
    pub(super) const CODE: u8 = 41;
    pub(super) const HTML: u8 = 42;
    pub(super) const INLINE_HTML: u8 = 43;
    pub(super) const REFERENCE: u8 = 44;
    pub(super) const SOFT_BREAK: u8 = 45;
    pub(super) const HARD_BREAK: u8 = 46;
    pub(super) const RULE: u8 = 47;
    pub(super) const TODO: u8 = 48;
    pub(super) const DONE: u8 = 49;
    pub(super) const CALL: u8 = 50;
    /// Added to the code of an element that has attributes.
    pub(super) const WITH_ATTRIBUTES: u8 = 64;
    /// Added to the code of a text that stands in the body as it is said.
    pub(super) const AS_WRITTEN: u8 = 64;
}

impl Packed {
    /// Packs tokens of `body`. Nothing when they hold what no body of ours has, or when they would take more room than a
    /// half of it: then parsing again is the better bargain.
    pub(crate) fn of(tokens: &[Token], body: &str) -> Option<Self> {
        let mut packer = Packer {
            body,
            codes: Vec::with_capacity(tokens.len() * 4),
            words: String::new(),
            at: 0,
            open: Vec::new(),
        };
        tokens.iter().try_for_each(|token| packer.token(token))?;
        let room = packer.codes.len() + packer.words.len();
        // Copies, which take no more room than they need: allocators seldom shorten what was too long.
        (room <= body.len() / 2).then(|| Packed {
            codes: packer.codes.as_slice().into(),
            words: packer.words.as_str().into(),
        })
    }

    /// The tokens again, with the body that they were made of.
    pub(crate) fn tokens<'s>(&'s self, body: &'s str) -> Vec<Token<'s>> {
        let mut unpacker = Unpacker {
            body,
            codes: &self.codes,
            words: &self.words,
            at: 0,
            open: Vec::new(),
        };
        let mut tokens = Vec::with_capacity(self.codes.len() / 2);
        while let Some(token) = unpacker.token() {
            tokens.push(token);
        }
        tokens
    }
}

struct Packer<'b> {
    body: &'b str,
    codes: Vec<u8>,
    words: String,
    /// Where the last token left off: an element at its beginning, all else at its end.
    at: usize,
    /// The elements that are open, with their places; nothing for a span.
    open: Vec<(Option<TagEnd>, Range<usize>)>,
}

impl Packer<'_> {
    fn token(&mut self, Token { what, range }: &Token) -> Option<()> {
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

struct Unpacker<'s> {
    body: &'s str,
    codes: &'s [u8],
    words: &'s str,
    at: usize,
    open: Vec<(Option<TagEnd>, Range<usize>)>,
}

impl<'s> Unpacker<'s> {
    /// The next token; nothing at the end.
    fn token(&mut self) -> Option<Token<'s>> {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Prepared;
    use super::*;

    /// Whether the tokens of a body come back as they were.
    fn come_back(body: &str) -> bool {
        let prepared = Prepared::new(body);
        let tokens = prepared.tokens();
        // Room enough for every body: what is asked here is whether nothing is lost.
        let roomy = format!("{body}{}", " ".repeat(tokens.len() * 200 + body.len() * 8));
        Packed::of(&tokens, &roomy).is_some_and(|packed| packed.tokens(&roomy) == tokens)
    }

    #[test]
    fn every_kind_of_token_comes_back() {
        let body = "# One {#first .wide lang=fr}\n\nText &amp; *more* **strong** ~~gone~~ `code`.\\\nA line\n\
            and [a link](to.md \"its title\"), [span]{lang=ar dir=rtl}, <b>bold</b>[^n], <https://x.example>.\n\n\
            [^n]: A note.\n\n| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |\n\n7. seven\n8. eight\n\n- [ ] to do\n- [x] done\n\n\
            > [!WARNING]\n> Mind.\n\n***\n\n```yaml\na: b\n```\n\n    indented\n\n{.box}\n![Alt](dam.jpg){decorative}\n\n\
            <div id=\"x\">\n\n</div>\n\nTerm\n: what it means\n\n{{<figure src=\"dam.jpg\" />}}\n\n[ref]\n\n[ref]: /x\n\u{A0}\n";
        assert!(come_back(body));
    }

    #[test]
    fn a_plain_body_is_packed() {
        let body = "## The river and its banks\n\nThe ministry measures the level of the river each morning, and \
            publishes what it finds in **three languages**, with [the figures of last year](last-year.md).\n\n\
            - The first station stands above the dam, where the water is calm.\n\
            - The second stands below it, and is read twice a day.\n\n"
            .repeat(4);
        assert!(Packed::of(&Prepared::new(&body).tokens(), &body).is_some());
    }

    #[test]
    fn what_would_take_more_than_half_is_not_packed() {
        let body = "*a* *b* *c* *d* *e* *f*\n";
        assert_eq!(Packed::of(&Prepared::new(body).tokens(), body), None);
    }

    proptest! {
        #[test]
        fn no_body_loses_anything(body in "([a-zماé \u{A0}\n]|\\*\\*|\\*|_|`|```\n|> |- |1\\. |\n\n|# |\\[|\\]|\\(x\\)|<b>|</b>|<!--|-->|\\{#a\\}|\\{|&amp;|\\||\n\\|-\\|-\\|\n|\\[\\^a\\]|\\[\\^a\\]: |!|~~|: |\\{\\{<c />\\}\\}){0,60}") {
            prop_assert!(come_back(&body), "{body:?}");
        }
    }
}
