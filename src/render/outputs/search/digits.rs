//! How numbers and sorted words are written in the files of an index.

/// 64 digits, for numbers in JavaScript.
pub(super) const DIGITS: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes a number, in ASCII.
pub(super) fn push(line: &mut Vec<u8>, mut number: u64) {
    loop {
        let digit = (number & 31) as usize;
        number >>= 5;
        let more = if number > 0 { 32 } else { 0 };
        line.push(DIGITS[digit + more]);
        if number == 0 {
            return;
        }
    }
}

/// What only digits and keys were written to, as text.
pub(super) fn as_text(line: Vec<u8>) -> String {
    String::from_utf8(line).expect("digits are of ASCII, keys are text")
}

/// Writes the next of sorted words: how many characters it shares with the one before, as a capital letter, and the others.
/// Folded words have no capital letters of ASCII, so it also tells where a word begins.
pub(super) fn push_after(before: &str, word: &str, text: &mut String) {
    let pairs = before.chars().zip(word.chars());
    let (mut same, mut bytes) = (0, 0);
    for (_, c) in pairs
        .take_while(|(a, b)| a == b && a.len_utf16() == 1)
        .take(25)
    {
        same += 1;
        bytes += c.len_utf8();
    }
    text.push(char::from(DIGITS[same]));
    text.push_str(&word[bytes..]);
}
