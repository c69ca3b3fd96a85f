//! Running text in two directions: which slices of it must be isolated to be read in their right order.
//!
//! Takes plain text and the direction of the element that holds it; gives the text in [`Run`]s, some of which are to be
//! wrapped in `<bdi dir>`. In a right-to-left element those are Latin phrases, addresses, codes, formulae, and figures
//! that the bidirectional algorithm (UAX #9) would turn round; in a left-to-right one, phrases in right-to-left scripts.
//! What stands in its right order by itself is left alone: `107`, `2012/07/06`, `14:30`, and spans such as `12-15`, which
//! run from right to left in Arabic (alreq). It does not look across markup, and leaves what depends on the meaning of a
//! sentence to the author.

mod controls;
mod figures;
mod kind;
mod phrases;
mod scan;

#[cfg(test)]
mod tests;

use unicode_bidi::{BidiClass, bidi_class};

use crate::language::Direction;

pub use controls::{Control, Fault, bidi_faults};

/// A slice of a text; the runs of a text are its parts, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run<'a> {
    /// The slice.
    pub text: &'a str,
    /// The direction of the element to wrap it in; nothing when it needs none.
    pub dir: Option<Direction>,
    /// Isolation is not enough: Arabic-Indic figures joined by hyphens or spaces turn round even when isolated.
    pub forced: bool,
}

impl Run<'_> {
    /// The element to wrap the run in, with the value of its `dir`; `bdo` isolates as `bdi` does.
    pub fn element(&self) -> Option<(&'static str, Direction)> {
        let name = if self.forced { "bdo" } else { "bdi" };
        self.dir.map(|dir| (name, dir))
    }
}

/// Cuts a text that stands in an element of direction `context` into its runs.
///
/// A text that needs nothing comes back as one run, after one look at its bytes.
pub fn isolate(text: &str, context: Direction) -> Runs<'_> {
    Runs {
        text,
        context,
        at: 0,
        next: None,
    }
}

/// The runs of a text, see [`isolate`].
#[derive(Debug, Clone)]
pub struct Runs<'a> {
    text: &'a str,
    context: Direction,
    at: usize,
    next: Option<Span>,
}

/// A place to isolate, in bytes.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: usize,
    end: usize,
    forced: bool,
}

impl<'a> Iterator for Runs<'a> {
    type Item = Run<'a>;

    fn next(&mut self) -> Option<Run<'a>> {
        let found = self.next.take().or_else(|| self.next_span());
        let (end, dir, forced) = match found {
            Some(span) if span.start > self.at => {
                self.next = found;
                (span.start, None, false)
            }
            Some(span) => (span.end, Some(opposite(self.context)), span.forced),
            None => (self.text.len(), None, false),
        };
        let text = &self.text[self.at..end];
        self.at = end;
        (!text.is_empty()).then_some(Run { text, dir, forced })
    }
}

impl Runs<'_> {
    fn next_span(&self) -> Option<Span> {
        match self.context {
            Direction::Rtl => phrases::next_in_rtl(self.text, self.at),
            Direction::Ltr => phrases::next_in_ltr(self.text, self.at),
        }
    }
}

fn opposite(context: Direction) -> Direction {
    match context {
        Direction::Ltr => Direction::Rtl,
        Direction::Rtl => Direction::Ltr,
    }
}

/// The direction of the first strong character outside isolates (UAX #9, P2 and P3); nothing for figures and marks alone.
pub fn first_strong(text: &str) -> Option<Direction> {
    let mut depth = 0_usize;
    for c in text.chars() {
        match class(c) {
            BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => depth += 1,
            BidiClass::PDI => depth = depth.saturating_sub(1),
            BidiClass::L if depth == 0 => return Some(Direction::Ltr),
            BidiClass::R | BidiClass::AL if depth == 0 => return Some(Direction::Rtl),
            _ => {}
        }
    }
    None
}

/// The class of a character in UAX #9; that of the letters which most texts begin with, without a search in the tables.
fn class(c: char) -> BidiClass {
    match c {
        'a'..='z' | 'A'..='Z' => BidiClass::L,
        '\u{621}'..='\u{64a}' => BidiClass::AL,
        _ => bidi_class(c),
    }
}
