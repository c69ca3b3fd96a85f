//! The shapes of words: most words of a text are told from a few known ones without looking them up.

/// The shapes of some words, a bit each: a word whose shape is not among them is none of them. To ask that takes a fifth of the time
/// that it takes to look up a word.
#[derive(Debug)]
pub(super) struct WordShapes([u64; 256]);

impl Default for WordShapes {
    fn default() -> Self {
        WordShapes([0; 256])
    }
}

impl WordShapes {
    /// The number of a word's shape: its length, how it begins, and its last byte.
    fn number(word: &str) -> usize {
        let bytes = word.as_bytes();
        let begin = bytes.iter().take(4).chain(bytes.last());
        let sum = begin.fold(bytes.len(), |sum, byte| {
            sum.wrapping_mul(37) ^ usize::from(*byte)
        });
        sum % (256 * 64)
    }

    /// Adds a word to those that are known.
    pub fn add(&mut self, word: &str) {
        let number = Self::number(word);
        self.0[number / 64] |= 1 << (number % 64);
    }

    /// Whether a word may be one of them.
    pub fn may_hold(&self, word: &str) -> bool {
        let number = Self::number(word);
        self.0[number / 64] >> (number % 64) & 1 == 1
    }
}

/// Whether a letter is a capital; most letters need no table to tell.
pub(super) fn is_capital(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_uppercase(),
        '\u{600}'..='\u{6FF}' => false,
        _ => c.is_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::{WordShapes, is_capital};

    #[test]
    fn what_was_added_may_be_held_and_most_else_is_not() {
        let known = ["", "a", "عن", "dam", "damages", "مليون"];
        let mut shapes = WordShapes::default();
        known.iter().for_each(|it| shapes.add(it));
        assert!(known.iter().all(|it| shapes.may_hold(it)));
        let others = ["b", "على", "dame", "مليار", "river", "barrage"];
        assert!(!others.iter().any(|it| shapes.may_hold(it)));
    }

    #[test]
    fn capitals_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_capital(c), c.is_uppercase(), "{c:?}");
        }
    }
}
