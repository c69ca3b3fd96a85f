//! What a language is written with: its scripts, its letters, its signs.
//!
//! Gives [`Script`], named by its code (ISO 15924), which knows its direction and its characters (UAX #24, with the lists
//! of characters that several scripts share), and the characters that CLDR calls exemplary for a language: its letters,
//! those of loanwords, its punctuation and digits. It knows nothing of fonts: those who choose or cut them ask here.

use std::collections::BTreeMap;
use std::fmt;

use icu::locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use icu::properties::props::{
    DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup, Script as ScriptOf,
};
use icu::properties::script::ScriptWithExtensions;
use icu::properties::{CodePointMapData, CodePointSetData, PropertyNamesShort, PropertyParser};

use super::Locale;
use crate::diagnostic::Message;
use crate::language::Direction;

/// A script, such as `Arab`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Script(ScriptOf);

impl Script {
    /// Reads a code of ISO 15924, in its own case.
    pub fn parse(code: &str) -> Result<Self, Message> {
        let found = PropertyParser::<ScriptOf>::new().get_strict(code);
        found
            .filter(|script| {
                ![ScriptOf::Common, ScriptOf::Inherited, ScriptOf::Unknown].contains(script)
            })
            .map(Script)
            .filter(|script| script.code() == code)
            .ok_or_else(|| message!("not-code-script-iso-such"))
    }

    /// The script of most letters of a text; `None` for a text without letters.
    pub fn of_text(text: &str) -> Option<Self> {
        let script_of = CodePointMapData::<ScriptOf>::new();
        let mut counts: BTreeMap<&str, (usize, Script)> = BTreeMap::new();
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            let script = Script(script_of.get(c));
            if !is_shared(c) {
                counts.entry(script.code()).or_insert((0, script)).0 += 1;
            }
        }
        let most = counts.into_values().max_by_key(|(count, _)| *count);
        most.map(|(_, script)| script)
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        PropertyNamesShort::<ScriptOf>::new()
            .get(self.0)
            .unwrap_or("Zzzz")
    }

    /// Which way it runs.
    pub fn direction(self) -> Direction {
        super::direction_of(&format!("und-{}", self.code())).unwrap_or(Direction::Ltr)
    }

    /// Whether a character is of this script, or of a few scripts and this is one of them (the Arabic comma).
    pub fn has(self, c: char) -> bool {
        ScriptWithExtensions::new().has_script(c, self.0)
    }
}

impl PartialOrd for Script {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Script {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Whether a character belongs to every script: spaces, most punctuation, European digits, marks for any letter.
pub fn is_shared(c: char) -> bool {
    let scripts = ScriptWithExtensions::new();
    scripts.has_script(c, ScriptOf::Common) || scripts.has_script(c, ScriptOf::Inherited)
}

/// Whether a character leaves no ink whether or not a font has it: spaces, controls, what UAX #44 calls ignorable.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Whether a text says nothing to a reader: it leaves no ink, or is made of marks without a letter that they could stand on.
pub fn says_nothing(text: &str) -> bool {
    // A blank of Braille is a sign with no dot.
    text.chars()
        .all(|c| is_invisible(c) || is_mark(c) || c == '\u{2800}')
}

/// Whether a character is a mark, which stands on the letter before it.
pub fn is_mark(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Mark.contains(category)
}

impl Locale {
    /// The scripts of this language: one, except for Japanese and Korean.
    pub fn scripts(&self) -> impl Iterator<Item = Script> + '_ {
        self.scripts.each().map(Script)
    }

    /// The letters and marks without which the language cannot be written (CLDR's main exemplars), capitals with them.
    pub fn letters(&self) -> Vec<char> {
        self.exemplars(ExemplarCharacters::try_new_main(&self.icu().into()).ok())
    }

    /// The letters of the language in another script, where CLDR has them.
    pub(super) fn letters_in(&self, script: Script) -> Vec<char> {
        let mut other = self.icu().clone();
        other.id.script = script.code().parse().ok();
        let own = self.exemplars(ExemplarCharacters::try_new_main(&other.into()).ok());
        own.into_iter().filter(|c| script.has(*c)).collect()
    }

    /// Letters of names and loanwords (CLDR's auxiliary exemplars).
    pub fn rarer_letters(&self) -> Vec<char> {
        self.exemplars(ExemplarCharacters::try_new_auxiliary(&self.icu().into()).ok())
    }

    /// Punctuation and the signs of numbers.
    pub fn signs(&self) -> Vec<char> {
        let locale = self.icu().into();
        let mut signs = self.exemplars(ExemplarCharacters::try_new_punctuation(&locale).ok());
        signs.extend(self.exemplars(ExemplarCharacters::try_new_numbers(&locale).ok()));
        signs
    }

    /// CLDR lists small letters only.
    fn exemplars(&self, found: Option<ExemplarCharactersBorrowed<'static>>) -> Vec<char> {
        let mut chars = Vec::new();
        for c in found
            .iter()
            .flat_map(|found| found.code_points().iter_chars())
        {
            chars.push(c);
            chars.extend(c.to_uppercase());
        }
        chars.sort_unstable();
        chars.dedup();
        chars
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;
    use crate::locale::LocaleSpec;

    fn locale(tag: &str) -> Locale {
        Locale::new(&LocaleSpec::of(Lang::parse(tag).unwrap())).unwrap()
    }

    #[test]
    fn a_script_has_its_letters_its_marks_and_what_it_shares() {
        let arab = Script::parse("Arab").unwrap();
        for c in ['ب', '\u{64E}', '،', 'ـ', '٣'] {
            assert!(arab.has(c), "{c:?}");
        }
        assert!(!arab.has('a') && !arab.has('.') && is_shared('.'));
        assert_eq!(arab.direction(), Direction::Rtl);
        assert_eq!(Script::parse("Latn").unwrap().direction(), Direction::Ltr);
        for wrong in ["arab", "Arabic", "Zyyy", "Qqqq", ""] {
            assert!(Script::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_language_knows_its_letters_and_their_capitals() {
        let (ar, fr) = (locale("ar"), locale("fr"));
        let codes: Vec<&str> = ar.scripts().map(Script::code).collect();
        assert_eq!(codes, ["Arab"]);
        assert!("ءآأؤإئابةتثىيًّْ".chars().all(|c| ar.letters().contains(&c)));
        assert!("éèœŒÇÉ".chars().all(|c| fr.letters().contains(&c)));
        assert!(fr.signs().contains(&'«') && ar.signs().contains(&'،'));
    }
}
