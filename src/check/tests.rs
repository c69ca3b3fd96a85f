//! The frame: the list of rules, a whole site, waivers.

use jiff::Timestamp;
use proptest::prelude::*;

use super::testing::{SITE, each_page};
use super::*;
use crate::edition::Edition;
use crate::source::Sources;

/// A text of the shape that officials paste: no-break spaces for lines, every section an item numbered 1, and a last
/// line that was a link.
const PASTED: &str = "\
=== content/_index.ar.md
---
title: بيان ختامي
date: 2012-07-06
---
اجتمعت في المدينة 12 وفداً بتاريخ 6 تموز/يوليو 2012.

وتعهدت الوفود بما يلي:
\u{A0}

  1. \u{A0}نشر مناسيب الأنهار كل يوم

تُنشر المناسيب في الصباح.
\u{A0}

  1. \u{A0}إنذار السكان قبل الفيضان

يصل الإنذار بلغات السكان.
\u{A0}

  1. تمويل السدود الصغيرة

يُعلن المبلغ في آذار/مارس.
\u{A0}

  1. لقاء في كل سنة

يُعقد اللقاء المقبل في الخريف.
\u{A0}

النص الأصلي منشور على موقع أمانة المؤتمر";

fn found(fixture: &str) -> Vec<Diagnostic> {
    let sources = Sources::from_fixture(&format!("{SITE}{fixture}"));
    let in_2026 = Timestamp::constant(1_767_225_600, 0);
    let (press, set_up) = Press::set_up(sources, Edition::web(in_2026));
    assert_eq!(set_up, [], "the fixture can be set up");
    run(&press.expect("the fixture can be set up"))
}

fn codes(found: &[Diagnostic]) -> Vec<&'static str> {
    found.iter().map(|it| it.code).collect()
}

#[test]
fn rules_are_sorted_and_named_in_kebab_case() {
    assert!(RULES.is_sorted_by_key(|rule| rule.name));
    for rule in RULES {
        let is_plain = |c: char| c.is_ascii_lowercase() || c == '-';
        assert!(rule.name.chars().all(is_plain), "{}", rule.name);
    }
}

#[test]
fn a_pasted_document_is_published_with_warnings() {
    let found = found(PASTED);
    let count = |code: &str| found.iter().filter(|it| it.code == code).count();
    assert_eq!(
        found.iter().filter(|it| it.is_error()).count(),
        0,
        "{found:#?}"
    );
    assert_eq!(count("restarting-list"), 4);
    assert_eq!(count("no-break-space-line"), 5 + 2);
    assert_eq!(count("possible-lost-link"), 1);
    assert_eq!(found.len(), 12, "{found:#?}");
}

#[test]
fn what_printing_finds_is_said_once() {
    let found =
        found("=== content/_index.en.md\n---\ntitle: Home\n---\n[a](nowhere.md) ![](lost.jpg)\n");
    assert_eq!(codes(&found), ["dead-link", "dead-link"]);
}

#[test]
fn a_page_waives_a_rule_for_itself() {
    let home =
        |extra: &str| format!("=== content/_index.en.md\n---\ntitle: Home\n{extra}---\n### Deep\n");
    assert_eq!(codes(&found(&home(""))), ["heading-order"]);
    assert_eq!(
        codes(&found(&home("extra: { allow: [heading-order] }\n"))),
        [] as [&str; 0]
    );
    assert_eq!(
        codes(&found(&home("extra: { allow: heading-order }\n"))),
        [] as [&str; 0]
    );
}

#[test]
fn a_waiver_names_a_rule_that_can_be_waived() {
    let page = "=== content/_index.en.md\n---\ntitle: Home\nextra:\n  allow:\n    - heading-ordre\n    - dead-link\n---\nx\n";
    let found = found(page);
    let said: Vec<_> = found
        .iter()
        .map(|it| {
            (
                it.code,
                it.place.as_ref().map(|place| (place.line, place.column)),
                it.hint.as_ref().map(ToString::to_string),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            (
                "unknown-rule",
                Some((5, 7)),
                Some("did you mean `heading-order`?".into())
            ),
            (
                "unwaivable-rule",
                Some((6, 7)),
                Some("set right what it finds".into())
            ),
        ]
    );
}

#[test]
fn files_that_are_no_pages_are_read_too() {
    let site = "=== content/_index.en.md\n---\ntitle: Home\n---\nx\n=== content/levels.yaml\na: \"\u{202E}b\"\n";
    let found = found(site);
    assert_eq!(codes(&found), ["bidi-control"]);
    assert_eq!(
        found[0].place.as_ref().map(|place| &*place.path),
        Some("content/levels.yaml")
    );
}

#[test]
fn a_borrowed_page_is_judged_in_its_own_language_only() {
    let site = "=== content/_index.en.md\n---\ntitle: Home\n---\nx\n=== content/_index.ar.md\n---\ntitle: الرئيسة\n---\nنص\n\
                === content/about.fr.md\n---\ntitle: Le ministère et ses services\n---\n#### Les services du ministère\n";
    assert_eq!(codes(&found(site)), ["heading-order"]);
}

/// What documents are made of, and what has a meaning to Markdown, HTML or a rule.
const PIECES: &[&str] = &[
    "نص",
    "word",
    "é",
    " ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{A0}",
    "\u{202F}",
    "\u{202B}",
    "\u{2067}",
    "\u{2069}",
    "\u{FEFF}",
    "\u{640}",
    "\u{FEFB}",
    "1. ",
    "2012. ",
    "- ",
    "> ",
    "## ",
    "# ",
    "**",
    "__",
    "*",
    "`",
    "```\n",
    "- ```\n",
    "\u{202F}\u{202F}\n",
    "«",
    "»",
    ",",
    ".",
    "\\",
    "&nbsp;",
    "&amp;",
    "&#x202E;",
    "![",
    "](a.jpg)",
    "[",
    "]{lang=fr}",
    "{lang=fr}\n",
    "| a | b |\n",
    "|---|---|\n",
    "[^1]",
    "[^1]: ",
    ": ",
    "<span lang=\"fr\">",
    "</span>",
    "<div>\n",
    "</div>",
    "<img",
    " src=\"é\">",
    "<!--",
    "-->",
    "<https://a.b/é>",
    "{{<figure src=\"é.jpg\" />}}",
    "{% <notice> %}\n",
    "{% </notice> %}\n",
    "website",
    "موقع",
];

proptest! {
    #[test]
    fn whatever_is_written_is_read_to_its_end(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40),
    ) {
        let body = pieces.concat();
        let fixture = format!("=== content/a.ar.md\n---\ntitle: نص\n---\n{body}\n");
        let mut found = Vec::new();
        each_page(&fixture, |page| {
            check_manuscript(page, None, &mut found);
        });
        for place in found.into_iter().filter_map(|it| it.place) {
            prop_assert!(place.line > 1 && place.start <= place.end && place.end <= fixture.len());
        }
    }
}

#[test]
fn a_token_that_begins_in_the_midst_of_a_character_is_read() {
    // The line of no-break spaces is blanked byte by byte, and the item takes two columns of it.
    let body = "- ```\n\u{202F}\u{202F}\n  ```";
    let fixture = format!("=== content/a.ar.md\n---\ntitle: x\n---\n{body}\n");
    each_page(&fixture, |page| {
        check_manuscript(page, None, &mut Vec::new());
    });
}
