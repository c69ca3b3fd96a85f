//! Characters that pulldown-cmark must not see as they are, and characters that no page may show.
//!
//! A colon that begins a line defines a term only with white space behind it (PHP Markdown Extra, "Definition Lists"; so
//! has Pandoc it), but pulldown-cmark takes any: a telephone number, `:tada:` or `:::` would become a definition, and the
//! paragraph before it its term. Such a colon is put aside: a character of the same length stands for it while
//! the body is parsed, and texts get it back.
//!
//! Control characters, which word processors leave behind, and noncharacters are forbidden in HTML ("control-character-in-
//! input-stream") and in XML: they are taken out of every text, those too that are named by number (`&#1;`). `check` tells their places.

use std::borrow::Cow;

use pulldown_cmark::{CodeBlockKind, CowStr, Tag};

use crate::route::without_marks;

/// What texts need before they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unseen {
    /// What stands for a colon that was put aside.
    colon: Option<char>,
    /// Whether the body holds characters that no page may show.
    has_unprintable: bool,
}

impl Unseen {
    /// Puts the colons of a body aside that begin a line and define nothing.
    pub fn put_aside(text: Cow<'_, str>) -> (Cow<'_, str>, Self) {
        let unseen = Unseen {
            colon: None,
            has_unprintable: has_unprintable(&text) || names_characters(&text),
        };
        let bytes = text.as_bytes();
        let places = memchr::memchr_iter(b':', bytes).filter(|at| is_bare(bytes, *at));
        let places: Vec<usize> = places.collect();
        // A body that holds all of these itself is no text.
        let free = || ('\u{1}'..='\u{8}').find(|c| !unseen.has_unprintable || !text.contains(*c));
        let Some(colon) = (!places.is_empty()).then(free).flatten() else {
            return (text, unseen);
        };
        let mut masked = String::with_capacity(text.len());
        let mut from = 0;
        for at in places {
            masked.push_str(&text[from..at]);
            masked.push(colon);
            from = at + 1;
        }
        masked.push_str(&text[from..]);
        let colon = Some(colon);
        (Cow::Owned(masked), Unseen { colon, ..unseen })
    }

    /// A text as it is shown.
    pub fn text<'t>(&self, text: CowStr<'t>) -> CowStr<'t> {
        let is_odd = |c: char| {
            Some(c) == self.colon || (self.has_unprintable && (c == '\0' || is_unprintable(c)))
        };
        if (self.colon.is_none() && !self.has_unprintable) || !text.contains(is_odd) {
            return text;
        }
        let shown = text.chars().filter_map(|c| match c {
            _ if Some(c) == self.colon => Some(':'),
            '\0' => Some(char::REPLACEMENT_CHARACTER),
            _ => (!self.has_unprintable || !is_unprintable(c)).then_some(c),
        });
        shown.collect::<String>().into()
    }

    /// The label of a note, which is the same in capitals (pulldown-cmark pairs notes so, as GitHub does).
    pub fn label<'t>(&self, label: CowStr<'t>) -> CowStr<'t> {
        let label = self.text(label);
        match label.chars().any(char::is_uppercase) {
            true => label.to_lowercase().into(),
            false => label,
        }
    }

    /// A tag, its texts as they are shown.
    pub fn tag<'t>(&self, tag: Tag<'t>) -> Tag<'t> {
        let is_note = matches!(tag, Tag::FootnoteDefinition(_));
        if self.colon.is_none() && !self.has_unprintable && !is_note {
            return tag;
        }
        match tag {
            Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            } => Tag::Link {
                link_type,
                dest_url: self.text(dest_url),
                title: self.text(title),
                id: self.text(id),
            },
            Tag::Image {
                link_type,
                dest_url,
                title,
                id,
            } => Tag::Image {
                link_type,
                dest_url: self.text(dest_url),
                title: self.text(title),
                id: self.text(id),
            },
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                Tag::CodeBlock(CodeBlockKind::Fenced(self.text(info)))
            }
            Tag::FootnoteDefinition(label) => Tag::FootnoteDefinition(self.label(label)),
            other => other,
        }
    }
}

/// A tag whose address lacks the marks of direction that came with it when it was copied.
pub(super) fn unmarked(mut tag: Tag<'_>) -> Tag<'_> {
    if let Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } = &mut tag
        && !dest_url.is_ascii()
    {
        let bare = without_marks(dest_url);
        if bare.len() < dest_url.len() {
            *dest_url = bare.to_owned().into();
        }
    }
    tag
}

