//! The units of a page: what a translator works through, one after the other.
//!
//! Takes the text of a page; gives its [`Leaf`]: the blocks of its body as the record of translations counts them, and a [`Unit`] for
//! each paragraph, heading, cell or argument that holds words, with the bytes of the file it came from. Code, blocks of HTML,
//! addresses and what configures components are no units: they stay what they are.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{HeadingLevel, Tag};

use super::content::Content;
use super::inline::{self, is_inline};
use super::unit::{Reading, Spot, Unit, UnitKind};
use super::words;
use crate::article::blocks::{self, Block};
use crate::article::markdown::{ArgumentValue, Call, Prepared, Token, What, plain_text};
use crate::article::split;
use crate::diagnostic::Diagnostic;

/// A page in parts.
#[derive(Debug)]
pub struct Leaf {
    /// Its path below the site's root.
    pub path: Arc<str>,
    /// The text of its file.
    pub text: Arc<str>,
    /// Where its body begins.
    pub body: usize,
    /// The blocks of the body; their bytes are those of the file.
    pub blocks: Vec<Block>,
    /// What is to be translated, in the order of the file.
    pub units: Vec<Unit>,
}

impl Leaf {
    /// Reads the page at `path` from its text.
    ///
    /// # Errors
    /// Its front matter cannot be read.
    pub fn read(path: &Arc<str>, text: &Arc<str>, reading: Reading) -> Result<Self, Diagnostic> {
        let Some((front, body)) = split(text) else {
            let message = message!("xliff-page-unreadable", path = &**path);
            return Err(Diagnostic::error("wrong-page", message));
        };
        let mut units = words::units(path, text, &front, reading)?;
        let shift = body.start;
        let body = &text[body];
        let prepared = Prepared::new(body).with_formulas(reading.has_formulas);
        let tokens = prepared.tokens();
        let blocks = blocks::read(body, &[], reading.has_formulas);
        let mut walk = Walk {
            body,
            calls: &prepared.calls,
            reading,
            blocks: &blocks,
            block: 0,
            in_block: 0,
            around: Vec::new(),
            under: None,
            units: Vec::new(),
        };
        walk.all(&tokens);
        units.extend(walk.units.into_iter().map(|unit| unit.shifted(shift)));
        let in_file = |block: Block| Block {
            range: block.range.start + shift..block.range.end + shift,
            ..block
        };
        Ok(Leaf {
            path: path.clone(),
            text: text.clone(),
            body: shift,
            blocks: blocks.iter().cloned().map(in_file).collect(),
            units,
        })
    }

    /// The units of a block, with their numbers.
    pub fn units_of(&self, block: usize) -> impl Iterator<Item = (usize, &Unit)> {
        let is_of = move |unit: &Unit| matches!(unit.spot, Spot::Body(_, of) if of == block);
        let units = self.units.iter().enumerate();
        units.filter(move |(_, unit)| is_of(unit))
    }
}

impl Unit {
    fn shifted(mut self, by: usize) -> Self {
        if let Spot::Body(range, _) = &mut self.spot {
            *range = range.start + by..range.end + by;
        }
        self
    }
}

struct Walk<'a> {
    body: &'a str,
    calls: &'a [Call],
    reading: Reading<'a>,
    blocks: &'a [Block],
    /// The number of the block that is read, and how many units it has so far.
    block: usize,
    in_block: usize,
    /// The blocks that are open, outermost first.
    around: Vec<UnitPlace>,
    under: Option<Arc<str>>,
    units: Vec<Unit>,
}

/// What a block that is open makes of the text in it.
#[derive(Clone, PartialEq)]
enum UnitPlace {
    Text(UnitKind),
    /// Holds blocks, which say what they are.
    Blocks,
    /// Holds nothing to translate but what components are called with.
    Raw,
}

