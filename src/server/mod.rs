//! Configuration of web servers, written from the plan: what is published, what moved, what was removed, in which languages.
//!
//! Takes a press and where the server listens and finds the files ([`ServerPlace`]); gives the text of one file for nginx, Apache or
//! Caddy ([`configuration`]), complete and commented. All three answer alike: 301 for former addresses and for pages without
//! their final slash, 410 for what was removed, 404 in the language of the address, the wished language at the root, the
//! headers of `_headers`, compressed files where they lie beside the originals, no listings and nothing hidden.
//!
//! Names come from authors, so none is written as it is: addresses are percent-encoded, patterns name every odd character by
//! its number (`pattern`). It writes no file and starts no server.

mod apache;
mod caddy;
pub mod media;
mod nginx;
mod pattern;
mod served;
mod wishes;

use crate::press::Press;
use served::{ClosedAddresses, Served};

/// The name of the cookie that says which language a reader chose.
pub const COOKIE: &str = "diwan-language";
/// Endings of files that are worth compressing: texts.
pub const TEXTS: &[&str] = &[
    "html",
    "htm",
    "css",
    "js",
    "mjs",
    "json",
    "xml",
    "rss",
    "svg",
    "txt",
    "md",
    "csv",
    "tsv",
    "ics",
    "vcf",
    "vtt",
    "geojson",
    "webmanifest",
];

/// A program that serves files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServerKind {
    /// nginx 1.22 or newer.
    Nginx,
    /// The HTTP server of Apache, 2.4.
    Apache,
    /// Caddy 2.6 or newer.
    Caddy,
}

impl ServerKind {
    /// The name of its file.
    pub fn file_name(self) -> &'static str {
        match self {
            ServerKind::Nginx | ServerKind::Apache => "site.conf",
            ServerKind::Caddy => "Caddyfile",
        }
    }
}

/// Where the server listens and finds the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerPlace {
    /// An address and a port; without one, the usual ports of the web.
    pub listen: Option<Listen>,
    /// The folder at the root of the host; a site below a path lies below it by that path.
    pub www: String,
}

/// Where a server listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listen {
    /// A name, an address, or `[…]` for IPv6; `None` for all of the machine.
    pub host: Option<String>,
    /// The port.
    pub port: u16,
}

impl Listen {
    /// Reads `8080`, `127.0.0.1:8080`, `[::1]:8080`, `:8080`, `*:8080` or `localhost`; `None` for what is none of these.
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return None;
        }
        if let Ok(port) = text.parse() {
            return (port != 0).then_some(Listen { host: None, port });
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, port.parse().ok()?),
            _ => (text, 80),
        };
        let is_name = |host: &str| {
            !host.is_empty()
                && host
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
                // `65536` is no port, and no name either.
                && (host.contains(|c: char| c.is_ascii_alphabetic())
                    || host.split('.').filter(|it| it.parse::<u8>().is_ok()).count() == 4)
        };
        let is_v6 = |host: &str| {
            let inside = host.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
            let is_part = |c: char| c.is_ascii_hexdigit() || matches!(c, ':' | '.');
            inside.is_some_and(|it| it.contains(':') && it.chars().all(is_part))
        };
        let host = match host {
            "" | "*" => None,
            host if is_name(host) || is_v6(host) => Some(host.to_owned()),
            _ => return None,
        };
        (port != 0).then_some(Listen { host, port })
    }
}

/// The configuration of a server for a site.
pub fn configuration(press: &Press, server: ServerKind, site: &ServerPlace) -> String {
    let closed = ClosedAddresses::of(press);
    let served = Served::of(press, &closed);
    let write = match server {
        ServerKind::Nginx => nginx::write,
        ServerKind::Apache => apache::write,
        ServerKind::Caddy => caddy::write,
    };
    let hosts = Served::of_languages(press, &closed);
    let hosts = hosts.iter().map(|host| write(host, site));
    std::iter::once(write(&served, site))
        .chain(hosts)
        .collect::<Vec<String>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_to_listen_at_is_read_in_every_usual_form() {
        let read = |text| Listen::parse(text).map(|it| (it.host, it.port));
        let host = |host: &str| Some(host.to_owned());
        assert_eq!(read("8080"), Some((None, 8080)));
        assert_eq!(read(":8080"), Some((None, 8080)));
        assert_eq!(read("*:80"), Some((None, 80)));
        assert_eq!(read("127.0.0.1:8080"), Some((host("127.0.0.1"), 8080)));
        assert_eq!(read("localhost"), Some((host("localhost"), 80)));
        assert_eq!(read("[::1]:81"), Some((host("[::1]"), 81)));
        assert_eq!(read("[::1]"), Some((host("[::1]"), 80)));
        for wrong in [
            "", "0", "65536", "99999", "1.2", "a b:80", "x:0", "x:65536", "[x]:80", "a;b", "{x}:1",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
