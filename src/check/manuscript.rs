//! A page as its author wrote it, made ready for the rules.
//!
//! Takes a page's file and what was already known of it; gives the file's text, the tokens of its body, its running text
//! in passages, its raw HTML. All ranges here are bytes of the whole file, but those of tokens and calls, which the body
//! counts; [`Manuscript::in_file`] turns the one into the other.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::Tag;

use crate::article::markdown::{Call, Token, What};
use crate::article::{Article, FrontMatter, split};
use crate::diagnostic::{Place, Ruler};
use crate::language::Lang;
use crate::locale::Locale;
use crate::settings::Settings;

use super::passage::{Passage, StartTag};
use super::reading;

/// A page as written.
pub(super) struct Manuscript<'a> {
    /// The path of its file.
    pub path: &'a Arc<str>,
    /// The text of its file.
    pub text: &'a str,
    ruler: Ruler<&'a str>,
    /// The language it is in.
    pub lang: Lang,
    /// That language's locale.
    pub locale: &'a Locale,
    /// The bytes of the front matter.
    pub front: Range<usize>,
    /// What the front matter says.
    pub said: &'a FrontMatter,
    /// The bytes of the body.
    pub body: Range<usize>,
    /// The body's tokens.
    pub tokens: &'a [Token<'a>],
    /// The calls of components in it; what stands in code is shown, and calls nothing.
    pub calls: Vec<&'a Call>,
    /// Its running text, block by block.
    pub passages: Vec<Passage>,
    /// The start tags of its raw HTML, in order.
    pub elements: Vec<StartTag>,
    /// The characters of its file, each once, when a rule has asked.
    characters: OnceCell<Vec<char>>,
}

impl<'a> Manuscript<'a> {
    /// Makes the page `article` ready, with what its body in `text` is made of.
    pub fn new(
        article: &'a Article,
        text: &'a str,
        lang: Lang,
        settings: &'a Settings,
        (tokens, calls): (&'a [Token<'a>], &'a [Call]),
    ) -> Self {
        let start = article.body.start;
        let (passages, elements) = reading::read(text, start, tokens, calls);
        Manuscript {
            path: &article.path,
            text,
            ruler: Ruler::new(text),
            lang,
            locale: &settings.language(lang).locale,
            front: split(text).map_or(0..0, |(front, _)| front),
            said: &article.front,
            body: article.body.clone(),
            tokens,
            calls: outside_code(tokens, calls),
            passages,
            elements,
            characters: OnceCell::new(),
        }
    }

    /// Whether a character of this kind stands in the file. Rules that look for one that is rare ask before they read each passage.
    pub fn holds(&self, is_it: impl Fn(char) -> bool) -> bool {
        let characters = self.characters.get_or_init(|| characters(self.text));
        characters.iter().any(|c| is_it(*c))
    }

    /// Whether one may stand in the running text, where a reference of HTML (`&shy;`) may have put it.
    pub fn says(&self, is_it: impl Fn(char) -> bool) -> bool {
        let is_said = |passage: &Passage| passage.text.contains(&is_it);
        self.holds(&is_it) || self.holds(|c| c == '&') && self.passages.iter().any(is_said)
    }

    /// Bytes of the file, from bytes of the body.
    pub fn in_file(&self, range: &Range<usize>) -> Range<usize> {
        reading::in_file(self.text, self.body.start, range)
    }

    /// The place of a part of the file.
    pub fn place(&self, range: Range<usize>) -> Place {
        self.ruler.place(self.path.clone(), range)
    }

    /// The first line of these bytes, without white space at its ends.
    pub fn first_line(&self, range: Range<usize>) -> Range<usize> {
        let slice = &self.text[range.clone()];
        let start = range.start + slice.len() - slice.trim_start().len();
        let line = slice.trim().lines().next().unwrap_or("").trim_end();
        start..start + line.len()
    }

    /// Where a slice of a passage stands in the file.
    pub fn source(&self, passage: &Passage, slice: Range<usize>) -> Range<usize> {
        passage.source(self.text, slice)
    }

    /// The lines of a part of the file, each with its bytes, line ends left out.
    pub fn lines(
        &self,
        part: &Range<usize>,
    ) -> impl Iterator<Item = (Range<usize>, &'a str)> + use<'a> {
        let mut at = part.start;
        self.text[part.clone()]
            .split_inclusive('\n')
            .map(move |whole| {
                let line = whole.trim_end_matches(['\n', '\r']);
                let range = at..at + line.len();
                at += whole.len();
                (range, line)
            })
    }
}

/// The characters of a text, each once.
fn characters(text: &str) -> Vec<char> {
    // A bit for each below U+10000, with which nearly all texts are written.
    let mut seen = [0_u64; 1024];
    let mut characters = Vec::new();
    for c in text.chars() {
        let (at, bit) = (c as usize / 64, 1 << (c as usize % 64));
        let is_new = match seen.get_mut(at) {
            Some(bits) => std::mem::replace(bits, *bits | bit) & bit == 0,
            None => !characters.contains(&c),
        };
        if is_new {
            characters.push(c);
        }
    }
    characters
}

/// The calls that do not stand in code.
fn outside_code<'a>(tokens: &[Token], calls: &'a [Call]) -> Vec<&'a Call> {
    if calls.is_empty() {
        return Vec::new();
    }
    let is_code = |token: &&Token| {
        matches!(
            token.what,
            What::Code(_) | What::Formula(..) | What::Open(Tag::CodeBlock(_), _)
        )
    };
    let code: Vec<&Range<usize>> = tokens.iter().filter(is_code).map(|it| &it.range).collect();
    let is_in = |call: &Call, code: &Range<usize>| {
        code.start <= call.range.start && call.range.end <= code.end
    };
    let shown = calls
        .iter()
        .filter(|call| !code.iter().any(|code| is_in(call, code)));
    shown.collect()
}
