//! What stands behind the marks of a block of code: `{ .yaml .copy }` of Python-Markdown is `yaml`, the rest belongs to its theme.

use super::Here;
use crate::import::code::TextEdits;
use crate::import::report::{MoveReport, Weight};

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
    use super::translate;

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
