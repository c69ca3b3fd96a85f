//! Where in the text of a YAML document a key or a value stands.
//!
//! The data model of `serde_yaml` forgets places, so they are found again by the layout: keys in block style by their
//! indentation, in flow style (`{ on: …, note: … }`) by their depth between brackets. They are sought only once somebody
//! asks, and then for all neighbours at once, so that a list of thousands is read once. When a layout is too odd to follow,
//! the place of the nearest parent is given, which is still the right region.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

/// The way to a value: from the document's outermost value, step by step.
#[derive(Debug, Default)]
pub struct YamlPath {
    /// Where it comes from, and the last step; `None` for the outermost value.
    last: Option<(Rc<YamlPath>, Step)>,
    found: OnceCell<Located>,
    keys: OnceCell<BTreeMap<String, Region>>,
    items: OnceCell<Vec<Region>>,
}

/// One step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into a mapping.
    Key(String),
    /// Into a list, from 0.
    Index(usize),
}

/// The bytes of a key and those of its value; of an item of a list, the same twice.
#[derive(Debug, Clone)]
pub struct Region {
    pub key: Range<usize>,
    pub value: Range<usize>,
}

/// What was found at the end of a way, or, where the layout could not be followed, on the way to it.
#[derive(Debug)]
struct Located {
    region: Region,
    is_whole: bool,
}

impl YamlPath {
    /// The key of the last step that leads into a mapping.
    pub fn key(&self) -> Option<&str> {
        match self.last.as_ref()? {
            (_, Step::Key(key)) => Some(key),
            (before, Step::Index(_)) => before.key(),
        }
    }

    /// The way to a part of this value.
    pub fn step(self: &Rc<Self>, step: Step) -> Rc<Self> {
        Rc::new(YamlPath {
            last: Some((Rc::clone(self), step)),
            ..YamlPath::default()
        })
    }

    /// Where it leads to in the document `text`, which must be the same whenever it is asked.
    pub fn end(&self, text: &str) -> Region {
        let Region { key, value } = self.located(text).region.clone();
        Region {
            key,
            value: trim(text, value),
        }
    }

    fn located(&self, text: &str) -> &Located {
        self.found.get_or_init(|| {
            let Some((from, step)) = &self.last else {
                return Located {
                    region: Region {
                        key: 0..first_line(text).len(),
                        value: 0..text.len(),
                    },
                    is_whole: true,
                };
            };
            let part = from.part(step, text);
            Located {
                is_whole: part.is_some(),
                region: part.unwrap_or_else(|| from.located(text).region.clone()),
            }
        })
    }

    fn part(&self, step: &Step, text: &str) -> Option<Region> {
        let Located { region, is_whole } = self.located(text);
        if !is_whole {
            return None;
        }
        let region = || region.value.clone();
        match step {
            Step::Key(key) => self.keys.get_or_init(|| keys(text, region())).get(key),
            Step::Index(at) => self.items.get_or_init(|| items(text, region())).get(*at),
        }
        .cloned()
    }
}

/// The keys of a mapping; the first of two that are the same.
fn keys(text: &str, region: Range<usize>) -> BTreeMap<String, Region> {
    let inside = trim(text, region.clone());
    let found = match text[inside.clone()].starts_with('{') {
        true => flow_keys(text, inside),
        false => block_keys(text, region),
    };
    let mut keys = BTreeMap::new();
    for (name, region) in found {
        keys.entry(name).or_insert(region);
    }
    keys
}

fn flow_keys(text: &str, inside: Range<usize>) -> Vec<(String, Region)> {
    let key = |part: Range<usize>| {
        let part = trim(text, part);
        let key = key_here(&text[part.clone()])?;
        let region = Region {
            key: part.start..part.start + key.length,
            value: part.start + key.after..part.end,
        };
        Some((key.name.to_owned(), region))
    };
    flow_parts(text, inside)
        .into_iter()
        .filter_map(key)
        .collect()
}

/// Of all lines that look like keys, those that are indented least: the others stand in their values.
fn block_keys(text: &str, region: Range<usize>) -> Vec<(String, Region)> {
    let lines = line_starts(text, &region).into_iter().filter_map(|start| {
        let (column, at) = content_start(text, start.max(region.start), start);
        let line = text.get(at..line_end(text, at).min(region.end))?;
        Some((column, at, key_here(line)?))
    });
    let lines: Vec<(usize, usize, LeadingKey)> = lines.collect();
    let least = lines.iter().map(|(column, ..)| *column).min();
    let keys = lines
        .into_iter()
        .filter(|(column, ..)| Some(*column) == least);
    keys.map(|(column, at, key)| {
        let value = at + key.after..block_end(text, at, column, region.end);
        let region = Region {
            key: at..at + key.length,
            value,
        };
        (key.name.to_owned(), region)
    })
    .collect()
}

