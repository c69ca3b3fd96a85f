//! Gregorian dates by the patterns that CLDR 48.2 has for whole dates and for spans of days, and its patterns for hours and minutes.
//!
//! ICU4X 2.4 puts a date together by its fields and takes the pattern that fits them, which in some hundred locales is another
//! than CLDR's for the whole (`06. јул 2012.`, `Iúil 6, 2012`), and has none for spans that it can be asked for. So the patterns stand in
//! `patterns.txt`, written by `tools/patterns.mjs`; the names and digits that they call for are ICU4X's.

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::DateTimeFormatterPreferences;
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};

use super::inherited::lines;
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
    joints: [String; 3],
}

impl Patterns {
    pub(super) fn of(icu: &icu::locale::Locale) -> Self {
        let lines = lines(TABLE, icu);
        let data = data_locale(icu);
        let icu = &*data;
        let column = |at: usize| column(&lines, at);
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
            joints: [6, 7, 8].map(|at| column(at).map_or_else(String::new, joint)),
        }
    }

    pub(super) fn whole(&self, whole: Whole) -> Option<&DatePattern> {
        self.styles[whole as usize].as_ref()
    }

    /// What stands between the halves of a span, in other calendars too: `–`, `تا`.
    pub(super) fn joint(&self, reach: Reach) -> &str {
        match (&*self.joints[reach as usize], reach) {
            ("", Reach::Month) => "–",
            ("", _) => "\u{a0}– ",
            (joint, _) => joint,
        }
    }

    /// The halves of a span.
    pub(super) fn span(&self, reach: Reach) -> Option<&(DatePattern, DatePattern)> {
        self.spans[reach as usize].as_ref()
    }
}

/// What a span has behind the last field of its first half. The dot of an ordinal is the day's.
fn joint(span: &str) -> String {
    let first = span.split('¦').next().unwrap_or_default();
    let (mut is_quoted, mut behind) = (false, 0);
    for (at, c) in first.char_indices() {
        is_quoted ^= c == '\'';
        if !is_quoted && c.is_ascii_alphabetic() {
            behind = at + 1;
        }
    }
    first[behind..].trim_start_matches('.').replace('\'', "")
}

/// The pattern for hours and minutes.
pub(super) fn of_time(icu: &icu::locale::Locale) -> Option<&'static str> {
    column(&lines(TABLE, icu), 9)
}

/// What the nearest of some lines says in this column.
fn column(lines: &[&'static str], at: usize) -> Option<&'static str> {
    let mut all = lines.iter().filter_map(|line| line.split('|').nth(at));
    all.find(|pattern| !pattern.is_empty())
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
