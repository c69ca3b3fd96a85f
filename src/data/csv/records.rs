//! Lines, quotes and separators.

use std::ops::Range;

use crate::diagnostic::Diagnostic;

/// A line of a table; a quoted cell may hold several of the file.
pub(super) struct Record {
    /// Which row it is to a spreadsheet program, counted from 1; it counts empty ones.
    pub number: usize,
    /// What each cell says, without space around it, and where it stands.
    pub cells: Vec<(Box<str>, Range<usize>)>,
    /// Where the line stands.
    pub at: Range<usize>,
}

/// Signs that part cells. The comma comes last: where another one parts every line as often, it stands in numbers.
const SEPARATORS: [char; 4] = [';', '\t', '|', ','];

/// How many lines are looked at to find the separator.
const LOOKED_AT: usize = 20;

/// What parts the cells, and where the table begins: Excel says the first in a line of its own, `sep=;`.
pub(super) fn separator(text: &str) -> (char, usize) {
    let first = text.lines().next().unwrap_or_default();
    let said = first.trim_matches('"').strip_prefix("sep=");
    if let Some(sign) = said.and_then(|said| said.chars().next()) {
        let rest = &text[first.len()..];
        let line_end = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        return (sign, first.len() + line_end);
    }
    let mut best = (0, 0, ',');
    for sign in SEPARATORS {
        let counts = counts(text, sign);
        // A title above the head holds no sign, and all lines below it the same number.
        let counts = match counts.split_first() {
            Some((0, [next, rest @ ..])) if *next >= 2 && rest.iter().all(|it| it == next) => {
                &counts[1..]
            }
            _ => &counts[..],
        };
        let head = counts.first().copied().unwrap_or_default();
        let alike = counts.iter().filter(|count| **count == head).count();
        // What parts every line into as many cells as the head is no sign of its text.
        let weight = if head == 0 {
            0
        } else {
            alike * 100 / counts.len()
        };
        if (weight, head) > (best.0, best.1) {
            best = (weight, head, sign);
        }
    }
    (best.2, 0)
}

/// How often a sign stands outside of quotes, line by line.
fn counts(text: &str, sign: char) -> Vec<usize> {
    let (mut counts, mut count, mut is_quoted, mut is_blank) = (Vec::new(), 0, false, true);
    for c in text.chars().chain(['\n']) {
        match c {
            '"' => is_quoted = !is_quoted,
            '\n' | '\r' if !is_quoted => {
                if !is_blank {
                    counts.push(count);
                }
                (count, is_blank) = (0, true);
                if counts.len() == LOOKED_AT {
                    break;
                }
                continue;
            }
            c if c == sign && !is_quoted => count += 1,
            _ => {}
        }
        is_blank = false;
    }
    counts
}

/// The lines in which anything stands.
///
/// # Errors
/// A quote that is not closed, and text behind a closing one; with the place in the text.
pub(super) fn read(
    text: &str,
    start: usize,
    separator: char,
) -> Result<Vec<Record>, (Range<usize>, Diagnostic)> {
    let mut records = Vec::new();
    let (mut at, mut number) = (start, 0);
    while at < text.len() {
        let begin = at;
        number += 1;
        let mut cells = Vec::new();
        loop {
            let (cell, end) = cell(text, at, separator)?;
            cells.push(cell);
            at = end;
            match text[at..].chars().next() {
                Some(c) if c == separator => at += c.len_utf8(),
                _ => break,
            }
        }
        let is_blank = cells
            .iter()
            .all(|(text, _): &(Box<str>, _)| text.is_empty());
        if !is_blank {
            records.push(Record {
                number,
                cells,
                at: begin..at,
            });
        }
        at += match &text.as_bytes()[at..] {
            [b'\r', b'\n', ..] => 2,
            [_, ..] => 1,
            [] => 0,
        };
    }
    Ok(records)
}

type Read = ((Box<str>, Range<usize>), usize);

/// The cell that begins at `at`, and where it ends: at a separator, the end of a line or of the text.
fn cell(text: &str, at: usize, separator: char) -> Result<Read, (Range<usize>, Diagnostic)> {
    let ends = |c: char| c == separator || c == '\n' || c == '\r';
    let rest = &text[at..];
    let blank = |c: char| c.is_whitespace() && !ends(c);
    let opens = at + (rest.len() - rest.trim_start_matches(blank).len());
    if !text[opens..].starts_with('"') {
        let end = rest.find(ends).map_or(text.len(), |length| at + length);
        let inside = text[at..end].trim();
        let from = at + text[at..end].find(inside).unwrap_or_default();
        return Ok(((inside.into(), from..from + inside.len()), end));
    }
    let mut said = String::new();
    let mut from = opens + 1;
    loop {
        let Some(length) = text[from..].find('"') else {
            let line = text[opens..].find('\n').map_or(text.len(), |it| opens + it);
            let fault = Diagnostic::error("wrong-table", message!("quote-of-cell-not-closed"))
                .hint(message!("close-quote-of-cell"));
            return Err((opens..line, fault));
        };
        said.push_str(&text[from..from + length]);
        from += length + 1;
        if !text[from..].starts_with('"') {
            break;
        }
        said.push('"');
        from += 1;
    }
    let end = text[from..]
        .find(ends)
        .map_or(text.len(), |length| from + length);
    if !text[from..end].trim().is_empty() {
        let fault = Diagnostic::error("wrong-table", message!("text-behind-quote-of-cell"))
            .hint(message!("double-quotes-inside-cell"));
        return Err((from..end, fault));
    }
    Ok(((said.trim().into(), opens..from), end))
}
