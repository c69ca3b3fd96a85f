//! Characters as HTML: escaped, and isolated where their order would turn round.

use std::borrow::Cow;

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use super::blocks::text_direction;
use crate::language::Direction;
use crate::locale::bidi::{Run, isolate, isolate_inside, marked, marked_whole};

/// Adds running text in a paragraph of direction `context`. What the bidirectional algorithm would put into another
/// order than the author's (numbers with separators, addresses, codes, runs of the other direction) is isolated.
pub fn push_text(out: &mut String, text: &str, context: Direction) {
    let runs: Vec<_> = isolate(text, context).collect();
    push_runs(out, &runs, context == Direction::Ltr);
}

/// Adds runs of a text; where `goes_on`, what is isolated may hold figures that would be turned round in it.
fn push_runs(out: &mut String, runs: &[Run], goes_on: bool) {
    for run in runs {
        let Some((name, dir)) = run.element() else {
            push_escaped(out, run.text);
            continue;
        };
        open(out, name, dir);
        match goes_on {
            true => push_runs(out, &isolate_inside(run.text), false),
            false => push_escaped(out, run.text),
        }
        out.push_str("</");
        out.push_str(name);
        out.push('>');
    }
}

/// A text for attributes and wherever else no element can stand: what would be seen in another order than in a
/// paragraph of direction `context` stands in the isolates of Unicode (U+2066 or U+2067, and U+2069).
pub fn in_plain(text: &str, context: Direction) -> Cow<'_, str> {
    match text_direction(text, context) {
        Some(own) => match marked(text, own) {
            Cow::Borrowed(text) => marked_whole(text, context),
            Cow::Owned(text) => Cow::Owned(marked_whole(&text, context).into_owned()),
        },
        None => marked(text, context),
    }
}

/// Adds text between tags.
pub fn push_escaped(out: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = escape_html_body_text(&mut *out, text);
}

/// Adds text inside an attribute's quotes.
pub fn push_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    let _ = escape_html(&mut *out, value);
    out.push('"');
}

fn open(out: &mut String, name: &str, dir: Direction) {
    out.push('<');
    out.push_str(name);
    push_attribute(out, "dir", dir.as_str());
    out.push('>');
}
