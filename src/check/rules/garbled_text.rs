//! `garbled-text`: text that was read in another encoding than it was written in, or of which signs were lost.
//!
//! `Ã©` is an `é` in UTF-8 that somebody read as Windows-1252; `ÇáæÒÇÑÉ` is Arabic of Windows-1256 read so. U+FFFD stands where a program
//! could read nothing, and `&amp;eacute;` is an entity that was written twice. Readers see all of it, and nobody who searches finds
//! the word. Told once a page, with how often. Words that only look so (`Ã»` behind a capital) are let be.

use std::ops::Range;

use encoding_rs::{WINDOWS_1252, WINDOWS_1256};

use crate::check::letters::runs;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity, shorten};

pub(super) const RULE: Rule = Rule {
    name: "garbled-text",
    severity: Severity::Warning,
    summary: "letters were lost, or read in another encoding",
    sight: Sight::Page(check),
};

/// Entities that are written for a sign, and the sign. Those that one writes about, `&lt;`, are not among them.
const ENTITIES: &[(&str, &str)] = &[
    ("aacute", "á"),
    ("acirc", "â"),
    ("agrave", "à"),
    ("amp", "&"),
    ("apos", "’"),
    ("bull", "•"),
    ("ccedil", "ç"),
    ("eacute", "é"),
    ("ecirc", "ê"),
    ("egrave", "è"),
    ("euml", "ë"),
    ("euro", "€"),
    ("hellip", "…"),
    ("icirc", "î"),
    ("iuml", "ï"),
    ("laquo", "«"),
    ("ldquo", "“"),
    ("lsquo", "‘"),
    ("mdash", "—"),
    ("nbsp", "\u{A0}"),
    ("ndash", "–"),
    ("ocirc", "ô"),
    ("oelig", "œ"),
    ("quot", "\""),
    ("raquo", "»"),
    ("rdquo", "”"),
    ("rsquo", "’"),
    ("ucirc", "û"),
    ("ugrave", "ù"),
    ("zwnj", "\u{200C}"),
];

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut words = Vec::new();
    let (mut lost, mut entities) = (Vec::new(), Vec::new());
    for passage in &page.passages {
        let text = &passage.text;
        let source = |slice: Range<usize>| page.source(passage, slice);
        if may_be_garbled(text) {
            for word in runs(text, |c| !c.is_whitespace() || c == '\u{A0}') {
                if let Some(meant) = meant(&text[word.clone()]) {
                    words.push((source(word), meant));
                }
            }
        }
        let signs = text.match_indices('\u{FFFD}');
        lost.extend(signs.map(|(at, sign)| source(at..at + sign.len())));
        let signs = text.match_indices('&').map(|(at, _)| at);
        entities.extend(signs.filter_map(|at| {
            let (length, sign) = entity(&text[at..])?;
            Some((source(at..at + length), sign))
        }));
    }
    if let Some((first, meant)) = words.first() {
        let word = shorten(&page.text[first.clone()]);
        let message = counted(message!("word-is-garbled", word), words.len());
        let hint = message!("write-word-or-read-file-anew", meant = meant.clone());
        found.push(RULE.finding(page, first.clone(), message).hint(hint));
    }
    if let Some(first) = lost.first() {
        let message = counted(message!("sign-was-lost"), lost.len());
        let hint = message!("type-what-the-original-says");
        found.push(RULE.finding(page, first.clone(), message).hint(hint));
    }
    if let Some((first, sign)) = entities.first() {
        let entity = shorten(&page.text[first.clone()]);
        let message = counted(message!("entity-stands-in-text", entity), entities.len());
        let hint = message!("write-sign-itself", sign = *sign);
        found.push(RULE.finding(page, first.clone(), message).hint(hint));
    }
}

/// Whether somewhere a letter of `À` to `ÿ` stands before another sign that is not ASCII: all that is read wrongly has such a pair,
/// and few texts do.
fn may_be_garbled(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(0xC3, bytes).any(|at| bytes.get(at + 2).is_some_and(|it| !it.is_ascii()))
}

fn counted(message: Message, count: usize) -> Message {
    match count {
        1 => message,
        _ => message!("and-in-this-file", message, count),
    }
}

/// What a garbled word was; nothing where it is none.
fn meant(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    utf_8(word).or_else(|| windows_1256(word))
}

/// The word that was written in UTF-8 and read byte by byte.
fn utf_8(word: &str) -> Option<String> {
    let mut meant = String::new();
    let mut changed = false;
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        let (sign, length) = match read_back(rest, &meant) {
            Some((text, length)) => {
                changed = true;
                (text, length)
            }
            None => (c.to_string(), c.len_utf8()),
        };
        meant.push_str(&sign);
        rest = &rest[length..];
    }
    changed.then_some(meant)
}

