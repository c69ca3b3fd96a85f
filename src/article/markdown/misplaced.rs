//! Calls of components where none can stand: in the address of a link, inside a tag of HTML.

use super::call::{Call, CallKind, fault};

/// A call cannot say where a link leads, nor stand inside a tag of HTML.
pub(super) fn outside_addresses(mut call: Call, body: &str) -> Call {
    let (name, at) = (&call.name, call.range.start);
    let found = if is_in_address(body, at) {
        let message = message!("call-name-stands-address-link", name);
        Some(fault(message, message!("link-names-source-file-work")))
    } else if is_in_tag(body, at) {
        let message = message!("call-name-stands-inside-tag", name);
        Some(fault(
            message,
            message!("write-link-picture-markdown-instead"),
        ))
    } else {
        None
    };
    if found.is_some() {
        call.kind = CallKind::Whole;
        call.fault = found;
    }
    call
}

/// Whether what stands at `at` begins the address of a link, a picture or a definition of one.
pub(super) fn is_in_address(body: &str, at: usize) -> bool {
    let before = body[..at].trim_end();
    let before = before.strip_suffix('<').unwrap_or(before);
    before.ends_with("](") || before.ends_with("]:")
}

/// Whether a tag of HTML is open at `at`: looked for in the paragraph alone, and not far.
fn is_in_tag(body: &str, at: usize) -> bool {
    let near = &body[body.ceil_char_boundary(at.saturating_sub(400))..at];
    let near = &near[near.rfind("\n\n").map_or(0, |end| end + 2)..];
    let Some(opens) = near
        .rfind(['<', '>'])
        .filter(|at| near[*at..].starts_with('<'))
    else {
        return false;
    };
    let tag = &near[opens + 1..];
    tag.starts_with(|c: char| c.is_ascii_alphabetic()) && tag.contains('=')
}
