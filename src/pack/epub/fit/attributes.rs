//! Attributes that a book may have, with values that they may have; what else an author wrote goes.
//!
//! What only browsers act on, what only paints and what nobody knows says nothing to a reader of a book. A value that means
//! nothing (`width="100%"`, `datetime="yesterday"`) would make the book invalid and helps nobody either.

use std::collections::BTreeSet;

use crate::markup::elements::is_void;
use crate::pack::tree::{self, Handle};

/// Leaves what is allowed; of two elements with one id the first has it, as for a browser.
pub(super) fn fit(main: &Handle) {
    let elements = tree::elements(main);
    let mut ids = BTreeSet::new();
    for element in &elements {
        let id = tree::attribute(element, "id");
        // What anchors were called before there were ids.
        let named =
            || tree::attribute(element, "name").filter(|_| tree::name(element) == Some("a"));
        let id = id.filter(|id| !id.is_empty()).or_else(named);
        tree::unset(element, |name| name == "id");
        let is_id = |id: &String| !id.is_empty() && !id.contains(char::is_whitespace);
        if let Some(id) = id.filter(is_id)
            && ids.insert(id.clone())
        {
            tree::set(element, "id", &id);
        }
    }
    for element in &elements {
        if tree::is_foreign(element) {
            let is_formula = tree::is_formula(element);
            let is_kept = |name: &str| !is_formula || FORMULA.contains(&name);
            tree::unset(element, |name| name.starts_with("on") || !is_kept(name));
            if tree::attribute(element, "dir").is_some_and(|dir| dir != "ltr" && dir != "rtl") {
                tree::unset(element, |name| name == "dir");
            }
            continue;
        }
        let name = tree::name(element).unwrap_or_default();
        tree::rewrite(element, |attribute, value| {
            global(name, attribute, value, &ids).or_else(|| own(element, name, attribute, value))
        });
        if tree::attribute(element, "role").as_deref() != Some("heading") {
            tree::unset(element, |name| name == "aria-level");
        }
        if name == "track" && !is_whole_track(element) {
            tree::remove(element);
        }
    }
}

/// What elements of a formula may have (MathML Core §2.1, and what else changes how a formula looks).
const FORMULA: [&str; 36] = [
    "id",
    "class",
    "dir",
    "style",
    "display",
    "displaystyle",
    "scriptlevel",
    "mathvariant",
    "mathcolor",
    "mathbackground",
    "mathsize",
    "alttext",
    "accent",
    "accentunder",
    "fence",
    "form",
    "separator",
    "stretchy",
    "symmetric",
    "largeop",
    "movablelimits",
    "minsize",
    "maxsize",
    "lspace",
    "rspace",
    "linethickness",
    "columnalign",
    "rowalign",
    "columnspacing",
    "rowspacing",
    "columnlines",
    "rowlines",
    "notation",
    "open",
    "close",
    "separators",
];

/// What any element may have.
fn global(element: &str, attribute: &str, value: &str, ids: &BTreeSet<String>) -> Option<String> {
    let same = || Some(value.to_owned());
    let if_is = |is: bool| is.then(|| value.to_owned());
    let are_ids = || value.split_ascii_whitespace().all(|id| ids.contains(id));
    match attribute {
        "id" | "class" | "title" => same(),
        "lang" => tag(value),
        "dir" => word(value, &["ltr", "rtl", "auto"]),
        "hidden" => Some(String::new()),
        "translate" => word(value, &["yes", "no"]),
        // Reading systems forbid what would turn the page, and load nothing for it.
        "style" => if_is(
            !["url(", "direction", "unicode-bidi"]
                .iter()
                .any(|it| value.contains(it)),
        ),
        _ if is_void(element) && element != "img" => None,
        "role" => role(element, value.trim()),
        "aria-label" | "aria-description" | "aria-roledescription" => {
            if_is(!value.trim().is_empty())
        }
        "aria-labelledby" | "aria-describedby" | "aria-details" => {
            if_is(!value.trim().is_empty() && are_ids())
        }
        "aria-hidden" => word(value, &["true", "false"]),
        "aria-level" => if_is(matches!(element, "p" | "div" | "span") && is_number(value, 1)),
        _ => {
            let rest = attribute.strip_prefix("data-").unwrap_or_default();
            let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if_is(!rest.is_empty() && rest.chars().all(is_letter))
        }
    }
}

