//! What rules look at besides the page: made once, for all pages and all threads. What only some rules need is made where one of
//! them looks.

use std::collections::BTreeMap;

use super::levels::Levels;
use super::outside::Outside;
use super::parity::Lexicons;
use super::small_words::SmallWords;
use super::speller::{RULE_NAME, Speller};
use super::terms::Vocabulary;
use crate::diagnostic::Diagnostic;
use crate::language::Lang;
use crate::press::Press;

/// What rules look at besides the page.
pub(super) struct Aids<'p> {
    /// How grave the rules are.
    pub levels: Levels<'p>,
    /// The rules that nobody asks for.
    pub off: Vec<&'static str>,
    /// The words of figures.
    pub lexicons: Lexicons,
    /// The official terms.
    pub vocabulary: Vocabulary,
    /// The small words by which the languages of the site are told apart.
    pub small_words: SmallWords,
    /// Who knows how words are written, in the languages that have a dictionary.
    pub spellers: BTreeMap<Lang, Speller>,
}

impl<'p> Aids<'p> {
    /// For a site; and what is wrong with what it says of rules and terms.
    pub fn new(press: &'p Press, outside: &dyn Outside) -> (Self, Vec<Diagnostic>) {
        let (levels, mut faults) = Levels::of(&press.site().settings);
        let (vocabulary, of_terms) = Vocabulary::of(press.sources(), press.site());
        faults.extend(of_terms);
        let spellers = match levels.is_off(RULE_NAME) {
            true => BTreeMap::new(),
            false => spellers(press, outside, &levels, &vocabulary),
        };
        let aids = Aids {
            spellers,
            off: levels.off(),
            levels,
            lexicons: Lexicons::new(),
            vocabulary,
            small_words: SmallWords::of(press),
        };
        (aids, faults)
    }
}

fn spellers(
    press: &Press,
    outside: &dyn Outside,
    levels: &Levels,
    vocabulary: &Vocabulary,
) -> BTreeMap<Lang, Speller> {
    let site = press.site();
    let known = (site, &*vocabulary.concepts, levels.words(RULE_NAME));
    let languages = site.settings.languages.iter();
    let spellers = languages.filter_map(|language| {
        let (affixes, words) = outside.dictionary(language)?;
        let speller = Speller::new((&affixes, &words), language.lang, known)?;
        Some((language.lang, speller))
    });
    spellers.collect()
}
