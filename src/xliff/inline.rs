//! Running text of Markdown as [`Content`]: each token is text or a code, and a code keeps the bytes that it was written with.
//!
//! Takes the tokens of one block; gives the content, and the bytes of the body that it came from: what is written there instead
//! takes its place and touches nothing else. Tags of HTML and calls of components are one code where they open and close side by side
//! with the markup around them, else each is a code of its own.

use std::ops::Range;

use pulldown_cmark::{LinkType, Tag};

use super::content::{Code, CodeKind, Content, Piece};
use crate::article::markdown::{Attributes, Call, CallKind, Token, What};
use crate::markup::elements::is_void;

/// Whether a token is part of running text.
pub fn is_inline(what: &What) -> bool {
    use pulldown_cmark::TagEnd;
    match what {
        What::Open(tag, _) => is_inline_tag(tag),
        What::Close(end) => matches!(
            end,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Link
                | TagEnd::Image
        ),
        What::Html(_) | What::Rule | What::Task(_) => false,
        _ => true,
    }
}

fn is_inline_tag(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

/// Reads the tokens of a block of running text.
pub fn read(tokens: &[Token], calls: &[Call], body: &str) -> (Content, Range<usize>) {
    let start = begins(tokens, 0, body);
    let mut reader = InlineReader {
        tokens,
        body,
        partners: partners(tokens, calls),
        content: Content::default(),
        end: start,
    };
    reader.all();
    let InlineReader { content, end, .. } = reader;
    let start = body.floor_char_boundary(start);
    let end = body.floor_char_boundary(end).max(start);
    let slice = body.get(start..end).unwrap_or_default();
    let from = start + slice.len() - slice.trim_start().len();
    (
        trimmed(content),
        from..(start + slice.trim_end().len()).max(from),
    )
}

/// Text at the ends has no spaces there: they stand outside of what is replaced.
fn trimmed(mut content: Content) -> Content {
    if let Some(Piece::Text(first)) = content.pieces.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Piece::Text(last)) = content.pieces.last_mut() {
        last.truncate(last.trim_end().len());
    }
    content
        .pieces
        .retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    content
}

struct InlineReader<'t> {
    tokens: &'t [Token<'t>],
    body: &'t str,
    /// For each token that opens, the one that closes it.
    partners: Vec<Option<usize>>,
    content: Content,
    /// The end of what has been read.
    end: usize,
}

