//! HTML that an author wrote in Markdown, made safe and balanced.
//!
//! Takes the HTML of a page fragment by fragment, as Markdown hands it over: the lines of one block, or one inline tag.
//! Gives HTML written anew from what was understood, so that no reader can understand it otherwise, and what was left
//! out. A [`Cleaner`] lives as long as a page: `<div>` and `</div>` are two fragments with Markdown between them.
//!
//! An element is kept, unwrapped (its tags go, its content stays), or dropped with all it holds: see `elements`.
//! An attribute is kept when the table of `attributes` has it; an address, when `address` knows its scheme.
//!
//! It does not judge content models (a `td` outside a table stays), and does not know which elements Markdown opened
//! unless it is told, see [`Cleaner::enter`].

mod address;
mod attributes;
mod elements;
mod lexer;
mod pass;
mod stack;
#[cfg(test)]
mod tests;
mod verbatim;

use std::ops::Range;

use html5ever::LocalName;

use crate::article::Sieve;
use crate::settings::HtmlPolicy;
pub(crate) use lexer::{HtmlPiece, Lexer};
use pass::Pass;
use stack::Stack;

/// Cleans the raw HTML of one page, and remembers which elements are open from one fragment to the next.
#[derive(Debug)]
pub struct Cleaner {
    policy: HtmlPolicy,
    stack: Stack,
    /// Under [`HtmlPolicy::Allow`]: the element whose text is not markup, when one is open.
    raw: Option<LocalName>,
    /// How many fragments were cleaned before the present one.
    fragment: usize,
}

/// Something that was left out or set right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The bytes of the fragment: a whole tag, or an element with its content.
    pub range: Range<usize>,
    /// What happened.
    pub kind: FindingKind,
    /// The element, the attribute, or the scheme; see [`FindingKind`].
    pub name: String,
}

/// What happened to a piece of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingKind {
    /// The tags of this element are gone, its content stays.
    ElementDropped,
    /// This element is gone with its content; `!--` for a comment that nothing ends.
    ContentDropped,
    /// This attribute is gone.
    AttributeDropped,
    /// An attribute is gone because its address has this scheme.
    UrlDropped,
    /// An end tag of this element is gone, for nothing was there to end.
    EndTagWithoutStart,
    /// This element was ended because the tag at `range` ends, or cannot stand in, what is around it.
    ClosedEarly,
    /// A tag lacks its `>` or a quote: it stands as text, with all that follows it in the fragment.
    TagUnfinished,
    /// A tag is gone because it has more attributes than HTML knows.
    TagOverloaded,
}

/// What an address is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UrlUse {
    /// To go there, or to cite it.
    Link,
    /// To show it as a picture.
    Image,
    /// To play it: sound, video, subtitles.
    Media,
    /// To show it as a page inside the page.
    Frame,
    /// To hand it to a plug-in.
    Plugin,
    /// To run it.
    Script,
    /// To set the page by it.
    Style,
}

impl UrlUse {
    /// Whether a published address is put in the place of what an author named: where it stays only as written, none is.
    pub fn is_resolved(self) -> bool {
        matches!(self, UrlUse::Link | UrlUse::Image | UrlUse::Media)
    }
}

/// An element that nothing ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclosed {
    /// Its name.
    pub name: String,
    /// Which fragment opened it: how many calls of [`Cleaner::clean`] came before.
    pub fragment: usize,
    /// Its start tag in that fragment.
    pub range: Range<usize>,
}

/// The scheme for which an address in Markdown is left out, as one in HTML would be; `None` when it stays.
pub fn forbidden_scheme(target: &str, usage: UrlUse) -> Option<String> {
    address::forbidden(target, usage == UrlUse::Image)
}

/// Tells the published address of what an author named; `None` leaves it as it is.
pub type Urls<'u> = dyn FnMut(UrlUse, &str) -> Option<String> + 'u;

impl Cleaner {
    /// A cleaner for one page.
    ///
    /// Under [`HtmlPolicy::Allow`] everything stands as written, but for addresses; under [`HtmlPolicy::Refuse`] every
    /// element is a finding, and what could be kept is unwrapped.
    pub fn new(policy: HtmlPolicy) -> Self {
        Cleaner {
            policy,
            stack: Stack::default(),
            raw: None,
            fragment: 0,
        }
    }

    /// Writes a fragment to `out`, cleaned. Ranges of findings are bytes of `fragment`.
    pub fn clean(
        &mut self,
        fragment: &str,
        urls: &mut Urls<'_>,
        out: &mut String,
        findings: &mut Vec<Correction>,
    ) {
        match self.policy {
            HtmlPolicy::Allow => verbatim::write(fragment, &mut self.raw, urls, out),
            HtmlPolicy::Sanitise | HtmlPolicy::Refuse => Pass {
                refuse: self.policy == HtmlPolicy::Refuse,
                stack: &mut self.stack,
                fragment,
                index: self.fragment,
                urls,
                out,
                findings,
                dropped: None,
            }
            .run(),
        }
        self.fragment += 1;
    }

    /// Whether what comes now lies in an element that is dropped with its content: the Markdown between `<svg>` and
    /// `</svg>` is then not for readers either.
    pub fn dropping(&self) -> bool {
        self.stack.dropping()
    }

    /// Says that Markdown opened an element: until [`Cleaner::leave`], end tags cannot reach outside it.
    pub fn enter(&mut self) {
        self.stack.enter();
    }

    /// Says that Markdown is about to end the element of the last [`Cleaner::enter`]: ends what was opened in it,
    /// innermost first, and tells which that was.
    pub fn leave(&mut self, out: &mut String) -> Vec<Unclosed> {
        self.stack.leave(out)
    }

    /// Ends what is still open, innermost first, and tells which that was. The cleaner is then as new.
    pub fn finish(&mut self, out: &mut String) -> Vec<Unclosed> {
        let unclosed = self.stack.finish(out);
        *self = Cleaner::new(self.policy);
        unclosed
    }
}

/// One place decides what of a body is shown: the cleaner that prints it is asked when it is read.
impl Sieve for Cleaner {
    fn html(&mut self, piece: &str, out: &mut String) {
        self.clean(piece, &mut |_, _| None, out, &mut Vec::new());
    }

    fn enter(&mut self) {
        Cleaner::enter(self);
    }

    fn leave(&mut self) {
        Cleaner::leave(self, &mut String::new());
    }

    fn dropping(&self) -> bool {
        Cleaner::dropping(self)
    }
}
