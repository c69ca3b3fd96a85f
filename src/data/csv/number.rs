//! Numbers as people type them: `1 234,5`, `1,234.5`, `1’234`, `١٬٢٣٤٫٥`, `−3`, `12 %`.

use crate::language::ascii_digit;
use crate::route::is_direction_mark;

/// Which sign stands before the fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Point {
    Dot,
    Comma,
}

/// Which sign stands before the fraction, where a cell leaves no doubt: `12,5` and `1.234,5` do not.
pub(super) fn evidence(text: &str) -> Option<Point> {
    match (number(text, Point::Dot), number(text, Point::Comma)) {
        (Some(_), None) => Some(Point::Dot),
        (None, Some(_)) => Some(Point::Comma),
        _ => None,
    }
}

/// Whether a percent sign stands behind a number.
pub(super) fn bears_percent(text: &str) -> bool {
    let text = text.trim_end_matches(is_direction_mark);
    text.ends_with(['%', '٪'])
}

/// Whether a plus sign stands before a number.
pub(super) fn bears_plus(text: &str) -> bool {
    text.trim_start_matches(is_direction_mark).starts_with('+')
}

/// As many digits as a number of a telephone has at least, with the code of its country (ITU-T E.164 allows 15).
const TELEPHONE: usize = 8;

/// Reads a number: exact, in ASCII, with `.` (`-1234.50`), without percent and plus sign. A number with a leading zero (`007`)
/// is a name, and so is one with a plus sign and groups or many digits, a telephone's.
pub(super) fn number(text: &str, point: Point) -> Option<String> {
    let plain: String = text
        .chars()
        .filter(|c| !is_direction_mark(*c))
        .map(ascii_digit)
        .collect();
    let plain = match plain.trim_end().strip_suffix(['%', '٪']) {
        Some(rest) => rest.trim_end(),
        None => plain.trim(),
    };
    let mut signed = ["-", "\u{2212}", "+"].into_iter();
    let signed = signed.find_map(|sign| Some((sign, plain.strip_prefix(sign)?)));
    let (sign, rest) = signed.unwrap_or(("", plain));
    let (rest, exponent) = exponent(rest)?;
    let (decimal, groups): (char, &[char]) = match point {
        Point::Dot => (
            '.',
            &[',', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’', '٬'],
        ),
        Point::Comma => (
            ',',
            &['.', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’', '٬'],
        ),
    };
    let (whole, fraction) = match rest.split_once(decimal).or_else(|| rest.split_once('٫')) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (rest, None),
    };
    let whole_digits = ungrouped(whole, groups)?;
    let is_grouped = whole_digits.len() != whole.len();
    let is_name = whole_digits.len() > 1 && whole_digits.starts_with('0');
    let is_long = fraction.is_none() && whole_digits.len() >= TELEPHONE;
    if is_name || (sign == "+" && (is_grouped || is_long)) {
        return None;
    }
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_some_and(|fraction| !is_digits(fraction)) {
        return None;
    }
    let mut digits = format!(
        "{}{whole_digits}",
        if matches!(sign, "" | "+") { "" } else { "-" }
    );
    if let Some(fraction) = fraction {
        digits.push('.');
        digits.push_str(fraction);
    }
    if let Some(exponent) = exponent {
        digits.push('E');
        digits.push_str(&exponent.to_string());
    }
    Some(digits)
}

/// The power of ten behind `E`, which spreadsheet programs write for what is large or small; none beyond what has a sense. They
/// write its sign, or a fraction before it: `1E5` is a name.
fn exponent(text: &str) -> Option<(&str, Option<i16>)> {
    const MOST: i16 = 30;
    let Some((number, power)) = text.split_once(['E', 'e']) else {
        return Some((text, None));
    };
    if !power.starts_with(['+', '-']) && !number.contains(['.', ',', '٫']) {
        return None;
    }
    let power = power
        .parse()
        .ok()
        .filter(|power: &i16| power.abs() <= MOST)?;
    Some((number, Some(power)))
}

/// The digits of a whole number: without groups, or in groups of three behind a first of one to three, all parted alike.
fn ungrouped(text: &str, groups: &[char]) -> Option<String> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let Some(sign) = text.chars().find(|c| groups.contains(c)) else {
        return text
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| text.to_owned());
    };
    let mut parts = text.split(sign);
    let first = parts.next()?;
    let fits = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_grouped = (1..=3).any(|length| fits(first, length)) && parts.all(|part| fits(part, 3));
    is_grouped.then(|| text.split(sign).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (text, point, digits) in [
            ("12", Point::Dot, Some("12")),
            ("1,234.50", Point::Dot, Some("1234.50")),
            ("1.234,50", Point::Comma, Some("1234.50")),
            ("1 234 567,5", Point::Comma, Some("1234567.5")),
            ("1\u{202f}234", Point::Dot, Some("1234")),
            ("1’234.5", Point::Dot, Some("1234.5")),
            ("١٬٢٣٤٫٥", Point::Dot, Some("1234.5")),
            ("۱۲", Point::Dot, Some("12")),
            ("\u{2212}3", Point::Dot, Some("-3")),
            ("-0.5", Point::Dot, Some("-0.5")),
            ("+4", Point::Dot, Some("4")),
            ("12 %", Point::Dot, Some("12")),
            ("١٢٪", Point::Dot, Some("12")),
            ("1.5E+03", Point::Dot, Some("1.5E3")),
            ("1.5E3", Point::Dot, Some("1.5E3")),
            ("2E-04", Point::Dot, Some("2E-4")),
            ("3E7", Point::Dot, None),
            ("1E999", Point::Dot, None),
            ("--3", Point::Dot, None),
            ("007", Point::Dot, None),
            ("+216 710 000", Point::Dot, None),
            ("+21671000000", Point::Dot, None),
            ("+1250000", Point::Dot, Some("1250000")),
            ("12,34", Point::Dot, None),
            ("1,2345", Point::Dot, None),
            ("12 m", Point::Dot, None),
            ("2026-01-31", Point::Dot, None),
            (".5", Point::Dot, None),
            ("5.", Point::Dot, None),
            ("", Point::Dot, None),
            ("-", Point::Dot, None),
        ] {
            let found = number(text, point);
            assert_eq!(found.as_deref(), digits, "{text}");
        }
    }

    #[test]
    fn some_cells_leave_no_doubt_about_the_decimal_sign() {
        assert_eq!(evidence("12,5"), Some(Point::Comma));
        assert_eq!(evidence("1.234,5"), Some(Point::Comma));
        assert_eq!(evidence("12.5"), Some(Point::Dot));
        assert_eq!(evidence("1,234"), None);
        assert_eq!(evidence("12"), None);
    }
}
