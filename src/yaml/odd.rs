//! Characters that look like a space or like nothing, and that YAML does not take for the space that was meant.
//!
//! Word processors, keyboards for French and Arabic, and pages that were copied from leave them: no-break spaces, marks of
//! direction, spaces without width. Where they do no harm they are accepted; where they do, they are named, since nobody
//! can see them.

use std::borrow::Cow;

use crate::diagnostic::Message;
use crate::route::is_direction_mark;

/// Direction marks, which editors for Arabic insert unseen (UAX #9), and their like; inside a text they may be meant.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{61C}' | '\u{FEFF}'
    )
}

/// Whether a character is a space to the eye or nothing at all, and no space to YAML or Markdown.
fn is_odd(c: char) -> bool {
    is_mark(c) || c == '\u{AD}' || (c.is_whitespace() && !c.is_ascii())
}

/// Whether it is one of those, or turns text round: that comes with what is copied from a sentence that runs the other way, such as
/// the key that a message in Arabic names.
fn is_unseen(c: char) -> bool {
    is_odd(c) || is_direction_mark(c)
}

/// The first such character in a key.
pub(super) fn first_unseen(key: &str) -> Option<char> {
    key.chars().find(|c| is_unseen(*c))
}

/// A text without the isolates that stand around the whole of it, and without ends of such as began before its key.
pub(super) fn without_isolates(text: &str) -> &str {
    let mut text = text;
    while let Some(rest) = text.strip_suffix(PDI).filter(|_| !is_balanced(text)) {
        text = rest;
    }
    while let Some(inside) = text
        .strip_prefix(is_isolate)
        .and_then(|rest| rest.strip_suffix(PDI))
        .filter(|inside| is_balanced(inside))
    {
        text = inside;
    }
    text
}

const PDI: char = '\u{2069}';

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

fn is_balanced(text: &str) -> bool {
    let mut open = 0_u32;
    text.chars().all(|c| match c {
        PDI => open.checked_sub(1).map(|left| open = left).is_some(),
        _ => {
            open += u32::from(is_isolate(c));
            true
        }
    })
}

/// The first character that is a space to the eye or nothing, and no space to YAML or Markdown.
pub(crate) fn first_odd(text: &str) -> Option<char> {
    match text.is_ascii() {
        true => None,
        false => text.chars().find(|c| is_odd(*c)),
    }
}

/// A text without them; a space stays a space between words.
pub(super) fn without_odd(text: &str) -> Cow<'_, str> {
    if first_unseen(text).is_none() {
        return Cow::Borrowed(text);
    }
    let seen = text.chars().filter_map(|c| match is_unseen(c) {
        true => c.is_whitespace().then_some(' '),
        false => Some(c),
    });
    Cow::Owned(seen.collect::<String>().trim().to_owned())
}

/// Whether a key, as written, is the one that is asked for.
pub(super) fn is_same_key(written: &str, key: &str) -> bool {
    written == key || (!written.is_ascii() && without_odd(written) == key)
}

/// How such a character is called: `a no-break space U+00A0`.
pub(crate) fn name_odd_character(c: char) -> Message {
    let name = match c {
        '\u{A0}' | '\u{202F}' => message!("no-break-space"),
        '\u{200B}' | '\u{2060}' => message!("space-without-width"),
        c if is_direction_mark(c) => message!("mark-direction"),
        '\u{FEFF}' => message!("byte-order-mark"),
        '\u{AD}' => message!("soft-hyphen"),
        _ if c.is_whitespace() => message!("space-another-kind"),
        _ => message!("unseen-character"),
    };
    message!(
        "character-with-code",
        name,
        code = format!("U+{:04X}", u32::from(c))
    )
}

/// The text of a document with true spaces, of the same length, for those that stand behind `key:`, behind the dash of an item and
/// behind what closes a value: so many or so few make no difference there.
pub(super) fn spaced(text: &str) -> Cow<'_, str> {
    if first_unseen(text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut done = 0;
        for (from, to) in [odd_after_mark(line), unseen_at_end(line)]
            .into_iter()
            .flatten()
        {
            out.push_str(&line[done..from]);
            out.extend(std::iter::repeat_n(' ', to - from));
            done = to;
        }
        out.push_str(&line[done..]);
    }
    Cow::Owned(out)
}

