//! Where Jekyll publishes a page.

use serde_yaml::Value;

use super::config::JekyllConfig;
use crate::import::old::{folder, join, last};
use crate::import::values::{self, get, list, words};

/// What an address depends on.
pub struct Spot<'p> {
    /// The collection; empty for pages.
    pub collection: &'p str,
    /// The path below the collection or the site, without ending and, for posts, without the day.
    pub stem: &'p str,
    /// The folders above `_posts`, which are categories.
    pub above: &'p [String],
    /// `2012-05-04`, for posts.
    pub date: Option<&'p str>,
    /// The front matter.
    pub front: &'p Value,
}

/// The address.
pub fn address(config: &JekyllConfig, spot: &Spot) -> String {
    let default = config
        .default(spot.stem, spot.collection, "permalink")
        .and_then(values::text);
    let own = words(spot.front, "permalink").or(default);
    let pattern = own.unwrap_or_else(|| pattern(config, spot));
    let pattern = named(&pattern, spot.collection);
    let mut path = filled(&pattern, spot);
    while path.contains("//") {
        path = path.replace("//", "/");
    }
    let path = format!("/{}", path.trim_start_matches('/'));
    match path.strip_suffix("/index.html") {
        Some(folder) => format!("{folder}/"),
        None => path,
    }
}

fn pattern(config: &JekyllConfig, spot: &Spot) -> String {
    let general = words(&config.value, "permalink").unwrap_or_else(|| "date".to_owned());
    match spot.collection {
        "" => {
            let is_folder = general == "pretty" || general.ends_with('/');
            match is_folder {
                true => "/:path/".to_owned(),
                false => "/:path:output_ext".to_owned(),
            }
        }
        "posts" => config
            .collections
            .get("posts")
            .and_then(|it| words(it, "permalink"))
            .unwrap_or(general),
        name => {
            let own = config
                .collections
                .get(name)
                .and_then(|it| words(it, "permalink"));
            own.unwrap_or_else(|| match general.as_str() {
                "pretty" => "/:collection/:path/".to_owned(),
                _ => "/:collection/:path:output_ext".to_owned(),
            })
        }
    }
}

fn named(pattern: &str, collection: &str) -> String {
    match (pattern, collection) {
        ("pretty", "") => "/:path/".to_owned(),
        ("date" | "none" | "ordinal" | "weekdate", "") => "/:path:output_ext".to_owned(),
        ("date", _) => "/:categories/:year/:month/:day/:title:output_ext".to_owned(),
        ("pretty", _) => "/:categories/:year/:month/:day/:title/".to_owned(),
        ("ordinal", _) => "/:categories/:year/:y_day/:title:output_ext".to_owned(),
        ("weekdate", _) => "/:categories/:year/W:week/:short_day/:title:output_ext".to_owned(),
        ("none", _) => "/:categories/:title:output_ext".to_owned(),
        (pattern, _) => pattern.to_owned(),
    }
}

fn filled(pattern: &str, spot: &Spot) -> String {
    let date = spot.date.unwrap_or("0000-00-00");
    let part = |range: std::ops::Range<usize>| date.get(range).unwrap_or_default();
    let short = |text: &str| text.trim_start_matches('0').to_owned();
    let day = || jiff::civil::Date::strptime("%Y-%m-%d", date.get(..10)?).ok();
    let slug = words(spot.front, "slug").unwrap_or_else(|| last(spot.stem).to_owned());
    let said = list(get(spot.front, "categories").or_else(|| get(spot.front, "category")));
    let said = said.iter().flat_map(|it| it.split_whitespace());
    let mut categories: Vec<String> = Vec::new();
    for name in spot.above.iter().map(String::as_str).chain(said) {
        let name = name.to_lowercase();
        if !categories.contains(&name) {
            categories.push(name);
        }
    }
    let path = match last(spot.stem) {
        "index" => folder(spot.stem),
        _ => spot.stem,
    };
    let values: [(&str, String); 17] = [
        ("categories", categories.join("/")),
        ("collection", spot.collection.to_owned()),
        (
            "output_ext",
            if path == spot.stem {
                ".html".to_owned()
            } else {
                "/".to_owned()
            },
        ),
        (
            "short_month",
            day().map_or(String::new(), |day| day.strftime("%b").to_string()),
        ),
        ("short_year", part(2..4).to_owned()),
        (
            "short_day",
            day().map_or(String::new(), |day| day.strftime("%a").to_string()),
        ),
        ("basename", last(path).to_owned()),
        ("i_month", short(part(5..7))),
        ("i_day", short(part(8..10))),
        (
            "y_day",
            day().map_or(String::new(), |day| format!("{:03}", day.day_of_year())),
        ),
        (
            "week",
            day().map_or(String::new(), |day| day.strftime("%V").to_string()),
        ),
        ("month", part(5..7).to_owned()),
        (
            "title",
            if spot.collection == "posts" || spot.collection.is_empty() {
                slug.clone()
            } else {
                join(folder(spot.stem), &slug)
            },
        ),
        ("year", part(0..4).to_owned()),
        ("name", last(spot.stem).to_owned()),
        ("path", path.to_owned()),
        ("slug", slug.to_lowercase()),
    ];
    let mut text = pattern.to_owned();
    for (name, value) in values {
        text = text.replace(&format!(":{name}"), &value);
    }
    text.replace(":day", part(8..10))
}
