//! The order of the alphabet: sort keys, and the letters under which an index groups its entries.
//!
//! Takes titles; gives byte keys that compare as the language orders them (CLDR's collation), and headings taken from
//! the language's own index alphabet, so that É stands under E, Œ under O, and أ إ آ under ا, without a table of ours.
//! An index ignores what stands before the first letter, and an article (`articles`).

use std::cmp::Ordering;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::locale::subtags::{Script, script};
use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::props::Script as ScriptOf;
use icu::properties::{CodePointMapData, PropertyNamesShort};

use super::articles::Articles;
use super::{Locale, LocaleError};

impl Locale {
    /// Compares as the language orders: letters first, then accents, then case.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.full.compare(a, b)
    }

    /// Bytes that compare as [`Locale::compare`] does. They hold for one build only: CLDR's next edition changes them.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        self.order.key(text)
    }

    /// The key of an entry in an alphabetical index: without opening punctuation and without an article.
    ///
    /// Entries sorted by it stand in the order of their [`Locale::initial`]s.
    pub fn index_key(&self, text: &str) -> Vec<u8> {
        self.order.key(self.order.entry(text))
    }

    /// The letter under which an alphabetical index lists the text; `#` for figures and the like.
    pub fn initial(&self, text: &str) -> String {
        self.order.initial(self.order.entry(text))
    }
}

/// What a locale needs to put things in order.
pub(super) struct Collation {
    full: CollatorBorrowed<'static>,
    letters_only: CollatorBorrowed<'static>,
    alphabet: Vec<String>,
    /// For Latin titles in an index of another script.
    latin: Vec<String>,
    script: Script,
    articles: Articles,
}

impl Collation {
    pub(super) fn new(icu: &icu::locale::Locale, script: Script) -> Result<Self, LocaleError> {
        let unknown = |_| LocaleError::Unknown(icu.to_string());
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = strength;
            let mut preferences = CollatorPreferences::from(icu);
            // `Station 7` comes before `Station 13`, as people count (CLDR, `kn`).
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            CollatorBorrowed::try_new(preferences, options).map_err(unknown)
        };
        let full = collator(None)?;
        let letters_only = collator(Some(Strength::Primary))?;
        Ok(Collation {
            alphabet: alphabet(icu, &full, &letters_only),
            full,
            latin: ('A'..='Z').map(String::from).collect(),
            letters_only,
            script,
            articles: Articles::of(icu.id.language.as_str()),
        })
    }

    fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(2 * text.len());
        let Ok(()) = self.full.write_sort_key_to(text, &mut key);
        key
    }

    /// The text from its first letter or figure, behind the article.
    fn entry<'a>(&self, text: &'a str) -> &'a str {
        self.articles.entry(text)
    }

    /// The last letter of the alphabet that is not behind the text, as in CLDR's alphabetic indexes.
    fn initial(&self, entry: &str) -> String {
        let Some(first) = entry.chars().next() else {
            return "#".into();
        };
        if !first.is_alphabetic() {
            return "#".into();
        }
        let letters = match script_of(first) {
            script if script == Some(self.script) => &self.alphabet,
            script if script == Some(script!("Latn")) => &self.latin,
            _ => return base_letter(first),
        };
        letters
            .partition_point(|letter| self.letters_only.compare(letter, entry).is_le())
            .checked_sub(1)
            .map_or_else(|| base_letter(first), |at| letters[at].clone())
    }
}

/// The index letters of CLDR for the language, in its order.
fn alphabet(
    icu: &icu::locale::Locale,
    full: &CollatorBorrowed<'static>,
    collator: &CollatorBorrowed<'static>,
) -> Vec<String> {
    let Ok(set) = ExemplarCharacters::try_new_index(&icu.id.clone().into()) else {
        return Vec::new();
    };
    let mut letters: Vec<String> = set.code_points().iter_chars().map(String::from).collect();
    letters.extend(set.strings().iter().map(ToString::to_string));
    // Of letters that an index does not tell apart (Е, Ё), the plain one comes first, and stands for both.
    letters.sort_by(|a, b| full.compare(a, b).then_with(|| a.cmp(b)));
    letters.dedup_by(|a, b| collator.compare(a, b).is_eq());
    letters
}

fn script_of(letter: char) -> Option<Script> {
    let of = CodePointMapData::<ScriptOf>::new().get(letter);
    PropertyNamesShort::<ScriptOf>::new().get_locale_script(of)
}

/// A letter foreign to the alphabet, without its accents and in its capital.
fn base_letter(letter: char) -> String {
    let mut decomposed =
        DecomposingNormalizerBorrowed::new_nfd().normalize_iter([letter].into_iter());
    decomposed.next().unwrap_or(letter).to_uppercase().collect()
}
