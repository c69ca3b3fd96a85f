//! Nothing is bound to three languages: a site in five that none of Diwan's authors writes in.

use crate::site::{Printed, words};

const TAGS: [&str; 5] = ["ar-SY", "ar-MA", "fr-CA", "ku-Arab", "az-Latn"];

fn site() -> String {
    let words = words(&TAGS);
    let homes: String = TAGS
        .iter()
        .map(|tag| format!("=== content/_index.{tag}.md\n---\ntitle: {tag}\n---\n"))
        .collect();
    format!(
        r#"
=== site.yaml
title: {{ ar-SY: المؤسسة, fr-CA: L'établissement, ku-Arab: دامەزراوە, az-Latn: Müəssisə }}
base_url: https://five.example
theme: bare
languages:
  ar-SY: {{ locale: ar-SY-u-nu-latn, fallback: [fr-CA] }}
  ar-MA: {{ fallback: [ar-SY, fr-CA] }}
  fr-CA: {{ fallback: [ar-SY] }}
  ku-Arab: {{ locale: ckb-IQ, fallback: [ar-SY] }}
  az-Latn: {{}}
{words}
{homes}
=== content/news/_index.ar-SY.md
---
title: أخبار
---
=== content/news/_index.fr-CA.md
---
title: Nouvelles
---
=== content/news/_index.az-Latn.md
---
title: Xəbərlər
---
=== content/news/july.ar-SY.md
---
title: تموز
date: 2012-07-06
---
=== content/news/july.ar-MA.md
---
title: يوليوز
date: 2012-07-06
---
=== content/news/july.az-Latn.md
---
title: İyul
date: 2012-07-06
---
=== content/news/july.ku-Arab.md
---
title: تەمووز
date: 2012-07-06
---
=== content/news/juillet.fr-CA.md
---
title: Juillet
date: 2012-07-06
---
"#
    )
}

fn has(page: &str, text: &str) {
    assert!(page.contains(text), "{text}\n{page}");
}

#[test]
fn directions_follow_scripts() {
    let site = Printed::of(&site()).sound();
    for (tag, dir) in [
        ("ar-SY", "rtl"),
        ("ar-MA", "rtl"),
        ("fr-CA", "ltr"),
        ("ku-Arab", "rtl"),
        ("az-Latn", "ltr"),
    ] {
        has(
            site.at(&format!("{tag}/")),
            &format!("<html lang=\"{tag}\" dir=\"{dir}\">"),
        );
    }
}

#[test]
fn months_are_those_of_the_region() {
    let site = Printed::of(&site()).sound();
    for (route, month) in [
        ("ar-SY/news/july/", "6\u{a0}تموز\u{a0}2012"),
        ("ar-MA/news/july/", "6\u{a0}يوليوز\u{a0}2012"),
        ("fr-CA/news/juillet/", "6\u{a0}juillet\u{a0}2012"),
        ("az-Latn/news/july/", "6\u{a0}iyul\u{a0}2012"),
    ] {
        has(
            site.at(route),
            &format!("<time datetime=\"2012-07-06\">{month}</time>"),
        );
    }
}

#[test]
fn what_is_missing_is_borrowed_along_the_chain_and_said_so() {
    let site = Printed::of(&site()).sound();
    // No Moroccan section: the Syrian one comes before the Canadian one.
    has(site.at("ar-MA/news/"), "<main lang=\"ar-SY\" dir=\"rtl\">");
    has(
        site.at("ar-MA/news/juillet/"),
        "<main lang=\"fr-CA\" dir=\"ltr\">",
    );
    has(
        site.at("ku-Arab/news/"),
        "<link rel=\"canonical\" href=\"https://five.example/ar-SY/news/\">",
    );
    // Kurdish borrows from Syria, which borrows from Canada only for itself.
    assert!(!site.routes().any(|route| route == "ku-Arab/news/juillet/"));
    // Nobody lends Azerbaijani anything.
    assert!(!site.routes().any(|route| route == "az-Latn/news/juillet/"));
}

#[test]
fn the_switcher_offers_what_exists_under_its_own_name() {
    let site = Printed::of(&site()).sound();
    let page = site.at("ku-Arab/news/july/");
    for (tag, dir) in [("ar-SY", "rtl"), ("ar-MA", "rtl"), ("az-Latn", "ltr")] {
        has(
            page,
            &format!("<a href=\"/{tag}/news/july/\" hreflang=\"{tag}\" dir=\"{dir}\">"),
        );
        has(
            page,
            &format!(
                "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"https://five.example/{tag}/news/july/\">"
            ),
        );
    }
    assert!(!page.contains("fr-CA/news/july/"));
}

#[test]
fn every_language_with_dated_pages_has_its_feed() {
    let site = Printed::of(&site()).sound();
    let feeds: Vec<&str> = site
        .routes()
        .filter(|route| route.ends_with("feed.xml"))
        .collect();
    assert_eq!(
        feeds,
        [
            "ar-MA/feed.xml",
            "ar-SY/feed.xml",
            "ar-SY/news/feed.xml",
            "az-Latn/feed.xml",
            "az-Latn/news/feed.xml",
            "fr-CA/feed.xml",
            "fr-CA/news/feed.xml",
            "ku-Arab/feed.xml"
        ]
    );
    has(site.at("ku-Arab/feed.xml"), "xml:lang=\"ku-Arab\"");
    has(
        site.at("ku-Arab/feed.xml"),
        "<![CDATA[<div lang=\"ku-Arab\" dir=\"rtl\">",
    );
}

#[test]
fn open_graph_knows_the_territory() {
    let site = Printed::of(&site()).sound();
    for (tag, locale) in [
        ("ar-SY", "ar_SY"),
        ("ar-MA", "ar_MA"),
        ("fr-CA", "fr_CA"),
        ("az-Latn", "az_AZ"),
        ("ku-Arab", "ku_IQ"),
    ] {
        has(
            site.at(&format!("{tag}/")),
            &format!("og:locale\" content=\"{locale}\""),
        );
    }
}
