//! Characters as HTML: escaped, and isolated where their order would turn round.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use crate::language::Direction;
use crate::locale::bidi::isolate;

/// Adds running text in a paragraph of direction `context`. What the bidirectional algorithm would put into another
/// order than the author's (numbers with separators, addresses, codes, runs of the other direction) is isolated.
pub fn push_text(out: &mut String, text: &str, context: Direction) {
    for run in isolate(text, context) {
        match run.element() {
            Some((name, dir)) => {
                open(out, name, dir);
                push_escaped(out, run.text);
                out.push_str("</");
                out.push_str(name);
                out.push('>');
            }
            None => push_escaped(out, run.text),
        }
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
