//! Where in the text of a YAML document a key or a value stands.
//!
//! The data model of `serde_yaml` forgets places, so they are found again by the layout: keys in block style by their
//! indentation, in flow style (`{ on: …, note: … }`) by their depth between brackets. It is only asked once something is
//! wrong; when a layout is too odd to follow, the place of the nearest parent is given, which is still the right region.

use std::ops::Range;

/// One step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into a mapping.
    Key(String),
    /// Into a list, from 0.
    Index(usize),
}

/// What was found: the bytes of the key and those of the value.
#[derive(Debug, Clone)]
pub struct Found {
    pub key: Range<usize>,
    pub value: Range<usize>,
}

/// Follows `steps` through `text`.
pub fn locate(text: &str, steps: &[Step]) -> Found {
    let mut found = Found {
        key: 0..first_line(text).len(),
        value: 0..text.len(),
    };
    for step in steps {
        let region = found.value.clone();
        let next = match step {
            Step::Key(key) => find_key(text, region, key),
            Step::Index(index) => find_item(text, region, *index),
        };
        let Some(next) = next else { break };
        found = next;
    }
    Found {
        value: trimmed(text, found.value),
        key: found.key,
    }
}

fn find_key(text: &str, region: Range<usize>, key: &str) -> Option<Found> {
    let inside = trimmed(text, region.clone());
    if text[inside.clone()].starts_with('{') {
        return flow_parts(text, inside)
            .into_iter()
            .find_map(|part| flow_key(text, part, key));
    }
    let mut best: Option<(usize, usize)> = None;
    for start in line_starts(text, &region) {
        let (column, at) = content_start(text, start.max(region.start), start);
        if at < region.end
            && key_here(&text[at..region.end], key).is_some()
            && best.is_none_or(|(c, _)| column < c)
        {
            best = Some((column, at));
        }
    }
    let (column, at) = best?;
    let (name, after) = key_here(&text[at..region.end], key)?;
    let value = at + after..block_end(text, at, column, region.end);
    Some(Found {
        key: at..at + name,
        value,
    })
}

fn find_item(text: &str, region: Range<usize>, index: usize) -> Option<Found> {
    let inside = trimmed(text, region.clone());
    if text[inside.clone()].starts_with('[') {
        let part = trimmed(text, flow_parts(text, inside).into_iter().nth(index)?);
        return Some(Found {
            key: part.clone(),
            value: part,
        });
    }
    let dashes: Vec<usize> = line_starts(text, &region)
        .into_iter()
        .map(|start| start + indent(&text[start..]))
        .filter(|at| *at >= region.start && *at < region.end && text[*at..].starts_with("- "))
        .collect();
    let column = |at: usize| at - text[..at].rfind('\n').map_or(0, |n| n + 1);
    let least = dashes.iter().map(|at| column(*at)).min()?;
    let at = dashes
        .into_iter()
        .filter(|at| column(*at) == least)
        .nth(index)?;
    let value = at + 2..block_end(text, at, least, region.end);
    let value = trimmed(text, value);
    Some(Found {
        key: value.clone(),
        value,
    })
}

/// `key:` at the beginning of `text`, bare or quoted: the length of the key, and where its value may begin.
fn key_here(text: &str, key: &str) -> Option<(usize, usize)> {
    let quoted = [String::from(key), format!("\"{key}\""), format!("'{key}'")];
    let name = quoted
        .iter()
        .find(|name| text.starts_with(name.as_str()))?
        .len();
    let rest = &text[name..];
    let colon = rest.len() - rest.trim_start_matches(' ').len();
    rest[colon..]
        .starts_with(':')
        .then_some((name, name + colon + 1))
}

fn flow_key(text: &str, part: Range<usize>, key: &str) -> Option<Found> {
    let part = trimmed(text, part);
    let (name, after) = key_here(&text[part.clone()], key)?;
    Some(Found {
        key: part.start..part.start + name,
        value: part.start + after..part.end,
    })
}