impl InlineReader<'_> {
    fn all(&mut self) {
        // What is open: the number of its code, and the token that ends it.
        let mut open: Vec<(usize, usize)> = Vec::new();
        let mut at = 0;
        while let Some(token) = self.tokens.get(at) {
            if let Some((code, _)) = open.pop_if(|(_, end)| *end == at) {
                self.close(code, at);
                at += 1;
                continue;
            }
            match &token.what {
                What::Text(text) => {
                    self.content.push_text(text);
                    self.end = self.end.max(token.range.end);
                }
                What::SoftBreak => self.content.push_text(" "),
                What::HardBreak => {
                    let end = match at + 1 < self.tokens.len() {
                        true => begins(self.tokens, at + 1, self.body),
                        false => token.range.end,
                    };
                    self.alone(CodeKind::Break, self.end..end);
                }
                _ => match self.partners[at] {
                    Some(end) if !self.is_whole(at, end) => {
                        open.push((self.open(at), end));
                    }
                    partner => {
                        let last = partner.unwrap_or(at);
                        let end = self.end_of(at).max(self.end_of(last));
                        self.alone(kind(&token.what), token.range.start..end);
                        at = last;
                    }
                },
            }
            at += 1;
        }
    }

    /// Whether what opens and closes is one code with all it holds: there is no text in it, or its text is its address.
    fn is_whole(&self, at: usize, end: usize) -> bool {
        let is_address = matches!(
            &self.tokens[at].what,
            What::Open(
                Tag::Link {
                    link_type: LinkType::Autolink | LinkType::Email,
                    ..
                },
                _
            )
        );
        end == at + 1 || is_address
    }

    fn alone(&mut self, kind: CodeKind, range: Range<usize>) {
        let range = range.start..range.end.max(range.start);
        let open = self.slice(range.clone()).to_owned();
        self.end = self.end.max(range.end);
        self.add(kind, open, None, Piece::Alone);
    }

    fn open(&mut self, at: usize) -> usize {
        let Token { what, range } = &self.tokens[at];
        let start = range.start;
        let inner = begins(self.tokens, at + 1, self.body).max(start);
        self.end = self.end.max(inner);
        let open = match what {
            What::Open(Tag::Link { .. } | Tag::Image { .. }, _) => {
                let is_picture = matches!(what, What::Open(Tag::Image { .. }, _));
                if is_picture { "![" } else { "[" }.to_owned()
            }
            _ => self.slice(start..inner).to_owned(),
        };
        self.add(kind(what), open, Some(String::new()), Piece::Open)
    }

    fn close(&mut self, code: usize, at: usize) {
        let opened = self.partners.iter().position(|it| *it == Some(at));
        let end = self.end_of(at);
        let end = opened.map_or(end, |opened| match self.tokens[at].what {
            What::Close(_) | What::SpanClose => end.max(self.end_of(opened)),
            _ => end,
        });
        let start = match self.tokens[at].what {
            What::Close(_) | What::SpanClose => self.end,
            _ => self.tokens[at].range.start,
        };
        let written = self.slice(start..end.max(start)).to_owned();
        let close = match opened.map(|opened| &self.tokens[opened].what) {
            Some(What::Open(
                Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    ..
                },
                _,
            )) if is_named_by_text(*link_type) => inline_address(dest_url, title),
            Some(What::Open(
                Tag::Image {
                    link_type,
                    dest_url,
                    title,
                    ..
                },
                _,
            )) if is_named_by_text(*link_type) => inline_address(dest_url, title),
            _ => written,
        };
        self.end = self.end.max(end);
        if let Some(code) = self.content.codes.get_mut(code) {
            code.close = Some(close);
        }
        self.content.pieces.push(Piece::Close(code));
    }

    fn add(
        &mut self,
        kind: CodeKind,
        open: String,
        close: Option<String>,
        piece: fn(usize) -> Piece,
    ) -> usize {
        let number = self.content.codes.len();
        self.content.codes.push(Code { kind, open, close });
        self.content.pieces.push(piece(number));
        number
    }

    /// The end of a token, with the attributes behind it.
    fn end_of(&self, at: usize) -> usize {
        let Token { what, range } = &self.tokens[at];
        let rest = self.body.get(range.end..).unwrap_or_default();
        let attributes = match what {
            What::SpanOpen(_) => Attributes::parse(rest),
            What::Open(Tag::Image { .. }, Some(_)) => Attributes::parse_of_picture(rest),
            _ => None,
        };
        range.end + attributes.map_or(0, |(_, length)| length)
    }

    fn slice(&self, range: Range<usize>) -> &str {
        self.body.get(range).unwrap_or_default()
    }
}

/// Where a token begins: a backslash before a sign is part of the text that holds the sign.
fn begins(tokens: &[Token], at: usize, body: &str) -> usize {
    let Some(Token { what, range }) = tokens.get(at) else {
        return body.len();
    };
    let bytes = body.as_bytes();
    let is_sign = bytes.get(range.start).is_some_and(u8::is_ascii_punctuation);
    let is_escaped = range.start > 0 && bytes[range.start - 1] == b'\\';
    let is_text = matches!(what, What::Text(_));
    range.start - usize::from(is_text && is_sign && is_escaped)
}

/// Whether what a link leads to is named by its own text, which a translation changes.
fn is_named_by_text(kind: LinkType) -> bool {
    use LinkType::{Collapsed, CollapsedUnknown, Shortcut, ShortcutUnknown};
    matches!(
        kind,
        Collapsed | CollapsedUnknown | Shortcut | ShortcutUnknown
    )
}

