//! The running text in blocks of authors' HTML, `<div>L'eau !</div>`: set, and put in order, as that of paragraphs is.
//!
//! Takes a block as written, cuts it into tags and texts, and writes them as the tokens they would be in a paragraph. Tags that
//! may stand in a line of text go on with it, all others end it. What is no running text (code, scripts, what a form offers)
//! stays as typed, and so does a block without text.

use std::ops::Range;

use html5ever::LocalName;
use html5ever::tokenizer::Tag as HtmlTag;

use super::writer::Writer;
use crate::article::markdown::{Token, What};
use crate::markup::{decode, elements};
use crate::render::html::sanitise::{HtmlPiece, Lexer};

impl Writer<'_> {
    /// Writes a block of authors' HTML, or what there is of it between two components.
    pub(super) fn html_block(&mut self, html: &str, range: &Range<usize>) {
        let is_open = |name: &LocalName| self.html_open.innermost(name).is_some();
        let open = match self.html_open.len() {
            0 => None,
            _ => KEPT.iter().map(|name| LocalName::from(*name)).find(is_open),
        };
        let tokens = cut(html, range, open.as_deref());
        if !tokens.iter().any(|it| matches!(it.what, What::Text(_))) {
            return self.html_as_typed(html, range);
        }
        let was_marked = self.around.is_marked();
        // Its runs are numbered by themselves, and no other is open.
        self.run.end = 0;
        for (at, token) in tokens.iter().enumerate() {
            match &token.what {
                What::Html(html) => self.html_as_typed(html, &token.range),
                _ => self.token(&tokens, at),
            }
        }
        self.end_lines();
        self.run.end = 0;
        self.around.end_html(html, was_marked);
    }

    fn html_as_typed(&mut self, html: &str, range: &Range<usize>) {
        self.end_lines();
        self.around.html(html, range, &mut self.out);
        self.html_scopes(html, range);
    }
}

/// Elements that hold no running text, or none in which an element may stand.
const KEPT: [&str; 22] = [
    "applet",
    "audio",
    "datalist",
    "frameset",
    "iframe",
    "math",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "option",
    "plaintext",
    "pre",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "video",
    "xmp",
];

/// The tags and texts of a block. `open` is an element around it that is kept as typed.
fn cut<'h>(html: &'h str, range: &Range<usize>, open: Option<&str>) -> Vec<Token<'h>> {
    let lexer = Lexer::new(html);
    let mut tokens = Vec::new();
    let mut push = |what, part: Range<usize>| {
        // Where it was joined of several places, it is longer there.
        let place = |at: usize| (range.start + at).min(range.end);
        let range = place(part.start)..place(part.end);
        tokens.push(Token { what, range });
    };
    let mut at = 0;
    let mut is_in_line = false;
    if let Some(name) = open {
        at = end_of(&lexer, html, 0, name);
        push(What::Html(html[..at].into()), 0..at);
    }
    while at < html.len() {
        let piece = lexer.cut(at);
        let mut end = piece.end.max(at + 1);
        let was_in_line = is_in_line;
        is_in_line = match &piece.piece {
            HtmlPiece::Text => true,
            HtmlPiece::Note { .. } => was_in_line,
            HtmlPiece::End(name) => is_line(name),
            HtmlPiece::Start(tag) => {
                if is_kept(tag) {
                    end = end_of(&lexer, html, end, &tag.name);
                }
                is_line(&tag.name)
            }
            HtmlPiece::Unfinished | HtmlPiece::Overloaded(_) => false,
        };
        let written = &html[at..end];
        match piece.piece {
            // White space between the tags of two blocks.
            HtmlPiece::Text if !was_in_line && written.trim().is_empty() => {
                is_in_line = false;
                push(What::Html(written.into()), at..end);
            }
            HtmlPiece::Text => lines(written, at, &mut push),
            _ if is_in_line => push(What::InlineHtml(written.into()), at..end),
            _ => push(What::Html(written.into()), at..end),
        }
        at = end;
    }
    tokens
}

/// A text, line by line.
fn lines<'h>(text: &'h str, at: usize, push: &mut impl FnMut(What<'h>, Range<usize>)) {
    let mut done = 0;
    for line in text.split_inclusive('\n') {
        let end = done + line.len();
        let words = line.trim_end_matches(['\r', '\n']);
        let behind = done + words.len();
        if !words.is_empty() {
            // NUL has no place in HTML; the replacement is Unicode's.
            let words = decode(words).replace('\0', "\u{fffd}");
            push(What::Text(words.into()), at + done..at + behind);
        }
        if behind < end {
            push(What::SoftBreak, at + behind..at + end);
        }
        done = end;
    }
}

/// Whether a tag goes on with the line of text in which it stands; an element that HTML does not know ends it.
fn is_line(name: &str) -> bool {
    elements::find(name).is_some_and(elements::Element::is_line)
}

fn is_kept(tag: &HtmlTag) -> bool {
    let is_marked = |tag: &HtmlTag| {
        let mut names = tag.attrs.iter().map(|it| &*it.name.local);
        names.any(|name| name == "data-notypo")
    };
    let is_empty = tag.self_closing || elements::is_void(&tag.name);
    !is_empty && (KEPT.contains(&&*tag.name) || !is_line(&tag.name) && is_marked(tag))
}

/// Where an element ends whose content begins at `at`: behind its end tag, or with the block.
fn end_of(lexer: &Lexer<'_>, html: &str, mut at: usize, name: &str) -> usize {
    let mut depth = 1_usize;
    while at < html.len() && depth > 0 {
        let piece = lexer.cut(at);
        match &piece.piece {
            HtmlPiece::Start(tag) if &*tag.name == name && !tag.self_closing => depth += 1,
            HtmlPiece::End(ended) if &**ended == name => depth -= 1,
            _ => {}
        }
        at = piece.end.max(at + 1);
    }
    at
}
