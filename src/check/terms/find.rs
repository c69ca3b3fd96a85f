//! Where forms of terms stand in a text.

use std::ops::Range;

use super::quotes::quoted;
use super::vocabulary::{FormPattern, FormStanding, Vocabulary};
use super::words::{signs, words};
use crate::check::manuscript::Manuscript;
use crate::locale::search::fold;

/// A form found in a text.
struct FoundForm<'v> {
    pub pattern: &'v FormPattern,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// A form found in a page.
pub(super) struct InPage<'v> {
    pub pattern: &'v FormPattern,
    /// Its bytes in the file.
    pub source: Range<usize>,
    /// The words as they stand.
    pub said: String,
    /// Whether they stand between quotation marks.
    pub is_quoted: bool,
}

/// All forms in a text of a page, those left out that lie in a longer one which holds there.
fn forms<'v>(text: &str, page: &Manuscript, vocabulary: &'v Vocabulary) -> Vec<FoundForm<'v>> {
    let lang = page.lang.as_str();
    let words = words(text);
    let folded: Vec<String> = words
        .iter()
        .map(|(range, _)| fold(&text[range.clone()]))
        .collect();
    let mut found: Vec<FoundForm> = Vec::new();
    for at in 0..words.len() {
        for pattern in vocabulary.beginning(lang, &folded[at]) {
            let Some(rest) = words.get(at..at + pattern.words.len()) else {
                continue;
            };
            let is_cased = vocabulary.concepts[pattern.concept].is_cased;
            let fits = pattern.words.iter().zip(rest).enumerate().all(
                |(number, (word, (range, before)))| {
                    let own = &text[range.clone()];
                    (number == 0 || signs(before).eq(pattern.signs[number].chars()))
                        && word.is(own, &folded[at + number], number == 0)
                        && (!is_cased || word.is_cased_as(own))
                },
            );
            let range = rest[0].0.start..rest[rest.len() - 1].0.end;
            if !fits || is_part(text, &range, pattern) {
                continue;
            }
            if let Some(range) = with_edges(text, range, pattern) {
                found.push(FoundForm { pattern, range });
            }
        }
    }
    if found.len() < 2 {
        return found;
    }
    let holding = found
        .iter()
        .filter(|it| vocabulary.holds(it.pattern.concept, page));
    let ranges: Vec<(Range<usize>, bool)> = holding
        .map(|it| {
            let bans = matches!(it.pattern.standing, FormStanding::Forbidden(_));
            (it.range.clone(), bans)
        })
        .collect();
    let lies_in = |own: &Range<usize>, is_forbidden: bool| {
        ranges.iter().any(|(other, bans)| {
            let around = other.start <= own.start && own.end <= other.end;
            around && (other.len() > own.len() || is_forbidden && !bans)
        })
    };
    found.retain(|it| {
        !lies_in(
            &it.range,
            matches!(it.pattern.standing, FormStanding::Forbidden(_)),
        )
    });
    found
}

/// The words of a form with the signs that it begins and ends with; nothing where the text lacks them.
fn with_edges(text: &str, words: Range<usize>, pattern: &FormPattern) -> Option<Range<usize>> {
    let (mut before, mut behind) = (&text[..words.start], &text[words.end..]);
    // Between sign and word a space may be wide or narrow, but only where the form has one.
    if pattern.begins.ends_with(char::is_whitespace) {
        before = before.trim_end();
    }
    if pattern.ends.starts_with(char::is_whitespace) {
        behind = behind.trim_start();
    }
    let (begins, ends) = (pattern.begins.trim_end(), pattern.ends.trim_start());
    let start = match before.strip_suffix(begins)? {
        _ if begins.is_empty() => words.start,
        rest => rest.len(),
    };
    let end = match behind.strip_prefix(ends) {
        // The last dot of `O.N.U.` is left out as often as not.
        None if pattern.is_dotted() && ends == "." => words.end,
        None => return None,
        Some(_) if ends.is_empty() => words.end,
        Some(rest) => text.len() - rest.len(),
    };
    Some(start..end)
}

