//! Markdown to HTML: our own writer over the tokens of `article::markdown`.
//!
//! Takes the tokens of a body and its [`Surroundings`] (who resolves links, knows words, prints components); gives HTML.
//! Finished HTML is never rewritten: ids, directions, isolation and links are right when they are written.

mod blocks;
mod components;
mod elements;
mod formula;
mod formulas;
mod highlight;
mod html_text;
mod lang_scopes;
mod line;
mod lines;
mod notes;
mod opened;
mod picture;
mod run;
mod runs;
pub mod sanitise;
mod tables;
mod text;
mod writer;

use std::ops::Range;

use crate::article::markdown::{Call, Prepared, Token};
use crate::diagnostic::Diagnostic;
use crate::language::{Direction, Lang};
use crate::locale::Typography;

pub use blocks::{is_values, own_texts, text_direction, unmarked_text};
pub use formulas::has_formulas;
pub use highlight::is_highlighted;
pub use picture::{Pictured, push_picture};
pub use text::{in_plain, push_attribute, push_escaped, push_text};
pub use writer::Writer;

/// A link, ready to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkTarget {
    /// The address, not escaped for HTML.
    pub href: String,
    /// The language it leads to, where that is not the reader's.
    pub hreflang: Option<Lang>,
}

/// What the writer must ask about a page.
pub trait Surroundings {
    /// The direction of the text around what is written.
    fn direction(&self) -> Direction;
    /// What a link means; `at` is its place in the body.
    fn link(&mut self, target: &str, at: &Range<usize>) -> LinkTarget;
    /// The picture that an address names; `component` is the one that holds it.
    fn image(&mut self, target: &str, component: Option<&str>, at: &Range<usize>) -> Pictured;
    /// A word of the interface, plain; the numbers are handed to the message by their names.
    fn word(&mut self, id: &str, numbers: &[(&'static str, usize)], at: &Range<usize>) -> String;
    /// A number in the figures of the page's language.
    fn number(&self, number: usize) -> String;
    /// A component, printed.
    fn call(&mut self, call: &Call, body: Option<&str>) -> String;
    /// A component that is closed without having been opened, or the other way round.
    fn stray_call(&mut self, call: &Call);
    /// A component that is opened inside too many others.
    fn too_deep(&mut self, call: &Call);
    /// HTML that the author wrote.
    fn html(&mut self, html: &str, at: &Range<usize>, out: &mut String);
    /// Whether a language was named in HTML that may still be open.
    fn is_marked(&self) -> bool;
    /// Takes note of a block of HTML that was handed over in pieces, as one; `was_marked` is what [`Self::is_marked`] said before it.
    fn end_html(&mut self, html: &str, was_marked: bool);
    /// Markdown opens a block: HTML that the author opens inside it ends inside it.
    fn enter(&mut self);
    /// Markdown is about to close it.
    fn leave(&mut self, out: &mut String);
    /// Whether what comes now lies in HTML that is left out with all it holds.
    fn dropping(&self) -> bool;
    /// The end of the body: what authors' HTML left open is closed.
    fn end(&mut self, out: &mut String);
    /// The direction of a language that the author named; nothing, and a diagnostic, when there is none such.
    fn direction_of(&mut self, tag: &str, at: &Range<usize>) -> Option<Direction>;
    /// The author named a direction that is none.
    fn unknown_direction(&mut self, dir: &str, at: &Range<usize>);
    /// The rules for running text in a language; in the body's own when none is named.
    fn typography(&self, lang: Option<&str>) -> Typography;
    /// Whether endings of ordinals are raised in a language; in the body's own when none is named.
    fn raises_ordinals(&self, lang: Option<&str>) -> bool {
        let _ = lang;
        false
    }
    /// A formula cannot be printed; `at` is the place in the body of what stands in the way.
    fn formula_fault(&mut self, fault: Diagnostic, at: &Range<usize>) {
        let _ = (fault, at);
    }
    /// Whether code is told apart by colours.
    fn highlights(&self) -> bool {
        false
    }
    /// A block whose language the author has not named around it: its tokens begin with its opening, `at` is its place in
    /// the body.
    fn block(&mut self, tokens: &[Token], at: &Range<usize>) {
        let _ = (tokens, at);
    }
    /// What the ids of footnotes begin with, different on every page.
    fn note_prefix(&self) -> &str;
    /// What stands before `#` in a link to another place of the same body: nothing, unless it is read elsewhere.
    fn own_address(&self) -> &str {
        ""
    }
    /// What stands before the address of a link: nothing, unless it is to be lengthened.
    fn before(&self, address: &str) -> Option<char> {
        let _ = address;
        None
    }
}

/// Writes a body as HTML.
pub fn fragment(markdown: &str, around: &mut dyn Surroundings) -> String {
    let prepared = Prepared::new(markdown);
    let tokens = prepared.tokens();
    Writer::new(markdown, &prepared.calls, around).write(&tokens)
}