fn items(text: &str, region: Range<usize>) -> Vec<Region> {
    let inside = trim(text, region.clone());
    let items: Vec<Range<usize>> = match text[inside.clone()].starts_with('[') {
        true => flow_parts(text, inside),
        false => block_items(text, region),
    };
    let item = |part| {
        let part = trim(text, part);
        Region {
            key: part.clone(),
            value: part,
        }
    };
    items.into_iter().map(item).collect()
}

fn block_items(text: &str, region: Range<usize>) -> Vec<Range<usize>> {
    let dash = |start: usize| {
        let at = start + indent(&text[start..]);
        let is_inside = at >= region.start && at < region.end;
        (is_inside && text[at..].starts_with("- ")).then_some((at - start, at))
    };
    let dashes = line_starts(text, &region).into_iter().filter_map(dash);
    let dashes: Vec<(usize, usize)> = dashes.collect();
    let least = dashes.iter().map(|(column, _)| *column).min();
    let own = dashes
        .into_iter()
        .filter(|(column, _)| Some(*column) == least);
    own.map(|(column, at)| at + 2..block_end(text, at, column, region.end))
        .collect()
}

/// A key at the beginning of a text.
struct LeadingKey<'t> {
    name: &'t str,
    /// Its bytes, quotes included.
    length: usize,
    /// Where its value may begin.
    after: usize,
}

/// `key:` at the beginning of `text`, bare or quoted.
fn key_here(text: &str) -> Option<LeadingKey<'_>> {
    let (name, length) = match text.chars().next()? {
        '#' => return None,
        quote @ ('"' | '\'') => {
            let end = text[1..].find(quote)?;
            (&text[1..=end], end + 2)
        }
        _ => {
            let is_end = |at: &usize| {
                text[at + 1..]
                    .chars()
                    .next()
                    .is_none_or(char::is_whitespace)
            };
            let colon = text.match_indices(':').map(|(at, _)| at).find(is_end)?;
            let name = text[..colon].trim_end_matches(' ');
            (name, name.len())
        }
    };
    let rest = &text[length..];
    let colon = rest.len() - rest.trim_start_matches(' ').len();
    rest[colon..].starts_with(':').then_some(LeadingKey {
        name,
        length,
        after: length + colon + 1,
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

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
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

    fn end(text: &str, steps: &[Step]) -> Region {
        let mut way = Rc::new(YamlPath::default());
        for step in steps {
            way = way.step(step.clone());
        }
        way.end(text)
    }

    #[test]
    fn what_looks_like_a_key_in_a_value_is_none() {
        let text = "# note: x\nabout: |\n  note: in a text\n\"note\": 'a: b'\nlist: [c, d]\n";
        let value = |steps: &[Step]| &text[end(text, steps).value];
        assert_eq!(value(&[key("note")]), "'a: b'");
        assert_eq!(value(&[key("list"), Step::Index(1)]), "d");
        assert_eq!(value(&[key("list"), Step::Index(7), key("e")]), "[c, d]");
        assert_eq!(value(&[key("nothing")]), text.trim());
    }

    #[test]
    fn keys_and_items_are_found_in_every_layout() {
        let text = "title: x\nlanguages:\n  ar: { locale: ar-SY, months: dual }\n  fr:\n    months: cldr\nupdates:\n- on: 1\n  note: a\n- on: 2\n";
        let value = |steps: &[Step]| &text[end(text, steps).value];
        assert_eq!(value(&[key("title")]), "x");
        assert_eq!(value(&[key("languages"), key("ar"), key("months")]), "dual");
        assert_eq!(value(&[key("languages"), key("fr"), key("months")]), "cldr");
        assert_eq!(value(&[key("updates"), Step::Index(1), key("on")]), "2");
    }

    #[test]
    fn an_apostrophe_in_flow_style_is_not_a_quote() {
        let text = "title: { ar: وزارة, fr: Ministère de l'Eau, en: Ministry }";
        assert_eq!(
            &text[end(text, &[key("title"), key("en")]).value],
            "Ministry"
        );
    }
}
