//! Words of the front matter that become parts of addresses.

use std::sync::Arc;

use crate::diagnostic::Message;
use crate::route::{Route, percent_decode, without_marks};

/// The segment of a page's address.
pub(super) fn slug(text: &str) -> Result<Arc<str>, Message> {
    let text = without_marks(text);
    if let Some(sign) = text.chars().find(|c| matches!(c, '#' | '?' | '&')) {
        return Err(message!("sign-ends-path-address-put", sign));
    }
    let decoded = percent_decode(text);
    if decoded != text {
        return Err(message!("slug-written-letters-decoded-not", decoded));
    }
    match Route::page([text]) {
        Ok(_) if text.contains('/') => Err(message!("slug-one-segment-address-without")),
        Ok(_) if text.contains(char::is_whitespace) => Err(message!("slug-has-no-spaces-put")),
        Ok(_) if text.starts_with('.') => Err(message!("name-begins-dot-hidden-servers")),
        Ok(_) => Ok(text.into()),
        Err(error) => Err(error.into()),
    }
}

/// The name of a term.
pub(super) fn term_name(text: &str) -> Result<Arc<str>, Message> {
    if text.contains([',', '،', ';', '؛']) {
        return Err(message!("several-terms-stand-between-brackets"));
    }
    if text.contains(char::is_whitespace) {
        return Err(message!("name-term-has-no-spaces"));
    }
    if text.contains('/') {
        return Err(message!("name-term-has-no"));
    }
    if text.starts_with('.') {
        return Err(message!("name-begins-dot-hidden-servers"));
    }
    match Route::page([text]) {
        Ok(_) if text.is_empty() => Err(message!("term-has-name")),
        Ok(_) => Ok(text.into()),
        Err(error) => Err(error.into()),
    }
}

/// A former address, whole.
pub(super) fn alias(text: &str) -> Result<Route, Message> {
    let text = without_marks(text);
    if let Some((_, rest)) = text.split_once("://") {
        let path = rest.find('/').map_or("/", |at| &rest[at..]);
        return Err(message!("alias-address-site-without-host", path));
    }
    if !text.starts_with('/') {
        return Err(message!("alias-whole-address-beginning-text", text));
    }
    if let Some(sign) = text.chars().find(|c| matches!(c, '#' | '?')) {
        return Err(message!("alias-path-what-follows-sign", sign));
    }
    // Copied from a browser, it comes encoded.
    let route = Route::parse(&percent_decode(text)).map_err(Message::from)?;
    match route.kept_by_servers() {
        Some(name) => Err(message!("route-kept-by-servers", name)),
        None => Ok(route),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_or_leaves_a_path_is_no_part_of_an_address() {
        for bad in [
            ".hidden", "..", "a/b", "a#b", "a?b", "a b", "con", "a%20b", "x&y",
        ] {
            assert!(slug(bad).is_err(), "{bad}");
        }
        for bad in [
            "/a/#b",
            "/a/?b=c",
            "a/",
            "https://example.org/a/",
            "/a/../b/",
            "/.htaccess",
            "/a/.git/config",
            "/%2Egit/",
            "/old/Web.config",
        ] {
            assert!(alias(bad).is_err(), "{bad}");
        }
        // As they are copied from a sentence in Arabic.
        let copied = "\u{2066}/ar/news/\u{642}/\u{2069}";
        assert_eq!(alias(copied), alias("/ar/news/\u{642}/"));
        assert_eq!(slug("\u{200F}dam\u{200E}"), slug("dam"));
        assert!(slug("12.10").is_ok() && slug("قرار").is_ok());
        assert!(alias("/.well-known/x").is_ok() && alias("/%D9%82/").is_ok());
        assert!(term_name(".net").is_err() && term_name("1.10").is_ok());
    }
}
