//! How numbers and sorted words are written in the files of an index.

/// 64 digits, for numbers in JavaScript.
pub(super) const DIGITS: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The most characters that a word is told to share.
const MOST: usize = 25;
/// The first byte of UTF-8 that begins a character of four bytes, which JavaScript counts as two.
const FOUR: u8 = 0xF0;

/// Writes a number, in ASCII.
pub(super) fn push(line: &mut Vec<u8>, mut number: u64) {
    while number >= 32 {
        line.push(DIGITS[(number & 31 | 32) as usize]);
        number >>= 5;
    }
    line.push(DIGITS[number as usize]);
}

/// What only digits and keys were written to, as text.
pub(super) fn as_text(line: Vec<u8>) -> String {
    String::from_utf8(line).expect("digits are of ASCII, keys are text")
}

/// Writes the next of sorted words: how many characters it shares with the one before, as a capital letter, and the others.
/// Folded words have no capital letters of ASCII, so it also tells where a word begins.
pub(super) fn push_after(before: &str, word: &str, text: &mut String) {
    let pairs = before.bytes().zip(word.bytes());
    let shared = pairs.take_while(|(a, b)| a == b).count();
    let shared = &word[..word.floor_char_boundary(shared)];
    let (same, bytes) = if shared.len() <= MOST && shared.bytes().all(|byte| byte < FOUR) {
        (shared.chars().count(), shared.len())
    } else {
        let few = shared.chars().take(MOST).take_while(|c| c.len_utf16() == 1);
        few.fold((0, 0), |(same, bytes), c| (same + 1, bytes + c.len_utf8()))
    };
    text.push(char::from(DIGITS[same]));
    text.push_str(&word[bytes..]);
}
