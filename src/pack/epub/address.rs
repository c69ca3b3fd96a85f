//! Addresses on the web as books may hold them (URL Standard; EPUB 3.3 §6.1.3.1).
//!
//! Browsers mend what they can of an address and go somewhere; a book whose addresses are not whole is refused. So they are
//! mended here as a browser would, and where a browser would give up there is no link.

use crate::pack::proof::address::scheme;
use crate::route::percent_decode;

/// An address that leaves the book, mended; `None` where it leads nowhere.
pub(super) fn clean(url: &str) -> Option<String> {
    let url = url.trim();
    let scheme = scheme(url)?;
    let rest = &url[scheme.len() + 1..];
    let scheme = scheme.to_ascii_lowercase();
    match scheme.as_str() {
        "http" | "https" | "ftp" => {
            let rest = rest.strip_prefix("//")?;
            let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
            is_authority(authority).then(|| format!("{scheme}://{authority}{}", encode(path)))
        }
        "javascript" | "vbscript" | "data" | "file" | "blob" | "about" => None,
        "tel" | "sms" => {
            let number: String = rest.chars().filter(|c| !c.is_whitespace()).collect();
            (!number.is_empty()).then(|| format!("{scheme}:{}", encode(&number)))
        }
        _ => (!rest.is_empty()).then(|| format!("{scheme}:{}", encode(rest))),
    }
}

/// Whether a host and its port can be asked.
fn is_authority(authority: &str) -> bool {
    let authority = authority.rsplit('@').next().unwrap_or(authority);
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let is_port = |port: &str| {
        port.bytes().all(|byte| byte.is_ascii_digit())
            && (port.is_empty() || port.parse::<u16>().is_ok())
    };
    let six = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    let is_host = match six {
        Some(six) => {
            let is_digit = |c: char| c.is_ascii_hexdigit() || matches!(c, ':' | '.');
            six.contains("::") != (six.matches(':').count() == 7) && six.chars().all(is_digit)
        }
        None => {
            let host = percent_decode(host);
            let is_letter =
                |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "-._".contains(c);
            !host.is_empty() && host.chars().all(is_letter) && !host.contains('\u{FFFD}')
        }
    };
    is_host && port.is_none_or(is_port)
}

/// What follows the host, with everything in the form of bytes that cannot stand there as it is (RFC 3986 §2).
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_mark = false;
    for (at, byte) in text.bytes().enumerate() {
        let is_escape = || {
            let digits = text.as_bytes().get(at + 1..at + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        let stays = match byte {
            b'#' => !std::mem::replace(&mut in_mark, true),
            b'%' => is_escape(),
            _ => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte),
        };
        match stays {
            true => out.push(byte.into()),
            false => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_mended_or_no_link() {
        for (url, mended) in [
            (
                "https://x.example/a?b=1&c#d",
                Some("https://x.example/a?b=1&c#d"),
            ),
            (" HTTPS://x.example/a b ", Some("https://x.example/a%20b")),
            (
                "https://x.example/a##b#c",
                Some("https://x.example/a#%23b%23c"),
            ),
            (
                "https://x.example/%zz%41%",
                Some("https://x.example/%25zz%41%25"),
            ),
            (
                "https://x.example/a|^`{}[]\"\\",
                Some("https://x.example/a%7C%5E%60%7B%7D%5B%5D%22%5C"),
            ),
            (
                "https://[2001:db8::1]:80/",
                Some("https://[2001:db8::1]:80/"),
            ),
            ("https://ماء.example/é", Some("https://ماء.example/%C3%A9")),
            ("mailto:a b@x.example", Some("mailto:a%20b@x.example")),
            ("tel:+33 1 23", Some("tel:+33123")),
            ("https://", None),
            ("https:", None),
            ("https:x", None),
            ("https:///x", None),
            ("https://x.example:99999/", None),
            ("https://x.example:8o/", None),
            ("https://[::1/", None),
            ("https://a b/", None),
            ("javascript:x", None),
            ("data:text/plain,x", None),
            ("file:///x", None),
            ("x", None),
        ] {
            assert_eq!(clean(url).as_deref(), mended, "{url}");
        }
    }
}
