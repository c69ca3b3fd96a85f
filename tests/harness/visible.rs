//! Characters that nobody sees, written so that everybody does: `⟨U+00A0⟩`.

use std::fmt::Write;

/// The text with the named characters in their places.
pub fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("⟨U+") {
        out.push_str(&rest[..at]);
        let name = &rest[at + "⟨U+".len()..];
        let named = name.split_once('⟩').and_then(|(hex, after)| {
            let c = char::from_u32(u32::from_str_radix(hex, 16).ok()?)?;
            Some((c, after))
        });
        match named {
            Some((c, after)) => {
                out.push(c);
                rest = after;
            }
            None => {
                out.push_str("⟨U+");
                rest = name;
            }
        }
    }
    out.push_str(rest);
    out
}

/// The text with its invisible characters named.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) {
            let _ = write!(out, "⟨U+{:04X}⟩", c as u32);
        } else {
            out.push(c);
        }
    }
    out
}

fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(
            c,
            '\u{A0}' | '\u{AD}' | '\u{61C}' | '\u{FE0E}' | '\u{FEFF}' | '\u{2000}'..='\u{200F}'
        )
        || matches!(c, '\u{2028}'..='\u{202F}' | '\u{205F}'..='\u{2069}')
}
