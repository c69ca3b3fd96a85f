//! Where Hugo publishes a page, and where it did before.

use serde_yaml::Value;

use super::config::HugoConfig;
use crate::article::ArticleKind;
use crate::import::old::{folder, join, last};
use crate::import::terms::named;
use crate::import::values::{self, at, get, list, truth, words};
use crate::source::join_path;

/// What an address depends on.
pub struct Spot<'p> {
    /// The first part of the language's addresses.
    pub prefix: &'p str,
    /// The path of the page below its language's content, without ending: `news/dam`.
    pub place: &'p str,
    /// What it is.
    pub kind: ArticleKind,
    /// Its front matter.
    pub front: &'p Value,
    /// Its title and its date, as they are known.
    pub title: &'p str,
    /// `2012-05-04…`
    pub date: Option<&'p str>,
}

/// The address of a page.
pub fn address(config: &HugoConfig, spot: &Spot) -> String {
    if let Some(url) = words(spot.front, "url") {
        // Without a slash in front it begins at the language.
        return match url.starts_with('/') {
            true => url,
            false => format!("/{}", join(spot.prefix, &url)),
        };
    }
    let place = spot.place.to_lowercase().replace(' ', "-");
    let ugly = truth(&config.value, "uglyURLs").unwrap_or(false);
    let path = match spot.kind {
        ArticleKind::Section => place.clone(),
        _ => match pattern(config, &place) {
            Some(pattern) => filled(&pattern, &place, spot),
            None => {
                let name = words(spot.front, "slug")
                    .map_or_else(|| last(&place).to_owned(), |slug| named(&slug));
                join(folder(&place), &name)
            }
        },
    };
    let whole = join(spot.prefix, path.trim_matches('/'));
    match (whole.as_str(), ugly && spot.kind != ArticleKind::Section) {
        ("", _) => "/".to_owned(),
        (whole, true) => format!("/{whole}.html"),
        (whole, false) => format!("/{whole}/"),
    }
}

/// Former addresses, those relative to the page's folder too.
pub fn aliases(front: &Value, address: &str) -> Vec<String> {
    let above = folder(address.trim_end_matches('/'));
    list(get(front, "aliases"))
        .into_iter()
        .map(
            |alias| match alias.starts_with('/') || alias.contains("://") {
                true => alias,
                false => format!("/{}", join_path(above, &alias)),
            },
        )
        .collect()
}

/// The pattern of the section's addresses.
fn pattern(config: &HugoConfig, place: &str) -> Option<String> {
    let section = place.split_once('/').map_or("", |(section, _)| section);
    let own = at(&config.value, &["permalinks", "page", section]);
    let own = own.or_else(|| at(&config.value, &["permalinks", section]));
    let own = own
        .filter(|it| !section.is_empty() && it.is_string())
        .and_then(values::text);
    own.or_else(|| {
        at(&config.value, &["permalinks", "page", "/"])
            .or_else(|| at(&config.value, &["permalinks", "/"]))
            .filter(|_| section.is_empty())
            .and_then(values::text)
    })
}

fn filled(pattern: &str, place: &str, spot: &Spot) -> String {
    let date = spot.date.unwrap_or("0001-01-01");
    let part = |range: std::ops::Range<usize>| date.get(range).unwrap_or_default().to_owned();
    let slug = words(spot.front, "slug").map(|it| named(&it));
    let value = |token: &str| match token {
        "year" => part(0..4),
        "month" => part(5..7),
        "day" => part(8..10),
        "section" => place.split('/').next().unwrap_or_default().to_owned(),
        "sections" => folder(place).to_owned(),
        "slug" | "title" if slug.is_none() || token == "title" => named(spot.title),
        "slug" | "slugorfilename" | "slugorcontentbasename" => {
            slug.clone().unwrap_or_else(|| last(place).to_owned())
        }
        "filename" | "contentbasename" => last(place).to_owned(),
        _ => String::new(),
    };
    let mut path = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find(':') {
        path.push_str(&rest[..at]);
        let word = &rest[at + 1..];
        let end = word
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(word.len());
        path.push_str(&value(&word[..end]));
        rest = &word[end..];
    }
    path.push_str(rest);
    path
}
