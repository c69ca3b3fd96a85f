//! Maps of sites that are larger than one map may be (sitemaps.org: 50,000 addresses).

use std::collections::BTreeMap;

use diwan::edition::Edition;
use diwan::plan::Piece;
use diwan::press::Press;
use diwan::source::Sources;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::heads::sitemap;
use crate::site::{THEME, trilingual};

/// The texts of the elements `loc` of an XML file.
fn locations(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let (mut found, mut in_loc) = (Vec::new(), false);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => in_loc = tag.name().as_ref() == b"loc",
            Event::Text(text) if in_loc => found.push(text.decode().unwrap().into_owned()),
            Event::End(_) => in_loc = false,
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// The maps of a site, by their addresses; nothing else is printed.
fn maps(press: &Press) -> BTreeMap<String, String> {
    press
        .outputs()
        .iter()
        .filter(|output| {
            matches!(
                output.piece,
                Piece::Sitemap { .. } | Piece::SitemapIndex | Piece::Robots
            )
        })
        .map(|output| {
            let rendered = press.render(output);
            let (bytes, found) = (rendered.bytes, rendered.notes);
            assert!(found.is_empty(), "{found:?}");
            (
                output.route.as_str().to_owned(),
                String::from_utf8(bytes).unwrap(),
            )
        })
        .collect()
}

#[test]
fn a_large_site_has_several_maps_and_an_index_that_names_them() {
    let works = 25_000;
    let mut fixture = format!("{THEME}\n{}", trilingual(""));
    for work in 1..=works {
        for lang in ["ar", "fr"] {
            fixture.push_str(&format!(
                "=== content/acts/a{work:05}.{lang}.md\n---\ntitle: A\n---\n"
            ));
        }
    }
    fixture.push_str("=== content/acts/_index.fr.md\n---\ntitle: Actes\n---\n");
    let edition = Edition::web("2026-07-01T00:00:00Z".parse().unwrap());
    let (press, _) = Press::set_up(Sources::from_fixture(&fixture), edition);
    let maps = maps(&press.expect("the site is sound"));

    let index = locations(&maps["sitemap.xml"]);
    assert_eq!(
        index,
        [
            "https://www.water.example/sitemap-1.xml",
            "https://www.water.example/sitemap-2.xml"
        ]
    );
    assert!(maps["robots.txt"].contains("Sitemap: https://www.water.example/sitemap.xml"));
    let parts = ["sitemap-1.xml", "sitemap-2.xml"].map(|name| sitemap(&maps[name]));
    assert_eq!(parts[0].len(), 50_000);
    // Every act in both languages, and the pages that the site has anyway; none of them twice.
    let all: BTreeMap<_, _> = parts.iter().flatten().collect();
    assert_eq!(all.len(), parts[0].len() + parts[1].len());
    let acts = all.keys().filter(|url| url.contains("/acts/a")).count();
    assert_eq!(acts, 2 * works);
    // A cluster is whole, also where the cut parts its pages.
    for (url, cluster) in all.iter().filter(|(url, _)| url.contains("/acts/a")) {
        assert_eq!(cluster.len(), 2, "{url}");
        assert!(cluster.iter().all(|(_, other)| all.contains_key(other)));
    }
}
