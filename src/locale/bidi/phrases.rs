//! Words and phrases of the other direction: where they begin and end.
//!
//! A phrase runs from its first letter to its last, over the spaces and signs inside it; punctuation behind it belongs to
//! the sentence round it, unless it closes a bracket of the phrase. Signs that make a word what it is (`C++`, `@name`,
//! the last `/` of an address) stay with it.

use unicode_bidi::{BidiClass, bidi_class};

use super::Span;
use super::figures::{groups_end, is_sign, must_be_forced, plain_end, turns_round};
use super::kind::{Kind, closing, is_joint, is_sentence_point, kind, opening};
use super::scan::{may_be_foreign, may_be_rtl, scan};

/// The next place to isolate in right-to-left text, from `from` on.
pub(super) fn next_in_rtl(text: &str, from: usize) -> Option<Span> {
    let mut at = from;
    while let Some(found) = next_foreign(text, at) {
        if let Some(end) = plain_end(text, at, found) {
            at = end;
            continue;
        }
        let start = with_signs_before(text, at, found);
        let span = match kind(text[found..].chars().next()?) {
            Kind::Ltr => Some(phrase(text, at, start, found)),
            _ => figure(text, at, start, found),
        };
        if span.is_some() {
            return span;
        }
        at = Word::at(text, found).end;
    }
    None
}

/// The first letter of a left-to-right script, or figure.
fn next_foreign(text: &str, from: usize) -> Option<usize> {
    scan(text, from, may_be_foreign, |kind| {
        matches!(kind, Kind::Ltr | Kind::Digit)
    })
}

/// Where the signs begin that are written onto the word at `found`: `@name`, `.htaccess`, `--help`, `-5`, `€100`.
fn with_signs_before(text: &str, from: usize, found: usize) -> usize {
    let before = &text[from..found];
    let is_figure = text[found..].chars().next().map(kind) == Some(Kind::Digit);
    let is_ours = |c: char| match is_figure {
        true => is_sign(c),
        false => matches!(c, '@' | '#' | '.' | '/' | '\\' | '~' | '$' | '_' | '-'),
    };
    let bare = before.trim_end_matches(is_ours);
    let signs = &before[bare.len()..];
    let glued = bare
        .chars()
        .next_back()
        .is_some_and(|c| kind(c) != Kind::Space && closing(c).is_none());
    // A hyphen alone before a word is a dash or an item of a list.
    let is_dash = signs == "-" && !is_figure;
    if glued || is_dash {
        found
    } else {
        from + bare.len()
    }
}

/// The figure at `found`, if it turns round or belongs to a phrase (`15 MB`, `24 Heures`).
fn figure(text: &str, from: usize, start: usize, found: usize) -> Option<Span> {
    let isolated = |start, end| span(text, from, start, end, must_be_forced(&text[found..end]));
    let opened = text[from..start].ends_with('(') && text[start..].starts_with('+');
    let group_start = if opened { start - 1 } else { start };
    if let Some(end) = groups_end(text, group_start) {
        let number = Word::figure(end);
        return Some(match begins_phrase(text, found, &number) {
            true => phrase_from(text, from, start, number),
            false => isolated(group_start, end),
        });
    }
    let word = Word::at(text, found);
    if word.has_letter || begins_phrase(text, found, &word) {
        return Some(phrase_from(text, from, start, word));
    }
    turns_round(&text[start..word.content_end]).then(|| isolated(start, word.content_end))
}

/// Whether a figure belongs to the word behind it. Dates do not, and a year mostly belongs to the sentence, as does what
/// is written in groups, unless a unit follows: `عام 2012 UNESCO`, `2000 km`, `16 000 km`.
fn begins_phrase(text: &str, found: usize, figure: &Word) -> bool {
    let Some(next) = next_word(text, figure) else {
        return false;
    };
    let number = &text[found..figure.end];
    let is_number = number
        .chars()
        .all(|c| kind(c) == Kind::Digit || matches!(c, ',' | '.' | ' '));
    if !is_number || figure.content_end != figure.end || is_dialled(number) {
        return false;
    }
    let follower = Word::at(text, next);
    let follower = &text[next..follower.content_end];
    let is_unit = follower.chars().count() <= 3 && follower.contains(char::is_lowercase);
    let is_year = number.len() == 4 && number.starts_with(['1', '2']);
    follower.starts_with(|c| kind(c) == Kind::Ltr)
        && (is_unit || !(is_year || number.contains(' ')))
}

/// A telephone number without its country's.
fn is_dialled(number: &str) -> bool {
    number.starts_with('0') && number.contains(' ')
}

fn phrase(text: &str, from: usize, start: usize, found: usize) -> Span {
    let address = &text[found..];
    if is_address(address) {
        let end = address
            .find(|c: char| {
                kind(c) == Kind::Space || matches!(c, '<' | '>' | '"' | '«' | '»' | '،' | '؛')
            })
            .map_or(text.len(), |length| found + length);
        let end = content_end(text, found, end, false);
        return span(text, from, start, end, false);
    }
    phrase_from(text, from, start, Word::at(text, found))
}

/// An address may hold letters of any script (RFC 3987).
fn is_address(word: &str) -> bool {
    let scheme = word.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(0);
    word[scheme..].starts_with("://") || word.starts_with("www.") || word.starts_with("mailto:")
}

