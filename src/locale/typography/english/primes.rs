//! Marks of a typewriter that are no quotation marks: primes of functions, and inches inside a quotation.

/// How far a quotation is followed from a figure in it, in bytes.
const NEAR: usize = 512;

/// The sign of a derivative: `f'(x)`, `f''(x)`, `x''`.
pub(super) fn is_prime(text: &str, at: usize) -> bool {
    let behind = text[at..].trim_start_matches('\'');
    let function = text[..at].trim_end_matches('\'');
    let mut letters = function.chars().rev();
    let is_function = letters.next().is_some_and(char::is_alphabetic)
        && !letters.next().is_some_and(char::is_alphanumeric);
    let marks = text.len() - function.len() - behind.len();
    is_function && (behind.starts_with('(') || marks > 1)
}

/// The same before or behind the sign of an equation: `x' = x" + 1`.
pub(super) fn is_prime_of_formula(text: &str, at: usize) -> bool {
    // Nobody derives a function more often; and a row of marks must not be read again at each of them.
    let is_mark = |byte: &u8| matches!(byte, b'\'' | b'"');
    let bytes = text.as_bytes();
    let before = bytes[..at]
        .iter()
        .rev()
        .take(4)
        .take_while(|it| is_mark(it));
    let after = bytes[at..].iter().take(4).take_while(|it| is_mark(it));
    let (letter, behind) = (&text[..at - before.count()], &text[at + after.count()..]);
    let Some(outer) = letter.strip_suffix(|c: char| c.is_ascii_alphabetic()) else {
        return false;
    };
    let is_variable = outer.is_empty() || outer.ends_with(char::is_whitespace);
    let outer = outer.trim_end_matches(' ');
    let meets_sign = |text: &str| {
        let sign = text.trim_start_matches(' ').strip_prefix(is_sign);
        sign.is_some_and(|rest| rest.starts_with(|c: char| c == ' ' || c.is_alphanumeric()))
    };
    is_variable && (meets_sign(behind) || outer.ends_with(is_sign))
}

/// What stands in formulas and not between words; a hyphen may.
fn is_sign(c: char) -> bool {
    matches!(c, '=' | '+' | '−' | '×' | '<' | '>' | '≤' | '≥' | '≈' | '≠')
}

/// Whether a mark further on closes the quotation that is open, so that one behind a figure before it stands for inches: `"a 10" pipe"`.
/// Another that stands behind a figure tells nothing.
pub(super) fn closes_behind(text: &str, from: usize) -> bool {
    let to = text.floor_char_boundary((from + NEAR).min(text.len()));
    for (at, mark) in text[from..to].match_indices(['"', '“', '”']) {
        let at = from + at;
        let (before, after) = (
            text[..at].chars().next_back(),
            text[at + mark.len()..].chars().next(),
        );
        match before {
            _ if mark == "”" => return true,
            Some(c) if mark == "“" || c.is_whitespace() || matches!(c, '(' | '[' | '–' | '—') =>
            {
                return false;
            }
            Some(c) if c.is_numeric() => {}
            _ => return !after.is_some_and(char::is_alphanumeric),
        }
    }
    false
}
