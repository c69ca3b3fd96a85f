//! Addresses and paths of files in right-to-left text, which read from the left with all the letters in them.

use super::kind::{Kind, OBJECT, is_rtl, kind};

/// The end of the address that begins at `found`, or of the path in which Arabic letters stand.
pub(super) fn address_end(text: &str, start: usize, found: usize) -> Option<usize> {
    let ends = |c: char| {
        matches!(kind(c), Kind::Space | Kind::RtlPoint | Kind::Wall)
            || matches!(c, '<' | '>' | '"' | '«' | '»' | OBJECT)
    };
    let address = &text[found..];
    let end = || address.find(ends).unwrap_or(address.len());
    let is_of_file = || is_path(&text[start..]) || is_host_with_path(address);
    let is_own = is_address(address) || is_of_file() && address[..end()].contains(is_rtl);
    is_own.then(|| found + end())
}

/// An address may hold letters of any script (RFC 3987).
pub(super) fn is_address(word: &str) -> bool {
    let scheme = word.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(0);
    word[scheme..].starts_with("://") || word.starts_with("www.") || word.starts_with("mailto:")
}

/// So may the path of a file: from a drive, `C:\Users\أحمد`, or from a root, `/home/أحمد`, `~/نصوص`.
fn is_path(word: &str) -> bool {
    let has_drive = word.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    let is_of_drive = has_drive && (word[1..].starts_with(":\\") || word[1..].starts_with(":/"));
    let is_of_root = ["/", "~/", "./", "../", "\\\\"]
        .iter()
        .any(|root| word.starts_with(root));
    is_of_drive || is_of_root
}

/// A path behind the name of a host: `water.example/قانون`.
fn is_host_with_path(word: &str) -> bool {
    let is_of_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let end = word.find(|c| !is_of_host(c)).unwrap_or(word.len());
    let last = word[..end].rsplit_once('.');
    word[end..].starts_with('/')
        && last.is_some_and(|(name, top)| {
            !name.is_empty() && top.len() > 1 && top.bytes().all(|byte| byte.is_ascii_lowercase())
        })
}
