//! A copy: a folder, an archive or a book, or one document that lies among others.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use diwan::diagnostic::{Diagnostic, Message};
use diwan::pack::archive::{self, Unreadable};
use diwan::pack::manifest::{self, Differences, Digest, Manifest};
use diwan::pack::signature;
use diwan::route::nfc;

use super::reading::{CopyReading, broken_manifest, compared, unreadable};
use super::{file, folder};

/// How the first bytes of an archive read.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// Reads the copy at a path.
pub fn read(path: &Path) -> Result<CopyReading, Diagnostic> {
    if path.is_dir() {
        return folder::read(path);
    }
    if !path.is_file() {
        return Err(unreadable(path, &message!("neither-file-nor-folder")));
    }
    let mut file =
        File::open(path).map_err(|error| unreadable(path, &Message::of_system(&error)))?;
    let mut first = Vec::new();
    let _ = Read::by_ref(&mut file)
        .take(ARCHIVE.len() as u64)
        .read_to_end(&mut first);
    let is_document = path.extension().is_some_and(|ending| ending == "html");
    match first == ARCHIVE || !is_document {
        true => zip(path, file),
        false => document(path, file),
    }
}

fn zip(path: &Path, file: File) -> Result<CopyReading, Diagnostic> {
    let contents = archive::read(file).map_err(|why| foreign(path, &why))?;
    let Some(text) = contents.manifest else {
        return Err(broken_manifest(path));
    };
    let manifest = Manifest::parse(&text).ok_or_else(|| broken_manifest(path))?;
    let mut reading = compared(&manifest, &contents.files, text);
    reading.resealed = !contents.sealed;
    reading.signature = contents.signature;
    let differences = &mut reading.differences;
    differences.added.extend(contents.unlisted);
    for name in contents.broken {
        differences.missing.retain(|missing| *missing != name);
        differences.altered.push(name);
    }
    Ok(reading)
}

fn foreign(path: &Path, why: &Unreadable) -> Diagnostic {
    let shown = path.display();
    match why {
        Unreadable::Io(error) => unreadable(path, &Message::of_system(error)),
        Unreadable::NoArchive => {
            Diagnostic::error("not-a-bundle", message!("copy-no-archive", path = shown))
                .hint(message!("copy-damaged-fetch-again"))
        }
        Unreadable::Foreign(how) => Diagnostic::error(
            "not-as-made",
            message!("copy-not-as-made", path = shown, how),
        )
        .hint(message!("unpack-nothing")),
    }
}

/// One document: its signature lies beside it, and a list of files that names it lies above it.
fn document(path: &Path, mut file: File) -> Result<CopyReading, Diagnostic> {
    let unread = |error: io::Error| unreadable(path, &Message::of_system(&error));
    file.rewind().map_err(unread)?;
    let digest = folder::digest_of(&mut file).map_err(unread)?;
    file.rewind().map_err(unread)?;
    let mut beside = OsString::from(path.as_os_str());
    beside.push(signature::SUFFIX);
    let signature = folder::signature(&PathBuf::from(beside)).ok();
    let listed = listed(path);
    let mut differences = Differences::default();
    if let Some((name, _)) = listed.iter().find(|(_, listed)| *listed != digest) {
        differences.altered.push(name.clone());
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if signature.is_none() && listed.is_none() {
        return Err(Diagnostic::error(
            "not-a-bundle",
            message!("nothing-says-what-it-was", path = path.display()),
        )
        .hint(message!(
            "fetch-signature-too",
            file = format!("{name}{}", signature::SUFFIX)
        )));
    }
    Ok(CopyReading {
        files: 1,
        differences,
        litter: Vec::new(),
        resealed: false,
        signed: Box::new(file),
        name: nfc(&name),
        is_list: false,
        signature,
        is_listed: listed.is_some(),
        list: None,
        previous: None,
    })
}

/// What the nearest list of files above a document says of it.
fn listed(path: &Path) -> Option<(String, Digest)> {
    let path = path.canonicalize().ok()?;
    for folder in path.ancestors().skip(1) {
        let text = file::open(&folder.join(manifest::NAME))
            .and_then(io::read_to_string)
            .ok();
        let Some(manifest) = text.and_then(|text| Manifest::parse(&text)) else {
            continue;
        };
        let below = path.strip_prefix(folder).ok()?.to_string_lossy();
        let name = nfc(&below.replace(MAIN_SEPARATOR, "/"));
        let digest = *manifest.files.get(&name)?;
        return Some((name, digest));
    }
    None
}
