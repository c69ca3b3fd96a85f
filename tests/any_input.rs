//! Every reader of files, given what no editor would write: it says what is wrong, at a place that is there, and what it lets pass
//! is sound. None may stop the program, or be at it for ever.
//!
//! The inputs are pieces of the language of each reader, put together at random, and files of the tests with damage done to them.
//! They are the same from run to run; `PROPTEST_CASES=1000000 PROPTEST_RNG_SEED=7 cargo test --release --test any_input` tries
//! more, and others. `tests/properties.rs` does the same for pages, addresses, front matter and settings.

#[path = "harness/neutral.rs"]
mod neutral;

use std::io::Cursor;
use std::sync::Arc;

use diwan::article::markdown::Attributes;
use diwan::catalogue::{CatalogueLanguage, Catalogues};
use diwan::data::csv::Table;
use diwan::data::vtt;
use diwan::diagnostic::Diagnostic;
use diwan::edition::Edition;
use diwan::locale::Typography;
use diwan::locale::search::{Forms, fold, keys, root, spelling, words};
use diwan::markup;
use diwan::pack::manifest::Manifest;
use diwan::pack::{archive, signature};
use diwan::picture::svg;
use diwan::press::Press;
use diwan::render::fragment;
use diwan::settings::Settings;
use diwan::source::{BUILT_IN, Sources};
use diwan::terms;
use diwan::yaml::{Document, Node};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;

use neutral::Neutral;

/// As many cases as the environment asks for, else `cases`.
fn config(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let seed = std::env::var("PROPTEST_RNG_SEED").ok();
    let seed = seed.and_then(|seed| seed.parse().ok());
    ProptestConfig {
        cases: if asked { default.cases } else { cases },
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed.unwrap_or(0xD1A)),
        ..default
    }
}

