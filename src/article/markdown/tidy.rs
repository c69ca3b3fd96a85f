//! What pasted documents bring along and pages must not show: no-break spaces at the edges of blocks, lines and
//! paragraphs of nothing else; and the ids of headings.

use std::borrow::Cow;
use std::collections::BTreeMap;

use pulldown_cmark::{CowStr, Tag, TagEnd};

use super::attributes::Attributes;
use super::slug;
use super::{Token, What};

/// Turns lines of only white space and no-break spaces into blank ones, outside fenced code (in items and quotes too),
/// keeping every byte's place.
///
/// CommonMark 0.31 §2.1 counts only spaces and tabs as blank; word processors use U+00A0 for an empty line.
pub(super) fn blank_lines(body: &str) -> Cow<'_, str> {
    // The no-break spaces begin with these bytes in UTF-8; neither Arabic nor French letters do, so most bodies end here.
    if memchr::memchr2(0xC2, 0xE2, body.as_bytes()).is_none() {
        return Cow::Borrowed(body);
    }
    if !lines(body).any(|line| is_only_spaces(without_end(line))) {
        return Cow::Borrowed(body);
    }
    let mut out = String::with_capacity(body.len());
    let mut fence: Option<&str> = None;
    for line in lines(body) {
        let content = line.trim_start_matches(|c: char| {
            matches!(c, ' ' | '\t' | '>' | '-' | '*' | '+' | '.' | ')') || c.is_ascii_digit()
        });
        let mark = content
            .get(..3)
            .filter(|mark| matches!(*mark, "```" | "~~~"));
        fence = match (fence, mark) {
            (None, Some(mark)) => Some(mark),
            (Some(open), Some(mark)) if open == mark => None,
            (fence, _) => fence,
        };
        let content = without_end(line);
        if fence.is_none() && is_only_spaces(content) {
            out.extend(std::iter::repeat_n(' ', content.len()));
            out.push_str(&line[content.len()..]);
        } else {
            out.push_str(line);
        }
    }
    Cow::Owned(out)
}

/// The lines of a text, each with its end. Every body is read by lines more than once, and `memchr` finds their ends in a
/// third of the time that `split_inclusive` takes.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let ends = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
    let mut from = 0;
    let lines = ends
        .chain([text.len()])
        .map(move |end| &text[std::mem::replace(&mut from, end)..end]);
    lines.filter(|line| !line.is_empty())
}

/// A line without its end.
fn without_end(line: &str) -> &str {
    line.trim_end_matches(['\n', '\r'])
}

/// Whether a line holds nothing but spaces, some of which CommonMark does not take for such.
fn is_only_spaces(line: &str) -> bool {
    line.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}') && !line.is_ascii()
}

/// Gives each block the attributes of the line `{…}` before it, trims blocks, drops empty paragraphs, and gives every heading
/// an id, in the small letters of a language with or without a dotless i.
pub(super) fn tidy(tokens: &mut Vec<Token>, text: &str, has_dotless_i: bool) {
    // They stand in braces, which few bodies have.
    let may_have_attributes = memchr::memchr(b'{', text.as_bytes()).is_some();
    if may_have_attributes {
        attach_attributes(tokens, text);
    }
    if trim_blocks(tokens) {
        drop_empty(tokens);
    }
    number_headings(tokens, may_have_attributes, has_dotless_i);
}

/// Drops empty texts, and paragraphs that hold nothing else.
fn drop_empty(tokens: &mut Vec<Token>) {
    let mut kept: Vec<Token> = Vec::with_capacity(tokens.len());
    for token in tokens.drain(..) {
        let empty_text = matches!(&token.what, What::Text(text) if text.is_empty());
        let closes = matches!(token.what, What::Close(TagEnd::Paragraph));
        if closes
            && matches!(
                kept.last().map(|last| &last.what),
                Some(What::Open(Tag::Paragraph, _))
            )
        {
            kept.pop();
        } else if !empty_text {
            kept.push(token);
        }
    }
    *tokens = kept;
}

/// Trims the texts at the edges of blocks; tells whether there is an empty text or paragraph.
fn trim_blocks(tokens: &mut [Token]) -> bool {
    let (mut has_empty, mut opens) = (false, false);
    for at in 0..tokens.len() {
        let next = tokens.get(at + 1).map(|next| &next.what);
        let closes = matches!(next, Some(What::Close(end)) if ends_block(end));
        let is_last = matches!(next, Some(What::Close(TagEnd::Paragraph)));
        match &mut tokens[at].what {
            What::Text(text) => {
                if opens || closes {
                    trim(text, opens, closes);
                }
                has_empty |= text.is_empty();
                opens = false;
            }
            What::Open(tag, _) => {
                has_empty |= is_last && matches!(tag, Tag::Paragraph);
                opens = is_block(tag);
            }
            _ => opens = false,
        }
    }
    has_empty
}

/// Gives every heading an id: its own, or one made from its text; all different.
fn number_headings(tokens: &mut [Token], may_have_attributes: bool, has_dotless_i: bool) {
    let with_ids = if may_have_attributes { &*tokens } else { &[] };
    let mut used: BTreeMap<String, usize> = with_ids
        .iter()
        .filter_map(|token| explicit_id(&token.what))
        .map(|id| (id, 2))
        .collect();
    for at in 0..tokens.len() {
        if !matches!(&tokens[at].what, What::Open(Tag::Heading { .. }, attributes) if attributes.as_ref().is_none_or(|a| a.id.is_none()))
        {
            continue;
        }
        let words = plain_text(&tokens[at + 1..], |end| matches!(end, TagEnd::Heading(_)));
        let made = slug::made(&words, has_dotless_i);
        let id = unused_id(
            if made.is_empty() {
                "s".to_owned()
            } else {
                made
            },
            &mut used,
        );
        if let What::Open(_, attributes) = &mut tokens[at].what {
            attributes.get_or_insert_default().id = Some(id);
        }
    }
}

