//! Who may ask: programs on purpose, no page of another site.
//!
//! Drafts and embargoed texts are behind this address, so a page that an editor happens to have open must not read them:
//! neither through a name of its own that leads to this machine (DNS rebinding), nor by asking from its own origin.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderName, Method, StatusCode, Uri, header};

/// Why a request is refused; `None` when it is not. `own` is the host that the preview was told to listen at.
pub fn refusal(method: &Method, uri: &Uri, headers: &HeaderMap, own: &str) -> Option<StatusCode> {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return Some(StatusCode::METHOD_NOT_ALLOWED);
    }
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return Some(StatusCode::BAD_REQUEST);
    };
    let Ok(host) = host.to_str() else {
        return Some(StatusCode::BAD_REQUEST);
    };
    let asked = uri.authority().map(|it| it.as_str());
    let is_foreign = !is_ours(host, own)
        || asked.is_some_and(|asked| !is_ours(asked, own))
        || comes_from_elsewhere(headers, host);
    is_foreign.then_some(StatusCode::FORBIDDEN)
}

/// An address in numbers needs no name server, so nobody can rebind it; of names, only this machine's own.
fn is_ours(authority: &str, own: &str) -> bool {
    let name = match authority.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((name, after)) if after.is_empty() || after.starts_with(':') => name,
            _ => return false,
        },
        None => authority.split(':').next().unwrap_or(authority),
    };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name.parse::<IpAddr>().is_ok()
        || name == "localhost"
        || name.ends_with(".localhost")
        || (!name.is_empty() && name.eq_ignore_ascii_case(own))
}

/// A link from elsewhere may be followed; a page elsewhere may not fetch, embed or listen.
fn comes_from_elsewhere(headers: &HeaderMap, host: &str) -> bool {
    let is = |name: &HeaderName, value: &str| headers.get(name).is_some_and(|it| it == value);
    let site = HeaderName::from_static("sec-fetch-site");
    let mode = HeaderName::from_static("sec-fetch-mode");
    let dest = HeaderName::from_static("sec-fetch-dest");
    let followed = is(&mode, "navigate") && is(&dest, "document");
    let origin = headers.get(header::ORIGIN);
    origin.is_some_and(|origin| origin.as_bytes() != format!("http://{host}").as_bytes())
        || (is(&site, "cross-site") && !followed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(method: Method, headers: &[(&'static str, &str)]) -> u16 {
        let pairs = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        let uri = Uri::from_static("/ar/");
        refusal(&method, &uri, &pairs.collect(), "press.lan").map_or(200, |it| it.as_u16())
    }

    #[test]
    fn names_that_others_control_are_refused() {
        for host in [
            "127.0.0.1:1111",
            "localhost:1111",
            "[::1]:1111",
            "press.lan",
            "LOCALHOST.",
            "10.0.0.7",
        ] {
            assert_eq!(asked(Method::GET, &[("host", host)]), 200, "{host}");
        }
        for host in [
            "evil.example",
            "127.0.0.1.evil.example:1111",
            "localhost.evil.example",
            "",
            "notlocalhost",
            "[::1]evil.example",
            "[::1",
            "localhost@evil.example",
            "evil.example:127.0.0.1",
        ] {
            assert_eq!(asked(Method::GET, &[("host", host)]), 403, "{host}");
        }
        assert_eq!(asked(Method::GET, &[]), 400);
    }

    #[test]
    fn a_page_elsewhere_may_link_but_not_look() {
        let host = ("host", "127.0.0.1:1111");
        let cross = ("sec-fetch-site", "cross-site");
        for (more, status) in [
            (vec![("origin", "http://127.0.0.1:1111")], 200),
            (vec![("origin", "http://evil.example")], 403),
            (vec![("origin", "null")], 403),
            (
                vec![
                    cross,
                    ("sec-fetch-mode", "navigate"),
                    ("sec-fetch-dest", "document"),
                ],
                200,
            ),
            (
                vec![
                    cross,
                    ("sec-fetch-mode", "navigate"),
                    ("sec-fetch-dest", "iframe"),
                ],
                403,
            ),
            (vec![cross, ("sec-fetch-mode", "no-cors")], 403),
        ] {
            let headers: Vec<_> = [host].into_iter().chain(more.clone()).collect();
            assert_eq!(asked(Method::GET, &headers), status, "{more:?}");
        }
        assert_eq!(asked(Method::POST, &[host]), 405);
    }
}
