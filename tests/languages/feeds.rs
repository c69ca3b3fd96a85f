//! Feeds and sitemaps, read back by those who did not write them.

use std::str::FromStr;

use atom_syndication::Feed;
use serde_json::Value;

use crate::site::{Printed, trilingual};

fn atom(site: &Printed, route: &str) -> Feed {
    Feed::from_str(site.at(route)).unwrap()
}

#[test]
fn a_feed_lists_dated_pages_of_its_own_language_newest_first() {
    let site = Printed::of(&trilingual("")).sound();
    let titles = |route: &str| -> Vec<String> {
        let feed = atom(&site, route);
        feed.entries()
            .iter()
            .map(|entry| entry.title().to_string())
            .collect()
    };
    // Not the page without a date, nor the withdrawn one.
    let french = ["Le barrage </script> & le fleuve", "Seulement en français"];
    assert_eq!(titles("fr/feed.xml"), french);
    assert_eq!(titles("fr/news/feed.xml"), french);
    assert_eq!(titles("fr/tags/water/feed.xml"), french[..1]);
    // What only stands in for a translation is not news in that language.
    assert_eq!(titles("ar/feed.xml").len(), 1);
    // English has no dated page, so no feed at all.
    assert!(
        !site
            .routes()
            .any(|route| route.starts_with("en/") && route.contains("feed"))
    );
}

#[test]
fn a_feed_holds_twenty_entries_at_most_and_of_long_pages_ten() {
    // A paragraph is 8 bytes: 64 KiB are reached with the 16th page of 520, and with the seventh of 1,200.
    for (paragraphs, number) in [(1, 20), (520, 16), (1_200, 10)] {
        let body = "On it.\n\n".repeat(paragraphs);
        let pages: String = (1..=28)
            .map(|day| format!("=== content/news/p{day}.en.md\n---\ntitle: Page {day}\ndate: 2026-02-{day:02}\n---\n{body}"))
            .collect();
        let section = "=== content/news/_index.en.md\n---\ntitle: News\n---\n";
        let site = Printed::of(&trilingual(&format!("{section}{pages}"))).sound();
        let feed = atom(&site, "en/news/feed.xml");
        let titles = feed.entries().iter().map(|entry| entry.title().as_str());
        let newest: Vec<String> = (0..number)
            .map(|nth| format!("Page {}", 28 - nth))
            .collect();
        assert_eq!(
            titles.collect::<Vec<_>>(),
            newest,
            "{paragraphs} paragraphs"
        );
    }
}

#[test]
fn an_atom_feed_says_its_language_and_whole_addresses() {
    let site = Printed::of(&trilingual("")).sound();
    let feed = atom(&site, "fr/news/feed.xml");
    assert_eq!(feed.lang(), Some("fr"));
    assert_eq!(feed.id(), "tag:www.water.example,2025-01-01:feed:fr:news");
    assert_eq!(feed.title().as_str(), "Actualités – Ministère de l’Eau");
    assert_eq!(feed.updated().to_rfc3339(), "2026-04-05T00:00:00+01:00");
    let links: Vec<(&str, Option<&str>, &str)> = feed
        .links()
        .iter()
        .map(|link| (link.rel(), link.hreflang(), link.href()))
        .collect();
    assert_eq!(
        links,
        [
            (
                "self",
                Some("fr"),
                "https://www.water.example/fr/news/feed.xml"
            ),
            (
                "alternate",
                Some("fr"),
                "https://www.water.example/fr/news/"
            ),
            (
                "alternate",
                Some("ar"),
                "https://www.water.example/ar/news/feed.xml"
            ),
        ]
    );
    let entry = &feed.entries()[0];
    assert_eq!(
        entry.id(),
        "tag:www.water.example,2025-01-01:page:fr:news/dam"
    );
    assert_eq!(
        entry.published().unwrap().to_rfc3339(),
        "2026-03-02T00:00:00+01:00"
    );
    // The small correction of 6 May is not told.
    assert_eq!(entry.updated().to_rfc3339(), "2026-04-05T00:00:00+01:00");
    let html = entry.content().and_then(|content| content.value()).unwrap();
    assert!(
        html.starts_with("<div lang=\"fr\" dir=\"ltr\">\n<h2 id=\"levels\">"),
        "{html}"
    );
    assert!(
        html.contains("src=\"https://www.water.example/news/map.svg\""),
        "{html}"
    );
}

