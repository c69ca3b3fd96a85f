//! `pasted-remains`: what word processors and PDF files leave in a text that was copied from them.
//!
//! Bullets of the font Symbol lie where Unicode has no characters, and readers see boxes. Ligatures and line ends of print are not
//! found by search, and a word that was broken at the end of a line keeps its hyphen, with a space behind it. A paragraph that
//! begins with a tab is code to Markdown (CommonMark 0.31 §4.4).

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Tag};

use crate::article::markdown::What;
use crate::check::letters::runs;
use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) const RULE: Rule = Rule {
    name: "pasted-remains",
    severity: Severity::Warning,
    summary: "remains of a word processor or a PDF file stand in the text",
    sight: Sight::Page(check),
};

/// The ligatures of print (Unicode, "Alphabetic Presentation Forms"), and what they are made of.
const LIGATURES: &[(char, &str)] = &[
    ('\u{FB00}', "ff"),
    ('\u{FB01}', "fi"),
    ('\u{FB02}', "fl"),
    ('\u{FB03}', "ffi"),
    ('\u{FB04}', "ffl"),
    ('\u{FB05}', "st"),
    ('\u{FB06}', "st"),
];
/// Words before which a hyphen may hang: `pre- and post-war`.
const JOINING: &[&str] = &[
    "and", "or", "to", "et", "ou", "und", "oder", "bis", "e", "y", "o", "en", "of", "eller", "lub",
    "nebo", "vagy",
];
/// Prose has at least as many words, and none of the signs of code.
const WORDS: usize = 6;
const CODE: &[char] = &[
    '{', '}', ';', '=', '<', '>', '$', '\\', '|', '#', '`', '_', '/', '[', '@', '*', '+',
];

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let has_strange = page.says(|c| is_symbol(c) || is_line_end(c));
    let has_ligatures = page.says(is_ligature);
    for passage in &page.passages {
        if has_strange {
            strange_characters(page, passage, found);
        }
        if has_ligatures {
            ligatures(page, passage, found);
        }
        if passage.text.contains("-\n") {
            broken_words(page, passage, found);
        }
    }
    indented_prose(page, found);
}

