//! What of a body is left out because of the HTML around it: the Markdown between `<template>` and `</template>`.
//!
//! Takes the tokens of a body and a [`Sieve`], which knows what becomes of HTML; gives the numbers of the tokens that nobody
//! is shown, and the HTML that stays. It is asked once, when a file is read: contents list, page, feeds and search have the
//! same tokens afterwards, so that none of them can show what another leaves out. What HTML may stay is for the site to say,
//! so the sieve is handed in.
//!
//! A piece of HTML itself always stays among the tokens: printing leaves it out, and says so.

use pulldown_cmark::Tag;

use super::markdown::{Call, CallKind, Token, What, encloses_text};

/// What becomes of the HTML of one body, piece by piece.
pub trait Sieve {
    /// A piece of HTML: writes what stays of it.
    fn html(&mut self, piece: &str, out: &mut String);
    /// Markdown opened an element, outside which HTML cannot end.
    fn enter(&mut self);
    /// It ends that element.
    fn leave(&mut self);
    /// Whether what comes now lies in an element that is left out with all it holds.
    fn dropping(&self) -> bool;
}

/// Makes a sieve for a body.
pub type Sieves<'s> = &'s (dyn Fn() -> Box<dyn Sieve> + Sync);

/// A sieve that lets everything through, for who asks nothing of HTML.
pub fn everything() -> Box<dyn Sieve> {
    Box::new(Everything)
}

struct Everything;

impl Sieve for Everything {
    fn html(&mut self, piece: &str, out: &mut String) {
        out.push_str(piece);
    }
    fn enter(&mut self) {}
    fn leave(&mut self) {}
    fn dropping(&self) -> bool {
        false
    }
}

/// What a sieve says of a body.
#[derive(Debug, Default)]
pub(super) struct Sifted {
    /// The numbers of the tokens that are left out, in order.
    pub left_out: Box<[u32]>,
    /// The HTML that stays, one piece after the other.
    pub html: String,
}

/// Asks about each token in its turn. Most bodies hold no HTML, and ask nothing.
pub(super) fn sift(tokens: &[Token], calls: &[Call], sieves: Sieves) -> Sifted {
    let is_html = |token: &Token| matches!(token.what, What::Html(_) | What::InlineHtml(_));
    if !tokens.iter().any(is_html) {
        return Sifted::default();
    }
    let mut sifting = Sifting {
        sieve: sieves(),
        calls,
        kept: Vec::new(),
        kept_calls: Vec::new(),
        pictures: 0,
        html: String::new(),
    };
    let left_out = (0..)
        .zip(tokens)
        .filter(|(_, token)| !sifting.keeps(&token.what));
    let left_out = left_out.map(|(at, _)| at).collect();
    Sifted {
        left_out,
        html: sifting.html,
    }
}

/// The tokens without those of these numbers.
pub(super) fn without<'t>(tokens: Vec<Token<'t>>, left_out: &[u32]) -> Vec<Token<'t>> {
    if left_out.is_empty() {
        return tokens;
    }
    let numbered = (0..).zip(tokens);
    let kept = numbered.filter(|(at, _)| left_out.binary_search(at).is_err());
    kept.map(|(_, token)| token).collect()
}

struct Sifting<'c> {
    sieve: Box<dyn Sieve>,
    calls: &'c [Call],
    /// For each open element, whether it stays: its end stays when it does, wherever that stands.
    kept: Vec<bool>,
    /// For each open component, how many elements were open before it.
    kept_calls: Vec<bool>,
    /// How many pictures are open, between whose brackets HTML is words.
    pictures: usize,
    html: String,
}

impl Sifting<'_> {
    fn keeps(&mut self, what: &What) -> bool {
        let stays = self.pictures > 0 || !self.sieve.dropping();
        match what {
            What::Html(html) | What::InlineHtml(html) => {
                if self.pictures == 0 {
                    self.sieve.html(html, &mut self.html);
                    self.html.push('\n');
                }
                true
            }
            What::Open(Tag::HtmlBlock, _) => {
                self.kept.push(true);
                true
            }
            What::Open(tag, _) => {
                self.kept.push(stays);
                if stays && matches!(tag, Tag::Image { .. }) {
                    self.pictures += 1;
                } else if stays && self.pictures == 0 && encloses_text(&tag.to_end()) {
                    self.sieve.enter();
                }
                stays
            }
            What::SpanOpen(_) => {
                self.kept.push(stays);
                if stays && self.pictures == 0 {
                    self.sieve.enter();
                }
                stays
            }
            What::Close(end) => {
                let stays = self.kept.pop().unwrap_or(true);
                if stays && matches!(end, pulldown_cmark::TagEnd::Image) {
                    self.pictures = self.pictures.saturating_sub(1);
                } else if stays && self.pictures == 0 && encloses_text(end) {
                    self.sieve.leave();
                }
                stays
            }
            What::SpanClose => {
                let stays = self.kept.pop().unwrap_or(true);
                if stays && self.pictures == 0 {
                    self.sieve.leave();
                }
                stays
            }
            What::Call(index) => match self.calls.get(*index).map(|call| call.kind) {
                Some(CallKind::Open) => {
                    self.kept_calls.push(stays);
                    stays
                }
                Some(CallKind::Close) => self.kept_calls.pop().unwrap_or(stays),
                _ => stays,
            },
            _ => stays,
        }
    }
}
