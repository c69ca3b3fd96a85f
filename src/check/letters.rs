//! Letters of Arabic script that look alike and are not the same: yeh, kaf and heh.
//!
//! Arabic writes U+064A, U+0643, U+0647, Persian U+06CC and U+06A9, Urdu U+06C1. A reader sees no difference in most places of a
//! word; search, sorting and hyphenation do. Which of them a language writes, CLDR's main exemplars say.

use std::ops::Range;

use crate::diagnostic::Message;
use crate::locale::Locale;

/// Letters that look alike, each as it is at the beginning and in the midst of a word, then as it is at the end.
const ALIKE: &[&[(char, char)]] = &[
    &[('\u{64A}', '\u{649}'), ('\u{6CC}', '\u{6CC}')],
    &[('\u{643}', '\u{643}'), ('\u{6A9}', '\u{6A9}')],
    &[('\u{647}', '\u{647}'), ('\u{6C1}', '\u{6C1}')],
];

/// Letters of one language that are none of another's.
pub(super) struct Letters(Vec<char>);

impl Letters {
    pub fn of(locale: &Locale) -> Self {
        Letters(locale.letters())
    }

    /// Whether the language is written with a letter.
    pub fn has(&self, c: char) -> bool {
        self.0.binary_search(&c).is_ok()
    }

    /// The letter that the language writes where `c` stands, which it does not write: by its place in the word.
    fn instead(&self, c: char, is_last: bool) -> Option<char> {
        let alike = ALIKE
            .iter()
            .find(|alike| alike.iter().any(|(one, other)| *one == c || *other == c))?;
        let own = |(begins, ends): &&(char, char)| self.has(*begins) && self.has(*ends);
        let (begins, ends) = alike.iter().find(own)?;
        let is_own = *begins == c || *ends == c;
        // Alef maqsura is a letter of its own only where a dotted yeh is one too.
        (!is_own && !self.has(c)).then_some(if is_last { *ends } else { *begins })
    }

    /// Whether a character is one that only other languages write and that looks like one of this.
    pub fn is_foreign(&self, c: char) -> bool {
        self.instead(c, false).is_some()
    }

    /// Whether every letter of a word is one of the language but for those that look like one.
    pub fn could_be_own(&self, word: &str) -> bool {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        letters.all(|c| self.has(c) || self.is_foreign(c))
    }

    /// The word as the language spells it, for a remedy. A Persian yeh at the end has no dots and may be either letter of Arabic;
    /// the one that looks the same comes first.
    pub fn remedy(&self, word: &str) -> Message {
        let spelt = self.spelt(word);
        let changed = word
            .chars()
            .zip(spelt.chars())
            .filter(|(c, _)| c.is_alphabetic())
            .last();
        let dotted = changed.and_then(|(before, after)| {
            let alike = ALIKE
                .iter()
                .flat_map(|it| it.iter())
                .find(|(_, ends)| *ends == after)?;
            (before != after && alike.0 != alike.1).then_some((after, alike.0))
        });
        match dotted {
            Some((bare, dotted)) => {
                let other = spelt.chars().rev().collect::<String>();
                let other = other.replacen(bare, &dotted.to_string(), 1);
                let other: String = other.chars().rev().collect();
                message!("write-spelt-or-other", spelt, other)
            }
            None => message!("write-bare", bare = spelt),
        }
    }

    /// The word as the language spells it.
    fn spelt(&self, word: &str) -> String {
        let last = word
            .char_indices()
            .rev()
            .find(|(_, c)| c.is_alphabetic())
            .map(|(at, _)| at);
        let letter = |(at, c): (usize, char)| self.instead(c, Some(at) == last).unwrap_or(c);
        word.char_indices().map(letter).collect()
    }
}

/// The runs of characters in a text that all are of a kind.
pub(super) fn runs(text: &str, is_of_kind: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (start, is_of_kind(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                runs.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    runs.extend(start.map(|from| from..text.len()));
    runs
}
