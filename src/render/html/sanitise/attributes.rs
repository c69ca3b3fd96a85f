//! Which attributes stay, and how they are written.
//!
//! Takes an element and an attribute, both in lower case; gives what its value [`Means`]; nothing, where it goes. An
//! attribute stays when an editor needs it to describe (`lang`, `alt`, `scope`), and goes when it acts (`onclick`),
//! paints (`style`), or gives what nobody asked for (`ping`, `autoplay`). `lang` and `dir` stay with any value: whether
//! they are true is for other rules to say.

use pulldown_cmark_escape::escape_html;

use super::UrlUse;

/// What the value of an attribute means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Means {
    /// Itself.
    Text,
    /// An address.
    Address(UrlUse),
    /// The address of a picture, which may also be the picture (`data:`).
    Picture,
    /// Addresses of pictures with their sizes.
    Pictures,
}

/// What `attribute` means on `element`; `None` when it does not stay.
pub(super) fn meaning(element: &str, attribute: &str) -> Option<Means> {
    use UrlUse::{Image, Link, Media};
    match (element, attribute) {
        ("a", "href") => Some(Means::Address(Link)),
        ("blockquote" | "q" | "del" | "ins", "cite") => Some(Means::Address(Link)),
        ("img", "src") => Some(Means::Picture),
        ("img" | "source", "srcset") => Some(Means::Pictures),
        ("video", "poster") => Some(Means::Address(Image)),
        ("audio" | "video" | "source" | "track", "src") => Some(Means::Address(Media)),
        _ => (is_global(attribute) || is_text(element, attribute)).then_some(Means::Text),
    }
}

/// What a page would load by an attribute that only stays where all HTML does; `rel` is that of a `link`.
pub(super) fn loads(element: &str, attribute: &str, rel: &str) -> Option<UrlUse> {
    let is_rel = |word: &str| {
        rel.split_ascii_whitespace()
            .any(|it| it.eq_ignore_ascii_case(word))
    };
    match (element, attribute) {
        ("iframe" | "frame", "src") => Some(UrlUse::Frame),
        ("object", "data") | ("embed", "src") => Some(UrlUse::Plugin),
        ("script", "src" | "href" | "xlink:href") => Some(UrlUse::Script),
        ("link", "href") if is_rel("stylesheet") => Some(UrlUse::Style),
        ("link", "href") if is_rel("icon") => Some(UrlUse::Image),
        ("image" | "feimage", "href" | "xlink:href") | ("input", "src") => Some(UrlUse::Image),
        ("body" | "table" | "td" | "th", "background") => Some(UrlUse::Image),
        _ => None,
    }
}

/// Writes an attribute; its value is escaped so that it means the same between any quotes. NUL,
/// which only a published address could hold, becomes what HTML makes of it.
pub(super) fn write(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    for (at, part) in value.split('\0').enumerate() {
        if at > 0 {
            out.push('\u{fffd}');
        }
        // Writing to a string cannot fail.
        let _ = escape_html(&mut *out, part);
    }
    out.push('"');
}

fn is_global(attribute: &str) -> bool {
    match attribute {
        "id" | "class" | "lang" | "dir" | "title" | "translate" | "role" | "hidden" => true,
        _ => attribute
            .strip_prefix("aria-")
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|it| it.is_ascii_lowercase())),
    }
}

fn is_text(element: &str, attribute: &str) -> bool {
    match element {
        "a" => matches!(attribute, "hreflang" | "rel" | "download"),
        "img" => matches!(attribute, "sizes" | "alt" | "width" | "height" | "loading"),
        "source" => matches!(attribute, "type" | "media" | "sizes" | "width" | "height"),
        "track" => matches!(attribute, "kind" | "srclang" | "label" | "default"),
        "audio" => matches!(attribute, "controls" | "preload" | "muted" | "loop"),
        "video" => matches!(
            attribute,
            "controls" | "preload" | "muted" | "loop" | "width" | "height" | "playsinline"
        ),
        "td" | "th" => matches!(
            attribute,
            "colspan" | "rowspan" | "headers" | "scope" | "abbr"
        ),
        "col" | "colgroup" => attribute == "span",
        "ol" => matches!(attribute, "start" | "reversed" | "type"),
        "li" | "data" => attribute == "value",
        "time" | "del" | "ins" => attribute == "datetime",
        "details" => attribute == "open",
        _ => false,
    }
}
