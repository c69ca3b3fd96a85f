//! What a copy holds: a folder, an archive or a book, or one document that lies among others.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use diwan::diagnostic::Diagnostic;
use diwan::pack::archive::{self, Seal};
use diwan::pack::manifest::{self, Differences, Digest, Manifest};
use diwan::pack::signature;
use diwan::route::nfc;
use walkdir::WalkDir;

use crate::commands::publish::LEDGER;

/// How the first bytes of an archive read.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// What was read of a copy.
pub struct Reading {
    /// How many files its list names.
    pub files: usize,
    /// How it differs from its list.
    pub differences: Differences,
    /// The archive is not, byte for byte, the one that was made.
    pub resealed: bool,
    /// What a signature must be of: the list, or the document itself.
    pub signed: Vec<u8>,
    /// The text of the signature, where there is one.
    pub signature: Option<String>,
    /// Whether anything but a signature says what it was.
    pub is_listed: bool,
}

/// Reads the copy at a path.
pub fn read(path: &Path) -> Result<Reading, Diagnostic> {
    if path.is_dir() {
        return folder(path);
    }
    let file = fs::File::open(path).map_err(|error| unreadable(path, &error.to_string()))?;
    let mut first = Vec::new();
    let _ = file.take(ARCHIVE.len() as u64).read_to_end(&mut first);
    let is_document = path.extension().is_some_and(|ending| ending == "html");
    match first == ARCHIVE || !is_document {
        true => zip(path),
        false => document(path),
    }
}

fn folder(path: &Path) -> Result<Reading, Diagnostic> {
    let text = fs::read_to_string(path.join(manifest::NAME))
        .map_err(|error| no_manifest(path, &error.to_string()))?;
    let manifest = Manifest::parse(&text).ok_or_else(|| broken_manifest(path))?;
    let mut there = BTreeMap::new();
    let mut odd = Vec::new();
    let mut signature = None;
    for entry in WalkDir::new(path).min_depth(1) {
        let entry = entry.map_err(|error| unreadable(path, &error.to_string()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let below = entry.path().strip_prefix(path).unwrap_or(entry.path());
        // macOS hands names out decomposed.
        let name = nfc(&below
            .to_string_lossy()
            .replace(std::path::MAIN_SEPARATOR, "/"));
        if name == manifest::NAME {
            continue;
        }
        if !entry.file_type().is_file() {
            odd.push(name);
            continue;
        }
        let bytes =
            fs::read(entry.path()).map_err(|error| unreadable(entry.path(), &error.to_string()))?;
        if name == manifest::SIGNATURE {
            signature = Some(String::from_utf8_lossy(&bytes).into_owned());
        } else if name != LEDGER || !is_ledger(&bytes, &manifest) {
            there.insert(name, manifest::digest(&bytes));
        }
    }
    let mut reading = compared(&manifest, &there, text);
    reading.differences.added.extend(odd);
    reading.signature = signature;
    Ok(reading)
}

fn zip(path: &Path) -> Result<Reading, Diagnostic> {
    let file = fs::File::open(path).map_err(|error| unreadable(path, &error.to_string()))?;
    let (contents, seal) = archive::read(file).map_err(|error| {
        Diagnostic::error(
            "not-a-bundle",
            format!("`{}` cannot be read as an archive: {error}", path.display()),
        )
        .hint("it is not a copy that `diwan bundle` made, or it was damaged: fetch it once more")
    })?;
    let text = contents
        .manifest
        .ok_or_else(|| no_manifest(path, "it is not in the archive"))?;
    let manifest = Manifest::parse(&text).ok_or_else(|| broken_manifest(path))?;
    let mut reading = compared(&manifest, &contents.files, text);
    reading.resealed = seal == Seal::Broken;
    reading.signature = contents.signature;
    for name in contents.broken {
        let differences = &mut reading.differences;
        differences.missing.retain(|missing| *missing != name);
        differences.altered.push(name);
    }
    Ok(reading)
}

/// One document: its signature lies beside it, and a list of files that names it lies above it.
fn document(path: &Path) -> Result<Reading, Diagnostic> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error.to_string()))?;
    let mut beside = OsString::from(path.as_os_str());
    beside.push(signature::SUFFIX);
    let signature = fs::read(PathBuf::from(beside)).ok();
    let digest = manifest::digest(&bytes);
    let listed = listed(path);
    let mut differences = Differences::default();
    if let Some((name, _)) = listed.iter().find(|(_, listed)| *listed != digest) {
        differences.altered.push(name.clone());
    }
    if signature.is_none() && listed.is_none() {
        return Err(Diagnostic::error(
            "not-a-bundle",
            format!("nothing beside `{}` says what it was", path.display()),
        )
        .hint(format!(
            "fetch its signature too, `{}{}`, or the folder that it came in",
            path.file_name().unwrap_or_default().to_string_lossy(),
            signature::SUFFIX
        )));
    }
    Ok(Reading {
        files: 1,
        differences,
        resealed: false,
        signed: bytes,
        signature: signature.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        is_listed: listed.is_some(),
    })
}

/// What the nearest list of files above a document says of it.
fn listed(path: &Path) -> Option<(String, Digest)> {
    let path = path.canonicalize().ok()?;
    for folder in path.ancestors().skip(1) {
        let text = fs::read_to_string(folder.join(manifest::NAME)).ok();
        let Some(manifest) = text.and_then(|text| Manifest::parse(&text)) else {
            continue;
        };
        let below = path.strip_prefix(folder).ok()?.to_string_lossy();
        let name = nfc(&below.replace(std::path::MAIN_SEPARATOR, "/"));
        let digest = *manifest.files.get(&name)?;
        return Some((name, digest));
    }
    None
}

fn compared(manifest: &Manifest, there: &BTreeMap<String, Digest>, text: String) -> Reading {
    Reading {
        files: manifest.files.len(),
        differences: manifest.compare(there),
        resealed: false,
        signed: text.into_bytes(),
        signature: None,
        is_listed: true,
    }
}

/// Whether this is the list that a publication leaves in its folder, and names just the files of the copy.
fn is_ledger(bytes: &[u8], manifest: &Manifest) -> bool {
    let mut names: Vec<&str> = manifest.files.keys().map(String::as_str).collect();
    names.push(manifest::NAME);
    let text = |names: &[&str]| -> String {
        let mut names = names.to_vec();
        names.sort_unstable();
        names.into_iter().flat_map(|name| [name, "\n"]).collect()
    };
    let unsigned = text(&names);
    names.push(manifest::SIGNATURE);
    bytes == unsigned.as_bytes() || bytes == text(&names).as_bytes()
}

fn no_manifest(path: &Path, why: &str) -> Diagnostic {
    Diagnostic::error(
        "not-a-bundle",
        format!(
            "`{}` has no readable `{}`: {why}",
            path.display(),
            manifest::NAME
        ),
    )
    .hint("it is not a copy that `diwan bundle` made, or the list of its files was taken away")
}

fn broken_manifest(path: &Path) -> Diagnostic {
    Diagnostic::error(
        "altered-manifest",
        format!(
            "the list of files in `{}`, `{}`, was altered",
            path.display(),
            manifest::NAME
        ),
    )
    .hint("fetch the copy once more")
}

fn unreadable(path: &Path, why: &str) -> Diagnostic {
    Diagnostic::error(
        "unreadable-file",
        format!("`{}` cannot be read: {why}", path.display()),
    )
}
