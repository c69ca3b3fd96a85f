//! A body for those who read it elsewhere, made from the body that its page shows: most differ in their links alone, and
//! to print Markdown costs a hundred times more than to lengthen these.

use std::borrow::Cow;

use pulldown_cmark::Tag;

use crate::article::markdown::{Token, What};
use crate::edition::LinkStyle;
use crate::render::Stage;
use crate::route::Route;

/// Whether a body that its page shows is the same elsewhere but for its links: nothing in it is a picture, which is one
/// plain address there, or comes from a template or an author's HTML, whose addresses nobody sees here.
pub(super) fn differ_alone(stage: &Stage, tokens: &[Token]) -> bool {
    let writes_addresses = |token: &Token| {
        matches!(
            token.what,
            What::Open(Tag::Image { .. }, _) | What::Html(_) | What::InlineHtml(_) | What::Call(_)
        )
    };
    stage.edition.links == LinkStyle::Rooted && !tokens.iter().any(writes_addresses)
}

/// A body of the page at `own`, with its links made whole: the host before what begins at the root, the page's address
/// before a mark in it.
pub(super) fn made_whole(stage: &Stage, own: &Route, html: &str) -> String {
    whole(html, &stage.links.base().origin, &stage.links.absolute(own))
}

fn whole(html: &str, origin: &str, own: &str) -> String {
    const HREF: &str = " href=\"";
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    // In text a `<` is always written as a reference, and in attributes a `>` too: what looks like a tag is one.
    while let Some(at) = memchr::memmem::find(rest.as_bytes(), b"<a ") {
        let tag = &rest[at..];
        let end = memchr::memchr(b'>', tag.as_bytes()).unwrap_or(tag.len());
        let Some(href) = tag[..end].find(HREF) else {
            out.push_str(&rest[..at + end]);
            rest = &tag[end..];
            continue;
        };
        let (before, address) = rest.split_at(at + href + HREF.len());
        out.push_str(before);
        out.push_str(&start(address, origin, own));
        rest = address;
    }
    out.push_str(rest);
    out
}

/// What is missing before an address.
fn start<'a>(address: &str, origin: &'a str, own: &str) -> Cow<'a, str> {
    let mut escaped = String::new();
    match address.as_bytes() {
        [b'/', b'/', ..] => Cow::Borrowed(""),
        [b'/', ..] => Cow::Borrowed(origin),
        [b'#', ..] => {
            // Writing to a String cannot fail.
            let _ = pulldown_cmark_escape::escape_html(&mut escaped, own);
            Cow::Owned(escaped)
        }
        _ => Cow::Borrowed(""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_say_their_host_and_nothing_else_is_touched() {
        let html = "<p><a href=\"/fr/a/?x=1&amp;y#b\" hreflang=\"fr\">/fr/ href=\"/\"</a> <a class=\"c\" href=\"#fn-1\">1</a> \
            <a href=\"https://y.example/\">y</a> <a href=\"//z.example/\">z</a> <a id=\"q\">q</a> &lt;a href=\"/\"></p>";
        assert_eq!(
            whole(html, "https://x.example", "https://x.example/ar/p/"),
            "<p><a href=\"https://x.example/fr/a/?x=1&amp;y#b\" hreflang=\"fr\">/fr/ href=\"/\"</a> \
            <a class=\"c\" href=\"https://x.example/ar/p/#fn-1\">1</a> <a href=\"https://y.example/\">y</a> \
            <a href=\"//z.example/\">z</a> <a id=\"q\">q</a> &lt;a href=\"/\"></p>"
        );
    }
}
