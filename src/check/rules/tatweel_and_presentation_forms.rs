//! `tatweel-and-presentation-forms`: Arabic that looks right and cannot be found.
//!
//! Tatweel (U+0640) between letters only stretches a word, and presentation forms (U+FB50–FDFF, U+FE70–FEFC) are shapes
//! of letters that old programs wrote instead of letters: search, copying and screen readers fail on both. Tatweel at
//! the end of a word passes (`هـ` for the Hijri year), and so do characters of that block that writers mean: ornate
//! parentheses and honorifics such as ﷺ.

use std::ops::Range;

use icu::normalizer::ComposingNormalizerBorrowed;

use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "tatweel-and-presentation-forms",
    severity: Severity::Warning,
    summary: "a word of Arabic is stretched, or written in shapes instead of letters",
    sight: Sight::Page(check),
};

const TATWEEL: char = '\u{640}';

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for (line, text) in page.lines(&page.front) {
        for word in words(text) {
            let source = line.start + word.start..line.start + word.end;
            found.extend(finding(page, &text[word], source));
        }
    }
    for passage in &page.passages {
        for word in words(&passage.text) {
            let source = page.source(passage, word.clone());
            found.extend(finding(page, &passage.text[word], source));
        }
    }
}

fn finding(page: &Manuscript, word: &str, source: Range<usize>) -> Option<Diagnostic> {
    let (message, better) = if word.contains(is_presentation_form) {
        let better = ComposingNormalizerBorrowed::new_nfkc()
            .normalize(word)
            .into_owned();
        (format!("`{word}` is written in presentation forms"), better)
    } else if is_stretched(word) {
        (
            format!("`{word}` is stretched by tatweel (U+0640)"),
            word.to_owned(),
        )
    } else {
        return None;
    };
    let better = better.replace(TATWEEL, "");
    Some(
        RULE.finding(page, source, message)
            .hint(format!("write `{better}`")),
    )
}

/// The words of a text that could be at fault: letters and the marks on them.
fn words(text: &str) -> Vec<Range<usize>> {
    let suspicious = |c: char| c == TATWEEL || is_presentation_form(c);
    if !text.contains(suspicious) {
        return Vec::new();
    }
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_of_word(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words.retain(|word| text[word.clone()].contains(suspicious));
    words
}

fn is_stretched(word: &str) -> bool {
    let inside = word.trim_matches(|c| c == TATWEEL || is_mark(c));
    inside.contains(TATWEEL)
}

fn is_of_word(c: char) -> bool {
    c == TATWEEL || c.is_alphabetic() || is_mark(c) || is_presentation_form(c)
}

/// The vowel signs of Arabic.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

fn is_presentation_form(c: char) -> bool {
    matches!(c, '\u{FB50}'..='\u{FD3D}' | '\u{FD50}'..='\u{FDCE}' | '\u{FDF0}'..='\u{FDF9}' | '\u{FE70}'..='\u{FEFC}')
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{findings, places};

    #[test]
    fn stretched_words_and_shapes_are_found() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("بيان مشـــترك", &[(4, 6)]),
            ("مـحـمـد", &[(4, 1)]),
            ("16 شعبان 1433 هـ", &[]),
            ("بـ37 ولـ «بيان»", &[]),
            ("العلامة ـَـ وحدها", &[]),
            ("\u{FEE3}\u{FEA4}\u{FEE4}\u{FEAA} هنا", &[(4, 1)]),
            ("\u{FEFB}", &[(4, 1)]),
            ("\u{FD3E}نص\u{FD3F} ﷺ", &[]),
            ("`مـحـمـد`", &[]),
            ("**مشـ**ـترك", &[(4, 3)]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }

    #[test]
    fn the_hint_spells_the_word_and_the_title_is_read_too() {
        let site =
            "=== content/a.ar.md\n---\ntitle: بيـان\n---\n\u{FEE3}\u{FEA4}\u{FEE4}\u{FEAA}\n";
        let hints: Vec<_> = findings(&RULE, site)
            .into_iter()
            .filter_map(|it| it.hint)
            .collect();
        assert_eq!(hints, ["write `بيان`", "write `محمد`"]);
    }
}