/// The text of the tokens up to the end of an element. Nothing stands between two blocks: the last word of one touches the first of
/// the next.
pub(crate) fn plain_text(tokens: &[Token], ends: impl Fn(&TagEnd) -> bool) -> String {
    let mut text = String::new();
    for token in tokens {
        match &token.what {
            What::Close(end) if ends(end) => break,
            what => text.push_str(plain(what)),
        }
    }
    text
}

/// The pictures among some tokens, each with where it opens and its words. A picture between the brackets of another is
/// words to it, and no picture (CommonMark 0.31 §6.4).
pub(crate) fn pictures(tokens: &[Token]) -> Vec<(usize, String)> {
    let mut pictures: Vec<(usize, String)> = Vec::new();
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        match &token.what {
            What::Open(Tag::Image { .. }, _) => {
                if depth == 0 {
                    pictures.push((at, String::new()));
                }
                depth += 1;
            }
            What::Close(TagEnd::Image) => depth = depth.saturating_sub(1),
            what if depth > 0 => {
                if let Some((_, words)) = pictures.last_mut() {
                    words.push_str(plain(what));
                }
            }
            _ => {}
        }
    }
    pictures
}

/// What a token says, plain.
fn plain<'t>(what: &'t What) -> &'t str {
    match what {
        What::Text(text) | What::Code(text) | What::Formula(text, _) => text,
        What::SoftBreak | What::HardBreak => " ",
        _ => "",
    }
}

fn explicit_id(what: &What) -> Option<String> {
    match what {
        What::Open(_, Some(attributes)) | What::SpanOpen(attributes) => attributes.id.clone(),
        _ => None,
    }
}

/// The id, or the first of `id-2`, `id-3` … that is free. What is used knows the number that its next namesake tries first,
/// so that thousands of equal headings cost no more than others.
fn unused_id(id: String, used: &mut BTreeMap<String, usize>) -> String {
    let Some(first) = used.get(&id).copied() else {
        used.insert(id.clone(), 2);
        return id;
    };
    let mut number = first;
    let mut next = format!("{id}-{number}");
    while used.contains_key(&next) {
        number += 1;
        next = format!("{id}-{number}");
    }
    used.insert(id, number + 1);
    used.insert(next.clone(), 2);
    next
}

/// A paragraph that begins with a line `{…}` gives it to itself, or, when there is nothing else, to the block after it.
fn attach_attributes(tokens: &mut [Token], text: &str) {
    let mut pending: Option<Box<Attributes>> = None;
    for at in 0..tokens.len() {
        let start = tokens[at].range.start;
        let What::Open(tag, _) = &tokens[at].what else {
            continue;
        };
        if !is_block(tag)
            && !matches!(
                tag,
                Tag::List(_) | Tag::Table(_) | Tag::DefinitionList | Tag::BlockQuote(_)
            )
        {
            continue;
        }
        if matches!(tag, Tag::Paragraph) && text[start..].starts_with('{') {
            let Some((attributes, length)) = Attributes::parse(&text[start..]) else {
                continue;
            };
            let line_end = text[start + length..]
                .split('\n')
                .next()
                .unwrap_or("")
                .trim()
                .is_empty();
            if !line_end {
                continue;
            }
            let rest = drop_line(tokens, at + 1, start + length);
            if rest {
                set_attributes(&mut tokens[at].what, Box::new(attributes));
            } else {
                pending = Some(Box::new(attributes));
            }
        } else if let Some(attributes) = pending.take() {
            set_attributes(&mut tokens[at].what, attributes);
        }
    }
}

/// Empties the texts of the line that ends at `end`; tells whether the paragraph goes on after it.
fn drop_line(tokens: &mut [Token], from: usize, end: usize) -> bool {
    for token in &mut tokens[from..] {
        match &mut token.what {
            What::Text(text) if token.range.start < end => *text = CowStr::Borrowed(""),
            What::SoftBreak | What::HardBreak => {
                token.what = What::Text(CowStr::Borrowed(""));
                return true;
            }
            _ => return false,
        }
    }
    false
}

fn set_attributes(what: &mut What, attributes: Box<Attributes>) {
    if let What::Open(_, slot) = what {
        match slot {
            Some(own) => {
                own.id = own.id.take().or(attributes.id);
                own.classes.extend(attributes.classes);
                own.lang = own.lang.take().or(attributes.lang);
                own.dir = own.dir.take().or(attributes.dir);
            }
            None => *slot = Some(attributes),
        }
    }
}

fn trim(text: &mut CowStr, start: bool, end: bool) {
    let space = |c: char| c.is_whitespace() || c == '\u{FEFF}';
    let mut trimmed: &str = text;
    if start {
        trimmed = trimmed.trim_start_matches(space);
    }
    if end {
        trimmed = trimmed.trim_end_matches(space);
    }
    if trimmed.len() != text.len() {
        *text = trimmed.to_owned().into();
    }
}

fn is_block(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::Item
            | Tag::TableCell
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
    )
}

fn ends_block(end: &TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
    )
}
