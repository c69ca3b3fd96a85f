//! The text of a page as search reads it, in the order in which readers meet it.

/// What parts a heading, or a piece of data, from the text around it, in the text behind a result.
pub(super) const APART: &str = " · ";

/// Text with what is above the rest: headings, terms that are defined, the description.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flow {
    /// The letters.
    pub text: String,
    /// Where a stretch of them ends, and whether it was above the rest; in order, up to the end.
    pub stretches: Vec<(usize, bool)>,
}

impl Flow {
    /// Adds text as it follows.
    pub(super) fn push(&mut self, text: &str, is_above: bool) {
        self.text.push_str(text);
        match self.stretches.last_mut() {
            Some((end, above)) if *above == is_above => *end = self.text.len(),
            _ => self.stretches.push((self.text.len(), is_above)),
        }
    }

    /// Adds text that stands by itself.
    pub(super) fn push_apart(&mut self, text: &str, is_above: bool) {
        self.push(APART, false);
        self.push(text, is_above);
        self.push(APART, false);
    }
}
