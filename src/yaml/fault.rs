//! What is wrong with a text that is not YAML, in the words of somebody who edits and does not program.
//!
//! Takes the text, the byte at which the parser gave up and what it said; gives the bytes that are probably meant, a
//! message and a remedy. The parser tells what it could not do ("mapping values are not allowed in this context"); here
//! the line is looked at for what people do: a colon in a value, a tab, a quote that is not closed.

use std::ops::Range;

use super::{first_odd, is_mark, name_odd_character};
use crate::diagnostic::Message;
use crate::route::is_direction_mark;

/// What is wrong, where, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct YamlFault {
    pub range: Range<usize>,
    pub message: Message,
    pub hint: Message,
}

/// A fault of one line; bytes of the line.
type OfLine = (Range<usize>, Message, Message);

/// Explains why `text` could not be read from `at` on, where the parser said `said`.
pub fn explain(text: &str, at: usize, said: &str) -> YamlFault {
    let at = text.floor_char_boundary(at);
    if said.contains("control characters")
        && let Some(found) = control(text)
    {
        return found;
    }
    let own = line_at(text, at);
    let before = text[..own.start].trim_end().len();
    let before = line_at(text, before);
    let everything = lines(text).take_while(|line| line.start <= at);
    let near = [own.clone(), before.clone()]
        .into_iter()
        .find_map(|line| Some((line.start, fault(&text[line])?)));
    let found = near
        .or_else(|| {
            let open =
                everything.filter_map(|line| Some((line.clone(), find_unclosed(&text[line])?)));
            // What goes on in deeper lines, and is closed there, is no fault.
            let goes_on = |line: &Range<usize>| {
                let depth = |line: &str| line.len() - line.trim_start().len();
                let rest = text[line.end..].trim_start_matches(['\r', '\n']);
                let next = rest.lines().next().unwrap_or_default();
                depth(next) > depth(&text[line.clone()])
                    && find_unclosed(&text[line.start..at]).is_none()
            };
            open.take(20)
                .find(|(line, _)| !goes_on(line))
                .map(|(line, fault)| (line.start, fault))
        })
        .or_else(|| {
            let mut lines = [own.clone(), before].into_iter();
            lines.find_map(|line| Some((line.start, no_key(&text[line])?)))
        });
    match found {
        Some((start, (range, message, hint))) => YamlFault {
            range: start + range.start..start + range.end,
            message,
            hint,
        },
        None => YamlFault {
            range: at..text.ceil_char_boundary(at + 1).min(own.end.max(at)),
            message: message!("not-yaml-said", said),
            hint: message!("each-line-key-value-indented"),
        },
    }
}

/// The first control character, which YAML refuses wherever it stands; the parser tells its place by the character, not by
/// the byte.
fn control(text: &str) -> Option<YamlFault> {
    let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}');
    let (start, c) = text.char_indices().find(|(_, c)| is_control(*c))?;
    Some(YamlFault {
        range: start..start + c.len_utf8(),
        message: message!(
            "control-character-unseen",
            code = format!("U+{:04X}", u32::from(c))
        ),
        hint: message!("delete-word-processors-leave-where"),
    })
}

fn fault(line: &str) -> Option<OfLine> {
    let content = line.trim_start();
    let indent = line.len() - content.len();
    if let Some(odd) = first_odd(&line[..indent]).or(content
        .chars()
        .next()
        .filter(|c| is_mark(*c) || is_direction_mark(*c)))
    {
        let at = line.find(odd).unwrap_or(0);
        let message = message!(
            "odd-named-stands-beginning-line",
            odd_named = name_odd_character(odd)
        );
        let hint = message!("delete-indent-ordinary-spaces");
        return Some((at..at + odd.len_utf8(), message, hint));
    }
    if let Some(tab) = line[..indent].find('\t') {
        let message = message!("tab-indents-line");
        return Some((tab..tab + 1, message, message!("indent-spaces")));
    }
    let content = content.trim_start_matches("- ");
    if content.is_empty() || content.starts_with(['#', '[', '{', '"', '\'']) {
        return find_unclosed(line);
    }
    let start = line.len() - content.len();
    let Some((key, value)) = key_and_value(content) else {
        return without_colon(start, content);
    };
    let at = line.len() - value.len();
    let value = value.trim_end();
    if value.starts_with(['"', '\'']) {
        return goes_on(at, value).or_else(|| find_unclosed(line));
    }
    if value.starts_with(['[', '{']) {
        return find_unclosed(line);
    }
    if let Some(sign) = value.chars().next().filter(|c| "@`%*&!|>,]}".contains(*c)) {
        let message = message!("value-key-begins-sign-which", key, sign);
        return Some((at..at + sign.len_utf8(), message, quote_key(key)));
    }
    let colon = value
        .find(": ")
        .or(value.ends_with(':').then(|| value.len() - 1))?;
    let message = message!("value-key-holds-colon", key);
    Some((at + colon..at + colon + 1, message, quote_key(key)))
}

