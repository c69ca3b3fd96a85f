//! The text of a file of XML, in whatever encoding a tool has written it (XML 1.0, appendix F).

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The text; `None` where the bytes are not of the encoding that they claim.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None => (by_first_letters(bytes), 0),
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..])?;
    Some(text.into_owned())
}

/// Without a mark, the first letter says how wide letters are, and the declaration the rest.
fn by_first_letters(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [b'<', 0, ..] => return UTF_16LE,
        [0, b'<', ..] => return UTF_16BE,
        _ => {}
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    let declared = head.strip_prefix("<?xml").and_then(|rest| {
        let declaration = rest.split("?>").next()?;
        let value = declaration.split("encoding").nth(1)?.trim_start();
        let value = value.strip_prefix('=')?.trim_start();
        value.get(1..)?.split(['"', '\'']).next().map(str::to_owned)
    });
    declared
        .and_then(|label| Encoding::for_label(label.as_bytes()))
        .unwrap_or(UTF_8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_in_the_encoding_that_it_says() {
        let text = "<?xml version=\"1.0\"?><a>سدّ é</a>";
        let wide = |mark: bool| -> Vec<u8> {
            let units = mark
                .then_some(0xFEFF_u16)
                .into_iter()
                .chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        };
        assert_eq!(decode(text.as_bytes()).as_deref(), Some(text));
        assert_eq!(
            decode(format!("\u{FEFF}{text}").as_bytes()).as_deref(),
            Some(text)
        );
        assert_eq!(decode(&wide(true)).as_deref(), Some(text));
        assert_eq!(decode(&wide(false)).as_deref(), Some(text));
        let western = b"<?xml version='1.0' encoding='windows-1252'?><a>\xE9</a>";
        assert!(decode(western).is_some_and(|text| text.contains('é')));
        assert_eq!(decode(b"<a>\xFF</a>"), None);
    }
}
