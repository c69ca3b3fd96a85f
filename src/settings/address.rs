//! The address at which a site is published.

use std::fmt;

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
    pub fn parse(text: &str) -> Result<Self, String> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        let rest = rest.ok_or("not an address that begins with `https://`")?;
        if rest.contains(['?', '#', ' ', '"', '<', '>']) || rest.chars().any(char::is_control) {
            return Err("an address of a site has no query, no fragment and no space".to_owned());
        }
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if host.is_empty() {
            return Err("the host is missing".to_owned());
        }
        let origin = &text[..text.len() - path.len()];
        Ok(BaseUrl {
            origin: origin.to_owned(),
            path: path.trim_end_matches('/').to_owned(),
        })
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
        assert!(BaseUrl::parse("https:///x").is_err());
    }
}
