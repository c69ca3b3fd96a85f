//! What the site's content policy keeps from working (W3C Content Security Policy Level 3).

use crate::settings::ContentPolicy;

use super::addresses::has_scheme;

/// The policy, asked one thing at a time.
pub(super) struct Policy<'p> {
    policy: &'p ContentPolicy,
    origin: &'p str,
}

impl<'p> Policy<'p> {
    pub fn new(policy: &'p ContentPolicy, origin: &'p str) -> Self {
        Policy { policy, origin }
    }

    /// Whether a page may hold what the directive is for. Who names a nonce or a digest has thought of it.
    pub fn allows_inside(&self, directive: &str) -> bool {
        let mut sources = self.policy.sources(directive);
        sources.any(|it| {
            it == "'unsafe-inline'" || it.starts_with("'nonce-") || it.starts_with("'sha")
        })
    }

    /// Whether what stands at `address` may be loaded.
    pub fn allows(&self, directive: &str, address: &str) -> bool {
        let mut sources = self.policy.sources(directive);
        sources.any(|source| self.matches(source, address))
    }

    /// CSP3 §6.7.2.8, "Does url match expression in origin", without redirects.
    fn matches(&self, source: &str, address: &str) -> bool {
        let scheme = address.split(':').next().filter(|_| has_scheme(address));
        let is_own = match scheme {
            Some(_) => is_below(address, self.origin),
            None => !address.starts_with("//"),
        };
        let is_web = !matches!(
            scheme,
            Some("data" | "blob" | "javascript" | "filesystem" | "mediastream")
        );
        match source {
            "'self'" => is_own,
            "*" => is_web,
            quoted if quoted.starts_with('\'') => false,
            only_scheme if only_scheme.ends_with(':') => {
                let wanted = only_scheme.trim_end_matches(':');
                scheme.is_some_and(|it| {
                    it.eq_ignore_ascii_case(wanted)
                        || (wanted == "http" && it.eq_ignore_ascii_case("https"))
                })
            }
            host if is_web => {
                let whole = match scheme {
                    None if address.starts_with("//") => &address[2..],
                    None => return is_own && is_below(self.origin, host),
                    Some(scheme) => address[scheme.len() + 1..].trim_start_matches('/'),
                };
                is_at(whole, host)
            }
            _ => false,
        }
    }
}

/// Whether an address lies below an origin.
fn is_below(address: &str, origin: &str) -> bool {
    let rest = address.strip_prefix(origin);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

/// Whether an address without its scheme lies on the host, port and path of a source.
fn is_at(address: &str, source: &str) -> bool {
    let source = source.split_once("://").map_or(source, |(_, rest)| rest);
    let parts = |text: &str| {
        let (host, path) = text.split_once('/').unwrap_or((text, ""));
        let host = host.split(['?', '#']).next().unwrap_or_default();
        let (host, port) = host.split_once(':').unwrap_or((host, ""));
        (host.to_ascii_lowercase(), port.to_owned(), path.to_owned())
    };
    let ((host, port, path), (wanted, wanted_port, wanted_path)) = (parts(address), parts(source));
    let fits_host = match wanted.strip_prefix("*.") {
        Some(domain) => host
            .strip_suffix(domain)
            .is_some_and(|sub| sub.ends_with('.')),
        None => host == wanted,
    };
    let or_usual = |port: &str| {
        if port.is_empty() {
            "443".to_owned()
        } else {
            port.to_owned()
        }
    };
    let fits_port = wanted_port == "*" || or_usual(&port) == or_usual(&wanted_port);
    let fits_path = match wanted_path.ends_with('/') || wanted_path.is_empty() {
        true => path.starts_with(&wanted_path),
        false => path.split(['?', '#']).next() == Some(wanted_path.as_str()),
    };
    fits_host && fits_port && fits_path
}
