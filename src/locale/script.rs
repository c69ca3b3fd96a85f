//! The script of a text: whether it can be in the language that it claims to be in.
//!
//! Takes a text; gives how many of its letters are of the locale's scripts. Figures, punctuation and marks are of no
//! script and do not count. It guesses no languages: French tagged as English passes.

use icu::locale::subtags::{Script, script};
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup, Script as ScriptOf};
use icu::properties::{CodePointMapData, PropertyParser};

use super::{Locale, letters};

/// The letters of a text, by whether they are of the locale's scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScriptShare {
    /// Letters of the locale's scripts.
    pub own: usize,
    /// All letters.
    pub letters: usize,
}

impl ScriptShare {
    /// The share of the locale's letters, from 0 to 1; `None` for a text without letters.
    pub fn ratio(self) -> Option<f64> {
        (self.letters > 0).then(|| self.own as f64 / self.letters as f64)
    }
}

/// One letter in so many must be one that English does not have.
const TELLING: usize = 100;

impl Locale {
    /// Whether a text is prose, and nothing of it in the scripts of this language: more than three words, at least half of which are
    /// no names. Names, acronyms, addresses and names of files belong to every language, and most of them begin with a capital, as
    /// titles of works do in some (WCAG 3.1.2 makes the same exception).
    pub fn is_foreign(&self, text: &str) -> bool {
        // Nearly every text ends here.
        if !self.begins_foreign(std::iter::once(text)) {
            return false;
        }
        let (common, words) = common_words(text);
        self.script_share(text).own == 0
            && common > 3
            && common * 2 >= words
            && !self.is_written_otherwise([text])
    }

    /// Whether a text is written in this language by another script than the locale's: Serbian in Latin letters, Uzbek in Cyrillic. CLDR
    /// must know the language's letters in that script. English has all Latin ones but those with signs, so that a few of these must
    /// stand there; and a tag that names a script means that one.
    pub fn is_written_otherwise<'t>(&self, pieces: impl IntoIterator<Item = &'t str>) -> bool {
        if self.lang().as_str().split('-').any(|part| part.len() == 4) {
            return false;
        }
        let text = pieces.into_iter().collect::<Vec<_>>().join(" ");
        let Some(script) = letters::Script::of_text(&text) else {
            return false;
        };
        let letters = self.letters_in(script);
        let is_telling = |c: &char| !c.is_ascii() && letters.contains(c);
        let all = text.chars().filter(|c| c.is_alphabetic()).count();
        text.chars().filter(is_telling).count() * TELLING >= all && !letters.is_empty()
    }

    /// Whether the first letter of a text, given in its pieces, is of no script of this language. Marks and figures that
    /// all scripts share do not count, and a text without letters is not foreign.
    pub fn begins_foreign<'t>(&self, pieces: impl IntoIterator<Item = &'t str>) -> bool {
        let script_of = CodePointMapData::<ScriptOf>::new();
        let first = pieces.into_iter().flat_map(str::chars).find_map(|c| {
            let script = script_of.get(c);
            let is_own = script != ScriptOf::Common && script != ScriptOf::Inherited;
            (is_own && is_letter(c)).then_some(script)
        });
        first.is_some_and(|script| !self.scripts.0.contains(&script))
    }

    /// Whether the language is written in signs that stand for syllables or words, of which a text needs fewer.
    pub fn writes_signs(&self) -> bool {
        const SIGNS: [ScriptOf; 4] = [
            ScriptOf::Han,
            ScriptOf::Hiragana,
            ScriptOf::Hangul,
            ScriptOf::Yi,
        ];
        self.scripts.0.iter().any(|script| SIGNS.contains(script))
    }

    /// Counts the letters of a text that are in the scripts of this language.
    pub fn script_share(&self, text: &str) -> ScriptShare {
        let script_of = CodePointMapData::<ScriptOf>::new();
        let mut share = ScriptShare { own: 0, letters: 0 };
        let [latin, arabic] = [ScriptOf::Latin, ScriptOf::Arabic]
            .map(|script| usize::from(self.scripts.0.contains(&script)));
        for letter in text.chars() {
            // What most texts are made of needs no table.
            let own = match letter {
                'a'..='z' | 'A'..='Z' => latin,
                '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}' => arabic,
                _ if letter.is_ascii() || !letter.is_alphabetic() => continue,
                _ => {
                    let script = script_of.get(letter);
                    if script == ScriptOf::Common || script == ScriptOf::Inherited {
                        continue;
                    }
                    usize::from(self.scripts.0.contains(&script))
                }
            };
            share.letters += 1;
            share.own += own;
        }
        share
    }
}

/// How many words of a text are common ones, and how many there are; addresses and names of files are none.
pub fn common_words(text: &str) -> (usize, usize) {
    let is_word = |word: &&str| {
        !word.contains(['@', '/', '\\', '_'])
            && !word.trim_end_matches('.').contains('.')
            && word.chars().any(char::is_alphabetic)
    };
    let words = text.split_whitespace().filter(is_word);
    words.fold((0, 0), |(common, all), word| {
        (common + usize::from(is_common(word)), all + 1)
    })
}

/// Whether a word is no name, as far as its script can tell: its first letter is no capital.
fn is_common(word: &str) -> bool {
    let first = word.chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| !c.is_uppercase())
}

/// Whether a character is alphabetic (UAX #44). All letters are, which their category says sooner.
fn is_letter(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Letter.contains(category) || c.is_alphabetic()
}

/// The scripts in which a language is written at once: one, except for Japanese and Korean.
pub(super) struct Scripts(Vec<ScriptOf>);

impl Scripts {
    pub(super) fn each(&self) -> impl Iterator<Item = ScriptOf> + '_ {
        self.0.iter().copied()
    }

    pub(super) fn new(of_locale: Script) -> Self {
        const HAN: Script = script!("Hani");
        let parts: &[Script] = match of_locale {
            s if s == script!("Jpan") => &[HAN, script!("Hira"), script!("Kana")],
            s if s == script!("Kore") => &[HAN, script!("Hang")],
            s if s == script!("Hans") || s == script!("Hant") => &[HAN],
            one => &[one],
        };
        let named = PropertyParser::<ScriptOf>::new();
        Scripts(
            parts
                .iter()
                .filter_map(|part| named.get_strict(part.as_str()))
                .collect(),
        )
    }
}
