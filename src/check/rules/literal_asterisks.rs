//! `literal-asterisks`: `**` or `__` that was meant as emphasis and stands in the text.
//!
//! By the flanking rule (CommonMark 0.31 §6.2) a mark opens nothing when punctuation follows it and a letter precedes
//! it, and closes nothing the other way round. Arabic particles, written together with a quotation, run into that often:
//! `و**«بيان»**`. Longer runs are left alone: they are rulers and blanks to fill in.

use std::ops::Range;

use crate::check::in_html::InHtml;
use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity};

pub(super) const RULE: Rule = Rule {
    name: "literal-asterisks",
    severity: Severity::Warning,
    summary: "`**` or `__` meant as emphasis stands in the text",
    sight: Sight::Page(check),
};

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let mut in_html = InHtml::default();
    for passage in &page.passages {
        if is_sign(page, passage) {
            continue;
        }
        let mut marks = marks(page, passage).into_iter().peekable();
        while let Some(first) = marks.next() {
            let mark = &passage.text[first.clone()];
            let other = marks.next_if(|next| passage.text[next.clone()] == *mark);
            let hint = hint(page, passage, &first, other.as_ref());
            // In HTML a mark alone is a sign of the author's: of a note, of a row.
            let is_pair = other.as_ref().is_some_and(|other| {
                let words = &passage.text[first.end..other.start];
                !words.starts_with(char::is_whitespace) && !words.ends_with(char::is_whitespace)
            });
            if passage.raw(first.start).is_some() && !is_pair {
                continue;
            }
            let range = first.start..other.map_or(first.end, |other| other.end);
            let source = page.source(passage, range);
            let message = message!("mark-stands-text-as", mark);
            let finding = RULE.finding(page, source, message);
            match passage.raw(first.start) {
                Some(raw) => in_html.take(page, raw, finding, "<strong>…</strong>"),
                None => found.push(finding.hint(hint)),
            }
        }
    }
    in_html.tell(found);
}

/// Whether the only mark of a passage is a sign: between spaces, `make: *** [all] Error 1`, or of a note that it explains,
/// `**: only in summer`.
fn is_sign(page: &Manuscript, passage: &Passage) -> bool {
    let marks = marks(page, passage);
    let [mark] = marks.as_slice() else {
        return false;
    };
    let (before, after) = (&passage.text[..mark.start], &passage.text[mark.end..]);
    let is_apart = mark.len() == 3 && before.ends_with(' ') && after.starts_with(' ');
    is_apart || (before.trim().is_empty() && after.starts_with([':', ')']))
}

/// The runs of two or three marks that were not escaped.
fn marks(page: &Manuscript, passage: &Passage) -> Vec<Range<usize>> {
    let text = &passage.text;
    let mut marks = Vec::new();
    let mut at = 0;
    let next = |at: usize| memchr::memchr2(b'*', b'_', &text.as_bytes()[at..]);
    while let Some(start) = next(at).map(|offset| at + offset) {
        let mark = &text[start..=start];
        let length = text[start..].len() - text[start..].trim_start_matches(mark).len();
        at = start + length;
        let source = page.source(passage, start..at);
        let is_escaped =
            page.text[..source.start].ends_with('\\') || page.text[source].contains('\\');
        if (2..=3).contains(&length) && !is_escaped && !is_in_address(text, start..at) {
            marks.push(start..at);
        }
    }
    marks
}

/// Whether a mark stands inside an address that is shown: `https://a.example/docs#read__all`.
fn is_in_address(text: &str, mark: Range<usize>) -> bool {
    // No address is longer than this; a text without spaces is not read again for each of its marks.
    const FAR: usize = 300;
    let from = text.ceil_char_boundary(mark.start.saturating_sub(FAR));
    let before = &text[from..mark.start];
    let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    word.contains("://") && text[mark.end..].starts_with(char::is_alphanumeric)
}

