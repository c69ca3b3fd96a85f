//! A copy in a folder: which files there are, and what is in them.
//!
//! Nothing is followed and nothing is waited for: a link, a pipe or a device is something that the list does not name,
//! whatever it leads to. Names are compared in NFC, because macOS hands them out decomposed; of two that differ in no more
//! than that, one is too many, for a page leads to the other.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use diwan::diagnostic::{Diagnostic, Message};
use diwan::pack::manifest::{self, Digest, Manifest};
use diwan::route::nfc;
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

use super::file::open;
use super::litter::is_litter;
use super::reading::{CopyReading, broken_manifest, compared, no_manifest, unreadable};
use crate::commands::publish::LEDGER;
use crate::commands::tongue::said;

/// More than a signature with its comments takes.
const LONGEST_SIGNATURE: u64 = 1 << 14;

/// Reads the copy in a folder.
pub fn read(path: &Path) -> Result<CopyReading, Diagnostic> {
    let text = open(&path.join(manifest::NAME))
        .and_then(io::read_to_string)
        .map_err(|error| no_manifest(path, &Message::of_system(&error)))?;
    let manifest = Manifest::parse(&text).ok_or_else(|| broken_manifest(path))?;
    let FolderListing { files, odd } = found(path)?;
    let mut there = BTreeMap::new();
    let mut signature = None;
    let mut litter = Vec::new();
    for (name, file) in files {
        let unread = |error: io::Error| unreadable(&file, &Message::of_system(&error));
        match name.as_str() {
            manifest::NAME => {}
            manifest::SIGNATURE => signature = Some(self::signature(&file).map_err(unread)?),
            LEDGER if is_ledger(&file, &manifest).map_err(unread)? => {}
            _ if !manifest.files.contains_key(&name)
                && is_litter(&name, &file).map_err(unread)? =>
            {
                litter.push(name);
            }
            // What the list does not name is one too many, whatever is in it: it is not read, however long it is.
            _ if !manifest.files.contains_key(&name) => {
                there.insert(name, Digest::default());
            }
            _ => {
                let digest = open(&file).and_then(|mut file| digest_of(&mut file));
                there.insert(name, digest.map_err(unread)?);
            }
        }
    }
    let mut reading = compared(&manifest, &there, text);
    reading.differences.added.extend(odd);
    reading.differences.added.sort();
    reading.signature = signature;
    reading.litter = litter;
    Ok(reading)
}

/// What lies in a folder.
struct FolderListing {
    /// Its files, by name in NFC.
    files: BTreeMap<String, PathBuf>,
    /// What is there besides: no files, or files of a name that another has already.
    odd: Vec<String>,
}

fn found(path: &Path) -> Result<FolderListing, Diagnostic> {
    let mut found = FolderListing {
        files: BTreeMap::new(),
        odd: Vec::new(),
    };
    let mut others = Vec::new();
    for entry in WalkDir::new(path).min_depth(1) {
        let entry = entry.map_err(|error| unreadable(path, &Message::of_system(&error.into())))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let below = entry.path().strip_prefix(path).unwrap_or(entry.path());
        let is_file = entry.file_type().is_file();
        match below.to_str().map(|name| name.replace(MAIN_SEPARATOR, "/")) {
            Some(name) if is_file && nfc(&name) == name => {
                found.files.insert(name, entry.into_path());
            }
            Some(name) if is_file => others.push((name, entry.into_path())),
            _ => found.odd.push(shown(below.as_os_str())),
        }
    }
    others.sort();
    for (name, file) in others {
        let composed = nfc(&name);
        match found.files.contains_key(&composed) {
            true => {
                let told = message!("second-file-of-name", name = composed);
                found.odd.push(said(&told));
            }
            false => drop(found.files.insert(composed, file)),
        }
    }
    Ok(found)
}

/// A name as it can be told, also one that is no Unicode.
fn shown(name: &OsStr) -> String {
    let bytes = name.as_encoded_bytes().utf8_chunks();
    bytes
        .map(|chunk| {
            let broken: String = chunk
                .invalid()
                .iter()
                .map(|it| format!("\\x{it:02X}"))
                .collect();
            format!("{}{broken}", chunk.valid())
        })
        .collect()
}

/// The text of a signature that lies beside what was signed.
pub fn signature(path: &Path) -> io::Result<String> {
    let mut text = Vec::new();
    open(path)?.take(LONGEST_SIGNATURE).read_to_end(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The digest of the rest of a file.
pub fn digest_of(file: &mut File) -> io::Result<Digest> {
    let mut hasher = Sha256::new();
    let mut some = vec![0; 1 << 16];
    loop {
        match file.read(&mut some)? {
            0 => return Ok(hasher.finalize().into()),
            length => hasher.update(&some[..length]),
        }
    }
}

/// Whether this is the list that a publication leaves in its folder, and names just the files of the copy.
fn is_ledger(path: &Path, manifest: &Manifest) -> io::Result<bool> {
    let mut names: Vec<&str> = manifest.files.keys().map(String::as_str).collect();
    names.push(manifest::NAME);
    let text = |names: &[&str]| -> String {
        let mut names = names.to_vec();
        names.sort_unstable();
        names.into_iter().flat_map(|name| [name, "\n"]).collect()
    };
    let unsigned = text(&names);
    names.push(manifest::SIGNATURE);
    let signed = text(&names);
    let mut bytes = Vec::new();
    let most = signed.len() as u64 + 1;
    open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes == unsigned.as_bytes() || bytes == signed.as_bytes())
}
