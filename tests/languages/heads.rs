//! What machines read in the heads of pages, and that it agrees with the map.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use crate::site::{Printed, trilingual};

/// The addresses of a sitemap, each with its alternates: language and address.
pub fn sitemap(xml: &str) -> BTreeMap<String, Vec<(String, String)>> {
    let mut reader = Reader::from_str(xml);
    let mut urls: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let (mut loc, mut in_loc) = (String::new(), false);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == b"loc" => {
                loc.clear();
                in_loc = true;
            }
            Event::Text(text) if in_loc => loc.push_str(&text.decode().unwrap()),
            Event::End(tag) if tag.name().as_ref() == b"loc" => {
                in_loc = false;
                urls.insert(loc.clone(), Vec::new());
            }
            Event::Empty(tag) if tag.name().as_ref() == b"xhtml:link" => {
                let value = |name: &str| {
                    let attribute = tag.try_get_attribute(name).unwrap().unwrap();
                    String::from_utf8(attribute.value.into_owned()).unwrap()
                };
                urls.get_mut(&loc)
                    .unwrap()
                    .push((value("hreflang"), value("href")));
            }
            Event::Eof => return urls,
            _ => {}
        }
    }
}

fn between<'t>(text: &'t str, from: &str, to: &str) -> Vec<&'t str> {
    text.split(from)
        .skip(1)
        .filter_map(|rest| rest.split_once(to))
        .map(|(value, _)| value)
        .collect()
}

fn json_ld(page: &str) -> Value {
    let found = between(page, "<script type=\"application/ld+json\">", "</script>");
    assert_eq!(found.len(), 1, "{page}");
    serde_json::from_str(found[0]).unwrap()
}

#[test]
fn clusters_in_heads_and_in_the_map_are_the_same() {
    let site = Printed::of(&trilingual("")).sound();
    let urls = sitemap(site.at("sitemap.xml"));
    for (url, in_map) in &urls {
        let route = url.strip_prefix("https://www.water.example/").unwrap();
        // Only these tests' own slug is not ASCII.
        let route = route.replace("%D8%A7%D9%84%D8%B3%D8%AF", "السد");
        let page = site.at(&route);
        let tags = between(page, "rel=\"alternate\" hreflang=\"", "\"");
        let expected: Vec<&str> = in_map.iter().map(|(tag, _)| tag.as_str()).collect();
        assert_eq!(tags, expected, "{url}");
        assert_eq!(
            between(page, "rel=\"canonical\" href=\"", "\""),
            [url.as_str()]
        );
    }
    let home = &urls["https://www.water.example/fr/"];
    let default: Vec<&str> = home
        .iter()
        .filter(|(tag, _)| tag == "x-default")
        .map(|(_, url)| url.as_str())
        .collect();
    assert_eq!(default, ["https://www.water.example/"]);
}

#[test]
fn a_page_that_stands_in_points_at_the_original_and_claims_nothing() {
    let site = Printed::of(&trilingual("")).sound();
    let page = site.at("ar/news/only/");
    assert!(
        page.contains("<link rel=\"canonical\" href=\"https://www.water.example/fr/news/only/\">")
    );
    // Either is enough for search engines, and both contradict each other: the canonical address names a page to index.
    assert!(!page.contains("noindex"));
    assert!(!page.contains("ld+json") && !page.contains("hreflang=\"ar\" href=\"https"));
    assert!(!page.contains("og:locale:alternate"));
    assert!(page.contains("<main lang=\"fr\" dir=\"ltr\">"));
}

#[test]
fn open_graph_names_the_locale_and_those_of_real_translations() {
    let site = Printed::of(&trilingual("")).sound();
    let page = site.at("fr/news/dam/");
    assert_eq!(between(page, "og:locale\" content=\"", "\""), ["fr_FR"]);
    assert_eq!(
        between(page, "og:locale:alternate\" content=\"", "\""),
        ["ar_TN"]
    );
    let home = site.at("ar/");
    assert_eq!(
        between(home, "og:locale:alternate\" content=\"", "\""),
        ["fr_FR", "en_GB"]
    );
}

#[test]
fn json_ld_is_whole_json_whatever_the_title_holds() {
    let site = Printed::of(&trilingual("")).sound();
    let french = json_ld(site.at("fr/news/dam/"));
    assert_eq!(french["@type"], "NewsArticle");
    assert_eq!(french["headline"], "Le barrage </script> & le fleuve");
    assert_eq!(french["inLanguage"], "fr");
    assert_eq!(french["datePublished"], "2026-03-02");
    assert_eq!(french["dateModified"], "2026-05-06");
    assert_eq!(french["publisher"]["@type"], "GovernmentOrganization");
    assert_eq!(french["publisher"]["name"], "Ministère de l'Eau");
    let arabic = json_ld(site.at("ar/news/السد/"));
    assert_eq!(french["workTranslation"][0]["@id"], arabic["@id"]);
    assert_eq!(arabic["translationOfWork"]["@id"], french["@id"]);
    assert_eq!(french.get("translationOfWork"), None);
    let home = json_ld(site.at("en/"));
    assert_eq!(home["@graph"][0]["@type"], "WebSite");
    assert_eq!(home["@graph"][0]["inLanguage"], "en");
    assert_eq!(home["@graph"][1]["@type"], "GovernmentOrganization");
    assert_eq!(
        home["@graph"][0]["publisher"]["@id"],
        french["publisher"]["@id"]
    );
}

#[test]
fn a_theme_and_a_site_name_types_of_their_own() {
    let page =
        "=== content/levels.en.md\n---\ntitle: Levels\ndate: 2026-01-02\ntype: bulletin\n---\n";
    let site = trilingual(page).replace(
        "taxonomies: [tags]\n",
        "taxonomies: [tags]\nextra: { publisher_type: NGO }\n",
    );
    let report = json_ld(Printed::of(&site).sound().at("en/levels/"));
    assert_eq!(report["@type"], "Report");
    assert_eq!(report["publisher"]["@type"], "NGO");
}

#[test]
fn a_reader_who_changes_language_keeps_the_heading() {
    let site = Printed::of(&trilingual("")).sound();
    let page = site.at("ar/news/السد/").replace("&quot;", "\"");
    let found = between(&page, "data-headings=\"", "\">");
    let pairs: Value = serde_json::from_str(found[0]).unwrap();
    // By the id that both authors gave, and by position.
    assert_eq!(pairs["levels"], "levels");
    assert_eq!(pairs["الخاتمة"], "conclusion");
}