const SVG: &[&str] = &[
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"9\">",
    "<svg viewBox='0 0 1e9 -3' width=\"50%\">",
    "</svg>",
    "<svg/>",
    "<g",
    ">",
    "/>",
    "</g>",
    "<script>",
    "</script>",
    "alert(1)",
    "<style>",
    "</style>",
    "@import url(//x.example);",
    "p { fill: url(javascript:x) }",
    " onload=\"x()\"",
    " href=\"javascript:alert(1)\"",
    " xlink:href='data:text/html,x'",
    " href=\"#a\"",
    " style=\"fill:url(http://x)\"",
    "<a>",
    "</a>",
    "<use",
    "<image",
    "<foreignObject>",
    "</foreignObject>",
    "<text>سدّ</text>",
    "<!--",
    "-->",
    "--",
    "<![CDATA[",
    "]]>",
    "<?xml version=\"1.0\"?>",
    "<?xml-stylesheet href='x'?>",
    "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
    "&a;",
    "&#0;",
    "&#x110000;",
    "&lt;",
    "xmlns:x=\"y\"",
    "<x:script/>",
    "<animate attributeName=\"href\" to=\"javascript:x\"/>",
    "<set",
    "\u{0}",
    "\u{FEFF}",
    "=",
    "\"",
    "'",
    " ",
    "\n",
    "é",
];
const CSV: &[&str] = &[
    "a",
    "b",
    "a;b\n",
    "a,b\n",
    "1",
    "1,5",
    "1.5",
    "1 240,5",
    "1,240.5",
    "-3",
    "12 %",
    "٣",
    "2026-01-31",
    "true",
    "n/a",
    "\"",
    "\"\"",
    "\"a\nb\"",
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r\n",
    "\r",
    "sep=;\n",
    " ",
    "\u{A0}",
    "\u{202F}",
    "سدّ",
    "é",
    "\u{FEFF}",
    "\u{0}",
];
const VTT: &[&str] = &[
    "WEBVTT\n",
    "\n",
    "\n\n",
    "00:01.000 --> 00:02.000\n",
    "00:00:01.000 --> 00:00:00.500 align:left\n",
    " --> ",
    "99:99:99.999",
    "NOTE x\n",
    "STYLE\n",
    "<v Anna>",
    "</v>",
    "<b>",
    "&amp;",
    "text\n",
    "سدّ\n",
    "1\n",
    "\u{0}",
    "\r\n",
    "-",
];
const YAML: &[&str] = &[
    "a: ",
    "b: ",
    "? ",
    ": ",
    "- ",
    "\n",
    "  ",
    "    ",
    "x",
    "1",
    "1.0",
    "1e400",
    "0x1F",
    "true",
    "null",
    "~",
    "'",
    "\"",
    "'a''b'",
    "\"\\u0041\\n\"",
    "|\n",
    ">-\n",
    "|2+\n",
    "&a ",
    "*a",
    "<<: ",
    "!!str ",
    "!x ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "#",
    " # x\n",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "\t",
    "é",
    "e\u{301}",
    "سدّ",
    "\u{85}",
    "\u{2028}",
    "\u{FEFF}",
    "\u{0}",
    "\r\n",
    "\r",
    "\\",
    "@",
    "`",
];
const FLUENT: &[&str] = &[
    "search = x\n",
    "own-name = ",
    "-city = ",
    "a = ",
    "  .label = ",
    "{ ",
    " }",
    "{",
    "}",
    "$n",
    "NUMBER($n)",
    "DATETIME($d, x: 1)",
    " -> ",
    "[one] ",
    "*[other] ",
    "[0] ",
    "\n",
    "    ",
    "\"",
    "\"\\u0041\"",
    "\"\\U110000\"",
    "search",
    "-city",
    "-city(form: \"x\")",
    "#",
    "### x\n",
    "سدّ",
    "\u{0}",
    "\r\n",
    "\t",
    "=",
    "...",
    "*",
    "[",
];
const WORDS: &[&str] = &[
    "الوزارة",
    "وزارات",
    "ووزارة",
    "لل",
    "بالسدود",
    "مسؤولية",
    "سدّ",
    "ـ",
    "تَعَهُّد",
    "ﻻ",
    "l’eau",
    "aujourd'hui",
    "fleuves",
    "Œuvre",
    "É",
    "e\u{301}",
    "co-op",
    "R&D",
    "1,240",
    "71 551 225",
    "٣٤",
    "C++",
    "İ",
    "ß",
    "ſ",
    "水",
    "東京都",
    "กรุงเทพ",
    "한국어",
    "🇹🇳",
    "\u{200D}",
    "\u{200F}",
    "\u{AD}",
    "\u{FEFF}",
    "\u{0}",
    " ",
    "\n",
    "-",
    "_",
    "'",
    "\u{1D400}",
    "ཀྵ",
];
const ATTRIBUTES: &[&str] = &[
    "{",
    "}",
    "#a",
    ".b",
    "lang=ar",
    "dir=rtl",
    "lang='fr'",
    "title=\"x y\"",
    "onclick=x",
    "style=\"x\"",
    "href=javascript:x",
    "class=\"a b\"",
    "=",
    "\"",
    "'",
    " ",
    "\n",
    "\\}",
    "{{",
    "é",
    "سدّ",
    "[x]",
    "(",
    ")",
    "[x](/a)",
    "![x](a.jpg)",
    "# T ",
    "`x`",
    "*x*",
    "\u{0}",
    "id=a",
    "data-x=1",
    "aria-label=x",
    "<",
    ">",
    "&quot;",
    "width=50%",
];
const TEMPLATE: &[&str] = &[
    "{{ ",
    " }}",
    "{% ",
    " %}",
    "page.title",
    "page",
    "lang.tag",
    "if ",
    "endif",
    "else",
    "for x in pages",
    "endfor",
    "block body",
    "endblock",
    "extends \"base.html\"",
    "include \"x.html\"",
    "set a = ",
    "url(",
    "date(value=",
    ")",
    "|",
    "safe",
    "upper",
    "(",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "1",
    "1/0",
    " + ",
    "~",
    "==",
    ".",
    "..",
    "..x",
    "and ",
    "not ",
    "{#",
    "#}",
    "{%- ",
    " -%}",
    "raw",
    "endraw",
    "{{< ",
    " >}}",
    "{{<item />}}",
    "item",
    "<p>",
    "سدّ",
    "\n",
    "\u{0}",
    "super()",
    "range(end=3)",
    "number(value=",
];
const PAPER: &[&str] = &[
    "untrusted comment: x\n",
    "trusted comment: ",
    "timestamp:1",
    "\tfile:a",
    "RWQ",
    "RUQ",
    "AAAA",
    "====",
    "/+",
    "\n",
    "\r\n",
    " ",
    "  ",
    "a/b.html",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "é",
    "e\u{301}",
    "..",
    "\u{0}",
    "0",
    "\n\n",
];

