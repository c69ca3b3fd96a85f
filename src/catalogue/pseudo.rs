//! Pseudo-localisation: words of the interface disguised, so that what is not disguised betrays itself.
//!
//! Takes the text of messages, never what is inserted in them; gives text that can still be read. Whatever looks plain in
//! such an edition was written into a template, or comes from the content; whatever is cut off has too little room.

use std::borrow::Cow;

use crate::edition::Pseudo;

/// The disguise of a kind.
pub(super) fn transform(pseudo: Pseudo) -> fn(&str) -> Cow<'_, str> {
    match pseudo {
        Pseudo::Accented => accent,
        Pseudo::Mirrored => mirror,
    }
}

/// Latin letters with accents, vowels of any script twice as long: translations grow by a third, short ones by more.
fn accent(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        let letter = PLAIN.chars().position(|plain| plain == c);
        let disguised = letter.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c);
        out.push(disguised);
        if is_long(c) {
            out.push(disguised);
        }
    }
    out.into()
}

/// Each word runs from right to left, letter by letter, as Arabic would.
fn mirror(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut in_word = false;
    for c in text.chars() {
        if c.is_alphanumeric() != in_word {
            in_word = !in_word;
            // RIGHT-TO-LEFT OVERRIDE, POP DIRECTIONAL FORMATTING: nothing else turns Latin letters round.
            out.push(if in_word { '\u{202E}' } else { '\u{202C}' });
        }
        out.push(c);
    }
    if in_word {
        out.push('\u{202C}');
    }
    out.into()
}

/// Letters that are drawn out: vowels, and in Arabic script those that are written long.
fn is_long(c: char) -> bool {
    matches!(
        c.to_ascii_lowercase(),
        'a' | 'e' | 'i' | 'o' | 'u' | 'à' | 'â' | 'é' | 'è' | 'ê' | 'î' | 'ô' | 'û'
    ) || matches!(c, 'ا' | 'و' | 'ي')
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "åƀçđéƒĝĥîĵķļɱñöþǫřšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accented_words_are_longer_and_can_be_read() {
        assert_eq!(accent("Search site"), "Šééååřçĥ šîîţéé");
        assert_eq!(accent("بحث واسع"), "بحث ووااسع");
        assert_eq!(PLAIN.chars().count(), ACCENTED.chars().count());
    }

    #[test]
    fn mirrored_words_are_closed_one_by_one() {
        assert_eq!(mirror("Go on."), "\u{202E}Go\u{202C} \u{202E}on\u{202C}.");
    }
}
