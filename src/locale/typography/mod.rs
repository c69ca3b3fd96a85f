//! The typography of running text: no-break spaces, apostrophes, quotation marks, by the rules that a language has.
//!
//! Takes plain text, as typed, and the characters beside it where markup cuts a sentence into pieces; gives the same
//! text with existing spaces made unbreakable and typewriter signs made typographic. It adds no character and takes none
//! away; applying it twice is applying it once; folding the signs back gives the text as typed. Which text it may touch
//! (none in code, none in another language) its callers decide.
//!
//! Left alone on purpose, since a program guesses wrong: missing spaces (URLs, 14:30), French quotation marks, accents on
//! capitals, hyphens for dashes, ordinals, dates in figures.

mod edit;
mod english;
mod french;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::Typography;
use edit::Edit;

impl Typography {
    /// The text by these rules; borrowed when nothing changes.
    pub fn apply(self, text: &str) -> Cow<'_, str> {
        self.apply_between(None, text, None)
    }

    /// The same for a piece of a sentence, between the characters that stand before and after it.
    pub fn apply_between<'a>(
        self,
        before: Option<char>,
        text: &'a str,
        after: Option<char>,
    ) -> Cow<'a, str> {
        let edit = Edit::new(before, text, after);
        match self {
            Typography::Off => Cow::Borrowed(text),
            Typography::ImprimerieNationale => french::apply(edit, french::IMPRIMERIE_NATIONALE),
            Typography::Eu => french::apply(edit, french::EU),
            Typography::English => english::apply(edit),
        }
    }
}
