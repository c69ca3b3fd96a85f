//! Texts in the encodings of their time: UTF-16, and the code pages of Windows that Arabic, Cyrillic and western texts were typed in.
//!
//! A mark at the beginning decides; what is UTF-8 is that; for the rest it weighs which letters the bytes would be. A guess is told, so that
//! somebody looks at it.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};

/// The text of a file, and the name of its encoding where that is not UTF-8.
pub fn read(bytes: &[u8]) -> (String, Option<&'static str>) {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let text = encoding.decode_without_bom_handling(&bytes[length..]).0;
        let is_wide = encoding == UTF_16LE || encoding == UTF_16BE;
        let has_fault = encoding == UTF_8 && text.contains('\u{FFFD}');
        if is_wide || !has_fault {
            return (text.into_owned(), is_wide.then(|| encoding.name()));
        }
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), None),
        Err(_) => {
            let encoding = guess(bytes);
            let text = encoding.decode_without_bom_handling(bytes).0;
            (text.into_owned(), Some(encoding.name()))
        }
    }
}

/// The encoding that a text without a mark most likely has: whole words of bytes above ASCII are of another alphabet, and two alphabets
/// keep their letters in other rows.
fn guess(bytes: &[u8]) -> &'static Encoding {
    if is_nearly_utf8(bytes) {
        return UTF_8;
    }
    let (mut runs, mut high) = (0_usize, 0_usize);
    let (mut arabic, mut cyrillic) = (0_usize, 0_usize);
    let mut was_high = false;
    for byte in bytes {
        let is_high = *byte >= 0x80;
        runs += usize::from(is_high && !was_high);
        was_high = is_high;
        high += usize::from(is_high);
        // In Windows-1256 letters of French stand between those of Arabic, and behind these its vowel signs.
        arabic += usize::from(matches!(byte, 0xC0..=0xDF | 0xE1 | 0xE3..=0xE6 | 0xEC | 0xED));
        // Small letters of Windows-1251, of which a text has the most.
        cyrillic += usize::from(*byte >= 0xE0);
    }
    match runs * 2 <= high {
        false => WINDOWS_1252,
        true if cyrillic * 10 > high * 7 && arabic * 10 < high * 7 => WINDOWS_1251,
        true => WINDOWS_1256,
    }
}

/// Whether a few bytes of a text in UTF-8 are broken, and the rest of it is sound.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound > broken * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_in_the_encoding_that_they_have() {
        let arabic = "أعلنت الوزارة عن افتتاح السد الجديد يوم الجمعة";
        let russian = "Министерство сообщает об открытии новой плотины";
        let french = "Le ministère annonce que l’été sera très sec, déjà";
        for (text, encoding) in [
            (arabic, WINDOWS_1256),
            (russian, WINDOWS_1251),
            (french, WINDOWS_1252),
        ] {
            let (bytes, _, _) = encoding.encode(text);
            assert_eq!(read(&bytes), (text.to_owned(), Some(encoding.name())));
        }
        assert_eq!(read(arabic.as_bytes()), (arabic.to_owned(), None));
        let wide: Vec<u8> = "\u{FEFF}سد"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(read(&wide), ("سد".to_owned(), Some("UTF-16LE")));
        let mut broken = arabic.as_bytes().to_vec();
        broken.push(0xD8);
        assert_eq!(read(&broken).0, format!("{arabic}\u{FFFD}"));
    }
}
