//! A tree written as XHTML: well-formed XML that means what the HTML meant.
//!
//! Takes elements of [`tree`]; gives text. Every end is written, `lang` has its twin `xml:lang`, drawings
//! name their name space, and what XML cannot say (comments apart, control characters, names with odd letters) is left out.

use std::fmt::Write as _;

use html5ever::{Attribute, QualName, ns};
use markup5ever_rcdom::NodeData;

use crate::markup::elements::is_void;
use crate::pack::tree::{self, Handle};

/// The name by which chapters mark what a thing is in a book.
pub const TYPE: &str = "epub:type";

/// What stands around the body of a page of a book.
pub struct XhtmlFrame<'a> {
    /// The full tag of its language.
    pub tag: &'a str,
    /// `ltr` or `rtl`.
    pub direction: &'a str,
    /// The title, plain.
    pub title: &'a str,
    /// The address of its style sheet, where the book has one.
    pub style: Option<&'a str>,
    /// What the page is in the book, by a word of the EPUB vocabulary.
    pub kind: Option<&'a str>,
}

/// A page of a book.
pub fn page(frame: &XhtmlFrame, body: &str) -> String {
    let (tag, direction) = (frame.tag, frame.direction);
    let mut out = String::with_capacity(body.len() + 512);
    let _ = write!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" \
         xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{tag}\" xml:lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<title>"
    );
    escape(frame.title, &mut out);
    out.push_str("</title>\n");
    if let Some(style) = frame.style {
        out.push_str("<link rel=\"stylesheet\" type=\"text/css\" href=\"");
        escape(style, &mut out);
        out.push_str("\"/>\n");
    }
    let _ = write!(out, "</head>\n<body dir=\"{direction}\"");
    if let Some(kind) = frame.kind {
        let _ = write!(out, " epub:type=\"{kind}\"");
    }
    out.push_str(">\n");
    out.push_str(body.trim());
    out.push_str("\n</body>\n</html>\n");
    out
}

/// Everything below a node.
pub fn children(node: &Handle, out: &mut String) {
    for child in &*node.children.borrow() {
        write(child, out);
    }
}

fn write(node: &Handle, out: &mut String) {
    match &node.data {
        NodeData::Text { contents } => escape(&contents.borrow(), out),
        NodeData::Element { name, attrs, .. } if is_name(&name.local) => {
            out.push('<');
            out.push_str(&name.local);
            if let Some(space) = own_space(node, name) {
                let _ = write!(out, " xmlns=\"{space}\"");
            }
            attributes(&attrs.borrow(), out);
            let is_html = name.ns == ns!(html);
            let is_empty = node.children.borrow().is_empty();
            // An empty `<p/>` is well-formed, but who reads it as HTML would not see its end.
            if (is_html && is_void(&name.local)) || (!is_html && is_empty) {
                out.push_str("/>");
                return;
            }
            out.push('>');
            children(node, out);
            let _ = write!(out, "</{}>", name.local);
        }
        NodeData::Element { .. } => children(node, out),
        _ => {}
    }
}

/// The name space of an element that is the first of it: its parent is of another.
fn own_space(node: &Handle, name: &QualName) -> Option<String> {
    let above = tree::parent(node)?;
    let is_other = match &above.data {
        NodeData::Element { name: above, .. } => above.ns != name.ns,
        _ => name.ns != ns!(html),
    };
    is_other.then(|| name.ns.to_string())
}

fn attributes(attrs: &[Attribute], out: &mut String) {
    let has = |name: &str| attrs.iter().any(|attr| &*attr.name.local == name);
    for attr in attrs {
        let name = &*attr.name.local;
        if name == TYPE || (is_name(name) && name != "xmlns") {
            // `xlink:href` is `href` since SVG 2.
            let _ = write!(out, " {name}=\"");
            escape(&attr.value, out);
            out.push('"');
        }
        if name == "lang" && !has("xml:lang") {
            out.push_str(" xml:lang=\"");
            escape(&attr.value, out);
            out.push('"');
        }
    }
}

/// Text as it stands in XML, between tags or quotes.
pub fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(c),
            // What XML 1.0 §2.2 leaves out.
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            c => out.push(c),
        }
    }
}

/// Whether HTML's name can be one in XML without a name space.
fn is_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters
        .next()
        .is_some_and(|c| c.is_alphabetic() || c == '_')
        && letters.all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_xml_that_says_the_same() {
        for (html, xhtml) in [
            ("<p>a<br>b<p>c", "<p>a<br/>b</p><p>c</p>"),
            (
                "<p lang=ar>ماء & <b></b>",
                "<p lang=\"ar\" xml:lang=\"ar\">ماء &amp; <b></b></p>",
            ),
            (
                "<img alt=\"a &quot;b\" src=x>",
                "<img alt=\"a &quot;b\" src=\"x\"/>",
            ),
            (
                "<svg><path d=M0/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0/\"/></svg>",
            ),
            (
                "<p @click=x x:y=z hidden>a<!-- - -->",
                "<p hidden=\"\">a</p>",
            ),
            ("<p>a\u{1}\u{b}b", "<p>ab</p>"),
            (
                "<svg><foreignObject><p>a</foreignObject></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">a</p></foreignObject></svg>",
            ),
        ] {
            let page = tree::parse(html);
            let body = tree::first(&page, "body").unwrap();
            let mut out = String::new();
            children(&body, &mut out);
            assert_eq!(out, xhtml, "{html}");
        }
    }
}
