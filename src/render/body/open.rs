//! A body that is read in two places, printed once: on its page, and elsewhere (in feeds), where links must say all.
//!
//! Most bodies differ there in the beginnings of their links alone: the host before what begins at the root, the page's
//! address before a mark in it. The writer leaves these open, by a character that HTML cannot hold, and each of the two
//! gets the body with its own put in. Nothing is looked for in finished HTML.
//!
//! Gains: to write these bodies twice instead costs a build 6 % more instructions (callgrind, one thread, 1,383 pages).

use pulldown_cmark::Tag;

use super::PageBody;
use super::surroundings::{OPENING, write_component};
use crate::article::markdown::{Token, What};
use crate::diagnostic::Diagnostic;
use crate::edition::LinkStyle;
use crate::render::context::{RenderContext, Stage};
use crate::render::template::Engine;

/// A page's body, printed.
pub struct Body {
    /// Its HTML at its own address.
    pub html: String,
    /// Its HTML for feeds, where one writing could serve both.
    pub elsewhere: Option<String>,
    /// What was wrong.
    pub notes: Vec<Diagnostic>,
}

/// A body for its page at `here`, and where it is wanted `also_elsewhere`, for those who read it there.
pub fn whole_body(
    engine: &Engine,
    here: &RenderContext,
    body: &PageBody,
    also_elsewhere: bool,
) -> Body {
    let is_open = also_elsewhere && can_be(engine.stage(), body);
    let (html, notes) = write_component(engine, here, body, is_open);
    Body {
        elsewhere: is_open.then(|| elsewhere(&html, engine.stage(), here)),
        html: if is_open { at_home(&html) } else { html },
        notes,
    }
}

/// Whether the links of a body may be left open: it has no picture, which is one plain address elsewhere, and nothing that
/// a template or the author has written, whose addresses the writer does not see.
fn can_be(stage: &Stage, body: &PageBody) -> bool {
    let is_plain = |token: &Token| {
        !matches!(
            token.what,
            What::Open(Tag::Image { .. }, _) | What::Html(_) | What::InlineHtml(_) | What::Call(_)
        )
    };
    stage.edition.links == LinkStyle::Rooted
        && stage.links.has_one_host()
        && is_written_as_it_is(&stage.links.base().origin)
        && is_written_as_it_is(&stage.links.base().path)
        && memchr::memchr(0, body.markdown().as_bytes()).is_none()
        && body.tokens.iter().all(is_plain)
}

/// Whether the beginning of an address stands in an attribute as it is.
fn is_written_as_it_is(beginning: &str) -> bool {
    let mut written = String::with_capacity(beginning.len());
    // Writing to a String cannot fail.
    let _ = pulldown_cmark_escape::escape_href(&mut written, beginning);
    written == beginning
}

/// The body for its page.
fn at_home(open: &str) -> String {
    let mut out = String::with_capacity(open.len());
    out.extend(parts(open));
    out
}

/// What stands between the openings.
fn parts(open: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let ends = memchr::memchr_iter(OPENING as u8, open.as_bytes()).chain([open.len()]);
    ends.map(move |end| &open[std::mem::replace(&mut from, end + 1)..end])
}

/// The body for those who read it elsewhere than at `here`.
fn elsewhere(open: &str, stage: &Stage, here: &RenderContext) -> String {
    let origin = &stage.links.base().origin;
    let own = stage.links.absolute(&here.route);
    let mut out = String::with_capacity(open.len() + open.len() / 8);
    for (at, part) in parts(open).enumerate() {
        if at > 0 {
            out.push_str(if part.starts_with('#') { &own } else { origin });
        }
        out.push_str(part);
    }
    out
}
