//! What of a text stands between quotation marks: somebody's own words.
//!
//! Marks are paired as they are written in one of the languages at hand: « … », ‹ … ›, “ … ”, „ … “, ‘ … ’, and ” … “, as they come
//! out where an Arabic keyboard turns them. An apostrophe is the same sign as a mark; it is one where a letter stands before it.

use std::ops::Range;

/// A mark that was opened and is not closed yet.
struct Opened {
    at: usize,
    closes: &'static [char],
}

/// The bytes of all quotations, outer and inner.
pub(super) fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut opened: Vec<Opened> = Vec::new();
    let mut before = None;
    for (at, c) in text.char_indices() {
        let after = text[at + c.len_utf8()..].chars().next();
        let is_after_word = before.is_some_and(char::is_alphanumeric);
        let is_before_word = after.is_some_and(char::is_alphanumeric);
        // `ministers’ dinner`, and the one that stands inside a word.
        let is_apostrophe = matches!(c, '’' | '\'') && is_after_word && is_before_word;
        let closed = opened.iter().rposition(|it| it.closes.contains(&c));
        if let Some(which) = closed.filter(|_| !is_apostrophe) {
            found.push(opened[which].at..at);
            // What was opened inside of it and not closed was no quotation.
            opened.truncate(which);
        } else if let Some(closes) = closing(c, is_after_word, is_before_word) {
            opened.push(Opened { at, closes });
        }
        before = Some(c);
    }
    found
}

/// The marks that close what a mark opens, if it may open something.
fn closing(c: char, is_after_word: bool, is_before_word: bool) -> Option<&'static [char]> {
    let begins = !is_after_word && is_before_word;
    Some(match c {
        '«' => &['»'],
        '‹' => &['›'],
        '“' => &['”'],
        '„' => &['“', '”'],
        '‚' => &['‘', '’'],
        '"' => &['"'],
        '”' if begins => &['“'],
        '‘' if !is_after_word => &['’'],
        '\'' if begins => &['\''],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn what_stands_between_marks_is_quoted_and_an_apostrophe_is_none() {
        for text in [
            "« le *canal* »",
            "« Le « canal » est fermé »",
            "„canal“ und mehr",
            "‹ canal ›",
            "the ‘old canal’ and the ministers’ boat",
            "the 'old canal' is dry",
            "سمي ”canal“ قديماً",
            "\"canal\"",
            "‘the keeper’s canal’",
        ] {
            let at = text.find("canal").unwrap();
            assert!(quoted(text).iter().any(|it| it.contains(&at)), "{text}");
        }
        for text in [
            "the ministers’ canal and the keepers’ boat",
            "the ministers' canal and the keepers' boat",
            "l'eau du canal d'irrigation",
            "l’eau du canal d’irrigation",
            "« eau » canal « digue »",
            "a “ canal",
            "12\" canal",
        ] {
            let at = text.find("canal").unwrap();
            assert!(!quoted(text).iter().any(|it| it.contains(&at)), "{text}");
        }
    }
}
