//! Numbers, shares and sizes of files; sums of money are in `money`.
//!
//! Takes integers, decimals and floats; gives plain text by CLDR 48: digits, groups and signs of the locale, where
//! `-u-nu-` in its tag decides on the digits everywhere. Sizes count 1000 bytes to the kilobyte (SI). Text of authors is
//! never touched here: nothing in Diwan transliterates digits that somebody typed.

use fixed_decimal::{Decimal, FloatPrecision, SignedRoundingMode, UnsignedRoundingMode};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::DecimalFormatterOptions;
use icu::locale::extensions::unicode::{key, value};
use icu::locale::locale;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::percent::options::PercentFormatterOptions;

use super::{Locale, LocaleError};

impl Locale {
    /// An exact decimal number, with the fraction digits it has (`1.50` keeps its zero).
    pub fn number(&self, value: &Decimal) -> String {
        self.numbers.decimal.format(value).to_string()
    }

    /// A whole number.
    pub fn integer(&self, value: i64) -> String {
        self.number(&Decimal::from(value))
    }

    /// A float, in the shortest form that reads back the same; `None` for infinities and NaN.
    pub fn float(&self, value: f64) -> Option<String> {
        let value = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()?;
        Some(self.number(&value))
    }

    /// A share of one as a percentage: 0.125 is `12,5 %`. At most two fraction digits; `None` for infinities and NaN.
    pub fn percent(&self, share: f64) -> Option<String> {
        let mut value = Decimal::try_from_f64(share, FloatPrecision::RoundTrip).ok()?;
        value.multiply_pow10(2);
        round(&mut value, 2);
        Some(self.percentage(&value))
    }

    /// An exact number of hundredths with the percent sign: 12.5 is `12,5 %`.
    pub fn percentage(&self, hundredths: &Decimal) -> String {
        with_sign_of_digits(&self.numbers.percent.format(hundredths).to_string())
    }

    /// The size of a file in the unit that fits, rounded to two digits after the separator at most: `1,81 Mo`. Kilobytes
    /// are whole, and one at least where there is anything: nobody waits for a fraction of one.
    pub fn bytes(&self, size: u64) -> String {
        let (mut value, mut unit) = scale(if size == 0 { 0 } else { size.max(1000) });
        round(&mut value, if unit == 0 { 0 } else { 2 });
        // What rounds up to a thousand is one of the next.
        if unit < 3 && value == Decimal::from(1000) {
            (value, unit) = (Decimal::from(1), unit + 1);
        }
        let name = byte_units(self.icu.id.language.as_str())[unit];
        format!("{}\u{a0}{name}", self.number(&value))
    }
}

/// What a locale needs to write numbers.
pub(super) struct Numbers {
    decimal: DecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
}

impl Numbers {
    pub(super) fn new(icu: &icu::locale::Locale) -> Result<Self, LocaleError> {
        let unknown = |_| LocaleError::Unknown(icu.to_string());
        Ok(Numbers {
            decimal: DecimalFormatter::try_new(icu.into(), DecimalFormatterOptions::default())
                .map_err(unknown)?,
            percent: PercentFormatter::try_new(icu.into(), PercentFormatterOptions::default())
                .map_err(unknown)?,
        })
    }
}

/// Whether CLDR has the digits that `-u-nu-` names; ICU4X falls back in silence, which English shows as ASCII digits.
pub(super) fn has_digits(icu: &icu::locale::Locale) -> bool {
    let Some(digits) = icu.extensions.unicode.keywords.get(&key!("nu")) else {
        return true;
    };
    let mut english = locale!("en");
    english
        .extensions
        .unicode
        .keywords
        .set(key!("nu"), digits.clone());
    let five = DecimalFormatter::try_new((&english).into(), DecimalFormatterOptions::default())
        .map(|format| format.format(&Decimal::from(5)).to_string());
    *digits == value!("latn") || five.is_ok_and(|five| five != "5")
}

fn round(value: &mut Decimal, digits: i16) {
    value.round_with_mode(
        -digits,
        SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
    );
    value.trim_start();
    value.trim_end();
}

/// The percent sign that belongs to the digits. ICU4X 0.7 takes the one of the locale's usual digits instead.
fn with_sign_of_digits(percent: &str) -> String {
    let sign = match percent.chars().find(|c| c.is_numeric()) {
        Some('0'..='9') => return percent.replace('٪', "%"),
        Some('\u{660}'..='\u{669}') => "٪\u{61c}",
        Some('\u{6f0}'..='\u{6f9}') => "٪",
        _ => return percent.to_owned(),
    };
    let bare = percent.replace(['\u{200e}', '\u{61c}'], "");
    bare.replace(['%', '٪'], sign)
}

/// The size in the largest unit of which there is one at least, and which unit that is, from kilobytes up.
///
/// Files below a kilobyte are shown as fractions of one: single bytes would need words with plurals.
fn scale(size: u64) -> (Decimal, usize) {
    let unit = match size {
        0..1_000_000 => 0,
        1_000_000..1_000_000_000 => 1,
        1_000_000_000..1_000_000_000_000 => 2,
        _ => 3,
    };
    let mut value = Decimal::from(size);
    value.multiply_pow10(-3 * (unit + 1));
    (value, usize::from(unit.unsigned_abs()))
}

/// The symbols of kilo-, mega-, giga- and terabyte that CLDR 48 has for a language, where not the international ones.
///
/// ICU4X 2.4 carries no digital units. Arabic's kilobyte is abbreviated like its neighbours, against CLDR's `كيلوبايت`.
fn byte_units(language: &str) -> [&'static str; 4] {
    match language {
        "ar" => ["ك.ب", "م.ب", "غ.ب", "ت.ب"],
        "be" => ["КБ", "МБ", "ГБ", "ТБ"],
        "fi" => ["kt", "Mt", "Gt", "Tt"],
        "fr" => ["ko", "Mo", "Go", "To"],
        "hy" => ["կԲ", "ՄԲ", "ԳԲ", "ՏԲ"],
        "ky" | "mn" | "ru" | "uk" => ["кБ", "МБ", "ГБ", "ТБ"],
        _ => ["kB", "MB", "GB", "TB"],
    }
}
