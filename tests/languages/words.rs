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

/// What a language writes between quotation marks, and signs of other languages that it does not write.
const MARKS: &[(&str, [char; 2], &str)] = &[
    ("ar", ['«', '»'], ",;?"),
    ("de", ['„', '“'], "«»”"),
    ("en", ['“', '”'], "«»„"),
    ("es", ['«', '»'], "„“”"),
    ("fa", ['«', '»'], ",;?كيى"),
    ("fr", ['«', '»'], "„“”"),
    ("ru", ['«', '»'], "„“”"),
    ("tr", ['“', '”'], "«»„"),
    ("ur", ['”', '“'], ",;?«»كيىه"),
    ("zgh", ['«', '»'], "„“”"),
    ("zh", ['“', '”'], ",;?!:«»„"),
];

#[test]
fn every_catalogue_has_the_marks_of_its_language() {
    let folder = format!("{}/i18n", env!("CARGO_MANIFEST_DIR"));
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let lang = name.trim_end_matches(".ftl");
        let row = MARKS.iter().find(|row| row.0 == lang);
        let (_, [open, close], foreign) =
            row.unwrap_or_else(|| panic!("`MARKS` has no row for i18n/{name}"));
        for (line, text) in shown(lang) {
            // What stands in braces is Fluent's, but for texts in quotation marks.
            let said: String = text
                .split(['{', '}'])
                .enumerate()
                .filter(|(at, part)| at % 2 == 0 || part.trim().starts_with('"'))
                .map(|(at, part)| {
                    if at % 2 == 0 {
                        part
                    } else {
                        part.trim().trim_matches('"')
                    }
                })
                .collect();
            let wrong = said.find(|c| matches!(c, '"' | '\'') || foreign.contains(c));
            assert_eq!(wrong, None, "i18n/{name}:{line}: {said}");
            // A separator closes one quotation and opens the next.
            let inside = said.trim_start().starts_with(*close);
            let mut depth = i32::from(inside);
            for c in said.chars() {
                depth += i32::from(c == *open) - i32::from(c == *close);
                assert!((0..=1).contains(&depth), "i18n/{name}:{line}: {said}");
            }
            assert_eq!(depth, i32::from(inside), "i18n/{name}:{line}: {said}");
        }
    }
}
