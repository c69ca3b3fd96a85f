//! From bytes to text: Unicode in its forms, and the two encodings in which spreadsheet programs of Arab and European countries
//! still write.

use crate::diagnostic::{Diagnostic, Place};

/// The bytes of the file `path` in UTF-8, where they are another encoding's; with the mark by which spreadsheet programs tell it, for
/// readers will open it in one.
pub fn in_utf8(path: &str, bytes: &[u8]) -> Option<(Vec<u8>, Vec<Diagnostic>)> {
    let is_utf16 = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    let is_text = is_utf16 || memchr::memchr(0, bytes).is_none();
    if !is_text || simdutf8::basic::from_utf8(bytes).is_ok() {
        return None;
    }
    let mut notes = Vec::new();
    let text = decode(path, bytes, &mut notes);
    Some((format!("\u{FEFF}{text}").into_bytes(), notes))
}

/// The text of the file `path`. What is not Unicode is told, since it can only be guessed.
pub(super) fn decode(path: &str, bytes: &[u8], notes: &mut Vec<Diagnostic>) -> String {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => return utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => return utf16(rest, u16::from_be_bytes),
        _ => {}
    }
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        return text.strip_prefix('\u{FEFF}').unwrap_or(text).to_owned();
    }
    let is_arabic = is_arabic(bytes);
    let (name, table): (_, fn(u8) -> char) = match is_arabic {
        true => ("Windows-1256", arabic),
        false => ("Windows-1252", western),
    };
    let note = Diagnostic::warning(
        "guessed-encoding",
        message!("file-not-utf8-read-as", encoding = name),
    );
    notes.push(
        note.at(Place::file(path))
            .hint(message!("save-as-csv-utf8")),
    );
    let letters = bytes.iter().map(|byte| match byte {
        0..=0x7F => char::from(*byte),
        _ => table(*byte),
    });
    letters.collect()
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// In Arabic nearly every letter lies beyond ASCII and stands beside another such; in French and its kin, hardly any does.
fn is_arabic(bytes: &[u8]) -> bool {
    let beyond = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let beside = bytes
        .windows(2)
        .filter(|pair| pair[0] >= 0xC0 && pair[1] >= 0xC0);
    beside.count() * 2 > beyond
}

/// Windows-1252, from 0x80 up (WHATWG Encoding).
fn western(byte: u8) -> char {
    const FIRST: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => FIRST[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// Windows-1256, from 0x80 up (WHATWG Encoding).
fn arabic(byte: u8) -> char {
    const TABLE: &str = "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200c}\u{200d}ں\u{a0}،¢£¤¥¦§¨©ھ«¬\u{ad}®¯°±²³´µ¶·¸¹؛»¼½¾؟\
        ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï\u{64b}\u{64c}\u{64d}\u{64e}ô\u{64f}\u{650}÷\u{651}ù\u{652}ûü\u{200e}\u{200f}ے";
    let at = usize::from(byte.saturating_sub(0x80));
    TABLE.chars().nth(at).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_handed_on_in_utf8_whatever_it_was_saved_in() {
        let arabic = [0xC7, 0xE1, 0xE3, 0xC7, 0xC1, b',', b'5'];
        for (bytes, text) in [
            (&b"Prix,\xe9t\xe9"[..], Some("\u{feff}Prix,été")),
            (&arabic, Some("\u{feff}الماء,5")),
            (b"\xff\xfea\0,\0b\0", Some("\u{feff}a,b")),
            ("été".as_bytes(), None),
            ("\u{feff}été".as_bytes(), None),
            (b"\xe9\0\x01\x02", None),
        ] {
            let found = in_utf8("t.csv", bytes).map(|(bytes, _)| bytes);
            assert_eq!(found.as_deref(), text.map(str::as_bytes), "{bytes:?}");
        }
    }

    #[test]
    fn every_byte_has_its_character() {
        assert_eq!(
            (0x80..=0xFF).filter(|it| arabic(*it) == '\u{fffd}').count(),
            0
        );
        assert_eq!(
            [arabic(0xC7), arabic(0xFF), arabic(0xA0)],
            ['ا', 'ے', '\u{a0}']
        );
        assert_eq!([western(0x80), western(0xE9)], ['€', 'é']);
    }
}
