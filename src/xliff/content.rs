//! What a unit says: text, and the codes among it that a translator may move and must not break.

use crate::article::markdown::is_unprintable;

/// Running text in pieces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content {
    /// The pieces, in order.
    pub pieces: Vec<Piece>,
    /// The codes that pieces name by their number.
    pub codes: Vec<Code>,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words, as readers see them.
    Text(String),
    /// A code that stands around text begins.
    Open(usize),
    /// It ends.
    Close(usize),
    /// A code that stands by itself.
    Alone(usize),
}

/// Markup, as the source of its page has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What it is.
    pub kind: CodeKind,
    /// What stands before its text, or the whole of one that stands by itself.
    pub open: String,
    /// What stands behind its text; `None` for one that stands by itself.
    pub close: Option<String>,
}

/// What a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CodeKind {
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// What is struck through.
    Strikethrough,
    /// A link.
    Link,
    /// A picture, around what it shows in words.
    Picture,
    /// Text with attributes, `[text]{lang=fr}`.
    Span,
    /// A tag of HTML, or two.
    Html,
    /// A call of a component, or two.
    Component,
    /// Code in a sentence.
    Verbatim,
    /// A formula.
    Formula,
    /// A reference to a note.
    Note,
    /// The end of a line that the author asked for.
    Break,
}

impl Content {
    /// Words without markup.
    pub fn plain(text: &str) -> Self {
        Content {
            pieces: vec![Piece::Text(text.to_owned())],
            codes: Vec::new(),
        }
    }

    /// Adds words.
    pub fn push_text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    /// The words alone.
    pub fn words(&self) -> String {
        let words = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(text.as_str()),
            _ => None,
        });
        words.collect()
    }

    /// Whether there is anything to translate: a word, a number.
    pub fn says_something(&self) -> bool {
        self.words().chars().any(char::is_alphanumeric)
    }

    /// What the content says, in a form in which two are the same when readers see the same: white space is drawn together, and
    /// emphasis is emphasis, however it is written.
    pub fn meaning(&self) -> String {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => push_words(&mut out, text),
                Piece::Open(at) => self.push_code(&mut out, *at, '<'),
                Piece::Close(at) => self.push_code(&mut out, *at, '>'),
                Piece::Alone(at) => self.push_code(&mut out, *at, '='),
            }
        }
        out.truncate(out.trim_end().len());
        out
    }

    fn push_code(&self, out: &mut String, at: usize, side: char) {
        let Some(code) = self.codes.get(at) else {
            return;
        };
        if code.kind == CodeKind::Break {
            // Spaces around it are not printed.
            out.truncate(out.trim_end().len());
            return out.push_str("\0=Break\0\n");
        }
        let data = match (code.kind, side) {
            (CodeKind::Emphasis | CodeKind::Strong | CodeKind::Strikethrough, _) => "",
            (_, '>') => code.close.as_deref().unwrap_or_default(),
            _ => &code.open,
        };
        out.push_str(&format!("\0{side}{:?}", code.kind));
        push_words(out, data);
        out.push('\0');
    }
}

fn push_words(out: &mut String, text: &str) {
    for c in text
        .chars()
        .filter(|c| *c != '\0' && (*c == '\n' || !is_unprintable(*c)))
    {
        let is_space = c.is_ascii_whitespace();
        if !is_space {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with([' ', '\n']) {
            out.push(' ');
        }
    }
}

impl Code {
    /// Whether another is the same to readers.
    pub fn is_like(&self, other: &Code) -> bool {
        self.kind == other.kind && self.open == other.open && self.close == other.close
    }
}
