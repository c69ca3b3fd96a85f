//! Forms of words that no rule makes, as data: broken plurals of Arabic, irregular plurals and feminines of French and English.
//!
//! Takes `arabic.txt` and `latin.txt`; gives for a noun what stands there of it. Rules are for what letters show; which of its
//! many ways a noun of Arabic takes to its plural, they do not, and a plural that it does not have is another word.

use rustc_hash::FxHashMap;

use crate::locale::search::fold;

/// What is known of words one by one.
#[derive(Debug)]
pub(in crate::check::terms) struct Lexicon {
    arabic: WordTable,
    french: WordTable,
    english: WordTable,
}

type WordTable = FxHashMap<String, Vec<&'static str>>;

const ARABIC: &str = include_str!("arabic.txt");
const LATIN: &str = include_str!("latin.txt");
/// Stands among the forms of a noun that has no feminine in ة.
pub(super) const NO_FEMININE: &str = "-ة";

impl Lexicon {
    /// Reads the lists that the program brings.
    pub fn read() -> Self {
        let (french, english) = LATIN.split_once("[en]").unwrap_or((LATIN, ""));
        Lexicon {
            arabic: table(ARABIC, fold),
            french: table(french, super::lower),
            english: table(english, super::lower),
        }
    }

    /// The forms of an Arabic noun, which is folded; they themselves are not.
    pub(super) fn arabic(&self, folded: &str) -> &[&'static str] {
        self.arabic.get(folded).map_or(&[], Vec::as_slice)
    }

    /// The feminines and irregular plurals of a French word in small letters.
    pub(super) fn french(&self, word: &str) -> &[&'static str] {
        self.french.get(word).map_or(&[], Vec::as_slice)
    }

    /// The irregular plurals of an English word in small letters.
    pub(super) fn english(&self, word: &str) -> &[&'static str] {
        self.english.get(word).map_or(&[], Vec::as_slice)
    }
}

fn table(text: &'static str, key: impl Fn(&str) -> String) -> WordTable {
    let mut table = WordTable::default();
    let lines = text.lines().filter(|line| !line.starts_with(['#', '[']));
    for entry in lines.flat_map(|line| line.split(',')) {
        let mut words = entry.split_whitespace();
        if let Some(word) = words.next() {
            table.entry(key(word)).or_default().extend(words);
        }
    }
    table
}
