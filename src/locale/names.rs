//! The names of months and days of a language that ICU4X does not carry, in the place of those it shares figures with.
//!
//! Takes dates as the lender writes them; gives them with the language's own names. What the lender calls a month is asked
//! of ICU4X, so that no table of its names can go out of date.

use icu::calendar::{Date as IcuDate, Gregorian};

use super::months::DateText;
use super::patterns::DatePattern;
use super::supplied::{Supplied, data_locale};

/// Names of the lender, each with the one that takes its place.
type Pairs = Vec<(String, &'static str)>;

/// All of them.
pub(super) struct Names {
    months: Pairs,
    short: Pairs,
    weekdays: Pairs,
}

impl Names {
    pub(super) fn of(icu: &icu::locale::Locale) -> Option<Self> {
        let supplied = Supplied::of(icu)?;
        let lender = data_locale(icu);
        // The first of July 2012 was a Sunday.
        let month = |nth: u8| IcuDate::try_new_gregorian(2012, nth, 1).ok();
        let weekday = |nth: u8| IcuDate::try_new_gregorian(2012, 7, nth).ok();
        let pairs = |line: &str, pattern: &str, day: &dyn Fn(u8) -> Option<IcuDate<Gregorian>>| {
            let pattern = DatePattern::new(&lender, pattern)?;
            let own = supplied.line(line).split(' ');
            let pair = |(nth, own)| Some((pattern.write(day(nth)?).finish(None), own));
            (1..).zip(own).map(pair).collect::<Option<Pairs>>()
        };
        Some(Names {
            months: pairs("months", "MMMM", &month)?,
            short: pairs("short", "MMM", &month)?,
            weekdays: pairs("weekdays", "EEEE", &weekday)?,
        })
    }

    /// The date with these names.
    pub(super) fn in_place(&self, date: DateText, is_short: bool) -> DateText {
        let months = if is_short { &self.short } else { &self.months };
        date.with_names(months, &self.weekdays)
    }
}
