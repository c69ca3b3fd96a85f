//! Running text in two directions: which slices of it must be isolated to be read in their right order.
//!
//! Takes plain text and the direction of the element that holds it; gives the text in [`Run`]s, some of which are to be
//! wrapped in `<bdi dir>`, or the text with the isolates of Unicode where no element can stand. A grammar finds what must
//! read as one in its own direction: in a right-to-left element Latin phrases with their numbers, addresses, codes, and
//! figures with signs; in a left-to-right one, phrases in right-to-left scripts with theirs. The order that UAX #9 gives the
//! text with all of them isolated is the wanted one. Phrases are wrapped always, so that they are told apart; figures only
//! where the algorithm, asked for the text without it, shows another order. So isolation cannot make a text worse than
//! the grammar reads it, and no span is cut.
//!
//! What depends on the meaning of a sentence is left to the author.

mod addresses;
mod amounts;
mod arabic;
mod beside;
mod codes;
mod compounds;
mod controls;
mod counted;
mod counted_elsewhere;
mod currencies;
mod edges;
mod figures;
mod formulas;
mod groups;
mod kind;
mod latin;
mod measures;
mod minus;
mod moves;

mod oracle;
mod pairs;
mod plurals;
mod questions;
mod quotations;
mod scan;
mod scores;
mod signs;
mod told;
mod word;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

use crate::language::Direction;

pub use controls::{Control, ControlFault, bidi_faults};
pub use kind::{LINE_END, OBJECT};

/// A slice of a text; the runs of a text are its parts, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run<'a> {
    /// The slice.
    pub text: &'a str,
    /// The direction of the element to wrap it in; `None` when it needs none.
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

/// A place that reads as one, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Isolation is not enough, see [`Run::forced`].
    pub forced: bool,
    /// Stands in the one before it, and runs against it: the figure of `هاتف 71 555 010` in French.
    pub inner: bool,
    /// A figure, which is left alone where it stands in its order by itself.
    is_figure: bool,
}

impl Span {
    fn phrase(start: usize, end: usize) -> Self {
        Span {
            start,
            end,
            forced: false,
            inner: false,
            is_figure: false,
        }
    }

    fn figure(start: usize, end: usize) -> Self {
        Span {
            is_figure: true,
            ..Span::phrase(start, end)
        }
    }

    /// The direction in which it reads in a text of direction `context`.
    pub fn dir(&self, context: Direction) -> Direction {
        match self.inner {
            true => context,
            false => opposite(context),
        }
    }

    /// The characters that isolate it in a text of direction `context`, and those that end it.
    fn controls(&self, context: Direction) -> (&'static str, &'static str) {
        match (self.dir(context), self.forced) {
            (Direction::Ltr, false) => ("\u{2066}", "\u{2069}"),
            (Direction::Rtl, false) => ("\u{2067}", "\u{2069}"),
            (Direction::Ltr, true) => ("\u{2066}\u{202d}", "\u{202c}\u{2069}"),
            (Direction::Rtl, true) => ("\u{2067}\u{202e}", "\u{202c}\u{2069}"),
        }
    }
}

/// Cuts a text that stands in an element of direction `context` into its runs.
///
/// A text that needs nothing comes back as one run, after one look at its bytes.
pub fn isolate(text: &str, context: Direction) -> impl Iterator<Item = Run<'_>> {
    let mut all = spans(text, context, &[]);
    all.retain(|span| !span.inner);
    runs(text, &all, opposite(context)).into_iter()
}

/// Cuts what [`isolate`] wraps in a left-to-right text into its own runs: its figures may be turned round there.
pub fn isolate_inside(phrase: &str) -> Vec<Run<'_>> {
    runs(phrase, &figures_inside(phrase), Direction::Ltr)
}

fn runs<'t>(text: &'t str, spans: &[Span], dir: Direction) -> Vec<Run<'t>> {
    let run = |range: Range<usize>, dir, forced| Run {
        text: &text[range],
        dir,
        forced,
    };
    let mut at = 0;
    let mut runs = Vec::new();
    for span in spans {
        runs.push(run(at..span.start, None, false));
        runs.push(run(span.start..span.end, Some(dir), span.forced));
        at = span.end;
    }
    runs.push(run(at..text.len(), None, false));
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// The places to isolate in a text that stands in a line of direction `context`, in their order. `elements` are the places
/// of what encloses parts of it without a character of its own, such as emphasis, sorted by beginning and end.
pub fn spans(text: &str, context: Direction, elements: &[Range<usize>]) -> Vec<Span> {
    let mut all = wanted_spans(text, context, elements);
    if all.iter().any(|span| span.is_figure) {
        drop_needless(text, context, &mut all);
    }
    all
}

/// Leaves the figures out that stand in their order by themselves: all of them in one go, else one by one.
fn drop_needless(text: &str, context: Direction, all: &mut Vec<Span>) {
    let right = oracle::visual_order(text, all.iter(), context);
    let phrases = all.iter().filter(|span| !span.is_figure);
    if oracle::visual_order(text, phrases, context) == right {
        all.retain(|span| !span.is_figure);
        return;
    }
    let figures = all.iter().filter(|span| span.is_figure).count();
    let mut at = all.len();
    while at > 0 && (2..=MOST_FIGURES).contains(&figures) {
        at -= 1;
        let span = all[at];
        if span.is_figure {
            all.remove(at);
            if oracle::visual_order(text, all.iter(), context) != right {
                all.insert(at, span);
            }
        }
    }
}

