//! Atom (RFC 4287).

use std::fmt::Write;
use std::ops::Range;

use super::xml::{character_data, element, push};
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

/// Writes an entry; and says where in it the text stands, as character data.
pub(super) fn entry(entry: &FeedItem) -> (String, Range<usize>) {
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
    xml.push_str("<content type=\"html\">");
    let start = xml.len();
    character_data(xml, &entry.html);
    let content = start..xml.len();
    xml.push_str("</content>\n</entry>\n");
    (out, content)
}

fn link(xml: &mut String, rel: &str, media_type: &str, lang: &str, url: &str) {
    let _ = write!(
        xml,
        "<link rel=\"{rel}\" type=\"{media_type}\" hreflang=\"{lang}\" href=\""
    );
    push(xml, url);
    xml.push_str("\"/>\n");
}
