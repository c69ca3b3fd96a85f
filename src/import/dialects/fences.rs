//! What stands behind the marks of a block of code: `{ .yaml .copy }` of Python-Markdown is `yaml`, the rest belongs to its theme.

use super::Here;
use crate::import::code::TextEdits;
use crate::import::report::{MoveReport, Weight};

/// Code as a block between marks that it does not hold itself: a sample of Markdown may have blocks of its own.
pub fn fenced(lang: &str, code: &str) -> String {
    let code = code.trim_matches('\n');
    let longest = code.lines().map(|line| {
        let bare = line.trim_start();
        bare.len() - bare.trim_start_matches('`').len()
    });
    let marks = "`".repeat(longest.max().unwrap_or_default().max(2) + 1);
    format!("{marks}{lang}\n{code}\n{marks}")
}

/// A body whose blocks of code say their language as CommonMark has it.
pub fn translate(body: &str, here: &Here, report: &mut MoveReport) -> String {
    let mut edits = TextEdits::default();
    let mut open: Option<&str> = None;
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let bare = line.trim();
        let length = bare.len() - bare.trim_start_matches(['`', '~']).len();
        let (marks, info) = bare.split_at(length);
        if length < 3 || marks.starts_with('`') && info.contains('`') {
            continue;
        }
        match open {
            Some(own) if info.is_empty() && marks.starts_with(own) => open = None,
            Some(_) => {}
            None => {
                open = Some(marks);
                let list = info.trim().strip_prefix('{');
                let Some(list) = list.and_then(|it| it.strip_suffix('}')) else {
                    continue;
                };
                let name = list.split_whitespace().find_map(|it| it.strip_prefix('.'));
                let begin = start + line.find(marks).unwrap_or_default() + length;
                let end = start + line.trim_end().len();
                let message = message!("import-attributes");
                let kind = (Weight::Changed, "attributes");
                here.say_of(report, kind, message, (body, start), info.trim());
                edits.put(begin..end, name.unwrap_or_default());
            }
        }
    }
    edits.apply(body)
}

#[cfg(test)]
mod tests {
    use super::super::testing::each_becomes;
    use super::{fenced, translate};

    #[test]
    fn a_sample_of_markdown_stays_in_its_block() {
        assert_eq!(fenced("sh", "\nls\n"), "```sh\nls\n```");
        assert_eq!(fenced("md", "```js\na\n```"), "````md\n```js\na\n```\n````");
    }

    #[test]
    fn a_block_says_its_language_alone() {
        each_becomes(
            translate,
            &[
                ("``` { .yaml .copy }\na: b\n```\n", "```yaml\na: b\n```\n"),
                (
                    "- x\n\n    ~~~{.sh hl_lines=\"2\"}\n    a\n    ~~~\n",
                    "- x\n\n    ~~~sh\n    a\n    ~~~\n",
                ),
                ("```\n``` { .a }\n```\n", "```\n``` { .a }\n```\n"),
                ("```yaml\n```\n", "```yaml\n```\n"),
            ],
        );
    }
}
