//! Which elements a book may hold, what the others become, and what each of them holds (HTML Living Standard §3.2.5, in the
//! form that EPUB 3.3 §6.1.2 asks for).

/// What stands in the place of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Substitute {
    /// An element of this name, most often its own.
    Is(&'static str),
    /// What it holds.
    Unwrapped,
    /// Nothing.
    Gone,
}

/// What becomes of the element of this name.
pub(super) fn fate(name: &str) -> Substitute {
    if let Some(own) = KEPT.iter().find(|kept| **kept == name) {
        return Substitute::Is(own);
    }
    match name {
        "center" | "main" | "fieldset" | "dialog" => Substitute::Is("div"),
        "dir" => Substitute::Is("ul"),
        "tt" => Substitute::Is("code"),
        "strike" => Substitute::Is("s"),
        "acronym" => Substitute::Is("abbr"),
        "listing" | "xmp" | "plaintext" => Substitute::Is("pre"),
        "big" | "font" | "nobr" | "marquee" | "blink" | "label" | "output" => {
            Substitute::Is("span")
        }
        "base" | "basefont" | "bgsound" | "frame" | "keygen" | "param" | "area" | "title" => {
            Substitute::Gone
        }
        // What nobody knows costs its tags and not its text.
        _ => Substitute::Unwrapped,
    }
}

const KEPT: [&str; 76] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "audio",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "menu",
    "nav",
    "ol",
    "p",
    "picture",
    "pre",
    "q",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "source",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "track",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

/// Whether an element may stand in a line of text (phrasing content).
pub(super) fn is_phrasing(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "audio"
            | "b"
            | "bdi"
            | "bdo"
            | "br"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "i"
            | "img"
            | "ins"
            | "kbd"
            | "mark"
            | "picture"
            | "q"
            | "ruby"
            | "s"
            | "samp"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "u"
            | "var"
            | "video"
            | "wbr"
    )
}

/// Whether an element may hold whatever its parent may.
pub(super) fn is_transparent(name: &str) -> bool {
    matches!(name, "a" | "ins" | "del" | "audio" | "video")
}

/// Whether an element holds lines of text only, though it is a block itself.
pub(super) fn holds_phrasing(name: &str) -> bool {
    matches!(
        name,
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "pre" | "summary" | "caption"
    )
}

/// Whether an element holds only elements of its own kind, and text in these alone.
pub(super) fn holds_parts(name: &str) -> bool {
    matches!(
        name,
        "ul" | "ol"
            | "menu"
            | "dl"
            | "table"
            | "thead"
            | "tbody"
            | "tfoot"
            | "tr"
            | "colgroup"
            | "hgroup"
    )
}

pub(super) fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}
