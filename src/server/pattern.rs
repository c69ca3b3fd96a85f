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

/// What stands behind `assets/` in an address that changes with what is there: a digest after a dot. Whatever else lies there is asked
/// for again. No braces: some servers read them as variables.
pub const CHANGING: &str =
    "(?:.*/)?[^/]*[.][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]+[./]";

/// A pattern for the address of a page or a file; a page is found without its final slash too, and by the name of its file.
pub fn address(path: &str) -> String {
    match path.strip_suffix('/') {
        Some(page) => format!("^{}(?:/(?:{})?)?$", literal(page), literal(INDEX)),
        None => format!("^{}$", literal(path)),
    }
}

/// A pattern for the address of a page or a file as it stands; a page is found by the name of its file too.
pub fn itself(path: &str) -> String {
    match path.ends_with('/') {
        true => format!("^{}(?:{})?$", literal(path), literal(INDEX)),
        false => format!("^{}$", literal(path)),
    }
}

/// The file in which the page of a folder lies; `None` for what is no folder.
pub fn index(path: &str) -> Option<String> {
    path.ends_with('/').then(|| format!("{path}{INDEX}"))
}

/// The name of such a file.
const INDEX: &str = "index.html";

/// A pattern for a query, as it is written and as browsers send it: what is not ASCII is percent-encoded, and so are a space, `"`, `<`
/// and `>` (URL, "query state"). What is encoded may have letters of either case.
pub fn query(text: &str) -> String {
    let mut sent = String::new();
    for c in text.chars() {
        match c.is_ascii() && !matches!(c, ' ' | '"' | '<' | '>') {
            true => sent.push(c),
            false => sent.push_str(&percent_encode(c.encode_utf8(&mut [0; 4]))),
        }
    }
    let (text, sent) = (any_case(text), any_case(&sent));
    match text == sent {
        true => text,
        false => format!("(?:{text}|{sent})"),
    }
}

/// A pattern for a text in which `%d9` and `%D9` are one.
fn any_case(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut out = literal(pieces.next().unwrap_or_default());
    for piece in pieces {
        out.push_str("\\x25");
        let code = piece
            .get(..2)
            .filter(|it| it.bytes().all(|b| b.is_ascii_hexdigit()));
        for digit in code.unwrap_or_default().chars() {
            let (small, large) = (digit.to_ascii_lowercase(), digit.to_ascii_uppercase());
            match small == large {
                true => out.push(digit),
                false => out.extend(['[', small, large, ']']),
            }
        }
        out.push_str(&literal(code.map_or(piece, |_| &piece[2..])));
    }
    out
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
        assert_eq!(address("/ماء/"), "^/ماء(?:/(?:index\\x2Ehtml)?)?$");
        assert_eq!(address("/page.php"), "^/page\\x2Ephp$");
        assert_eq!(encoded("/a $b{}/"), "/a%20%24b%7B%7D/");
        assert_eq!(query("id=3"), "id\\x3D3");
        assert_eq!(query("q=é"), "(?:q\\x3Dé|q\\x3D\\x25[cC]3\\x25[aA]9)");
        assert_eq!(query("t=<"), "(?:t\\x3D\\x3C|t\\x3D\\x253[cC])");
        assert_eq!(query("w=%d9"), "w\\x3D\\x25[dD]9");
        assert_eq!(query("w=5%"), "w\\x3D5\\x25");
        let url = "https://e.example/{path}/%20?q=$10&a=b#c";
        let expected = "https://e.example/%7Bpath%7D/%20?q=%2410&a=b#c";
        assert_eq!(without_variables(url), expected);
    }
}
