//! How deep brackets lie in each other, counted before a parser meets them.
//!
//! Parsers that call themselves for every bracket end the whole program when a file has thousands, and some take the
//! square of their number. Nobody writes more than a handful. Each reader brings its own idea of what is a bracket; here is
//! the one for the families whose texts and comments look alike: style sheets and expressions of templates.

use std::ops::Range;

use super::{Diagnostic, Message, Place};

/// The fault of a file in which `what` lies too deep, at the bytes where it becomes so.
pub fn nested_too_deep(
    path: &str,
    text: &str,
    at: usize,
    what: Message,
    most: usize,
) -> Diagnostic {
    let end = text.ceil_char_boundary(at + 1);
    Diagnostic::error("nested-too-deep", message!("lie-too-deep", what, most))
        .at(Place::span(path, text, at..end))
        .hint(message!("close-each-program-may"))
}

/// Where more than `most` brackets are open in `part` of a text: round, square and curly, outside quotes and `/* notes */`.
pub fn too_deep(text: &str, part: Range<usize>, most: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut at = part.start;
    while at < part.end {
        match bytes[at] {
            b'{' | b'(' | b'[' => {
                depth += 1;
                if depth > most {
                    return Some(at);
                }
            }
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            b'\\' => at += 1,
            quote @ (b'"' | b'\'') => at = end_of_quote(bytes, at, part.end, quote),
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                let rest = &text[at + 2..part.end];
                at = rest.find("*/").map_or(part.end, |found| at + 2 + found + 1);
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// A quote that its line does not end is none: an apostrophe in a note, or a fault that the parser tells.
fn end_of_quote(bytes: &[u8], start: usize, end: usize, quote: u8) -> usize {
    let mut at = start + 1;
    while at < end {
        match bytes[at] {
            b'\\' => at += 1,
            b'\n' => return start,
            byte if byte == quote => return at,
            _ => {}
        }
        at += 1;
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_counted_outside_quotes_and_notes() {
        let whole = |text: &str| too_deep(text, 0..text.len(), 3);
        assert_eq!(whole("a{b{c{d{"), Some(7));
        assert_eq!(whole("a{b(c[d{"), Some(7));
        for shallow in [
            "{}{}{}{}{}",
            "{{{}}}",
            "a{content:\"{{{{\"}",
            "/* {{{{ */ a{}",
            "\\{\\{\\{\\{",
            "{ don't { x",
        ] {
            assert_eq!(whole(shallow), None, "{shallow}");
        }
        assert_eq!(whole("/* don't */ {{{{"), Some(15));
    }
}
