//! From a place in a token's text back to the source it was read from.
//!
//! The two differ where Markdown takes something away (`\*`, white space at the ends) or puts a character for a name
//! (`&amp;`). Both are walked side by side; what only the source has is passed over.

/// The byte of `source` that gave the byte `at` of `text`; the end of `source` for the end of `text`.
pub(super) fn source_offset(source: &str, text: &str, at: usize) -> usize {
    if source == text {
        return at;
    }
    let mut position = 0;
    for (offset, wanted) in text.char_indices() {
        let Some((start, length)) = unit(source, position, wanted) else {
            return source.len();
        };
        if offset >= at {
            return start;
        }
        position = start + length;
    }
    position
}

/// The next piece of source that can have given the character `wanted`: where it starts, and its length.
fn unit(source: &str, from: usize, wanted: char) -> Option<(usize, usize)> {
    let mut at = from;
    loop {
        let rest = &source[at..];
        let next = rest.chars().next()?;
        if next == '&'
            && let Some(length) = entity(rest)
        {
            return Some((at, length));
        }
        if next == wanted {
            return Some((at, next.len_utf8()));
        }
        at += next.len_utf8();
    }
}

/// The length of a character reference (CommonMark 0.31 §2.5) at the beginning of `text`.
fn entity(text: &str) -> Option<usize> {
    let end = text.find(';').filter(|end| (2..=32).contains(end))?;
    let name = text[1..end].strip_prefix('#').unwrap_or(&text[1..end]);
    name.bytes()
        .all(|b| b.is_ascii_alphanumeric())
        .then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_entities_and_trimmed_spaces_are_passed_over() {
        let cases = [
            ("abc", "abc", 1, 1),
            (r"a\*b", "a*b", 1, 2),
            ("a &amp; b", "a & b", 4, 8),
            ("\u{A0}نص", "نص", 0, 2),
            ("نص\u{A0}", "نص", 4, 4),
        ];
        for (source, text, at, expected) in cases {
            assert_eq!(source_offset(source, text, at), expected, "{source}");
        }
    }
}