fn text_of(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    let known = select(pieces).prop_map(str::to_owned);
    let any = proptest::string::string_regex("\\PC{0,4}").expect("a regular expression");
    prop::collection::vec(prop_oneof![12 => known, 1 => any], 0..most)
        .prop_map(|parts| parts.concat())
}

/// Bytes of a good file, with some of them changed, left out or put in twice.
fn damaged(good: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let damage = (any::<Index>(), any::<u8>(), 0..4_u8, 1..40_usize);
    prop::collection::vec(damage, 0..6).prop_map(move |damages| {
        let mut bytes = good.clone();
        for (at, byte, kind, length) in damages.into_iter().filter(|_| true) {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            let end = (at + length).min(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => drop(bytes.drain(at..end)),
                2 => bytes.truncate(at),
                _ => {
                    let again = bytes[at..end].to_vec();
                    drop(bytes.splice(at..at, again));
                }
            }
        }
        bytes
    })
}

/// Places lie in the text that they are of.
fn lie_in(diagnostics: &[Diagnostic], path: &str, text: &str) -> Result<(), TestCaseError> {
    for diagnostic in diagnostics {
        for place in diagnostic.place.iter().filter(|place| &*place.path == path) {
            let lies = place.line == 0 || text.get(place.start..place.end).is_some();
            prop_assert!(lies, "{diagnostic:?} in {text:?}");
        }
    }
    Ok(())
}

/// Asks every value of a document where it stands.
fn walk(node: &Node, text: &str, depth: usize) -> Result<(), TestCaseError> {
    let mut out = Vec::new();
    for place in [node.place(), node.key_place()] {
        prop_assert!(
            text.get(place.start..place.end).is_some(),
            "{place:?} in {text:?}"
        );
    }
    let _ = (
        node.text(&mut out),
        node.as_bool(&mut out),
        node.count(&mut out),
        node.comment(),
    );
    if depth < 6 {
        let entries = if node.is_mapping() {
            node.entries(&mut out)
        } else {
            Vec::new()
        };
        for (_, entry) in entries {
            walk(&entry, text, depth + 1)?;
        }
        for item in node.items().iter().filter(|_| node.value().is_sequence()) {
            walk(item, text, depth + 1)?;
        }
    }
    lie_in(&out, "a.yaml", text)
}

