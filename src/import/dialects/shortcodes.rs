//! Hugo's shortcodes, as they are written: `{{< name a="b" >}}`, `{{% name %}} … {{% /name %}}`.

use std::collections::BTreeMap;
use std::ops::Range;

/// A shortcode.
#[derive(Debug, Clone)]
pub struct Shortcode<'b> {
    /// Its bytes, up to the end of the closing one where it encloses something.
    pub range: Range<usize>,
    /// Its name.
    pub name: &'b str,
    /// Its arguments; those by place have no name.
    pub arguments: Vec<(Option<&'b str>, String)>,
    /// What it encloses.
    pub inner: Option<Range<usize>>,
    /// Whether it is only shown: `{{</* name */>}}`.
    pub is_shown: bool,
}

impl Shortcode<'_> {
    /// An argument by its name, or by its place.
    pub fn argument(&self, name: &str, place: usize) -> Option<&str> {
        let named = self.arguments.iter().find(|(own, _)| *own == Some(name));
        let placed = || {
            self.arguments
                .iter()
                .filter(|(own, _)| own.is_none())
                .nth(place)
        };
        named
            .or_else(placed)
            .map(|(_, value)| value.as_str())
            .filter(|it| !it.is_empty())
    }
}

struct Mark<'b> {
    range: Range<usize>,
    name: &'b str,
    arguments: Vec<(Option<&'b str>, String)>,
    is_end: bool,
    is_alone: bool,
    is_shown: bool,
}

/// The shortcodes of a body that lie in no other, in order.
pub fn find(body: &str) -> Vec<Shortcode<'_>> {
    let marks = marks(body);
    let closing = closing(&marks);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(mark) = marks.get(at) {
        at += 1;
        if mark.is_end {
            // It closes nothing.
            found.push(whole(mark, mark.range.clone(), None));
            continue;
        }
        match closing[at - 1] {
            Some(end) => {
                let closes = &marks[end].range;
                let inner = mark.range.end..closes.start;
                found.push(whole(mark, mark.range.start..closes.end, Some(inner)));
                at = end + 1;
            }
            None => found.push(whole(mark, mark.range.clone(), None)),
        }
    }
    found
}

fn whole<'b>(mark: &Mark<'b>, range: Range<usize>, inner: Option<Range<usize>>) -> Shortcode<'b> {
    Shortcode {
        range,
        name: mark.name,
        arguments: mark.arguments.clone(),
        inner,
        is_shown: mark.is_shown,
    }
}

/// The mark that closes each, where one does: as brackets of a name do; and for one that opens without an end of its own, the nearest
/// end behind it.
fn closing(marks: &[Mark]) -> Vec<Option<usize>> {
    let mut closing = vec![None; marks.len()];
    let mut open: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let is_pair = |mark: &Mark| !mark.is_shown && !mark.is_alone;
    for (at, mark) in marks.iter().enumerate().filter(|(_, mark)| is_pair(mark)) {
        let own = open.entry(mark.name).or_default();
        match mark.is_end {
            false => own.push(at),
            true => {
                if let Some(opens) = own.pop() {
                    closing[opens] = Some(at);
                }
            }
        }
    }
    let mut next: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, mark) in marks.iter().enumerate().rev() {
        if is_pair(mark) && !mark.is_end && closing[at].is_none() {
            closing[at] = next.get(mark.name).copied();
        }
        if mark.is_end {
            next.insert(mark.name, at);
        }
    }
    closing
}

fn marks(body: &str) -> Vec<Mark<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    // A mark without an end is none, and so is each of its kind behind it.
    let last = [">}}", "%}}"].map(|ends| (ends, body.rfind(ends)));
    while let Some(next) = body[at..].find("{{") {
        let start = at + next;
        at = start + 2;
        let Some(ends) = body[at..].chars().next().and_then(|c| match c {
            '<' => Some(">}}"),
            '%' => Some("%}}"),
            _ => None,
        }) else {
            continue;
        };
        if !last
            .iter()
            .any(|(own, last)| *own == ends && *last > Some(at))
        {
            continue;
        }
        let Some(inside) = end_of(&body[at + 1..], ends) else {
            continue;
        };
        let range = start..at + 1 + inside + ends.len();
        let text = &body[at + 1..at + 1 + inside];
        at = range.end;
        found.extend(mark(text, range));
    }
    found
}