/// What this element may have besides. Addresses are looked at by who knows where they lead.
fn own(node: &Handle, element: &str, attribute: &str, value: &str) -> Option<String> {
    let same = || Some(value.to_owned());
    let if_is = |is: bool| is.then(|| value.to_owned());
    match (element, attribute) {
        ("a", "href") | ("blockquote" | "q" | "ins" | "del", "cite") => same(),
        ("img" | "audio" | "video" | "source" | "track", "src") => same(),
        ("video", "poster") | ("img", "alt") | ("data", "value") => same(),
        ("a", "hreflang") => tag(value),
        ("a", "rel") => if_is(value.split_ascii_whitespace().all(is_word)),
        ("a" | "source", "type") => if_is(is_media_type(value)),
        ("img" | "video", "width" | "height") => if_is(is_number(value, 0)),
        ("ol", "start") => if_is(is_integer(value)),
        ("ol", "type") => if_is(matches!(value, "1" | "a" | "A" | "i" | "I")),
        ("ol", "reversed") | ("details", "open") => Some(String::new()),
        ("li", "value") => {
            let list = tree::parent(node);
            let is_counted = list.is_some_and(|list| tree::name(&list) == Some("ol"));
            if_is(is_counted && is_integer(value))
        }
        ("td" | "th", "colspan") => if_is(is_number(value, 1)),
        ("td" | "th", "rowspan") => if_is(is_number(value, 0)),
        ("td" | "th", "headers") => if_is(!value.trim().is_empty()),
        ("th", "scope") => word(value, &["row", "col", "rowgroup", "colgroup"]),
        ("col" | "colgroup", "span") => if_is(is_number(value, 1)),
        ("time", "datetime") => if_is(is_time(value, &DAYS) || is_time(value, &TIMES)),
        ("ins" | "del", "datetime") => if_is(is_time(value, &DAYS[..1]) || is_moment(value)),
        ("audio" | "video", "controls" | "muted" | "loop") => Some(String::new()),
        ("audio" | "video", "preload") => word(value, &["none", "metadata", "auto"]),
        ("track", "kind") => word(
            value,
            &[
                "subtitles",
                "captions",
                "descriptions",
                "chapters",
                "metadata",
            ],
        ),
        ("track", "srclang") => tag(value),
        ("track", "label") => if_is(!value.trim().is_empty()),
        ("track", "default") => Some(String::new()),
        _ => None,
    }
}

/// Whether an element says which time it is of.
pub(super) fn is_dated(time: &Handle) -> bool {
    let value = tree::attribute(time, "datetime");
    value.is_some_and(|value| is_time(&value, &DAYS) || is_time(&value, &TIMES))
}

/// Subtitles are of a language (HTML §4.8.11.3).
fn is_whole_track(track: &Handle) -> bool {
    let kind = tree::attribute(track, "kind");
    let is_of_a_language = kind.is_none_or(|kind| kind == "subtitles");
    !is_of_a_language || tree::attribute(track, "srclang").is_some()
}

/// The words that say what an element is (ARIA 1.2, DPUB-ARIA 1.1), where it may say so (ARIA in HTML).
fn role(element: &str, value: &str) -> Option<String> {
    let allowed = match element {
        "div" | "span" | "p" | "blockquote" | "b" | "i" | "em" | "strong" => {
            GENERIC.contains(&value) || SECTION.contains(&value)
        }
        "section" | "aside" => SECTION.contains(&value) || matches!(value, "none" | "presentation"),
        "a" => matches!(
            value,
            "doc-noteref" | "doc-backlink" | "doc-biblioref" | "doc-glossref"
        ),
        "ul" | "ol" | "menu" => matches!(value, "list" | "none" | "presentation" | "group"),
        "li" => matches!(
            value,
            "listitem" | "none" | "presentation" | "doc-endnote" | "doc-biblioentry"
        ),
        "figure" => matches!(value, "figure" | "group" | "none" | "presentation"),
        "table" | "img" => matches!(value, "none" | "presentation"),
        _ => false,
    };
    allowed.then(|| value.to_owned())
}

const GENERIC: [&str; 12] = [
    "definition",
    "figure",
    "group",
    "heading",
    "img",
    "list",
    "listitem",
    "math",
    "none",
    "presentation",
    "separator",
    "term",
];

