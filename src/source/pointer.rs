//! Files that are not there themselves: what Git LFS and git-annex leave in a checkout that did not fetch them.

use crate::diagnostic::{Diagnostic, Place};

/// How a pointer of Git LFS begins (its specification, version 1), and the form before it.
const LFS: [&[u8]; 2] = [
    b"version https://git-lfs.github.com/spec/",
    b"version https://hawser.github.com/spec/",
];
/// What a pointer of git-annex begins with.
const ANNEX: &[u8] = b"/annex/objects/";
/// No pointer is longer.
const LONGEST: usize = 1024;

/// What is to be said of the file `path` where its bytes only name another.
pub fn pointer(path: &str, bytes: &[u8]) -> Option<Diagnostic> {
    if bytes.len() > LONGEST {
        return None;
    }
    let (message, hint) = if LFS.iter().any(|start| bytes.starts_with(start)) {
        let message = message!("file-is-lfs-pointer", path);
        (message, message!("fetch-with-lfs"))
    } else if bytes.starts_with(ANNEX) {
        let message = message!("file-is-annex-pointer", path);
        (message, message!("fetch-with-annex"))
    } else {
        return None;
    };
    let told = Diagnostic::error("file-not-fetched", message).at(Place::file(path));
    Some(told.hint(hint))
}
