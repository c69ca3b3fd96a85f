//! Blocks between colons, `:::note Title … :::`, of Docusaurus, Starlight, VitePress and Pandoc.

use super::Here;
use super::admonitions::{alert, boxed};
use crate::import::code::CodePlaces;
use crate::import::report::{MoveReport, Weight};

/// Says the blocks of a body in Diwan's way.
pub fn translate(body: &str, here: &Here, report: &mut MoveReport) -> String {
    if !body.contains(":::") {
        return body.to_owned();
    }
    let code = CodePlaces::of(body);
    let mut starts = Vec::new();
    let mut at = 0;
    for line in body.split('\n') {
        starts.push(code.holds(at + (line.len() - line.trim_start().len())));
        at += line.len() + 1;
    }
    let lines: Vec<&str> = body.split('\n').collect();
    said(&lines, &starts, here, report).join("\n")
}

/// A line that opens a block: the number of colons, the name, the title.
fn opening(line: &str) -> Option<(usize, &str, &str)> {
    let bare = line.trim();
    let colons = bare.bytes().take_while(|b| *b == b':').count();
    let rest = bare[colons..].trim_start();
    if colons < 3 || rest.is_empty() {
        return None;
    }
    // Pandoc's `::: {.note}`.
    let rest = rest
        .strip_prefix("{.")
        .map_or(rest, |it| it.trim_end_matches('}'));
    let end = rest
        .find(|c: char| !(c.is_alphanumeric() || c == '-'))
        .unwrap_or(rest.len());
    let (name, rest) = rest.split_at(end);
    let rest = rest.trim();
    let title = match rest.strip_prefix('[') {
        Some(inside) => inside.find(']').map_or(inside, |end| &inside[..end]),
        None => rest.split('{').next().unwrap_or_default().trim(),
    };
    (!name.is_empty()).then_some((colons, name, title))
}

fn said(lines: &[&str], code: &[bool], here: &Here, report: &mut MoveReport) -> Vec<String> {
    let mut said = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let opens = opening(line).filter(|_| !code[at]);
        let Some((colons, name, title)) = opens else {
            said.push(line.to_owned());
            at += 1;
            continue;
        };
        let end = closing(lines, code, at, colons);
        let inner_end = end.unwrap_or(lines.len());
        let indent = line.len() - line.trim_start().len();
        let pad = &line[..indent];
        let inner: Vec<&str> = lines[at + 1..inner_end]
            .iter()
            .map(|line| line.strip_prefix(pad).unwrap_or(line))
            .collect();
        let nested = Here {
            path: here.path,
            line: here.line + at + 1,
        };
        let inner = said_inside(&inner, &code[at + 1..inner_end], &nested, report);
        let place = Some(here.line + at);
        let text = match (alert(name), name) {
            (_, "details") => {
                let title = if title.is_empty() { "…" } else { title };
                let title = title.replace('&', "&amp;").replace('<', "&lt;");
                format!(
                    "<details>\n<summary>{title}</summary>\n\n{}\n\n</details>",
                    inner.trim_matches('\n')
                )
            }
            (Some(alert), _) => boxed(alert, Some(title), &inner),
            (None, _) => {
                report.say(
                    Weight::Left,
                    "block",
                    message!("import-block-opened", name),
                    here.path,
                    place,
                );
                let inner = inner.trim_matches('\n');
                // Its words stay, those of its head too.
                match title.is_empty() {
                    true => inner.to_owned(),
                    false => format!("**{title}**\n\n{inner}"),
                }
            }
        };
        if alert(name).is_some() || name == "details" {
            report.say(
                Weight::Changed,
                "block",
                message!("import-block-said", name = format!(":::{name}")),
                here.path,
                place,
            );
        }
        if said
            .last()
            .is_some_and(|line: &String| !line.trim().is_empty())
        {
            said.push(pad.trim_end().to_owned());
        }
        said.extend(text.trim_end().split('\n').map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!("{pad}{line}")
            }
        }));
        at = end.map_or(lines.len(), |end| end + 1);
        if lines.get(at).is_some_and(|line| !line.trim().is_empty()) {
            said.push(String::new());
        }
    }
    said
}

fn said_inside(lines: &[&str], code: &[bool], here: &Here, report: &mut MoveReport) -> String {
    said(lines, code, here, report).join("\n")
}

/// The line that closes a block of so many colons.
fn closing(lines: &[&str], code: &[bool], opens: usize, colons: usize) -> Option<usize> {
    // The colons of those that are open inside: a closing line has at least as many as what it closes.
    let mut inside: Vec<usize> = Vec::new();
    let rest = lines.iter().zip(code).enumerate().skip(opens + 1);
    for (at, (line, is_code)) in rest {
        let bare = line.trim();
        if *is_code || !bare.starts_with(":::") {
            continue;
        }
        match opening(bare) {
            Some((own, ..)) => inside.push(own),
            None if bare.bytes().all(|b| b == b':') => match inside.last() {
                Some(own) if bare.len() >= *own => drop(inside.pop()),
                // Nothing closes what is left open inside but the end of what holds it.
                Some(_) if bare.len() == colons => return Some(at),
                None if bare.len() >= colons => return Some(at),
                _ => {}
            },
            None => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_between_colons_become_alerts() {
        for (body, expected) in [
            (
                ":::note\n\nText\n\n:::\n\nAfter\n",
                "> [!NOTE]\n> Text\n\nAfter\n",
            ),
            (
                ":::tip[My *tip*]\nText\n:::\n",
                "> [!TIP]\n> **My *tip***\n>\n> Text\n",
            ),
            (
                "::: warning Take care\nText\n:::\n",
                "> [!WARNING]\n> **Take care**\n>\n> Text\n",
            ),
            (
                "::::info\n:::danger\nA\n:::\nB\n::::\n",
                "> [!NOTE]\n> > [!CAUTION]\n> > A\n>\n> B\n",
            ),
            (
                ":::details More\nText\n:::\n",
                "<details>\n<summary>More</summary>\n\nText\n\n</details>\n",
            ),
            (":::info\nA\n::::\n\nB\n", "> [!NOTE]\n> A\n\nB\n"),
            (
                ":::info\n::::danger\nA\n::::\nB\n:::\n",
                "> [!NOTE]\n> > [!CAUTION]\n> > A\n>\n> B\n",
            ),
            ("```\n:::note\n```\n", "```\n:::note\n```\n"),
            ("::: code-group\n```js\na\n```\n:::\n", "```js\na\n```\n"),
            (
                "- a\n  :::note\n  b\n  :::\n",
                "- a\n\n  > [!NOTE]\n  > b\n",
            ),
        ] {
            let here = Here {
                path: "a.md",
                line: 1,
            };
            let said = translate(body, &here, &mut MoveReport::default());
            let bare = |text: &str| {
                text.lines()
                    .map(str::trim_end)
                    .collect::<Vec<_>>()
                    .join("\n")
            };
            assert_eq!(bare(&said), bare(expected), "{body}");
        }
    }
}