proptest! {
    #![proptest_config(config(1500))]

    #[test]
    fn a_drawing_is_made_safe_or_refused(text in text_of(SVG, 14)) {
        // Places are counted without the mark, as everywhere.
        let text = text.trim_start_matches('\u{FEFF}').to_owned();
        let bytes = text.as_bytes();
        let _ = svg::size("a.svg", bytes);
        let _ = svg::looks_like_svg(bytes);
        let (clean, found) = svg::clean("a.svg", bytes);
        lie_in(&found, "a.svg", &text)?;
        let shown = String::from_utf8(clean.clone()).expect("drawings are text");
        let small = shown.to_lowercase();
        markup::read(&shown, |token| {
            if let markup::HtmlToken::Start(tag) = token {
                assert!(!tag.name.ends_with("script"), "{text:?} became {shown:?}");
                for attribute in &tag.attributes {
                    let name = attribute.name.to_lowercase();
                    assert!(!name.starts_with("on"), "{text:?} became {shown:?}");
                    let value = attribute.value().to_lowercase();
                    assert!(!value.trim().starts_with("javascript:"), "{text:?} became {shown:?}");
                }
            }
        });
        prop_assert!(!small.contains("<!entity"), "{text:?} became {shown:?}");
        // What is clean stays as it is.
        prop_assert_eq!(svg::clean("a.svg", &clean).0, clean, "{:?}", text);
    }

    #[test]
    fn a_table_is_read_or_refused_at_a_place(text in text_of(CSV, 30)) {
        match Table::read("a.csv", text.as_bytes()) {
            Ok((table, notes)) => {
                lie_in(&notes, "a.csv", &text)?;
                prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
                let _ = table.misfits();
            }
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }

    #[test]
    fn bytes_of_any_encoding_are_a_table_or_none(bytes in damaged(b"\xFF\xFEa\0;\0b\0\n\x001\0;\x002\0\n\0".to_vec())) {
        let _ = Table::read("a.csv", &bytes);
    }

    #[test]
    fn subtitles_are_read_or_refused_at_a_place(text in text_of(VTT, 20)) {
        let (_, found) = vtt::read("a.vtt", &text);
        lie_in(&found, "a.vtt", &text)?;
    }

    #[test]
    fn every_value_of_a_document_has_its_place(text in text_of(YAML, 24)) {
        let file: Arc<str> = text.as_str().into();
        match Document::parse("a.yaml".into(), file, 0..text.len()) {
            Ok(document) => walk(&document.root(), &text, 0)?,
            Err(fault) => lie_in(&[fault], "a.yaml", &text)?,
        }
    }

    #[test]
    fn redirects_and_terms_are_read_or_refused_at_a_place(text in text_of(YAML, 20)) {
        let settings = "title: x\nbase_url: https://x.example\nlanguages: { fr: {} }\n";
        if let (Some(mut settings), _) = Settings::read(settings) {
            lie_in(&settings.add_redirects(&text), "redirects.yaml", &text)?;
        }
        let (concepts, found) = terms::read(&text, &["fr", "ar"]);
        lie_in(&found, "terms.yaml", &text)?;
        // What was read of it is written so that it is read again.
        let written = terms::to_yaml(&concepts);
        let (again, _) = terms::read(&written, &["fr", "ar"]);
        prop_assert_eq!(again.len(), concepts.len(), "{:?} was written as {:?}", text, written);
    }

    #[test]
    fn words_are_found_as_they_are_written(text in text_of(WORDS, 12)) {
        let folded = fold(&text);
        for word in words(&text) {
            prop_assert!(!word.is_empty(), "{text:?}");
            prop_assert!(!word.contains(char::is_whitespace), "{word:?} of {text:?}");
            let _ = (keys(&word), root(&word), spelling(&word));
        }
        prop_assert!(folded.len() <= 18 * text.len(), "{text:?}");
        let forms = Forms::read(&text);
        let _ = (forms.keys(&text), forms.root(&text));
    }

    #[test]
    fn attributes_do_nothing_that_html_may_not(text in text_of(ATTRIBUTES, 14)) {
        let _ = (Attributes::parse(&text), Attributes::parse_of_picture(&text));
        let html = fragment(&text, &mut Neutral(Typography::Off));
        markup::read(&html, |token| {
            if let markup::HtmlToken::Start(tag) = token {
                let mut names: Vec<String> = tag.attributes.iter().map(|it| it.name.to_lowercase()).collect();
                names.sort();
                let before = names.len();
                names.dedup();
                assert_eq!(names.len(), before, "{text:?} became {html:?}");
            }
        });
    }

    #[test]
    fn any_text_is_markup(text in text_of(SVG, 20)) {
        let mut length = 0;
        markup::read(&text, |token| match token {
            markup::HtmlToken::Text(text) | markup::HtmlToken::Raw(text) => length += text.len(),
            markup::HtmlToken::Start(tag) | markup::HtmlToken::End(tag) => length += tag.range.len(),
        });
        prop_assert!(length <= text.len(), "{text:?}");
    }

    #[test]
    fn what_is_no_paper_of_a_copy_is_refused(text in text_of(PAPER, 12)) {
        if let Some(manifest) = Manifest::parse(&text) {
            prop_assert_eq!(manifest.text(), text.clone());
        }
        let _ = (signature::Verifier::read(&text).is_ok(), signature::Signer::read(&text, Some("x".into())).is_ok());
        let _ = (signature::key_of(&text), signature::is_encrypted(&text));
    }
}

/// A small archive of ours.
fn packed() -> Vec<u8> {
    let mut archive = archive::Archive::begin(Vec::new());
    archive
        .add("index.html", "<p>سدّ</p>".repeat(40).as_bytes())
        .expect("memory");
    archive.add_stored("a/b.txt", b"x").expect("memory");
    archive.finish().expect("memory")
}

proptest! {
    #![proptest_config(config(1500))]

    #[test]
    fn a_damaged_archive_is_refused_or_the_same(bytes in damaged(packed())) {
        let read = archive::read(Cursor::new(&bytes));
        if read.is_ok_and(|contents| contents.broken.is_empty()) {
            prop_assert_eq!(bytes, packed());
        }
    }
}

fn languages() -> Vec<CatalogueLanguage> {
    let settings =
        "title: x\nbase_url: https://x.example\nlanguages: { ar: {}, fr: { fallback: [ar] } }\n";
    let (settings, _) = Settings::read(settings);
    let settings = settings.expect("good settings");
    let language = |it: &diwan::settings::Language| CatalogueLanguage {
        lang: it.lang,
        locale: it.locale.icu().clone(),
        fallback: it.fallback.clone(),
    };
    settings.languages.iter().map(language).collect()
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn a_catalogue_is_read_or_refused_at_a_place(text in text_of(FLUENT, 24)) {
        let sources = Sources::from_fixture("").with("i18n/fr.ftl", text.clone().into_bytes());
        let languages = languages();
        let (catalogues, found) = Catalogues::read(&sources, &languages, &["i18n/".to_owned()]);
        lie_in(&found, "i18n/fr.ftl", &text)?;
        for language in &languages {
            for id in catalogues.ids(language.lang).map(str::to_owned).collect::<Vec<_>>() {
                let _ = catalogues.message(language.lang, &id, &Default::default(), true);
            }
        }
    }
}

const SITE: &str = "=== site.yaml\ntitle: x\nbase_url: https://x.example\nlanguages: { fr: {} }\n\
    === content/_index.fr.md\n---\ntitle: T\n---\n\nx\n";

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn a_template_is_printed_or_refused_at_a_place(text in text_of(TEMPLATE, 16)) {
        let path = "themes/ministry/templates/home.html";
        let sources = Sources::from_fixture(SITE).with(path, text.clone().into_bytes());
        let now = "2026-11-23T12:00:00Z".parse().expect("a moment");
        let (press, found) = Press::set_up(sources, Edition::web(now));
        lie_in(&found, path, &text)?;
        if let Some(press) = &press {
            let home = press.outputs().iter().find(|output| output.route.as_str() == "fr/" || output.route.as_str() == "");
            let notes = home.map(|home| press.render(home).notes);
            lie_in(&notes.unwrap_or_default(), path, &text)?;
        }
    }
}

#[test]
fn the_programs_own_drawings_are_clean() {
    let sources = Sources::built_in();
    for path in sources
        .paths(BUILT_IN)
        .filter(|path| path.ends_with(".svg") && !path.contains("/templates/"))
    {
        let bytes = sources.read(path).expect("it is carried");
        let (clean, found) = svg::clean(path, &bytes);
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(svg::clean(path, &clean).0, clean, "{path}");
    }
}
