//! Plurals, ordinals and lists by the rules of the language (CLDR 48).
//!
//! Takes numbers and texts; gives the category for which a message is chosen, and lists joined by the language's own
//! conjunction (`تونس وواشنطن وباريس`). It holds no words: messages are Fluent's.

use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::plurals::{PluralCategory, PluralRules};

use super::spec::named;
use super::supplied::Supplied;
use super::{Locale, LocaleError};

/// A category of CLDR's plural rules; a language has between one and six of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plural {
    /// `zero`.
    Zero,
    /// `one`; in French 0 and 1.
    One,
    /// `two`.
    Two,
    /// `few`; in Arabic numbers ending in 03 to 10.
    Few,
    /// `many`; in Arabic numbers ending in 11 to 99.
    Many,
    /// `other`: every language has it.
    Other,
}

named!(Plural {
    Zero = "zero",
    One = "one",
    Two = "two",
    Few = "few",
    Many = "many",
    Other = "other",
});

impl From<PluralCategory> for Plural {
    fn from(category: PluralCategory) -> Self {
        match category {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }
}

impl Locale {
    /// The category of a count: in Arabic 3 is `few` and 11 `many`.
    pub fn plural(&self, count: i64) -> Plural {
        self.grammar.cardinal.category_for(count).into()
    }

    /// The category of a rank: in English 1 is `one` (1st), 2 `two` (2nd), 3 `few` (3rd).
    pub fn ordinal(&self, rank: i64) -> Plural {
        self.grammar.ordinal.category_for(rank).into()
    }

    /// The categories that counts have in this language, in the order of CLDR; a catalogue must have them all.
    pub fn plurals(&self) -> Vec<Plural> {
        self.grammar
            .cardinal
            .categories()
            .map(Plural::from)
            .collect()
    }

    /// The texts joined by "and", as the language does it.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let items = items.iter().map(AsRef::as_ref);
        match (self.grammar.own_and, items.len()) {
            (Some(and), 2..) => {
                let mut items: Vec<&str> = items.collect();
                let last = items.pop().unwrap_or_default();
                format!("{} {and} {last}", items.join(", "))
            }
            _ => self.grammar.and.format_to_string(items),
        }
    }
}

/// What a locale needs for plurals and lists.
pub(super) struct Grammar {
    cardinal: PluralRules,
    ordinal: PluralRules,
    and: ListFormatter,
    /// The conjunction of a language that ICU4X does not carry, behind a list with commas.
    own_and: Option<&'static str>,
}

impl Grammar {
    pub(super) fn new(icu: &icu::locale::Locale) -> Result<Self, LocaleError> {
        let unknown = |_| LocaleError::Unknown(icu.to_string());
        Ok(Grammar {
            cardinal: PluralRules::try_new_cardinal(icu.into()).map_err(unknown)?,
            ordinal: PluralRules::try_new_ordinal(icu.into()).map_err(unknown)?,
            and: ListFormatter::try_new_and(icu.into(), ListFormatterOptions::default())
                .map_err(unknown)?,
            own_and: Supplied::of(icu).map(|it| it.line("and")),
        })
    }
}
