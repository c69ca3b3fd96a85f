//! `revealing-link`: a link that carries a password or a key, names whoever copied it, or leads into a network of one's own.
//!
//! Such links are copied from a browser or a letter, and look like any other. Only what is certain is told: a password before
//! `@` (RFC 3986 §3.2.1), a signed token, the filters of mailboxes, addresses that no reader can reach (RFC 1918, RFC 4193,
//! RFC 6762, RFC 8375) or that are each reader's own (RFC 6761 §6.3, RFC 1122 §3.2.1.3), documents opened for editing.

use core::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

use pulldown_cmark::Tag;

use crate::article::markdown::What;
use crate::check::manuscript::Manuscript;
use crate::check::{Rule, Sight};
use crate::diagnostic::{Diagnostic, Message, Severity, shorten};
use crate::route::percent_decode;

pub(super) const RULE: Rule = Rule {
    name: "revealing-link",
    severity: Severity::Warning,
    summary: "a link carries a secret, or leads where no reader can follow",
    sight: Sight::Page(check),
};

/// Names under which addresses carry what opens something, and how many letters make a key of it.
const KEYS: &[&str] = &[
    "token",
    "access_token",
    "id_token",
    "auth_token",
    "api_key",
    "apikey",
    "password",
    "passwd",
    "pwd",
    "phpsessid",
    "jsessionid",
    "sessionid",
    "x-amz-signature",
];
const LONG: usize = 8;
/// Endings of hosts that are no names of the web.
const INSIDE: &[&str] = &[
    ".local",
    ".lan",
    ".internal",
    ".intranet",
    ".corp",
    ".home.arpa",
    ".localdomain",
];
/// Filters of mailboxes, which put the address that was meant into one of theirs.
const FILTERS: &[&str] = &[
    "safelinks.protection.outlook.com",
    "urldefense.com",
    "urldefense.proofpoint.com",
];

/// The parts of an address of the web.
struct Web<'a> {
    user: Option<&'a str>,
    host: &'a str,
    path: &'a str,
    query: &'a str,
}

fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    for token in page.tokens {
        let (What::Open(Tag::Link { dest_url, .. }, _)
        | What::Open(Tag::Image { dest_url, .. }, _)) = &token.what
        else {
            continue;
        };
        let Some((message, hint)) = parts(dest_url).and_then(|web| revealed(&web)) else {
            continue;
        };
        let range = place(page, page.in_file(&token.range), dest_url);
        let finding = RULE.finding(page, range, message).hint(hint);
        found.push(finding.about(Some(dest_url.as_ref().into())));
    }
}

/// Where the address stands, else the line of the link.
fn place(page: &Manuscript, link: Range<usize>, address: &str) -> Range<usize> {
    match page.text[link.clone()].find(address) {
        Some(at) => link.start + at..link.start + at + address.len(),
        None => page.first_line(link),
    }
}

fn parts(address: &str) -> Option<Web<'_>> {
    let (scheme, rest) = address.split_once("://")?;
    if !["http", "https", "ftp"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
    {
        return None;
    }
    let rest = rest.split('#').next().unwrap_or_default();
    let (authority, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (Some(user), host),
        None => (None, authority),
    };
    // The colons of an address in brackets (RFC 3986 §3.2.2) are no port's.
    let host = match host.split_once(']') {
        Some((host, _)) => host.trim_start_matches('['),
        None => host.rsplit_once(':').map_or(host, |(host, _)| host),
    };
    Some(Web {
        user,
        host,
        path,
        query,
    })
}

/// What an address reveals, and the remedy.
fn revealed(web: &Web) -> Option<(Message, Message)> {
    let host = web.host.to_ascii_lowercase();
    let is_of =
        |name: &str| host == name || host.strip_suffix(name).is_some_and(|it| it.ends_with('.'));
    if web.user.is_some_and(|user| user.contains(':')) {
        return Some((
            message!("link-carries-password"),
            message!("take-password-out"),
        ));
    }
    if FILTERS.iter().any(|name| is_of(name)) {
        let hint = match meant(web) {
            Some(near) => message!("write-address-meant", near),
            None => message!("copy-address-from-browser"),
        };
        return Some((message!("link-through-mail-filter"), hint));
    }
    if let Some(name) = secret(web) {
        return Some((message!("link-carries-key", name), message!("take-key-out")));
    }
    if is_own_machine(&host) {
        return Some((
            message!("address-of-this-machine", address = shorten(&host)),
            message!("example-address-as-code"),
        ));
    }
    if is_inside(&host) {
        let message = message!("link-into-own-network", host = shorten(&host));
        let is_number = host.contains(':') || host.chars().all(|c| c.is_ascii_digit() || c == '.');
        let hint = match host.contains(['.', ':']) {
            true if is_number => message!("example-address-as-code"),
            true => message!("write-public-address"),
            false => message!("write-whole-name-of-host", host = shorten(&host)),
        };
        return Some((message, hint));
    }
    let is_editing =
        is_of("docs.google.com") && web.path.contains("/d/") && web.path.ends_with("/edit");
    let is_shared = host.ends_with(".sharepoint.com") && web.path.starts_with("/:");
    (is_editing || is_shared).then(|| {
        (
            message!("link-to-document-in-the-making"),
            message!("attach-document-instead"),
        )
    })
}

