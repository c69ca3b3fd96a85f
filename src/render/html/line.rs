//! A line of running text, over all the markup in it, and what of it must be isolated.
//!
//! The writer notes where in its output each text and each tag of a line stands. When the line ends, `locale::bidi` is asked
//! for the whole of it, so that emphasis or a link cuts no phrase, and the isolates are written between what was noted.
//! An isolate stands round whole elements; where it would cross one, marks take its place, which have no end tag.

use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

use super::text::push_escaped;
use crate::language::Direction;
use crate::locale::bidi::{LINE_END, OBJECT, Span, spans};
use crate::markup::elements::is_void;

/// A line that is being written.
pub struct Line {
    dir: Direction,
    /// In how many elements with a direction of their own it stands.
    pub depth: usize,
    /// Where in the output it begins.
    start: usize,
    /// What is read in it.
    text: String,
    pieces: Vec<LinePiece>,
}

/// A text or a tag.
struct LinePiece {
    /// Where in the text of the line it stands.
    at: usize,
    /// Where in the output.
    out: Range<usize>,
    kind: PieceKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum PieceKind {
    Text,
    /// What is read, but not written as a text.
    Object,
    Opens,
    Closes,
    /// Tags that no isolate may go over.
    Wall,
}

/// Something to write: in which piece, at which byte of its text (`usize::MAX` behind it).
struct Insertion {
    piece: usize,
    offset: usize,
    /// Which of those at one place comes first.
    rank: u8,
    html: &'static str,
}

impl Line {
    /// A line that begins at a place of the output.
    pub fn new(dir: Direction, depth: usize, start: usize) -> Self {
        Line {
            dir,
            depth,
            start,
            text: String::new(),
            pieces: Vec::new(),
        }
    }

    /// Where in the output it begins.
    pub fn start(&self) -> usize {
        self.start
    }

    /// Takes up the line anew, with the room it has.
    pub fn reuse(&mut self, dir: Direction, depth: usize, start: usize) {
        (self.dir, self.depth, self.start) = (dir, depth, start);
        self.text.clear();
        self.pieces.clear();
    }

    /// Notes a text.
    pub fn text(&mut self, text: &str, out: Range<usize>) {
        self.piece(PieceKind::Text, out);
        self.text.push_str(text);
    }

    /// Notes the end of a line of the source, which readers see as a space, or one that the author wants.
    pub fn line_end(&mut self, is_wanted: bool, out: Range<usize>) {
        self.piece(PieceKind::Object, out);
        self.text.push(if is_wanted { LINE_END } else { ' ' });
    }

    /// Notes what stands in the line and is no text of it: code, a picture, a call of a note.
    pub fn object(&mut self, out: Range<usize>) {
        self.piece(PieceKind::Object, out);
        self.text.push(OBJECT);
    }

    /// Notes what stands in the line with tags that end more than itself: nothing may begin before it and end behind it.
    pub fn wall(&mut self, out: Range<usize>) {
        self.piece(PieceKind::Wall, out);
        self.text.push(OBJECT);
    }

    /// Notes tags.
    pub fn markup(&mut self, written: &str, out: Range<usize>) {
        if is_one_end(written) {
            return self.piece(PieceKind::Closes, out);
        }
        // What authors' HTML left open is ended all at once.
        if let Some(ends) = end_tags(written).filter(|ends| ends.len() > 1) {
            for end in ends {
                self.piece(
                    PieceKind::Closes,
                    out.start + end.start..out.start + end.end,
                );
            }
            return;
        }
        let kind = match memchr::memchr_iter(b'<', written.as_bytes()).count() {
            0 => return,
            1 if written.starts_with("</") => PieceKind::Closes,
            1 if written.starts_with("<br") => return self.line_end(true, out),
            1 if holds_nothing(written) => PieceKind::Wall,
            1 => PieceKind::Opens,
            _ => PieceKind::Wall,
        };
        self.piece(kind, out);
    }

    fn piece(&mut self, kind: PieceKind, out: Range<usize>) {
        let at = self.text.len();
        self.pieces.push(LinePiece { at, out, kind });
    }

    /// Writes the isolates into the output, whose last part the line is.
    pub fn end(&self, out: &mut String) {
        let spans = spans(&self.text, self.dir, &self.elements());
        if spans.is_empty() {
            return;
        }
        let mut insertions = Vec::with_capacity(2 * spans.len());
        for span in &spans {
            self.isolate(span, &mut insertions);
        }
        insertions.sort_by_key(|it| (it.piece, it.offset, it.rank));
        self.rewrite(&insertions, out);
    }

    /// Where in the text each element stands.
    fn elements(&self) -> Vec<Range<usize>> {
        let mut open = Vec::new();
        let mut elements = Vec::new();
        for piece in &self.pieces {
            match piece.kind {
                PieceKind::Opens => open.push(piece.at),
                PieceKind::Closes => elements.extend(open.pop().map(|start| start..piece.at)),
                _ => {}
            }
        }
        elements.sort_unstable_by_key(|it| (it.start, it.end));
        elements
    }

    fn isolate(&self, span: &Span, insertions: &mut Vec<Insertion>) {
        let (first, last) = (self.piece_of(span.start), self.piece_of(span.end - 1));
        let start = span.start - self.pieces[first].at;
        let end = span.end - self.pieces[last].at;
        let [open, close] = match (span.dir(self.dir), span.forced) {
            (Direction::Ltr, false) => ["<bdi dir=\"ltr\">", "</bdi>"],
            (Direction::Ltr, true) => ["<bdo dir=\"ltr\">", "</bdo>"],
            (Direction::Rtl, false) => ["<bdi dir=\"rtl\">", "</bdi>"],
            (Direction::Rtl, true) => ["<bdo dir=\"rtl\">", "</bdo>"],
        };
        // At one place the inner of two ends first, and begins last.
        let [ends, begins] = if span.inner { [0, 3] } else { [1, 2] };
        let mut insert = |(piece, offset), rank, html| {
            insertions.push(Insertion {
                piece,
                offset,
                rank,
                html,
            });
        };
        match self.balance((first, start), (last, end)) {
            Some((from, to)) => {
                insert(from, begins, open);
                insert(to, ends, close);
            }
            None => {
                let [before, behind] = self.marks(span);
                insert((first, start), begins, before);
                insert((last, end), ends, behind);
            }
        }
    }