const SECTION: [&str; 40] = [
    "complementary",
    "document",
    "feed",
    "log",
    "navigation",
    "note",
    "region",
    "search",
    "status",
    "doc-abstract",
    "doc-acknowledgments",
    "doc-afterword",
    "doc-appendix",
    "doc-bibliography",
    "doc-chapter",
    "doc-colophon",
    "doc-conclusion",
    "doc-credit",
    "doc-credits",
    "doc-dedication",
    "doc-endnotes",
    "doc-epigraph",
    "doc-epilogue",
    "doc-errata",
    "doc-example",
    "doc-foreword",
    "doc-glossary",
    "doc-index",
    "doc-introduction",
    "doc-notice",
    "doc-part",
    "doc-preface",
    "doc-prologue",
    "doc-pullquote",
    "doc-qna",
    "doc-toc",
    "group",
    "main",
    "banner",
    "contentinfo",
];

/// A well-formed language tag (RFC 5646 §2.1), in the form that validators of books know (RFC 3066).
fn tag(value: &str) -> Option<String> {
    let mut parts = value.split('-');
    let first = parts.next()?;
    let is_part = |part: &str, is: fn(&char) -> bool| {
        (1..=8).contains(&part.len()) && part.chars().all(|c| is(&c))
    };
    let whole = is_part(first, char::is_ascii_alphabetic)
        && parts.all(|part| is_part(part, char::is_ascii_alphanumeric));
    whole.then(|| value.to_owned())
}

fn word(value: &str, words: &[&str]) -> Option<String> {
    let value = value.trim().to_ascii_lowercase();
    words.contains(&&*value).then_some(value)
}

fn is_word(word: &str) -> bool {
    word.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whole and not below `least`.
fn is_number(value: &str, least: u32) -> bool {
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    digits && value.parse::<u32>().is_ok_and(|number| number >= least)
}

fn is_integer(value: &str) -> bool {
    !value.starts_with('+') && value.parse::<i32>().is_ok()
}

fn is_media_type(value: &str) -> bool {
    let is_part = |part: &str| {
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&+-^_.".contains(&byte);
        !part.is_empty() && part.bytes().all(is_letter)
    };
    let kind = value.split(';').next().unwrap_or_default().trim();
    kind.split_once('/')
        .is_some_and(|(a, b)| is_part(a) && is_part(b) && !b.starts_with('.'))
}

/// How days are written, `0` for any digit (HTML §2.3.5).
const DAYS: [&str; 4] = ["0000-00-00", "0000-00", "0000", "00-00"];

/// And times of a day.
const TIMES: [&str; 2] = ["00:00", "00:00:00"];

fn is_time(value: &str, shapes: &[&str]) -> bool {
    let shape: String = value
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    let in_year = |at: usize, most: u32| {
        let part = value
            .get(at..at + 2)
            .and_then(|part| part.parse::<u32>().ok());
        part.is_none_or(|part| (1..=most).contains(&part))
    };
    let is_day = match shape.as_str() {
        "0000-00-00" => in_year(5, 12) && in_year(8, 31),
        "0000-00" => in_year(5, 12),
        "00-00" => in_year(0, 12) && in_year(3, 31),
        _ => true,
    };
    shapes.contains(&shape.as_str()) && is_day || is_moment(value)
}

/// A day and a time, with or without its distance from UTC.
fn is_moment(value: &str) -> bool {
    let Some((day, time)) = value.split_once(['T', ' ']) else {
        return false;
    };
    let end = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (time, zone) = time.split_at(end);
    let (time, part) = time
        .split_once('.')
        .map_or((time, None), |(time, part)| (time, Some(part)));
    let is_part = |part: &str| (1..=3).contains(&part.len()) && is_number(part, 0);
    let is_zone = matches!(zone, "" | "Z")
        || TIMES[..1].iter().any(|shape| {
            let shown: String = zone[1..]
                .chars()
                .map(|c| if c.is_ascii_digit() { '0' } else { c })
                .collect();
            shown == *shape
        });
    let is_day = day.len() == 10 && !day.contains(['T', ' ']) && is_time(day, &DAYS[..1]);
    let is_hour = !time.contains(['T', ' ']) && is_time(time, &TIMES);
    is_day && is_hour && part.is_none_or(is_part) && is_zone
}
