//! Gregorian dates by the patterns that CLDR 48.2 has for whole dates and for spans of days.
//!
//! ICU4X 2.4 puts a date together by its fields and takes the pattern that fits them, which in some hundred locales is another
//! than CLDR's for the whole (`06. јул 2012.`, `Iúil 6, 2012`), and has none for spans that it can be asked for. So the patterns stand in
//! `patterns.txt`, written by `tools/patterns.mjs`; the names and digits that they call for are ICU4X's.

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::DateTimeFormatterPreferences;
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu::locale::fallback::LocaleFallbacker;

use super::likely;
use super::months::DateText;
use super::supplied::data_locale;

const TABLE: &str = include_str!("patterns.txt");

/// What of a date has a pattern for the whole of it, in the order of the table.
#[derive(Debug, Clone, Copy)]
pub(super) enum Whole {
    Full,
    Long,
    Medium,
    YearMonth,
    MonthDay,
}

/// How far a span of days goes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reach {
    Month,
    Year,
    Years,
}

/// The patterns of a locale, as far as there are any.
pub(super) struct Patterns {
    styles: [Option<DatePattern>; 5],
    spans: [Option<(DatePattern, DatePattern)>; 3],
}

impl Patterns {
    pub(super) fn of(icu: &icu::locale::Locale) -> Self {
        let data = data_locale(icu);
        let chain = match *data == *icu {
            true => chain(icu),
            false => line(icu.id.language.as_str())
                .into_iter()
                .chain(chain(&data))
                .collect(),
        };
        let icu = &*data;
        let column = |at: usize| {
            let mut all = chain.iter().filter_map(|line| line.split('|').nth(at));
            all.find(|pattern| !pattern.is_empty())
        };
        let span = |at| {
            let (first, second) = column(at)?.split_once('¦')?;
            Some((
                DatePattern::new(icu, first)?,
                DatePattern::new(icu, second)?,
            ))
        };
        Patterns {
            styles: [1, 2, 3, 4, 5].map(|at| DatePattern::new(icu, column(at)?)),
            spans: [6, 7, 8].map(span),
        }
    }

    pub(super) fn whole(&self, whole: Whole) -> Option<&DatePattern> {
        self.styles[whole as usize].as_ref()
    }

    /// The halves of a span.
    pub(super) fn span(&self, reach: Reach) -> Option<&(DatePattern, DatePattern)> {
        self.spans[reach as usize].as_ref()
    }
}

/// A pattern with the names that it needs.
pub(super) struct DatePattern {
    pattern: DateTimePattern,
    names: FixedCalendarDateTimeNames<Gregorian, DateFieldSet>,
}

impl DatePattern {
    /// With the names of a locale that ICU4X carries.
    pub(super) fn new(icu: &icu::locale::Locale, pattern: &str) -> Option<Self> {
        // In the table, this says that there is none.
        if pattern == "-" {
            return None;
        }
        let pattern: DateTimePattern = pattern.parse().ok()?;
        let preferences = DateTimeFormatterPreferences::from(icu);
        let mut names = FixedCalendarDateTimeNames::try_new(preferences).ok()?;
        names.include_for_pattern(&pattern).ok()?;
        Some(DatePattern { pattern, names })
    }

    pub(super) fn write(&self, date: IcuDate<Gregorian>) -> DateText {
        let formatter = self.names.with_pattern_unchecked(&self.pattern);
        DateText::of_pattern(&formatter.format(&date))
    }
}

/// The lines of the table for a locale and for those that it inherits from, nearest first.
fn chain(icu: &icu::locale::Locale) -> Vec<&'static str> {
    let mut lines = Vec::from_iter(line(&icu.id.to_string()));
    let fallbacker = LocaleFallbacker::new();
    let mut locales = fallbacker
        .for_config(Default::default())
        .fallback_for((&icu.id).into());
    loop {
        let locale = locales.get().into_locale();
        // ICU4X leaves a script out that follows from the region, and CLDR does not.
        let mut full = likely(&locale);
        full.region = locale.id.region;
        lines.extend(line(&full.to_string()));
        lines.extend(line(&locale.id.to_string()));
        if locales.get().is_unknown() {
            return lines;
        }
        locales.step();
    }
}

fn line(tag: &str) -> Option<&'static str> {
    TABLE.lines().find(|line| {
        line.strip_prefix(tag)
            .is_some_and(|rest| rest.starts_with('|'))
    })
}
