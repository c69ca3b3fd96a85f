//! The small words of languages (articles, prepositions, pronouns), by which a sentence tells what language it is in.
//!
//! Takes the catalogues, where each language lists its own for search; tells of a few words whether they are of another language
//! than they should be. Nearly half of a sentence is small words, whatever it is about. Every word of a site is looked up once, so
//! that the languages of a small word are the bits of a number.

use rustc_hash::FxHashMap;

use super::word_shapes::{WordShapes, is_capital};
use crate::catalogue::{Args, Catalogues};
use crate::language::Lang;
use crate::press::Press;

/// The message that lists them.
const MESSAGE: &str = "search-small-words";

/// As many languages as a number has bits.
const MOST: usize = 32;

/// Fewer words may be a name.
const ENOUGH: usize = 7;

/// So many small words are no chance.
const SMALL: usize = 3;

/// The small words of the languages of a site.
pub(super) struct SmallWords {
    /// The languages whose small words are known, by their bits.
    langs: Vec<Lang>,
    /// By word, the bits of the languages that have it.
    words: FxHashMap<String, u32>,
    /// By which most words are known to be none of them.
    shapes: WordShapes,
}

impl SmallWords {
    pub fn of(press: &Press) -> Self {
        let mut small = SmallWords {
            langs: Vec::new(),
            words: FxHashMap::default(),
            shapes: WordShapes::default(),
        };
        for lang in press.site().langs().take(MOST) {
            let Some(text) = text(press.catalogues(), lang) else {
                continue;
            };
            let bit = 1 << small.langs.len();
            small.langs.push(lang);
            for word in text.split_whitespace() {
                small.shapes.add(word);
                *small.words.entry(word.to_owned()).or_default() |= bit;
            }
        }
        small
    }

    /// Whether there is another language that a page in this one could be told from.
    pub fn can_tell(&self, lang: Lang) -> bool {
        self.langs.len() > 1 && self.langs.contains(&lang)
    }

    /// Whether some of these words are small ones of other languages, and not of `own`: fewer than a sentence must have tell nothing.
    pub fn may_hold_others<'w>(&self, own: Lang, words: impl Iterator<Item = &'w str>) -> bool {
        let own = self.langs.iter().position(|lang| *lang == own);
        let own = own.map_or(0, |at| 1 << at);
        let is_others = |word: &&str| {
            let bits = self.bits(word);
            bits != 0 && bits & own == 0
        };
        words.filter(is_others).nth(SMALL - 1).is_some()
    }

    /// The other language that these words are in, on a page in `own`: many of its small words are among them, and hardly any of
    /// the page's.
    pub fn other<'w>(
        &self,
        own: Lang,
        words: impl ExactSizeIterator<Item = &'w str>,
    ) -> Option<Lang> {
        let own = self.langs.iter().position(|lang| *lang == own)?;
        let all = words.len();
        if all < ENOUGH {
            return None;
        }
        let (mut theirs, mut mine) = ([0; MOST], [0; MOST]);
        // `Y` and `N` are answers, and no words; `MUST NOT` is a term that texts in all languages quote.
        let words = words.filter(|word| !is_sign(word));
        for bits in words.map(|word| self.bits(word)).filter(|bits| *bits != 0) {
            let is_own = bits & 1 << own != 0;
            for at in 0..self.langs.len() {
                let is_theirs = bits & 1 << at != 0;
                theirs[at] += usize::from(is_theirs && !is_own);
                mine[at] += usize::from(is_own && !is_theirs);
            }
        }
        let is_it = |at: &usize| {
            theirs[*at] >= SMALL && 5 * theirs[*at] >= all && 4 * mine[*at] <= theirs[*at]
        };
        let found = (0..self.langs.len()).find(is_it)?;
        Some(self.langs[found])
    }

    fn bits(&self, word: &str) -> u32 {
        let find = |word: &str| match self.shapes.may_hold(word) {
            true => self.words.get(word).copied().unwrap_or(0),
            false => 0,
        };
        match word.contains(is_capital) {
            true => find(&word.to_lowercase()),
            false => find(word),
        }
    }
}

/// Whether this is in capitals, as one letter or a term is.
fn is_sign(word: &str) -> bool {
    word.chars().all(is_capital)
}

fn text(catalogues: &Catalogues, lang: Lang) -> Option<String> {
    let phrase = catalogues.message(lang, MESSAGE, &Args::default(), false);
    let phrase = phrase.ok()?;
    // What another language lends is not this one's.
    (phrase.lang == lang).then_some(phrase.text)
}
