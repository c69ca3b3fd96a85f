//! Documents that are not what their names say: a page of an error saved as `report.pdf`, an empty file.
//!
//! Told is only what is certainly something else, by the first bytes; what is nothing that is known may be anything.

use crate::diagnostic::{Diagnostic, Place};

/// Endings, and what such files may be. Old forms of offices are left out: programs save HTML and XML under their names.
const KINDS: &[(&[&str], &[&str])] = &[
    (&["pdf"], &["application/pdf"]),
    // What is protected by a password is wrapped in the old form.
    (
        &["docx", "docm", "xlsx", "xlsm", "pptx", "ppsx"],
        &["application/zip", "application/x-ole-storage"],
    ),
    (
        &["zip", "odt", "ods", "odp", "odg", "epub"],
        &["application/zip"],
    ),
    (&["mp4", "m4v", "m4a", "mov", "3gp"], &["video/mp4"]),
    (
        &["mp3", "ogg", "oga", "ogv", "opus", "webm", "wav", "flac"],
        &[],
    ),
    (&["7z", "rar", "gz"], &[]),
];

/// What files begin with, from the first byte.
const STARTS: &[(&[u8], &str)] = &[
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        "application/x-ole-storage",
    ),
    (b"\x89PNG\r\n", "image/png"),
    (b"\xFF\xD8\xFF", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"<!doctype html", "text/html"),
    (b"<html", "text/html"),
    (b"<?xml", "text/xml"),
];

/// What is wrong with the file `path`.
pub(super) fn fault(path: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let ending = path.rsplit_once('.')?.1.to_lowercase();
    let (_, allowed) = KINDS.iter().find(|(known, _)| known.contains(&&*ending))?;
    if bytes.is_empty() {
        let told = Diagnostic::warning("empty-file", message!("file-is-empty", path));
        return Some(told.at(Place::file(path)).hint(message!("put-file-anew")));
    }
    let found = media_type(bytes)?;
    if allowed.contains(&found) {
        return None;
    }
    let message = message!(
        "path-named-ending-truth-media",
        path,
        ending,
        media_type = found
    );
    let told = Diagnostic::warning("misnamed-file", message).at(Place::file(path));
    Some(told.hint(message!("open-file-put-anew")))
}

fn media_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.get(4..8) == Some(b"ftyp".as_slice()) {
        return Some("video/mp4");
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = text.trim_ascii_start();
    let begins = |start: &[u8]| {
        let beginning = text.get(..start.len());
        beginning.is_some_and(|it| it.eq_ignore_ascii_case(start))
    };
    let (_, found) = STARTS.iter().find(|(start, _)| begins(start))?;
    Some(found)
}
