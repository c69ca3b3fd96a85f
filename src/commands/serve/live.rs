//! The script that every page of the preview bears, and the addresses that are the preview's own.

use axum::http::StatusCode;

use super::answer::Answer;
use super::html::escaped;
use super::state::{Current, Preview};
use super::words::Words;

/// Where the preview's own pages are; no page of a site can be there, since `_diwan` is no name of a language.
pub const OWN: &str = "/_diwan/";

/// The script of open pages.
pub const SCRIPT: &str = include_str!("live.js");

/// The page with the script before the end of its body. The name of the press tells the script what it stands in.
pub fn with_script(
    preview: &Preview,
    current: &Current,
    status: StatusCode,
    bytes: Vec<u8>,
) -> Answer {
    Answer::page(status, scripted(preview, current, &bytes, ""))
}

/// The same, of a page at another moment: the script says so, and leads back.
pub fn with_moment(
    preview: &Preview,
    current: &Current,
    (status, bytes): (StatusCode, Vec<u8>),
    (at, words): (&str, &Words),
) -> Answer {
    let told = format!(
        " data-at=\"{}\" data-told=\"{}\" data-now=\"{}\"",
        escaped(at),
        escaped(&words.word("preview-at")),
        escaped(&words.word("preview-now")),
    );
    Answer::page(status, scripted(preview, current, &bytes, &told))
}

fn scripted(preview: &Preview, current: &Current, bytes: &[u8], told: &str) -> Vec<u8> {
    let name = preview.name(current.version);
    let tag = format!("<script src=\"{OWN}live.js\" data-press=\"{name}\"{told} async></script>");
    let end = b"</body>";
    let at = bytes
        .windows(end.len())
        .rposition(|it| it.eq_ignore_ascii_case(end));
    let at = at.unwrap_or(bytes.len());
    [&bytes[..at], tag.as_bytes(), &bytes[at..]].concat()
}
