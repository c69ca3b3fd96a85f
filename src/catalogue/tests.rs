//! Catalogues as small sites: a table of `.ftl` texts, a call, what the reader sees.
//!
//! Expectations follow the rules, not the output: plural categories and digits from CLDR 48, isolation from UAX #9,
//! references and terms from Fluent 1.0.

use super::*;

/// `⟨` and `⟩` stand for FSI and PDI, which nobody can see.
fn visible(text: &str) -> String {
    text.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩")
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

/// `ar=ar-SY-u-nu-latn>fr,en`: a language, its locale, its fallbacks.
fn language(text: &str) -> CatalogueLanguage {
    let (declared, fallback) = text.split_once('>').unwrap_or((text, ""));
    let (tag, locale) = declared.split_once('=').unwrap_or((declared, declared));
    CatalogueLanguage {
        lang: lang(tag),
        locale: locale.parse().unwrap(),
        fallback: fallback
            .split(',')
            .filter(|it| !it.is_empty())
            .map(lang)
            .collect(),
    }
}

/// In fixtures, `¦` begins a new indented line, as Fluent wants before each variant.
fn read_layers(languages: &str, layers: &[&str], fixture: &str) -> (Catalogues, Vec<Diagnostic>) {
    let languages: Vec<_> = languages.split(' ').map(language).collect();
    let layers: Vec<_> = layers.iter().map(|it| it.to_string()).collect();
    let fixture = fixture.replace('¦', "\n  ");
    Catalogues::read(&Sources::from_fixture(&fixture), &languages, &layers)
}

fn read(languages: &str, fixture: &str) -> (Catalogues, Vec<Diagnostic>) {
    read_layers(languages, &["i18n/"], fixture)
}

/// The catalogues of a site that has nothing wrong with it.
fn sound(languages: &str, fixture: &str) -> Catalogues {
    let (catalogues, diagnostics) = read(languages, fixture);
    assert_eq!(diagnostics, []);
    catalogues
}

fn say(catalogues: &Catalogues, tag: &str, id: &str, args: &Args) -> String {
    match catalogues.message(lang(tag), id, args, true) {
        Ok(phrase) => visible(&phrase.text),
        Err(error) => format!("error: {error}"),
    }
}

fn count<'a>(n: i64) -> Args<'a> {
    Args::new().with("n", n)
}

/// `path:line:column: code: message`, and the hint and the second place where there are any.
fn shown(diagnostics: &[Diagnostic]) -> Vec<String> {
    let place = |place: &crate::diagnostic::Place| {
        format!("{}:{}:{}", place.path, place.line, place.column)
    };
    let show = |it: &Diagnostic| {
        let at = it.place.as_ref().map(place).unwrap_or_default();
        let second = it
            .second
            .as_ref()
            .map(|(at, label)| format!(" ({label}: {})", place(at)));
        format!(
            "{at}: {}: {}{}",
            it.code,
            it.message,
            second.unwrap_or_default()
        )
    };
    diagnostics.iter().map(show).collect()
}

#[test]
fn arabic_has_six_forms() {
    let catalogues = sound(
        "ar",
        "=== i18n/ar.ftl
pages = { $n ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
    [many] { $n } صفحة
   *[other] { $n } صفحة.
}
",
    );
    let forms = [
        (0, "لا صفحات"),
        (1, "صفحة واحدة"),
        (2, "صفحتان"),
        (3, "⟨3⟩ صفحات"),
        (10, "⟨10⟩ صفحات"),
        (11, "⟨11⟩ صفحة"),
        (99, "⟨99⟩ صفحة"),
        (100, "⟨100⟩ صفحة."),
        (102, "⟨102⟩ صفحة."),
        (103, "⟨103⟩ صفحات"),
        (111, "⟨111⟩ صفحة"),
        (1000, "⟨1,000⟩ صفحة."),
    ];
    for (n, expected) in forms {
        assert_eq!(say(&catalogues, "ar", "pages", &count(n)), expected, "{n}");
    }
}

#[test]
fn french_counts_nought_as_one_and_millions_apart() {
    let catalogues = sound(
        "fr",
        "=== i18n/fr.ftl
people = { $n } { $n ->
    [one] habitant
    [many] d’habitants
   *[other] habitants
}
",
    );
    let forms = [
        (0, "⟨0⟩ habitant"),
        (1, "⟨1⟩ habitant"),
        (2, "⟨2⟩ habitants"),
        (1_000_000, "⟨1\u{202F}000\u{202F}000⟩ d’habitants"),
        (1_000_001, "⟨1\u{202F}000\u{202F}001⟩ habitants"),
    ];
    for (n, expected) in forms {
        assert_eq!(say(&catalogues, "fr", "people", &count(n)), expected, "{n}");
    }
}

#[test]
fn a_number_among_the_keys_goes_before_its_category() {
    let catalogues = sound(
        "en",
        "=== i18n/en.ftl
found = { $n ->
    [one] One result
    [0] Nothing
    [1] Exactly one
    [1000] A thousand
   *[other] { $n } results
}
place = { NUMBER($n, type: \"ordinal\") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
",
    );
    for (n, expected) in [
        (0, "Nothing"),
        (1, "Exactly one"),
        (2, "⟨2⟩ results"),
        (1000, "A thousand"),
    ] {
        assert_eq!(say(&catalogues, "en", "found", &count(n)), expected);
    }
    for (n, expected) in [
        (1, "⟨1⟩st"),
        (2, "⟨2⟩nd"),
        (3, "⟨3⟩rd"),
        (11, "⟨11⟩th"),
        (21, "⟨21⟩st"),
    ] {
        assert_eq!(say(&catalogues, "en", "place", &count(n)), expected);
    }
}

#[test]
fn the_category_is_that_of_the_number_as_printed() {
    let catalogues = sound(
        "en",
        "=== i18n/en.ftl
km = { NUMBER($n, minimumFractionDigits: 1) ->
    [one] { NUMBER($n, minimumFractionDigits: 1) } kilometre
   *[other] { NUMBER($n, minimumFractionDigits: 1) } kilometres
}
",
    );
    // CLDR: one is `i = 1 and v = 0`, and 1.0 has a visible fraction.
    assert_eq!(say(&catalogues, "en", "km", &count(1)), "⟨1.0⟩ kilometres");
}

#[test]
fn numbers_follow_the_locale_and_the_options() {
    let fixture = "
plain = { $n }
two = { NUMBER($n, minimumFractionDigits: 2) }
whole = { NUMBER($n, maximumFractionDigits: 0) }
year = { NUMBER($n, useGrouping: \"false\") }
padded = { NUMBER($n, minimumIntegerDigits: 3) }
";
    let fixture = ["ar", "fr", "en"]
        .map(|tag| format!("=== i18n/{tag}.ftl{fixture}"))
        .concat();
    let egypt = sound("ar=ar-EG fr en", &fixture);
    let pinned = sound(
        "ar=ar-EG-u-nu-latn",
        &fixture[..fixture.find("=== i18n/fr").unwrap()],
    );
    let table = [
        (
            "plain",
            1234.5,
            "١٬٢٣٤٫٥",
            "1,234.5",
            "1\u{202F}234,5",
            "1,234.5",
        ),
        ("plain", 0.12345, "٠٫١٢٣", "0.123", "0,123", "0.123"),
        ("two", 3.0, "٣٫٠٠", "3.00", "3,00", "3.00"),
        ("two", 1.9996, "٢٫٠٠", "2.00", "2,00", "2.00"),
        ("whole", 2.5, "٣", "3", "3", "3"),
        ("year", 2012.0, "٢٠١٢", "2012", "2012", "2012"),
        ("padded", 7.0, "٠٠٧", "007", "007", "007"),
    ];
    for (id, number, arab, latn, fr, en) in table {
        let args = Args::new().with("n", Value::real(number).unwrap());
        assert_eq!(say(&egypt, "ar", id, &args), arab, "{id} {number}");
        assert_eq!(say(&pinned, "ar", id, &args), latn, "{id} {number}");
        assert_eq!(say(&egypt, "fr", id, &args), fr, "{id} {number}");
        assert_eq!(say(&egypt, "en", id, &args), en, "{id} {number}");
    }
}

#[test]
fn no_digit_of_a_large_number_is_lost() {
    let catalogues = sound("en", "=== i18n/en.ftl\nplain = { $n }\n");
    let most = say(&catalogues, "en", "plain", &count(i64::MAX));
    assert_eq!(most, "9,223,372,036,854,775,807");
    assert_eq!(Value::real(f64::NAN), None);
    assert_eq!(Value::real(f64::INFINITY), None);
}

#[test]
fn dates_follow_the_locale() {
    let fixture = "
day = { DATETIME($d) }
full = { DATETIME($d, dateStyle: \"full\") }
moment = { DATETIME($d, dateStyle: \"long\", timeStyle: \"short\") }
hour = { DATETIME($d, timeStyle: \"short\") }
";
    let fixture = ["ar", "fr", "en"]
        .map(|tag| format!("=== i18n/{tag}.ftl{fixture}"))
        .concat();
    let catalogues = sound("ar=ar-SY-u-nu-latn fr=fr-FR en=en-GB", &fixture);
    let at = |text: &'static str| Args::new().with("d", text);
    let say = |tag, id, text| say(&catalogues, tag, id, &at(text));
    assert_eq!(say("ar", "day", "2012-07-06"), "6 تموز 2012");
    assert_eq!(
        say("fr", "day", "2012-07-06T10:30:00+01:00"),
        "6 juillet 2012"
    );
    assert_eq!(say("fr", "full", "2012-07-06"), "vendredi 6 juillet 2012");
    assert_eq!(say("en", "day", "2012-07-06"), "6 July 2012");
    assert_eq!(say("en", "hour", "2012-07-06T16:05"), "16:05");
    assert_eq!(
        say("en", "moment", "2012-07-06T16:05:09Z"),
        "6 July 2012 at 16:05"
    );
    assert_eq!(
        say("en", "hour", "2012-07-06"),
        "error: the message `hour` in `en` needs a date with a time (`2012-07-06T10:30`) as `d`"
    );
    assert_eq!(
        say("en", "day", "last summer"),
        "error: the message `day` in `en` needs a date (`2012-07-06`) as `d`"
    );
}

#[test]
fn references_terms_attributes_and_choices() {
    let catalogues = sound(
        "fr",
        r#"=== i18n/fr.ftl
-ministry = { $case ->
    [genitive] du ministère { $long -> ¦[yes] des Affaires étrangères ¦*[no] {""} ¦}
   *[nominative] le ministère
}
    .gender = masculine
-sum = { $n -> ¦[one] { $n } euro ¦[many] { $n } d’euros ¦*[other] { $n } euros ¦}
who = { -ministry }
whose = Site { -ministry(case: "genitive", long: "yes") }
arrived = { -ministry.gender -> ¦[masculine] arrivé ¦*[feminine] arrivée ¦}
price = { -sum(n: 1) } ou { -sum(n: 2.50) }
search = Chercher
    .label = { search } : { $what }
    .brace = {"{"} \u0041 {"\u0041"}
state = { $state -> ¦[open] ouvert ¦[closed] fermé ¦*[unknown] inconnu ¦}
nested = { { $what } }!
"#,
    );
    let none = Args::new();
    let what = Args::new().with("what", "eau");
    let table = [
        ("who", &none, "le ministère"),
        ("whose", &none, "Site du ministère des Affaires étrangères"),
        ("arrived", &none, "arrivé"),
        ("price", &none, "⟨1⟩ euro ou ⟨2,50⟩ euros"),
        ("search", &none, "Chercher"),
        ("search.label", &what, "Chercher : ⟨eau⟩"),
        ("search.brace", &none, "{ \\u0041 A"),
        ("state", &Args::new().with("state", "closed"), "fermé"),
        ("state", &Args::new().with("state", "odd"), "inconnu"),
        ("nested", &what, "⟨eau⟩!"),
    ];
    for (id, args, expected) in table {
        assert_eq!(say(&catalogues, "fr", id, args), expected, "{id}");
    }
}

#[test]
fn what_is_inserted_is_isolated_from_its_neighbours() {
    let catalogues = sound(
        "ar",
        "=== i18n/ar.ftl
alone = { $x }
beside = من { $x }
part = قبل { alone }
chosen = { $x -> ¦[a] { $x } ¦*[b] { $x }! ¦}
",
    );
    let call = |id, isolate| {
        let args = Args::new().with("x", "a");
        visible(
            &catalogues
                .message(lang("ar"), id, &args, isolate)
                .unwrap()
                .text,
        )
    };
    let table = [
        ("alone", "a", "a"),
        ("beside", "من ⟨a⟩", "من a"),
        ("part", "قبل ⟨a⟩", "قبل a"),
        ("chosen", "a", "a"),
    ];
    for (id, on, off) in table {
        assert_eq!(call(id, true), on);
        assert_eq!(call(id, false), off);
    }
}

#[test]
fn later_layers_win_text_by_text() {
    let (catalogues, diagnostics) = read_layers(
        "fr",
        &["base/", "themes/mine/i18n/", "i18n/"],
        "=== base/fr.ftl
-site = le site
home = Accueil
    .title = Retour à { -site }
search = Rechercher
=== themes/mine/i18n/fr.ftl
search = Trouver
-site = le portail
=== i18n/fr.ftl
home = Début
",
    );
    assert_eq!(diagnostics, []);
    let none = Args::new();
    assert_eq!(say(&catalogues, "fr", "home", &none), "Début");
    assert_eq!(
        say(&catalogues, "fr", "home.title", &none),
        "Retour à le portail"
    );
    assert_eq!(say(&catalogues, "fr", "search", &none), "Trouver");
}

#[test]
fn a_regional_language_stands_on_its_parents() {
    let (catalogues, diagnostics) = read_layers(
        "ar-SY en-GB",
        &["base/", "i18n/"],
        "=== base/ar.ftl
july = يوليو
june = يونيو
=== base/ar-SY.ftl
july = تموز
june = حزيران
=== i18n/ar.ftl
june = حزيران/يونيو
=== base/en.ftl
colour = color
=== base/en-001.ftl
colour = colour
",
    );
    assert_eq!(diagnostics, []);
    let none = Args::new();
    assert_eq!(say(&catalogues, "ar-SY", "july", &none), "تموز");
    // What the site says in general goes before what a lower layer says in particular.
    assert_eq!(say(&catalogues, "ar-SY", "june", &none), "حزيران/يونيو");
    // CLDR: the parent of en-GB is en-001.
    assert_eq!(say(&catalogues, "en-GB", "colour", &none), "colour");
}

#[test]
fn a_missing_message_comes_from_the_chain_and_says_so() {
    let catalogues = sound(
        "ar=ar-EG>fr,en fr>en en",
        "=== i18n/ar.ftl
a = أ
=== i18n/fr.ftl
b = { $n } b
=== i18n/en.ftl
b = { $n } bee
c = sea
",
    );
    let from = |tag, id, args: &Args| {
        let phrase = catalogues.message(lang(tag), id, args, false).unwrap();
        (phrase.text, phrase.lang.to_string())
    };
    // The number is French too: one text, one language.
    assert_eq!(
        from("ar", "b", &count(1234)),
        ("1\u{202F}234 b".into(), "fr".into())
    );
    assert_eq!(from("ar", "c", &Args::new()), ("sea".into(), "en".into()));
    assert_eq!(from("fr", "c", &Args::new()), ("sea".into(), "en".into()));
    assert_eq!(
        say(&catalogues, "en", "a", &Args::new()),
        "error: no message `a` in `en`"
    );
}

#[test]
fn a_wrong_call_names_the_language_the_message_and_the_argument() {
    let catalogues = sound(
        "fr",
        "=== i18n/fr.ftl
pages = { $count -> ¦[one] { $count } page ¦[many] { $count } de pages ¦*[other] { $count } pages ¦}
    .label = { $count } pages de { $title }
size = { NUMBER($bytes) }
",
    );
    let wrong = |id, args: Args| {
        let error = catalogues.message(lang("fr"), id, &args, true).unwrap_err();
        let diagnostic = error.diagnostic();
        format!(
            "{}: {}; {}",
            diagnostic.code,
            diagnostic.message,
            diagnostic.hint.unwrap()
        )
    };
    let table = [
        (
            wrong("pags", count(1)),
            "unknown-message: no message `pags` in `fr`; did you mean `pages`?",
        ),
        (
            wrong("publications", count(1)),
            "unknown-message: no message `publications` in `fr`; add `publications = …` to `i18n/fr.ftl`, and to the other languages",
        ),
        (
            wrong("pages", Args::new()),
            "missing-argument: the message `pages` in `fr` needs the argument `count`; write `t(\"pages\", count=…)`",
        ),
        (
            wrong("pages", Args::new().with("cuont", 3)),
            "unknown-argument: the message `pages` in `fr` does not use the argument `cuont`; did you mean `count`?",
        ),
        (
            wrong("pages", Args::new().with("count", 3).with("title", "x")),
            "unknown-argument: the message `pages` in `fr` does not use the argument `title`; leave it out, or use `{ $title }` in the message, in every language",
        ),
        (
            wrong("pages.label", Args::new().with("count", 3)),
            "missing-argument: the message `pages.label` in `fr` needs the argument `title`; write `t(\"pages.label\", title=…)`",
        ),
        (
            wrong("pages", Args::new().with("count", "trois")),
            "unsuitable-argument: the message `pages` in `fr` needs a number as `count`; look at what the template passes as `count`",
        ),
        (
            wrong("size", Args::new().with("bytes", "1 Mo")),
            "unsuitable-argument: the message `size` in `fr` needs a number as `bytes`; look at what the template passes as `bytes`",
        ),
    ];
    for (found, expected) in table {
        assert_eq!(found, expected);
    }
}

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
            "i18n/ar.ftl:2:3: catalogue-syntax: expected `=` after a name",
            "i18n/ar.ftl:3:13: catalogue-syntax: expected a new line after `->`",
            "i18n/ar.ftl:5:1: catalogue-syntax: expected `}`",
            "i18n/ar.ftl:5:9: catalogue-syntax: a `}` that closes nothing",
            "i18n/ar.ftl:6:1: catalogue-syntax: the message `f` has neither a text nor an attribute",
            "i18n/ar.ftl:8:21: catalogue-syntax: an unknown escape in a quotation",
            "i18n/ar.ftl:9:12: catalogue-syntax: this is not a function",
            "i18n/ar.ftl:11:1: catalogue-syntax: expected a name",
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
            "i18n/en.ftl:6:7: circular-reference: a message that is part of itself: `e` → `d` → `e`",
            "i18n/en.ftl:7:7: circular-reference: a message that is part of itself: `d` → `e` → `d`",
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
    assert_eq!(diagnostics, []);
    assert_eq!(
        shown(catalogues.gaps()),
        [
            "i18n/ar.ftl:0:0: missing-message: `ar` has no message `by.label` (`fr` has it here: i18n/fr.ftl:7:6)",
            "i18n/ar.ftl:1:12: missing-plural: `pages` counts `$n` without `many`, which `ar` needs",
            "i18n/fr.ftl:1:12: missing-plural: `pages` counts `$n` without `many`, which `fr` needs",
            "i18n/fr.ftl:2:6: idle-plural: no number is `zero` in `fr`",
            "i18n/fr.ftl:6:1: unequal-arguments: `by` does not use `$who` in `fr`; in `ar` it does (the same in `ar`: i18n/ar.ftl:8:1)",
            "i18n/fr.ftl:6:1: unequal-arguments: `by` uses `$qui` in `fr`; in `ar` it does not (the same in `ar`: i18n/ar.ftl:8:1)",
        ]
    );
    let hints: Vec<_> = catalogues
        .gaps()
        .iter()
        .filter_map(|it| it.hint.as_deref())
        .collect();
    assert_eq!(hints[1], "add `[many]`, for 11, 12, 13…");
    assert_eq!(hints[2], "add `[many]`, for 1000000…");
    let grave: Vec<_> = catalogues.gaps().iter().map(Diagnostic::is_error).collect();
    assert_eq!(grave, [false, true, true, false, true, true]);
}

#[test]
fn catalogues_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalogues>();
}