/// A line that has no `: `.
fn without_colon(start: usize, content: &str) -> Option<OfLine> {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let key = content.find(|c| !word(c)).filter(|length| *length > 0)?;
    if content[key..].starts_with(':') {
        let name = &content[..key];
        let odd = content[key + 1..]
            .chars()
            .next()
            .and_then(|c| first_odd(c.encode_utf8(&mut [0; 4])));
        let message = match odd {
            Some(odd) => message!(
                "odd-named-stands-after-name",
                odd_named = name_odd_character(odd),
                name
            ),
            None => message!("no-space-stands-after-name", name),
        };
        let hint = message!("write-name-space-after-colon", name);
        return Some((start..start + key + 1, message, hint));
    }
    if let Some(odd) = content[key..]
        .chars()
        .next()
        .filter(|c| "：﹕：=".contains(*c))
    {
        let name = &content[..key];
        let message = message!("odd-stands-after-name-instead", odd, name);
        let hint = message!("write-name", name);
        return Some((start + key..start + key + odd.len_utf8(), message, hint));
    }
    None
}

/// A line that holds no colon at all.
fn no_key(line: &str) -> Option<OfLine> {
    let content = line.trim();
    if content.is_empty() || content.contains(':') || content.starts_with(['#', '-']) {
        return None;
    }
    let start = line.len() - line.trim_start().len();
    let message = message!("line-has-no-key");
    let hint = message!("if-goes-from-line-before");
    Some((start..start + content.len(), message, hint))
}

/// A value whose quotes end before it does.
fn goes_on(at: usize, value: &str) -> Option<OfLine> {
    let end = end_of_quotes(value)?;
    let rest = value[end..].trim_start();
    if rest.is_empty() || rest.starts_with('#') {
        return None;
    }
    let range = at + end..at + value.len();
    let message = message!("value-goes-after-closing-quote");
    let hint = match value.starts_with('"') {
        true => message!("put-whole-between-quotes-write"),
        false => message!("put-whole-between-quotes-write-apostrophe"),
    };
    Some((range, message, hint))
}

/// A quote, bracket or brace that its line opens and does not close.
fn find_unclosed(line: &str) -> Option<OfLine> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut at = 0;
    while let Some(c) = line[at..].chars().next() {
        let begins_value = begins_value(&line[..at], !open.is_empty());
        match c {
            '"' | '\'' if begins_value => match end_of_quotes(&line[at..]) {
                Some(length) => {
                    at += length;
                    continue;
                }
                None => {
                    let message = message!("quote-c-not-closed", c);
                    let hint = message!("close-end-value-same-straight");
                    return Some((at..at + 1, message, hint));
                }
            },
            '#' if line[..at].is_empty() || line[..at].ends_with(' ') => break,
            '[' | '{' if begins_value => open.push((at, c)),
            ']' | '}' => drop(open.pop()),
            _ => {}
        }
        at += c.len_utf8();
    }
    let (at, bracket) = open.pop()?;
    let close = if bracket == '[' { ']' } else { '}' };
    let message = message!("bracket-not-closed", bracket);
    Some((
        at..at + 1,
        message,
        message!("write-close-where-ends", close),
    ))
}

/// Whether a value begins after `before`, in a collection or not.
fn begins_value(before: &str, is_inside: bool) -> bool {
    let before = before.trim_end_matches(' ');
    let is_first = || before.chars().all(|c| matches!(c, ' ' | '-'));
    before.ends_with([':', '[', '{']) || (is_inside && before.ends_with(',')) || is_first()
}