/// An address as it stands behind the text of a link.
fn inline_address(address: &str, title: &str) -> String {
    let escaped = |text: &str, signs: &[char]| -> String {
        let escape = |c: char| {
            if signs.contains(&c) {
                format!("\\{c}")
            } else {
                c.to_string()
            }
        };
        text.chars().map(escape).collect()
    };
    let title = match title {
        "" => String::new(),
        title => format!(" \"{}\"", escaped(title, &['\\', '"'])),
    };
    format!("](<{}>{title})", escaped(address, &['\\', '<', '>']))
}

fn kind(what: &What) -> CodeKind {
    match what {
        What::Open(Tag::Emphasis, _) => CodeKind::Emphasis,
        What::Open(Tag::Strong, _) => CodeKind::Strong,
        What::Open(Tag::Strikethrough, _) => CodeKind::Strikethrough,
        What::Open(Tag::Image { .. }, _) => CodeKind::Picture,
        What::Open(..) => CodeKind::Link,
        What::SpanOpen(_) | What::SpanClose => CodeKind::Span,
        What::Code(_) => CodeKind::Verbatim,
        What::Formula(..) => CodeKind::Formula,
        What::Footnote(_) => CodeKind::Note,
        What::Call(_) => CodeKind::Component,
        What::InlineHtml(html) => match &**html {
            "<em>" => CodeKind::Emphasis,
            "<strong>" => CodeKind::Strong,
            "<del>" => CodeKind::Strikethrough,
            _ => CodeKind::Html,
        },
        _ => CodeKind::Html,
    }
}

/// What is open while partners are looked for.
enum Opened<'t> {
    Markdown(usize),
    Html(usize, &'t str),
    Call(usize, &'t str),
}

/// For each token that opens something, the one that closes it.
fn partners(tokens: &[Token], calls: &[Call]) -> Vec<Option<usize>> {
    let mut partners = vec![None; tokens.len()];
    let mut open: Vec<Opened> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match &token.what {
            What::Open(..) | What::SpanOpen(_) => open.push(Opened::Markdown(at)),
            What::Close(_) | What::SpanClose => {
                // A tag that is open here does not end in there: it is a code of its own.
                while let Some(last) = open.pop() {
                    if let Opened::Markdown(start) = last {
                        partners[start] = Some(at);
                        break;
                    }
                }
            }
            What::InlineHtml(html) => match tag(html) {
                Some((name, false)) => open.push(Opened::Html(at, name)),
                Some((name, true)) => {
                    let is_it = |last: &mut Opened| matches!(last, Opened::Html(_, open) if open.eq_ignore_ascii_case(name));
                    if let Some(Opened::Html(start, _)) = open.pop_if(is_it) {
                        partners[start] = Some(at);
                    }
                }
                None => {}
            },
            What::Call(number) => match calls.get(*number) {
                Some(call) if call.kind == CallKind::Open => {
                    open.push(Opened::Call(at, &call.name));
                }
                Some(call) if call.kind == CallKind::Close => {
                    let is_it = |last: &mut Opened| matches!(last, Opened::Call(_, open) if *open == call.name);
                    if let Some(Opened::Call(start, _)) = open.pop_if(is_it) {
                        partners[start] = Some(at);
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
    partners
}

/// The name of a tag that opens or closes an element, and whether it closes one.
fn tag(html: &str) -> Option<(&str, bool)> {
    let inside = html.strip_prefix('<')?.strip_suffix('>')?;
    let (inside, closes) = match inside.strip_prefix('/') {
        Some(rest) => (rest, true),
        None => (inside, false),
    };
    let length = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    let name = &inside[..length.unwrap_or(inside.len())];
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let stands_alone = !closes && (inside.ends_with('/') || is_void(&name.to_ascii_lowercase()));
    (is_name && !stands_alone).then_some((name, closes))
}
