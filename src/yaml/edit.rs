//! Adding to a YAML text without rewriting it: comments, quotes, order and line ends stay as their author wrote them.
//!
//! Takes a text and a place in it that `yaml` found; gives the text with one thing more. What cannot be edited in place gives
//! nothing; the caller reads the result again and holds it against what it was.

use std::ops::Range;

use super::Node;

/// The text with one entry more at the end of a mapping, `node`, which may be in block or in flow style.
pub fn add_entry(text: &str, node: &Node, entry: &str) -> Option<String> {
    let place = node.place();
    if text[place.start..].starts_with('{') {
        return add_to_flow(text, place.start, entry);
    }
    // In block style: one line more, below its last and as far in as its first.
    let first = node.entries(&mut Vec::new()).into_iter().next()?.1;
    let start = first.key_place().start;
    let line = text[..start].rfind('\n')? + 1;
    let indent = text.get(line..start).filter(|it| it.trim().is_empty())?;
    let end = place.end + text[place.end..].find('\n')? + 1;
    let line = format!("{indent}{entry}{}", line_end(text));
    Some(replace_range(text, end..end, &line))
}

/// The text with one entry more at the end of front matter, whose outermost mapping is `root`.
pub fn add_to_front(text: &str, root: &Node, front: &Range<usize>, entry: &str) -> Option<String> {
    let start = root.place().start;
    if text[start..].starts_with('{') {
        return add_to_flow(text, start, entry);
    }
    let entry = format!("{entry}{}", line_end(text));
    Some(replace_range(text, front.end..front.end, &entry))
}

/// The text with a value for a key of front matter that holds nothing yet.
pub fn fill_in(text: &str, front: &Range<usize>, key: &str, value: &str) -> Option<String> {
    let head = format!("{key}:");
    let mut at = front.start;
    for line in text[front.clone()].split_inclusive('\n') {
        if let Some(rest) = line.strip_prefix(&head) {
            let said = rest.split(" #").next().unwrap_or(rest).trim_end();
            let start = at + head.len();
            let value = format!(" {value}");
            return Some(replace_range(text, start..start + said.len(), &value));
        }
        at += line.len();
    }
    None
}

/// Puts an entry at the end of the flow mapping that begins at `start`.
pub fn add_to_flow(text: &str, start: usize, entry: &str) -> Option<String> {
    let last = last_of_flow(text, start)?;
    let entry = match text[..last].chars().next_back()? {
        '{' => format!(" {entry} "),
        ',' => format!(" {entry}"),
        _ => format!(", {entry}"),
    };
    Some(replace_range(text, last..last, &entry))
}

/// Puts an item at the end of the flow list that begins at `start`.
pub fn add_to_list(text: &str, start: usize, item: &str) -> Option<String> {
    let last = last_of_flow(text, start)?;
    let item = match text[..last].chars().next_back()? {
        '[' => item.to_owned(),
        ',' => format!(" {item}"),
        _ => format!(", {item}"),
    };
    Some(replace_range(text, last..last, &item))
}

/// The end of the last thing in a flow collection, before its closing bracket, spaces and comments.
fn last_of_flow(text: &str, start: usize) -> Option<usize> {
    let (mut depth, mut last, mut at) = (0_usize, start, start);
    let mut before = ' ';
    while let Some(c) = text[at..].chars().next() {
        let opens_token = "{[,: \n\t".contains(before);
        let next = match c {
            '"' | '\'' if opens_token => at + quote_end(&text[at..])?,
            '#' if before.is_whitespace() => {
                at += text[at..].find('\n')?;
                before = '\n';
                continue;
            }
            _ => at + c.len_utf8(),
        };
        match c {
            '{' | '[' => depth += 1,
            '}' | ']' if depth == 1 => return Some(last),
            '}' | ']' => depth -= 1,
            _ => {}
        }
        if !c.is_whitespace() {
            last = next;
        }
        (before, at) = (c, next);
    }
    None
}

/// The bytes of the scalar that stands at the beginning of a region: a comment behind it is not part of it.
pub fn scalar(text: &str, region: Range<usize>) -> Range<usize> {
    let slice = &text[region.clone()];
    let length = match slice.chars().next() {
        Some('"' | '\'') => quote_end(slice).unwrap_or(slice.len()),
        Some('|' | '>') => slice.len(),
        _ => slice.split(" #").next().unwrap_or(slice).trim_end().len(),
    };
    region.start..region.start + length
}

/// The length of the quoted scalar at the beginning of a text.
fn quote_end(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    let mut rest = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = rest.next() {
        let doubled = quote == '\'' && rest.peek().is_some_and(|(_, next)| *next == quote);
        if (c == '\\' && quote == '"') || (c == quote && doubled) {
            rest.next();
        } else if c == quote {
            return Some(at + 1);
        }
    }
    None
}

/// How the lines of a file end.
pub fn line_end(text: &str) -> &'static str {
    let first = text.find('\n').unwrap_or(0);
    match text[..first].ends_with('\r') {
        true => "\r\n",
        false => "\n",
    }
}

/// The text with other words at a place.
pub fn replace_range(text: &str, range: Range<usize>, by: &str) -> String {
    format!("{}{by}{}", &text[..range.start], &text[range.end..])
}
