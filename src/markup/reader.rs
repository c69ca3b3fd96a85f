//! From bytes to tags (HTML, "Tokenization").
//!
//! Elements whose content is no markup are passed over to their end tags, except inside `<svg>` and `<math>`, where a
//! `<title>` holds what any other element holds.

use std::borrow::Cow;
use std::ops::Range;

use super::value::decode;

/// A piece of a page.
#[derive(Debug)]
pub enum HtmlToken<'h, 't> {
    /// Text between tags, entities as written.
    Text(&'h str),
    /// The text of a script, a style sheet, a title or their like.
    Raw(&'h str),
    /// A start tag.
    Start(&'t Tag<'h>),
    /// An end tag.
    End(&'t Tag<'h>),
}

/// A tag.
#[derive(Debug, Default)]
pub struct Tag<'h> {
    /// Its name, in small letters.
    pub name: Cow<'h, str>,
    /// Its attributes as written, those that are given twice too.
    pub attributes: Vec<Attribute<'h>>,
    /// Its bytes in the page.
    pub range: Range<usize>,
    /// Whether it ends in `/>`.
    pub closes_itself: bool,
}

/// An attribute as written.
#[derive(Debug, Clone)]
pub struct Attribute<'h> {
    /// Its name as written.
    pub name: &'h str,
    /// Its value as written, without quotes; empty where there is none.
    pub raw: &'h str,
    /// Its bytes in the page, name and value.
    pub range: Range<usize>,
}

impl<'h> Attribute<'h> {
    /// The value, with its character references read.
    pub fn value(&self) -> Cow<'h, str> {
        decode(self.raw)
    }
}

impl<'h> Tag<'h> {
    /// The first attribute of this name, which is the one that counts.
    pub fn attribute(&self, name: &str) -> Option<&Attribute<'h>> {
        self.attributes
            .iter()
            .find(|it| it.name.eq_ignore_ascii_case(name))
    }

    /// The value of an attribute.
    pub fn value(&self, name: &str) -> Option<Cow<'h, str>> {
        self.attribute(name).map(Attribute::value)
    }

    /// Whether an attribute is there and says something.
    pub fn says(&self, name: &str) -> bool {
        self.attribute(name)
            .is_some_and(|it| !it.raw.trim().is_empty())
    }
}

/// Hands over every piece of `html`, in order.
pub fn read<'h>(html: &'h str, mut take: impl FnMut(HtmlToken<'h, '_>)) {
    let mut reader = Reader { html, at: 0 };
    let mut tag = Tag::default();
    // How many `<svg>` and `<math>` are open.
    let mut foreign = 0_usize;
    while reader.at < html.len() {
        let start = reader.at;
        let Some(open) = reader.next_markup() else {
            take(HtmlToken::Text(&html[start..]));
            return;
        };
        if open > start {
            take(HtmlToken::Text(&html[start..open]));
        }
        reader.at = open;
        match html.as_bytes().get(open + 1) {
            Some(b'!' | b'?') => reader.skip_note(),
            Some(b'/') => match reader.tag(2, &mut tag) {
                true => {
                    if is_foreign(&tag.name) {
                        foreign = foreign.saturating_sub(1);
                    }
                    take(HtmlToken::End(&tag));
                }
                false => reader.at = reader.after('>'),
            },
            _ if !reader.tag(1, &mut tag) => return,
            _ => {
                foreign += usize::from(is_foreign(&tag.name) && !tag.closes_itself);
                take(HtmlToken::Start(&tag));
                if foreign == 0 && holds_raw_text(&tag.name) {
                    let end = reader.end_of(&tag.name);
                    take(HtmlToken::Raw(&html[reader.at..end]));
                    reader.at = end;
                }
            }
        }
    }
}

fn is_foreign(name: &str) -> bool {
    matches!(name, "svg" | "math")
}

/// HTML, "raw text elements", "escapable raw text elements", and those that browsers read so.
fn holds_raw_text(name: &str) -> bool {
    matches!(
        name,
        "script" | "style" | "title" | "textarea" | "iframe" | "xmp" | "noembed" | "noframes"
    )
}

struct Reader<'h> {
    html: &'h str,
    at: usize,
}

impl<'h> Reader<'h> {
    /// Where the next tag or note begins (HTML, "tag open state").
    fn next_markup(&self) -> Option<usize> {
        let bytes = self.html.as_bytes();
        memchr::memchr_iter(b'<', &bytes[self.at..])
            .map(|offset| self.at + offset)
            .find(|at| match bytes.get(at + 1) {
                Some(b'/') => at + 2 < bytes.len(),
                Some(b'!' | b'?') => true,
                Some(next) => next.is_ascii_alphabetic(),
                None => false,
            })
    }