/// With more of them in one text, all are isolated: to ask for each would take as many times as long.
const MOST_FIGURES: usize = 12;

/// A text of direction `context` for where no element can stand: in the isolates of Unicode where it would be seen in
/// another order without them.
pub fn marked(text: &str, context: Direction) -> Cow<'_, str> {
    let all = wanted_spans(text, context, &[]);
    if all.is_empty()
        || oracle::visual_order(text, [].iter(), context)
            == oracle::visual_order(text, all.iter(), context)
    {
        return Cow::Borrowed(text);
    }
    Cow::Owned(with_controls(text, &all, context))
}

/// The same for a long text of which only a part will be shown, nobody knows which: in isolates wherever the grammar finds
/// what reads as one, without asking how the whole would be seen.
pub fn marked_throughout(text: &str, context: Direction) -> Cow<'_, str> {
    match &*wanted_spans(text, context, &[]) {
        [] => Cow::Borrowed(text),
        all => Cow::Owned(with_controls(text, all, context)),
    }
}

fn with_controls(text: &str, all: &[Span], context: Direction) -> String {
    let mut out = String::with_capacity(text.len() + 8 * all.len());
    let mut at = 0;
    in_pieces(text, all.iter(), context, |piece| match piece {
        Piece::Text(end) => {
            out.push_str(&text[at..end]);
            at = end;
        }
        Piece::Control(control) => out.push_str(control),
    });
    out
}

/// A part of a text with isolates: up to which byte it goes on, or a character that is put in.
enum Piece {
    Text(usize),
    Control(&'static str),
}

/// Gives a text and the characters that isolate `spans` in it, in their order.
fn in_pieces<'s>(
    text: &str,
    spans: impl Iterator<Item = &'s Span>,
    context: Direction,
    mut give: impl FnMut(Piece),
) {
    let mut open: Vec<&Span> = Vec::new();
    for span in spans.map(Some).chain([None]) {
        let start = span.map_or(text.len(), |span| span.start);
        while let Some(ended) = open.pop_if(|it| it.end <= start) {
            give(Piece::Text(ended.end));
            give(Piece::Control(ended.controls(context).1));
        }
        give(Piece::Text(start));
        if let Some(span) = span {
            give(Piece::Control(span.controls(context).0));
            open.push(span);
        }
    }
}

/// A text that runs against its `context`, as a whole, for where no element can stand: isolated where it would be seen in
/// another order without.
pub fn marked_whole(text: &str, context: Direction) -> Cow<'_, str> {
    let whole = vec![Span::phrase(0, text.len())];
    let all = match context {
        Direction::Ltr => with_inner(text, whole),
        Direction::Rtl => whole,
    };
    let by_itself = oracle::visual_order(text, [].iter(), context);
    if by_itself == oracle::visual_order(text, all.iter(), context) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(with_controls(text, &all, context))
}

/// All that must read as one in its own direction.
fn wanted_spans(text: &str, context: Direction, elements: &[Range<usize>]) -> Vec<Span> {
    let edges = edges::Edges::new(elements);
    match context {
        Direction::Rtl => latin::in_rtl(text, &edges),
        Direction::Ltr => with_inner(text, arabic::in_ltr(text, &edges)),
    }
}

/// Phrases of a right-to-left script with the figures in them that would be turned round there: `الهاتف 71 555 010`.
fn with_inner(text: &str, phrases: Vec<Span>) -> Vec<Span> {
    let mut all = Vec::with_capacity(phrases.len());
    for phrase in phrases {
        all.push(phrase);
        let inside = figures_inside(&text[phrase.start..phrase.end]);
        all.extend(inside.into_iter().map(|figure| Span {
            inner: true,
            start: phrase.start + figure.start,
            end: phrase.start + figure.end,
            ..figure
        }));
    }
    all
}

/// The numbers in groups, dates, codes and figures with a sign before them of a phrase. Signs of shares and sums stand where they fall.
fn figures_inside(phrase: &str) -> Vec<Span> {
    if !phrase.contains(kind::is_digit) {
        return Vec::new();
    }
    let is_in_groups = |span: &Span| {
        let groups = phrase[span.start..span.end].split(|c| kind::is_space(c) || kind::is_dash(c));
        groups
            .filter(|group| group.contains(kind::is_digit))
            .count()
            > 1
    };
    let is_signed = |span: &Span| {
        let is_apart = phrase[..span.start]
            .chars()
            .next_back()
            .is_none_or(kind::is_space);
        is_apart && phrase[span.start..].starts_with(|c| c == '+' || kind::is_minus(c))
    };
    let mut all = spans(phrase, Direction::Rtl, &[]);
    all.retain(|span| span.is_figure && (is_in_groups(span) || is_signed(span)));
    for span in &mut all {
        span.is_figure = false;
    }
    all
}

fn opposite(context: Direction) -> Direction {
    match context {
        Direction::Ltr => Direction::Rtl,
        Direction::Rtl => Direction::Ltr,
    }
}

/// The direction of the first strong character outside isolates (UAX #9, P2 and P3); `None` for figures and marks alone.
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
