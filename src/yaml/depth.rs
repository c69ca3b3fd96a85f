//! How deep the collections of a document lie in each other, counted before it is parsed.
//!
//! The parser looks through all that are open at every token: forty kilobytes of `[` took it seven seconds. It refuses
//! more than 128 in any case, when it has read them all; here that is known at once, and at its place.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, nested_too_deep};

/// What the parser takes.
const DEEPEST: usize = 128;

/// The fault of a document, at `range` of a file, that no parser should meet.
pub(super) fn refuse(path: &str, file: &str, range: &Range<usize>) -> Result<(), Diagnostic> {
    match too_deep(&file[range.clone()]) {
        None => Ok(()),
        Some(at) => {
            let at = range.start + at;
            Err(nested_too_deep(
                path,
                file,
                at,
                message!("deep-lists-keys"),
                DEEPEST,
            ))
        }
    }
}

/// Where more than [`DEEPEST`] collections are open: brackets where a value may begin, and `- - -` on one line. Brackets in
/// words and between quotes are text.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    // Most documents have neither.
    let bytes = text.as_bytes();
    let may_nest = memchr::memchr2(b'[', b'{', bytes).is_some()
        || text.contains("- - ")
        || text.contains("? ? ");
    if !may_nest {
        return None;
    }
    let mut depth = 0_usize;
    let mut dashes = 0_usize;
    // Whether a value may begin here.
    let mut at_value = true;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'[' | b'{' if at_value => {
                depth += 1;
                if depth > DEEPEST {
                    return Some(at);
                }
            }
            b']' | b'}' => {
                depth = depth.saturating_sub(1);
                at_value = false;
            }
            b'-' | b'?' if at_value && bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace) => {
                dashes += 1;
                if dashes > DEEPEST {
                    return Some(at);
                }
            }
            b'\n' => {
                dashes = 0;
                at_value = true;
            }
            b',' | b':' => at_value = true,
            b' ' | b'\t' | b'\r' => {}
            _ => at_value = false,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collections_are_counted_where_values_begin() {
        let many = |one: &str| one.repeat(DEEPEST + 1);
        for deep in [
            many("["),
            many("{a: "),
            format!("a: {}", many("[ ")),
            many("- "),
            many("[\n"),
        ] {
            assert!(too_deep(&deep).is_some(), "{deep}");
        }
        for shallow in [
            many("[]\n"),
            many("- a\n"),
            format!("a: \"{}\"", many("[")),
            format!("a: x{}", many(" [")),
            many("- [x](y)\n"),
        ] {
            assert_eq!(too_deep(&shallow), None, "{shallow}");
        }
    }
}
