//! Sums of money, by CLDR 48.
//!
//! Takes exact decimals and codes of ISO 4217; gives plain text with the sign that the language has for the currency and with as many
//! digits as the currency has. Where that sign is the code itself, ICU4X 0.7 shows one of another region (`JP¥` in French): which
//! these are stands in `codes.txt`, written by `tools/codes.mjs`.

use fixed_decimal::Decimal;
use icu::locale::Locale as IcuLocale;
use icu::locale::subtags::{language, region};
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
        let is_coded = self.codes.split(' ').any(|it| it == code);
        let format = match is_coded {
            true => CurrencyFormatter::try_new_code(preferences, currency, Default::default()),
            false => CurrencyFormatter::try_new_symbol(preferences, currency, Default::default()),
        };
        let sum = format.ok()?.format_fixed_decimal(value).to_string();
        Some(with_own_signs(&self.icu, apart(sum, code)))
    }
}

/// The currencies that a locale shows by their code, although one that it inherits from has a sign for them.
pub(super) fn codes(icu: &IcuLocale) -> &'static str {
    let nearest = lines(TABLE, icu).into_iter().next();
    nearest
        .and_then(|line| line.split('|').nth(1))
        .unwrap_or_default()
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

/// The two locales of CLDR 48 whose money has other signs than its numbers, which ICU4X does not know: the decimal one in Switzerland,
/// the one of thousands in Austria.
fn with_own_signs(icu: &IcuLocale, sum: String) -> String {
    let (language, region) = (icu.id.language, icu.id.region);
    if language == language!("fr") && region == Some(region!("CH")) {
        return sum.replace(',', ".");
    }
    if language == language!("de") && region == Some(region!("AT")) {
        let mut before = None;
        let mut rest = sum.chars().peekable();
        let mut own = String::with_capacity(sum.len());
        while let Some(c) = rest.next() {
            let is_numeric = |c: Option<char>| c.is_some_and(char::is_numeric);
            let parts = c == '\u{a0}' && is_numeric(before) && is_numeric(rest.peek().copied());
            own.push(if parts { '.' } else { c });
            before = Some(c);
        }
        return own;
    }
    sum
}
