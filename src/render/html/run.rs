//! A run of text over all the markup in it, as it is set.

use crate::locale::Passage;

/// The run in which the writer is.
#[derive(Default)]
pub struct InlineRun {
    /// Before this token, everything is a part of it.
    pub end: usize,
    /// How its texts are set that do not stay as they are, by their tokens and in their order.
    pub set: Vec<(usize, String)>,
    /// How many of them have had their turn.
    pub done: usize,
    /// The memory of its passage.
    pub passage: Passage,
}

impl InlineRun {
    /// How the text of a token is set; `None` where it stays as it is.
    pub fn text(&mut self, at: usize) -> Option<String> {
        let (token, text) = self.set.get_mut(self.done)?;
        if *token != at {
            return None;
        }
        self.done += 1;
        Some(std::mem::take(text))
    }
}
