//! How an address is written where it is used: the one place that makes URLs.

use std::collections::HashSet;
use std::sync::Arc;

use crate::edition::{Edition, LinkStyle};
use crate::route::Route;
use crate::settings::BaseUrl;

/// Writes links of one edition.
#[derive(Debug, Clone)]
pub struct Links {
    base: BaseUrl,
    style: LinkStyle,
    /// Addresses that only the web has.
    elsewhere: Arc<HashSet<Route>>,
}

impl Links {
    /// The links of an edition, of a site published at `base` unless the edition says otherwise.
    pub fn new(base: &BaseUrl, edition: &Edition) -> Self {
        let other = edition
            .base_url
            .as_deref()
            .and_then(|url| BaseUrl::parse(url).ok());
        Links {
            base: other.unwrap_or_else(|| base.clone()),
            style: edition.links,
            elsewhere: Arc::default(),
        }
    }

    /// Adds the addresses that this edition does not have and the web does.
    #[must_use]
    pub fn with_elsewhere(self, elsewhere: Arc<HashSet<Route>>) -> Self {
        Links { elsewhere, ..self }
    }

    /// The address `to` as the output at `from` links to it.
    pub fn href(&self, from: &Route, to: &Route) -> String {
        match self.style {
            _ if self.elsewhere.contains(to) => self.absolute(to),
            LinkStyle::Rooted => [&*self.base.path, "/", &percent_encode(to.as_str())].concat(),
            LinkStyle::Relative => relative(&from.file_path(), &to.file_path()),
        }
    }

    /// The address `to` as the whole world knows it.
    pub fn absolute(&self, to: &Route) -> String {
        let BaseUrl { origin, path } = &self.base;
        [origin, path, "/", &percent_encode(to.as_str())].concat()
    }

    /// Where the site is published.
    pub fn base(&self) -> &BaseUrl {
        &self.base
    }
}

/// From file to file: `ar/news/index.html` to `ar/index.html` is `../index.html`.
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = from.len().min(to.len()) - 1;
    let shared = (0..folders).take_while(|at| from[*at] == to[*at]).count();
    let up = std::iter::repeat_n("..", from.len() - 1 - shared);
    let path: Vec<&str> = up.chain(to[shared..].iter().copied()).collect();
    percent_encode(&path.join("/"))
}

/// A path as it stands in a URL: what is not unreserved or `/` is encoded (RFC 3986 §2).
pub fn percent_encode(path: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.bytes().position(|byte| !stands(byte)) {
        let (before, after) = rest.split_at(at);
        let character = after.chars().next().map_or(0, char::len_utf8);
        out.push_str(before);
        for byte in after[..character].bytes() {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 0xf)]));
        }
        rest = &after[character..];
    }
    out.push_str(rest);
    out
}

/// Whether a byte stands for itself in an address.
fn stands(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'-' | b'.' | b'_' | b'~' | b'/' | b'!' | b'$' | b'(' | b')' | b'+' | b',' | b'@'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_between_files_climbs_no_higher_than_it_must() {
        for (from, to, link) in [
            ("ar/news/index.html", "ar/index.html", "../index.html"),
            ("ar/news/index.html", "ar/news/index.html", "index.html"),
            ("index.html", "ar/index.html", "ar/index.html"),
            (
                "ar/a/b/index.html",
                "fr/a/index.html",
                "../../../fr/a/index.html",
            ),
        ] {
            assert_eq!(relative(from, to), link);
        }
    }

    #[test]
    fn letters_outside_ascii_are_encoded() {
        assert_eq!(percent_encode("ar/ماء/"), "ar/%D9%85%D8%A7%D8%A1/");
        assert_eq!(percent_encode("a b%😀.jpg"), "a%20b%25%F0%9F%98%80.jpg");
    }
}
