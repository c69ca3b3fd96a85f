//! Articles that an alphabetical index passes over: `The dam` stands under D, السد under س.
//!
//! Which a language has says `articles.txt`, and nothing of them is known here. It is no grammar: a word that merely begins as an
//! article does (التزام) loses it too; the author gives such a title another key to be sorted by.

use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};

const TABLE: &str = include_str!("articles.txt");

/// The articles of a language; none for most.
#[derive(Default)]
pub(super) struct Articles {
    /// Words by themselves.
    words: Vec<&'static str>,
    /// What is written on to the next word.
    joined: Vec<&'static str>,
    /// Words that only look as if they began with one.
    never_parted: Vec<&'static str>,
}

impl Articles {
    /// Those of a language.
    pub(super) fn of(language: &str) -> Self {
        let line = |start: &str| {
            let rest = TABLE.lines().find_map(|line| {
                let line = line.strip_prefix(start)?.strip_prefix(language)?;
                line.strip_prefix(' ')
            });
            rest.unwrap_or_default().split_whitespace()
        };
        let is_joined = |article: &&str| article.ends_with(['\'', '-']);
        Articles {
            words: line("").filter(|it| !is_joined(it)).collect(),
            joined: line("")
                .filter(is_joined)
                .map(|it| it.trim_end_matches('-'))
                .collect(),
            never_parted: line("! ").collect(),
        }
    }

    /// A title from its first letter or figure behind an article.
    pub(super) fn entry<'t>(&self, title: &'t str) -> &'t str {
        let entry = from_letter(title);
        let word_end = entry
            .find(|c: char| !c.is_alphanumeric() && !is_mark(c))
            .unwrap_or(entry.len());
        let (word, rest) = entry.split_at(word_end);
        if self.never_parted.contains(&word) {
            return entry;
        }
        if self.words.iter().any(|it| is_same(it, word)) {
            let noun = from_letter(rest);
            // `A – Z` and `A, B` begin with a letter, and `The` alone is all there is.
            let gap = &rest[..rest.len() - noun.len()];
            let is_before = gap.starts_with(char::is_whitespace)
                && !gap.contains(['-', '–', '—', '/', '&', '+', '=']);
            return if is_before && !noun.is_empty() {
                noun
            } else {
                entry
            };
        }
        let behind = self.joined.iter().find_map(|it| behind(entry, it));
        behind.unwrap_or(entry)
    }
}

/// The text from its first letter or figure.
fn from_letter(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

fn is_same(article: &str, word: &str) -> bool {
    word.len() <= 2 * article.len() && word.to_lowercase() == article
}

/// What follows an article that is written on to its word, where that is a word: a single letter is none (ألف).
fn behind<'t>(entry: &'t str, article: &str) -> Option<&'t str> {
    let mut rest = entry.chars();
    for own in article.chars() {
        let sign = rest.next()?;
        let is_apostrophe = own == '\'' && matches!(sign, '\'' | '’' | 'ʼ');
        if !is_apostrophe && !sign.to_lowercase().eq([own]) {
            return None;
        }
    }
    let noun = from_letter(rest.as_str());
    let is_near = noun.len() == rest.as_str().len() || article.ends_with('\'');
    let letters = noun
        .chars()
        .take_while(|c| !c.is_whitespace())
        .filter(|c| !is_mark(*c));
    (is_near && letters.count() >= 2).then_some(noun)
}

fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}
