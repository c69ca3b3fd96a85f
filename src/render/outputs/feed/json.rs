//! JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use serde_json::json;

use super::{Feed, FeedItem};
use crate::render::template::view::Object;

/// Writes a feed.
pub(super) fn write(feed: &Feed) -> String {
    let head = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.url,
        "language": feed.lang.as_str(),
        "authors": [{ "name": feed.author, "url": feed.home }],
    });
    let head = head.to_string();
    let items = feed.entries.iter().map(|each| each.json.len() + 1);
    // Entries are long: the text is made as long as it gets, so that none is moved again.
    let mut json = String::with_capacity(head.len() + items.sum::<usize>() + 16);
    json.push_str(head.trim_end_matches('}'));
    json.push_str(",\"items\":[");
    for (at, each) in feed.entries.iter().enumerate() {
        if at > 0 {
            json.push(',');
        }
        json.push_str(&each.json);
    }
    json.push_str("]}\n");
    json
}

/// Writes an entry.
pub(super) fn item(entry: &FeedItem) -> String {
    let mut said = Object::with_capacity(entry.html.len() * 9 / 8 + 1024);
    said.text("id", &entry.id);
    said.text("url", &entry.url);
    said.text("title", &entry.title);
    said.text("content_html", &entry.html);
    if let Some(summary) = &entry.summary {
        said.text("summary", summary);
    }
    said.text("date_published", &entry.published);
    said.text("date_modified", &entry.updated);
    said.text("language", entry.lang.as_str());
    if !entry.terms.is_empty() {
        let titles = entry.terms.iter().map(|(_, title)| Object::said(title));
        said.list("tags", &titles.collect::<Vec<_>>());
    }
    said.end()
}
