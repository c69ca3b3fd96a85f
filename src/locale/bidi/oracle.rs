//! What a browser will show: the order of a text on the screen by the algorithm itself (UAX #9), with isolates where they
//! are to stand.

use unicode_bidi::{BidiInfo, Level};

use super::{Piece, Span, in_pieces};
use crate::language::Direction;

/// The characters of a text, by the bytes they begin at, from left to right as they are seen in a line of direction
/// `context`, with `spans` isolated.
pub(super) fn visual_order<'s>(
    text: &str,
    spans: impl Iterator<Item = &'s Span>,
    context: Direction,
) -> Vec<usize> {
    let marked = Marked::new(text, spans, context);
    let level = match context {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    };
    let info = BidiInfo::new(&marked.text, Some(level));
    let mut order = Vec::with_capacity(marked.from.len());
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let is_rtl = levels[run.start].is_rtl();
            let first = order.len();
            let chars = marked.text[run.clone()].char_indices();
            order.extend(chars.filter_map(|(at, _)| marked.from[run.start + at]));
            if is_rtl {
                order[first..].reverse();
            }
        }
    }
    order
}

/// A text with isolates, and where each of its characters was before; `None` for the marks themselves.
struct Marked {
    text: String,
    from: Vec<Option<usize>>,
}

impl Marked {
    fn new<'s>(text: &str, spans: impl Iterator<Item = &'s Span>, context: Direction) -> Self {
        let mut marked = Marked {
            text: String::with_capacity(text.len() + 32),
            from: Vec::with_capacity(text.len() + 32),
        };
        let mut at = 0;
        in_pieces(text, spans, context, |piece| match piece {
            Piece::Text(end) => {
                marked.copy(text, at, end);
                at = end;
            }
            Piece::Control(control) => marked.add(control),
        });
        marked
    }

    fn copy(&mut self, text: &str, start: usize, end: usize) {
        self.text.push_str(&text[start..end]);
        self.from.extend((start..end).map(Some));
    }

    fn add(&mut self, controls: &str) {
        self.text.push_str(controls);
        self.from.resize(self.text.len(), None);
    }
}
