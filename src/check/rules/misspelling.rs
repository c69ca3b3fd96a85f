//! `misspelling`: a word that the dictionary of its language does not have.
//!
//! Dictionaries are those of the machine (Hunspell); a language without one is not looked at. Known besides are the words that the site
//! names under `words`, those of `terms.yaml`, and those of titles. Words with a capital may be names, and are let be, as are those
//! with digits, code, addresses, and what says that it is in another language. Each word is told once a page, and of a stretch in another
//! language that does not say so, the whole.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::check::manuscript::Manuscript;
use crate::check::speller::RULE_NAME;
use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity, shorten};

pub(super) const RULE: Rule = Rule {
    name: RULE_NAME,
    severity: Severity::Warning,
    summary: "a word is not in the dictionary of its language",
    sight: Sight::InSite(check),
};

/// A text that nothing interrupts is in another language where so many words of it are unknown, and more than half.
const FOREIGN: usize = 3;

fn check(page: &Manuscript, pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let Some(speller) = pairing.aids.spellers.get(&page.lang) else {
        return;
    };
    let small = &pairing.aids.small_words;
    let mut told = BTreeSet::new();
    for passage in &page.passages {
        for part in passage.parts.iter().filter(|part| part.lang.is_none()) {
            let text = &passage.text[part.range.clone()];
            let mut words = speller.look_up(text);
            words.retain(|(word, is_known)| *is_known || is_own(page, &text[word.clone()]));
            let source = |range: Range<usize>| {
                let start = part.range.start;
                page.source(passage, start + range.start..start + range.end)
            };
            let goes_on =
                |one: &Word, next: &Word| !text[one.0.end..next.0.start].contains(ends_stretch);
            for stretch in words.chunk_by(goes_on) {
                let unknown = stretch.iter().filter(|(_, is_known)| !is_known);
                let unknown: Vec<&Range<usize>> = unknown.map(|(word, _)| word).collect();
                if unknown.is_empty() {
                    continue;
                }
                // Of what another rule tells, and of what says no language, the words are not told one by one.
                let all = stretch.iter().map(|(word, _)| &text[word.clone()]);
                if small.can_tell(page.lang) && small.other(page.lang, all).is_some() {
                    continue;
                }
                let lang = page.lang;
                let different = unknown.iter().map(|word| &text[(*word).clone()]);
                let different = different.collect::<BTreeSet<_>>().len();
                if different >= FOREIGN && 2 * unknown.len() > stretch.len() {
                    let whole = stretch[0].0.start..stretch[stretch.len() - 1].0.end;
                    let words = shorten(&text[whole.clone()]);
                    if told.insert(words.clone().into_owned()) {
                        let message = message!("words-not-in-dictionary", words, lang);
                        let finding = RULE.finding(page, source(whole), message);
                        found.push(finding.hint(message!("say-language-or-add-words")));
                    }
                    continue;
                }
                for word in unknown {
                    let said = &text[word.clone()];
                    if told.insert(said.to_owned()) {
                        let message = message!("word-not-in-dictionary", word = said, lang);
                        let finding = RULE.finding(page, source(word.clone()), message);
                        found.push(finding.hint(remedy(&speller.near(said))));
                    }
                }
            }
        }
    }
}

/// A word, and whether it is known.
type Word = (Range<usize>, bool);

/// Whether a word is in the letters of its page: what stands in those of other languages no dictionary of this one has.
fn is_own(page: &Manuscript, word: &str) -> bool {
    let share = page.locale.script_share(word);
    2 * share.own >= share.letters
}

/// Where sentences end, quotations and what stands in brackets.
fn ends_stretch(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '…' | '؟' | '«' | '»' | '“' | '”' | '"' | '(' | ')' | '\n'
    )
}

fn remedy(near: &[String]) -> Message {
    match near {
        [] => message!("add-word-or-mend"),
        near => {
            let names: Vec<&str> = near.iter().map(String::as_str).collect();
            message!("did-you-mean-words", names)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::outside::Outside;
    use crate::check::testing::outside_findings;
    use crate::settings::Language;

    /// Dictionaries of a few words.
    struct Shelf;

    impl Outside for Shelf {
        fn dictionary(&self, language: &Language) -> Option<(String, String)> {
            let affixes = "SET UTF-8\nTRY aeiouté\nSFX S Y 1\nSFX S 0 s .\n";
            let words = match language.lang.as_str() {
                "fr" => "7\nle\nministère\ncrue/S\nd'abord\neau\nmonter\netc.\n",
                "ar" => "3\nالماء\nفي\nالسد\n",
                _ => return None,
            };
            Some((affixes.to_owned(), words.to_owned()))
        }
    }

    fn said(rules: &str, lang: &str, body: &str) -> Vec<(u32, String)> {
        let site = format!(
            "=== terms.yaml\n- terms: {{ fr: barrage }}\n=== content/a.{lang}.md\n---\ntitle: Débit\n---\n{body}\n"
        );
        let found = outside_findings(rules, &RULE, &site, &Shelf);
        let told = found.iter().filter_map(|it| {
            let column = it.place.as_ref()?.column;
            Some((column, it.hint.as_ref()?.to_string()))
        });
        told.collect()
    }

    #[test]
    fn a_word_is_in_the_dictionary_or_known_to_the_site() {
        let asked = "misspelling: warning";
        for (lang, body) in [
            (
                "fr",
                "Le ministère. Crues, d’abord l’eau, LE barrage du Sahlane, débit",
            ),
            (
                "fr",
                "`mnistère` [mnistère]{lang=en} https://a.example/mnistere a1b",
            ),
            ("ar", "الماءُ في السدّ"),
            ("ar", "الماء water في السد"),
            ("fr", "le monter etc., l’eau"),
            ("en", "nothing is knwon of Engish"),
        ] {
            let unknown = said(asked, lang, &body.replace(" du ", " "));
            assert_eq!(unknown, [], "{body}");
        }
        let hint = "did you mean `ministère`?".to_owned();
        assert_eq!(said(asked, "fr", "le minstère le minstère"), [(4, hint)]);
        assert_eq!(said(asked, "ar", "في السيد").len(), 1);
        assert_eq!(said("mixed-digits: error", "fr", "le minstère"), []);
        let stretch = said(
            asked,
            "fr",
            "le ministère « la città monter eau nostra » minstère",
        );
        let columns: Vec<u32> = stretch.iter().map(|it| it.0).collect();
        assert_eq!(columns, [16, 45], "{stretch:?}");
        let known = "misspelling: { level: warning, words: [minstère] }";
        assert_eq!(said(known, "fr", "le minstère"), []);
    }
}
