//! Catalogues as small sites: a table of `.ftl` texts, a call, what the reader sees.
//!
//! Expectations follow the rules, not the output: plural categories and digits from CLDR 48, isolation from UAX #9,
//! references and terms from Fluent 1.0.

use super::*;

mod faults;
mod finding;
mod printing;

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
