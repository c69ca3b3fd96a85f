//! Where messages come from, layer by layer and language by language, and what is said when they do not come.

use super::*;

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
fn catalogues_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalogues>();
}

/// The build holds the languages of the program's own messages to each other. Here nothing may be missing in any: who adds a
/// message writes it in all of `i18n/`, or asks somebody who can.
#[test]
fn the_built_in_catalogues_have_nothing_wrong() {
    let sources = Sources::from_fixture("");
    let folder = format!("{}i18n/", crate::source::BUILT_IN);
    let tags: Vec<&str> = sources
        .paths(&folder)
        .filter_map(|path| path[folder.len()..].strip_suffix(".ftl"))
        .collect();
    let languages: Vec<_> = tags.into_iter().map(language).collect();
    let theme = format!("{}themes/ministry/i18n/", crate::source::BUILT_IN);
    let (catalogues, diagnostics) =
        Catalogues::read(&sources, &languages, &[folder.clone(), theme]);
    assert_eq!(shown(&diagnostics), <[String; 0]>::default());
    assert_eq!(shown(catalogues.gaps()), <[String; 0]>::default());
}
