//! What a style sheet loads.

use std::borrow::Cow;

use super::address::{AddressUse, address};
use super::{Copy, Findings};

/// Looks at a style sheet, or the value of a `style` attribute.
pub fn style(copy: Copy, text: &str, found: &mut Findings) {
    let text = &*without_comments(text);
    for (at, _) in text.match_indices("url(") {
        let value = text[at + 4..].split(')').next().unwrap_or_default();
        let url = value.trim().trim_matches(['"', '\'']);
        if !url.is_empty() && !url.starts_with('#') {
            address(copy, url, AddressUse::Load, found);
        }
    }
    for (at, word) in text.match_indices("@import") {
        let value = text[at + word.len()..].trim_start();
        if let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
            let url = value[1..].split(quote).next().unwrap_or_default();
            address(copy, url, AddressUse::Load, found);
        }
    }
}

/// What a browser reads of a style sheet (CSS Syntax 3 §4.3.2).
fn without_comments(text: &str) -> Cow<'_, str> {
    if !text.contains("/*") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once("/*") {
        out.push_str(before);
        out.push(' ');
        rest = from.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    Cow::Owned(out)
}
