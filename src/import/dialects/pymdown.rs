//! Python-Markdown with the extensions of PyMdown and Material: admonitions, tabs, snippets, marks, keys, icons.

use super::Here;
use super::admonitions::{alert, boxed};
use super::marks::inline;
use crate::import::report::{MoveReport, Weight};

/// Says the blocks and marks of a body in Diwan's way; `include` gives the text of a file that it takes in.
pub fn translate(
    body: &str,
    here: &Here,
    include: &dyn Fn(&str) -> Option<String>,
    report: &mut MoveReport,
) -> String {
    let body = snippets(body, here, include, report);
    let lines: Vec<&str> = body.split('\n').collect();
    let body = blocks(&lines, here, report, 0).join("\n");
    let body = inline(&body, here, report);
    super::emphasis::translate(&body, here, report)
}

/// `--8<-- "file"`.
fn snippets(
    body: &str,
    here: &Here,
    include: &dyn Fn(&str) -> Option<String>,
    report: &mut MoveReport,
) -> String {
    if !body.contains("--8<--") {
        return body.to_owned();
    }
    let mut kept = Vec::new();
    // Between two lines that are the sign alone, each line names a file.
    let mut is_list = false;
    let signs = body.lines().filter(|line| line.trim() == "--8<--").count();
    for (number, line) in body.split('\n').enumerate() {
        if line.trim() == "--8<--" && signs % 2 == 0 {
            is_list = !is_list;
            continue;
        }
        let name = match is_list {
            true => Some(line.trim()),
            false => line
                .trim()
                .strip_prefix("--8<--")
                .map(|it| it.trim().trim_matches(['"', '\''])),
        };
        let Some(name) = name.filter(|it| !it.is_empty()) else {
            kept.push(line.to_owned());
            continue;
        };
        let at = Some(here.line + number);
        let indent = &line[..line.len() - line.trim_start().len()];
        match include(name.split(':').next().unwrap_or(name)).filter(|_| !name.contains(':')) {
            Some(text) => {
                report.say(
                    Weight::Changed,
                    "snippet",
                    message!("import-snippet-taken", name),
                    here.path,
                    at,
                );
                kept.extend(
                    text.trim_end()
                        .split('\n')
                        .map(|line| format!("{indent}{line}")),
                );
            }
            None => {
                report.say(
                    Weight::Person,
                    "snippet",
                    message!("import-snippet-unknown", name),
                    here.path,
                    at,
                );
                kept.push(line.to_owned());
            }
        }
    }
    kept.join("\n")
}

/// How a block begins.
enum Begin<'l> {
    Admonition {
        alert: &'static str,
        title: Option<&'l str>,
    },
    Details {
        title: &'l str,
    },
    Tab {
        title: &'l str,
    },
}

fn begin(line: &str) -> Option<Begin<'_>> {
    let bare = line.trim();
    let rest = |mark: &str| {
        bare.strip_prefix(mark)
            .filter(|rest| rest.starts_with(' '))
            .map(str::trim)
    };
    let quoted = |rest: &'_ str| -> Option<(usize, usize)> {
        let start = rest.find('"')?;
        let end = rest.rfind('"').filter(|end| *end > start)?;
        Some((start + 1, end))
    };
    if let Some(rest) = rest("!!!") {
        let word = rest.split([' ', '"']).next().unwrap_or_default();
        let title = quoted(rest).map(|(start, end)| &rest[start..end]);
        let own = alert(word);
        // A kind that nobody knows is what its author wanted to say: `!!! Watch out`.
        let words = rest.split('"').next().unwrap_or(rest).trim();
        let title = title.or((own.is_none() && !words.is_empty()).then_some(words));
        return Some(Begin::Admonition {
            alert: own.unwrap_or("NOTE"),
            title,
        });
    }
    if let Some(rest) = rest("???+").or_else(|| rest("???")) {
        let word = rest.split([' ', '"']).next().unwrap_or_default();
        let title = quoted(rest).map_or(word, |(start, end)| &rest[start..end]);
        return Some(Begin::Details { title });
    }
    let tab = rest("===")
        .or_else(|| rest("===!"))
        .or_else(|| rest("===+"))?;
    quoted(tab).map(|(start, end)| Begin::Tab {
        title: &tab[start..end],
    })
}

/// How deep blocks may lie in each other: nobody means more.
const DEEPEST: usize = 40;

