//! Numbers of a table as a language writes them.

use fixed_decimal::Decimal;

use super::shown::Shown;
use crate::locale::Locale;

/// A number of a table, exact, in the digits of a language; years are not parted into thousands.
pub(in crate::render) fn number(locale: &Locale, column: &Shown, digits: &str) -> String {
    let Ok(value) = digits.parse::<Decimal>() else {
        return digits.to_owned();
    };
    let text = locale.number(&value);
    match column.is_years {
        true => text.chars().filter(|c| c.is_numeric()).collect(),
        false => text,
    }
}

/// What a number lacks to be as long behind the decimal sign as the longest of its column: nobody sees it, and units stand
/// under units. A sign that others bear at their end is missing as well.
pub fn padding(locale: &Locale, column: &Shown, digits: &str) -> String {
    let mut padding = fraction(locale, column, digits);
    if column.has_negatives && !digits.starts_with('-') {
        padding.extend(sign_at_end(locale));
    }
    padding
}

/// The sign of numbers below zero, where it is seen at the right of them: in Arabic digits, by a mark before it (CLDR).
fn sign_at_end(locale: &Locale) -> Option<char> {
    let written = locale.integer(-1);
    let is_at_end = written.starts_with('\u{61c}');
    let mut signs = written
        .chars()
        .filter(|c| !c.is_numeric() && *c != '\u{61c}');
    signs.next().filter(|_| is_at_end)
}

/// The decimal sign and the digits behind it that are missing.
fn fraction(locale: &Locale, column: &Shown, digits: &str) -> String {
    let own = digits.split_once('.').map_or(0, |(_, rest)| rest.len());
    if own >= column.digits || digits.contains('E') {
        return String::new();
    }
    let zeros = format!("0.{}", "0".repeat(column.digits - own));
    let written = zeros.parse::<Decimal>().map(|zeros| locale.number(&zeros));
    let written = written.unwrap_or_default();
    // Marks of direction, and the zero.
    let mut letters = written.chars().skip_while(|c| !c.is_numeric());
    letters.next();
    let rest: String = letters.collect();
    match own {
        0 => rest,
        _ => rest.chars().filter(|c| c.is_numeric()).collect(),
    }
}

/// A number of a table, to draw it.
pub(in crate::render) fn decimal(digits: &str) -> f64 {
    digits.parse().unwrap_or(0.0)
}