impl Walk<'_> {
    fn all(&mut self, tokens: &[Token]) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if let What::Call(number) = token.what
                && matches!(self.around.last(), None | Some(UnitPlace::Raw))
            {
                self.arguments(number);
            }
            let is_text = matches!(
                self.around.last(),
                Some(UnitPlace::Text(_) | UnitPlace::Blocks)
            );
            if is_text && is_inline(&token.what) {
                let length = tokens[at..].iter().take_while(|it| is_inline(&it.what));
                let end = at + length.count();
                self.text(&tokens[at..end]);
                at = end;
                continue;
            }
            self.block(token, &tokens[at..]);
            at += 1;
            if self.around.is_empty() {
                self.block += 1;
                self.in_block = 0;
            }
        }
    }

    fn block(&mut self, token: &Token, rest: &[Token]) {
        match &token.what {
            What::Open(tag, _) => {
                if matches!(tag, Tag::Heading { .. }) {
                    let words = plain_text(&rest[1..], |end| {
                        matches!(end, pulldown_cmark::TagEnd::Heading(_))
                    });
                    self.under = Some(words.into()).filter(|it: &Arc<str>| !it.is_empty());
                }
                let place = self.place(tag);
                self.around.push(place);
            }
            What::Close(_) => {
                self.around.pop();
            }
            _ => {}
        }
    }

    fn place(&self, tag: &Tag) -> UnitPlace {
        let is_in_item = self.around.contains(&UnitPlace::Text(UnitKind::Item));
        UnitPlace::Text(match tag {
            Tag::Paragraph if is_in_item => UnitKind::Item,
            Tag::Paragraph => UnitKind::Paragraph,
            Tag::Heading { level, .. } => UnitKind::Heading(number(*level)),
            Tag::Item => UnitKind::Item,
            Tag::TableCell => UnitKind::Cell,
            Tag::DefinitionListTitle => UnitKind::Term,
            Tag::DefinitionListDefinition => UnitKind::Definition,
            Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_) => return UnitPlace::Raw,
            _ => return UnitPlace::Blocks,
        })
    }

    fn text(&mut self, tokens: &[Token]) {
        let (content, range) = inline::read(tokens, self.calls, self.body);
        if content.says_something() {
            let kind = match self.around.last() {
                Some(UnitPlace::Text(kind)) => kind.clone(),
                _ => UnitKind::Paragraph,
            };
            self.add(kind, range, content);
        }
    }

    /// What a call gives readers to read.
    fn arguments(&mut self, number: usize) {
        let Some(call) = self.calls.get(number) else {
            return;
        };
        for (name, _) in self.reading.shown.arguments_of(&call.name) {
            let value = call.arguments.iter().find(|(known, _)| known == name);
            let Some((_, ArgumentValue::Text(text))) = value else {
                continue;
            };
            let place = quoted(&self.body[call.range.clone()], name, text);
            let (true, Some(place)) = (words::is_said(text, self.reading.is_name), place) else {
                continue;
            };
            let range = call.range.start + place.start..call.range.start + place.end;
            let kind = UnitKind::Argument(call.name.clone(), name.clone());
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.add(kind, range, Content::plain(&text));
        }
    }

    fn add(&mut self, kind: UnitKind, range: Range<usize>, content: Content) {
        let digest = self.blocks.get(self.block).map_or(0, |it| it.digest);
        self.in_block += 1;
        let before = self.blocks[..self.block.min(self.blocks.len())].iter();
        // Blocks that say the same are told apart by their number among them.
        let id = match before.filter(|block| block.digest == digest).count() {
            0 => format!("b{digest:04x}-{}", self.in_block),
            twin => format!("b{digest:04x}.{}-{}", twin + 1, self.in_block),
        };
        self.units.push(Unit {
            id,
            under: self
                .under
                .clone()
                .filter(|_| !matches!(kind, UnitKind::Heading(_))),
            kind,
            spot: Spot::Body(range, self.block),
            content,
        });
    }
}

fn number(level: HeadingLevel) -> u8 {
    level as u8
}

/// Where the value of an argument stands in its call, quotation marks included.
fn quoted(call: &str, name: &str, value: &str) -> Option<Range<usize>> {
    let mut from = 0;
    while let Some(found) = call[from..].find(name) {
        let at = from + found;
        from = at + name.len();
        let rest = call[from..].trim_start();
        let rest = rest.strip_prefix('=').map(str::trim_start);
        let Some(rest) = rest.filter(|_| call[..at].ends_with(char::is_whitespace)) else {
            continue;
        };
        let start = call.len() - rest.len();
        let inside = rest.strip_prefix(['"', '\'']);
        if inside.is_some_and(|inside| inside.starts_with(value)) {
            return Some(start..start + value.len() + 2);
        }
    }
    None
}
