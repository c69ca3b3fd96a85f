//! What holds for every input, tried on many: nothing that people write may stop Diwan, and what it makes is valid.
//!
//! The inputs are the same from run to run. `PROPTEST_CASES=20000 PROPTEST_RNG_SEED=7 cargo test --test properties` tries
//! more, and others.

#[path = "harness/neutral.rs"]
mod neutral;

use std::sync::Arc;

use diwan::article::markdown::{Prepared, slug};
use diwan::article::{Article, Known, everything};
use diwan::diagnostic::Place;
use diwan::edition::Edition;
use diwan::locale::Typography;
use diwan::press::Press;
use diwan::render::fragment;
use diwan::route::{Route, nfc};
use diwan::settings::Settings;
use diwan::source::Sources;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;

use neutral::Neutral;

/// What rules of typography look at, none of it a sign of Markdown.
const WORDS: &[&str] = &[
    "mot", "l'", "d'", "12", "000", "km", "%", ":", ";", "! ", "?", "« ", " »", "«", "»", "...",
    "n°", "p.", "1er", "XXe", "siècle", "Louis", "XIV", "M.", "juillet", "2012", "8", "h", "30",
    "–", "—", "\"", "'", "'s", "'n'", "'tis", "(", ")", "July", "+33", "01", "43", "tél.", "$",
    "s'", "\"yes\"", "'no'", "90s",
];

/// Markup that may stand anywhere in a sentence: its beginning and its end.
const MARKS: &[(&str, &str)] = &[
    ("", ""),
    ("<b>", "</b>"),
    ("<i><u>", "</u></i>"),
    ("[", "](/a)"),
    ("[", "]{.a}"),
    ("<a href=\"/a?b='c'\">", "</a>"),
    ("<!-- \" -->", ""),
    ("", "<wbr>"),
];

/// What a reader sees of a piece of HTML.
fn shown(html: &str) -> String {
    let mut out = String::new();
    let mut is_tag = false;
    for c in html.chars() {
        match c {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ if !is_tag => out.push(c),
            _ => {}
        }
    }
    let text = out.replace("&quot;", "\"").replace("&amp;", "&");
    // Markdown takes the spaces at the ends of a paragraph.
    text.trim_matches([' ', '\n']).to_owned()
}

