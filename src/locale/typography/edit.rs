//! A text under revision: looked at as typed, copied only from its first change on.

use std::borrow::Cow;

pub(super) const NO_BREAK: char = '\u{a0}';
pub(super) const NARROW_NO_BREAK: char = '\u{202f}';

pub(super) struct Edit<'a> {
    before: Option<char>,
    pub(super) text: &'a str,
    after: Option<char>,
    out: String,
    done: usize,
}

impl<'a> Edit<'a> {
    pub(super) fn new(before: Option<char>, text: &'a str, after: Option<char>) -> Self {
        Edit {
            before,
            text,
            after,
            out: String::new(),
            done: 0,
        }
    }

    /// The character that ends at `at`, in this piece or before it.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back().or(self.before)
    }

    /// The same as it is set: quotation marks look at each other.
    pub(super) fn set_before(&self, at: usize) -> Option<char> {
        match self.out.chars().next_back() {
            Some(c) if self.done == at => Some(c),
            _ => self.before(at),
        }
    }

    /// The character that begins at `at`, in this piece or after it.
    pub(super) fn after(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next().or(self.after)
    }

    /// The word, with the dots and signs in it, that ends at `at`; nothing if it began before this piece.
    pub(super) fn word_before(&self, at: usize) -> Option<&'a str> {
        let text = &self.text[..at];
        let start = text
            .char_indices()
            .rev()
            .find(|(_, c)| !is_in_word(*c))
            .map(|(at, c)| at + c.len_utf8());
        match start {
            Some(start) => Some(&text[start..]),
            None => (!self.before.is_some_and(is_in_word)).then_some(text),
        }
    }

    /// The letters and signs that begin at `at`; nothing if they go on behind this piece.
    pub(super) fn word_after(&self, at: usize) -> Option<&'a str> {
        let text = &self.text[at..];
        match text.find(|c| !is_in_unit(c)) {
            Some(end) => Some(&text[..end]),
            None => (!self.after.is_some_and(is_in_unit)).then_some(text),
        }
    }

    /// Puts `new` in the place of the bytes from `at` to `end`. Changes are made in the order of the text.
    pub(super) fn replace(&mut self, at: usize, end: usize, new: char) {
        self.out.push_str(&self.text[self.done..at]);
        self.out.push(new);
        self.done = end;
    }

    pub(super) fn finish(mut self) -> Cow<'a, str> {
        if self.done == 0 {
            return Cow::Borrowed(self.text);
        }
        self.out.push_str(&self.text[self.done..]);
        Cow::Owned(self.out)
    }
}

fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '…' | '°' | '§' | '/' | '-' | '_' | '@')
}

/// An apostrophe goes on too: in `2012 l’ONU` there are no litres.
fn is_in_unit(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            '%' | '‰' | '°' | '€' | '$' | '£' | '¥' | '/' | '\'' | '’'
        )
}
