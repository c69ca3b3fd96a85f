//! Lines and columns of one text, for callers that need many.
//!
//! [`Place::span`] counts from the beginning of the text, which is right for one place and, for one in every paragraph of
//! a long page, takes the square of its length. A [`Ruler`] counts once, when a place is asked for that lies further on
//! than [`STEP`] bytes (front matter does not), and looks at no more than that a place, however long the text or a line of
//! it is.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use super::Place;

/// How many bytes lie between two marks.
const STEP: usize = 4096;

/// Tells lines and columns of a text.
#[derive(Debug, Clone)]
pub struct Ruler<T> {
    text: T,
    marks: OnceCell<Vec<LineMark>>,
}

/// Where a line of a text begins, in bytes; lines count from 0, and behind the last one is the end.
pub fn line_start(text: &str, line: usize) -> usize {
    text.split_inclusive('\n').take(line).map(str::len).sum()
}

/// What has been counted before a byte: whole lines, and characters since the last of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct LineMark {
    lines: u32,
    characters: u32,
}

impl<T: AsRef<str>> Ruler<T> {
    /// A ruler for `text`; nothing is counted yet.
    pub fn new(text: T) -> Self {
        Ruler {
            text,
            marks: OnceCell::new(),
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        self.text.as_ref()
    }

    /// What [`Place::span`] gives for `range` (bytes) of this text, the content of the file `path`.
    pub fn place(&self, path: impl Into<Arc<str>>, range: Range<usize>) -> Place {
        let text = self.text();
        let start = text.floor_char_boundary(range.start);
        let end = text.floor_char_boundary(range.end).max(start);
        let nearest = start / STEP;
        let mark = self.mark(nearest);
        let mark = mark.after(&text.as_bytes()[nearest * STEP..start]);
        Place {
            path: path.into(),
            line: mark.lines.saturating_add(1),
            column: mark.characters.saturating_add(1),
            start,
            end,
        }
    }

    /// What has been counted before the step `number`; before the first, nothing.
    fn mark(&self, number: usize) -> LineMark {
        if number == 0 {
            return LineMark::default();
        }
        let marks = self.marks.get_or_init(|| marks(self.text().as_bytes()));
        marks.get(number).copied().unwrap_or_default()
    }
}

impl LineMark {
    /// What has been counted once `bytes` are passed too. A character counts where it begins.
    fn after(self, bytes: &[u8]) -> Self {
        let (before, last) = match bytes.iter().rposition(|byte| *byte == b'\n') {
            Some(at) => (Some(&bytes[..=at]), &bytes[at + 1..]),
            None => (None, bytes),
        };
        let characters = number(last, |byte| !(0x80..0xC0).contains(&byte));
        match before {
            Some(lines) => LineMark {
                lines: self
                    .lines
                    .saturating_add(number(lines, |byte| byte == b'\n')),
                characters,
            },
            None => LineMark {
                lines: self.lines,
                characters: self.characters.saturating_add(characters),
            },
        }
    }
}

fn marks(bytes: &[u8]) -> Vec<LineMark> {
    let mut marks = vec![LineMark::default()];
    let mut mark = LineMark::default();
    for step in bytes.chunks_exact(STEP) {
        mark = mark.after(step);
        marks.push(mark);
    }
    marks
}

fn number(bytes: &[u8], counts: impl Fn(u8) -> bool) -> u32 {
    let number = bytes.iter().filter(|byte| counts(**byte)).count();
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ruler_says_what_a_place_says() {
        let mut text = String::new();
        for number in 0..900 {
            text.push_str(&"كلمة a 😀\r".repeat(number % 7));
            text.push_str(if number % 3 == 0 { "\n" } else { "،" });
        }
        text.push_str(&"سطر طويل ".repeat(3000));
        let ruler = Ruler::new(text.as_str());
        for start in (0..=text.len() + 3).step_by(13) {
            let range = start..start + 5;
            assert_eq!(
                ruler.place("a", range.clone()),
                Place::span("a", &text, range),
                "{start}"
            );
        }
        assert_eq!(Ruler::new("").place("a", 0..0), Place::span("a", "", 0..0));
    }
}