/// Where the end mark stands, outside of quotes.
fn end_of(text: &str, ends: &str) -> Option<usize> {
    let mut quote = None;
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            _ if is_escaped => is_escaped = false,
            (Some('"'), '\\') => is_escaped = true,
            (Some(own), c) if own == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '`') => quote = Some(c),
            (None, _) if text[at..].starts_with(ends) => return Some(at),
            _ => {}
        }
    }
    // Quotes that do not end are text of the author.
    quote.and_then(|_| text.lines().next()?.find(ends))
}

fn mark(text: &str, range: Range<usize>) -> Option<Mark<'_>> {
    if let Some(shown) = text.strip_prefix("/*") {
        let name = shown.trim_end().trim_end_matches("*/").trim();
        return Some(Mark {
            range,
            name,
            arguments: Vec::new(),
            is_end: false,
            is_alone: true,
            is_shown: true,
        });
    }
    let bare = text.trim();
    let (bare, is_end) = bare
        .strip_prefix('/')
        .map_or((bare, false), |rest| (rest.trim_start(), true));
    let (bare, is_alone) = bare
        .strip_suffix('/')
        .map_or((bare, false), |rest| (rest.trim_end(), true));
    let end = bare.find(char::is_whitespace).unwrap_or(bare.len());
    let (name, rest) = bare.split_at(end);
    if name.is_empty() && !is_end {
        return None;
    }
    Some(Mark {
        range,
        name,
        arguments: arguments(rest),
        is_end,
        is_alone,
        is_shown: false,
    })
}

fn arguments(text: &str) -> Vec<(Option<&str>, String)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let key = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-')))
            .filter(|end| *end > 0 && rest[*end..].starts_with('='));
        let (name, value) = match key {
            Some(end) => (Some(&rest[..end]), rest[end + 1..].trim_start()),
            None => (None, rest),
        };
        let (value, after) = value_of(value);
        found.push((name, value));
        rest = after.trim_start();
    }
    found
}

fn value_of(text: &str) -> (String, &str) {
    match text.chars().next() {
        Some('"') => {
            let mut value = String::new();
            let mut is_escaped = false;
            for (at, c) in text.char_indices().skip(1) {
                match c {
                    _ if is_escaped => {
                        value.push(c);
                        is_escaped = false;
                    }
                    '\\' => is_escaped = true,
                    '"' => return (value, &text[at + 1..]),
                    c => value.push(c),
                }
            }
            (value, "")
        }
        Some('`') => match text[1..].find('`') {
            Some(end) => (text[1..=end].to_owned(), &text[end + 2..]),
            None => (text[1..].to_owned(), ""),
        },
        _ => {
            let end = text.find(char::is_whitespace).unwrap_or(text.len());
            (text[..end].to_owned(), &text[end..])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortcodes_are_read_with_their_arguments_and_what_they_enclose() {
        let body = "a {{< figure src=\"x y.png\" alt=`b` 3 >}} c {{% note %}}d {{< br />}} e{{% /note %}} {{</* ref \"q\" */>}}";
        let found = find(body);
        let names: Vec<&str> = found.iter().map(|it| it.name).collect();
        assert_eq!(names, ["figure", "note", "ref \"q\""]);
        assert_eq!(found[0].argument("src", 0), Some("x y.png"));
        assert_eq!(found[0].argument("", 0), Some("3"));
        assert_eq!(&body[found[1].inner.clone().unwrap()], "d {{< br />}} e");
        assert!(found[2].is_shown);
    }
}
