//! `letters-of-another-language`: a yeh, a kaf or a heh that another language writes, in a word of this one.
//!
//! Keyboards and converters leave a Persian `ی` or `ک` in Arabic, and an Arabic `ي` or `ك` in Persian: readers see the same word and
//! search does not find it. Reported are words that are of this language but for these letters; what says that it is in another
//! language is let be, and so is a word with letters that this language lacks altogether, which is a name of the other.

use std::ops::Range;

use crate::check::letters::{Letters, runs};
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "letters-of-another-language",
    severity: Severity::Warning,
    summary: "a letter of Arabic script looks like one of this language and is another's",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    // What locale lends its formats to a language without data does not say with what letters that is written.
    let own = page.lang.as_str().split('-').next();
    let is_known = own == Some(page.locale.icu().id.language.as_str());
    if !is_known || !page.holds(may_be_foreign) {
        return;
    }
    let letters = Letters::of(page.locale);
    if !page.says(|c| may_be_foreign(c) && letters.is_foreign(c)) {
        return;
    }
    for (line, text) in page.lines(&page.front) {
        for word in words(text, &letters) {
            let source = line.start + word.start..line.start + word.end;
            found.push(finding(page, &letters, &text[word], source));
        }
    }
    for passage in &page.passages {
        for part in passage.parts.iter().filter(|part| part.lang.is_none()) {
            for word in words(&passage.text[part.range.clone()], &letters) {
                let word = part.range.start + word.start..part.range.start + word.end;
                let source = page.source(passage, word.clone());
                found.push(finding(page, &letters, &passage.text[word], source));
            }
        }
    }
}

fn finding(page: &Manuscript, letters: &Letters, word: &str, source: Range<usize>) -> Diagnostic {
    let foreign = word
        .chars()
        .find(|c| letters.is_foreign(*c))
        .unwrap_or_default();
    let message = message!(
        "word-holds-foreign-letter",
        word,
        code = format!("U+{:04X}", foreign as u32),
        lang = page.lang
    );
    RULE.finding(page, source, message).hint(message!(
        "remedy-word-another-language-says",
        remedy = letters.remedy(word)
    ))
}

fn may_be_foreign(c: char) -> bool {
    matches!(
        c,
        '\u{643}' | '\u{647}' | '\u{649}' | '\u{64A}' | '\u{6A9}' | '\u{6C1}' | '\u{6CC}'
    )
}

/// The words that are of the language but for letters that look like its own.
fn words(text: &str, letters: &Letters) -> Vec<Range<usize>> {
    if !text.contains(|c| may_be_foreign(c) && letters.is_foreign(c)) {
        return Vec::new();
    }
    let is_of_word = |c: char| c.is_alphabetic() || crate::locale::is_mark(c);
    let mut words = runs(text, is_of_word);
    words.retain(|word| {
        let word = &text[word.clone()];
        word.contains(|c| letters.is_foreign(c)) && letters.could_be_own(word)
    });
    words
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{SITE, findings, places, whole_site};

    #[test]
    fn a_word_is_written_with_the_letters_of_its_language() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("رحبت الوزارة بالوفد، على كرسي هنا", &[]),
            ("اجتمع فی المدینة", &[(4, 7), (4, 10)]),
            ("الشکاوى هنا", &[(4, 1)]),
            ("جريدة [کیهان]{lang=fa}", &[]),
            ("مدينة گیلان", &[]),
            ("`فی`", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }

    #[test]
    fn a_borrowed_locale_lends_no_letters() {
        let settings = SITE.replacen(
            "languages:",
            "languages:\n  xpr: { locale: ar, fallback: [fr] }",
            1,
        );
        let page = "=== content/a.xpr.md\n---\ntitle: x\n---\nالشکاوى هنا\n";
        let found = whole_site(&format!("{settings}{page}"));
        assert!(!found.iter().any(|it| it.code == RULE.name), "{found:?}");
    }

    #[test]
    fn the_hint_spells_the_word_by_place() {
        let site = "=== content/a.ar.md\n---\ntitle: تقدیم\n---\nإلی المحکمة فی علیه\n";
        let hints: Vec<_> = findings(&RULE, site)
            .into_iter()
            .filter_map(|it| Some(it.hint?.to_string()))
            .collect();
        let remedy: Vec<&str> = hints.iter().filter_map(|it| it.split(';').next()).collect();
        let expected = [
            "write `تقديم`",
            "write `إلى`, or `إلي` where the last letter has dots",
            "write `المحكمة`",
            "write `فى`, or `في` where the last letter has dots",
            "write `عليه`",
        ];
        assert_eq!(remedy, expected);
    }
}
