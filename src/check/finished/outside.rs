//! Addresses out of the site that cannot lead anywhere, as far as their form tells it.
//!
//! Takes an address that a browser leaves the site by; gives what it should look like, where no program can make anything of it.
//! Whether somebody answers there is another question, which `check::external` asks.

use crate::diagnostic::Message;
use crate::route::percent_decode;

/// What an address of this kind looks like, where this one is none.
pub(super) fn remedy(address: &str) -> Option<Message> {
    let (scheme, rest) = address.trim().split_once(':')?;
    let (before_query, _) = rest.split_once(['?', '#']).unwrap_or((rest, ""));
    let said = percent_decode(before_query);
    match &*scheme.to_ascii_lowercase() {
        // Who answers a letter to nobody fills in the address (RFC 6068 §2).
        "mailto" => (!said.is_empty() && !said.split(',').all(is_mail_address))
            .then(|| message!("mail-address-looks-like")),
        "tel" | "sms" => {
            (!said.contains(char::is_numeric)).then(|| message!("telephone-looks-like"))
        }
        "http" | "https" => (!has_host(&said)).then(|| message!("host-looks-like")),
        _ => None,
    }
}

/// Whether a name stands before the one `@`, and a host behind it.
fn is_mail_address(text: &str) -> bool {
    let parts = text.trim().split_once('@');
    parts.is_some_and(|(name, host)| {
        let is_odd = |text: &str| text.is_empty() || text.contains(char::is_whitespace);
        let has_ends = host.starts_with('.') || host.ends_with('.');
        !is_odd(name) && !is_odd(host) && !has_ends && !host.contains('@')
    })
}

/// Whether a host stands behind the strokes, which holds no space (URL, "forbidden host code points").
fn has_host(rest: &str) -> bool {
    let host = rest.trim_start_matches(['/', '\\']);
    let host = host.split(['/', '\\']).next().unwrap_or(host);
    !host.is_empty()
        && !host.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '^' | '|'))
}
