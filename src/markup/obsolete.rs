//! Elements and attributes that the standard has given up (HTML §16.2).

/// What an obsolete element is replaced by, in the words of a remedy; `None` where CSS does.
pub fn instead(name: &str) -> Option<&'static str> {
    Some(match name {
        "acronym" => "`<abbr>`",
        "strike" => "`<s>` or `<del>`",
        "tt" => "`<code>`, `<kbd>` or `<samp>`",
        "dir" => "`<ul>`",
        "applet" => "`<object>`",
        "xmp" | "plaintext" => "`<pre>` and `<code>`",
        _ => return None,
    })
}

/// Whether an attribute paints where a style sheet should.
pub fn is_obsolete_attribute(element: &str, attribute: &str) -> bool {
    match attribute {
        "align" => !matches!(element, "svg" | "image"),
        "bgcolor" | "valign" | "cellpadding" | "cellspacing" | "hspace" | "vspace" | "nowrap"
        | "noshade" | "frameborder" | "marginheight" | "marginwidth" | "scrolling" | "clear"
        | "compact" | "alink" | "vlink" | "longdesc" => true,
        "border" => element != "table",
        "background" => matches!(
            element,
            "body" | "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th"
        ),
        "width" => matches!(element, "td" | "th" | "table" | "col" | "hr" | "pre"),
        "height" => matches!(element, "td" | "th" | "table" | "tr"),
        "color" => matches!(element, "hr" | "font"),
        "size" => element == "hr",
        "name" => matches!(element, "a" | "img" | "embed"),
        "summary" => element == "table",
        "scope" => element == "td",
        "language" => element == "script",
        "type" => matches!(element, "ul" | "li" | "menu"),
        _ => false,
    }
}
