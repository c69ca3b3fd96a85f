//! RSS 2.0 (<https://www.rssboard.org/rss-specification>), which many readers of news, boards and mailing programs still ask for.
//!
//! It knows one language a feed and no translations; full texts stand in `content:encoded`, the feed's own address and the times of
//! changes in elements of Atom (RSS Best Practices Profile).

use std::fmt::Write;

use super::Feed;
use super::xml::{element, push};
use crate::plan::FeedFormat;
use crate::render::outputs::feed::FeedItem;

/// Writes a feed.
pub(super) fn write(feed: &Feed) -> String {
    let entries = feed.entries.iter();
    let length: usize = entries.map(|it| it.rss.len() + it.content().len()).sum();
    let mut xml = String::with_capacity(2048 + length + feed.entries.len() * 64);
    xml.push_str(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n",
    );
    element(&mut xml, "title", &feed.title);
    element(&mut xml, "link", &feed.page);
    element(&mut xml, "description", &feed.description);
    element(&mut xml, "language", feed.lang.as_str());
    element(&mut xml, "lastBuildDate", &feed.updated_rfc2822);
    element(
        &mut xml,
        "docs",
        "https://www.rssboard.org/rss-specification",
    );
    let rss = FeedFormat::Rss.media_type();
    let _ = write!(xml, "<atom:link rel=\"self\" type=\"{rss}\" href=\"");
    push(&mut xml, &feed.url);
    xml.push_str("\"/>\n");
    for each in &feed.entries {
        xml.push_str("<item>\n");
        xml.push_str(&each.rss);
        xml.push_str("<content:encoded>");
        xml.push_str(each.content());
        xml.push_str("</content:encoded>\n</item>\n");
    }
    xml.push_str("</channel>\n</rss>\n");
    xml
}

/// Writes an entry but for its text.
pub(super) fn item(entry: &FeedItem) -> String {
    let mut out = String::with_capacity(1024);
    let xml = &mut out;
    element(xml, "title", &entry.title);
    element(xml, "link", &entry.url);
    xml.push_str("<guid isPermaLink=\"false\">");
    push(xml, &entry.id);
    xml.push_str("</guid>\n");
    element(xml, "pubDate", &entry.published_rfc2822);
    if entry.updated != entry.published {
        element(xml, "atom:updated", &entry.updated);
    }
    element(xml, "dc:creator", &entry.author);
    element(xml, "dc:language", entry.lang.as_str());
    for (_, title) in &entry.terms {
        element(xml, "category", title);
    }
    if let Some(summary) = &entry.summary {
        element(xml, "description", summary);
    }
    out
}
