//! The words of the interface are set as running text is: nothing that the rules of their language would still mend.

use std::fs;
use std::path::Path;

use diwan::language::Lang;
use diwan::locale::{Locale, LocaleSpec};

/// The lines of a catalogue that readers see, by number.
fn shown(lang: &str) -> Vec<(usize, String)> {
    let path = format!("{}/i18n/{lang}.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(Path::new(&path)).unwrap();
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    lines
        .filter(|(_, line)| !line.starts_with('#'))
        .map(|(at, line)| (at, line.split_once(" = ").map_or(line, |(_, text)| text)))
        .map(|(at, text)| (at, text.to_owned()))
        .collect()
}

#[test]
fn no_message_needs_the_typography_of_its_language() {
    for lang in ["fr", "en"] {
        let locale = Locale::new(&LocaleSpec::of(Lang::parse(lang).unwrap())).unwrap();
        for (line, text) in shown(lang) {
            // What stands in braces is Fluent's.
            for part in text.split(['{', '}']).step_by(2) {
                assert_eq!(
                    locale.typography().apply(part),
                    part,
                    "i18n/{lang}.ftl:{line}"
                );
            }
        }
    }
}

#[test]
fn arabic_messages_have_arabic_points() {
    let is_arabic = |c: char| ('\u{621}'..='\u{64A}').contains(&c);
    for (line, text) in shown("ar") {
        let letters: Vec<char> = text.chars().collect();
        for pair in letters.windows(2) {
            let latin = is_arabic(pair[0]) && matches!(pair[1], ',' | ';' | '?');
            let apart = pair[0] == ' ' && matches!(pair[1], '،' | '؛' | '؟' | ':');
            assert!(!latin && !apart, "i18n/ar.ftl:{line}: {text}");
        }
    }
}
