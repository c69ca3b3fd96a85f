//! What readers see: plurals, numbers, dates, references, isolation.

use super::*;

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
    assert_eq!(say("ar", "day", "2012-07-06"), "6\u{a0}تموز\u{a0}2012");
    assert_eq!(
        say("fr", "day", "2012-07-06T10:30:00+01:00"),
        "6\u{a0}juillet\u{a0}2012"
    );
    assert_eq!(
        say("fr", "full", "2012-07-06"),
        "vendredi 6\u{a0}juillet\u{a0}2012"
    );
    assert_eq!(say("fr", "day", "2026-01-01"), "1er\u{a0}janvier\u{a0}2026");
    assert_eq!(say("en", "day", "2012-07-06"), "6\u{a0}July\u{a0}2012");
    assert_eq!(say("en", "hour", "2012-07-06T16:05"), "16:05");
    assert_eq!(
        say("en", "moment", "2012-07-06T16:05:09Z"),
        "6\u{a0}July\u{a0}2012 at 16:05"
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
NUMBER = Nombre { NUMBER($n) }
again = { NUMBER }
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
        ("again", &count(3), "Nombre ⟨3⟩"),
    ];
    for (id, args, expected) in table {
        assert_eq!(say(&catalogues, "fr", id, args), expected, "{id}");
    }
}

/// Where Fluent's bundle alone would print something else.
#[test]
fn terms_keep_their_names_their_parameters_and_their_numbers() {
    let catalogues = sound(
        "en",
        r#"=== i18n/en.ftl
site = the site
-site = Diwan
-of = of { -site } in { $city }
-list = [a]
named = { site } { -of(city: "Rabat") }
much = { 9007199254740993 } { NUMBER(9007199254740993, useGrouping: "false") }
marked = { -list } { $n ->
    [one] { -list }
   *[other]
      { -list }
      {"."}b
}
"#,
    );
    let none = Args::new();
    assert_eq!(
        say(&catalogues, "en", "named", &none),
        "the site of Diwan in Rabat"
    );
    assert_eq!(
        say(&catalogues, "en", "much", &none),
        "⟨9,007,199,254,740,993⟩ ⟨9007199254740993⟩"
    );
    assert_eq!(say(&catalogues, "en", "marked", &count(1)), "[a] [a]");
    assert_eq!(say(&catalogues, "en", "marked", &count(2)), "[a] [a]\n.b");
}

#[test]
fn what_is_inserted_is_isolated_from_its_neighbours() {
    let catalogues = sound(
        "ar",
        "=== i18n/ar.ftl
alone = { $x }
beside = من { $x }
part = قبل { alone }
both = { $x }{ $x }
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
        ("both", "⟨a⟩⟨a⟩", "aa"),
        ("chosen", "a", "a"),
    ];
    for (id, on, off) in table {
        assert_eq!(call(id, true), on);
        assert_eq!(call(id, false), off);
    }
}

#[test]
fn lines_are_joined_as_fluent_says_whatever_ends_them() {
    let text =
        "=== i18n/fr.ftl\nlong =\n    Première ligne\n      en retrait\n\n    dernière\nnext = x\n";
    let windows = text.replace('\n', "\r\n").replacen("\r\n", "\n", 1);
    for text in [text, &windows] {
        let said = say(&sound("fr", text), "fr", "long", &Args::new());
        assert_eq!(said, "Première ligne\n  en retrait\n\ndernière");
    }
}

/// The bundles of `fluent` are the witness that trees are printed as Fluent says, where they and the rules agree: no thousands,
/// no fractions, no isolation.
#[test]
fn the_other_implementation_of_fluent_prints_the_same() {
    const MESSAGES: &str = r#"
-brand = Diwan
    .case = upper
-thing = { $n -> ¦[one] a thing ¦*[other] { $n } things ¦} of { $whose }
plain = Words, words.
literal = {"  "}x{"\u00e9"}{"}"}{ -3 }{ 12 }
lines =
    First line
      indented more

    last line   { "" }
refers = { plain } { attributed.label } { -brand }
attributed =
    .label = Label of { $who }
gives = { -thing(n: 1, whose: "his") } and { -thing(n: 2, whose: "hers") }
by-term = { -brand.case -> ¦[lower] low ¦*[upper] up ¦}
by-word = { $who -> ¦[Ada] her ¦[Bob] him ¦*[other] them ¦}
by-number = { $n -> ¦[0] none ¦[one] one { $who } ¦[7] seven ¦*[other] { $n } of them ¦}
within = { $n -> ¦[one] { $who -> ¦[Ada] A1 ¦*[other] O1 ¦} ¦*[other] { $who -> ¦[Ada] A ¦*[other] O ¦} ¦}
"#;
    let text = MESSAGES.replace('¦', "\n  ");
    let ours = sound("en", &format!("=== i18n/en.ftl{text}"));
    let resource = fluent::FluentResource::try_new(text).unwrap();
    let mut theirs = fluent::FluentBundle::new(vec!["en".parse().unwrap()]);
    theirs.set_use_isolating(false);
    theirs.add_resource(resource).unwrap();
    for (n, who) in [
        (0, "Ada"),
        (1, "Bob"),
        (1, "Ada"),
        (2, "Eve"),
        (7, "Ada"),
        (21, "Bob"),
    ] {
        for id in ours.ids(lang("en")) {
            let message = &ours.find(lang("en"), id).unwrap().1;
            let all = [("n", Value::from(n)), ("who", Value::from(who))];
            let args: Args = all
                .into_iter()
                .filter(|(name, _)| message.uses(name))
                .collect();
            let phrase = ours.message(lang("en"), id, &args, false).unwrap();
            let (id, attribute) = id
                .split_once('.')
                .map_or((id, None), |(id, name)| (id, Some(name)));
            let message = theirs.get_message(id).unwrap();
            let pattern = match attribute {
                Some(name) => message.get_attribute(name).unwrap().value(),
                None => message.value().unwrap(),
            };
            let args = fluent::fluent_args!["n" => n, "who" => who];
            let mut errors = Vec::new();
            let expected = theirs.format_pattern(pattern, Some(&args), &mut errors);
            assert_eq!(
                (phrase.text.as_str(), errors.len()),
                (expected.as_ref(), 0),
                "{id}"
            );
        }
    }
}