/// The lines of a body with its blocks said; what a block holds is indented by four.
fn blocks(lines: &[&str], here: &Here, report: &mut MoveReport, depth: usize) -> Vec<String> {
    let mut said = Vec::new();
    let mut fence: Option<&str> = None;
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let bare = line.trim_start();
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| bare.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(own), Some(mark)) if own == mark => fence = None,
            _ => {}
        }
        let begins = begin(line).filter(|_| fence.is_none() && mark.is_none());
        let Some(begins) = begins else {
            said.push(line.to_owned());
            at += 1;
            continue;
        };
        if depth > DEEPEST {
            let message = message!("import-marks-too-deep");
            let place = Some(here.line + at);
            report.say(Weight::Person, "block", message, here.path, place);
            said.extend(lines[at..].iter().map(|line| (*line).to_owned()));
            break;
        }
        let indent = line.len() - bare.len();
        let end = end_of(lines, at + 1, indent);
        let inner: Vec<String> = lines[at + 1..end]
            .iter()
            .map(|line| outdented(line, indent + 4))
            .collect();
        let inner: Vec<&str> = inner.iter().map(String::as_str).collect();
        let nested = Here {
            path: here.path,
            line: here.line + at + 1,
        };
        let inner = blocks(&inner, &nested, report, depth + 1).join("\n");
        let name = line.trim().split(' ').next().unwrap_or_default();
        report.say(
            Weight::Changed,
            "block",
            message!("import-block-said", name),
            here.path,
            Some(here.line + at),
        );
        let text = match begins {
            Begin::Admonition { alert, title } => boxed(alert, title, &inner),
            Begin::Details { title } => details(title, &inner),
            Begin::Tab { title } => format!("**{title}**\n\n{}\n", inner.trim_matches('\n')),
        };
        if said
            .last()
            .is_some_and(|line: &String| !line.trim().is_empty())
        {
            said.push(String::new());
        }
        let pad = &line[..indent];
        said.extend(text.trim_end().split('\n').map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!("{pad}{line}")
            }
        }));
        let is_more = end < lines.len() && !lines[end].trim().is_empty();
        // Empty lines that ended the block stay behind it.
        let blank = lines[at + 1..end]
            .iter()
            .rev()
            .take_while(|line| line.trim().is_empty())
            .count();
        said.extend(std::iter::repeat_n(
            String::new(),
            blank.max(usize::from(is_more)),
        ));
        at = end;
    }
    said
}

fn details(title: &str, inner: &str) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<details>\n<summary>{title}</summary>\n\n{}\n\n</details>\n",
        inner.trim_matches('\n')
    )
}

/// Where the lines end that are indented by four more than `indent`.
fn end_of(lines: &[&str], from: usize, indent: usize) -> usize {
    let is_inside = |line: &str| {
        let spaces: usize = line
            .chars()
            .take_while(|c| c.is_whitespace())
            .map(|c| if c == '\t' { 4 } else { 1 })
            .sum();
        spaces >= indent + 4
    };
    let mut end = from;
    for (at, line) in lines.iter().enumerate().skip(from) {
        if line.trim().is_empty() {
            continue;
        }
        if !is_inside(line) {
            break;
        }
        end = at + 1;
    }
    // Empty lines behind belong to nobody; they are kept with the block to be put behind it.
    while end < lines.len() && lines[end].trim().is_empty() {
        end += 1;
    }
    end
}

fn outdented(line: &str, spaces: usize) -> String {
    let line = line.replace('\t', "    ");
    let own = line.len() - line.trim_start_matches(' ').len();
    line[own.min(spaces)..].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_and_marks_are_said_as_diwan_says_them() {
        for (body, expected) in [
            (
                "!!! note\n    Text\n\n    More\n\nAfter\n",
                "> [!NOTE]\n> Text\n>\n> More\n\nAfter\n",
            ),
            (
                "!!! warning \"Take care\"\n    Text\n",
                "> [!WARNING]\n> **Take care**\n>\n> Text\n",
            ),
            ("!!! danger \"\"\n\n    Text\n", "> [!CAUTION]\n> Text\n"),
            (
                "??? tip \"More\"\n    Text\n",
                "<details>\n<summary>More</summary>\n\nText\n\n</details>\n",
            ),
            (
                "=== \"A\"\n\n    one\n\n=== \"B\"\n\n    two\n",
                "**A**\n\none\n\n**B**\n\ntwo\n",
            ),
            (
                "!!! note\n    !!! tip\n        Deep\n",
                "> [!NOTE]\n> > [!TIP]\n> > Deep\n",
            ),
            (
                "```\n!!! note\n    Text\n```\n",
                "```\n!!! note\n    Text\n```\n",
            ),
            (
                "a ==b== c ++ctrl+x++\n",
                "a <mark>b</mark> c <kbd>ctrl</kbd>+<kbd>x</kbd>\n",
            ),
            ("a == b == c, i++ and j++\n", "a == b == c, i++ and j++\n"),
            (":material-home: Home\n", "Home\n"),
            ("[TOC]\n\nText\n", "\nText\n"),
            (
                "<div class=\"grid\" markdown>\n- a\n</div>\n",
                "<div class=\"grid\">\n\n- a\n\n</div>\n",
            ),
        ] {
            let here = Here {
                path: "a.md",
                line: 1,
            };
            let said = translate(body, &here, &|_| None, &mut MoveReport::default());
            assert_eq!(said, expected, "{body}");
        }
    }
}
