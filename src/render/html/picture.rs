//! A picture, written as HTML: one file, or a choice of several.

use std::fmt::Write;

use super::text::push_attribute;

/// A picture, ready to be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pictured {
    /// The address of the one file that every browser can show.
    pub src: String,
    /// Width and height, where they are known.
    pub size: Option<(u32, u32)>,
    /// `srcset` in the form of `src`; empty where there is no choice.
    pub own: String,
    /// `srcset` in WebP.
    pub webp: String,
    /// How wide it is shown, for `sizes`.
    pub sizes: String,
    /// Whether it may wait until a reader comes near.
    pub is_lazy: bool,
}

/// Writes a picture; `attributes` are those of its `<img>`, each with a space before it.
pub fn push_picture(
    out: &mut String,
    picture: &Pictured,
    alt: &str,
    title: &str,
    attributes: &str,
) {
    if !picture.webp.is_empty() {
        out.push_str("<picture><source type=\"image/webp\"");
        push_attribute(out, "srcset", &picture.webp);
        push_attribute(out, "sizes", &picture.sizes);
        out.push('>');
    }
    out.push_str("<img src=\"");
    let _ = pulldown_cmark_escape::escape_href(&mut *out, &picture.src);
    out.push('"');
    if !picture.own.is_empty() {
        push_attribute(out, "srcset", &picture.own);
        push_attribute(out, "sizes", &picture.sizes);
    }
    push_attribute(out, "alt", alt);
    if !title.is_empty() {
        push_attribute(out, "title", title);
    }
    if let Some((width, height)) = picture.size {
        let _ = write!(out, " width=\"{width}\" height=\"{height}\"");
    }
    out.push_str(attributes);
    if picture.is_lazy {
        out.push_str(" loading=\"lazy\" decoding=\"async\"");
    }
    out.push('>');
    if !picture.webp.is_empty() {
        out.push_str("</picture>");
    }
}
