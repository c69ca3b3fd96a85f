//! The running text of a body, as readers meet it: one [`Passage`] a block, with the language of each of its parts.
//!
//! Code and addresses are no prose: each leaves one [`OBJECT`] in its passage, so that no rule takes them for words and
//! none takes the words around them for neighbours. Texts given to components are passages of their own. What makes
//! passages is `reading`.

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use super::source_map::SourceMap;

/// Stands for what is not prose.
pub(super) const OBJECT: &str = "\u{FFFC}";

/// The text of one block.
#[derive(Debug, Default)]
pub(super) struct Passage {
    /// The text; line ends of the source are `\n`.
    pub text: String,
    /// What it is made of, in order.
    pub parts: Vec<PassagePart>,
}

/// A slice of a passage that comes from one piece of source.
#[derive(Debug)]
pub(super) struct PassagePart {
    /// The bytes of the passage's text.
    pub range: Range<usize>,
    /// The bytes of the file it comes from.
    pub source: Range<usize>,
    /// The language its author gave it, where that was said.
    pub lang: Option<Rc<str>>,
    /// Whether it is what a link says.
    pub is_link: bool,
    /// Where it stands in a block of HTML, in which Markdown is not read.
    pub raw: Option<Raw>,
    /// From the one to the other, once somebody has asked.
    pub map: OnceCell<SourceMap>,
}

/// A place in a block of HTML (CommonMark 0.31 §4.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Raw {
    /// Where the block begins in the file.
    pub block: usize,
    /// The innermost element of the block around it, by its number among the page's.
    pub element: Option<usize>,
}

/// A start tag in raw HTML.
#[derive(Debug)]
pub(super) struct StartTag {
    /// Its name, in small letters.
    pub name: String,
    /// Its attributes.
    pub attributes: Vec<(String, String)>,
    /// Its bytes in the file.
    pub source: Range<usize>,
}

impl Passage {
    /// Where a slice of the text stands in the file whose text is `file`.
    pub fn source(&self, file: &str, slice: Range<usize>) -> Range<usize> {
        let byte = |at: usize, is_end: bool| {
            let is_before =
                |part: &PassagePart| part.range.end < at || (part.range.end == at && !is_end);
            let holds = self.parts.partition_point(is_before);
            let part = self.parts.get(holds).or(self.parts.last());
            part.map_or(0, |part| part.source_of(file, &self.text, at))
        };
        let start = byte(slice.start, false);
        start..byte(slice.end, true).max(start)
    }

    /// Where the byte `at` of the text stands in a block of HTML, if it does.
    pub fn raw(&self, at: usize) -> Option<Raw> {
        let holds = self.parts.partition_point(|part| part.range.end <= at);
        self.parts.get(holds).and_then(|part| part.raw)
    }
}

impl PassagePart {
    /// The byte of the file that gave the byte `at` of the passage's `text`.
    fn source_of(&self, file: &str, text: &str, at: usize) -> usize {
        let (text, source) = (&text[self.range.clone()], &file[self.source.clone()]);
        let offset = at.saturating_sub(self.range.start).min(text.len());
        let map = self.map.get_or_init(|| SourceMap::new(source, text));
        self.source.start + map.source(source, text, offset)
    }
}

impl StartTag {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }
}
