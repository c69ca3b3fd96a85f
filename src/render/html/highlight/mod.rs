//! Code in colours, by classes and without a script.
//!
//! Takes a block of code and what its author called its language; writes HTML whose text is the code, to the byte. The
//! grammars are those of Sublime Text, read by syntect (a pure crate: `fancy-regex` and not Oniguruma), as collected and
//! packed by two-face. What they tell apart is brought down to eight classes: more colours than that nobody tells apart
//! beside each other with enough contrast, and every one costs each page. Where no grammar is known the code stays plain,
//! without a word: `language-…` may mean something to the site's own scripts.
//!
//! Grammars are unpacked when the first code that needs one is met (11 ms), their expressions when each is first asked for.

mod classes;
mod names;

use std::sync::{LazyLock, OnceLock};

use syntect::parsing::{ParseState, ScopeStack, SyntaxReference, SyntaxSet};

use self::classes::{CLASS, Classes};
use super::text::push_escaped;

/// Code is read while the site is built, by grammars that nobody proved to be linear. Longer than this is data.
const LONGEST_CODE: usize = 1 << 16;
/// A longer line is machine-made: a key, a picture, a program that was packed.
const LONGEST_LINE: usize = 1 << 11;

static GRAMMARS: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);
static CLASSES: LazyLock<Classes> = LazyLock::new(Classes::new);

/// What was made of code, up to a bound: translations show the same code, and so do a page and its feeds. To read a screen of it
/// takes some grammars 20 ms, a hundred times as long as the page around it.
static MADE: [OnceLock<(blake3::Hash, Box<str>)>; PLACES] = [const { OnceLock::new() }; PLACES];
/// Each code has one place, by its hash, which the first that comes takes for good.
const PLACES: usize = 1 << 13;
/// What is longer, in bytes of HTML, has none: so all of it stays below 64 MB, and is a few in practice.
const LONGEST_MADE: usize = 1 << 13;

/// Writes `code` with what a reader tells apart in it; `false`, and nothing written, where it is to stay plain.
pub(super) fn push_highlighted(out: &mut String, code: &str, language: &str) -> bool {
    if code.len() > LONGEST_CODE || code.lines().any(|line| line.len() > LONGEST_LINE) {
        return false;
    }
    let Some(name) = names::of(language) else {
        return false;
    };
    let Some(grammar) = grammar(name) else {
        return false;
    };
    let key = blake3::hash([name, "\n", code].concat().as_bytes());
    let place =
        &MADE[usize::from(u16::from_le_bytes([key.as_bytes()[0], key.as_bytes()[1]])) % PLACES];
    if let Some((_, html)) = place.get().filter(|(known, _)| *known == key) {
        out.push_str(html);
        return true;
    }
    let html = highlighted(code, grammar);
    out.push_str(&html);
    if html.len() <= LONGEST_MADE {
        let _ = place.set((key, html.into()));
    }
    true
}

fn highlighted(code: &str, grammar: &SyntaxReference) -> String {
    let mut html = String::with_capacity(2 * code.len());
    let mut pieces = Pieces {
        out: &mut html,
        text: String::new(),
        class: None,
    };
    // What a grammar cannot read on from stays plain; it has never been seen to happen with the grammars that are carried.
    let rest = read(code, grammar, &mut pieces).unwrap_or_else(|rest| rest);
    pieces.add(rest, None);
    pieces.end();
    html
}

/// Whether finished HTML holds such code, so that its page needs the colours.
pub fn is_highlighted(html: &str) -> bool {
    memchr::memmem::find(html.as_bytes(), CLASS.as_bytes()).is_some()
}

fn grammar(name: &str) -> Option<&'static SyntaxReference> {
    GRAMMARS.find_syntax_by_token(name)
}

/// Reads the code line by line; what was not read comes back, as an error where a line could not be.
fn read<'c>(
    code: &'c str,
    grammar: &SyntaxReference,
    pieces: &mut Pieces,
) -> Result<&'c str, &'c str> {
    let (mut state, mut scopes) = (ParseState::new(grammar), ScopeStack::new());
    let mut at = 0;
    for line in code.split_inclusive('\n') {
        // Grammars ask for the end of a line where it ends.
        let ended;
        let whole = match line.ends_with('\n') {
            true => line,
            false => {
                ended = format!("{line}\n");
                &ended
            }
        };
        let steps = state
            .parse_line(whole, &GRAMMARS)
            .map_err(|_| &code[at..])?;
        let end = at + line.len();
        let line_start = at;
        for (place, step) in steps {
            let place = (line_start + place).clamp(at, end);
            pieces.add(&code[at..place], CLASSES.of(&scopes));
            at = place;
            scopes.apply(&step).map_err(|_| &code[at..])?;
        }
        pieces.add(&code[at..end], CLASSES.of(&scopes));
        at = end;
    }
    Ok(&code[at..])
}

/// Neighbours of one class become one element.
struct Pieces<'o> {
    out: &'o mut String,
    text: String,
    class: Option<&'static str>,
}

impl Pieces<'_> {
    fn add(&mut self, text: &str, class: Option<&'static str>) {
        // White space has no colour, and what it stands between may be one.
        if class != self.class && !text.trim().is_empty() {
            self.end();
            self.class = class;
        }
        self.text.push_str(text);
    }

    fn end(&mut self) {
        let (text, space) = self.text.split_at(self.text.trim_end().len());
        match self.class.filter(|_| !text.is_empty()) {
            Some(class) => {
                self.out.push_str("<span class=\"");
                self.out.push_str(CLASS);
                self.out.push_str(class);
                self.out.push_str("\">");
                push_escaped(self.out, text);
                self.out.push_str("</span>");
            }
            None => push_escaped(self.out, text),
        }
        push_escaped(self.out, space);
        self.text.clear();
    }
}

#[cfg(test)]
mod tests;
