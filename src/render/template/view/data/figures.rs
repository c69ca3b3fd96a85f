//! Numbers of a table as a language writes them.

use fixed_decimal::{Decimal, Sign};

use super::shown::Shown;
use crate::data::csv::{Cell, Value};
use crate::locale::Locale;

/// A number of a table, exact, in the digits of a language, with the signs that it bears; years are not parted into thousands.
pub(in crate::render) fn number(locale: &Locale, column: &Shown, cell: &Cell) -> String {
    let Value::Number(digits) = &cell.value else {
        return cell.text.to_string();
    };
    let Ok(mut value) = digits.parse::<Decimal>() else {
        return digits.to_string();
    };
    if cell.is_plus() {
        value.set_sign(Sign::Positive);
    }
    let text = match column.has_percents && cell.is_percent() {
        true => locale.percentage(&value),
        false => locale.number(&value),
    };
    match column.is_years {
        true => text.chars().filter(|c| c.is_numeric()).collect(),
        false => text,
    }
}

/// What a number lacks to be as long behind the decimal sign as the longest of its column: nobody sees it, and units stand
/// under units. A sign that others bear at their end is missing as well.
pub fn padding(locale: &Locale, column: &Shown, cell: &Cell) -> String {
    let Value::Number(digits) = &cell.value else {
        return String::new();
    };
    let mut padding = fraction(locale, column, digits);
    if column.has_signs && !digits.starts_with('-') && !cell.is_plus() {
        padding.extend(sign_at_end(locale));
    }
    if column.has_percents && !cell.is_percent() {
        padding.push_str(&percent_at_end(locale));
    }
    padding
}

/// What stands behind the digits of a percentage.
fn percent_at_end(locale: &Locale) -> String {
    let written = locale.percentage(&Decimal::from(1));
    let behind = written.trim_start_matches(|c: char| !c.is_numeric());
    behind.trim_start_matches(char::is_numeric).to_owned()
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
