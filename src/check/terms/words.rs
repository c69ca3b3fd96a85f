//! A text cut into words, and the signs that stand between them and beside them.
//!
//! Spaces, hyphens and apostrophes part the words of a term in one text and not in another, so they never count. All other signs
//! do: `R&D` is not `R D`, and `C++` is not `C`.

use std::ops::Range;

/// The words of a text, each with what stands before it.
pub(super) fn words(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut words = Vec::new();
    let mut end = 0;
    while let Some(start) = text[end..].find(is_word).map(|at| end + at) {
        let before = &text[end..start];
        end = text[start..]
            .find(|c| !is_word(c) && c != SOFT_HYPHEN)
            .map_or(text.len(), |at| start + at);
        end = start + text[start..end].trim_end_matches(SOFT_HYPHEN).len();
        words.push((start..end, before));
    }
    words
}

/// The signs between two words of a term; quotation marks of all kinds are one. A star is what is left of emphasis that was none
/// (`*d'*ordre`), and a mark that opens a quotation is an apostrophe where letters stand at both its sides.
pub(super) fn signs(between: &str) -> impl Iterator<Item = char> + '_ {
    let between = if between == "‘" { "" } else { between };
    let signs = between.chars().filter(|c| !is_joint(*c) && *c != '*');
    signs.map(|c| if is_quotation_mark(c) { '"' } else { c })
}

/// Whether a sign at an end of a form only stands around it, or ends a sentence: all others belong to it, as in `.NET` and `C++`.
pub(super) fn stands_around(c: char) -> bool {
    is_joint(c)
        || is_quotation_mark(c)
        || matches!(
            c,
            '(' | ')' | '[' | ']' | ',' | ';' | ':' | '!' | '?' | '…' | '،' | '؛' | '؟'
        )
}

/// Where a word may be hyphenated: no end of it.
const SOFT_HYPHEN: char = '\u{AD}';

/// Unicode calls one of the apostrophes a letter.
const LETTER_APOSTROPHE: char = 'ʼ';

fn is_word(c: char) -> bool {
    c.is_alphanumeric() && c != LETTER_APOSTROPHE
        || matches!(c, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{300}'..='\u{36F}')
}

/// Spaces, a hyphen, an apostrophe, a mark nobody sees.
fn is_joint(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\'' | '’' | LETTER_APOSTROPHE | '-' | '‐' | '\u{2011}' | '\u{200B}'
                ..='\u{200F}' | '\u{AD}'
        )
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '«' | '»' | '“' | '”' | '„' | '‹' | '›' | '‘' | '‚')
}