/// The address inside one of a filter.
fn meant(web: &Web) -> Option<String> {
    let mut pairs = web.query.split('&');
    let inside = pairs.find_map(|pair| pair.strip_prefix("url="));
    let inside = inside.map(|it| percent_decode(it).into_owned());
    inside.filter(|it| it.starts_with("http") && !it.contains(['`', ' ']))
}

/// The name under which an address carries a key.
fn secret<'w>(web: &Web<'w>) -> Option<&'w str> {
    let in_path = web.path.split(';').skip(1);
    let mut pairs = web
        .query
        .split('&')
        .chain(in_path)
        .filter_map(|pair| pair.split_once('='));
    let is_secret = |(name, value): &(&str, &str)| {
        let is_named = KEYS.contains(&&*name.to_ascii_lowercase()) && value.len() >= LONG;
        // A signed token (RFC 7519) is known by how it begins.
        let is_token = value.starts_with("eyJ") && value.len() > 20;
        is_named || is_token
    };
    pairs.find(is_secret).map(|(name, _)| name)
}

/// Whether a host is the machine that each reader sits at.
fn is_own_machine(host: &str) -> bool {
    let is_address = match host.parse() {
        Ok(address) => Ipv6Addr::is_loopback(&address) || Ipv6Addr::is_unspecified(&address),
        Err(_) => numbers(host).is_some_and(|it| it[0] == 127 || it == [0; 4]),
    };
    is_address || host == "localhost" || host.ends_with(".localhost")
}

/// The numbers of an address of IPv4.
fn numbers(host: &str) -> Option<[u8; 4]> {
    let address: Ipv4Addr = host.parse().ok()?;
    Some(address.octets())
}

/// Whether a host is one of a network of one's own: an address for such, a name without a dot, an ending for such.
fn is_inside(host: &str) -> bool {
    if let Some([one, two, _, _]) = numbers(host) {
        return matches!(
            (one, two),
            (10, _) | (172, 16..=31) | (192, 168) | (169, 254)
        );
    }
    if let Ok(address) = host.parse::<Ipv6Addr>() {
        // Unique local ones, and those of a link.
        return matches!(address.segments()[0], 0xfc00..=0xfdff | 0xfe80..=0xfebf);
    }
    let is_name = host.starts_with(|c: char| c.is_ascii_alphanumeric()) && !host.contains('%');
    let is_bare = is_name && !host.contains('.');
    is_bare || INSIDE.iter().any(|ending| host.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::check::testing::{findings, places};

    #[test]
    fn what_no_reader_should_have_is_told_at_the_address() {
        for address in [
            "https://ali:motdepasse@exemple.fr/",
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr%2Fa&data=05|01|ali",
            "https://exemple.fr/a?token=eyJhbGciOiJIUzI1NiJ9.eyJzdWI",
            "https://exemple.fr/a;jsessionid=0123456789ABCDEF?b=1",
            "http://192.168.1.5/",
            "https://10.0.0.3/a",
            "http://intranet/x",
            "http://srv.local/",
            "http://srv.corp:8080/x",
            "http://localhost:1313/a",
            "http://127.0.0.1/",
            "http://127.0.1.1:8000/a",
            "http://[::1]:4000/",
            "http://[fd00::12]/a",
            "http://app.localhost/",
            "https://docs.google.com/document/d/1aB/edit",
            "https://ministere.sharepoint.com/:w:/g/x",
        ] {
            assert_eq!(
                places(&RULE, "fr", &format!("[x]({address})")),
                [(4, 5)],
                "{address}"
            );
        }
        for address in [
            "https://exemple.fr/?page=2&token=fr",
            "https://ali@exemple.fr/",
            "mailto:a:b@exemple.fr",
            "https://localhost.exemple.fr/",
            "https://8.8.8.8/",
            "https://[2606:4700::1111]/",
            "https://docs.google.com/forms/d/e/x/viewform",
            "https://local.exemple.fr/",
            "https://exemple.fr/a/edit",
            "page.md",
        ] {
            assert_eq!(
                places(&RULE, "fr", &format!("[x]({address})")),
                [],
                "{address}"
            );
        }
    }

    #[test]
    fn the_address_that_was_meant_is_given() {
        let body = "=== content/a.fr.md\n---\ntitle: x\n---\n[x](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr%2Fa&data=05)\n";
        let hint = findings(&RULE, body)[0]
            .hint
            .clone()
            .unwrap_or_default()
            .to_string();
        assert!(hint.contains("`https://exemple.fr/a`"), "{hint}");
    }
}
