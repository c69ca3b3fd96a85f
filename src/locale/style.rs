//! What a date shows: how much of it, and how long.
//!
//! Names of styles are those that templates ask by; each is a pattern of CLDR or a set of fields that ICU4X knows.

use icu::datetime::fieldsets::enums::{
    CalendarPeriodFieldSet, CompositeDateTimeFieldSet, DateFieldSet,
};
use icu::datetime::fieldsets::{D, E, MD, Y, YM, YMD, YMDE};
use icu::datetime::options::YearStyle;

use super::patterns::Whole;
use super::spec::named;

/// How much of a date is shown, and how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// With the weekday: `vendredi 6 juillet 2012`.
    Full,
    /// `6 juillet 2012`.
    Long,
    /// Abbreviated: `6 juil. 2012`; in figures where CLDR has it so (Arabic).
    Medium,
    /// In figures: `06/07/2012`.
    Short,
    /// `juillet 2012`.
    YearMonth,
    /// `2012`.
    Year,
    /// `6 juillet`.
    MonthDay,
    /// `vendredi`, as it stands alone.
    Weekday,
    /// `6`, as it stands alone: `6日` in Japanese, `1er` in French.
    Day,
}

named!(DateStyle {
    Full = "full",
    Long = "long",
    Medium = "medium",
    Short = "short",
    YearMonth = "year-month",
    Year = "year",
    MonthDay = "month-day",
    Weekday = "weekday",
    Day = "day",
});

impl DateStyle {
    /// Whether nothing of it depends on how a year is written.
    pub(super) fn has_no_year(self) -> bool {
        matches!(
            self,
            DateStyle::MonthDay | DateStyle::Weekday | DateStyle::Day
        )
    }

    /// The pattern for it, if CLDR has one that shows the year in full.
    pub(super) fn whole(self) -> Option<Whole> {
        match self {
            DateStyle::Full => Some(Whole::Full),
            DateStyle::Long => Some(Whole::Long),
            DateStyle::Medium => Some(Whole::Medium),
            DateStyle::YearMonth => Some(Whole::YearMonth),
            DateStyle::MonthDay => Some(Whole::MonthDay),
            DateStyle::Short | DateStyle::Year | DateStyle::Weekday | DateStyle::Day => None,
        }
    }

    pub(super) fn fields(self) -> CompositeDateTimeFieldSet {
        use CompositeDateTimeFieldSet::{CalendarPeriod, Date};
        match self {
            DateStyle::Full => Date(DateFieldSet::YMDE(
                YMDE::long().with_year_style(YearStyle::Full),
            )),
            DateStyle::Long => Date(DateFieldSet::YMD(
                YMD::long().with_year_style(YearStyle::Full),
            )),
            DateStyle::Medium => Date(DateFieldSet::YMD(
                YMD::medium().with_year_style(YearStyle::Full),
            )),
            DateStyle::Short => Date(DateFieldSet::YMD(
                YMD::short().with_year_style(YearStyle::Full),
            )),
            DateStyle::YearMonth => CalendarPeriod(CalendarPeriodFieldSet::YM(
                YM::long().with_year_style(YearStyle::Full),
            )),
            DateStyle::Year => CalendarPeriod(CalendarPeriodFieldSet::Y(
                Y::long().with_year_style(YearStyle::Full),
            )),
            DateStyle::MonthDay => Date(DateFieldSet::MD(MD::long())),
            DateStyle::Weekday => Date(DateFieldSet::E(E::long())),
            DateStyle::Day => Date(DateFieldSet::D(D::long())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;
    use crate::locale::{Locale, LocaleSpec};

    #[test]
    fn the_parts_of_a_calendar_tile_stand_alone() {
        let written = |tag: &str, day: &str| {
            let locale = Locale::new(&LocaleSpec::of(Lang::parse(tag).unwrap())).unwrap();
            let styles = [DateStyle::Weekday, DateStyle::Day, DateStyle::YearMonth];
            styles
                .map(|style| locale.date(day.parse().unwrap(), style))
                .join("|")
        };
        assert_eq!(
            written("en-GB", "2026-12-10"),
            "Thursday|10|December\u{a0}2026"
        );
        assert_eq!(written("fr", "2026-12-01"), "mardi|1er|décembre\u{a0}2026");
        assert_eq!(written("ar-EG", "2026-12-10"), "الخميس|١٠|ديسمبر\u{a0}٢٠٢٦");
        assert_eq!(written("ja", "2026-12-10"), "木曜日|10日|2026年12月");
        assert_eq!(written("en", "0622-07-16"), "Tuesday|16|July\u{a0}622");
    }
}
