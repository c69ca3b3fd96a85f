//! Texts of authors in the languages of servers: as a pattern, as an address, between quotation marks.
//!
//! Each server reads backslashes, dollar signs, braces and percent signs in its own way, some of them twice. So a pattern names
//! everything but letters, digits and a few marks that mean nothing anywhere by its number, which PCRE and RE2 write alike;
//! an address is percent-encoded down to the same few.

use std::fmt::Write;

use crate::plan::percent_encode;

/// A pattern that this text matches and nothing else does, without its anchors.
pub fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_') || !c.is_ascii() {
            out.push(c);
        } else {
            let _ = write!(out, "\\x{:02X}", u32::from(c));
        }
    }
    out
}

/// A pattern for the address of a page or a file; a page is found without its final slash too.
pub fn address(path: &str) -> String {
    match path.strip_suffix('/') {
        Some(page) => format!("^{}/?$", literal(page)),
        None => format!("^{}$", literal(path)),
    }
}

/// A pattern for a query, as it is written and as browsers send it: what is not ASCII is percent-encoded (URL, "query state").
pub fn query(text: &str) -> String {
    if text.is_ascii() {
        return literal(text);
    }
    let mut sent = String::new();
    for c in text.chars() {
        match c.is_ascii() {
            true => sent.push(c),
            false => sent.push_str(&percent_encode(c.encode_utf8(&mut [0; 4]))),
        }
    }
    format!("(?:{}|{})", literal(text), literal(&sent))
}

/// A path below a host as an address, in which no server sees a variable.
pub fn encoded(path: &str) -> String {
    percent_encode(path).replace('$', "%24")
}

/// A whole address, percent-encoded where a server would see a variable or the end of a text; what is encoded stays as it is.
pub fn without_variables(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '$' | '{' | '}' | '"' | '\\' | ' ' | '<' | '>' | '^' | '`' | '|' => {
                let _ = write!(out, "%{:02X}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out
}

/// Text between double quotes, with a backslash before quotes and backslashes.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_means_something_to_a_server_stands_in_a_pattern() {
        assert_eq!(literal("/a b$c{d}%e"), "/a\\x20b\\x24c\\x7Bd\\x7D\\x25e");
        assert_eq!(address("/ماء/"), "^/ماء/?$");
        assert_eq!(address("/page.php"), "^/page\\x2Ephp$");
        assert_eq!(encoded("/a $b{}/"), "/a%20%24b%7B%7D/");
        assert_eq!(query("id=3"), "id\\x3D3");
        assert_eq!(query("q=é"), "(?:q\\x3Dé|q\\x3D\\x25C3\\x25A9)");
        let url = "https://e.example/{path}/%20?q=$10&a=b#c";
        let expected = "https://e.example/%7Bpath%7D/%20?q=%2410&a=b#c";
        assert_eq!(without_variables(url), expected);
    }
}
