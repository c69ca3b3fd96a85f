//! What a style sheet loads.

use super::address::{Use, address};
use super::{Copy, Findings};

/// Looks at a style sheet, or the value of a `style` attribute.
pub fn style(copy: Copy, text: &str, found: &mut Findings) {
    for (at, _) in text.match_indices("url(") {
        let value = text[at + 4..].split(')').next().unwrap_or_default();
        let url = value.trim().trim_matches(['"', '\'']);
        if !url.is_empty() && !url.starts_with('#') {
            address(copy, url, Use::Load, found);
        }
    }
    for (at, word) in text.match_indices("@import") {
        let value = text[at + word.len()..].trim_start();
        if let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
            let url = value[1..].split(quote).next().unwrap_or_default();
            address(copy, url, Use::Load, found);
        }
    }
}
