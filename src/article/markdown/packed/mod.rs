//! The tokens of a body in a few bytes each, so that a body that is read for its outline need not be parsed again when its
//! page is printed.
//!
//! Takes tokens and the body they came from; gives [`Packed`], which with the same body gives the same tokens. It holds no
//! text of the body but what is not said there in the same letters (addresses, resolved entities): of most bodies, less than
//! a byte in five.
//!
//! A token is a byte that says what it is, its place (the distance from where the last one left off, and its length; an
//! element's end has the place of its beginning), and what else it holds. Numbers have seven bits a byte, the lowest first.
//!
//! Gains: to parse each body twice instead costs a build 6 % more instructions (callgrind, one thread, 1,383 pages).

mod pack;
mod unpack;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, HeadingLevel, LinkType, Tag};
use serde::{Deserialize, Serialize};

use super::{Call, Token};
use pack::Packer;
use unpack::Unpacker;

/// The tokens of a body, packed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Packed {
    codes: Box<[u8]>,
    /// The texts that do not stand in the body as they are said, one after the other.
    words: Box<str>,
    calls: Box<[Call]>,
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
    pub(super) const FORMULA: u8 = 51;
    pub(super) const FORMULA_APART: u8 = 52;
    /// Added to the code of an element that has attributes.
    pub(super) const WITH_ATTRIBUTES: u8 = 64;
    /// Added to the code of a text that stands in the body as it is said.
    pub(super) const AS_WRITTEN: u8 = 64;
}

impl Packed {
    /// Packs tokens of `body`. `None` when they hold what no body of ours has, or when they would take more room than a
    /// half of it: then parsing again is the better bargain.
    pub(crate) fn of(tokens: &[Token], calls: &[Call], body: &str) -> Option<Self> {
        let mut packer = Packer::new(body, tokens.len());
        tokens.iter().try_for_each(|token| packer.token(token))?;
        let room = packer.codes.len() + packer.words.len();
        // Copies, which take no more room than they need: allocators seldom shorten what was too long.
        (room <= body.len() / 2).then(|| Packed {
            codes: packer.codes.as_slice().into(),
            words: packer.words.as_str().into(),
            calls: calls.into(),
        })
    }

    /// The component calls in the body, in the order in which they stand.
    pub(crate) fn calls(&self) -> &[Call] {
        &self.calls
    }

    /// The tokens again, with the body that they were made of.
    pub(crate) fn tokens<'s>(&'s self, body: &'s str) -> Vec<Token<'s>> {
        let mut unpacker = Unpacker::new(self, body);
        let mut tokens = Vec::with_capacity(self.codes.len() / 2);
        while let Some(token) = unpacker.token() {
            tokens.push(token);
        }
        tokens
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
        Packed::of(&tokens, &[], &roomy).is_some_and(|packed| packed.tokens(&roomy) == tokens)
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
        assert!(Packed::of(&Prepared::new(&body).tokens(), &[], &body).is_some());
    }

    #[test]
    fn what_would_take_more_than_half_is_not_packed() {
        let body = "*a* *b* *c* *d* *e* *f*\n";
        assert_eq!(Packed::of(&Prepared::new(body).tokens(), &[], body), None);
    }

    proptest! {
        #[test]
        fn no_body_loses_anything(body in "([a-zماé \u{A0}\n]|\\*\\*|\\*|_|`|```\n|> |- |1\\. |\n\n|# |\\[|\\]|\\(x\\)|<b>|</b>|<!--|-->|\\{#a\\}|\\{|&amp;|\\||\n\\|-\\|-\\|\n|\\[\\^a\\]|\\[\\^a\\]: |!|~~|: |\\{\\{<c />\\}\\}){0,60}") {
            prop_assert!(come_back(&body), "{body:?}");
        }
    }
}
