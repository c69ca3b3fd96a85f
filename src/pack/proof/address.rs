//! Where an address in a file of a copy leads.

use super::{Copy, Findings};
use crate::diagnostic::{Diagnostic, Message};
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
    let path = copy.path;
    let absolute = || Diagnostic::error("absolute-path", message!("has-absolute-path", path, url));
    let external = |message| Diagnostic::error("external-resource", message);
    match scheme(url) {
        Some("http" | "https") if used == AddressUse::Visit => {}
        Some("mailto" | "tel" | "sms" | "geo") if used == AddressUse::Visit => {}
        Some("data") => {}
        Some("javascript") => found
            .faults
            .push(super::forbidden(copy.path, &message!("javascript-address"))),
        Some("file") => found
            .faults
            .push(absolute().hint(message!("name-file-as-it-lies"))),
        Some(_) if used == AddressUse::Visit => {}
        Some(_) => found.faults.push(
            external(message!("loads-from-elsewhere", path, url))
                .hint(message!("copy-loads-nothing")),
        ),
        None if url.starts_with("//") => {
            found
                .faults
                .push(external(message!("host-without-scheme", path, url)))
        }
        None if url.starts_with('/') => found
            .faults
            .push(absolute().hint(message!("name-work-or-file"))),
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
    let dead = |why: Message| {
        let message = message!("copy-link-dead", path = copy.path, url, why);
        Diagnostic::error("dead-link", message)
    };
    match to {
        None => found.faults.push(dead(message!("which-lies-outside"))),
        Some(to) if to.is_empty() || to.ends_with('/') => found
            .faults
            .push(dead(message!("which-is-folder")).hint(message!("name-index-too"))),
        Some(to) if !copy.files.contains(&to) => {
            found.faults.push(dead(message!("which-is-not-there")))
        }
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
