//! The typography of running text: no-break spaces, apostrophes, quotation marks, by the rules that a language has.
//!
//! Takes text as typed, whole or as a [`Passage`] of the pieces into which markup cuts a sentence; gives the same text with
//! existing spaces made unbreakable and typewriter signs made typographic. Markup changes nothing: the pieces together are
//! set as the sentence would be without it. No character is added, and none is taken away but the further spaces of a run
//! that becomes unbreakable, of which HTML shows one; applying it twice is applying it once; folding the signs back gives
//! the text as typed. Which text it may touch (none in code, none in another language) its callers say.
//!
//! Left alone on purpose, since a program guesses wrong: missing spaces (URLs, 14:30), French quotation marks, accents on
//! capitals, hyphens for dashes, dates in figures.

mod address;
mod arabic;
mod cut;
mod edit;
mod english;
mod french;
mod passage;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::Typography;
pub(in crate::locale) use arabic::is_month;
use edit::{Edit, Replacement};
pub(in crate::locale) use english::is_month as is_english_month;
pub(in crate::locale) use french::is_month as is_french_month;
pub use french::ordinal_endings;
pub use passage::Passage;

impl Typography {
    /// The text by these rules; borrowed when nothing changes.
    pub fn apply(self, text: &str) -> Cow<'_, str> {
        let changes = self.changes(text, &[]);
        match edit::rewrite(text, 0..text.len(), &changes) {
            Some(set) => Cow::Owned(set),
            None => Cow::Borrowed(text),
        }
    }

    /// The marks before which these rules have a space, which authors type; where « has one, » is among them.
    pub fn spaced_marks(self) -> &'static [char] {
        match self {
            Typography::ImprimerieNationale | Typography::GuideDuTypographe => {
                &[':', ';', '!', '?', '»']
            }
            Typography::Oqlf | Typography::Nbn => &[':', '»'],
            Typography::Off | Typography::Eu | Typography::English | Typography::Arabic => &[],
        }
    }

    /// The quotation marks that authors type themselves, where typewriter signs stay what they are.
    pub fn quotes(self) -> Option<(char, char)> {
        match self {
            Typography::Off | Typography::English => None,
            _ => Some(('«', '»')),
        }
    }

    /// What these rules change in a text. Where there are pieces, in those that bear these rules.
    fn changes(self, text: &str, pieces: &[edit::PassagePiece]) -> Vec<Replacement> {
        let edit = Edit::new(text, pieces, self);
        match self {
            Typography::Off => Vec::new(),
            Typography::ImprimerieNationale => french::apply(edit, &french::IMPRIMERIE_NATIONALE),
            Typography::Eu => french::apply(edit, &french::EU),
            Typography::Oqlf => french::apply(edit, &french::OQLF),
            Typography::GuideDuTypographe => french::apply(edit, &french::GUIDE_DU_TYPOGRAPHE),
            Typography::Nbn => french::apply(edit, &french::NBN),
            Typography::English => english::apply(edit),
            Typography::Arabic => arabic::apply(edit),
        }
    }
}
