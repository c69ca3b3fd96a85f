//! `misspelling`: a word that the dictionary of its language does not have.
//!
//! Dictionaries are those of the machine (Hunspell); a language without one is not looked at. Known besides are the words that the site
//! names under `words`, those of `terms.yaml`, and those of titles. Words with a capital may be names, and are let be, as are those
//! with digits, code, addresses, and what says that it is in another language. Each word is told once a page.

use std::collections::BTreeSet;

use crate::check::manuscript::Manuscript;
use crate::check::speller::RULE_NAME;
use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity};

pub(super) const RULE: Rule = Rule {
    name: RULE_NAME,
    severity: Severity::Warning,
    summary: "a word is not in the dictionary of its language",
    sight: Sight::InSite(check),
};

fn check(page: &Manuscript, pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let Some(speller) = pairing.aids.spellers.get(&page.lang) else {
        return;
    };
    let mut told = BTreeSet::new();
    for passage in &page.passages {
        for part in passage.parts.iter().filter(|part| part.lang.is_none()) {
            let text = &passage.text[part.range.clone()];
            for word in speller.unknown(text) {
                let said = &text[word.clone()];
                if !told.insert(said.to_owned()) {
                    continue;
                }
                let range = part.range.start + word.start..part.range.start + word.end;
                let source = page.source(passage, range);
                let lang = page.lang;
                let message = message!("word-not-in-dictionary", word = said, lang);
                found.push(
                    RULE.finding(page, source, message)
                        .hint(remedy(&speller.near(said))),
                );
            }
        }
    }
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
                "fr" => "6\nle\nministère\ncrue/S\nd'abord\neau\nmonter\n",
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
            ("en", "nothing is knwon of Engish"),
        ] {
            let unknown = said(asked, lang, &body.replace(" du ", " "));
            assert_eq!(unknown, [], "{body}");
        }
        let hint = "did you mean `ministère`?".to_owned();
        assert_eq!(said(asked, "fr", "le minstère le minstère"), [(4, hint)]);
        assert_eq!(said(asked, "ar", "في السيد").len(), 1);
        assert_eq!(said("mixed-digits: error", "fr", "le minstère"), []);
        let known = "misspelling: { level: warning, words: [minstère] }";
        assert_eq!(said(known, "fr", "le minstère"), []);
    }
}