/// What the first letters of a text were in UTF-8, and how many bytes of it they take; `before` is what stands before them.
fn read_back(text: &str, before: &str) -> Option<(String, usize)> {
    let one = text
        .chars()
        .next()
        .filter(|c| ('\u{C2}'..='\u{F4}').contains(c))?;
    // Arabic has two bytes a letter: one letter alone may be anything.
    let is_arabic = |c: char| ('\u{600}'..='\u{6FF}').contains(&c);
    let count = match one {
        '\u{D8}'..='\u{DB}' if !before.ends_with(is_arabic) => 4,
        '\u{C2}'..='\u{DF}' => 2,
        '\u{E0}'..='\u{EF}' => 3,
        _ => 4,
    };
    let mut ends = text.char_indices().map(|(at, _)| at);
    let end = ends.nth(count).unwrap_or(text.len());
    let (bytes, _, unmapped) = WINDOWS_1252.encode(&text[..end]);
    let read = std::str::from_utf8(&bytes).ok();
    let read = read.filter(|_| !unmapped && bytes.len() == count)?;
    let is_behind_capital = before.ends_with(char::is_uppercase);
    let is_likely = |c: char| match c {
        '\u{A0}'..='\u{FF}' | '\u{152}' | '\u{153}' => !is_behind_capital || c.is_uppercase(),
        '\u{2010}'..='\u{203A}' | '€' | '\u{FEFF}' | '\u{FFFD}' => true,
        _ => is_arabic(c),
    };
    read.chars().all(is_likely).then(|| (read.to_owned(), end))
}

/// The word of Arabic in Windows-1256 that was read as Windows-1252: no word of Latin has four letters and none of ASCII.
fn windows_1256(word: &str) -> Option<String> {
    const LETTERS: usize = 4;
    let bare = word.trim_matches(|c: char| !c.is_alphabetic());
    let is_high = |c: char| matches!(c, '\u{C0}'..='\u{FF}');
    if bare.chars().count() < LETTERS || !bare.chars().all(is_high) {
        return None;
    }
    let (bytes, _, unmapped) = WINDOWS_1252.encode(bare);
    let read = WINDOWS_1256.decode_without_bom_handling(&bytes).0;
    let is_arabic = read.chars().all(|c| ('\u{621}'..='\u{652}').contains(&c));
    (is_arabic && !unmapped).then(|| read.into_owned())
}

/// The entity that begins a text, with its length and its sign: `&eacute;`, `&nbsp` with no semicolon, `&#8217;`.
fn entity(text: &str) -> Option<(usize, &'static str)> {
    let name = &text[1..];
    if let Some(digits) = name.strip_prefix('#') {
        let length = digits.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let is_one = (2..=6).contains(&length)
            && digits[length..].starts_with(';')
            && digits
                .trim_start_matches('x')
                .starts_with(|c: char| c.is_ascii_hexdigit());
        return is_one.then_some((length + 3, "…"));
    }
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (_, sign) = ENTITIES
        .iter()
        .find(|(known, _)| *known == &name[..length])?;
    match name[length..].starts_with(';') {
        true => Some((length + 2, *sign)),
        // `R&amp` may be a company.
        false => (length > 3).then_some((length + 1, *sign)),
    }
}

#[cfg(test)]
mod tests {
    use super::{RULE, meant};
    use crate::check::testing::{findings, places};

    #[test]
    fn what_was_written_is_found_again() {
        for (word, expected) in [
            ("lâ€™Ã©tat", "l’état"),
            ("dÃ©cret,", "décret,"),
            ("Ã\u{A0}", "à"),
            ("Å“uvre", "œuvre"),
            ("Ã‰cole", "École"),
            ("â‚¬", "€"),
            ("Ø§Ù„ÙˆØ²Ø§Ø±Ø©", "الوزارة"),
            ("ÇáæÒÇÑÉ", "الوزارة"),
            ("(ÇáãíÇå)", "المياه"),
        ] {
            assert_eq!(meant(word).as_deref(), Some(expected), "{word}");
        }
        for word in [
            "é",
            "l’État",
            "CAFÉ»",
            "«Île»",
            "IRMÃ»",
            "Ångström",
            "Øresund",
            "São",
            "naïveté",
            "«Ø»",
            "À",
            "où",
            "12°",
            "Ä…",
            "الوزارة",
            "þýða",
            "ÀÉÈ",
        ] {
            assert_eq!(meant(word), None, "{word}");
        }
    }

    #[test]
    fn each_kind_is_told_once_with_its_number() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("Le dÃ©cret et la crÃ¨che", &[(4, 4)]),
            ("Le d\u{FFFD}cret", &[(4, 5)]),
            ("Le d&amp;eacute;cret\u{FFFD}", &[(4, 5), (4, 21)]),
            ("Le d&eacute;cret, A&B; &amp;lt; `&amp;nbsp;` et R&D", &[]),
            ("12&amp;nbsp;m et 3&nbsp m", &[(4, 3)]),
            ("`Ã©`", &[]),
            ("<p>d&eacute;cret&nbsp;: A&amp;B</p>", &[]),
            ("<p>d&amp;eacute;cret</p>", &[(4, 5)]),
            ("Le <b>d&#233;cret&nbsp;</b>", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "fr", body), *expected, "{body}");
        }
        let page = "=== content/a.fr.md\n---\ntitle: x\n---\ndÃ©cret crÃ¨che\n";
        let found = findings(&RULE, page);
        assert!(found[0].message.to_string().contains("(2"), "{found:?}");
    }
}
