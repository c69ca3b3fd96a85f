//! Sums of money, by CLDR 48.
//!
//! Takes exact decimals and codes of ISO 4217; gives plain text with the sign that the language has for the currency and with as many
//! digits as the currency has. Where that sign is the code itself, ICU4X 0.7 shows one of another region (`JP¥` in French), and it knows no
//! decimal sign or sign of thousands that only money has, as in Switzerland and Austria: which these are stands in `codes.txt`, written by
//! `tools/codes.mjs`.

use fixed_decimal::Decimal;
use icu::locale::Locale as IcuLocale;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;

use super::Locale;
use super::inherited::lines;
use super::supplied::data_locale;

const TABLE: &str = include_str!("codes.txt");

impl Locale {
    /// A sum of money in a currency of ISO 4217 (`EUR`), with the symbol that the locale uses; `None` for an unknown code.
    pub fn currency(&self, value: &Decimal, code: &str) -> Option<String> {
        let currency = CurrencyType::try_from(&code.parse().ok()?).ok()?;
        let preferences = (&*data_locale(&self.icu)).into();
        let is_coded = self.money.codes.split(' ').any(|it| it == code);
        let format = match is_coded {
            true => CurrencyFormatter::try_new_code(preferences, currency, Default::default()),
            false => CurrencyFormatter::try_new_symbol(preferences, currency, Default::default()),
        };
        let sum = format.ok()?.format_fixed_decimal(value).to_string();
        Some(self.with_own_signs(apart(sum, code)))
    }

    /// The sum with the signs that only money has in this locale, in the place of those of numbers.
    fn with_own_signs(&self, sum: String) -> String {
        let MoneyLine { group, decimal, .. } = self.money;
        if group.is_empty() && decimal.is_empty() {
            return sum;
        }
        // The signs of this locale's numbers, as they stand in one.
        let shown = self.float(12_345.6).unwrap_or_default();
        let mut signs = shown.chars().filter(|c| !c.is_numeric());
        let (thousands, point) = (signs.next(), signs.next());
        let mut own = String::with_capacity(sum.len());
        let mut rest = sum.chars().peekable();
        let mut is_behind_figure = false;
        while let Some(c) = rest.next() {
            let is_between = is_behind_figure && rest.peek().copied().is_some_and(char::is_numeric);
            is_behind_figure = c.is_numeric();
            match Some(c) {
                sign if is_between && sign == thousands && !group.is_empty() => own.push_str(group),
                sign if is_between && sign == point && !decimal.is_empty() => own.push_str(decimal),
                _ => own.push(c),
            }
        }
        own
    }
}

/// What the table says of a locale.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct MoneyLine {
    /// The currencies that are shown by their code, although a locale above has a sign for them.
    codes: &'static str,
    /// The sign of thousands, where it is not that of numbers.
    group: &'static str,
    /// The decimal sign, where it is not that of numbers.
    decimal: &'static str,
}

impl MoneyLine {
    pub(super) fn of(icu: &IcuLocale) -> Self {
        let nearest = lines(TABLE, icu).into_iter().next();
        let mut columns = nearest.unwrap_or_default().split('|').skip(1);
        let mut next = || columns.next().unwrap_or_default();
        MoneyLine {
            codes: next(),
            group: next(),
            decimal: next(),
        }
    }
}

/// A space between a code and a figure (UTS #35, currency spacing), which ICU4X leaves out where a locale's pattern has none.
fn apart(mut sum: String, code: &str) -> String {
    let Some(at) = sum.find(code) else {
        return sum;
    };
    let end = at + code.len();
    if sum[end..].starts_with(char::is_numeric) {
        sum.insert(end, '\u{a0}');
    }
    if sum[..at].ends_with(char::is_numeric) {
        sum.insert(at, '\u{a0}');
    }
    sum
}
