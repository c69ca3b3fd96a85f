//! Bars of code in cells of tables: Python-Markdown and kramdown read `` `a|b` `` as one cell, GitHub's tables want `` `a\|b` ``.

use std::borrow::Cow;

use crate::import::code::{CodePlaces, closing};

/// A body whose tables keep their code whole.
pub fn translate(body: &str) -> Cow<'_, str> {
    if !body.contains('|') || !body.contains('`') {
        return Cow::Borrowed(body);
    }
    let code = CodePlaces::of(body);
    let lines: Vec<&str> = body.split('\n').collect();
    let mut said: Vec<Cow<str>> = Vec::with_capacity(lines.len());
    let (mut at, mut is_table) = (0, false);
    for (number, line) in lines.iter().enumerate() {
        let first = line.len() - line.trim_start().len();
        let is_head = lines.get(number + 1).is_some_and(|next| is_rule(next));
        is_table = (is_table || is_head) && line.contains('|');
        said.push(match is_table && !code.holds(at + first) {
            true => whole(line),
            false => Cow::Borrowed(line),
        });
        at += line.len() + 1;
    }
    Cow::Owned(said.join("\n"))
}

/// Whether a line parts the head of a table from its body.
fn is_rule(line: &str) -> bool {
    let bare = line.trim();
    bare.contains('-') && bare.contains('|') && bare.bytes().all(|b| b" |:-".contains(&b))
}

/// A line in which no bar of code parts cells.
fn whole(line: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('`') {
        let marks = rest[start..].len() - rest[start..].trim_start_matches('`').len();
        let (head, behind) = rest.split_at(start + marks);
        out.push_str(head);
        rest = behind;
        let Some(end) = closing(behind, marks) else {
            continue;
        };
        let (inside, behind) = behind.split_at(end);
        for (part, piece) in inside.split('|').enumerate() {
            if part > 0 {
                out.push_str(if out.ends_with('\\') { "|" } else { "\\|" });
            }
            out.push_str(piece);
        }
        rest = behind;
    }
    match out.is_empty() {
        true => Cow::Borrowed(line),
        false => Cow::Owned(out + rest),
    }
}

#[cfg(test)]
mod tests {
    use super::translate;

    #[test]
    fn code_in_a_cell_stays_in_its_cell() {
        for (body, expected) in [
            (
                "| `a|b` | c |\n|---|---|\n| ``x|`y`` | `d` |\n",
                "| `a\\|b` | c |\n|---|---|\n| ``x\\|`y`` | `d` |\n",
            ),
            (
                "| `a\\|b` | c |\n|---|---|\n",
                "| `a\\|b` | c |\n|---|---|\n",
            ),
            ("`a|b` is no table\n", "`a|b` is no table\n"),
            (
                "```\n| `a|b` |\n|---|---|\n```\n",
                "```\n| `a|b` |\n|---|---|\n```\n",
            ),
        ] {
            assert_eq!(translate(body), expected);
        }
    }
}
