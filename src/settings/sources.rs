//! Whether the policy of a site lets a page load something: addresses held against the sources of a directive.
//!
//! As browsers do it (W3C Content Security Policy Level 3, §6.7.2): by scheme, host, port and path, with the site itself
//! where it says `'self'`. Asked for what authors name, so that they hear of it before their readers see nothing.

use std::fmt::Write as _;

use super::BaseUrl;
use crate::route::percent_decode;

/// What would be loaded, and from where.
struct Address<'a> {
    scheme: String,
    host: String,
    port: Option<&'a str>,
    path: &'a str,
}

impl Address<'_> {
    /// Scheme, host and port.
    fn origin(&self) -> String {
        match self.port {
            Some(port) => format!("{}://{}:{port}", self.scheme, self.host),
            None => format!("{}://{}", self.scheme, self.host),
        }
    }
}

/// Where the `sources` of a directive keep pages of a site from loading `url`: the value that would let them, with as little as
/// needed.
pub(super) fn blocked(sources: &str, url: &str, site: &BaseUrl) -> Option<String> {
    let own = address(&site.origin);
    let scheme = own.as_ref().map_or("https", |it| &*it.scheme);
    let absolute = match url.starts_with("//") {
        true => format!("{scheme}:{url}"),
        false => url.to_owned(),
    };
    let wanted = match address(&absolute) {
        Some(wanted) => wanted,
        None => Address {
            scheme: absolute
                .split(':')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase(),
            host: String::new(),
            port: None,
            path: "",
        },
    };
    let each = || sources.split_ascii_whitespace();
    if each().any(|source| matches(source, &wanted, own.as_ref())) {
        return None;
    }
    let added = match wanted.host.is_empty() {
        true => format!("{}:", wanted.scheme),
        false => wanted.origin(),
    };
    let kept = each().filter(|source| !source.eq_ignore_ascii_case("'none'"));
    Some(kept.chain([&*added]).collect::<Vec<_>>().join(" "))
}

fn matches(source: &str, wanted: &Address, own: Option<&Address>) -> bool {
    let lower = source.to_ascii_lowercase();
    let is_network = matches!(&*wanted.scheme, "http" | "https" | "ws" | "wss");
    let own_scheme = own.map_or("https", |own| &*own.scheme);
    match &*lower {
        "*" => is_network || wanted.scheme == own_scheme,
        "'self'" => own.is_some_and(|own| {
            let same_port =
                port(own) == port(wanted) || own.port.is_none() && wanted.port.is_none();
            own.host == wanted.host && covers(&own.scheme, &wanted.scheme) && same_port
        }),
        _ if lower.starts_with('\'') => false,
        _ => match lower.strip_suffix(':') {
            Some(scheme) if !scheme.contains('/') => covers(scheme, &wanted.scheme),
            _ => is_host(source, wanted, own_scheme),
        },
    }
}

/// `https://*.example.org:443/pictures/`, of which only the host must be there.
fn is_host(source: &str, wanted: &Address, own_scheme: &str) -> bool {
    let (scheme, rest) = source.split_once("://").unwrap_or((own_scheme, source));
    if wanted.host.is_empty() || !covers(&scheme.to_ascii_lowercase(), &wanted.scheme) {
        return false;
    }
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, named_port) = match host.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (host, None),
    };
    let host = host.to_ascii_lowercase();
    let is_host = match host.strip_prefix('*') {
        Some(rest) => rest.is_empty() || wanted.host.ends_with(rest),
        None => host == wanted.host,
    };
    let is_port = match named_port {
        Some("*") => true,
        Some(named) => named == port(wanted) || named == "80" && port(wanted) == "443",
        None => wanted
            .port
            .is_none_or(|it| it == default_port(&wanted.scheme)),
    };
    let (path, wanted_path) = (percent_decode(path), percent_decode(wanted.path));
    let is_path = match path.ends_with('/') {
        _ if path.is_empty() || path == "/" => true,
        true => wanted_path.starts_with(&*path),
        false => wanted_path == path,
    };
    is_host && is_port && is_path
}

/// Whether what is allowed for a scheme is allowed for this one: the safe form of a scheme always is.
fn covers(allowed: &str, wanted: &str) -> bool {
    allowed == wanted
        || matches!(
            (allowed, wanted),
            ("http", "https") | ("ws", "wss" | "http" | "https") | ("wss", "https")
        )
}

fn port<'a>(address: &'a Address) -> &'a str {
    address
        .port
        .unwrap_or_else(|| default_port(&address.scheme))
}

fn default_port(scheme: &str) -> &'static str {
    match scheme {
        "https" | "wss" => "443",
        _ => "80",
    }
}

fn address(url: &str) -> Option<Address<'_>> {
    let (scheme, rest) = url.split_once("://")?;
    let (host, path) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let (host, port) = match host.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port).filter(|it| !it.is_empty())),
        _ => (host, None),
    };
    Some(Address {
        scheme: scheme.to_ascii_lowercase(),
        host: host.to_ascii_lowercase(),
        port,
        path: path.split(['?', '#']).next().unwrap_or_default(),
    })
}

/// The narrowest source that lets a form send to `url`: the scheme of what has no host, else host, port and path. `None` for what no source
/// can say, or no form may be sent to.
pub(super) fn narrowest(url: &str) -> Option<String> {
    if url.get(..7)?.eq_ignore_ascii_case("mailto:") {
        return Some("mailto:".to_owned());
    }
    let wanted = address(url).filter(|it| matches!(&*it.scheme, "http" | "https"))?;
    let is_part =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '[' | ']' | ':');
    let is_host = !wanted.host.is_empty() && wanted.host.chars().all(is_part);
    let is_port = |port: &str| port.bytes().all(|it| it.is_ascii_digit());
    if !is_host || !wanted.port.is_none_or(is_port) {
        return None;
    }
    let mut source = wanted.origin();
    if wanted.path != "/" {
        source.push_str(&path(wanted.path));
    }
    Some(source)
}

