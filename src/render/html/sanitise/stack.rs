//! The raw elements that are open, from one fragment to the next.
//!
//! Kept elements are written when they are closed; unwrapped and dropped ones are remembered only so that their end
//! tags are recognised. Floors mark where Markdown opened an element of its own: nothing below the topmost floor can be
//! closed from above it, or tags of Markdown and of the author would cross.

use std::ops::Range;

use html5ever::LocalName;

use super::Unclosed;
use super::elements::{Implied, holds_raw_text, is_foreign};

/// More open elements than this, and further ones are unwrapped. Browsers stop at 512; nobody writes 256.
const DEEPEST: usize = 256;

/// An open element.
#[derive(Debug)]
pub(super) struct OpenElement {
    pub(super) name: LocalName,
    pub(super) mode: Mode,
    pub(super) fragment: usize,
    pub(super) range: Range<usize>,
}

/// How an open element is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Kept,
    Unwrapped,
    Dropped,
}

#[derive(Debug, Default)]
pub(super) struct Stack {
    open: Vec<OpenElement>,
    floors: Vec<usize>,
}

impl Stack {
    pub(super) fn enter(&mut self) {
        self.floors.push(self.open.len());
    }

    pub(super) fn leave(&mut self, out: &mut String) -> Vec<Unclosed> {
        let floor = self.floors.pop().unwrap_or(0);
        self.close_all(floor, out)
    }

    pub(super) fn finish(&mut self, out: &mut String) -> Vec<Unclosed> {
        self.close_all(0, out)
    }

    /// Whether there is room for another element. What is dropped needs none: it may always begin.
    pub(super) fn has_room(&self) -> bool {
        self.open.len() < DEEPEST
    }

    pub(super) fn push(&mut self, open: OpenElement) {
        self.open.push(open);
    }

    /// Whether the innermost open element is dropped. Nothing but dropped elements is ever pushed above one.
    pub(super) fn dropping(&self) -> bool {
        self.open.last().is_some_and(|it| it.mode == Mode::Dropped)
    }

    /// The element whose end tag is the only markup at this place.
    pub(super) fn raw_text(&self) -> Option<&LocalName> {
        let top = self.open.last()?;
        (top.mode == Mode::Dropped && holds_raw_text(&top.name)).then_some(&top.name)
    }

    /// Whether `name`, which is dropped whole, must be counted inside the dropped element that is open. Inside SVG and
    /// MathML only the root itself nests: their `style` and `title` are elements like others.
    pub(super) fn nests(&self, name: &LocalName) -> bool {
        self.open
            .last()
            .is_some_and(|it| self.has_room() && (!is_foreign(&it.name) || it.name == *name))
    }

    /// Ends the dropped element `name` and what lies in it; gives whether nothing is dropped any more.
    pub(super) fn end_dropped(&mut self, name: &LocalName) -> bool {
        let found = self.open.iter().rposition(|it| it.name == *name);
        if let Some(at) = found.filter(|at| self.open[*at].mode == Mode::Dropped) {
            self.open.truncate(at);
            // Nothing of it was written, so its end tag may stand anywhere; floors above it lose their ground.
            for floor in &mut self.floors {
                *floor = at.min(*floor);
            }
        }
        !self.dropping()
    }

    /// The innermost open element `name` that may be closed here.
    pub(super) fn find(&self, name: &LocalName) -> Option<usize> {
        let floor = self.floor();
        let found = self.open[floor..].iter().rposition(|it| it.name == *name)?;
        Some(floor + found)
    }

    /// The outermost open element that a start tag ends, if it ends any.
    pub(super) fn find_implied(&self, implied: &Implied) -> Option<usize> {
        let mut found = None;
        for (at, open) in self.open.iter().enumerate().skip(self.floor()).rev() {
            if open.mode != Mode::Kept {
                continue;
            }
            if implied.shields.contains(&&*open.name) {
                break;
            }
            if implied.ends.contains(&&*open.name) {
                found = Some(at);
            }
        }
        found
    }

    /// Forgets the element at `at` if it was unwrapped: what lies in it stays open.
    pub(super) fn forget_unwrapped(&mut self, at: usize) -> bool {
        let unwrapped = self.open[at].mode == Mode::Unwrapped;
        if unwrapped {
            self.open.remove(at);
        }
        unwrapped
    }

    /// Closes the element at `at` and what lies in it, innermost first.
    pub(super) fn close(&mut self, at: usize, out: &mut String) -> Vec<OpenElement> {
        let closed: Vec<_> = self.open.drain(at..).rev().collect();
        for open in closed.iter().filter(|it| it.mode == Mode::Kept) {
            write_end(&open.name, out);
        }
        closed
    }

    fn close_all(&mut self, floor: usize, out: &mut String) -> Vec<Unclosed> {
        // Most bodies hold no HTML, and each of their elements asks.
        if floor >= self.open.len() {
            return Vec::new();
        }
        let closed = self.close(floor, out);
        let unclosed = closed.into_iter().filter(|it| it.mode != Mode::Unwrapped);
        let unclosed = unclosed.map(|it| Unclosed {
            name: it.name.to_string(),
            fragment: it.fragment,
            range: it.range,
        });
        unclosed.collect()
    }

    fn floor(&self) -> usize {
        self.floors.last().copied().unwrap_or(0)
    }
}

pub(super) fn write_end(name: &str, out: &mut String) {
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}
