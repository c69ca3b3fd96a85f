//! What comes and goes at the ends of words, as the catalogue of a language says it (`search-affixes`).
//!
//! Takes a message such as `2 -ами -ов -а ⵜⴰ-`: how many letters must be left of a word, then endings and beginnings; gives
//! keys of words without them. They hold for words of their own script alone: a French name in a Russian page keeps the
//! rules of its letters. Where nothing is said, letters decide ([`keys`](super::keys)). Light on purpose, and data: what a
//! catalogue can say needs no code, and a site may say it for a language that nobody here speaks.

use super::{SearchKeys, arabic, fold};

/// The forms of words of a language.
#[derive(Debug, Clone, Default)]
pub struct Forms(Option<Affixes>);

#[derive(Debug, Clone)]
struct Affixes {
    script: Script,
    /// How many letters must be left.
    least: usize,
    /// In the order in which they are tried.
    begins: Vec<String>,
    ends: Vec<String>,
}

/// The letters that rules are made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Arabic,
    Latin,
    Other,
}

impl Script {
    fn of(word: &str) -> Self {
        match word.chars().next() {
            Some(c) if arabic::is_letter(c) => Script::Arabic,
            Some('a'..='z') => Script::Latin,
            _ => Script::Other,
        }
    }
}

impl Forms {
    /// Reads the message; what is no affix in it is passed over.
    pub fn read(text: &str) -> Self {
        let folded = fold(text);
        let mut parts = folded.split_whitespace();
        let least = parts.next().and_then(|it| it.parse().ok());
        let is_word = |it: &&str| !it.is_empty() && it.chars().all(char::is_alphabetic);
        let (mut begins, mut ends) = (Vec::new(), Vec::new());
        for part in parts {
            if let Some(end) = part.strip_prefix('-').filter(is_word) {
                ends.push(end.to_owned());
            } else if let Some(begin) = part.strip_suffix('-').filter(is_word) {
                begins.push(begin.to_owned());
            }
        }
        let first = ends.first().or(begins.first());
        Forms(
            least
                .zip(first.map(|it| Script::of(it)))
                .map(|(least, script)| Affixes {
                    script,
                    least,
                    begins,
                    ends,
                }),
        )
    }

    /// The keys of a folded word.
    pub fn keys(&self, word: &str) -> SearchKeys {
        match self.of(word) {
            Some(affixes) => SearchKeys {
                first: affixes.cut(word).to_owned(),
                others: Vec::new(),
            },
            None => super::keys(word),
        }
    }

    /// Keys of a folded word beside those, see [`likely`](super::likely).
    pub fn likely(&self, word: &str, is_noun: impl Fn(&str) -> bool) -> Vec<String> {
        match self.of(word) {
            Some(_) => Vec::new(),
            None => super::likely(word, is_noun),
        }
    }

    /// The consonants that an Arabic key shares with other forms of its word: a matter of Arabic, not of its letters.
    pub fn root(&self, key: &str) -> Option<String> {
        match self.of(key) {
            Some(_) => None,
            None => super::root(key),
        }
    }

    fn of(&self, word: &str) -> Option<&Affixes> {
        self.0.as_ref().filter(|it| it.script == Script::of(word))
    }
}

impl Affixes {
    /// The word without the first beginning that can go, and without the longest ending.
    fn cut<'w>(&self, word: &'w str) -> &'w str {
        let has = |stem: &str| self.least == 0 || stem.chars().nth(self.least - 1).is_some();
        let begin = self.begins.iter().find_map(|it| {
            let rest = word.strip_prefix(it.as_str())?;
            has(rest).then_some(rest)
        });
        let word = begin.unwrap_or(word);
        let stems = self
            .ends
            .iter()
            .filter_map(|it| word.strip_suffix(it.as_str()));
        let stem = stems.filter(|stem| has(stem)).min_by_key(|stem| stem.len());
        stem.unwrap_or(word)
    }
}