/// The bytes of unseen characters behind the quotation mark or bracket that closes the value of a line.
fn unseen_at_end(line: &str) -> Option<(usize, usize)> {
    let line = line.trim_end_matches(['\n', '\r']);
    let seen = line.trim_end_matches(|c| is_unseen(c) || c == ' ');
    let is_closed = seen.ends_with(['"', '\'', ']', '}']);
    (is_closed && seen.len() < line.len()).then_some((seen.len(), line.len()))
}

/// The bytes of odd characters right behind the first `key:` of a line, or behind its dash.
fn odd_after_mark(line: &str) -> Option<(usize, usize)> {
    let content = line.trim_start_matches(' ');
    let start = line.len() - content.len();
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let after = match content.strip_prefix('-') {
        Some(rest) if rest.starts_with(is_odd) => start + 1,
        Some(rest) => {
            return key_end(
                line,
                start + 1 + rest.len() - rest.trim_start_matches(' ').len(),
                is_word,
            );
        }
        None => return key_end(line, start, is_word),
    };
    Some((after, odd_end(line, after)))
}

fn key_end(line: &str, start: usize, is_word: impl Fn(char) -> bool) -> Option<(usize, usize)> {
    let key = line[start..]
        .find(|c| !is_word(c))
        .filter(|length| *length > 0)?;
    let after = start + key + line[start + key..].starts_with(':').then_some(1)?;
    let spaces = line[after..].len() - line[after..].trim_start_matches(' ').len();
    let from = after + spaces;
    line[from..]
        .starts_with(is_odd)
        .then(|| (from, odd_end(line, from)))
}

fn odd_end(line: &str, from: usize) -> usize {
    line.len()
        - line[from..]
            .trim_start_matches(|c| is_odd(c) || c == ' ')
            .len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_spaces_behind_a_key_or_a_dash_are_spaces() {
        for (text, expected) in [
            ("title:\u{A0}x", "title:  x"),
            ("title: \u{A0}x\u{A0}y", "title:   x\u{A0}y"),
            ("title:\u{200F}نص", "title:   نص"),
            ("-\u{A0}x", "-  x"),
            ("- on:\u{202F}1", "- on:   1"),
            ("  -\u{A0}on: 1", "  -  on: 1"),
            ("title: a\u{A0}b", "title: a\u{A0}b"),
            ("extra: { a: [b] }\u{2069}", "extra: { a: [b] }   "),
            ("title: \u{A0}\"x\"\u{200E}\r\n", "title:   \"x\"   \r\n"),
            ("نص:\u{A0}x", "نص:\u{A0}x"),
        ] {
            assert_eq!(spaced(text), expected, "{text:?}");
        }
    }

    #[test]
    fn isolates_around_a_whole_text_are_no_part_of_it() {
        for (text, expected) in [
            ("\u{2066}\u{2068}slug\u{2069}\u{2069}", "slug"),
            ("x\u{2069}\u{2069}", "x"),
            ("\u{2066}C++\u{2069} لغة", "\u{2066}C++\u{2069} لغة"),
            (
                "\u{2066}a\u{2069} و\u{2066}b\u{2069}",
                "\u{2066}a\u{2069} و\u{2066}b\u{2069}",
            ),
            ("\u{2068}", "\u{2068}"),
        ] {
            assert_eq!(without_isolates(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_key_is_the_same_with_what_nobody_sees() {
        for written in [
            "title",
            "\u{FEFF}title",
            "title\u{A0}",
            "\u{200F}title\u{200E}",
            "ti\u{200B}tle",
        ] {
            assert!(is_same_key(written, "title"), "{written:?}");
        }
        assert!(!is_same_key("ti\u{A0}tle", "title"));
        assert_eq!(name_odd_character('\u{A0}'), "a no-break space U+00A0");
    }
}
