//! Which addresses stay.
//!
//! Takes the value of an attribute, entities decoded; gives the address as a browser would read it, or the scheme for
//! which it goes. A scheme is sought after all white space and control characters are removed, not only those that
//! browsers remove: who hides a scheme in an odd character has no good reason to.
//!
//! What has no scheme is relative and stays; so does what has a colon but no scheme by the URL standard, such as
//! `صفحة:١`.

use crate::route::SCHEMES;

/// The pictures that may stand in an address. No SVG: it can act.
const PICTURES: [&str; 4] = ["png", "jpeg", "webp", "gif"];

/// A candidate of a `srcset`: an address, and its width or density as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate<'v> {
    pub(super) address: &'v str,
    pub(super) size: &'v str,
}

/// The address that `value` is to a browser (URL, "basic URL parser", steps 1 to 3), or the scheme that forbids it.
pub(super) fn read(value: &str, pictures: bool) -> Result<String, String> {
    match forbidden(value, pictures) {
        Some(scheme) => Err(scheme),
        None => Ok(bare(value)),
    }
}

/// The scheme for which an address goes, if it does.
pub(super) fn forbidden(value: &str, pictures: bool) -> Option<String> {
    // Without a colon there is no scheme, and most addresses are of this site.
    let scheme = value.contains(':').then(|| scheme(value))??;
    let stays = SCHEMES.contains(&&*scheme) || (scheme == "data" && pictures && is_picture(value));
    (!stays).then_some(scheme)
}

/// The candidates of a `srcset` (HTML, "Parsing a srcset attribute"); those with an unreadable size are left out.
pub(super) fn candidates(value: &str) -> Vec<Candidate<'_>> {
    let mut found = Vec::new();
    let mut rest = value;
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\n', '\x0c', '\r', ',']);
        if rest.is_empty() {
            return found;
        }
        let end = rest.find(is_space).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        let size = match address.ends_with(',') {
            true => "",
            false => &after[..after.find(',').unwrap_or(after.len())],
        };
        rest = &after[size.len()..];
        let (address, size) = (address.trim_end_matches(','), size.trim_matches(is_space));
        if is_size(size) {
            found.push(Candidate { address, size });
        }
    }
}

/// The address, fit to stand in a `srcset`, where white space and commas at the ends part candidates.
pub(super) fn in_list(address: &str) -> String {
    let mut text: String = address.replace(is_space, "%20");
    while let Some(rest) = text.strip_suffix(',') {
        text = format!("{rest}%2C");
    }
    while let Some(rest) = text.strip_prefix(',') {
        text = format!("%2C{rest}");
    }
    text
}

fn bare(value: &str) -> String {
    let value = value.trim_matches(|c| c <= ' ');
    value.replace(['\t', '\n', '\r'], "")
}

/// The scheme in lower case, if there is one: a letter, then letters, digits, `+`, `-`, `.`, then a colon.
fn scheme(value: &str) -> Option<String> {
    let mut scheme = String::new();
    for c in visible(value) {
        match c {
            ':' if !scheme.is_empty() => return Some(scheme),
            'a'..='z' => scheme.push(c),
            '0'..='9' | '+' | '-' | '.' if !scheme.is_empty() => scheme.push(c),
            _ => return None,
        }
    }
    None
}

fn is_picture(value: &str) -> bool {
    // Longer than any media type that is allowed; the picture itself may be long.
    let head: String = visible(value).take(32).collect();
    let kind = head.strip_prefix("data:image/").unwrap_or_default();
    let kind = kind.split_once([';', ',']).map(|(kind, _)| kind);
    kind.is_some_and(|it| PICTURES.contains(&it))
}

fn visible(value: &str) -> impl Iterator<Item = char> + '_ {
    let kept = value
        .chars()
        .filter(|c| !c.is_control() && !c.is_whitespace());
    kept.map(|c| c.to_ascii_lowercase())
}

fn is_size(size: &str) -> bool {
    size.chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-' | ' '))
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\x0c' | '\r')
}
