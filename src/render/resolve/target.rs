//! The parts of an address that an author wrote: what it names of the web, of this site, of a place in a page.

use crate::diagnostic::{Diagnostic, nearest, shorten};
use crate::plan::percent_encode;
use crate::route::is_direction_mark;
use crate::yaml::{first_odd, name_odd_character};

/// An address of the web or of a mailbox, whose author left out the scheme.
pub(super) fn meant_for_elsewhere(target: &str) -> Option<String> {
    let first = target.split(['/', '?', '#']).next().unwrap_or(target);
    if let Some((name, host)) = first.split_once('@')
        && !name.is_empty()
        && host.contains('.')
    {
        return Some(format!("mailto:{target}"));
    }
    match first.starts_with("www.") {
        true => Some(format!("https://{target}")),
        false => with_right_scheme(target),
    }
}

/// An address of the web that begins as none does: `https//example.org`, `https:example.org`, `htps:/example.org`.
fn with_right_scheme(target: &str) -> Option<String> {
    let end = target.find(|c: char| !c.is_ascii_alphabetic())?;
    let (scheme, rest) = target.split_at(end);
    let host = rest.trim_start_matches([':', ';', '/', '\\']);
    let between = &rest[..rest.len() - host.len()];
    let scheme = scheme.to_lowercase();
    let right = ["https", "http"]
        .into_iter()
        .find(|it| scheme == *it)
        .or_else(|| nearest(&scheme, ["https", "http"]))?;
    let name = host.split(['/', '?', '#']).next()?;
    let is_host = name.contains('.') && !name.starts_with('.');
    let is_right = between == "://" && scheme == right;
    // `http/index.html` is a folder of that name.
    let is_meant = is_host && !is_right && (between.len() > 1 || between == ":");
    is_meant.then(|| format!("{right}://{host}"))
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

/// An address with the place in it that is meant, where there is one.
pub(super) fn with_fragment(href: String, id: Option<&str>) -> String {
    match id {
        Some(id) => format!("{href}#{}", encode_fragment(id)),
        None => href,
    }
}

/// A fragment may hold more than a path: `#page=3` opens a PDF at its third page.
fn encode_fragment(id: &str) -> String {
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

/// The first character of an address that nobody sees.
pub(super) fn first_unseen(address: &str) -> Option<char> {
    first_odd(address).or_else(|| address.chars().find(|c| is_direction_mark(*c)))
}

/// What can be told of an address elsewhere without asking for it.
pub(super) fn look_at_external(target: &str) -> Result<(), Diagnostic> {
    let rest = target.split_once(':').map_or(target, |(_, rest)| rest);
    let rest = rest.trim_start_matches('/');
    if rest.is_empty() {
        let message = message!("link-without-target-leads-nowhere");
        let empty = Diagnostic::warning("dead-link", message).about(Some(target.into()));
        return Err(empty.hint(message!("write-target-between-round-brackets")));
    }
    if let Some(meant) = with_right_scheme(target) {
        let message = message!("shortened-leads-nowhere", shortened = shorten(target));
        let wrong = Diagnostic::warning("dead-link", message).about(Some(target.into()));
        return Err(wrong.hint(message!("write-shortened", shortened = shorten(&meant))));
    }
    if let Some(odd) = first_unseen(target) {
        let message = message!(
            "odd-named-stands-unseen-address",
            odd_named = name_odd_character(odd)
        );
        return Err(Diagnostic::warning("unseen-character", message).about(Some(target.into())));
    }
    Ok(())
}

/// The path of an address on the machine that it is asked on (RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
pub(super) fn path_on_this_machine(target: &str) -> Option<&str> {
    let rest = target.strip_prefix("http://")?;
    let (host, path) = rest.split_at(rest.find('/')?);
    let is_of = |name: &str| {
        let behind = host.strip_prefix(name);
        behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(':'))
    };
    let names = ["localhost", "127.0.0.1", "0.0.0.0", "[::1]"];
    let end = path.find(['?', '#']).unwrap_or(path.len());
    names.into_iter().any(is_of).then_some(&path[..end])
}

/// An address in the preview that was copied, which leads each reader to the machine that they sit at.
pub(super) fn copied_from_preview(target: &str) -> Diagnostic {
    let message = message!("address-of-this-machine", address = shorten(target));
    let fault = Diagnostic::warning("dead-link", message).about(Some(target.into()));
    fault.hint(message!("write-public-address"))
}
