//! What a script does that browsers refuse to pages opened from a disk.
//!
//! Looks at the code, not at its words: a comment may explain why there is no `fetch(`, a text may hold any title, and
//! `prefetch(` is another function. It reads as far as that needs (ECMA-262 §12) and knows no more of the language.

use std::ops::Range;

use crate::diagnostic::Diagnostic;

/// What is refused, and whether it is a call.
const REFUSED: [(&str, bool); 7] = [
    ("import", true),
    ("fetch", true),
    ("XMLHttpRequest", false),
    ("Worker", true),
    ("SharedWorker", false),
    ("serviceWorker", false),
    ("importScripts", true),
];

/// What is wrong with a script.
pub fn script(path: &str, text: &str) -> Vec<Diagnostic> {
    if !REFUSED.iter().any(|(word, _)| text.contains(word)) {
        return Vec::new();
    }
    let code = code(text);
    let used = REFUSED
        .iter()
        .filter(|(word, is_call)| is_used(&code, word, *is_call));
    used.map(|(word, is_call)| {
        let shown = if *is_call {
            format!("{word}(")
        } else {
            (*word).to_owned()
        };
        super::forbidden(path, &message!("word-in-script", word = shown))
    })
    .collect()
}

fn is_used(code: &str, word: &str, is_call: bool) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    code.match_indices(word).any(|(at, _)| {
        let after = &code[at + word.len()..];
        let whole = !code[..at].ends_with(is_letter) && !after.starts_with(is_letter);
        whole && (!is_call || after.trim_start().starts_with('('))
    })
}

/// The script without its comments and without the letters in its texts and patterns; what a template runs stays.
fn code(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    // For each template that is open, how many braces are open in what it runs.
    let mut templates: Vec<usize> = Vec::new();
    let mut at = 0;
    let mut kept = 0;
    while at < bytes.len() {
        let left_out = match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => until(text, at, at + 2, "\n"),
            b'/' if bytes.get(at + 1) == Some(&b'*') => until(text, at, at + 2, "*/"),
            b'/' if begins_pattern(text[..at].trim_end()) => pattern(text, at),
            quote @ (b'"' | b'\'') => quote_end(bytes, at, quote),
            b'`' => template(bytes, at, &mut templates),
            b'}' if templates.last() == Some(&0) => {
                templates.pop();
                template(bytes, at, &mut templates)
            }
            byte => {
                if let Some(open) = templates.last_mut() {
                    match byte {
                        b'{' => *open += 1,
                        b'}' => *open -= 1,
                        _ => {}
                    }
                }
                at += 1;
                continue;
            }
        };
        out.push_str(&text[kept..left_out.start]);
        out.push(' ');
        at = left_out.end.max(at + 1);
        kept = at;
    }
    out.push_str(&text[kept.min(text.len())..]);
    out
}

fn until(text: &str, start: usize, from: usize, end: &str) -> Range<usize> {
    let length = text[from..].find(end).map(|it| it + end.len());
    start..length.map_or(text.len(), |length| from + length)
}

/// A text between quotes, which ends with its line at the latest.
fn quote_end(bytes: &[u8], start: usize, quote: u8) -> Range<usize> {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match *byte {
            b'\\' => at += 1,
            b'\n' => break,
            byte if byte == quote => return start..at + 1,
            _ => {}
        }
        at += 1;
    }
    start..at.min(bytes.len())
}

/// The letters of a template, up to its end or to the next thing that it runs.
fn template(bytes: &[u8], start: usize, open: &mut Vec<usize>) -> Range<usize> {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match *byte {
            b'\\' => at += 1,
            b'`' => return start..at + 1,
            b'$' if bytes.get(at + 1) == Some(&b'{') => {
                open.push(0);
                return start..at + 2;
            }
            _ => {}
        }
        at += 1;
    }
    start..bytes.len()
}

/// Whether a `/` after this code begins a pattern: it divides only what is a value.
fn begins_pattern(before: &str) -> bool {
    let word = before
        .rsplit(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')
        .next();
    match word.unwrap_or_default() {
        "" => !before.ends_with([')', ']', '}', '"', '\'', '`']),
        word => matches!(
            word,
            "return"
                | "typeof"
                | "case"
                | "in"
                | "of"
                | "void"
                | "delete"
                | "await"
                | "yield"
                | "else"
                | "do"
        ),
    }
}

fn pattern(text: &str, start: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    let mut in_class = false;
    while let Some(byte) = bytes.get(at) {
        match *byte {
            b'\\' => at += 1,
            b'\n' => return start..start + 1,
            b'[' => in_class = true,
            b']' => in_class = false,
            b'/' if !in_class => return start..at + 1,
            _ => {}
        }
        at += 1;
    }
    start..start + 1
}
