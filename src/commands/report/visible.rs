//! What a site or a copy says, as it can be shown: nothing in it moves the cursor, turns the line or ends it.
//!
//! Names of files come from anybody, and so does much of a message. A terminal obeys controls, a forge obeys lines
//! that begin like its commands, and a reader sees the order that bidi controls ask for: so all of them are shown instead.

use std::borrow::Cow;

/// A sentence that quotes a site; where a new line begins, the writer of the sentence meant one, unless it would read as a
/// command to GitHub's runner, which looks at what stands after the white space.
pub fn visible(text: &str) -> Cow<'_, str> {
    let commands = text.lines().skip(1).any(is_command);
    let lines = match commands {
        true => Cow::Owned(text.replace('\n', "\\n")),
        false => Cow::Borrowed(text),
    };
    let shown = shown(&lines, |c, out| match c {
        '\n' => out.push(c),
        _ => out.push(char::REPLACEMENT_CHARACTER),
    });
    match shown {
        Cow::Borrowed(_) => lines,
        Cow::Owned(shown) => Cow::Owned(shown),
    }
}

fn is_command(line: &str) -> bool {
    line.trim_start().starts_with("::")
}

/// A name, in one line, in which also two that look alike differ.
pub fn visible_name(name: &str) -> Cow<'_, str> {
    shown(name, |c, out| out.extend(c.escape_default()))
}

/// JSON in which no string holds such a character as it is: what programs read stays the same.
pub fn visible_json(json: &str) -> Cow<'_, str> {
    shown(json, |c, out| match c {
        // Between strings; in them JSON has no bare one.
        '\n' | '\r' | '\t' => out.push(c),
        _ => out.push_str(&format!("\\u{:04x}", c as u32)),
    })
}

fn shown(text: &str, show: impl Fn(char, &mut String)) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match is_hidden(c) {
            true => show(c, &mut out),
            false => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Controls, also those of lines and of bidi, and what takes no room (all of them below U+10000).
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200B}' | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_name_is_obeyed() {
        for (name, seen) in [
            ("ماء-a b.html", "ماء-a b.html"),
            ("a\n::error::b", "a\\n::error::b"),
            ("\r\u{1B}[2K", "\\r\\u{1b}[2K"),
            ("\u{9B}31m", "\\u{9b}31m"),
            ("a\u{202E}lmth.b", "a\\u{202e}lmth.b"),
            ("a\u{2028}b\u{85}", "a\\u{2028}b\\u{85}"),
        ] {
            assert_eq!(visible_name(name), seen);
        }
    }

    #[test]
    fn a_sentence_keeps_its_lines_and_json_its_meaning() {
        assert_eq!(visible("a\u{202E}b\nc\u{7}"), "a\u{FFFD}b\nc\u{FFFD}");
        assert_eq!(visible("no `a\n  ::error::b`"), "no `a\\n  ::error::b`");
        let json = "{\"a\": \"\u{202E}\u{7F}\"}\n";
        assert_eq!(visible_json(json), "{\"a\": \"\\u202e\\u007f\"}\n");
        let value = |json: &str| serde_json::from_str::<serde_json::Value>(json).unwrap();
        assert_eq!(value(&visible_json(json)), value(json));
    }
}
