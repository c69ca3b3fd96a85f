//! The small words of languages (articles, prepositions, pronouns), by which a sentence tells what language it is in.
//!
//! Takes the catalogues, where each language lists its own for search; gives those that only one of two languages has. Nearly half
//! of a sentence is small words, whatever it is about.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Args, Catalogues};
use crate::language::Lang;
use crate::press::Press;

/// The message that lists them.
const MESSAGE: &str = "search-small-words";

/// The small words of the languages of a site.
pub(super) struct SmallWords(BTreeMap<Lang, BTreeSet<String>>);

impl SmallWords {
    pub fn of(press: &Press) -> Self {
        let langs = press.site().langs();
        let words = langs.filter_map(|lang| Some((lang, words(press.catalogues(), lang)?)));
        SmallWords(words.collect())
    }

    /// The other languages whose small words are known, where this one's are.
    pub fn others(&self, lang: Lang) -> impl Iterator<Item = Lang> + '_ {
        let is_known = self.0.contains_key(&lang);
        let langs = self.0.keys().copied();
        langs.filter(move |it| is_known && *it != lang)
    }

    /// Whether a word, in small letters, is one of the first language's and not of the second's.
    pub fn tells(&self, word: &str, lang: Lang, from: Lang) -> bool {
        let has = |lang| self.0.get(&lang).is_some_and(|words| words.contains(word));
        has(lang) && !has(from)
    }
}

fn words(catalogues: &Catalogues, lang: Lang) -> Option<BTreeSet<String>> {
    let phrase = catalogues.message(lang, MESSAGE, &Args::default(), false);
    let phrase = phrase.ok()?;
    // What another language lends is not this one's.
    let words = phrase.text.split_whitespace().map(str::to_owned);
    (phrase.lang == lang).then(|| words.collect())
}
