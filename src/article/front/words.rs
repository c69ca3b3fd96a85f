//! Words of the front matter that become parts of addresses.

use std::sync::Arc;

use crate::route::{Route, percent_decoded};

/// What is said of a name that servers and file systems hide.
const HIDDEN: &str = "a name that begins with a dot is hidden by servers and file systems";

/// The segment of a page's address.
pub(super) fn slug(text: &str) -> Result<Arc<str>, String> {
    if let Some(sign) = text.chars().find(|c| matches!(c, '#' | '?' | '&')) {
        return Err(format!(
            "`{sign}` ends the path of an address, put `-` instead"
        ));
    }
    let decoded = percent_decoded(text);
    if decoded != text {
        return Err(format!(
            "a slug is written in letters, `{decoded}`, not as browsers encode them"
        ));
    }
    match Route::page([text]) {
        Ok(_) if text.contains('/') => {
            Err("a slug is one segment of an address, without `/`".to_owned())
        }
        Ok(_) if text.contains(char::is_whitespace) => {
            Err("a slug has no spaces, put `-` between words".to_owned())
        }
        Ok(_) if text.starts_with('.') => Err(HIDDEN.to_owned()),
        Ok(_) => Ok(text.into()),
        Err(error) => Err(error.to_string()),
    }
}

/// The name of a term.
pub(super) fn term_name(text: &str) -> Result<Arc<str>, String> {
    if text.contains([',', '،', ';', '؛']) {
        return Err(
            "several terms stand between brackets, with commas: `[water, rivers]`".to_owned(),
        );
    }
    if text.contains(char::is_whitespace) {
        return Err("the name of a term has no spaces, put `-` between words; its title stands in its own page".to_owned());
    }
    if text.contains('/') {
        return Err("the name of a term has no `/`".to_owned());
    }
    if text.starts_with('.') {
        return Err(HIDDEN.to_owned());
    }
    match Route::page([text]) {
        Ok(_) if text.is_empty() => Err("a term has a name".to_owned()),
        Ok(_) => Ok(text.into()),
        Err(error) => Err(error.to_string()),
    }
}

/// The name of a type.
pub(super) fn type_name(text: &str) -> Result<Arc<str>, String> {
    let fits = text
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if fits {
        Ok(text.into())
    } else {
        Err("a type is a word in small ASCII letters, such as `statement`".to_owned())
    }
}

/// A former address, whole.
pub(super) fn alias(text: &str) -> Result<Route, String> {
    if let Some((_, rest)) = text.split_once("://") {
        let path = rest.find('/').map_or("/", |at| &rest[at..]);
        return Err(format!(
            "an alias is an address of this site, without its host: `{path}`"
        ));
    }
    if !text.starts_with('/') {
        return Err(format!(
            "an alias is a whole address, beginning with `/`: `/{text}`"
        ));
    }
    if let Some(sign) = text.chars().find(|c| matches!(c, '#' | '?')) {
        return Err(format!(
            "an alias is a path: what follows `{sign}` is no part of it"
        ));
    }
    // Copied from a browser, it comes encoded.
    Route::parse(&percent_decoded(text)).map_err(|error| error.to_string())
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
        ] {
            assert!(alias(bad).is_err(), "{bad}");
        }
        assert!(slug("12.10").is_ok() && slug("قرار").is_ok());
        assert!(alias("/.well-known/x").is_ok() && alias("/%D9%82/").is_ok());
        assert!(term_name(".net").is_err() && term_name("1.10").is_ok());
    }
}
