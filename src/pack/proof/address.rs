//! Where an address in a file of a copy leads.

use super::{Copy, Findings};
use crate::diagnostic::Diagnostic;
use crate::route::percent_decoded_bytes;

/// What a browser does with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressUse {
    /// Goes there when a reader asks for it: the web is allowed.
    Visit,
    /// Loads it with the page.
    Load,
}

/// Looks at an address as it stands in the file, entities resolved.
pub fn address(copy: Copy, url: &str, used: AddressUse, found: &mut Findings) {
    let url = url.trim();
    let fault =
        |code, what: &str| Diagnostic::error(code, format!("`{}` {what} `{url}`", copy.path));
    match scheme(url) {
        Some("http" | "https") if used == AddressUse::Visit => {}
        Some("mailto" | "tel" | "sms" | "geo") if used == AddressUse::Visit => {}
        Some("data") => {}
        Some("javascript") => found
            .faults
            .push(super::forbidden(copy.path, "a `javascript:` address")),
        Some("file") => found.faults.push(
            fault("absolute-path", "has the absolute path")
                .hint("name the file as it lies in the site"),
        ),
        Some(_) if used == AddressUse::Visit => {}
        Some(_) => found
            .faults
            .push(fault("external-resource", "loads").hint(
                "an offline copy loads nothing from elsewhere: put the file beside the page",
            )),
        None if url.starts_with("//") => found
            .faults
            .push(fault("external-resource", "names a host without a scheme:")),
        None if url.starts_with('/') => found.faults.push(
            fault("absolute-path", "has the absolute path")
                .hint("name the work or the file, and let Diwan write the address"),
        ),
        None => relative(copy, url, found),
    }
}

fn relative(copy: Copy, url: &str, found: &mut Findings) {
    let (path, id) = url
        .split_once('#')
        .map_or((url, None), |(path, id)| (path, Some(id)));
    let path = path.split('?').next().unwrap_or(path);
    let to = if path.is_empty() {
        Some(copy.path.to_owned())
    } else {
        join_path(copy.path, &decode(path))
    };
    let dead = |why: &str| {
        Diagnostic::error(
            "dead-link",
            format!("in the copy, `{}` links to `{url}`, {why}", copy.path),
        )
    };
    match to {
        None => found.faults.push(dead("which lies outside of it")),
        Some(to) if to.is_empty() || to.ends_with('/') => found.faults.push(
            dead("a folder, where a browser shows a list of files")
                .hint("name the file, `index.html` too"),
        ),
        Some(to) if !copy.files.contains(&to) => found.faults.push(dead("which is not in it")),
        Some(to) => {
            if to != copy.path {
                found.used.push(to.clone());
            }
            let id = id
                .map(decode)
                .filter(|id| !id.is_empty() && to.ends_with(".html"));
            // Text fragments (`#:~:text=`) name words, not places.
            found.wanted.extend(
                id.filter(|id| !id.starts_with(":~:"))
                    .map(|id| format!("{to}#{id}")),
            );
        }
    }
}

/// The scheme of an address (RFC 3986 §3.1).
pub(in crate::pack) fn scheme(url: &str) -> Option<&str> {
    let (scheme, _) = url.split_once(':')?;
    let mut letters = scheme.chars();
    let first = letters.next()?.is_ascii_alphabetic();
    let rest = letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    (first && rest).then_some(scheme)
}

/// A path seen from a file; `None` when it climbs above the top.
pub(in crate::pack) fn join_path(from: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

pub(in crate::pack) fn decode(text: &str) -> String {
    String::from_utf8_lossy(&percent_decoded_bytes(text)).into_owned()
}