/// As many cases as the environment asks for, else `cases`.
fn config(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let seed = match std::env::var("PROPTEST_RNG_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
    {
        Some(seed) => RngSeed::Fixed(seed),
        None => RngSeed::Fixed(0xD1A),
    };
    ProptestConfig {
        cases: if asked { default.cases } else { cases },
        failure_persistence: None,
        rng_seed: seed,
        ..default
    }
}

/// What people type, and what breaks programs.
const PIECES: &[&str] = &[
    "ماء",
    "تَعَهُّد",
    "ـ",
    "نهر ",
    "e\u{301}",
    "é",
    "œuvre",
    "a",
    "Z",
    "1",
    "٣",
    "\u{A0}",
    "\u{202F}",
    "\u{200F}",
    "\u{2067}",
    "\u{FEFF}",
    "\u{0}",
    "🇹🇳",
    "«",
    "»",
    "،",
    " ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    ".",
    "..",
    "/",
    "\\",
    ":",
    "-",
    "--",
    "---",
    "---\n",
    "#",
    "## ",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```",
    "~~~",
    "> ",
    "- ",
    "- [ ] ",
    "1. ",
    "7) ",
    "|",
    "|--|",
    "| a | b |\n|---|--:|\n",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "](a.md#b)",
    "[^1]",
    "[^1]: ",
    "\n: ",
    "{",
    "}",
    "{#id .c}",
    "{lang=fr}",
    "{lang=fr dir=rtl}\n",
    "[x]{lang=ar}",
    "> [!NOTE]\n",
    "<",
    ">",
    "</",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<script>",
    "<div id=\"x\">\n",
    "&amp;",
    "&#0;",
    "&",
    "{{",
    "}}",
    "{{<",
    "/>}}",
    "{% <",
    "> %}",
    "{{<figure src=\"é\" n=3 />}}",
    "{% <notice> %}\n",
    "{% </notice> %}\n",
    "\"",
    "'",
    "=",
    "!",
    "?",
    "con",
    "nul.txt",
    "http://a.example/?b=c#d",
    "<a@b.example>",
];

const YAML: &[&str] = &[
    "title: x\n",
    "title: ",
    "date: ",
    "2012-07-06",
    "2012-07-06 14:30",
    "2012-07-06T14:30:00+01:00",
    "2012-02-30",
    "slug: ",
    "draft: ",
    "true",
    "null",
    "~",
    "aliases: [",
    "/a/",
    "]",
    ", ",
    "updates:\n",
    "  - { on: 2026-01-01, note: x }\n",
    "  - on: ",
    "withdrawn: { on: ",
    "translation:\n  of: ",
    "attachments: [{ file: a.pdf }]\n",
    "tags: [a, b]\n",
    "extra:\n",
    "  ",
    "- ",
    ": ",
    "\n",
    "#",
    "&a ",
    "*a",
    "!!str ",
    "!x ",
    "|\n",
    ">-\n",
    "\"",
    "'",
    "{",
    "}",
    "? ",
    "---\n",
    "...\n",
    "\t",
    "عنوان",
    "é",
    "\u{200F}",
    "0x1F",
    "1e400",
    "-.inf",
    "99999999999999999999",
    "<<: ",
    "\u{0}",
    "\r\n",
    "\\",
    "\u{FEFF}",
];

fn text_of(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    let known = select(pieces).prop_map(str::to_owned);
    let any = proptest::string::string_regex("\\PC{0,4}").expect("a regular expression");
    prop::collection::vec(prop_oneof![9 => known, 1 => any], 0..most)
        .prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(config(4000))]

    #[test]
    fn an_address_that_is_accepted_is_safe_everywhere(text in text_of(PIECES, 6)) {
        if let Ok(route) = Route::parse(&text) {
            prop_assert_eq!(&Route::parse(route.as_str()).expect("accepted before"), &route);
            prop_assert_eq!(&Route::parse(&route.to_string()).expect("accepted before"), &route);
            prop_assert_eq!(nfc(route.as_str()), route.as_str());
            let path = route.file_path();
            for name in path.split('/') {
                prop_assert!(!name.is_empty() && name != "." && name != "..", "{path:?}");
                prop_assert!(!name.ends_with(['.', ' ']) && name.len() <= 255, "{path:?}");
                prop_assert!(!name.contains(|c: char| c.is_control() || "<>:\"|?*\\".contains(c)), "{path:?}");
            }
        }
    }

    #[test]
    fn any_text_may_be_asked_to_be_an_address(text in any::<String>()) {
        let _ = Route::parse(&text);
        let _ = Route::page([text.as_str(), "x"]);
        let _ = Route::root().child(&text);
        let _ = Route::root().file(&text);
    }

    #[test]
    fn a_heading_id_is_stable_and_has_no_space(text in prop_oneof![text_of(PIECES, 12), any::<String>()]) {
        let id = slug(&text);
        prop_assert_eq!(&slug(&id), &id);
        prop_assert_eq!(&nfc(&id), &id);
        prop_assert!(!id.contains(char::is_whitespace) && !id.contains(char::is_control), "{id:?}");
    }

    #[test]
    fn any_text_is_markdown(text in prop_oneof![4 => text_of(PIECES, 40), 1 => any::<String>()]) {
        let prepared = Prepared::new(&text);
        for call in &prepared.calls {
            prop_assert!(text.get(call.range.clone()).is_some(), "{:?} is no part of {:?}", call.range, text);
        }
        for token in prepared.tokens() {
            prop_assert!(text.get(token.range.clone()).is_some(), "{:?} is no part of {:?}", token.range, text);
        }
        let _ = fragment(&text, &mut Neutral(Typography::Off));
    }

    #[test]
    fn markup_does_not_change_how_a_sentence_is_set(
        words in proptest::collection::vec(select(WORDS), 1..10),
        marks in proptest::collection::vec(select(MARKS), 10),
        glued in proptest::collection::vec(any::<bool>(), 10),
    ) {
        let (mut plain, mut marked) = (String::from("x"), String::from("x"));
        for (at, word) in words.iter().enumerate() {
            let space = if glued[at] { "" } else { " " };
            let (opens, closes) = marks[at];
            plain.extend([space, word]);
            marked.extend([space, opens, word, closes]);
        }
        for (_, rules) in Typography::NAMES {
            let set = fragment(&marked, &mut Neutral(*rules));
            prop_assert_eq!(shown(&set), shown(&rules.apply(&plain)), "{:?} {}", rules, marked);
        }
    }

    #[test]
    fn any_front_matter_is_read_or_refused_at_a_place(front in text_of(YAML, 16), body in text_of(PIECES, 6)) {
        let text = format!("---\n{front}\n---\n{body}");
        let (_, diagnostics) = Article::read(&Arc::from("content/a.ar.md"), &text.as_str().into(), Known::default(), &["tags"], false, &everything);
        for diagnostic in diagnostics {
            let place = diagnostic.place.clone();
            prop_assert!(place.is_some_and(|place| lies_in(&place, &text)), "{diagnostic:?}");
        }
    }

    #[test]
    fn any_settings_are_read_or_refused_at_a_place(text in text_of(YAML, 20)) {
        let (_, diagnostics) = Settings::read(&text);
        for diagnostic in diagnostics {
            prop_assert!(diagnostic.place.clone().is_none_or(|place| lies_in(&place, &text)), "{diagnostic:?}");
        }
    }
}

proptest! {
    #![proptest_config(config(150))]

    /// Whatever an editor does to the files of a site, Diwan says what is wrong, or prints it.
    #[test]
    fn a_damaged_site_stops_nobody(damages in prop::collection::vec(damage(), 1..5)) {
        let site = damages.iter().fold(site(), |site, damage| damaged(&site, damage));
        let now = "2026-11-23T12:00:00Z".parse().expect("a moment");
        let (press, _) = Press::set_up(Sources::from_fixture(&site), Edition::web(now));
        for (press, output) in press.iter().flat_map(|press| press.outputs().iter().map(move |output| (press, output))) {
            let _ = press.render(output);
        }
    }
}

fn lies_in(place: &Place, text: &str) -> bool {
    place.line == 0
        || (text.get(place.start..place.end).is_some()
            && place.line as usize <= text.matches('\n').count() + 1)
}

/// The base of the cases, and pages that use much of what there is.
fn site() -> String {
    let base = include_str!("cases/base.txt");
    let files = &base[base.find("=== ").expect("files")..];
    format!("{files}\n{}", include_str!("harness/much.txt"))
}

#[derive(Debug, Clone)]
enum Damage {
    /// Some characters go.
    Cut(Index, usize),
    /// Others come.
    Insert(Index, String),
    /// A line stands twice.
    Repeat(Index),
    /// Two lines change places.
    Swap(Index, Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        (any::<Index>(), 1..30_usize).prop_map(|(at, length)| Damage::Cut(at, length)),
        (
            any::<Index>(),
            prop_oneof![text_of(PIECES, 4), text_of(YAML, 4)]
        )
            .prop_map(|(at, text)| Damage::Insert(at, text)),
        any::<Index>().prop_map(Damage::Repeat),
        (any::<Index>(), any::<Index>()).prop_map(|(one, other)| Damage::Swap(one, other)),
    ]
}

fn damaged(site: &str, damage: &Damage) -> String {
    let mut chars: Vec<char> = site.chars().collect();
    let mut lines: Vec<&str> = site.split_inclusive('\n').collect();
    match damage {
        Damage::Cut(at, length) => {
            let start = at.index(chars.len());
            chars.drain(start..(start + length).min(chars.len()));
            chars.into_iter().collect()
        }
        Damage::Insert(at, text) => {
            let at = at.index(chars.len());
            chars.splice(at..at, text.chars());
            chars.into_iter().collect()
        }
        Damage::Repeat(at) => {
            let at = at.index(lines.len());
            lines.insert(at, lines[at]);
            lines.concat()
        }
        Damage::Swap(one, other) => {
            let (one, other) = (one.index(lines.len()), other.index(lines.len()));
            lines.swap(one, other);
            lines.concat()
        }
    }
}
