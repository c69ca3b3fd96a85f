//! Numbers in messages: `{ $n }` and `{ NUMBER($n, minimumFractionDigits: 1) }`.
//!
//! Options have the names and defaults of ECMA-402: digits grouped as the locale does, at most three in the fraction,
//! halves rounded away from nought. The plural category is that of the number as printed. Style, currency and unit are
//! not taken: a percentage or a size comes from its own template function, already a text.

use std::borrow::Cow;
use std::fmt::Write;

use fixed_decimal::Decimal;
use fixed_decimal::{SignedRoundingMode, UnsignedRoundingMode};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::GroupingStrategy;
use icu::locale::Locale;

use super::validation::{Rules, category_name};
use crate::diagnostic::Message;
use crate::locale::data_locale;

/// How a language prints and counts numbers.
#[derive(Debug)]
pub(super) struct NumberFormatters {
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    rules: Rules,
}

/// The options of `NUMBER`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NumberOptions {
    ordinal: bool,
    grouping: bool,
    integer: i16,
    fraction: i16,
    most_fraction: Option<i16>,
}

impl Default for NumberOptions {
    fn default() -> Self {
        NumberOptions {
            ordinal: false,
            grouping: true,
            integer: 1,
            fraction: 0,
            most_fraction: None,
        }
    }
}

impl NumberOptions {
    /// The options there are.
    pub(super) const NAMES: [&str; 5] = [
        "type",
        "useGrouping",
        "minimumIntegerDigits",
        "minimumFractionDigits",
        "maximumFractionDigits",
    ];

    /// Sets an option; the error says which values it takes.
    pub(super) fn set(&mut self, name: &str, value: &str) -> Result<(), Message> {
        match (name, value) {
            ("type", "cardinal" | "ordinal") => self.ordinal = value == "ordinal",
            ("type", _) => return Err(message!("number-types")),
            ("useGrouping", "true" | "false") => self.grouping = value == "true",
            ("useGrouping", _) => return Err(message!("true-or-false-quoted")),
            ("minimumIntegerDigits", _) => self.integer = digits(value, 1)?,
            ("minimumFractionDigits", _) => self.fraction = digits(value, 0)?,
            _ => self.most_fraction = Some(digits(value, 0)?),
        }
        Ok(())
    }

    /// Keeps the fraction of a number written in the message: `{ 3.50 }` prints two digits.
    pub(super) fn as_written(&mut self, number: &Decimal) {
        self.fraction = self.fraction.max(fraction_digits(number));
    }

    /// The number as it is printed: rounded, and filled up with noughts.
    fn shape<'d>(&self, number: &'d Decimal) -> Cow<'d, Decimal> {
        if fraction_digits(number) == 0 && self.fraction == 0 && self.integer == 1 {
            return Cow::Borrowed(number);
        }
        let least = self
            .most_fraction
            .map_or(self.fraction, |most| self.fraction.min(most));
        let most = self.most_fraction.unwrap_or(self.fraction.max(3));
        let mut shaped = number.clone();
        shaped.round_with_mode(
            -most,
            SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
        );
        shaped.absolute.trim_end();
        shaped.absolute.pad_end(-least);
        shaped.absolute.pad_start(self.integer);
        Cow::Owned(shaped)
    }
}

fn fraction_digits(number: &Decimal) -> i16 {
    0_i16.saturating_sub(*number.absolute.magnitude_range().start())
}

fn digits(value: &str, least: i16) -> Result<i16, Message> {
    match value.parse() {
        Ok(digits) if (least..=20).contains(&digits) => Ok(digits),
        _ => Err(message!("whole-number-to-20")),
    }
}

impl NumberFormatters {
    /// The numbers of a locale, its `-u-nu-` included; `None` where ICU4X has no data at all.
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        let data = data_locale(locale);
        let formatter = |grouping: GroupingStrategy| {
            DecimalFormatter::try_new((&*data).into(), grouping.into()).ok()
        };
        Some(NumberFormatters {
            grouped: formatter(GroupingStrategy::Auto)?,
            ungrouped: formatter(GroupingStrategy::Never)?,
            rules: Rules::new(locale)?,
        })
    }

    /// Adds a number to a text.
    pub(super) fn print(&self, number: &Decimal, options: &NumberOptions, out: &mut String) {
        let formatter = if options.grouping {
            &self.grouped
        } else {
            &self.ungrouped
        };
        // Writing to a string cannot fail.
        let _ = write!(out, "{}", formatter.format(&options.shape(number)));
    }

    /// The plural category of a number, by its name in CLDR.
    pub(super) fn category(&self, number: &Decimal, options: &NumberOptions) -> &'static str {
        let shaped = options.shape(number);
        category_name(self.rules.category(&*shaped, options.ordinal))
    }
}
