//! Emphasis that kramdown and Python-Markdown see and CommonMark does not.
//!
//! They end `**` before a letter whatever stands in front of it: `**重要：**请看`, `**«بيان»**ات`. By the flanking rule (CommonMark 0.31 §6.2)
//! a mark between punctuation and a letter closes or opens nothing, and readers would see the stars. So these pairs are said in HTML;
//! all others stay as they are.

use std::ops::Range;

use super::Here;
use crate::import::code::{CodePlaces, TextEdits};
use crate::import::report::{MoveReport, Weight};

/// Says in HTML what CommonMark would not take for emphasis.
pub fn translate(body: &str, here: &Here, report: &mut MoveReport) -> String {
    if !body.contains("**") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let marks = marks(body, &code);
    let mut edits = TextEdits::default();
    let mut at = 0;
    while let Some([first, last]) = marks.get(at..at + 2) {
        if !is_pair(body, first, last) {
            at += 1;
            continue;
        }
        at += 2;
        if is_refused(body, first, last) {
            here.say(
                report,
                Weight::Changed,
                "mark",
                message!("import-mark-said", mark = "**"),
                (body, first.start),
            );
            edits.put(first.clone(), "<strong>");
            edits.put(last.clone(), "</strong>");
        }
    }
    edits.apply(body)
}

/// The runs of two stars that are not escaped.
fn marks(body: &str, code: &CodePlaces) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(next) = body[at..].find('*') {
        let start = at + next;
        let length = body[start..].len() - body[start..].trim_start_matches('*').len();
        at = start + length;
        if length == 2 && !body[..start].ends_with('\\') && !code.holds(start) {
            found.push(start..at);
        }
    }
    found
}

/// Whether words of one line stand between two marks.
fn is_pair(body: &str, first: &Range<usize>, last: &Range<usize>) -> bool {
    let words = &body[first.end..last.start];
    !words.is_empty()
        && !words.contains('\n')
        && !words.starts_with(char::is_whitespace)
        && !words.ends_with(char::is_whitespace)
}

fn is_refused(body: &str, first: &Range<usize>, last: &Range<usize>) -> bool {
    let words = &body[first.end..last.start];
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_sign = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric());
    let opens_badly =
        is_letter(body[..first.start].chars().next_back()) && is_sign(words.chars().next());
    let closes_badly =
        is_sign(words.chars().next_back()) && is_letter(body[last.end..].chars().next());
    opens_badly || closes_badly
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::dialects::testing::each_becomes;

    #[test]
    fn only_what_commonmark_refuses_is_said_in_html() {
        let cases = [
            (
                "**هام:**اقرأ هذا **الآن**\n",
                "<strong>هام:</strong>اقرأ هذا **الآن**\n",
            ),
            ("**水位：**上がる\n", "<strong>水位：</strong>上がる\n"),
            ("و**«بيان»** مهم\n", "و<strong>«بيان»</strong> مهم\n"),
            ("**a** b **c:** d\n", "**a** b **c:** d\n"),
            ("`**a:**b` and 2 ** 3\n", "`**a:**b` and 2 ** 3\n"),
            ("** a:**b\n", "** a:**b\n"),
        ];
        each_becomes(translate, &cases);
    }
}