/// A path as a policy takes it: without what would end a source or a directive, and without what servers read as their own.
fn path(path: &str) -> String {
    let is_plain = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(
                c,
                '/' | '%' | '-' | '.' | '_' | '~' | '=' | '&' | '+' | ':' | '@'
            )
    };
    let mut out = String::new();
    for c in path.chars() {
        match is_plain(c) {
            true => out.push(c),
            false => {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    let _ = write!(out, "%{byte:02X}");
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::ContentPolicy;

    #[test]
    fn a_form_may_send_to_its_target_and_nowhere_else() {
        for (url, source) in [
            ("mailto:desk@example.org?subject=a", Some("mailto:")),
            ("MAILTO:desk@example.org", Some("mailto:")),
            (
                "https://forms.example/send",
                Some("https://forms.example/send"),
            ),
            ("https://forms.example/", Some("https://forms.example")),
            ("https://forms.example", Some("https://forms.example")),
            (
                "https://a:b@Forms.example:8443/x?y#z",
                Some("https://forms.example:8443/x"),
            ),
            ("http://[::1]:80/a", Some("http://[::1]:80/a")),
            (
                "https://forms.example/إ;a,b'$1",
                Some("https://forms.example/%D8%A5%3Ba%2Cb%27%241"),
            ),
            ("https://وزارة.example/", None),
            ("https:///x", None),
            ("javascript:alert(1)", None),
            ("data:text/html,x", None),
            ("/send", None),
            ("send", None),
            ("", None),
        ] {
            assert_eq!(narrowest(url).as_deref(), source, "{url}");
            let site = BaseUrl::parse("https://www.example.org").unwrap();
            let policy = ContentPolicy::default().with_forms([url].into_iter());
            if source.is_some() {
                assert_eq!(policy.blocks("form-action", url, &site), None, "{url}");
            }
        }
    }

    #[test]
    fn a_source_lets_through_what_browsers_let_through() {
        let site = BaseUrl::parse("https://www.example.org/press").unwrap();
        for (sources, url, is_loaded) in [
            ("'self'", "https://www.example.org/a.jpg", true),
            ("'self'", "http://www.example.org/a.jpg", false),
            ("'self'", "https://example.org/a.jpg", false),
            ("'self'", "//www.example.org/a.jpg", true),
            ("'self'", "data:image/png;base64,AA", false),
            ("'self' data:", "data:image/png;base64,AA", true),
            ("'none'", "https://www.example.org/a.jpg", false),
            ("*", "https://anywhere.example/a.jpg", true),
            ("*", "http://anywhere.example/a.jpg", true),
            ("*", "data:image/png,", false),
            ("https:", "https://anywhere.example/a.jpg", true),
            ("https:", "http://anywhere.example/a.jpg", false),
            ("http:", "https://anywhere.example/a.jpg", true),
            ("https://maps.example", "https://maps.example/a.jpg", true),
            ("https://MAPS.example", "https://maps.EXAMPLE/a.jpg", true),
            (
                "https://maps.example",
                "https://maps.example:8443/a.jpg",
                false,
            ),
            (
                "https://maps.example:*",
                "https://maps.example:8443/a.jpg",
                true,
            ),
            ("https://maps.example", "http://maps.example/a.jpg", false),
            ("http://maps.example", "https://maps.example/a.jpg", true),
            ("maps.example", "https://maps.example/a.jpg", true),
            ("maps.example", "http://maps.example/a.jpg", false),
            ("*.example", "https://maps.example/a.jpg", true),
            ("*.maps.example", "https://maps.example/a.jpg", false),
            ("*.maps.example", "https://a.b.maps.example/a.jpg", true),
            (
                "https://maps.example/tiles/",
                "https://maps.example/tiles/a.jpg",
                true,
            ),
            (
                "https://maps.example/tiles/",
                "https://maps.example/a.jpg",
                false,
            ),
            (
                "https://maps.example/tiles",
                "https://maps.example/tiles/a.jpg",
                false,
            ),
            (
                "https://maps.example/a.jpg",
                "https://maps.example/a.jpg?x#y",
                true,
            ),
            (
                "https://maps.example",
                "https://maps.example.evil.test/a.jpg",
                false,
            ),
            (
                "https://maps.example",
                "https://evil.test@maps.example/a.jpg",
                true,
            ),
            (
                "https://maps.example",
                "https://maps.example@evil.test/a.jpg",
                false,
            ),
        ] {
            let policy = ContentPolicy::of("img-src", sources);
            let blocked = policy.blocks("img-src", url, &site);
            assert_eq!(blocked.is_none(), is_loaded, "{sources} and {url}");
        }
    }

    #[test]
    fn the_value_that_lets_it_through_adds_no_more_than_its_host() {
        let site = BaseUrl::parse("https://www.example.org").unwrap();
        for (sources, url, expected) in [
            (
                "'self'",
                "https://maps.example/a/b.jpg",
                "'self' https://maps.example",
            ),
            (
                "'none'",
                "https://maps.example:8443/",
                "https://maps.example:8443",
            ),
            (
                "'self'",
                "//maps.example/b.jpg",
                "'self' https://maps.example",
            ),
            ("'self'", "data:image/png,", "'self' data:"),
        ] {
            let policy = ContentPolicy::of("img-src", sources);
            let value = policy.blocks("img-src", url, &site).unwrap();
            assert_eq!(value, expected);
            assert_eq!(
                ContentPolicy::of("img-src", &value).blocks("img-src", url, &site),
                None
            );
        }
    }
}