/// Whether no page may show a character: controls but for tabs and line ends, and noncharacters (HTML, "Preprocessing the
/// input stream"). U+0000 is not among them: CommonMark 0.31 §2.3 has a mark put for it.
pub(crate) fn is_unprintable(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' | '\0' => false,
        '\u{FDD0}'..='\u{FDEF}' => true,
        _ => c.is_control() || u32::from(c) & 0xFFFE == 0xFFFE,
    }
}

/// Whether a text may name characters by number, `&#1;`: one that no page may show can come of that, too.
pub(crate) fn names_characters(text: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), b"&#").is_some()
}

/// Whether a whole text holds one, which is nearly never: told by its bytes, for U+0080–9F begin with one that French has
/// for its spaces, and noncharacters with those of a few scripts.
pub(crate) fn has_unprintable(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_control =
        |byte: u8| (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0x7F;
    // Whether there are bytes other than those of nearly all texts: in one question without branches and without an early end,
    // so that the compiler asks it of many bytes at once. Controls and what begins four bytes lie side by side, turned round.
    let is_rare =
        |byte: u8| ((byte.wrapping_sub(b' ') >= 0xF0 - b' ') & (byte != b'\n')) | (byte == 0x7F);
    let has_rare = bytes
        .iter()
        .fold(false, |found, byte| found | is_rare(*byte));
    let follows = |first: u8, is_second: fn(u8) -> bool| {
        memchr::memchr_iter(first, bytes)
            .any(|at| bytes.get(at + 1).is_some_and(|it| is_second(*it)))
    };
    has_rare && (bytes.iter().any(|byte| is_control(*byte)) || text.contains(is_unprintable))
        || follows(0xC2, |second| second < 0xA0)
        || follows(0xEF, |second| matches!(second, 0xB7 | 0xBF)) && text.contains(is_unprintable)
}

/// Whether the colon at `at` begins a line, or a block in it, and defines nothing. A row of hyphens and colons may be the
/// line under the head of a table.
fn is_bare(bytes: &[u8], at: usize) -> bool {
    let is_mark = |b: &u8| {
        matches!(b, b' ' | b'\t' | b'>' | b'-' | b'*' | b'+' | b'.' | b')') || b.is_ascii_digit()
    };
    let before = bytes[..at].iter().rev().find(|byte| !is_mark(byte));
    if !matches!(before, None | Some(b'\n')) || matches!(bytes.get(at + 1), Some(b' ' | b'\t')) {
        return false;
    }
    let rest = bytes[at + 1..].iter().take_while(|byte| **byte != b'\n');
    let is_ruler = |byte: &u8| matches!(byte, b':' | b'-' | b'|' | b' ' | b'\t' | b'\r');
    let mut rest = rest.peekable();
    rest.peek() != Some(&&b'-') || !rest.all(is_ruler)
}

#[cfg(test)]
mod tests {
    use crate::article::markdown::{Prepared, Token, What, plain_text};

    fn said(body: &str) -> (bool, String) {
        let prepared = Prepared::new(body);
        let tokens = prepared.tokens();
        let defines = |token: &Token| {
            matches!(
                token.what,
                What::Open(pulldown_cmark::Tag::DefinitionList, _)
            )
        };
        (tokens.iter().any(defines), plain_text(&tokens, |_| false))
    }

    #[test]
    fn a_colon_without_white_space_is_text() {
        let cases = [
            ("Phone\n\n:0021671000000", false, "Phone:0021671000000"),
            ("Phone\n:0021671000000", false, "Phone :0021671000000"),
            ("New\n\n:tada: it is", false, "New:tada: it is"),
            ("Text\n\n::: note\nx\n:::", false, "Text::: note x :::"),
            ("> Text\n>\n> :a", false, "Text:a"),
            ("- Text\n\n  :a", false, "Text:a"),
            ("نص\n\n:نص", false, "نص:نص"),
            ("نص\n\n:\u{A0}نص", false, "نص:\u{A0}نص"),
            ("Text\n\n:", false, "Text:"),
            ("Text\n\n:-) and so on", false, "Text:-) and so on"),
            ("Term\n: what it is", true, "Termwhat it is"),
            ("Term\n\n:\twhat it is", true, "Termwhat it is"),
            ("a|b\n:--|:--\n:c|d", false, "ab:cd"),
            ("```\n:a\n```", false, ":a\n"),
            (
                "x\u{B}y \u{7F}\u{85}\u{FDD0}\u{FFFF}\u{1FFFE}z",
                false,
                "xy z",
            ),
            ("\u{1}\n\n:a\u{2}", false, ":a"),
        ];
        for (body, defines, text) in cases {
            assert_eq!(said(body), (defines, text.to_owned()), "{body:?}");
        }
    }
}