/// The parts between the commas of a flow collection, brackets excluded.
fn flow_parts(text: &str, region: Range<usize>) -> Vec<Range<usize>> {
    let (mut depth, mut start, mut quote, mut parts) = (0u32, region.start, None, Vec::new());
    for (at, c) in text[region.clone()]
        .char_indices()
        .map(|(at, c)| (region.start + at, c))
    {
        match (quote, c) {
            (Some(open), _) => quote = (open != c).then_some(open),
            (None, '"' | '\'') => quote = starts_token(text, at).then_some(c),
            (None, '[' | '{') => {
                depth += 1;
                start = if depth == 1 { at + 1 } else { start };
            }
            (None, ',') if depth == 1 => parts.push(std::mem::replace(&mut start, at + 1)..at),
            (None, ']' | '}') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    parts.push(start..at);
                    return parts;
                }
            }
            _ => {}
        }
    }
    parts
}

/// Whether a quote at `at` opens a token, unlike the apostrophe of a French word.
fn starts_token(text: &str, at: usize) -> bool {
    text[..at]
        .trim_end_matches(' ')
        .ends_with(['{', '[', ',', ':'])
}

/// The end of what is indented more than `column`, from the line of `at` on.
fn block_end(text: &str, at: usize, column: usize, limit: usize) -> usize {
    let mut end = line_end(text, at);
    while end < limit {
        let line = &text[end..line_end(text, end)];
        let blank = line.trim().is_empty();
        let list_of_this_key = indent(line) == column
            && line.trim_start().starts_with("- ")
            && !text[at..].starts_with("- ");
        if !blank && indent(line) <= column && !list_of_this_key {
            break;
        }
        end = line_end(text, end);
    }
    end.min(limit)
}

fn line_starts(text: &str, region: &Range<usize>) -> Vec<usize> {
    let first = text[..region.start].rfind('\n').map_or(0, |at| at + 1);
    let rest = text[region.clone()]
        .match_indices('\n')
        .map(|(at, _)| region.start + at + 1);
    std::iter::once(first).chain(rest).collect()
}

/// Where the content of a line begins, past the dashes of list items, and in which column.
fn content_start(text: &str, from: usize, line: usize) -> (usize, usize) {
    let mut at = if from > line { from } else { line };
    loop {
        at += indent(&text[at..]);
        if !text[at..].starts_with("- ") {
            return (at - line, at);
        }
        at += 2;
    }
}

fn line_end(text: &str, from: usize) -> usize {
    text[from..]
        .find('\n')
        .map_or(text.len(), |at| from + at + 1)
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or("")
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let slice = &text[range.clone()];
    let start = range.start + slice.len() - slice.trim_start().len();
    start..(range.start + slice.trim_end().len()).max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str) -> Step {
        Step::Key(name.into())
    }

    #[test]
    fn keys_and_items_are_found_in_every_layout() {
        let text = "title: x\nlanguages:\n  ar: { locale: ar-SY, months: dual }\n  fr:\n    months: cldr\nupdates:\n- on: 1\n  note: a\n- on: 2\n";
        let value = |steps: &[Step]| &text[locate(text, steps).value];
        assert_eq!(value(&[key("title")]), "x");
        assert_eq!(value(&[key("languages"), key("ar"), key("months")]), "dual");
        assert_eq!(value(&[key("languages"), key("fr"), key("months")]), "cldr");
        assert_eq!(value(&[key("updates"), Step::Index(1), key("on")]), "2");
    }

    #[test]
    fn an_apostrophe_in_flow_style_is_not_a_quote() {
        let text = "title: { ar: وزارة, fr: Ministère de l'Eau, en: Ministry }";
        assert_eq!(
            &text[locate(text, &[key("title"), key("en")]).value],
            "Ministry"
        );
    }
}
