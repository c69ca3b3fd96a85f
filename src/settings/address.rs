//! The address at which a site is published.

use std::fmt;

use crate::diagnostic::Message;

/// Scheme and host, and the path below which the site lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://www.example.org`, without a final slash.
    pub origin: String,
    /// `` at the root of the host, else `/press`, without a final slash.
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
        if host.is_empty() {
            return Err(message!("host-missing"));
        }
        let port = host
            .rsplit_once(':')
            .filter(|(_, port)| !port.contains(']'));
        let (name, port) = port.unwrap_or((host, "80"));
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
        Ok(BaseUrl {
            origin: origin.to_owned(),
            path: path.trim_end_matches('/').to_owned(),
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
        let rest = rest.strip_prefix(&*self.path)?;
        let is_whole = rest.is_empty() || rest.starts_with(['/', '#', '?']);
        (is_web && is_whole && own.eq_ignore_ascii_case(host)).then_some(rest)
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
        for wrong in [
            "https:///x",
            "https://x:port",
            "https://x:99999",
            "https://وزارة.example",
            "https://a@b",
        ] {
            assert!(BaseUrl::parse(wrong).is_err(), "{wrong}");
        }
        for right in [
            "http://127.0.0.1:8080",
            "http://[::1]:8080/x",
            "http://[::1]",
            "https://xn--mgb9awbf.example",
        ] {
            assert!(BaseUrl::parse(right).is_ok(), "{right}");
        }
    }
}
