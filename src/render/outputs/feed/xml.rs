//! Texts in XML: what it can hold, escaped or as character data.

use std::borrow::Cow;
use std::fmt::Write;

use pulldown_cmark_escape::escape_html;

/// Adds an element that holds a text, and ends the line.
pub(in crate::render::outputs) fn element(xml: &mut String, name: &str, text: &str) {
    let _ = write!(xml, "<{name}>");
    push(xml, text);
    let _ = writeln!(xml, "</{name}>");
}

/// Adds a text between tags or quotes.
pub(in crate::render::outputs) fn push(xml: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = escape_html(xml, &held(text));
}

/// A text of HTML, as it is but for what would end it early: a fifth shorter than with its marks escaped.
pub(super) fn character_data(xml: &mut String, html: &str) {
    let html = held(html);
    let mut done = 0;
    xml.push_str("<![CDATA[");
    for end in memchr::memmem::find_iter(html.as_bytes(), "]]>") {
        xml.push_str(&html[done..end]);
        xml.push_str("]]]]><![CDATA[");
        done = end + "]]".len();
    }
    xml.push_str(&html[done..]);
    xml.push_str("]]>");
}

/// A text without what XML 1.0 cannot hold (§2.2: most of C0, and two that are no characters).
fn held(text: &str) -> Cow<'_, str> {
    // Nearly no text holds any of them; without branches, many bytes are looked at at a time.
    let bytes = text.as_bytes();
    let is_control = |byte: u8| (byte < 0x20) & !matches!(byte, b'\t' | b'\n' | b'\r');
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let is_last_of_plane = |(first, second): (&u8, &u8)| (*first == 0xef) & (*second == 0xbf);
    if bytes
        .iter()
        .fold(false, |found, byte| found | is_control(*byte))
        | pairs.fold(false, |found, pair| found | is_last_of_plane(pair))
    {
        text.chars().filter(|c| can_be_held(*c)).collect()
    } else {
        Cow::Borrowed(text)
    }
}

fn can_be_held(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        let mut xml = String::new();
        push(&mut xml, "a\u{0}b\u{8}\u{1b}\tc\u{ffff} & <\"> ماء");
        assert_eq!(xml, "ab\tc &amp; &lt;&quot;&gt; ماء");
    }

    #[test]
    fn content_cannot_end_itself() {
        let mut xml = String::new();
        character_data(&mut xml, "<p>a]]>b]]\u{1}></p>");
        assert_eq!(xml, "<![CDATA[<p>a]]]]><![CDATA[>b]]]]><![CDATA[></p>]]>");
    }
}