    /// Passes over a comment, a doctype or what browsers take for a comment.
    fn skip_note(&mut self) {
        let rest = &self.html[self.at..];
        let Some(comment) = rest.strip_prefix("<!--") else {
            self.at = self.after('>');
            return;
        };
        for empty in [">", "->"] {
            if comment.starts_with(empty) {
                self.at += 4 + empty.len();
                return;
            }
        }
        let end = |mark: &str| comment.find(mark).map(|at| (at, mark.len()));
        let first = [end("-->"), end("--!>")].into_iter().flatten().min();
        self.at = match first {
            Some((at, length)) => self.at + 4 + at + length,
            None => self.html.len(),
        };
    }

    fn after(&self, mark: char) -> usize {
        self.html[self.at..]
            .find(mark)
            .map_or(self.html.len(), |offset| self.at + offset + 1)
    }

    /// Reads the tag that begins here, whose name begins so many bytes further on; says whether there is a whole one.
    fn tag(&mut self, ahead: usize, tag: &mut Tag<'h>) -> bool {
        let bytes = self.html.as_bytes();
        let start = self.at;
        let name = start + ahead;
        if !bytes.get(name).is_some_and(u8::is_ascii_alphabetic) {
            return false;
        }
        let ends_name = |byte: &u8| is_space(*byte) || matches!(byte, b'/' | b'>');
        let mut at = match bytes[name..].iter().position(ends_name) {
            Some(length) => name + length,
            None => bytes.len(),
        };
        tag.name = small(&self.html[name..at]);
        tag.attributes.clear();
        tag.closes_itself = false;
        loop {
            while bytes
                .get(at)
                .is_some_and(|byte| is_space(*byte) || *byte == b'/')
            {
                tag.closes_itself = bytes[at] == b'/';
                at += 1;
            }
            match bytes.get(at) {
                Some(b'>') => {
                    tag.closes_itself &= bytes[at - 1] == b'/';
                    tag.range = start..at + 1;
                    self.at = at + 1;
                    return true;
                }
                Some(_) => match self.attribute(at) {
                    Some(attribute) => {
                        at = attribute.range.end;
                        tag.attributes.push(attribute);
                    }
                    None => break,
                },
                None => break,
            }
        }
        // A tag that nothing ends is the end of the page to a browser.
        self.at = self.html.len();
        false
    }

    /// The attribute that begins at `at`.
    fn attribute(&self, at: usize) -> Option<Attribute<'h>> {
        let (html, bytes) = (self.html, self.html.as_bytes());
        // An equals sign at the beginning is a part of the name.
        let ends_name = |byte: &u8| is_space(*byte) || matches!(byte, b'/' | b'>' | b'=');
        let length = bytes[at + 1..].iter().position(ends_name)?;
        let end = at + 1 + length;
        let name = &html[at..end];
        let bare = Attribute {
            name,
            raw: "",
            range: at..end,
        };
        let mut value = end + spaces(&bytes[end..]);
        if bytes.get(value) != Some(&b'=') {
            return Some(bare);
        }
        value += 1;
        value += spaces(&bytes[value..]);
        match bytes.get(value)? {
            quote @ (b'"' | b'\'') => {
                let length = memchr::memchr(*quote, &bytes[value + 1..])?;
                let raw = &html[value + 1..value + 1 + length];
                Some(Attribute {
                    name,
                    raw,
                    range: at..value + length + 2,
                })
            }
            b'>' => Some(Attribute {
                range: at..value,
                ..bare
            }),
            _ => {
                let ends = |byte: &u8| is_space(*byte) || *byte == b'>';
                let length = bytes[value..].iter().position(ends)?;
                let raw = &html[value..value + length];
                Some(Attribute {
                    name,
                    raw,
                    range: at..value + length,
                })
            }
        }
    }

    /// Where the end tag of this element begins, or the page ends.
    fn end_of(&self, name: &str) -> usize {
        let bytes = self.html.as_bytes();
        let ends =
            |byte: Option<&u8>| byte.is_none_or(|it| is_space(*it) || matches!(it, b'/' | b'>'));
        memchr::memmem::find_iter(&bytes[self.at..], b"</")
            .map(|offset| self.at + offset)
            .find(|at| {
                let after = at + 2 + name.len();
                let own = bytes.get(at + 2..after);
                own.is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()))
                    && ends(bytes.get(after))
            })
            .unwrap_or(bytes.len())
    }
}

fn small(name: &str) -> Cow<'_, str> {
    match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => Cow::Owned(name.to_ascii_lowercase()),
        false => Cow::Borrowed(name),
    }
}

fn spaces(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| is_space(**byte)).count()
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c')
}
