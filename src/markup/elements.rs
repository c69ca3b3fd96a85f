//! What elements are and may hold: the content models of the HTML Living Standard (§3.2.5, §4), as far as a stream of tags
//! can tell.
//!
//! A table of names and words, so that it can be held against the standard line by line. Elements with a hyphen are
//! custom: they may stand and hold whatever a `span` or a `div` may. What is not here is no element of HTML.

/// What an element is and may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: &'static str,
    traits: u32,
    /// Where it must stand, empty where its kind says so.
    pub parents: &'static [&'static str],
    /// What alone may stand in it, empty where its kind says so.
    pub children: &'static [&'static str],
}

/// It has no content and no end tag.
const VOID: u32 = 1;
/// It may stand in a line of text ("phrasing content").
const LINE: u32 = 1 << 1;
/// It holds only what may stand in a line of text.
const HOLDS_LINES: u32 = 1 << 2;
/// It holds what its parent may hold.
const TRANSPARENT: u32 = 1 << 3;
/// It can be pressed, typed into or opened ("interactive content").
const INTERACTIVE: u32 = 1 << 4;
/// Its end tag may be left out.
const STAYS_OPEN: u32 = 1 << 5;
/// Its start tag ends an open paragraph.
const ENDS_P: u32 = 1 << 6;
/// The standard has given it up.
const OBSOLETE: u32 = 1 << 7;
/// A start tag cannot reach over it to end something ("has an element in scope").
const SCOPE: u32 = 1 << 8;
/// Nothing interactive may stand in it.
const NO_CONTROLS: u32 = 1 << 9;
/// Headings and sections may not stand in it.
const NO_SECTIONS: u32 = 1 << 10;
/// It is a heading or a section.
const SECTION: u32 = 1 << 11;

const fn element(name: &'static str, traits: u32) -> Element {
    Element {
        name,
        traits,
        parents: &[],
        children: &[],
    }
}

const fn block(name: &'static str) -> Element {
    element(name, ENDS_P)
}

const fn section(name: &'static str) -> Element {
    element(name, ENDS_P | SECTION)
}

const fn heading(name: &'static str) -> Element {
    element(name, ENDS_P | SECTION | HOLDS_LINES)
}

/// Text-level semantics: in lines, and holding lines.
const fn text(name: &'static str) -> Element {
    element(name, LINE | HOLDS_LINES)
}

const fn part(name: &'static str, traits: u32, parents: &'static [&'static str]) -> Element {
    Element {
        name,
        traits,
        parents,
        children: &[],
    }
}

const fn whole(name: &'static str, traits: u32, children: &'static [&'static str]) -> Element {
    Element {
        name,
        traits,
        parents: &[],
        children,
    }
}

const fn both(
    name: &'static str,
    traits: u32,
    parents: &'static [&'static str],
    children: &'static [&'static str],
) -> Element {
    Element {
        name,
        traits,
        parents,
        children,
    }
}

const ROWS: &[&str] = &["tr", "script", "template"];
const ITEMS: &[&str] = &["li", "script", "template"];

