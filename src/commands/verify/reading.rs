//! What a copy holds, and what is said where that cannot be told.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek};
use std::path::Path;

use diwan::diagnostic::{Diagnostic, Message};
use diwan::pack::manifest::{self, Differences, Digest, Manifest};

/// Bytes that can be read, and read once more.
pub trait Bytes: Read + Seek {}
impl<T: Read + Seek> Bytes for T {}

/// What was read of a copy.
pub struct CopyReading {
    /// How many files its list names.
    pub files: usize,
    /// How it differs from its list.
    pub differences: Differences,
    /// What systems left in it, which the list does not name and no page can load.
    pub litter: Vec<String>,
    /// The archive is not, byte for byte, the one that was made.
    pub resealed: bool,
    /// What a signature must be of: the list, or the document itself.
    pub signed: Box<dyn Bytes>,
    /// The name that a signature must name.
    pub name: String,
    /// The text of the signature, where there is one.
    pub signature: Option<String>,
    /// Whether it is a list that was signed.
    pub is_list: bool,
    /// Whether anything but a signature says what it was.
    pub is_listed: bool,
    /// The digest of the list, where there is one.
    pub list: Option<Digest>,
    /// The digest of what it says of the copy before it.
    pub previous: Option<Digest>,
}

/// What is to be told of a copy with a list, before its signature is known.
pub fn compared(
    manifest: &Manifest,
    there: &BTreeMap<String, Digest>,
    text: String,
) -> CopyReading {
    CopyReading {
        files: manifest.files.len(),
        list: Some(manifest::digest(text.as_bytes())),
        previous: manifest.files.get(manifest::PREVIOUS).copied(),
        differences: manifest.compare(there),
        litter: Vec::new(),
        resealed: false,
        signed: Box::new(Cursor::new(text.into_bytes())),
        name: manifest::NAME.to_owned(),
        is_list: true,
        signature: None,
        is_listed: true,
    }
}

/// There is no list of files.
pub fn no_manifest(path: &Path, why: &Message) -> Diagnostic {
    Diagnostic::error(
        "not-a-bundle",
        message!(
            "copy-without-list",
            path = path.display(),
            file = manifest::NAME,
            why
        ),
    )
    .hint(message!("copy-list-taken-away"))
}

/// The list of files is not one that Diwan writes.
pub fn broken_manifest(path: &Path) -> Diagnostic {
    Diagnostic::error(
        "altered-manifest",
        message!(
            "copy-list-altered",
            path = path.display(),
            file = manifest::NAME
        ),
    )
    .hint(message!("fetch-copy-again"))
}

/// Something cannot be read.
pub fn unreadable(path: &Path, why: &Message) -> Diagnostic {
    Diagnostic::error(
        "unreadable-file",
        message!("path-cannot-read-error", path = path.display(), error = why),
    )
}
