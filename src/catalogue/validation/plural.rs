//! The plural rules of a language (CLDR 48, through ICU4X), and counts held against them.
//!
//! A count must have a variant for every category of its language: «3 يوم» is what the reader sees otherwise. Numbers
//! among the keys may stand for a category that has no other whole numbers: `[0]`, `[1]`, `[2]` for Arabic `zero`, `one`
//! and `two`.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRuleType, PluralRules};

use super::count::Count;
use super::{Definition, Problem, Said};

/// The plural rules of one language.
#[derive(Debug)]
pub struct Rules {
    cardinal: PluralRules,
    ordinal: PluralRules,
}

/// The categories in the order in which people list them.
const ORDER: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

/// The name by which CLDR and Fluent know a category.
pub fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

impl Rules {
    /// The rules of a locale; `None` where ICU4X has no data at all.
    pub fn new(locale: &Locale) -> Option<Self> {
        let rules = |kind: PluralRuleType| PluralRules::try_new(locale.into(), kind.into()).ok();
        Some(Rules {
            cardinal: rules(PluralRuleType::Cardinal)?,
            ordinal: rules(PluralRuleType::Ordinal)?,
        })
    }

    /// The category of a number as it is printed: `1.0` is not `1`.
    pub fn category(&self, number: impl Into<PluralOperands>, ordinal: bool) -> PluralCategory {
        self.of(ordinal).category_for(number)
    }

    fn of(&self, ordinal: bool) -> &PluralRules {
        if ordinal {
            &self.ordinal
        } else {
            &self.cardinal
        }
    }

    /// What is wrong with the counts of a text, in the language with these rules.
    pub(super) fn check(&self, tag: &str, key: &str, definition: &Definition) -> Vec<Problem> {
        let counts = definition.counts.iter();
        counts
            .flat_map(|count| {
                let missing = self.missing(tag, key, count);
                missing.into_iter().chain(self.idle(tag, count))
            })
            .collect()
    }

    fn missing(&self, tag: &str, key: &str, count: &Count) -> Option<Problem> {
        let rules = self.of(count.ordinal);
        let missing: Vec<PluralCategory> = ORDER
            .into_iter()
            .filter(|category| rules.categories().any(|used| used == *category))
            .filter(|category| count.categories.iter().all(|(has, _)| has != category))
            .filter(|category| !self.is_covered(*category, count))
            .collect();
        if missing.is_empty() {
            return None;
        }
        let names: Vec<String> = missing
            .iter()
            .map(|it| category_name(*it).to_owned())
            .collect();
        let uses = missing.iter().map(|it| self.example(*it, count.ordinal));
        let uses =
            uses.reduce(|before, next| message!("variant-and", before = before, next = next));
        let message = message!(
            "counts-without",
            key = key,
            what = count.what.to_string(),
            names = names,
            tag = tag
        );
        Some(
            Problem::new("missing-plural", count.spot.clone(), message)
                .hint(message!("add-variants", uses = uses?))
                .lang(tag)
                .grave(missing.iter().any(|it| self.is_common(*it, count.ordinal))),
        )
    }

    /// Whether numbers that people count with are of a category. Millions of French (`many`) and fractions of Russian (`other`) seldom
    /// stand in an interface, and Fluent's default serves them.
    fn is_common(&self, category: PluralCategory, ordinal: bool) -> bool {
        self.members(category, ordinal).next().is_some()
    }

    /// A variant that no number ever selects.
    fn idle(&self, tag: &str, count: &Count) -> Vec<Problem> {
        let rules = self.of(count.ordinal);
        let idle = count
            .categories
            .iter()
            .filter(|(category, _)| rules.categories().all(|used| used != *category));
        idle.map(|(category, spot)| {
            let name = category_name(*category);
            let hint = match category {
                PluralCategory::Zero => message!("for-nought-alone"),
                PluralCategory::One => message!("for-one-alone"),
                PluralCategory::Two => message!("for-two-alone"),
                _ => message!("delete-it"),
            };
            Problem::new(
                "idle-plural",
                spot.clone(),
                message!("no-number-is", name = name, tag = tag),
            )
            .hint(hint)
            .lang(tag)
            .grave(false)
        })
        .collect()
    }

    fn is_covered(&self, category: PluralCategory, count: &Count) -> bool {
        let mut members = self
            .members(category, count.ordinal)
            .take(count.exact.len() + 1)
            .peekable();
        members.peek().is_some() && members.all(|number| count.exact.contains(&number))
    }

    /// A category with the first numbers of it: `[few]`, for 3, 4, 5….
    fn example(&self, category: PluralCategory, ordinal: bool) -> Said {
        let million = [1_000_000].into_iter();
        let million = million.filter(|it| self.category(*it, ordinal) == category);
        let mut numbers = self.members(category, ordinal).chain(million);
        let first: Vec<String> = numbers.by_ref().take(3).map(|it| it.to_string()).collect();
        let more = if numbers.next().is_some() { "…" } else { "" };
        let name = category_name(category);
        match first.as_slice() {
            [] => message!("variant-for-fractions", name = name),
            first => {
                let numbers = format!("{}{more}", first.join(", "));
                message!("variant-for-numbers", name = name, numbers = numbers)
            }
        }
    }

    /// The whole numbers of a category, as far as they are worth looking at.
    fn members(&self, category: PluralCategory, ordinal: bool) -> impl Iterator<Item = u64> {
        (0..=1000).filter(move |number| self.category(*number, ordinal) == category)
    }
}
