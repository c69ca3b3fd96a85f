//! `passage-in-another-language`: sentences that are in another language of the site than their page, and do not say so, by their words.
//!
//! French in an English page has the same letters, so that no script tells it. A sentence of seven words or more is looked at whose
//! small words are the other language's and not the page's; names are too short for that. Where most of a page is so, it is told
//! once: the file has the wrong name, or waits for its translation.

use std::ops::Range;

use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
use crate::check::small_words::SmallWords;
use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Lang;

pub(super) const RULE: Rule = Rule {
    name: "passage-in-another-language",
    severity: Severity::Warning,
    summary: "sentences are in another language of the site by their words, and do not say so",
    sight: Sight::InSite(check),
};

/// A sentence, with what its words tell.
struct Sentence {
    range: Range<usize>,
    words: usize,
    /// The other language that it is in.
    lang: Option<Lang>,
}

fn check(page: &Manuscript, pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let small = &pairing.aids.small_words;
    if !small.can_tell(page.lang) {
        return;
    }
    let (mut all, mut foreign) = (0, 0);
    let mut told: Vec<(Range<usize>, Lang)> = Vec::new();
    // Code that stands in HTML without an empty line is told by `markdown-in-html`, that of templates by `literal-template`.
    let holds_code = |passage: &&Passage| {
        let is_sign = |byte: u8| matches!(byte, b'`' | b'{' | b'\\');
        let holds = |mark: &&str| passage.text.contains(*mark);
        passage.text.bytes().any(is_sign)
            && (["```", "{{", "{%"].iter().any(holds) || is_formula(&passage.text))
    };
    let may_be_foreign = |it: &Passage| small.may_hold_others(page.lang, words(&it.text));
    if !page.passages.iter().any(may_be_foreign) {
        return;
    }
    for passage in page.passages.iter().filter(|it| !holds_code(it)) {
        for sentence in sentences(page, passage, small) {
            all += sentence.words;
            let Some(lang) = sentence.lang else { continue };
            if is_own_script(page, pairing, &passage.text[sentence.range.clone()], lang) {
                continue;
            }
            foreign += sentence.words;
            let range = in_its_script(page, pairing, &passage.text, (sentence.range, lang));
            let source = page.source(passage, range);
            match told.last_mut() {
                // Sentences of one block are one finding.
                Some((last, other)) if *other == lang && is_one(page, last, &source) => {
                    last.end = source.end;
                }
                _ => told.push((source, lang)),
            }
        }
    }
    let is_whole = 2 * foreign > all;
    let most = if is_whole { 1 } else { usize::MAX };
    for (source, lang) in told.into_iter().take(most) {
        let own = page.lang;
        let (message, hint) = match is_whole {
            true => (
                message!("page-in-another-language", lang, own),
                message!("file-name-says-lang-rename", lang = own),
            ),
            false => (
                message!("passage-in-another-language", lang, own),
                message!("say-language-of-passage", lang),
            ),
        };
        let line = page.first_line(source);
        found.push(RULE.finding(page, line, message).hint(hint));
    }
}

/// Whether a text has more letters of the page's script than of the other language's. One that writes signs has few words, however long
/// it is, so that the terms of another language in it (`MUST NOT`) weigh too much.
fn is_own_script(page: &Manuscript, pairing: &Pairing, text: &str, lang: Lang) -> bool {
    let other = &pairing.press.site().settings.language(lang).locale;
    page.locale.script_share(text).own > other.script_share(text).own
}

/// What is left of a sentence without the letters at both ends that the other language has none of: an example that a sentence in
/// Chinese or Arabic ends with begins where its own letters do.
fn in_its_script(
    page: &Manuscript,
    pairing: &Pairing,
    text: &str,
    (range, lang): (Range<usize>, Lang),
) -> Range<usize> {
    let other = &pairing.press.site().settings.language(lang).locale;
    let is_foreign = |(_, c): &(usize, char)| {
        let letter = c.encode_utf8(&mut [0; 4]).to_owned();
        is_letter(*c)
            && page.locale.script_share(&letter).own == 0
            && other.script_share(&letter).own > 0
    };
    let mut letters = text[range.clone()].char_indices().filter(is_foreign);
    let Some((first, only)) = letters.next() else {
        return range;
    };
    let (last, c) = letters.next_back().unwrap_or((first, only));
    range.start + first..range.start + last + c.len_utf8()
}

/// Whether a text is a formula, with commands of TeX.
fn is_formula(text: &str) -> bool {
    let is_command = |at: usize| text[at + 1..].starts_with(|c: char| c.is_ascii_lowercase());
    let marks = text.match_indices('\\');
    marks.filter(|(at, _)| is_command(*at)).count() > 1
}

/// Whether nothing but white space and marks lies between two places of the file.
fn is_one(page: &Manuscript, one: &Range<usize>, next: &Range<usize>) -> bool {
    let between = page.text.get(one.end..next.start);
    between.is_some_and(|it| !it.contains("\n\n") && !it.contains(char::is_alphabetic))
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_letter(c))
        .filter(|word| !word.is_empty())
}

