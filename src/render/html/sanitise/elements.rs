//! What becomes of each element, and which elements end others.
//!
//! Takes names in lower case; gives their [`Fate`]. Kept is what the HTML Living Standard calls sections, grouping
//! content, text-level semantics, edits and tables, with pictures, sound, video and `details`: all that an editor
//! needs to say something, and nothing that acts. What is not named here is unwrapped, so that a misspelt or a new
//! element costs its tags and not its text.

/// What becomes of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It stays.
    Keep,
    /// It stays, and has neither content nor end tag.
    KeepVoid,
    /// Its tags go, its content stays.
    Unwrap,
    /// It goes, and has neither content nor end tag.
    DropVoid,
    /// It goes with its content.
    DropWhole,
}

/// What becomes of the element of this name.
pub(super) fn fate(name: &str) -> Fate {
    match name {
        "article" | "aside" | "section" | "nav" | "header" | "footer" | "main" | "hgroup"
        | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "address" | "search" | "p" | "pre"
        | "blockquote" | "ol" | "ul" | "menu" | "li" | "dl" | "dt" | "dd" | "figure"
        | "figcaption" | "div" | "details" | "summary" | "table" | "caption" | "colgroup"
        | "tbody" | "thead" | "tfoot" | "tr" | "td" | "th" => Fate::Keep,
        "a" | "em" | "strong" | "small" | "s" | "cite" | "q" | "dfn" | "abbr" | "ruby" | "rt"
        | "rp" | "data" | "time" | "code" | "var" | "samp" | "kbd" | "sub" | "sup" | "i" | "b"
        | "u" | "mark" | "bdi" | "bdo" | "span" | "ins" | "del" | "picture" | "audio" | "video" => {
            Fate::Keep
        }
        "br" | "wbr" | "hr" | "img" | "source" | "track" | "col" => Fate::KeepVoid,
        "input" | "embed" | "base" | "meta" | "link" | "param" | "area" | "frame" | "bgsound"
        | "basefont" | "keygen" => Fate::DropVoid,
        // What they hold is a program, another document, a control's choices, or a vocabulary with rules of its own:
        // nothing that could stand without them.
        "script" | "style" | "template" | "noscript" | "title" | "iframe" | "object" | "applet"
        | "frameset" | "noframes" | "noembed" | "xmp" | "plaintext" | "select" | "datalist"
        | "textarea" | "svg" | "math" => Fate::DropWhole,
        _ => Fate::Unwrap,
    }
}

/// Whether what the element holds is text up to its own end tag, whatever it looks like.
pub(super) fn holds_raw_text(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "title"
            | "textarea"
            | "xmp"
            | "iframe"
            | "noembed"
            | "noframes"
            | "noscript"
            | "plaintext"
    )
}

/// Whether the element is the root of a vocabulary that is not HTML.
pub(super) fn is_foreign(name: &str) -> bool {
    matches!(name, "svg" | "math")
}

/// Whether authors may leave its end tag out (HTML, "Optional tags").
pub(super) fn may_stay_open(name: &str) -> bool {
    matches!(
        name,
        "p" | "li"
            | "dt"
            | "dd"
            | "rt"
            | "rp"
            | "td"
            | "th"
            | "tr"
            | "tbody"
            | "thead"
            | "tfoot"
            | "colgroup"
            | "caption"
    )
}

/// What a start tag of an element ends: the open elements it `ends`, up to the nearest one that `shields` them.
pub(super) struct Implied {
    pub(super) ends: &'static [&'static str],
    pub(super) shields: &'static [&'static str],
}

/// Which open elements the start tag `name` ends (HTML, "Optional tags", and for `a` "The rules for parsing tokens in
/// the body"). Browsers end them in any case; to write the end tags is to agree with browsers about the tree.
pub(super) fn implied(name: &str) -> Option<Implied> {
    const CELL: &[&str] = &["table", "caption", "td", "th"];
    let (ends, shields): (&'static [&str], &'static [&str]) = match name {
        "li" => (&["li"], &["ul", "ol", "menu"]),
        "dt" | "dd" => (&["dt", "dd"], &["dl"]),
        "rt" | "rp" => (&["rt", "rp"], &["ruby"]),
        "td" | "th" => (&["td", "th"], &["tr", "table"]),
        "tr" => (
            &["tr", "caption", "colgroup"],
            &["tbody", "thead", "tfoot", "table"],
        ),
        "tbody" | "thead" | "tfoot" => (
            &["tbody", "thead", "tfoot", "tr", "caption", "colgroup"],
            &["table"],
        ),
        "caption" | "colgroup" => (&["caption", "colgroup"], &["table"]),
        "a" => (&["a"], CELL),
        _ if ends_paragraph(name) => (&["p"], CELL),
        _ => return None,
    };
    Some(Implied { ends, shields })
}

fn ends_paragraph(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "details"
            | "div"
            | "dl"
            | "figcaption"
            | "figure"
            | "footer"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "ul"
    )
}
