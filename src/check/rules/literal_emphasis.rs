//! `literal-emphasis`: a single `*` or `_`, or `~~`, that was meant as emphasis and stands in the text.
//!
//! An underscore inside a word emphasises nothing, and Arabic writes particles together with what is emphasised:
//! `و_كلمة_`. A star between a letter and a punctuation mark does not either (CommonMark 0.31 §6.2). Names of programs, in
//! ASCII with underscores on all sides, are let be. What `**` does is told by `literal-asterisks`.

use std::ops::Range;

use crate::check::manuscript::Manuscript;
use crate::check::passage::Passage;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity};

pub(super) const RULE: Rule = Rule {
    name: "literal-emphasis",
    severity: Severity::Warning,
    summary: "`*`, `_` or `~~` meant as emphasis stands in the text",
    sight: Sight::Page(check),
};

/// How far apart the two marks may stand, in bytes: emphasis is of words.
const FAR: usize = 200;

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for passage in &page.passages {
        for (mark, length) in [('*', 1), ('_', 1), ('~', 2)] {
            if !passage.text.contains(mark) {
                continue;
            }
            let marks = marks(page, passage, mark, length);
            let mut pairs = marks.windows(2);
            while let Some([first, last]) = pairs.next() {
                if let Some(hint) = why_refused(&passage.text, first, last, mark) {
                    let source = page.source(passage, first.start..last.end);
                    let message =
                        message!("first-stands-text-as", first = &passage.text[first.clone()]);
                    found.push(RULE.finding(page, source, message).hint(hint));
                    pairs.next();
                }
            }
        }
    }
}

/// The runs of so many marks that were not escaped.
fn marks(page: &Manuscript, passage: &Passage, mark: char, length: usize) -> Vec<Range<usize>> {
    let text = &passage.text;
    let (mut marks, mut at) = (Vec::new(), 0);
    while let Some(start) = text[at..].find(mark).map(|offset| at + offset) {
        let run = text[start..].len() - text[start..].trim_start_matches(mark).len();
        at = start + run;
        let source = page.source(passage, start..at);
        let is_escaped =
            page.text[..source.start].ends_with('\\') || page.text[source].contains('\\');
        if run == length && !is_escaped {
            marks.push(start..at);
        }
    }
    marks
}

/// What to do about two marks that were meant as one emphasis and are none; `None` where they were not meant so.
fn why_refused(
    text: &str,
    first: &Range<usize>,
    last: &Range<usize>,
    mark: char,
) -> Option<Message> {
    let inner = &text[first.end..last.start];
    if inner.is_empty() || inner.len() > FAR || inner.contains('\n') {
        return None;
    }
    let before = text[..first.start].chars().next_back();
    let after = text[last.end..].chars().next();
    let (begins, ends) = (inner.chars().next(), inner.chars().next_back());
    if begins.is_some_and(char::is_whitespace) || ends.is_some_and(char::is_whitespace) {
        return None;
    }
    if mark == '_' {
        let hint = message!("underscores-inside-word-no-emphasis");
        return is_word_emphasis(text, first, last).then_some(hint);
    }
    if is_letter(before) && is_punctuation(begins) && !begins.is_some_and(ends_words) {
        return Some(message!("mark-opens-nothing"));
    }
    if is_punctuation(ends) && is_letter(after) {
        return Some(message!("mark-closes-nothing"));
    }
    None
}

/// Whether two underscores, of which one touches a letter outside, stand round words and not in a name of a program.
fn is_word_emphasis(text: &str, first: &Range<usize>, last: &Range<usize>) -> bool {
    let before = text[..first.start].chars().next_back();
    let after = text[last.end..].chars().next();
    if !is_letter(before) && !is_letter(after) {
        return false;
    }
    // No word is longer than this; a text without spaces is not read again for each of its marks.
    let from = text.ceil_char_boundary(first.start.saturating_sub(FAR));
    let to = text.floor_char_boundary((last.end + FAR).min(text.len()));
    let start = text[from..first.start]
        .rfind(char::is_whitespace)
        .map_or(from, |at| from + at);
    let end = text[last.end..to]
        .find(char::is_whitespace)
        .map_or(to, |at| last.end + at);
    let around = &text[start..end];
    let is_address = around.contains(['/', '@', '\\', '=']);
    let is_ascii = around
        .chars()
        .filter(|c| c.is_alphanumeric())
        .all(|c| c.is_ascii());
    let has_room = text[first.end..last.start].contains(' ');
    // `请将CODE_OF_CONDUCT文件`: a language without spaces touches the names of programs on both sides.
    if !has_room && is_name(text, first, last) {
        return false;
    }
    // Two names with an underscore each are no emphasis between them.
    if has_room && is_letter(before) && is_letter(after) {
        return false;
    }
    let ends_word = is_letter(before) && !is_letter(after) && around.matches('_').count() == 2;
    !is_address && (!is_ascii || has_room || ends_word)
}

/// Whether two underscores stand inside names of programs: letters of ASCII on both sides of both.
fn is_name(text: &str, first: &Range<usize>, last: &Range<usize>) -> bool {
    let is_ascii = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    [first, last].iter().all(|mark| {
        is_ascii(text[..mark.start].chars().next_back())
            && is_ascii(text[mark.end..].chars().next())
    })
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

fn is_punctuation(c: Option<char>) -> bool {
    c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace() && c != '\u{FFFC}')
}

/// Whether a punctuation mark ends words and begins none: the star before it, `de*, fr*`, is a sign of the author's.
fn ends_words(c: char) -> bool {
    ",.;:!?)]}،؛؟、。，；：！？）」』”’»".contains(c)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::places;

    #[test]
    fn single_marks_that_make_no_emphasis_are_found() {
        let cases: &[(&str, &[(u32, u32)])] = &[
            ("ذكر و_كلمة_ هنا", &[(4, 6)]),
            ("و_كلمة_، ثم", &[(4, 2)]),
            ("_كلمة_ات", &[(4, 1)]),
            ("a re_written_ text", &[(4, 5)]),
            ("pré_fixe_s", &[(4, 4)]),
            ("*تنبيه:*لا تقتربوا", &[(4, 1)]),
            ("و*«بيان»* مهم", &[(4, 2)]),
            ("~~قديم:~~جديد", &[(4, 1)]),
            ("_كلمة_ و*كلمة*", &[]),
            ("snake_case_name and file_a_b.txt", &[]),
            ("请把READ_ME_FIRST文件", &[]),
            ("اكتبREAD_ME_FIRSTهنا", &[]),
            ("请把_重要_文件", &[(4, 3)]),
            ("copy_streamがcopy_file_range(2)を使う", &[]),
            ("https://example.org/a_b_c", &[]),
            ("2 * 3 * 4 and a*", &[]),
            ("من اللغات: ar*، de*، fr*.", &[]),
            ("(br*), ca, da*, zh-CN* & zh-TW", &[]),
            ("f(*args, *rest)", &[]),
            (r"و\_كلمة\_", &[]),
            ("`و_كلمة_`", &[]),
            ("____ and _ _", &[]),
        ];
        for (body, expected) in cases {
            assert_eq!(places(&RULE, "ar", body), *expected, "{body}");
        }
    }
}