/// Whether words are part of an address: `mail` in `contact@mail.example`.
fn is_in_address(text: &str, range: &Range<usize>) -> bool {
    // Addresses are of ASCII, and of no more characters than anybody types.
    const LONGEST: usize = 128;
    let is_inside = |byte: &u8| byte.is_ascii_graphic();
    let bytes = text.as_bytes();
    let before = bytes[..range.start]
        .iter()
        .rev()
        .take(LONGEST)
        .take_while(|it| is_inside(it))
        .count();
    let behind = bytes[range.end..]
        .iter()
        .take(LONGEST)
        .take_while(|it| is_inside(it))
        .count();
    let piece = &text[range.start - before..range.end + behind];
    let is_mail = |(name, host): (&str, &str)| {
        name.ends_with(char::is_alphanumeric) && host.starts_with(char::is_alphanumeric)
    };
    piece.contains("://") || piece.contains("www.") || piece.split_once('@').is_some_and(is_mail)
}

/// Whether words are part of a compound, `mail` in `e-mail`, or of a longer abbreviation, `N.U.` in `O.N.U.`, or of an address.
fn is_part(text: &str, range: &Range<usize>, pattern: &FormPattern) -> bool {
    if is_in_address(text, range) {
        return true;
    }
    let is_dotted = pattern.is_dotted();
    let is_hyphen = |c: char| matches!(c, '-' | '‐' | '\u{2011}') || is_dotted && c == '.';
    let mut before = text[..range.start].chars().rev();
    let mut after = text[range.end..].chars();
    let glued = |mut side: (Option<char>, Option<char>)| {
        let hyphen = side.0.take().is_some_and(is_hyphen);
        hyphen && side.1.is_some_and(char::is_alphanumeric)
    };
    glued((before.next(), before.next())) || glued((after.next(), after.next()))
}

/// All forms in a page: in its title, its description and its text.
pub(super) fn in_page<'v>(page: &Manuscript, vocabulary: &'v Vocabulary) -> Vec<InPage<'v>> {
    let lang = page.lang.as_str();
    let mut all = Vec::new();
    if !vocabulary.knows(lang) {
        return all;
    }
    let front = &page.text[page.front.clone()];
    let said = [Some(&page.said.title), page.said.description.as_ref()];
    for text in said.into_iter().flatten() {
        let start = front.find(&**text).map(|at| page.front.start + at);
        let found = forms(text, page, vocabulary);
        all.extend(with_quotes(text, found, |range| {
            let title = &page.said.title_place;
            Some(match start {
                Some(start) => start + range.start..start + range.end,
                None => title.start..title.end,
            })
        }));
    }
    for passage in &page.passages {
        let found = forms(&passage.text, page, vocabulary);
        all.extend(with_quotes(&passage.text, found, |range| {
            let mut parts = passage.parts.iter();
            let part = parts.find(|part| part.range.end > range.start);
            let said = part.and_then(|it| it.lang.as_deref());
            let is_foreign = said.is_some_and(|it| it != lang);
            (!is_foreign).then(|| page.source(passage, range))
        }));
    }
    all
}

/// What was found in a text, with its place in the file, where it counts there.
fn with_quotes<'v>(
    text: &str,
    found: Vec<FoundForm<'v>>,
    source: impl Fn(Range<usize>) -> Option<Range<usize>>,
) -> Vec<InPage<'v>> {
    if found.is_empty() {
        return Vec::new();
    }
    let quoted = quoted(text);
    let in_page = |found: FoundForm<'v>| {
        let at = found.range.start;
        Some(InPage {
            pattern: found.pattern,
            source: source(found.range.clone())?,
            said: text[found.range].to_owned(),
            is_quoted: quoted.iter().any(|it| it.contains(&at)),
        })
    };
    found.into_iter().filter_map(in_page).collect()
}