/// All elements, by name.
const ELEMENTS: &[Element] = &[
    element("a", LINE | TRANSPARENT | NO_CONTROLS),
    text("abbr"),
    element("acronym", LINE | HOLDS_LINES | OBSOLETE),
    element("address", ENDS_P | NO_SECTIONS),
    element("applet", LINE | TRANSPARENT | OBSOLETE),
    element("area", LINE | VOID),
    section("article"),
    section("aside"),
    element("audio", LINE | TRANSPARENT),
    text("b"),
    part("base", VOID, &["head"]),
    element("basefont", VOID | OBSOLETE),
    text("bdi"),
    text("bdo"),
    element("bgsound", VOID | OBSOLETE),
    element("big", LINE | HOLDS_LINES | OBSOLETE),
    element("blink", LINE | HOLDS_LINES | OBSOLETE),
    block("blockquote"),
    part("body", STAYS_OPEN, &["html"]),
    element("br", LINE | VOID),
    element(
        "button",
        LINE | HOLDS_LINES | INTERACTIVE | NO_CONTROLS | SCOPE,
    ),
    element("canvas", LINE | TRANSPARENT),
    part("caption", STAYS_OPEN | SCOPE, &["table"]),
    element("center", ENDS_P | OBSOLETE),
    text("cite"),
    text("code"),
    part("col", VOID, &["colgroup"]),
    both("colgroup", STAYS_OPEN, &["table"], &["col", "template"]),
    text("data"),
    element("datalist", LINE),
    part("dd", STAYS_OPEN, &["dl", "div"]),
    element("del", LINE | TRANSPARENT),
    element("details", ENDS_P | INTERACTIVE),
    text("dfn"),
    block("dialog"),
    element("dir", ENDS_P | OBSOLETE),
    block("div"),
    whole("dl", ENDS_P, &["dt", "dd", "div", "script", "template"]),
    part("dt", STAYS_OPEN | NO_SECTIONS, &["dl", "div"]),
    text("em"),
    element("embed", LINE | VOID | INTERACTIVE),
    block("fieldset"),
    part("figcaption", ENDS_P, &["figure"]),
    block("figure"),
    element("font", LINE | TRANSPARENT | OBSOLETE),
    block("footer"),
    block("form"),
    element("frame", VOID | OBSOLETE),
    element("frameset", OBSOLETE),
    heading("h1"),
    heading("h2"),
    heading("h3"),
    heading("h4"),
    heading("h5"),
    heading("h6"),
    part("head", STAYS_OPEN, &["html"]),
    block("header"),
    element("hgroup", ENDS_P | SECTION),
    element("hr", ENDS_P | VOID),
    element("html", STAYS_OPEN | SCOPE),
    text("i"),
    element("iframe", LINE | INTERACTIVE),
    element("img", LINE | VOID),
    element("input", LINE | VOID | INTERACTIVE),
    element("ins", LINE | TRANSPARENT),
    element("isindex", OBSOLETE),
    text("kbd"),
    element("keygen", LINE | VOID | OBSOLETE),
    element("label", LINE | HOLDS_LINES | INTERACTIVE),
    part("legend", HOLDS_LINES, &["fieldset"]),
    part("li", STAYS_OPEN, &["ul", "ol", "menu"]),
    element("link", LINE | VOID),
    block("main"),
    element("map", LINE | TRANSPARENT),
    text("mark"),
    element("marquee", OBSOLETE | SCOPE),
    element("math", LINE),
    whole("menu", ENDS_P, ITEMS),
    element("meta", LINE | VOID),
    text("meter"),
    section("nav"),
    element("nobr", LINE | HOLDS_LINES | OBSOLETE),
    element("noembed", LINE | OBSOLETE),
    element("noframes", LINE | OBSOLETE),
    element("noscript", LINE | TRANSPARENT),
    element("object", LINE | TRANSPARENT | SCOPE),
    whole("ol", ENDS_P, ITEMS),
    part("optgroup", STAYS_OPEN, &["select", "div"]),
    part(
        "option",
        STAYS_OPEN,
        &["select", "datalist", "optgroup", "div"],
    ),
    text("output"),
    element("p", ENDS_P | HOLDS_LINES | STAYS_OPEN),
    element("param", VOID | OBSOLETE),
    whole("picture", LINE, &["source", "img", "script", "template"]),
    element("plaintext", OBSOLETE),
    element("pre", ENDS_P | HOLDS_LINES),
    text("progress"),
    text("q"),
    part("rp", STAYS_OPEN, &["ruby"]),
    part("rt", STAYS_OPEN, &["ruby"]),
    text("ruby"),
    text("s"),
    text("samp"),
    element("script", LINE),
    block("search"),
    section("section"),
    element("select", LINE | INTERACTIVE),
    element("slot", LINE | TRANSPARENT),
    text("small"),
    part("source", VOID, &["picture", "audio", "video"]),
    text("span"),
    element("strike", LINE | HOLDS_LINES | OBSOLETE),
    text("strong"),
    part("style", 0, &["head", "noscript"]),
    text("sub"),
    part("summary", ENDS_P | HOLDS_LINES, &["details"]),
    text("sup"),
    element("svg", LINE),
    whole(
        "table",
        ENDS_P | SCOPE,
        &[
            "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "script", "template",
        ],
    ),
    both("tbody", STAYS_OPEN, &["table"], ROWS),
    part("td", STAYS_OPEN | SCOPE, &["tr"]),
    element("template", LINE | SCOPE),
    element("textarea", LINE | INTERACTIVE),
    both("tfoot", STAYS_OPEN, &["table"], ROWS),
    part("th", STAYS_OPEN | SCOPE | NO_SECTIONS, &["tr"]),
    both("thead", STAYS_OPEN, &["table"], ROWS),
    text("time"),
    part("title", 0, &["head"]),
    both(
        "tr",
        STAYS_OPEN,
        &["table", "thead", "tbody", "tfoot"],
        &["td", "th", "script", "template"],
    ),
    part("track", VOID, &["audio", "video"]),
    element("tt", LINE | HOLDS_LINES | OBSOLETE),
    text("u"),
    whole("ul", ENDS_P, ITEMS),
    text("var"),
    element("video", LINE | TRANSPARENT),
    element("wbr", LINE | VOID),
    element("xmp", OBSOLETE | ENDS_P),
];

