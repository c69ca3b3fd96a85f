//! From a place in a token's text back to the source it was read from.
//!
//! The two differ where Markdown takes something away (`\*`, white space at the ends) or puts a character for a name
//! (`&amp;`). Both are walked side by side; what only the source has is passed over. The walk is made once, and noted every
//! [`STRIDE`] characters, since a rule may find something at every other word.

/// How many characters are walked again for an answer, at most.
const STRIDE: usize = 64;

/// Which byte of a source gave which byte of a text.
#[derive(Debug)]
pub(super) enum SourceMap {
    /// They are the same.
    Same,
    /// They differ: where the walk was, in text and source, every so many characters.
    Walked(Vec<(usize, usize)>),
}

impl SourceMap {
    /// Walks along a `text` and the `source` that it was read from.
    pub fn new(source: &str, text: &str) -> Self {
        if source == text {
            return SourceMap::Same;
        }
        let mut noted = vec![(0, 0)];
        let mut position = 0;
        for (number, (offset, wanted)) in text.char_indices().enumerate() {
            if number > 0 && number % STRIDE == 0 {
                noted.push((offset, position));
            }
            let Some((start, length)) = unit(source, position, wanted) else {
                // What comes now is nowhere in the source.
                noted.push((offset, source.len()));
                break;
            };
            position = start + length;
        }
        SourceMap::Walked(noted)
    }

    /// The byte of `source` that gave the byte `at` of `text`; the end of `source` for the end of `text`.
    pub fn source(&self, source: &str, text: &str, at: usize) -> usize {
        let SourceMap::Walked(noted) = self else {
            return at;
        };
        let next = noted.partition_point(|(offset, _)| *offset <= at);
        let (from, mut position) = noted[next.saturating_sub(1)];
        for (offset, wanted) in text[from..].char_indices() {
            let Some((start, length)) = unit(source, position, wanted) else {
                return source.len();
            };
            if from + offset >= at {
                return start;
            }
            position = start + length;
        }
        position
    }
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
    let near = text.bytes().take(33).position(|byte| byte == b';');
    let end = near.filter(|end| *end >= 2)?;
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
            let map = SourceMap::new(source, text);
            assert_eq!(map.source(source, text, at), expected, "{source}");
        }
    }

    #[test]
    fn every_byte_of_a_long_text_is_found_from_where_the_walk_was_noted() {
        let (source, text) = (r"a\*ب&amp;".repeat(200), "a*ب&".repeat(200));
        let map = SourceMap::new(&source, &text);
        for (number, (at, _)) in text.char_indices().enumerate() {
            let (of_four, whole) = ([0, 2, 3, 5][number % 4], number / 4 * 10);
            assert_eq!(map.source(&source, &text, at), whole + of_four, "{at}");
        }
        assert_eq!(map.source(&source, &text, text.len()), source.len());
    }

    #[test]
    fn what_is_not_in_the_source_is_at_its_end() {
        let map = SourceMap::new("ab", "axb");
        let found: Vec<usize> = (0..4).map(|at| map.source("ab", "axb", at)).collect();
        assert_eq!(found, [0, 2, 2, 2]);
    }
}
