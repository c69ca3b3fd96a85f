//! The words of a language, as a dictionary and the site know them.

use std::collections::BTreeSet;
use std::ops::Range;

use spellbook::Dictionary;

use crate::check::letters::runs;
use crate::language::Lang;
use crate::locale::is_mark;
use crate::site::Site;
use crate::terms::Concept;

/// The rule that asks.
pub(super) const RULE_NAME: &str = "misspelling";

/// How many words are proposed.
const PROPOSED: usize = 3;

/// The words of a language.
pub(super) struct Speller {
    dictionary: Dictionary,
    /// Words that the site knows besides, in small letters.
    own: BTreeSet<String>,
}

impl Speller {
    /// By a dictionary of Hunspell, and what the site knows; `None` where the dictionary cannot be read.
    pub fn new(
        (affixes, words): (&str, &str),
        lang: Lang,
        (site, concepts, named): (&Site, &[Concept], &[String]),
    ) -> Option<Self> {
        let dictionary = Dictionary::new(affixes, words).ok()?;
        let of_lang = |tag: &str| tag == lang.as_str();
        let terms = concepts
            .iter()
            .flat_map(|it| it.terms.iter().chain(&it.allowed));
        let terms = terms.filter(|it| of_lang(&it.lang)).map(|it| &*it.text);
        let titles = site.pages.iter().filter(|page| page.lang == lang);
        let titles = titles.map(|page| &*page.article.front.title);
        let texts = terms.chain(titles).chain(named.iter().map(String::as_str));
        let own = texts.flat_map(|text| {
            let words = spelled(text).into_iter();
            words.map(|word| bare(&text[word]).to_lowercase())
        });
        Some(Speller {
            own: own.collect(),
            dictionary,
        })
    }

    /// The words of a text, and whether each is known.
    pub fn look_up(&self, text: &str) -> Vec<(Range<usize>, bool)> {
        let words = spelled(text).into_iter();
        let is_known = |word: &Range<usize>| {
            self.knows(&text[word.clone()])
                // `etc.`
                || text[word.end..].starts_with('.') && self.knows(&text[word.start..=word.end])
        };
        words
            .map(|word| {
                let is_known = is_known(&word);
                (word, is_known)
            })
            .collect()
    }

    fn knows(&self, word: &str) -> bool {
        let word = bare(word);
        if word.contains(char::is_uppercase) || word.chars().count() < 2 {
            return true;
        }
        let has = |word: &str| self.dictionary.check(word) || self.own.contains(word);
        if has(&word) {
            return true;
        }
        // l'eau, aujourd'hui, week-end: as a whole, or each part.
        let parts = || word.split(['\'', '-']);
        let is_short = |part: &str| part.chars().count() < 3;
        parts().count() > 1 && parts().all(|part| is_short(part) || has(part))
    }

    /// Words that may have been meant.
    pub fn near(&self, word: &str) -> Vec<String> {
        let mut near = Vec::new();
        self.dictionary.suggest(&bare(word), &mut near);
        near.truncate(PROPOSED);
        near
    }
}

/// The words of a text, but for those beside digits, and what looks like an address or a name of a file.
fn spelled(text: &str) -> Vec<Range<usize>> {
    let is_of_word =
        |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '\'' | '’' | '-' | '\u{640}');
    let mut words = runs(text, is_of_word);
    for word in &mut words {
        let marks = ['\'', '’', '-'];
        let said = &text[word.clone()];
        word.start += said.len() - said.trim_start_matches(marks).len();
        word.end -= said.len() - said.trim_end_matches(marks).len();
        word.end = word.end.max(word.start);
    }
    let is_address = |word: &Range<usize>| {
        let start = text[..word.start]
            .rfind(char::is_whitespace)
            .map_or(0, |at| at + 1);
        let end = text[word.end..].find(char::is_whitespace);
        let piece = text[start..end.map_or(text.len(), |at| word.end + at)]
            .trim_end_matches(['.', ',', ';', ':', ')']);
        piece.contains(['@', '/', '\\', '_', '=']) || piece.trim_start_matches('(').contains('.')
    };
    words.retain(|word| {
        let said = &text[word.clone()];
        !said.is_empty() && !said.contains(char::is_numeric) && !is_address(word)
    });
    words
}

/// A word as dictionaries have it: without vowel signs and stretching, with the apostrophe of a typewriter.
fn bare(word: &str) -> String {
    let is_of_arabic = |c: char| matches!(c, '\u{64B}'..='\u{652}' | '\u{670}' | '\u{640}');
    let letters = word.chars().filter(|c| !is_of_arabic(*c) && *c != '\u{AD}');
    letters.map(|c| if c == '’' { '\'' } else { c }).collect()
}