/// The length of a text in quotes at the beginning of `text`, quotes included.
fn end_of_quotes(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    let mut at = 1;
    while let Some(c) = text[at..].chars().next() {
        let is_double = text[at..].starts_with("''") && quote == '\'';
        match c {
            '\\' if quote == '"' => {
                at += 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8)
            }
            _ if is_double => at += 2,
            _ if c == quote => return Some(at + 1),
            _ => at += c.len_utf8(),
        }
    }
    None
}

/// Where in a text `name:` stands as a key.
pub fn find_keys(text: &str, name: &str) -> Vec<usize> {
    let begins = |at: &usize| {
        let before = text[..*at].chars().next_back();
        let after = text[at + name.len()..].trim_start_matches(['"', '\'', ' ']);
        before.is_none_or(|c| matches!(c, '\n' | ' ' | '{' | ',' | '"' | '\''))
            && after.starts_with(':')
    };
    let places = text.match_indices(name).map(|(at, _)| at);
    places.filter(begins).collect()
}

pub(super) fn key_and_value(content: &str) -> Option<(&str, &str)> {
    let colon = content.find(": ")?;
    Some((&content[..colon], content[colon + 1..].trim_start()))
}

fn quote_key(key: &str) -> Message {
    message!("put-value-between-quotes-key", key)
}

fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let end = text[start..]
        .find('\n')
        .map_or(text.len(), |end| start + end);
    start..start + text[start..end].trim_end_matches('\r').len()
}

pub(super) fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    starts.map(|start| line_at(text, start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_yaml::Value;

    #[test]
    fn what_people_do_is_told_in_their_words() {
        let cases = [
            ("title: a: b\n", "1:9", "the value of `title` holds a colon"),
            (
                "title: “a: b”\n",
                "1:10",
                "the value of `title` holds a colon",
            ),
            ("a: b\n\ttitle: x\n", "2:1", "a tab indents this line"),
            ("a:\n  - x\n\t- y\n", "3:1", "a tab indents this line"),
            (
                "title: @x\n",
                "1:8",
                "the value of `title` begins with `@`, which means something else in YAML",
            ),
            (
                "title: *x\n",
                "1:8",
                "the value of `title` begins with `*`, which means something else in YAML",
            ),
            (
                "title: x\ndate:2012-07-06\nslug: y\n",
                "2:1",
                "no space stands after `date:`",
            ),
            (
                "title：x\ndate: 2012-07-06\n",
                "1:6",
                "`：` stands after `title` instead of a colon",
            ),
            (
                "title: \"a\" b\ndate: c\n",
                "1:11",
                "the value goes on after its closing quote",
            ),
            (
                "title: 'l'eau'\ndate: c\n",
                "1:11",
                "the value goes on after its closing quote",
            ),
            (
                "title: \"a\ndate: c\nslug: d\n",
                "1:8",
                "the quote `\"` is not closed",
            ),
            (
                "title: a\ntags: [a, b\ndate: c\n",
                "2:7",
                "`[` is not closed",
            ),
            (
                "title: A long\ntitle here\ndate: x\n",
                "2:1",
                "this line has no key",
            ),
            ("tags: [a, 'b]\n", "1:11", "the quote `'` is not closed"),
            (
                "updates:\n  - { on: x, note: \"y }\n",
                "2:20",
                "the quote `\"` is not closed",
            ),
        ];
        for (text, place, message) in cases {
            let error = serde_yaml::from_str::<Value>(text).expect_err(text);
            let at = error.location().map_or(0, |location| location.index());
            let fault = explain(text, at, "?");
            let before = &text[..fault.range.start];
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            assert_eq!(
                (&*fault.message.to_string(), &*format!("{line}:{column}")),
                (message, place),
                "{text}: {error}"
            );
            assert!(fault.hint != "");
        }
    }

    #[test]
    fn what_nobody_knows_is_said_as_the_parser_said_it() {
        let fault = explain("a: b\n: c\n", 5, "strange");
        assert_eq!(fault.message, "this is not YAML: strange");
        for (text, at) in [
            ("", 0),
            ("\n", 1),
            ("é", 1),
            ("a: \"", 4),
            ("'", 1),
            ("[", 1),
            ("\t", 0),
        ] {
            let range = explain(text, at, "?").range;
            assert!(text.get(range).is_some(), "{text:?}");
        }
    }
}
