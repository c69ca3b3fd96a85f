//! Rich Text Format (1.9.1): the group `\\info`, in the letters that the document says.

use encoding_rs::{Encoding, WINDOWS_1252};
use memchr::memmem;

use super::{About, PropertyNotes, add};

const WORDS: &[(&str, About)] = &[
    ("author", About::Author),
    ("operator", About::Editor),
    ("company", About::Company),
    ("manager", About::Company),
];
/// How far behind its beginning a document says who wrote it.
const MOST_READ: usize = 1 << 20;

/// Reads the notes of a file.
pub(super) fn read(bytes: &[u8], notes: &mut PropertyNotes) {
    let bytes = &bytes[..bytes.len().min(MOST_READ)];
    let Some(info) = memmem::find(bytes, b"{\\info").map(|at| group(&bytes[at..])) else {
        return;
    };
    let letters = letters(bytes);
    for (word, about) in WORDS {
        let named = format!("\\{word} ");
        if let Some(at) = memmem::find(info, named.as_bytes()) {
            let value = &info[at + named.len()..];
            if let Some(said) = text(value, letters) {
                add(notes, *about, &said);
            }
        }
    }
}

/// What stands up to the end of the group that begins here.
fn group(bytes: &[u8]) -> &[u8] {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'{' => depth += 1,
            b'}' if depth <= 1 => return &bytes[..at],
            b'}' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    bytes
}

/// `\ansicpg1256`.
fn letters(bytes: &[u8]) -> &'static Encoding {
    const MARK: &[u8] = b"\\ansicpg";
    let digits = memmem::find(bytes, MARK).map(|at| &bytes[at + MARK.len()..]);
    let digits = digits.unwrap_or_default().iter();
    let digits: Vec<u8> = digits.copied().take_while(u8::is_ascii_digit).collect();
    let label = [b"windows-".as_slice(), &digits].concat();
    Encoding::for_label(&label).unwrap_or(WINDOWS_1252)
}

/// A text up to the end of its group; `None` where that does not come.
fn text(bytes: &[u8], letters: &'static Encoding) -> Option<String> {
    let (mut said, mut waiting) = (String::new(), Vec::new());
    let mut at = 0;
    loop {
        let byte = *bytes.get(at)?;
        at += 1;
        if byte != b'\\' {
            match byte {
                b'}' => break,
                b'{' | b'\r' | b'\n' => {}
                byte => waiting.push(byte),
            }
            continue;
        }
        let rest = &bytes[at..];
        match rest.first()? {
            b'\'' => {
                let digits = str::from_utf8(rest.get(1..3)?).ok()?;
                waiting.push(u8::from_str_radix(digits, 16).ok()?);
                at += 3;
            }
            b'u' if rest
                .get(1)
                .is_some_and(|it| it.is_ascii_digit() || *it == b'-') =>
            {
                let is_part = |it: &&u8| it.is_ascii_digit() || **it == b'-';
                let length = rest[1..].iter().take_while(is_part).count();
                let number: i32 = str::from_utf8(&rest[1..=length]).ok()?.parse().ok()?;
                // It is written as a number of 16 bits with a sign.
                let number = if number < 0 {
                    number + 0x1_0000
                } else {
                    number
                };
                let sign = u32::try_from(number).ok().and_then(char::from_u32);
                said.push_str(&letters.decode(&std::mem::take(&mut waiting)).0);
                said.push(sign.unwrap_or(char::REPLACEMENT_CHARACTER));
                // What stands there for programs that do not know the sign: one letter, plain or by its number.
                at += 1 + length;
                at += usize::from(bytes.get(at) == Some(&b' '));
                at += match bytes.get(at..at + 2) {
                    Some(b"\\'") => 4,
                    Some([b'\\' | b'}', _]) => 0,
                    _ => 1,
                };
            }
            sign if !sign.is_ascii_alphabetic() => {
                waiting.push(*sign);
                at += 1;
            }
            _ => {
                let word = rest
                    .iter()
                    .take_while(|it| it.is_ascii_alphanumeric() || **it == b'-');
                at += word.count();
                at += usize::from(bytes.get(at) == Some(&b' '));
            }
        }
    }
    said.push_str(&letters.decode(&waiting).0);
    Some(said)
}
