//! The endings of ordinals, for where they are raised: `1er`, `2e`, `XXe`.
//!
//! Takes text; gives the places of endings. To raise them is the writer's, since it takes markup: a text for an attribute has none.

use std::ops::Range;

use super::words::is_ordinal;

/// The endings of the ordinals in a French text, in bytes and in their order.
///
/// An ordinal is a word of its own. `d`, `de` and `des` behind a 2 may be words that a space is missing before, and the common
/// abbreviation is `2e`: they stay on the line.
pub fn ordinal_endings(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = text.as_bytes();
    let may_end_number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'I' | b'V' | b'X');
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(found) = bytes.get(at..)?.iter().position(may_end_number) {
            let start = at + found;
            let word = text[start..].find(|c: char| !c.is_alphanumeric());
            let end = word.map_or(text.len(), |length| start + length);
            at = end;
            if let Some(ending) = ending(text, start, end) {
                return Some(ending);
            }
        }
        None
    })
}

fn ending(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let word = &text[start..end];
    let number = word.trim_end_matches(|c: char| c.is_lowercase());
    let is_begun = text[..start]
        .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '/' | '_' | '@' | '#'));
    let goes_on = text[end..].starts_with(['_', '@', '/']);
    // Letters that are raised already are so.
    let is_raised = |c: char| matches!(c, 'ᵉ' | 'ʳ' | 'ˢ');
    let is_short =
        |ending: &str| !matches!(ending, "d" | "de" | "ds" | "des") && !ending.contains(is_raised);
    let raised = start + number.len()..end;
    (is_ordinal(word) && is_short(&text[raised.clone()]) && !is_begun && !goes_on).then_some(raised)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_of_ordinals_are_found_and_those_of_codes_are_not() {
        for (text, expected) in [
            ("le 1er mai et la 2e fois", vec!["er", "e"]),
            ("du XIXe au XXe siècle", vec!["e", "e"]),
            ("François Ier, la 1re, les 3es", vec!["er", "re", "es"]),
            ("la 2nde", vec!["nde"]),
            ("le 12e, le 4e", vec!["e", "e"]),
            ("A1er, rev.2e, #3e, 2e_x, 1e/2", vec![]),
            ("5 km, 3D, 4x4, XII, l’Ibex", vec![]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = ordinal_endings(text).map(|at| &text[at]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
