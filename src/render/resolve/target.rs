//! The parts of an address that an author wrote: what it names of the web, of this site, of a place in a page.

use crate::plan::percent_encode;

/// An address of the web or of a mailbox, whose author left out the scheme.
pub(super) fn meant_for_elsewhere(target: &str) -> Option<String> {
    let first = target.split(['/', '?', '#']).next().unwrap_or(target);
    if let Some((name, host)) = first.split_once('@')
        && !name.is_empty()
        && host.contains('.')
    {
        return Some(format!("mailto:{target}"));
    }
    first
        .starts_with("www.")
        .then(|| format!("https://{target}"))
}

/// The query stands before the fragment (RFC 3986 §3).
pub(super) fn with_query(href: String, query: Option<&str>) -> String {
    let Some(query) = query else {
        return href;
    };
    match href.split_once('#') {
        None => format!("{href}?{query}"),
        Some((path, id)) => format!("{path}?{query}#{id}"),
    }
}

/// A fragment may hold more than a path: `#page=3` opens a PDF at its third page.
pub(super) fn encode_fragment(id: &str) -> String {
    percent_encode(id)
        .replace("%3D", "=")
        .replace("%26", "&")
        .replace("%3A", ":")
        .replace("%3B", ";")
}

/// Whether a target has a scheme (RFC 3986 §3.1) or names a host.
pub(super) fn is_external(target: &str) -> bool {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme);
    let has_scheme = scheme.is_some_and(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    });
    has_scheme || target.starts_with("//")
}
