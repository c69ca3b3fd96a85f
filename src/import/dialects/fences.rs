//! What stands behind the marks of a block of code: `{ .yaml .copy }` of Python-Markdown is `yaml`, and so is `yaml{1,3} [docker]` of
//! VitePress; the rest belongs to their themes, but for a label, which stands before the block as words.

use super::Here;
use crate::import::code::TextEdits;
use crate::import::report::{MoveReport, Weight};

/// The words by which a block is called: `title="src/app.js"`, `[npm]`.
fn label(info: &str) -> Option<&str> {
    let quoted = |mark: char| {
        let (_, rest) = info.split_once(&format!("title={mark}"))?;
        Some(rest.split_once(mark)?.0)
    };
    let bracketed = || Some(info.split_once('[')?.1.split_once(']')?.0);
    let found = quoted('"').or_else(|| quoted('\'')).or_else(bracketed);
    found.map(str::trim).filter(|it| !it.is_empty())
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
                let own = info.trim();
                let list = own.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
                let name = match list {
                    Some(list) => list.split_whitespace().find_map(|it| it.strip_prefix('.')),
                    None => own.split(['{', ' ', '[', ':']).next(),
                };
                let name = name.unwrap_or_default();
                if name == own {
                    continue;
                }
                let begin = start + line.find(marks).unwrap_or_default() + length;
                let end = start + line.trim_end().len();
                if let Some(label) = label(own) {
                    let indent = &line[..line.len() - line.trim_start().len()];
                    edits.put(start..start, format!("{indent}**{label}**\n\n"));
                }
                let message = message!("import-attributes");
                let kind = (Weight::Changed, "attributes");
                here.say_of(report, kind, message, (body, start), info.trim());
                edits.put(begin..end, name);
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
                ("```js{2,4-5}:line-numbers\na\n```\n", "```js\na\n```\n"),
                ("```jsx live\na\n```\n", "```jsx\na\n```\n"),
                (
                    "  ```sh [npm]\n  a\n  ```\n",
                    "  **npm**\n\n  ```sh\n  a\n  ```\n",
                ),
                (
                    "```js title=\"src/a.js\" {1}\na\n```\n",
                    "**src/a.js**\n\n```js\na\n```\n",
                ),
            ],
        );
    }
}
