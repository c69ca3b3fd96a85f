//! The address at which a site is published.

use std::borrow::Cow;
use std::fmt;

use crate::diagnostic::Message;
use crate::route::{percent_decode, percent_encode};

/// Scheme and host, and the path below which the site lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://www.example.org`, without a final slash.
    pub origin: String,
    /// `` at the root of the host, else `/press`, without a final slash; percent-encoded, as addresses have it.
    pub path: String,
}

impl BaseUrl {
    /// Reads an absolute `http` or `https` address without query or fragment.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        let rest = rest.ok_or_else(|| message!("not-address-begins-https"))?;
        if rest.contains(['?', '#', ' ', '"', '<', '>']) || rest.chars().any(char::is_control) {
            return Err(message!("address-site-has-no-query"));
        }
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if host.contains('@') {
            return Err(message!("address-holds-user"));
        }
        let port = host
            .rsplit_once(':')
            .filter(|(_, port)| !port.contains(']'));
        let (name, port) = port.unwrap_or((host, "80"));
        if !name.chars().any(char::is_alphanumeric) {
            return Err(message!("host-missing"));
        }
        if port.parse::<u16>().is_err() {
            return Err(message!("port-not-port-which-number", port));
        }
        let is_part =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '[' | ']' | ':');
        if let Some(odd) = name.chars().find(|c| !is_part(*c)) {
            // Feeds and maps want it so (RFC 3986 §3.2.2), and not every reader of them translates.
            return Err(message!("odd-no-letter-host-name", odd));
        }
        let origin = &text[..text.len() - path.len()];
        let path = percent_decode(path.trim_end_matches('/'));
        // A browser goes up for `..` before it asks, and servers differ in what an empty part or a backslash is to them.
        let mut parts = path.split(['/', '\\']).skip(1);
        if let Some(odd) = parts.find(|part| matches!(*part, "" | "." | "..")) {
            return Err(message!("address-with-odd-part", part = odd));
        }
        Ok(BaseUrl {
            origin: origin.to_owned(),
            path: percent_encode(&path),
        })
    }

    /// The path of an address of this very site that is written in full, with its host: what it names is known here, and a
    /// copy for a disk must not lead to the web for it. Whether it is read over TLS makes no difference.
    pub fn below<'t>(&self, target: &'t str) -> Option<&'t str> {
        let at = target.find("//").filter(|at| *at <= "https:".len())?;
        let scheme = &target[..at];
        let is_web = ["", "http:", "https:"]
            .iter()
            .any(|it| scheme.eq_ignore_ascii_case(it));
        let host = self.origin.split("//").nth(1).unwrap_or_default();
        let (own, rest) = target[at + 2..].split_at_checked(host.len())?;
        let rest = self.below_path(rest)?;
        let is_whole = rest.is_empty() || rest.starts_with(['/', '#', '?']);
        (is_web && is_whole && own.eq_ignore_ascii_case(host)).then_some(rest)
    }

    /// What follows the path of the site in a path, however either is encoded.
    fn below_path<'t>(&self, path: &'t str) -> Option<&'t str> {
        if let Some(rest) = path.strip_prefix(&*self.path) {
            return Some(rest);
        }
        let folders = self.path.matches('/').count();
        let mut ends = path.match_indices(['/', '#', '?']);
        let end = ends.nth(folders).map_or(path.len(), |(at, _)| at);
        let (own, rest) = path.split_at(end);
        (percent_decode(own) == self.folder()).then_some(rest)
    }

    /// Its path as servers compare it, which decode addresses before.
    pub fn folder(&self) -> Cow<'_, str> {
        percent_decode(&self.path)
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_an_origin_and_a_path() {
        let url = BaseUrl::parse("https://www.example.org/press/").unwrap();
        assert_eq!(
            (url.origin.as_str(), url.path.as_str()),
            ("https://www.example.org", "/press")
        );
        assert!(BaseUrl::parse("www.example.org").is_err());
        for written in [
            "https://x.org/مسار/ب",
            "https://x.org/%d9%85%D8%B3%D8%A7%D8%B1/%D8%A8/",
        ] {
            let url = BaseUrl::parse(written).unwrap();
            assert_eq!(
                url.to_string(),
                "https://x.org/%D9%85%D8%B3%D8%A7%D8%B1/%D8%A8"
            );
            assert_eq!(url.folder(), "/مسار/ب");
            for own in [
                "//x.org/مسار/ب/ar/",
                "https://x.org/%D9%85%D8%B3%D8%A7%D8%B1/ب/ar/",
            ] {
                assert_eq!(url.below(own), Some("/ar/"));
            }
            assert_eq!(url.below("https://x.org/مسار/بب/"), None);
        }
        for wrong in [
            "https:///x",
            "https://x:port",
            "https://x:99999",
            "https://وزارة.example",
            "https://a@b",
            "https://user:secret@x.org/press",
            "https://",
            "https://:443",
            "https://.",
            "https://x.org/a b",
            "https://x.org/press?x=1",
            "https://x.org/#press",
            "https://x.org/../press",
            "https://x.org/%2e%2e/press",
            "https://x.org/press/.",
            "https://x.org//press",
            "https://x.org/a/..\\b",
            "https://x.org\\press",
            "ftp://x.org",
        ] {
            assert!(BaseUrl::parse(wrong).is_err(), "{wrong}");
        }
        for right in [
            "http://127.0.0.1:8080",
            "http://[::1]:8080/x",
            "http://[::1]",
            "https://xn--mgb9awbf.example",
            "https://x.org/press/",
            "https://x.org/v1..2/",
        ] {
            assert!(BaseUrl::parse(right).is_ok(), "{right}");
        }
    }
}
