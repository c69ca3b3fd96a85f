//! JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use serde::Serialize;
use serde_json::json;

use super::{Feed, Item};

/// What the format says of an entry.
#[derive(Serialize)]
struct Said<'i> {
    id: &'i str,
    url: &'i str,
    title: &'i str,
    content_html: &'i str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'i str>,
    date_published: &'i str,
    date_modified: &'i str,
    language: &'i str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<&'i str>,
}

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
pub(super) fn item(entry: &Item) -> String {
    let said = Said {
        id: &entry.id,
        url: &entry.url,
        title: &entry.title,
        content_html: &entry.html,
        summary: entry.summary.as_deref(),
        date_published: &entry.published,
        date_modified: &entry.updated,
        language: entry.lang.as_str(),
        tags: entry.terms.iter().map(|(_, title)| &**title).collect(),
    };
    // Text under names that are text: nothing in it can fail to be JSON.
    serde_json::to_string(&said).unwrap_or_default()
}
