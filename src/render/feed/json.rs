//! JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use serde_json::{Map, Value, json};

use super::{Feed, Item};

/// Writes a feed.
pub(super) fn write(feed: &Feed) -> String {
    let items: Vec<&str> = feed.entries.iter().map(|each| &*each.json).collect();
    let head = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.url,
        "language": feed.lang.as_str(),
        "authors": [{ "name": feed.author, "url": feed.home }],
    });
    let head = head.to_string();
    let head = head.trim_end_matches('}');
    format!("{head},\"items\":[{}]}}\n", items.join(","))
}

/// Writes an entry.
pub(super) fn item(entry: &Item) -> String {
    let mut item = Map::new();
    let mut add = |name: &str, value: Value| {
        item.insert(name.to_owned(), value);
    };
    add("id", json!(entry.id));
    add("url", json!(entry.url));
    add("title", json!(entry.title));
    add("content_html", json!(entry.html));
    if let Some(summary) = &entry.summary {
        add("summary", json!(summary));
    }
    add("date_published", json!(entry.published));
    add("date_modified", json!(entry.updated));
    add("language", json!(entry.lang.as_str()));
    let titles: Vec<&str> = entry
        .terms
        .iter()
        .map(|(_, title)| title.as_str())
        .collect();
    if !titles.is_empty() {
        add("tags", json!(titles));
    }
    Value::Object(item).to_string()
}
