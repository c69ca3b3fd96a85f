//! A text cut into words.

use std::ops::Range;

/// The words of a text, each with what stands before it.
pub(super) fn words(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut words = Vec::new();
    let is_word = |c: char| {
        c.is_alphanumeric()
            || matches!(c, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{300}'..='\u{36F}')
    };
    let mut end = 0;
    while let Some(start) = text[end..].find(is_word).map(|at| end + at) {
        let before = &text[end..start];
        end = text[start..]
            .find(|c| !is_word(c))
            .map_or(text.len(), |at| start + at);
        words.push((start..end, before));
    }
    words
}
