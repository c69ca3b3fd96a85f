//! What may stand in a drawing: elements, attributes, and the addresses and style rules in their values.

use std::borrow::Cow;

use crate::route::SCHEMES;

/// The namespace of SVG.
pub const SVG: &[u8] = b"http://www.w3.org/2000/svg";

/// Names of attributes from other namespaces that draw or tell: of XLink, and of XML itself.
const XLINK: &[u8] = b"http://www.w3.org/1999/xlink";
const XML: &[u8] = b"http://www.w3.org/XML/1998/namespace";

/// Namespaces of what acts, should a browser know it: documents and their events.
const ACTIVE: &[&[u8]] = &[
    b"http://www.w3.org/1999/xhtml",
    b"http://www.w3.org/2001/xml-events",
    b"http://www.w3.org/1998/Math/MathML",
    b"http://www.w3.org/1999/XSL/Transform",
    b"http://www.w3.org/2001/XInclude",
];

/// Elements of SVG 2 and of Filter Effects 1, without those that run or embed something.
const ELEMENTS: &[&str] = &[
    "a",
    "animate",
    "animateMotion",
    "animateTransform",
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "image",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "mpath",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "set",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tspan",
    "use",
    "view",
];

/// What becomes of an element or an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SvgFate {
    /// It stays.
    Kept,
    /// It goes, and nobody misses it: notes of editors and of licences, which no browser draws.
    Silent,
    /// It goes, and its author is told.
    Told,
}

/// Whether an element may stand in a drawing.
pub fn element(namespace: Option<&[u8]>, name: &str) -> SvgFate {
    match namespace {
        Some(SVG) if ELEMENTS.contains(&name) => SvgFate::Kept,
        Some(SVG) if name == "metadata" => SvgFate::Silent,
        Some(SVG) | None => SvgFate::Told,
        Some(other) if ACTIVE.contains(&other) => SvgFate::Told,
        // RDF, Inkscape, Sodipodi, Illustrator, Sketch, Figma and others: nothing that browsers know.
        Some(_) => SvgFate::Silent,
    }
}

/// Whether an attribute of a namespace of its own may stay, or the declaration of a namespace; `None` where its name and
/// value decide.
pub fn foreign(prefix: &str, namespace: Option<&[u8]>, declares: Option<&str>) -> Option<SvgFate> {
    if let Some(declared) = declares {
        let declared = declared.as_bytes();
        let is_known = [SVG, XLINK, XML].contains(&declared);
        return Some(if is_known {
            SvgFate::Kept
        } else {
            SvgFate::Silent
        });
    }
    match namespace {
        _ if prefix.is_empty() || prefix == "xml" => None,
        Some(SVG | XLINK | XML) => None,
        // Browsers refuse a drawing with a prefix that nothing declares.
        Some(_) | None => Some(SvgFate::Silent),
    }
}

/// Whether an attribute is an editor's own: the source of a diagram, names of layers.
pub fn is_note(of: &str, prefix: &str, name: &str) -> bool {
    prefix.is_empty() && (name.starts_with("data-") || of == "svg" && name == "content")
}

/// Whether the attribute `name` (without prefix) of the element `of` may have this value, entities resolved.
pub fn attribute(of: &str, prefix: &str, name: &str, value: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    match lower.as_str() {
        // It would turn the marks of the drawing itself into addresses elsewhere.
        "base" if prefix == "xml" => false,
        _ if lower.starts_with("on") => false,
        "href" | "src" => address(of, value),
        "attributename" => {
            let target = value
                .trim()
                .rsplit(':')
                .next()
                .unwrap_or("")
                .to_ascii_lowercase();
            target != "href" && target != "src" && !target.starts_with("on")
        }
        _ => style(value),
    }
}

/// Links may lead out of the drawing; everything else stays inside it, pictures that it carries with it included.
fn address(of: &str, value: &str) -> bool {
    let bare: String = value
        .chars()
        .filter(|c| !c.is_control() && !c.is_whitespace())
        .collect();
    let bare = bare.to_ascii_lowercase();
    if bare.is_empty() || bare.starts_with('#') {
        return true;
    }
    match of {
        "a" => {
            let scheme = bare.split_once(':').map(|(scheme, _)| scheme);
            scheme
                .is_none_or(|scheme| SCHEMES.contains(&scheme) || scheme.contains(['/', '?', '#']))
        }
        "image" | "feImage" => is_carried_picture(&bare),
        _ => false,
    }
}

fn is_carried_picture(address: &str) -> bool {
    let kind = address.strip_prefix("data:image/");
    kind.is_some_and(|kind| {
        let name = kind.split([';', ',']).next().unwrap_or("");
        matches!(name, "png" | "jpeg" | "jpg" | "gif" | "webp" | "avif")
    })
}

/// Whether style rules, or a value that may hold a piece of them, fetch nothing and run nothing.
pub fn style(text: &str) -> bool {
    // Most values have neither, and need no closer look.
    if !text.contains(['(', '@', '\\', ':']) {
        return true;
    }
    let plain: String = unescape(&without_notes(text))
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    let plain = plain.to_ascii_lowercase();
    let acts = [
        "@import",
        "expression(",
        "javascript:",
        "vbscript:",
        "-moz-binding",
        "behavior:",
        "image(",
        "image-set(",
        "src(",
    ];
    if acts.iter().any(|word| plain.contains(word)) {
        return false;
    }
    plain.split("url(").skip(1).all(|rest| {
        let target = rest.trim_start_matches(['"', '\'']);
        target.starts_with('#')
            || target.starts_with("data:font/")
            || target.starts_with("data:application/font")
            || is_carried_picture(target)
    })
}

fn without_notes(text: &str) -> Cow<'_, str> {
    if !text.contains("/*") {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Escapes resolved (CSS Syntax 3 §4.3.7): `\75 rl(` is `url(`.
fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let digits = after
            .bytes()
            .take(6)
            .take_while(u8::is_ascii_hexdigit)
            .count();
        if digits == 0 {
            rest = after;
            let Some(c) = rest.chars().next() else { break };
            out.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        }
        let code = u32::from_str_radix(&after[..digits], 16).ok();
        out.extend(code.and_then(char::from_u32));
        rest = after[digits..]
            .strip_prefix([' ', '\t', '\n'])
            .unwrap_or(&after[digits..]);
    }
    out.push_str(rest);
    Cow::Owned(out)
}
