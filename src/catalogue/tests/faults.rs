//! What is said of catalogues that have something wrong.

use proptest::prelude::*;

use super::*;

#[test]
fn every_fault_of_syntax_has_its_place() {
    let (catalogues, diagnostics) = read(
        "ar",
        "=== i18n/ar.ftl
a = جيد
b خطأ
c = { $n -> [one] واحد }
d = خطأ { $x
e = خطأ }
f =
g = نص
    .label = { \"\\u06تبت\" }
h = { foo() }
i = جيد
عنوان = خطأ
a = مكرر
",
    );
    assert_eq!(
        shown(&diagnostics),
        [
            "i18n/ar.ftl:2:3: catalogue-syntax: there should be a `=` after the name",
            "i18n/ar.ftl:3:13: catalogue-syntax: there should be a new line after `->`",
            "i18n/ar.ftl:5:1: catalogue-syntax: there should be a `}` here",
            "i18n/ar.ftl:5:9: catalogue-syntax: this `}` closes nothing",
            "i18n/ar.ftl:6:1: catalogue-syntax: the message `f` has neither a text nor an attribute",
            "i18n/ar.ftl:8:21: catalogue-syntax: this escape is unknown",
            "i18n/ar.ftl:9:12: catalogue-syntax: this is not a function",
            "i18n/ar.ftl:11:1: catalogue-syntax: there should be a name here",
            "i18n/ar.ftl:12:1: duplicate-message: `a` is defined twice (first defined here: i18n/ar.ftl:1:1)",
        ]
    );
    assert!(
        diagnostics
            .iter()
            .all(|it| it.is_error() && it.hint.is_some())
    );
    assert_eq!(say(&catalogues, "ar", "i", &Args::new()), "جيد");
}

#[test]
fn references_and_calls_are_checked_when_read() {
    let (catalogues, diagnostics) = read(
        "en",
        "=== i18n/en.ftl
-city = { $form } city
search = Search
a = { serch }
b = { -town }
c = { -city }
d = { e }
e = { d }
f = { NUMBR($n) }
g = { NUMBER($n, minFractionDigits: 2) }
h = { NUMBER($n, type: \"roman\") }
i = { DATETIME(\"soon\") }
k = { NUMBER($n, $m) }
l = { DATETIME($d) -> ¦[x] y ¦*[z] z ¦}
=== i18n/de.ftl
search = Suche
",
    );
    assert_eq!(
        shown(&diagnostics),
        [
            "i18n/de.ftl:0:0: undeclared-catalogue: no language of the site reads `i18n/de.ftl`",
            "i18n/en.ftl:1:12: missing-parameter: `$form` is not given to this term everywhere",
            "i18n/en.ftl:3:7: unknown-reference: `serch` is not defined in `en`",
            "i18n/en.ftl:4:8: unknown-reference: `-town` is not defined in `en`",
            "i18n/en.ftl:6:7: circular-reference: this message is part of itself: `e → d → e`",
            "i18n/en.ftl:7:7: circular-reference: this message is part of itself: `d → e → d`",
            "i18n/en.ftl:8:7: function-call: there is no function `NUMBR`",
            "i18n/en.ftl:9:18: function-call: there is no option `minFractionDigits`",
            "i18n/en.ftl:10:18: function-call: `type` cannot be `roman`",
            "i18n/en.ftl:11:7: function-call: `DATETIME` needs a date (`2012-07-06`)",
            "i18n/en.ftl:12:7: function-call: a function takes one value, then its options",
            "i18n/en.ftl:13:7: function-call: a date cannot select",
        ]
    );
    assert_eq!(say(&catalogues, "en", "a", &Args::new()), "{serch}");
}

/// Fluent stops after a hundred, counted on the way it takes: only one variant of a choice.
#[test]
fn a_message_that_fluent_would_break_off_is_reported() {
    let text = |most: usize| {
        let part = "{ $n }".repeat(most / 2 - 1);
        let words = "{ $n }".repeat(most - most / 2 - 1);
        format!(
            "=== i18n/en.ftl\npart = {part}\nm = {{ part }}{{ $n -> ¦[one] {words} ¦*[other] {words} ¦}}\n"
        )
    };
    let (catalogues, diagnostics) = read("en", &text(100));
    assert_eq!(diagnostics, []);
    let said = catalogues.message(lang("en"), "m", &count(2), false);
    assert_eq!(said.unwrap().text, "2".repeat(98));
    let (_, diagnostics) = read("en", &text(101));
    assert_eq!(
        shown(&diagnostics),
        ["i18n/en.ftl:2:1: long-message: `m` has more than 100 insertions"]
    );
}

#[test]
fn circles_are_told_and_end_whatever_they_lead_through() {
    let fixture = "=== i18n/en.ftl
-one = { -two }
-two = { -one }
-kind = x
    .of = { -kind.of -> ¦*[x] x ¦}
by-terms = { -one }
by-attributes = { by-attributes.label }
    .label = { by-attributes }
by-selectors = { -kind.of -> ¦*[x] x ¦}
by-variants = { $n -> ¦[one] { by-variants } ¦*[other] more { by-variants } ¦}
by-words = words { -self }
-self = { by-words }
";
    let (catalogues, diagnostics) = read("en", fixture);
    let told: Vec<_> = diagnostics
        .iter()
        .map(|it| (it.code, it.message.to_string()))
        .collect();
    let ways = [
        "-one → -two → -one",
        "-kind.of → -kind.of",
        "by-attributes → by-attributes.label → by-attributes",
        "by-attributes.label → by-attributes → by-attributes.label",
        "by-variants → by-variants",
        "by-words → -self → by-words",
    ];
    for way in ways {
        let message = format!("this message is part of itself: `{way}`");
        assert!(told.contains(&("circular-reference", message)), "{way}");
    }
    assert!(told.iter().all(|(code, _)| *code == "circular-reference"));
    for id in catalogues.ids(lang("en")) {
        let args = if id == "by-variants" {
            count(2)
        } else {
            Args::new()
        };
        let phrase = catalogues.message(lang("en"), id, &args, true).unwrap();
        assert!(phrase.text.len() < 1000, "{id}: {}", phrase.text);
    }
}

#[test]
fn placeables_that_nest_without_end_are_a_fault_of_their_file() {
    let deep = format!("a = {}\"x\"{}", "{".repeat(10_000), "}".repeat(10_000));
    let (_, diagnostics) = read("en", &format!("=== i18n/en.ftl\n{deep}\n"));
    assert_eq!(
        shown(&diagnostics),
        ["i18n/en.ftl:1:37: nested-too-deep: braces are nested too deep here"]
    );
}

/// Each text stands in the one before it, in a choice: what one can print, and what goes beyond it.
#[test]
fn a_long_chain_of_references_is_told_and_ends() {
    let chain = |links: usize| {
        let link = |n: usize| format!("m{n} = {{ $n -> ¦*[other] {{ m{} }} ¦}}\n", n - 1);
        let links: String = (1..=links).map(link).collect();
        format!("=== i18n/en.ftl\nm0 = words\n{links}")
    };
    let (catalogues, diagnostics) = read("en", &chain(50));
    assert_eq!(diagnostics, []);
    assert_eq!(say(&catalogues, "en", "m50", &count(1)), "words");
    let (catalogues, diagnostics) = read("en", &chain(1000));
    assert_eq!(diagnostics.len(), 950);
    assert!(diagnostics.iter().all(|it| it.code == "long-message"));
    assert_eq!(say(&catalogues, "en", "m1000", &count(1)), "{…}");
}

#[test]
fn words_that_multiply_by_references_stay_few() {
    let tenfold = |sign: &str| -> String {
        let line = |n: usize| {
            format!(
                "{sign}m{n} = {}\n",
                format!("{{ {sign}m{} }}", n - 1).repeat(10)
            )
        };
        (1..10).map(line).collect()
    };
    for sign in ["", "-"] {
        let text = format!("{sign}m0 = laugh\n{}all = {{ {sign}m9 }}\n", tenfold(sign));
        let (catalogues, diagnostics) = read("en", &format!("=== i18n/en.ftl\n{text}"));
        assert!(diagnostics.iter().any(|it| it.code == "circular-reference"));
        assert!(diagnostics.iter().any(|it| it.code == "long-message"));
        let all = say(&catalogues, "en", "all", &Args::new());
        assert!(all.len() < 1000, "{all}");
    }
}

#[test]
fn a_text_of_many_lines_is_no_long_message() {
    let lines = "    A line of it.\n".repeat(200);
    let catalogues = sound("en", &format!("=== i18n/en.ftl\nm =\n{lines}"));
    let said = say(&catalogues, "en", "m", &Args::new());
    assert_eq!(said.lines().count(), 200);
}

#[test]
fn a_catalogue_that_asks_for_the_impossible_ends() {
    let doubling: String = (1..30)
        .map(|n| format!("m{n} = {{ m{} }}{{ m{} }}\n", n - 1, n - 1))
        .collect();
    let (_, diagnostics) = read("en", &format!("=== i18n/en.ftl\nm0 = x\n{doubling}"));
    assert!(diagnostics.iter().any(|it| it.code == "circular-reference"));
}

#[test]
fn gaps_show_what_languages_lack() {
    let (catalogues, diagnostics) = read(
        "ar>fr fr en",
        "=== i18n/ar.ftl
pages = { $n ->
    [zero] لا صفحات
    [one] صفحة
    [two] صفحتان
    [few] { $n } صفحات
   *[other] { $n } صفحة
}
by = من { $who }
=== i18n/fr.ftl
pages = { $n ->
    [zero] aucune page
    [one] { $n } page
   *[other] { $n } pages
}
by = de { $qui }
    .label = par
=== i18n/en.ftl
pages = { $n ->
    [0] no pages
    [1] one page
   *[other] { $n } pages
}
by = by { $who }
    .label = by
",
    );
    assert_eq!(
        shown(&diagnostics),
        ["i18n/ar.ftl:1:12: missing-plural: `pages` counts `$n` without `many`, which `ar` needs",]
    );
    assert!(diagnostics.iter().all(Diagnostic::is_error));
    assert_eq!(
        shown(catalogues.gaps()),
        [
            "i18n/ar.ftl:0:0: missing-message: `ar` has no message `by.label` (`fr` has it here: i18n/fr.ftl:7:6)",
            "i18n/fr.ftl:1:12: missing-plural: `pages` counts `$n` without `many`, which `fr` needs",
            "i18n/fr.ftl:2:6: idle-plural: no number is `zero` in `fr`",
            "i18n/fr.ftl:6:1: unequal-arguments: `by` does not use `$who` in `fr`, and does in `ar` (the same in `ar`: i18n/ar.ftl:8:1)",
            "i18n/fr.ftl:6:1: unequal-arguments: `by` uses `$qui` in `fr`, and not in `ar` (the same in `ar`: i18n/ar.ftl:8:1)",
        ]
    );
    let hints: Vec<_> = diagnostics
        .iter()
        .filter_map(|it| it.hint.clone())
        .collect();
    assert_eq!(hints, ["add `[many]`, for 11, 12, 13…"]);
    let grave: Vec<_> = catalogues.gaps().iter().map(Diagnostic::is_error).collect();
    assert_eq!(grave, [false, false, false, true, true]);
}

#[test]
fn what_is_seldom_counted_and_what_nobody_translated_is_told_once_for_a_language() {
    let messages = |ids: &[&str]| {
        ids.iter()
            .map(|id| format!("{id} = x\n"))
            .collect::<String>()
    };
    let count = |id: &str| format!("{id} = {{ $n ->\n    [one] a\n   *[other] b\n}}\n");
    let (catalogues, diagnostics) = read(
        "ar fr en",
        &format!(
            "=== i18n/ar.ftl\n{}=== i18n/fr.ftl\n{}{}{}=== i18n/en.ftl\n{}{}{}",
            messages(&["a"]),
            messages(&["a", "b", "c", "d", "e"]),
            count("pages"),
            count("days"),
            messages(&["a", "b", "c", "d", "e"]),
            count("pages"),
            count("days"),
        ),
    );
    assert_eq!(shown(&diagnostics), [] as [String; 0]);
    let told: Vec<String> = catalogues
        .gaps()
        .iter()
        .map(|it| it.message.to_string())
        .collect();
    assert_eq!(
        told,
        [
            "`ar` has no message `b`; 5 others are missing there: `c`, `d`, `days`, `e`, `pages`",
            "`days` counts `$n` without `many`, which `fr` needs; 1 other counts so: `pages`",
        ]
    );
}

proptest! {
    /// Pieces of Fluent in any order: nothing that a person can write stops the program, and each fault has a place.
    #[test]
    fn no_catalogue_is_bad_enough_to_panic(pieces in prop::collection::vec(prop::sample::select(vec![
        "a", "-b", " = ", "\n", "\n    ", "\t", "{", "}", "{ $n }", "{ -b }", "{ a }", "\"", "\\u", "\\U", "06", "\\", "ت", "é",
        " -> ", "[one]", "*[other]", "[1]", ".c", "#", "(", ")", ":", ",", "NUMBER", "DATETIME", "$n", "3.5", "\r\n", " ",
    ]), 0..40)) {
        let (catalogues, diagnostics) = read("ar", &format!("=== i18n/ar.ftl\n{}", pieces.concat()));
        prop_assert!(diagnostics.iter().all(|it| it.place.is_some() && it.hint.is_some()));
        // Whatever was read can be printed.
        for id in catalogues.ids(lang("ar")) {
            let counts = catalogues.find(lang("ar"), id).is_some_and(|(_, it)| it.uses("n"));
            let args = if counts { count(1) } else { Args::new() };
            let phrase = catalogues.message(lang("ar"), id, &args, true);
            prop_assert!(!matches!(phrase, Err(MessageError::Unknown { .. })), "{id}");
        }
    }
}