/// The phrase that begins at `start` with the word `word`.
fn phrase_from(text: &str, from: usize, start: usize, mut word: Word) -> Span {
    let mut end = word.content_end;
    // Whether the last word is part of the phrase, with nothing behind it.
    let mut open = word.content_end == word.end;
    let mut in_figures = false;
    while let Some(at) = next_word(text, &word) {
        word = Word::at(text, at);
        let joins = word.has_letter
            || (open && word.has_digit && (in_figures || belongs_to_phrase(text, at, &word)));
        in_figures = joins && !word.has_letter;
        if joins {
            end = word.content_end;
        }
        open = joins && word.content_end == word.end;
    }
    span(text, from, start, end, false)
}

/// A figure behind a phrase is part of it (`January 2012`, `S/RES/2042 (2012)`, `Windows 11`) unless a word of the
/// sentence follows, which it may count: `15 مشروعا`.
fn belongs_to_phrase(text: &str, at: usize, figure: &Word) -> bool {
    let four = text[at..figure.content_end].chars().count() == 4;
    let bracketed = text[at..].chars().next().and_then(closing).is_some();
    let counts = text[figure.end..]
        .trim_start()
        .starts_with(|c| kind(c) == Kind::Rtl);
    four || bracketed || !counts || turns_round(&text[at..figure.content_end])
}

/// What stands between spaces, as far as it is not right-to-left.
struct Word {
    end: usize,
    /// The end without the punctuation of the sentence.
    content_end: usize,
    has_letter: bool,
    has_digit: bool,
    /// Whether a right-to-left letter or point follows at once.
    cut: bool,
}

impl Word {
    /// A number of several groups.
    fn figure(end: usize) -> Self {
        Word {
            end,
            content_end: end,
            has_letter: false,
            has_digit: true,
            cut: false,
        }
    }

    fn at(text: &str, start: usize) -> Self {
        let mut word = Word {
            end: text.len(),
            content_end: start,
            has_letter: false,
            has_digit: false,
            cut: false,
        };
        for (at, c) in text[start..].char_indices() {
            match kind(c) {
                Kind::Ltr => word.has_letter = true,
                Kind::Digit => word.has_digit = true,
                Kind::Neutral => {}
                other => {
                    word.end = start + at;
                    word.cut = other != Kind::Space;
                    break;
                }
            }
        }
        word.content_end = content_end(text, start, word.end, word.cut);
        word
    }
}

/// The beginning of the next word of the phrase, over white space; nothing where the sentence's own script comes.
fn next_word(text: &str, word: &Word) -> Option<usize> {
    let rest = &text[word.end..];
    let next = rest.trim_start_matches(|c| kind(c) == Kind::Space);
    let apart = next.len() < rest.len();
    let goes_on = next.starts_with(|c| !matches!(kind(c), Kind::Rtl | Kind::RtlPoint));
    (!word.cut && apart && goes_on).then(|| text.len() - next.len())
}

fn content_end(text: &str, start: usize, end: usize, cut: bool) -> usize {
    let word = &text[start..end];
    let content = word.trim_end_matches(|c| is_sentence_point(c) || (cut && is_joint(c)));
    let behind = &word[content.len()..];
    let dot = usize::from(behind.starts_with('.') && is_initials(content));
    start + content.len() + dot
}

/// Whether a full stop belongs to the word: `U.S.`, `R.S.V.P.`
fn is_initials(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1)
}

/// The span, with the brackets and quotation marks that its inside leaves open.
fn span(text: &str, from: usize, start: usize, end: usize, forced: bool) -> Span {
    let (mut start, mut end) = (start, end);
    let mut open = Vec::new();
    for c in text[start..end].chars() {
        if let Some(close) = closing(c) {
            open.push(close);
        } else if opening(c).is_some() && open.pop().is_none() {
            let before = text[from..start].chars().next_back();
            start -= before
                .filter(|b| closing(*b) == Some(c))
                .map_or(0, char::len_utf8);
        }
    }
    while let Some(close) = open.pop() {
        if text[end..].starts_with(close) {
            end += close.len_utf8();
        }
    }
    if text[start..end].matches('"').count() % 2 == 1 {
        if text[from..start].ends_with('"') {
            start -= 1;
        } else if text[end..].starts_with('"') {
            end += 1;
        }
    }
    Span { start, end, forced }
}

/// The next place to isolate in left-to-right text, from `from` on: letters of a right-to-left script, and between them
/// anything but letters of the other direction.
pub(super) fn next_in_ltr(text: &str, from: usize) -> Option<Span> {
    let start = next_rtl(text, from)?;
    let mut end = start;
    for (at, c) in text[start..].char_indices() {
        match kind(c) {
            Kind::Rtl => end = start + at + c.len_utf8(),
            Kind::Ltr => break,
            _ => {}
        }
    }
    // Its own points, marks and figures written onto the last letter stay with it.
    let tail = text[end..].find(|c| match kind(c) {
        Kind::RtlPoint | Kind::Digit => false,
        Kind::Neutral => bidi_class(c) != BidiClass::NSM,
        _ => true,
    });
    end = tail.map_or(text.len(), |length| end + length);
    Some(span(text, from, start, end, false))
}

fn next_rtl(text: &str, from: usize) -> Option<usize> {
    // At first a look at single bytes, which is enough for nearly all text in Latin script.
    let may_begin = |byte: u8| (0xd6..=0xe0).contains(&byte) | (byte >= 0xef);
    let none = |bytes: &[u8]| {
        !bytes
            .iter()
            .fold(false, |found, byte| found | may_begin(*byte))
    };
    if from == 0 && none(text.as_bytes()) {
        return None;
    }
    scan(text, from, may_be_rtl, |kind| kind == Kind::Rtl)
}
