//! Each thing that can be wrong with languages has an error of its own, at its place.

use crate::site::{Printed, trilingual, words};

/// A site with these languages, one line each, and one more file.
fn site(languages: &str, more: &str) -> Printed {
    let words = words(&["ar", "fr"]);
    Printed::of(&format!(
        "=== site.yaml\ntitle: {{ ar: س, fr: S }}\nbase_url: https://x.example\ntheme: bare\nlanguages:\n{languages}{words}\n=== content/_index.ar.md\n---\ntitle: س\n---\n=== content/_index.fr.md\n---\ntitle: S\n---\n{more}\n"
    ))
}

#[test]
fn each_bad_input_has_its_own_error() {
    let fine = "  ar: { locale: ar-TN }\n  fr: { locale: fr-FR }\n";
    for (languages, more, code, line) in [
        (
            "  ar: { locale: ar-TN }\n  fr: { locale: xx-YY }\n",
            "",
            "unknown-locale",
            6,
        ),
        (
            "  ar: { locale: ar-TN }\n  fr: { locale: ar-TN }\n",
            "",
            "foreign-locale",
            6,
        ),
        (
            "  ar: { locale: ar-TN, calendars: [julian] }\n  fr: {}\n",
            "",
            "wrong-value",
            5,
        ),
        (
            "  ar: { locale: ar-TN, calendars: [islamic-umalqura] }\n  fr: {}\n",
            "",
            "calendars-without-gregory",
            5,
        ),
        (
            "  ar: { locale: not a tag }\n  fr: {}\n",
            "",
            "malformed-locale",
            5,
        ),
        (
            "  ar: { locale: ar-SA-u-ca-islamic-umalqura }\n  fr: {}\n",
            "",
            "calendar-in-locale",
            5,
        ),
        (
            "  ar: { locale: ar-SA-u-nu-latin }\n  fr: {}\n",
            "",
            "unknown-digits",
            5,
        ),
        (
            "  ar: {}\n  fr: { months: dual }\n",
            "",
            "months-of-another-language",
            6,
        ),
        (
            "  ar: { typography: eu }\n  fr: {}\n",
            "",
            "typography-of-another-language",
            5,
        ),
        (
            "  ar: { fallback: [fr, ar] }\n  fr: {}\n",
            "",
            "fallback-cycle",
            5,
        ),
        (
            "  ar: { fallback: [fr, fr] }\n  fr: {}\n",
            "",
            "fallback-cycle",
            5,
        ),
        (
            "  ar: { fallback: [en] }\n  fr: {}\n",
            "",
            "unknown-language",
            5,
        ),
        ("  AR: {}\n  fr: {}\n", "", "malformed-language", 5),
        (
            fine,
            "=== content/a.ar.md\n---\ntitle: A\n---\n=== content/a/index.ar.md\n---\ntitle: A\n---\n",
            "two-pages-one-translation",
            2,
        ),
        (
            fine,
            "=== content/a.ar.md\n---\ntitle: A\ntranslation: { of: ar }\n---\n",
            "unknown-language",
            3,
        ),
        (
            fine,
            "=== content/a.md\n---\ntitle: A\n---\n",
            "file-without-language",
            0,
        ),
    ] {
        let printed = site(languages, more);
        let codes = printed.findings();
        assert!(
            codes.contains(&(code, line)),
            "{code} {line}\n{languages}{more}\n{codes:?}"
        );
    }
}

#[test]
fn what_is_wrong_with_a_locale_is_told_where_it_is_said() {
    for (languages, code, column) in [
        (
            "  ar: { calendars: [gregory], locale: xx }\n  fr: {}\n",
            "unknown-locale",
            39,
        ),
        (
            "  ar: { locale: ar-TN, calendars: [islamic-umalqura] }\n  fr: {}\n",
            "calendars-without-gregory",
            35,
        ),
        (
            "  ar: {}\n  fr: { locale: fr-FR, months: dual }\n",
            "months-of-another-language",
            32,
        ),
        (
            "  ar: {}\n  fr: { locale: fr-FR, typography: english }\n",
            "typography-of-another-language",
            36,
        ),
        // Nobody named a locale: the language itself is shown.
        ("  ar: {}\n  xx: {}\n", "unknown-locale", 7),
    ] {
        let printed = site(languages, "");
        let found = printed.finding(code);
        let place = found.place.as_ref().expect("it has a place");
        assert_eq!(place.column, column, "{languages}{found:?}");
        assert!(found.hint.is_some(), "{found:?}");
    }
}

#[test]
fn a_plural_that_leaves_out_a_category_is_found() {
    let site = trilingual("").replace(
        "=== i18n/ar.ftl\n",
        "=== i18n/ar.ftl\nfiles = { $count ->\n    [one] ملف\n   *[other] ملفات\n}\n",
    );
    let sources = diwan::source::Sources::from_fixture(&site);
    let languages: Vec<_> = ["ar"]
        .map(|tag| diwan::catalogue::CatalogueLanguage {
            lang: diwan::language::Lang::parse(tag).unwrap(),
            locale: tag.parse().unwrap(),
            fallback: Vec::new(),
        })
        .into();
    let (_, found) =
        diwan::catalogue::Catalogues::read(&sources, &languages, &["i18n/".to_owned()]);
    let plural = found.iter().find(|fault| fault.code == "missing-plural");
    assert!(plural.is_some_and(|fault| fault.is_error()), "{found:?}");
}