    /// Marks in the place of an isolate. Behind it stands one that brings back what is before it: figures that follow go by
    /// the last strong character (UAX #9, W2 and W7).
    fn marks(&self, span: &Span) -> [&'static str; 2] {
        if span.dir(self.dir) == Direction::Rtl {
            return ["\u{200f}", "\u{200f}\u{200e}"];
        }
        let mut before = self.text[..span.start].chars().rev().map(bidi_class);
        match before.find(|class| matches!(class, BidiClass::AL | BidiClass::R)) {
            Some(BidiClass::AL) => ["\u{200e}", "\u{200e}\u{61c}"],
            _ => ["\u{200e}", "\u{200e}\u{200f}"],
        }
    }

    /// The piece that holds a byte of the text.
    fn piece_of(&self, at: usize) -> usize {
        self.pieces
            .partition_point(|piece| piece.at <= at)
            .saturating_sub(1)
    }

    /// Where an element from one place to another begins and ends so that it crosses no other: it takes those in that
    /// begin or end at its own ends.
    fn balance(&self, from: TextPlace, to: TextPlace) -> Option<(TextPlace, TextPlace)> {
        let (mut opened, mut unopened) = (0_usize, 0_usize);
        for piece in self.pieces.get(from.0 + 1..to.0).unwrap_or_default() {
            match piece.kind {
                PieceKind::Opens => opened += 1,
                PieceKind::Closes if opened > 0 => opened -= 1,
                PieceKind::Closes => unopened += 1,
                PieceKind::Wall => return None,
                PieceKind::Text | PieceKind::Object => {}
            }
        }
        if [from.0, to.0]
            .map(|at| self.pieces[at].kind)
            .contains(&PieceKind::Wall)
        {
            return None;
        }
        let begin = match unopened {
            0 => from,
            _ => {
                let before = from.0.checked_sub(unopened)?;
                let outer = &self.pieces[before..from.0];
                let all = from.1 == 0 && outer.iter().all(|it| it.kind == PieceKind::Opens);
                all.then_some((before, 0))?
            }
        };
        let end = match opened {
            0 => to,
            _ => {
                let outer = self.pieces.get(to.0 + 1..=to.0 + opened)?;
                let all = self.length(to.0) == to.1
                    && outer.iter().all(|it| it.kind == PieceKind::Closes);
                all.then_some((to.0 + opened, usize::MAX))?
            }
        };
        Some((begin, end))
    }

    /// How many bytes of the text a piece holds.
    fn length(&self, piece: usize) -> usize {
        let next = self.pieces.get(piece + 1);
        next.map_or(self.text.len(), |next| next.at) - self.pieces[piece].at
    }

    fn rewrite(&self, insertions: &[Insertion], out: &mut String) {
        let old = out.split_off(self.start);
        let mut insertions = insertions.iter().peekable();
        let mut copied = 0;
        for (number, piece) in self.pieces.iter().enumerate() {
            let range = piece.out.start - self.start..piece.out.end - self.start;
            out.push_str(&old[copied..range.start]);
            copied = range.end;
            let mut written = 0;
            let mut is_whole = true;
            while let Some(it) = insertions.next_if(|it| it.piece == number) {
                if piece.kind == PieceKind::Text {
                    push_escaped(out, &self.text[piece.at + written..piece.at + it.offset]);
                    (written, is_whole) = (it.offset, false);
                } else if it.offset > 0 {
                    out.push_str(&old[range.clone()]);
                    is_whole = false;
                }
                out.push_str(it.html);
            }
            match (is_whole, piece.kind) {
                (true, _) => out.push_str(&old[range]),
                (false, PieceKind::Text) => {
                    push_escaped(
                        out,
                        &self.text[piece.at + written..piece.at + self.length(number)],
                    );
                }
                (false, _) => {}
            }
        }
        out.push_str(&old[copied..]);
    }
}

/// Whether a text is an end tag and nothing else.
fn is_one_end(written: &str) -> bool {
    written.starts_with("</") && memchr::memchr(b'>', written.as_bytes()) == Some(written.len() - 1)
}

/// The end tags that a text is made of; `None` where there is anything else in it.
pub fn end_tags(written: &str) -> Option<Vec<Range<usize>>> {
    if !written.starts_with("</") {
        return written.is_empty().then(Vec::new);
    }
    let mut ends = Vec::new();
    let mut at = 0;
    while at < written.len() {
        let end = written[at..]
            .starts_with("</")
            .then(|| written[at..].find('>'))??;
        ends.push(at..at + end + 1);
        at += end + 1;
    }
    Some(ends)
}

/// Whether a tag has no other that ends it: of an element without content, or no tag of an element at all, as a comment.
fn holds_nothing(tag: &str) -> bool {
    let name = tag.trim_start_matches('<');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    let name = &name[..end.unwrap_or(name.len())];
    // What the writer itself prints most often is known at once.
    match name {
        "" => true,
        "a" | "em" | "strong" | "code" | "span" | "sup" => false,
        _ => is_void(&name.to_ascii_lowercase()),
    }
}

/// A piece, and a byte of its text.
type TextPlace = (usize, usize);
