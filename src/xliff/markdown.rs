//! [`Content`] as Markdown that means exactly that.
//!
//! What a text needs to be read as it is meant depends on all around it, and only reading it tells. So there are several ways to write,
//! the one that people would choose first; who writes reads the result, and takes the next way where it says something else.

use super::content::{Code, CodeKind, Content, Piece};
use super::unit::UnitKind;
use crate::article::markdown::escape;

/// How Markdown is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Way {
    /// Emphasis as the source has it, backslashes where signs would be read as Markdown.
    #[default]
    AsWritten,
    /// Emphasis with stars, which may touch letters.
    Stars,
    /// The same, and every sign with a backslash.
    StarsEscaped,
    /// Emphasis as HTML, which may stand anywhere.
    Tags,
    /// The same, and every sign with a backslash.
    TagsEscaped,
    /// As the bytes that are there, where these say the same: tags of HTML that are never closed leave no other way.
    Kept,
}

impl Way {
    /// The next way to try.
    pub fn next(self) -> Option<Self> {
        match self {
            Way::AsWritten => Some(Way::Stars),
            Way::Stars => Some(Way::StarsEscaped),
            Way::StarsEscaped => Some(Way::Tags),
            Way::Tags => Some(Way::TagsEscaped),
            Way::TagsEscaped => Some(Way::Kept),
            Way::Kept => None,
        }
    }

    fn escapes_all(self) -> bool {
        matches!(self, Way::StarsEscaped | Way::TagsEscaped)
    }
}

/// Writes content as it stands in the body.
pub fn write(content: &Content, kind: &UnitKind, way: Way) -> String {
    let mut out = String::new();
    let mut begins_line = true;
    for piece in &content.pieces {
        match piece {
            Piece::Text(words) => {
                text(words, kind, way, begins_line, &mut out);
                begins_line &= words.trim().is_empty();
                continue;
            }
            Piece::Open(at) | Piece::Alone(at) => {
                let code = content.codes.get(*at);
                let is_break = code.is_some_and(|it| it.kind == CodeKind::Break);
                if is_break {
                    out.truncate(out.trim_end_matches(' ').len());
                }
                out.push_str(&code.map_or(String::new(), |code| mark(code, way, false)));
                begins_line = is_break;
                continue;
            }
            Piece::Close(at) => {
                let code = content.codes.get(*at);
                out.push_str(&code.map_or(String::new(), |code| mark(code, way, true)));
            }
        }
        begins_line = false;
    }
    out.trim().to_owned()
}

fn text(words: &str, kind: &UnitKind, way: Way, begins_line: bool, out: &mut String) {
    let words: String = words
        .chars()
        .map(|c| {
            if matches!(c, '\n' | '\r' | '\t') {
                ' '
            } else {
                c
            }
        })
        .collect();
    if way.escapes_all() {
        for c in words.chars() {
            if c.is_ascii_punctuation() {
                out.push('\\');
            }
            out.push(c);
        }
        return;
    }
    let mut escaped = escape::text(&words);
    match kind {
        UnitKind::Cell => escaped = escaped.replace('|', "\\|"),
        UnitKind::Heading(_) => {}
        _ if begins_line => escaped = escape::line_starts(&escaped),
        _ => {}
    }
    out.push_str(&escaped);
}

/// What stands before or behind the text of a code.
fn mark(code: &Code, way: Way, is_end: bool) -> String {
    let (stars, tag) = match code.kind {
        CodeKind::Emphasis => ("*", "em"),
        CodeKind::Strong => ("**", "strong"),
        CodeKind::Strikethrough => ("~~", "del"),
        _ => ("", ""),
    };
    match way {
        Way::Stars | Way::StarsEscaped if !tag.is_empty() => stars.to_owned(),
        Way::Tags | Way::TagsEscaped if !tag.is_empty() => match is_end {
            true => format!("</{tag}>"),
            false => format!("<{tag}>"),
        },
        _ => match is_end {
            true => code.close.clone().unwrap_or_default(),
            false => code.open.clone(),
        },
    }
}
