//! The box of a task whose words are a table.
//!
//! pulldown-cmark takes what begins the line for a paragraph with the box in it, and lets both go when the line turns out to be the head
//! of a table: the mark would be lost.

use std::ops::Range;

use pulldown_cmark::Tag;

use super::{Token, What};

/// The box that stands before what is opened, with its place, where that is a table and begins an item.
pub(super) fn task_of_table<'t>(
    tokens: &[Token<'t>],
    text: &str,
    tag: &Tag,
    range: &Range<usize>,
) -> Option<(What<'t>, Range<usize>)> {
    let last = tokens.last().filter(|_| matches!(tag, Tag::Table(_)))?;
    let What::Open(Tag::Item, _) = last.what else {
        return None;
    };
    let before = text.get(last.range.start..range.start)?.trim_end();
    let start = before.len().checked_sub("[x]".len())?;
    let is_done = match before.get(start..)? {
        "[x]" | "[X]" => true,
        "[ ]" | "[\t]" => false,
        _ => return None,
    };
    let at = last.range.start + start..last.range.start + before.len();
    Some((What::Task(is_done), at))
}

#[cfg(test)]
mod tests {
    use super::What;
    use crate::article::markdown::Prepared;

    #[test]
    fn a_task_keeps_its_mark_before_any_block() {
        for (body, expected) in [
            (
                "- [x] | a | b |\n  |---|---|\n  | 1 | 2 |",
                Some((true, "[x]")),
            ),
            ("1. [ ]   | a |\n   |---|\n", Some((false, "[ ]"))),
            ("> * [X] a | b\n>   --|--\n>   1 | 2", Some((true, "[X]"))),
            ("- [x]\n\n  | a |\n  |---|", Some((true, "[x]"))),
            ("- [x] a\n\n  | a |\n  |---|", Some((true, "[x]"))),
            ("- [x] a\n  ===", Some((true, "[x]"))),
            ("- | [x] |\n  |---|", None),
            ("- | a |\n  |---|", None),
        ] {
            let prepared = Prepared::new(body);
            let tokens = prepared.tokens();
            let mut tasks = tokens.iter().filter_map(|token| match token.what {
                What::Task(is_done) => Some((is_done, body[token.range.clone()].trim())),
                _ => None,
            });
            assert_eq!((tasks.next(), tasks.next()), (expected, None), "{body}");
        }
    }
}
