//! What in an offline copy would not work from a disk.
//!
//! Takes each file of a copy as it is written, and the names of all; gives diagnostics: dead links, links that end in no
//! file name, absolute paths, anything loaded from elsewhere, what browsers refuse to pages opened from a disk (modules,
//! `fetch`, workers, `integrity`, `crossorigin`, `<use>` of another file), names that some disk would not take. It reads
//! markup as a browser does, and knows nothing of how the file came about.

pub(in crate::pack) mod address;
mod page;
mod script;
mod style;

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Message};

pub use page::page;
pub use script::script;
pub use style::style;

/// The longest path of a file below the top of a copy, in UTF-16 units: Windows allows 260 with the folders above.
const LONGEST: usize = 200;

/// The file that is looked at, and all the others.
#[derive(Clone, Copy)]
pub struct Copy<'a> {
    /// Its path.
    pub path: &'a str,
    /// The paths of all files.
    pub files: &'a BTreeSet<String>,
}

/// What was found in a page.
#[derive(Debug, Default)]
pub struct Findings {
    /// What is wrong.
    pub faults: Vec<Diagnostic>,
    /// Its ids, as `path#id`.
    pub anchors: Vec<String>,
    /// Places in pages that it links to, as `path#id`.
    pub wanted: Vec<String>,
    /// The files that it links to or loads.
    pub used: Vec<String>,
    /// How many scripts it has, and attributes that are scripts.
    pub scripts: usize,
}

/// What is wrong with a name.
pub fn name(path: &str) -> Option<Diagnostic> {
    let length = path.encode_utf16().count();
    (length > LONGEST).then(|| {
        Diagnostic::error(
            "unsafe-name",
            message!("name-too-long-for-windows", path, length, most = LONGEST),
        )
        .hint(message!("shorter-slug"))
    })
}

/// What is wrong with a document that must do without any other file, and without scripts.
pub fn alone(path: &str, html: &str) -> Vec<Diagnostic> {
    let files = BTreeSet::from([path.to_owned()]);
    let copy = Copy {
        path,
        files: &files,
    };
    let mut found = page(copy, html);
    for place in &found.wanted {
        if !found.anchors.contains(place) {
            let dead = message!("links-to-no-place", path, place);
            found.faults.push(Diagnostic::error("dead-anchor", dead));
        }
    }
    if found.scripts > 0 {
        found.faults.push(
            Diagnostic::error("forbidden-offline", message!("has-script", path))
                .hint(message!("document-works-without")),
        );
    }
    found.faults.extend(name(path));
    found.faults
}

fn forbidden(path: &str, what: &Message) -> Diagnostic {
    Diagnostic::error(
        "forbidden-offline",
        message!("refused-from-disk", path, what),
    )
    .hint(message!("write-without-it"))
}
