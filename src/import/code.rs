//! Where code stands in a body: nothing there is anybody's markup.
//!
//! Read line by line and not as CommonMark, for the bodies of other systems indent what is no code (admonitions, tabs).
//! Fences at any depth, code spans, and HTML comments count; lines that are only indented do not.

use std::ops::Range;

/// The bytes of a body that are code.
pub struct CodePlaces(Vec<Range<usize>>);

impl CodePlaces {
    /// Reads a body.
    pub fn of(body: &str) -> Self {
        let mut found = Vec::new();
        let mut fence: Option<(usize, char, usize)> = None;
        let (mut at, mut plain) = (0, 0);
        for line in body.split_inclusive('\n') {
            let start = at;
            at += line.len();
            let bare = line.trim_start_matches([' ', '\t', '>']).trim_end();
            let bare = without_bullet(bare);
            let sign = bare.chars().next().filter(|c| matches!(c, '`' | '~'));
            let length = sign.map_or(0, |sign| bare.chars().take_while(|c| *c == sign).count());
            match (fence, sign) {
                (None, Some(sign))
                    if length >= 3
                        && !bare[length..].contains(if sign == '`' { '`' } else { '\0' }) =>
                {
                    spans(body, plain..start, &mut found);
                    fence = Some((start, sign, length));
                }
                (Some((begun, sign, needed)), Some(own))
                    if own == sign && length >= needed && bare[length..].trim().is_empty() =>
                {
                    found.push(begun..at);
                    fence = None;
                    plain = at;
                }
                _ => {}
            }
        }
        match fence {
            Some((begun, ..)) => found.push(begun..body.len()),
            None => spans(body, plain..body.len(), &mut found),
        }
        CodePlaces(found)
    }

    /// Whether the byte at `at` is code.
    pub fn holds(&self, at: usize) -> bool {
        self.around(at).is_some()
    }

    /// The code that the byte at `at` is in.
    pub fn around(&self, at: usize) -> Option<&Range<usize>> {
        let next = self.0.partition_point(|range| range.end <= at);
        self.0.get(next).filter(|range| range.start <= at)
    }
}

fn without_bullet(line: &str) -> &str {
    let rest = line.strip_prefix(['-', '*', '+']).or_else(|| {
        line.trim_start_matches(|c: char| c.is_ascii_digit())
            .strip_prefix(['.', ')'])
    });
    match rest {
        Some(rest)
            if rest.starts_with([' ', '\t']) && rest.trim_start().starts_with(['`', '~']) =>
        {
            rest.trim_start()
        }
        _ => line,
    }
}

/// CodePlaces spans and comments of a part without fences; neither crosses an empty line but comments.
fn spans(body: &str, part: Range<usize>, found: &mut Vec<Range<usize>>) {
    let text = &body[part.clone()];
    let last_comment = text.rfind("-->");
    let mut at = 0;
    while let Some(next) = text[at..].find(['`', '<', '\\']) {
        let start = at + next;
        let rest = &text[start..];
        let end = match rest.as_bytes()[0] {
            b'`' => {
                let length = rest.bytes().take_while(|b| *b == b'`').count();
                match closing(&rest[length..], length) {
                    Some(end) => Some(start + length + end),
                    None => {
                        at = start + length;
                        continue;
                    }
                }
            }
            b'<' if rest.starts_with("<!--") && last_comment > Some(start) => {
                rest.find("-->").map(|end| start + end + 3)
            }
            b'\\' if rest[1..].starts_with('`') => {
                at = start + 2;
                continue;
            }
            _ => None,
        };
        match end {
            Some(end) => {
                found.push(part.start + start..part.start + end);
                at = end;
            }
            None => at = start + 1,
        }
    }
}

/// Where as many backticks as opened have closed the span.
pub fn closing(text: &str, length: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(next) = text[at..].find('`') {
        let start = at + next;
        // No further than its paragraph, whose end is looked for no further than the next mark.
        if text[at..start].contains("\n\n") {
            return None;
        }
        let run = text[start..].bytes().take_while(|b| *b == b'`').count();
        if run == length {
            return Some(start + run);
        }
        at = start + run;
    }
    None
}

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

/// The number of the line in which a byte stands, from 1.
pub fn line_of(body: &str, at: usize) -> usize {
    memchr::memchr_iter(b'\n', &body.as_bytes()[..at.min(body.len())]).count() + 1
}

/// Changes to a text, by their places.
#[derive(Default)]
pub struct TextEdits(Vec<(Range<usize>, String)>);

impl TextEdits {
    /// Puts `new` in the place of a range.
    pub fn put(&mut self, range: Range<usize>, new: impl Into<String>) {
        self.0.push((range, new.into()));
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text with its changes; of two that meet, the first stands.
    pub fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(range, _)| (range.start, range.end));
        let mut changed = String::with_capacity(text.len());
        let mut at = 0;
        for (range, new) in self.0 {
            if range.start < at {
                continue;
            }
            changed.push_str(&text[at..range.start]);
            changed.push_str(&new);
            at = range.end;
        }
        changed.push_str(&text[at..]);
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_of_markdown_stays_in_its_block() {
        assert_eq!(fenced("sh", "\nls\n"), "```sh\nls\n```");
        assert_eq!(fenced("md", "```js\na\n```"), "````md\n```js\na\n```\n````");
    }

    #[test]
    fn fences_spans_and_comments_are_code() {
        for (body, word, expected) in [
            ("a `x` b", "x", true),
            ("a ``x ` y`` b", "y", true),
            ("a ` b\n\nc ` x", "x", false),
            ("```\nx\n```\n", "x", true),
            ("    ```\n    x\n    ```\n", "x", true),
            ("- ```\n  x\n  ```\n", "x", true),
            ("```\na\n```\nx", "x", false),
            ("~~~\n```\nx\n~~~\n", "x", true),
            ("<!-- x -->", "x", true),
            ("\\`x\\`", "x", false),
            ("```\nx", "x", true),
            ("    x", "x", false),
        ] {
            assert_eq!(
                CodePlaces::of(body).holds(body.find(word).unwrap()),
                expected,
                "{body}"
            );
        }
    }
}
