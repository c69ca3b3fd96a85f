//! Atom (RFC 4287).

use std::borrow::Cow;
use std::fmt::Write;

use pulldown_cmark_escape::escape_html;

use super::{Feed, FeedItem};
use crate::plan::FeedFormat;

/// Writes a feed.
pub(super) fn write(feed: &Feed) -> String {
    let mut xml = String::with_capacity(
        1024 + feed
            .entries
            .iter()
            .map(|entry| entry.atom.len())
            .sum::<usize>(),
    );
    let _ = writeln!(
        xml,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">",
        feed.lang
    );
    element(&mut xml, "id", &feed.id);
    element(&mut xml, "title", &feed.title);
    element(&mut xml, "updated", &feed.updated);
    let atom = FeedFormat::Atom.media_type();
    let lang = feed.lang.as_str();
    link(&mut xml, "self", atom, lang, &feed.url);
    link(&mut xml, "alternate", "text/html", lang, &feed.page);
    for (lang, url) in &feed.others {
        link(&mut xml, "alternate", atom, lang.as_str(), url);
    }
    xml.push_str("<author>");
    element(&mut xml, "name", &feed.author);
    element(&mut xml, "uri", &feed.home);
    xml.push_str("</author>\n");
    for each in &feed.entries {
        xml.push_str(&each.atom);
    }
    xml.push_str("</feed>\n");
    xml
}

/// Writes an entry.
pub(super) fn entry(entry: &FeedItem) -> String {
    let mut out = String::with_capacity(entry.html.len() + 2048);
    let xml = &mut out;
    xml.push_str("<entry>\n");
    element(xml, "id", &entry.id);
    element(xml, "title", &entry.title);
    link(
        xml,
        "alternate",
        "text/html",
        entry.lang.as_str(),
        &entry.url,
    );
    for (lang, url) in &entry.others {
        link(xml, "alternate", "text/html", lang.as_str(), url);
    }
    element(xml, "published", &entry.published);
    element(xml, "updated", &entry.updated);
    for (name, title) in &entry.terms {
        xml.push_str("<category term=\"");
        push(xml, name);
        xml.push_str("\" label=\"");
        push(xml, title);
        xml.push_str("\"/>\n");
    }
    if let Some(summary) = &entry.summary {
        element(xml, "summary", summary);
    }
    content(xml, &entry.html);
    xml.push_str("</entry>\n");
    out
}

/// A text of HTML, as it is but for what would end it early: a fifth shorter than with its marks escaped.
fn content(xml: &mut String, html: &str) {
    let html = held(html);
    let mut done = 0;
    xml.push_str("<content type=\"html\"><![CDATA[");
    for end in memchr::memmem::find_iter(html.as_bytes(), "]]>") {
        xml.push_str(&html[done..end]);
        xml.push_str("]]]]><![CDATA[");
        done = end + "]]".len();
    }
    xml.push_str(&html[done..]);
    xml.push_str("]]></content>\n");
}

fn element(xml: &mut String, name: &str, text: &str) {
    let _ = write!(xml, "<{name}>");
    push(xml, text);
    let _ = writeln!(xml, "</{name}>");
}

fn link(xml: &mut String, rel: &str, media_type: &str, lang: &str, url: &str) {
    let _ = write!(
        xml,
        "<link rel=\"{rel}\" type=\"{media_type}\" hreflang=\"{lang}\" href=\""
    );
    push(xml, url);
    xml.push_str("\"/>\n");
}

/// Adds a text between tags or quotes.
fn push(xml: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = escape_html(xml, &held(text));
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
        content(&mut xml, "<p>a]]>b]]\u{1}></p>");
        assert_eq!(
            xml,
            "<content type=\"html\"><![CDATA[<p>a]]]]><![CDATA[>b]]]]><![CDATA[></p>]]></content>\n"
        );
    }
}
