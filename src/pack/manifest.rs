//! `SHA256SUMS`: the digest of every file of a copy, in the form that `sha256sum --check` reads.
//!
//! One file a line, sorted by name, LF; the manifest does not name itself. It finds accidents and clumsy changes: who
//! can change a file on purpose can change the manifest too, and only a signature would tell.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest as _, Sha256};

use crate::route::Route;

/// The name of the manifest, at the top of a copy.
pub const NAME: &str = "SHA256SUMS";

/// The name of its signature, beside it.
pub const SIGNATURE: &str = "SHA256SUMS.minisig";

/// The file that carries the digest of the list of the copy before.
pub const PREVIOUS: &str = "PREVIOUS";

/// Where a book, whose top is spoken for, keeps the manifest. The paths in it begin at the top all the same.
pub const IN_BOOK: &str = "META-INF/SHA256SUMS";

/// Where a book keeps the signature of its manifest.
pub const SIGNATURE_IN_BOOK: &str = "META-INF/SHA256SUMS.minisig";

/// The SHA-256 digest of a file.
pub type Digest = [u8; 32];

/// The files of a copy, by path with `/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Their digests.
    pub files: BTreeMap<String, Digest>,
}

/// How a copy differs from its manifest; each list sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Differences {
    /// Files with another content.
    pub altered: Vec<String>,
    /// Files that the manifest does not name.
    pub added: Vec<String>,
    /// Files that are not there.
    pub missing: Vec<String>,
}

/// The digest of some bytes.
pub fn digest(bytes: &[u8]) -> Digest {
    Sha256::digest(bytes).into()
}

/// A digest in hexadecimal digits.
pub fn hex(digest: &Digest) -> String {
    digest
        .iter()
        .fold(String::with_capacity(64), |mut out, byte| {
            // Writing to a String cannot fail.
            let _ = write!(out, "{byte:02x}");
            out
        })
}

/// What a copy carries of the one before it, whose list has this digest.
pub fn previous(list: &Digest) -> String {
    format!("{}\n", hex(list))
}

/// Whether this can be the name of a file of a copy: a path below its top that every disk takes, in NFC, so that it is one
/// name to all programs.
pub fn is_name(path: &str) -> bool {
    let is_file = !path.is_empty() && !path.ends_with('/');
    is_file && Route::parse(path).is_ok_and(|route| route.as_str() == path)
}

impl Manifest {
    /// The manifest as it is written.
    pub fn text(&self) -> String {
        let lines = self.files.iter();
        lines
            .map(|(path, digest)| format!("{}  {path}\n", hex(digest)))
            .collect()
    }

    /// Reads a manifest; `None` where it is not exactly what [`Manifest::text`] writes, of names that Diwan gives.
    pub fn parse(text: &str) -> Option<Self> {
        let mut files = BTreeMap::new();
        for line in text.lines() {
            let (hex, path) = line.split_once("  ")?;
            if !is_name(path) {
                return None;
            }
            files.insert(path.to_owned(), digest_from(hex)?);
        }
        let manifest = Manifest { files };
        // A list of nothing proves nothing.
        (manifest.text() == text && !manifest.files.is_empty()).then_some(manifest)
    }

    /// How the files that are there differ from this.
    pub fn compare(&self, there: &BTreeMap<String, Digest>) -> Differences {
        let mut found = Differences::default();
        for (path, digest) in &self.files {
            match there.get(path) {
                None => found.missing.push(path.clone()),
                Some(other) if other != digest => found.altered.push(path.clone()),
                Some(_) => {}
            }
        }
        let unknown = there.keys().filter(|path| !self.files.contains_key(*path));
        found.added.extend(unknown.cloned());
        found
    }
}

impl Differences {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.altered.is_empty() && self.added.is_empty() && self.missing.is_empty()
    }
}

/// The digest that is written so.
pub fn digest_from(hex: &str) -> Option<Digest> {
    let mut digest = [0; 32];
    if hex.len() != 64 || !hex.is_ascii() {
        return None;
    }
    for (at, byte) in digest.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(digest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_reads_back_and_nothing_else_does() {
        let mut manifest = Manifest::default();
        manifest.files.insert("ar/ماء.html".into(), digest(b"a"));
        manifest.files.insert("index.html".into(), digest(b""));
        let text = manifest.text();
        assert!(text.ends_with(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  index.html\n"
        ));
        assert_eq!(Manifest::parse(&text), Some(manifest));
        for bad in [
            text.replace("  ", " "),
            text.to_uppercase(),
            format!("{text}\n"),
            text.replace("  index", "  ../index"),
            text.replace("  index", "  /index"),
            text.replace("  index", "  a\\index"),
            text.replace("  index", "  e\u{301}index"),
        ] {
            assert_eq!(Manifest::parse(&bad), None, "{bad}");
        }
        assert_eq!(Manifest::parse(""), None);
    }

    #[test]
    fn every_kind_of_difference_is_found() {
        let of = |files: &[(&str, &[u8])]| {
            let files = files.iter();
            files
                .map(|(path, bytes)| ((*path).to_owned(), digest(bytes)))
                .collect::<BTreeMap<_, _>>()
        };
        let manifest = Manifest {
            files: of(&[("a", b"1"), ("b", b"2"), ("c", b"3")]),
        };
        let found = manifest.compare(&of(&[("a", b"1"), ("b", b"x"), ("d", b"4")]));
        assert_eq!(
            (found.altered, found.added, found.missing),
            (vec!["b".into()], vec!["d".into()], vec!["c".into()])
        );
    }
}