/// An element of HTML; `None` for other names.
pub fn find(name: &str) -> Option<&'static Element> {
    let letter = name.bytes().next()?.checked_sub(b'a')? as usize;
    let (from, to) = (*BEGINNINGS.get(letter)?, *BEGINNINGS.get(letter + 1)?);
    let mut alike = ELEMENTS[from as usize..to as usize].iter();
    alike.find(|it| it.name == name)
}

/// By letter, where the elements begin whose names begin with it: every tag of every page is looked up.
const BEGINNINGS: [u8; 27] = {
    let mut beginnings = [0; 27];
    let (mut letter, mut at) = (0, 0);
    while letter < 27 {
        if at < ELEMENTS.len() && ELEMENTS[at].name.as_bytes()[0] < b'a' + letter as u8 {
            at += 1;
        } else {
            beginnings[letter] = at as u8;
            letter += 1;
        }
    }
    beginnings
};

/// Whether an element of this name has neither content nor end tag.
pub fn is_void(name: &str) -> bool {
    find(name).is_some_and(Element::is_void)
}

impl Element {
    const fn is(&self, traits: u32) -> bool {
        self.traits & traits != 0
    }

    /// Whether it has neither content nor end tag.
    pub const fn is_void(&self) -> bool {
        self.is(VOID)
    }

    /// Whether it may stand in a line of text.
    pub const fn is_line(&self) -> bool {
        self.is(LINE)
    }

    /// Whether only what may stand in a line of text may stand in it.
    pub const fn holds_lines(&self) -> bool {
        self.is(HOLDS_LINES)
    }

    /// Whether it may hold what its parent may.
    pub const fn is_transparent(&self) -> bool {
        self.is(TRANSPARENT)
    }

    /// Whether a reader does something with it, whatever its attributes.
    pub const fn is_interactive(&self) -> bool {
        self.is(INTERACTIVE)
    }

    /// Whether its end tag may be left out.
    pub const fn may_stay_open(&self) -> bool {
        self.is(STAYS_OPEN)
    }

    /// Whether its start tag ends a paragraph.
    pub const fn ends_paragraph(&self) -> bool {
        self.is(ENDS_P)
    }

    /// Whether the standard has given it up.
    pub const fn is_obsolete(&self) -> bool {
        self.is(OBSOLETE)
    }

    /// Whether tags in it reach nothing around it.
    pub const fn is_scope(&self) -> bool {
        self.is(SCOPE)
    }

    /// Whether nothing that a reader presses or types into may stand in it.
    pub const fn refuses_controls(&self) -> bool {
        self.is(NO_CONTROLS)
    }

    /// Whether it may not hold what [`Element::is_section`].
    pub const fn refuses_sections(&self) -> bool {
        self.is(NO_SECTIONS)
    }

    /// Whether it is a heading or a section.
    pub const fn is_section(&self) -> bool {
        self.is(SECTION)
    }
}

/// The open elements that a start tag ends (HTML, "Optional tags"), and those behind which they are not sought.
pub(super) fn implied_ends(
    name: &str,
) -> Option<(&'static [&'static str], &'static [&'static str])> {
    Some(match name {
        "li" => (&["li"], &["ul", "ol", "menu", "table", "td", "th"]),
        "dt" | "dd" => (&["dt", "dd"], &["dl", "table", "td", "th"]),
        "rt" | "rp" => (&["rt", "rp"], &["ruby"]),
        "option" => (&["option"], &["select", "optgroup", "datalist"]),
        "optgroup" => (&["option", "optgroup"], &["select"]),
        "td" | "th" => (&["td", "th"], &["tr", "table"]),
        "tr" => (
            &["tr", "td", "th", "caption", "colgroup"],
            &["thead", "tbody", "tfoot", "table"],
        ),
        "tbody" | "thead" | "tfoot" => (
            &[
                "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup",
            ],
            &["table"],
        ),
        "caption" | "colgroup" => (&["caption", "colgroup"], &["table"]),
        "body" => (&["head"], &["html"]),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_names_only_its_own() {
        assert!(ELEMENTS.is_sorted_by(|a, b| a.name < b.name));
        assert!(ELEMENTS.iter().all(|it| find(it.name) == Some(it)) && ELEMENTS.len() < 256);
        let unknown = ["", "A", "{", "é", "a1", "zz"];
        assert!(unknown.iter().all(|it| find(it).is_none()));
        for element in ELEMENTS {
            for name in element.parents.iter().chain(element.children) {
                assert!(find(name).is_some(), "{name} in {}", element.name);
            }
        }
    }
}