fn hint(
    page: &Manuscript,
    passage: &Passage,
    first: &Range<usize>,
    other: Option<&Range<usize>>,
) -> Message {
    let text = &passage.text;
    let mark = &text[first.clone()];
    // The address of a link is no text, and its bracket decides all the same.
    let opens = page.source(passage, first.clone());
    let closes = other.map(|other| page.source(passage, other.clone()));
    // A bracket that is text itself is no link's.
    let inner = |bracket: &str| text[first.end..].starts_with(bracket);
    let opens_link = page.text[opens.end..].starts_with('[') && !inner("[");
    let closes_link = closes.zip(other).is_some_and(|(it, other)| {
        page.text[..it.start].ends_with([')', ']']) && !text[..other.start].ends_with([')', ']'])
    });
    let meant = message!("if-mark-itself-meant-write", escaped = escaped(mark));
    let before = text[..first.start].chars().next_back();
    let after = text[first.end..].chars().next();
    let opens_badly = is_letter(before) && (is_punctuation(after) || opens_link);
    let closes_badly = other.is_some_and(|other| {
        let inner = text[..other.start].chars().next_back();
        let outer = text[other.end..].chars().next();
        (is_punctuation(inner) || closes_link) && is_letter(outer)
    });
    if (opens_badly && opens_link) || (closes_badly && closes_link) {
        return message!("put-emphasis-inside-link", mark, meant);
    }
    if mark.starts_with('_') && (is_letter(before) || is_letter(after)) {
        return message!("underscores-are-no-emphasis", meant);
    }
    let is_quote = |c: Option<char>| c.is_some_and(|c| "»”’\"'".contains(c));
    let inner = other.and_then(|other| text[..other.start].chars().next_back());
    if closes_badly && !opens_badly && !is_quote(inner) {
        return message!("end-emphasis-before-mark", mark, meant);
    }
    let is_opening = |c: Option<char>| c.is_some_and(|c| "«“‘„\"'".contains(c));
    if opens_badly && !is_opening(after) {
        return message!("begin-emphasis-behind-mark", mark, meant);
    }
    if opens_badly || closes_badly {
        return message!("put-emphasis-inside-quotes", mark, meant);
    }
    message!("emphasis-around-words", mark, meant)
}

/// A mark as an author writes it who means the sign itself.
pub(super) fn escaped(mark: &str) -> String {
    mark.chars().flat_map(|c| ['\\', c]).collect()
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

fn is_punctuation(c: Option<char>) -> bool {
    c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{findings, places};

    #[test]
    fn marks_that_make_no_emphasis_are_found() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("**نص** و__نص__", &[(4, 9)]),
            ("هذا**«بيان»**مهم", &[(4, 4)]),
            ("«**نص**»قال", &[]),
            ("a ** b", &[(4, 3)]),
            (r"a \*\* b", &[]),
            ("a `**` b, 2*3*4", &[]),
            ("```\n**\n```", &[]),
            ("<https://example.org/a__b__c>", &[]),
            ("Name: ________", &[]),
            ("make: *** [all] Error 1", &[]),
            ("- *: في الصيف\n- **: في الشتاء", &[]),
            ("**: في **الشتاء", &[(4, 1)]),
            (
                "<a href=\"https://a.example\">https://a.example/docs#read__all</a>",
                &[],
            ),
            ("a **b\n\nc**", &[(4, 3), (6, 2)]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }

    #[test]
    fn the_hint_says_why() {
        let cases = [
            (
                "هذا**«بيان»**مهم",
                "between a letter and a punctuation mark",
            ),
            ("a ** b", "emphasis begins right before a word"),
            (
                "**السدود (الصغيرة)**والآبار",
                "between a letter and a punctuation mark `**` is no emphasis: end it before",
            ),
            (
                "و**(الصغيرة) منها**",
                "between a letter and a punctuation mark `**` is no emphasis: put a space before",
            ),
            ("snake__case__name", "underscores inside a word"),
        ];
        for (body, expected) in cases {
            let fixture = format!("=== content/a.ar.md\n---\ntitle: x\n---\n{body}\n");
            let hint = findings(&RULE, &fixture)
                .remove(0)
                .hint
                .unwrap_or_default()
                .to_string();
            assert!(hint.starts_with(expected), "{body}: {hint}");
        }
    }
}