#[test]
fn titles_that_would_mislead_begin_with_a_mark_and_bodies_with_their_direction() {
    let site = Printed::of(&trilingual("")).sound();
    let feed = atom(&site, "ar/news/feed.xml");
    let entry = &feed.entries()[0];
    assert_eq!(entry.title().as_str(), "\u{200F}UNESCO: تقرير عن السد");
    // The address has a slug, the id does not.
    assert_eq!(
        entry.id(),
        "tag:www.water.example,2025-01-01:page:ar:news/dam"
    );
    let page = "https://www.water.example/ar/news/%D8%A7%D9%84%D8%B3%D8%AF/";
    assert_eq!(entry.links()[0].href(), page);
    let html = entry.content().and_then(|content| content.value()).unwrap();
    assert!(html.starts_with("<div lang=\"ar\" dir=\"rtl\">"), "{html}");
    for link in [
        "href=\"https://www.water.example/ar/\"".to_owned(),
        format!("href=\"{page}#levels\""),
        format!("href=\"{page}#fn-"),
    ] {
        assert!(html.contains(&link), "{link}\n{html}");
    }
    let relative = html
        .split("href=\"")
        .skip(1)
        .find(|rest| !rest.starts_with("https://"));
    assert_eq!(relative, None);
}

#[test]
fn an_id_outlives_a_moved_page_and_a_trial_at_another_address() {
    let moved = trilingual("").replace("slug: السد", "slug: آخر");
    let moved = Printed::as_edition(&moved, |edition| diwan::edition::Edition {
        base_url: Some("https://trial.example/x".to_owned()),
        ..edition
    });
    let moved = moved.sound();
    let feed = atom(&moved, "ar/news/feed.xml");
    assert_eq!(
        feed.entries()[0].id(),
        "tag:www.water.example,2025-01-01:page:ar:news/dam"
    );
    assert!(
        feed.entries()[0].links()[0]
            .href()
            .starts_with("https://trial.example/x/ar/")
    );
}

#[test]
fn a_json_feed_says_the_same() {
    let site = Printed::of(&trilingual("")).sound();
    let feed: Value = serde_json::from_str(site.at("ar/news/feed.json")).unwrap();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["language"], "ar");
    assert_eq!(
        feed["feed_url"],
        "https://www.water.example/ar/news/feed.json"
    );
    let item = &feed["items"][0];
    assert_eq!(
        item["id"],
        "tag:www.water.example,2025-01-01:page:ar:news/dam"
    );
    assert_eq!(item["title"], "\u{200F}UNESCO: تقرير عن السد");
    assert_eq!(item["tags"][0], "water");
    let atom = atom(&site, "ar/news/feed.xml");
    let html = atom.entries()[0]
        .content()
        .and_then(|content| content.value());
    assert_eq!(item["content_html"].as_str(), html);
}

#[test]
fn pages_lead_to_their_feeds_and_copies_on_a_disk_have_none() {
    let site = Printed::of(&trilingual("")).sound();
    let links = |route: &str| {
        site.at(route)
            .matches("type=\"application/atom+xml\"")
            .count()
    };
    assert_eq!(
        (links("fr/news/dam/"), links("fr/"), links("en/about/")),
        (2, 1, 0)
    );
    let copy = Printed::as_edition(&trilingual(""), |edition| diwan::edition::Edition {
        links: diwan::edition::LinkStyle::Relative,
        ..edition
    });
    let copy = copy.sound();
    assert!(!copy.routes().any(|route| route.contains("feed.")));
    assert!(!copy.at("fr/news/dam/").contains("feed."));
}

#[test]
fn the_sitemap_is_xml_and_lists_each_page_with_its_cluster() {
    let site = Printed::of(&trilingual("")).sound();
    let urls = crate::heads::sitemap(site.at("sitemap.xml"));
    let dam = &urls["https://www.water.example/fr/news/dam/"];
    let tags: Vec<&str> = dam.iter().map(|(tag, _)| tag.as_str()).collect();
    assert_eq!(tags, ["ar", "fr"]);
    // What stands in for an Arabic page is not in the map.
    assert!(!urls.contains_key("https://www.water.example/ar/news/only/"));
    for (url, cluster) in &urls {
        for (_, other) in cluster.iter().filter(|(tag, _)| tag != "x-default") {
            assert!(
                urls[other].iter().any(|(_, back)| back == url),
                "{other} does not lead back to {url}"
            );
        }
    }
}
