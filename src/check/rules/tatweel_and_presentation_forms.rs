//! `tatweel-and-presentation-forms`: Arabic that looks right and cannot be found.
//!
//! Tatweel (U+0640) between letters only stretches a word, and presentation forms (U+FB50–FDFF, U+FE70–FEFC) are shapes
//! of letters that old programs wrote instead of letters: search, copying and screen readers fail on both. Tatweel at
//! the end of a word passes (`هـ` for the Hijri year, `لـ[رابط]`, `الـVPN`), and under a mark that needs a seat (`هَـٰذا`); so
//! do characters of that block that writers mean: ornate parentheses and honorifics such as ﷺ.
//!
//! Unicode takes the shapes of yeh and kaf that texts from PDF files have for Persian letters (U+06CC, U+06A9). In a language
//! that is written without these (CLDR's exemplars) the remedy spells its own.

use std::ops::Range;

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use crate::check::letters::{Letters, runs};
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
    if !page.says(is_suspicious) {
        return;
    }
    for (line, text) in page.lines(&page.front) {
        for word in words(text) {
            let source = line.start + word.start..line.start + word.end;
            found.extend(finding(page, &text[word], source));
        }
    }
    for passage in &page.passages {
        for word in words(&passage.text) {
            let source = page.source(passage, word.clone());
            // What was stretched up to a link or a quotation stands before another word.
            let is_seam = |at: usize| passage.parts.iter().any(|part| part.range.end == at);
            let text = &passage.text[word.clone()];
            let ends_at_seam = text.match_indices(TATWEEL).all(|(at, tatweel)| {
                let end = word.start + at + tatweel.len();
                is_seam(end) && !passage.text[end..].starts_with(TATWEEL)
            });
            let is_fault = !ends_at_seam || text.contains(is_presentation_form);
            found.extend(finding(page, text, source).filter(|_| is_fault));
        }
    }
}

fn finding(page: &Manuscript, word: &str, source: Range<usize>) -> Option<Diagnostic> {
    let (message, remedy) = if word.contains(is_presentation_form) {
        let letters = ComposingNormalizerBorrowed::new_nfkc().normalize(word);
        let remedy = Letters::of(page.locale).remedy(&letters.replace(TATWEEL, ""));
        (message!("word-written-presentation-forms", word), remedy)
    } else if is_stretched(word) {
        (
            message!("word-stretched-tatweel-u", word),
            message!("write-bare", bare = bare(word)),
        )
    } else {
        return None;
    };
    Some(RULE.finding(page, source, message).hint(remedy))
}

/// The words of a text that could be at fault: letters and the marks on them.
fn words(text: &str) -> Vec<Range<usize>> {
    if !text.contains(is_suspicious) {
        return Vec::new();
    }
    let mut words = runs(text, is_of_word);
    words.retain(|word| text[word.clone()].contains(is_suspicious));
    words
}

fn is_suspicious(c: char) -> bool {
    c == TATWEEL || is_presentation_form(c)
}

fn is_stretched(word: &str) -> bool {
    let inside = word.trim_matches(|c| c == TATWEEL || is_mark(c));
    let needs_seat =
        |c: char| matches!(c, '\u{653}'..='\u{655}' | '\u{670}' | '\u{6E5}'..='\u{6E8}');
    inside.match_indices(TATWEEL).any(|(at, tatweel)| {
        let mut after = inside[at + tatweel.len()..].chars().peekable();
        let marks = std::iter::from_fn(|| after.next_if(|c| is_mark(*c) || needs_seat(*c)));
        let marks: Vec<char> = marks.collect();
        let is_seat = marks.into_iter().any(needs_seat);
        // Letters of another script do not join it.
        let is_before_letter = after.next().is_some_and(|c| c == TATWEEL || is_arabic(c));
        let before = inside[..at].chars().rev().find(|c| !is_mark(*c));
        let is_behind_letter = before.is_some_and(|c| c == TATWEEL || is_arabic(c));
        !is_seat && is_before_letter && is_behind_letter
    })
}

/// The word without its tatweel. The article loses its alef behind `ل` (`لـالوزارة` is `للوزارة`).
fn bare(word: &str) -> String {
    match word.strip_prefix("ل\u{640}ال") {
        Some(rest) => format!("لل{rest}").replace(TATWEEL, ""),
        None => word.replace(TATWEEL, ""),
    }
}

/// Whether a letter joins others of Arabic script.
fn is_arabic(c: char) -> bool {
    CodePointMapData::<Script>::new().get(c) == Script::Arabic || is_presentation_form(c)
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
            ("خدمة الـVPN والـWi-Fi", &[]),
            ("لە Bashـدا و [PDF](https://a.example)ـەکان", &[]),
            ("عدد الـ12 والـ«بيان»", &[]),
            ("قرار لـ[الوزارة](https://a.example) وبـ**الوزارة**", &[]),
            ("هَـٰذَا الرَّحْمَـٰنِ", &[]),
            ("الـVPN الـمـدينة", &[(4, 8)]),
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
            .filter_map(|it| Some(it.hint?.to_string()))
            .collect();
        assert_eq!(hints, ["write `بيان`", "write `محمد`"]);
    }

    #[test]
    fn the_hint_spells_with_the_letters_of_the_language() {
        for (lang, word, better) in [
            ("ar", "\u{FE91}\u{FBFF}\u{FE96}", "بيت"),
            ("ar", "\u{FECB}\u{FEE0}\u{FEF0}", "على"),
            ("ar", "\u{FB90}\u{FE98}\u{FE8E}\u{FE91}", "كتاب"),
            ("ar", "\u{FE9F}\u{FEA8}\u{FEF1}", "جخي"),
            ("fa", "\u{FBFE}\u{FB90}", "یک"),
        ] {
            let settings = "=== site.yaml\ntitle: { ar: م, fr: S, en: S, fa: م }\nbase_url: https://example.org\ntheme: plain\n\
                time_zone: UTC\nlanguages: { ar: { locale: ar-SY-u-nu-latn }, fr: {}, en: {}, fa: {} }\n";
            let page = format!("=== content/a.{lang}.md\n---\ntitle: x\n---\n{word}\n{settings}");
            let hints: Vec<_> = findings(&RULE, &page)
                .into_iter()
                .filter_map(|it| Some(it.hint?.to_string()))
                .collect();
            assert_eq!(hints, [format!("write `{better}`")], "{word}");
        }
    }
}