/// The sentences of a passage, what says that it is in another language left out.
fn sentences(page: &Manuscript, passage: &Passage, small: &SmallWords) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut words: Vec<Range<usize>> = Vec::new();
    let text = &*passage.text;
    let mut end = |words: &mut Vec<Range<usize>>| {
        // `see_no_evil` and `use-all-of-my-screens` are names of a program's, and no sentence.
        // Letters that touch figures are none either: `0f25a7d1e`.
        let is_part = |c: char| matches!(c, '_' | '-') || c.is_ascii_digit();
        let is_joined = |word: &Range<usize>| {
            text[..word.start].ends_with(is_part) || text[word.end..].starts_with(is_part)
        };
        // Nor is what stands behind the apostrophe of `bloc'a` and `M-e's` a word.
        let is_ending = |word: &Range<usize>| {
            let before = text[..word.start].strip_suffix(['\'', '’']);
            let own = &text[word.clone()];
            let stem = before.and_then(|it| it.rsplit(|c: char| !is_letter(c)).next());
            own.chars().nth(1).is_none() && stem.is_some_and(|it| it.chars().nth(1).is_some())
        };
        words.retain(|word| !is_joined(word) && !is_ending(word));
        if let (Some(first), Some(last)) = (words.first(), words.last()) {
            let texts = words.iter().map(|word| &text[word.clone()]);
            sentences.push(Sentence {
                range: first.start..last.end,
                words: words.len(),
                lang: small.other(page.lang, texts),
            });
        }
        words.clear();
    };
    let own = page.lang.as_str();
    let is_own = |lang: Option<&str>| lang.is_none_or(|it| it.eq_ignore_ascii_case(own));
    for part in &passage.parts {
        if !is_own(part.lang.as_deref()) {
            end(&mut words);
            continue;
        }
        for (at, c) in text[part.range.clone()].char_indices() {
            let (start, length) = (part.range.start + at, c.len_utf8());
            let is_letter = is_letter(c);
            match words.last_mut() {
                Some(last) if is_letter && last.end == start => last.end += length,
                _ if is_letter => words.push(start..start + length),
                _ if matches!(c, '.' | '!' | '?' | '…' | '؟' | '。' | '！' | '？') => {
                    end(&mut words);
                }
                _ => {}
            }
        }
    }
    end(&mut words);
    sentences
}

/// Whether a character is a letter; what most texts are made of needs no table.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphabetic(),
        '\u{621}'..='\u{64A}' => true,
        '\u{C0}'..='\u{24F}' => c != '×' && c != '÷',
        _ => c.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::{RULE, is_letter};
    use crate::check::testing::site_findings;

    const ENGLISH: &str =
        "The ministry publishes the levels of the rivers on each day of the year.";
    const FRENCH: &str =
        "Le ministère publie chaque jour de l’année le niveau de tous les cours d’eau.";

    fn said(lang: &str, body: &str) -> Vec<(u32, u32, String)> {
        let site = format!("=== content/a.{lang}.md\n---\ntitle: x\n---\n{body}\n");
        let found = site_findings(&RULE, &site).into_iter().filter_map(|it| {
            let place = it.place?;
            Some((place.line, place.column, it.message.to_string()))
        });
        found.collect()
    }

    #[test]
    fn a_sentence_of_another_language_says_so() {
        let there = "this is in `fr` by its words, on a page in `en`".to_owned();
        let both = format!("{ENGLISH}\n\n{ENGLISH}\n\n{ENGLISH} {FRENCH} {FRENCH}");
        let column = u32::try_from(ENGLISH.len() + 2).unwrap();
        assert_eq!(said("en", &both), [(8, column, there)]);
        for body in [
            format!("{ENGLISH}\n\n{ENGLISH}\n\n[{FRENCH}]{{lang=fr}}"),
            format!("{ENGLISH}\n\n{ENGLISH}\n\n{{lang=fr}}\n> {FRENCH}"),
            format!("{ENGLISH} The Ministère de l’Eau et des Fleuves is its name in French."),
            format!("{ENGLISH} See *Les cours d’eau de la plaine* and *La crue*."),
            format!("{ENGLISH}\n\n```\n{FRENCH}\n```"),
            format!(
                "{ENGLISH} :le_cours_des_eaux: :la_crue_est_dans_la_plaine: :les_eaux_du_fleuve:"
            ),
            "Its digest is 1a9d7le3la5de8le2la4les6du7des3le9la1le5d.".to_owned(),
            r"f(a) = \frac{1}{2 \pi i} la le de les du des un".to_owned(),
            "The coup d’état, the raison d’être and the vis-à-vis of the parties.".to_owned(),
        ] {
            assert_eq!(said("en", &body), [], "{body}");
        }
    }

    #[test]
    fn letters_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
        }
    }

    #[test]
    fn a_page_that_waits_for_its_translation_is_told_once() {
        let body = format!("{FRENCH} {FRENCH}\n\n{FRENCH}");
        let message = "most of this page is in `fr` by its words, and its name says `en`";
        assert_eq!(said("en", &body), [(4, 1, message.to_owned())]);
        assert_eq!(said("fr", &body), []);
        assert_eq!(said("fr", ENGLISH).len(), 1);
        // Letters of another script tell it already, `wrong-language`.
        assert_eq!(said("ar", ENGLISH), []);
        // Words of another language in a sentence are no sentence of it.
        let terms = "المنتج MUST NOT تغيير النسخة MUST إصدار النسخة الجديدة and the القديمة";
        assert_eq!(said("ar", terms), []);
    }
}
