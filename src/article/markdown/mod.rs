//! Markdown as a list of [`Token`]s: CommonMark 0.31 with the extensions Diwan knows, read by pulldown-cmark.
//!
//! Takes the body of an article; gives tokens with the bytes each came from. The outline (`article::scan`) and the HTML
//! writer (`render::html`) both read this list, so that a heading has one id and a block one beginning.
//!
//! Beyond CommonMark: tables, footnotes, strikethrough, task lists, definition lists, alerts, heading attributes,
//! `[text]{lang=fr dir=ltr}`, a line `{lang=fr}` before a block, and calls of components (see [`Call`]). Formulas are read
//! only where a page asks for them, since they eat prices in dollars. Smart punctuation is off: it knows only English.
//! Attributes of headings are read here and not by pulldown-cmark, which takes whatever stands in braces for such and drops
//! what it cannot use.

mod arguments;
mod attributes;
mod call;
mod calls;
pub(crate) mod escape;
mod formulas;
mod heading;
mod misplaced;
mod notes;
mod odd;
mod packed;
mod signs;
mod slug;
mod tasks;
mod tidy;
mod tokens;
mod unseen;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Options, Tag, TagEnd};

pub use attributes::Attributes;
pub use call::{ArgumentValue, Call, CallFault, CallKind};
pub use notes::{NotesInText, printed_notes};
pub(crate) use odd::each as each_misplaced;
pub use packed::Packed;
pub use slug::slug;
pub(crate) use tidy::{pictures, plain_text};
use unseen::Unseen;
pub(crate) use unseen::{has_unprintable, is_unprintable, names_characters};

/// A piece of a document, with the bytes of the body it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Token<'s> {
    /// What it is.
    pub what: What<'s>,
    /// The bytes of the body.
    pub range: Range<usize>,
}

/// What a token is. Blocks and inline elements open and close; the rest stands for itself.
#[derive(Debug, Clone, PartialEq)]
pub enum What<'s> {
    /// A block or inline element begins, with the attributes the author gave it.
    Open(Tag<'s>, Option<Box<Attributes>>),
    /// It ends.
    Close(TagEnd),
    /// `[text]{lang=fr}` begins.
    SpanOpen(Box<Attributes>),
    /// It ends.
    SpanClose,
    /// Text, entities resolved.
    Text(CowStr<'s>),
    /// A code span.
    Code(CowStr<'s>),
    /// A formula in TeX; whether it stands on a line of its own.
    Formula(CowStr<'s>, bool),
    /// HTML of a block, a line at a time.
    Html(CowStr<'s>),
    /// HTML in running text.
    InlineHtml(CowStr<'s>),
    /// A reference to the footnote of this label.
    Footnote(CowStr<'s>),
    /// The end of a source line.
    SoftBreak,
    /// A line break that the author asked for.
    HardBreak,
    /// A thematic break.
    Rule,
    /// The box of a task: done or not.
    Task(bool),
    /// A component is called: index into [`Prepared::calls`].
    Call(usize),
}

/// A body made ready for reading: same length, byte for byte, so that every place stays true.
#[derive(Debug)]
pub struct Prepared<'s> {
    original: &'s str,
    text: Cow<'s, str>,
    /// The component calls, in the order in which they stand.
    pub calls: Vec<Call>,
    unseen: Unseen,
    has_formulas: bool,
    has_dotless_i: bool,
}

impl<'s> Prepared<'s> {
    /// Makes a body ready: lines of only no-break spaces become blank, spaces of other kinds become true ones behind the
    /// marks that ask for them, component calls and colons that define nothing are
    /// put aside.
    pub fn new(body: &'s str) -> Self {
        let calls = calls::find(body);
        let text = odd::spaced(tidy::blank_lines(body));
        let text = calls::mask(text, body, &calls);
        let (text, unseen) = Unseen::put_aside(text);
        Prepared {
            original: body,
            text,
            calls,
            unseen,
            has_formulas: false,
            has_dotless_i: false,
        }
    }

    /// The same, as the body of a file: the language in its name says how capitals become small in ids.
    pub fn of_file(self, path: &str) -> Self {
        Prepared {
            has_dotless_i: slug::is_of_two_i(path),
            ..self
        }
    }

    /// The same, with what stands between dollars read as formulas, if so it is wanted.
    pub fn with_formulas(self, has_formulas: bool) -> Self {
        Prepared {
            has_formulas,
            ..self
        }
    }

    /// The tokens of the body.
    pub fn tokens(&self) -> Vec<Token<'_>> {
        let mut tokens = tokens::collect(self);
        signs::join_lines(&mut tokens, &self.text);
        tidy::tidy(&mut tokens, &self.text, self.has_dotless_i);
        tokens
    }
}

/// What pulldown-cmark is asked to understand.
pub(crate) fn options(has_formulas: bool) -> Options {
    let formulas = match has_formulas {
        true => Options::ENABLE_MATH,
        false => Options::empty(),
    };
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
        | formulas
}

/// Elements that hold text or blocks: HTML opened inside cannot end outside, or tags would cross.
pub(crate) fn encloses_text(end: &TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
    )
}
