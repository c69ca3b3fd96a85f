//! Where Hugo publishes a page, and where it did before.

use serde_yaml::Value;

use super::config::HugoConfig;
use crate::article::ArticleKind;
use crate::import::old::{folder, join, last};
use crate::import::terms::named;
use crate::import::values::{self, at, get, list, truth, words};
use crate::locale::is_mark;
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
    let place = in_address(spot.place);
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

/// A path as Hugo has it in addresses: letters, figures and a few signs, in small letters, and hyphens for spaces.
fn in_address(path: &str) -> String {
    let mut kept = String::with_capacity(path.len());
    let (mut is_waiting, mut was_hyphen) = (false, false);
    for c in path.chars() {
        if c.is_alphanumeric() || is_mark(c) || "./\\_#+~-@".contains(c) {
            was_hyphen = c == '-';
            if is_waiting && !was_hyphen {
                kept.push('-');
            }
            is_waiting = false;
            kept.push(c);
        } else if !kept.is_empty() && !was_hyphen && c.is_whitespace() {
            is_waiting = true;
        }
    }
    kept.to_lowercase()
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
        token if token.starts_with("sections[") => sections(folder(place), &token[9..]),
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
        let mut end = word
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(word.len());
        if word[..end] == *"sections" && word[end..].starts_with('[') {
            end += word[end..].find(']').map_or(0, |at| at + 1);
        }
        path.push_str(&value(&word[..end]));
        rest = &word[end..];
    }
    path.push_str(rest);
    path
}

/// `:sections[1:]`, `:sections[last]`: some of the sections that a page lies in; `rest` is what follows the bracket.
fn sections(folder: &str, rest: &str) -> String {
    let all: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let number = |word: &str, other: usize| match word {
        "" => other,
        "last" => all.len().saturating_sub(1),
        word => word.parse().unwrap_or(other),
    };
    let inside = rest.trim_end_matches(']');
    let (from, to) = match inside.split_once(':') {
        Some((from, to)) => (number(from, 0), number(to, all.len())),
        None => {
            let at = number(inside, 0);
            (at, at + 1)
        }
    };
    let to = to.min(all.len());
    all.get(from.min(to)..to).unwrap_or_default().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_made_as_hugo_makes_them() {
        for (path, address) in [
            ("docs/Mixed Case & More", "docs/mixed-case-more"),
            ("news/json {front}", "news/json-front"),
            ("سد النهر", "سد-النهر"),
        ] {
            assert_eq!(in_address(path), address);
        }
        assert_eq!(sections("a/b/c", "1:]"), "b/c");
        assert_eq!(sections("a/b/c", "last]"), "c");
        assert_eq!(sections("a/b/c", ":1]"), "a");
        assert_eq!(sections("", "0]"), "");
    }
}