fn is_symbol(c: char) -> bool {
    matches!(c, '\u{F020}'..='\u{F0FF}')
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

fn is_ligature(c: char) -> bool {
    ('\u{FB00}'..='\u{FB06}').contains(&c)
}

fn strange_characters(page: &Manuscript, passage: &Passage, found: &mut Vec<Diagnostic>) {
    let odd = passage
        .text
        .char_indices()
        .find(|(_, c)| is_symbol(*c) || is_line_end(*c));
    let Some((at, c)) = odd else {
        return;
    };
    let code = format!("U+{:04X}", u32::from(c));
    let (message, hint) = match is_symbol(c) {
        true => (
            message!("character-of-symbol-font", code),
            message!("write-list-mark-or-character"),
        ),
        false => (
            message!("line-end-of-word-processor", code),
            message!("put-ordinary-line-end"),
        ),
    };
    let range = page.source(passage, at..at + c.len_utf8());
    found.push(RULE.finding(page, range, message).hint(hint));
}

fn ligatures(page: &Manuscript, passage: &Passage, found: &mut Vec<Diagnostic>) {
    if !passage.text.contains(is_ligature) {
        return;
    }
    for word in runs(&passage.text, |c| c.is_alphabetic()) {
        let text = &passage.text[word.clone()];
        if !text.contains(is_ligature) {
            continue;
        }
        let plain = LIGATURES
            .iter()
            .fold(text.to_owned(), |text, (sign, letters)| {
                text.replace(*sign, letters)
            });
        let message = message!("word-has-ligature", word = text);
        let finding = RULE.finding(page, page.source(passage, word), message);
        found.push(finding.hint(message!("write-bare", bare = plain)));
    }
}

/// `informa-` at the end of a line, `tion` at the beginning of the next.
fn broken_words(page: &Manuscript, passage: &Passage, found: &mut Vec<Diagnostic>) {
    let text = &passage.text;
    // CLDR says how each language joins two.
    let joined = page.locale.list(&["-", "-"]);
    let own_joining = joined.trim_matches('-').trim();
    for (at, _) in text.match_indices("-\n") {
        let before = last_word(&text[..at]);
        let after = first_word(&text[at + 2..]);
        let is_lower = |word: &str| word.chars().all(char::is_lowercase);
        let is_broken = before.chars().count() >= 2
            && after.chars().count() >= 2
            && is_lower(after)
            && before.chars().skip(1).all(char::is_lowercase)
            && !text[..at - before.len()].ends_with(['-', '\u{FFFC}'])
            && !JOINING.contains(&after)
            && after != own_joining
            // Marks of Markdown between the two were set by a person: `**Haupt-**` and a line that goes on.
            && page.text[page.source(passage, at..at + 2)]
                .trim_start_matches('-')
                .trim_start_matches([' ', '\r'])
                .starts_with('\n');
        if is_broken {
            let range = at - before.len()..at + 1;
            let message = message!("word-broken-at-line-end", word = format!("{before}-"));
            let hint = message!(
                "join-word-or-keep-hyphen",
                joined = format!("{before}{after}"),
                hyphened = format!("{before}-{after}")
            );
            found.push(
                RULE.finding(page, page.source(passage, range), message)
                    .hint(hint),
            );
        }
    }
}

fn last_word(text: &str) -> &str {
    let start = text.trim_end_matches(char::is_alphabetic).len();
    &text[start..]
}

fn first_word(text: &str) -> &str {
    let rest = text.trim_start_matches(char::is_alphabetic).len();
    &text[..text.len() - rest]
}

/// Code that is a sentence.
fn indented_prose(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for (at, token) in page.tokens.iter().enumerate() {
        if !matches!(
            token.what,
            What::Open(Tag::CodeBlock(CodeBlockKind::Indented), _)
        ) {
            continue;
        }
        let Some(What::Text(text)) = page.tokens.get(at + 1).map(|next| &next.what) else {
            continue;
        };
        // What a sentence leads to is meant to be seen so: what a program writes.
        let before = page.text[..page.in_file(&token.range).start].trim_end();
        if is_prose(text) && !before.ends_with([':', '：']) {
            let range: Range<usize> = page.first_line(page.in_file(&token.range));
            let message = message!("paragraph-shown-as-code");
            found.push(
                RULE.finding(page, range, message)
                    .hint(message!("remove-indent-of-paragraph")),
            );
        }
    }
}

fn is_prose(text: &str) -> bool {
    let words = text
        .split_whitespace()
        .filter(|word| word.starts_with(char::is_alphabetic));
    let ends = text
        .trim_end()
        .ends_with(['.', '!', '?', '؟', '…', ':', '؛']);
    let lines = text.trim().lines();
    let is_even = lines.skip(1).all(|line| !line.starts_with([' ', '\t']));
    ends && is_even && words.count() >= WORDS && !text.contains(CODE)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{findings, places};

    #[test]
    fn what_was_pasted_is_told_where_it_stands() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("\u{F0B7} Un point\n\u{F0B7} Un autre", &[(4, 1)]),
            ("Un\u{2028}deux", &[(4, 3)]),
            ("La \u{FB01}n de l’e\u{FB00}ort", &[(4, 4), (4, 12)]),
            ("Une informa-\ntion utile", &[(4, 5)]),
            (
                "\tLe ministre a reçu hier les membres de la commission.",
                &[(4, 2)],
            ),
            ("Before the pre-\nand post-war years", &[]),
            ("L’accord franco-\nTunisie, 12-\nbis, a -\nb", &[]),
            ("```\n\u{F0B7} informa-\ntion\n```", &[]),
            (
                "    let a = b + c;\n\n    diwan build --out public and so on.",
                &[],
            ),
            ("    cd site\n    diwan build", &[]),
            (
                "The program writes:\n\n    The levels of three rivers were read today.",
                &[],
            ),
            ("\u{E000} \u{FEFB}", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "fr", body), *expected, "{body}");
        }
    }

    #[test]
    fn a_hyphen_may_hang_before_the_and_of_its_language() {
        let settings = "=== site.yaml\ntitle: { sv: V }\nbase_url: https://example.org\ntheme: plain\ntime_zone: UTC\nlanguages: { sv: {} }\n";
        for (body, expected) in [("Vatten-\noch avloppsnät", 0), ("Vatten-\nledningen", 1)] {
            let page = format!("=== content/a.sv.md\n---\ntitle: x\n---\n{body}\n{settings}");
            assert_eq!(findings(&RULE, &page).len(), expected, "{body}");
        }
    }
}
