//! Digits of the systems that Arabic script is written with, and the numbers made of them.

use std::ops::Range;

/// A system of decimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum System {
    /// `0` to `9`.
    European,
    /// `٠` to `٩`, of the eastern Arab countries.
    Arabic,
    /// `۰` to `۹`, of Persian and Urdu.
    Persian,
}

impl System {
    /// The system of a digit.
    pub fn of(c: char) -> Option<Self> {
        match c {
            '0'..='9' => Some(System::European),
            '\u{660}'..='\u{669}' => Some(System::Arabic),
            '\u{6F0}'..='\u{6F9}' => Some(System::Persian),
            _ => None,
        }
    }

    fn zero(self) -> u32 {
        match self {
            System::European => 0x30,
            System::Arabic => 0x660,
            System::Persian => 0x6F0,
        }
    }
}

/// Whether a character is a digit, and none of ASCII's.
pub(super) fn is_foreign(c: char) -> bool {
    System::of(c).is_some_and(|it| it != System::European)
}

/// A number with all its digits in one system.
pub(super) fn written(number: &str, system: System) -> String {
    let digit = |c: char| {
        let own = System::of(c)?;
        char::from_u32(c as u32 - own.zero() + system.zero())
    };
    number.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// The numbers of a text: digits, and single signs between them that part a number or a date.
pub(super) fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    // Whether the last number goes on, should a digit come.
    let mut goes_on = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let is_digit = System::of(c).is_some();
        match found.last_mut() {
            Some(last) if is_digit && goes_on => last.end = end,
            _ if is_digit => found.push(at..end),
            _ => {}
        }
        let is_behind_digit = || found.last().is_some_and(|last| last.end == at);
        goes_on = is_digit || (parts(c) && is_behind_digit());
    }
    found
}

fn parts(c: char) -> bool {
    matches!(c, '.' | ',' | '/' | ':' | '\u{66B}' | '\u{66C}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_holds_the_signs_between_its_digits() {
        let read = |text: &'static str| -> Vec<&str> {
            numbers(text).into_iter().map(|it| &text[it]).collect()
        };
        let dated = read("عام ٢٠٢٤، 3.5 و 12/05/2024.");
        assert_eq!(dated, ["٢٠٢٤", "3.5", "12/05/2024"]);
        assert_eq!(read("1. نص 2: 3"), ["1", "2", "3"]);
        assert_eq!(read("1..2"), ["1", "2"]);
        assert_eq!(written("٢٠3٠", System::European), "2030");
    }
}
