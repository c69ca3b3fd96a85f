//! `diwan join`: the parts of a build, published as one.
//!
//! Every part says what it was made of and which files it holds. Parts of another build, of another version, missing ones, ones
//! given twice and files that were changed since are told, all at once, and then nothing is published.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use diwan::diagnostic::{Diagnostic, Message};

use super::part::{MANIFEST, PartManifest};
use super::publish::{Publication, Target};
use super::report::Report;
use super::voice::{self, mention};
use super::{Outcome, Refusal};
use crate::cli::Join;

/// A part: its folder, and what it says of itself.
struct GivenPart<'a> {
    folder: &'a Path,
    manifest: PartManifest,
}

/// Joins them.
pub fn run(args: &Join) -> io::Result<Outcome> {
    let (mut given, mut found) = (Vec::new(), Vec::new());
    for folder in &args.parts {
        match read(folder) {
            Ok(manifest) => given.push(GivenPart { folder, manifest }),
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    found.extend(misfits(&given));
    if !found.is_empty() {
        Report::new(found).message()?;
        return Ok(Outcome::Failed);
    }
    // The parts are what is published; their own folder is nobody's site.
    let root = args.parts.first().map_or(Path::new("."), PathBuf::as_path);
    let target = match target(root, args) {
        Ok(target) => target,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let waiting = || mention(&message!("waiting-for-another", path = args.out.display()));
    let publication = match Publication::begin(target, waiting) {
        Ok(publication) => publication,
        Err(diagnostic) => return Refusal::failed(diagnostic).tell(),
    };
    let damaged: Vec<Diagnostic> = given
        .iter()
        .flat_map(|part| copy(part, &publication))
        .collect();
    if !damaged.is_empty() {
        Report::new(damaged).message()?;
        return Ok(Outcome::Failed);
    }
    match publication.finish() {
        Ok(published) => {
            Report::new(published.warnings).message()?;
            let tally = published.tally;
            voice::done(&message!(
                "join-summary",
                files = message!("count-files", number = tally.written + tally.unchanged),
                parts = message!("count-parts", number = given.len()),
                path = args.out.display(),
                written = tally.written,
                unchanged = tally.unchanged,
                removed = tally.removed
            ))?;
            Ok(Outcome::Done)
        }
        Err(troubles) => {
            Report::new(troubles).message()?;
            Ok(Outcome::Failed)
        }
    }
}

/// Where it goes: any folder but one of the parts.
fn target(root: &Path, args: &Join) -> Result<Target, Diagnostic> {
    let is_out = |part: &&PathBuf| {
        part.canonicalize()
            .ok()
            .zip(args.out.canonicalize().ok())
            .is_some_and(|(a, b)| a == b)
    };
    if let Some(part) = args.parts.iter().find(is_out) {
        let message = message!("join-into-part", folder = part.display());
        return Err(Diagnostic::error("wrong-use", message).hint(message!("join-choose-out")));
    }
    Target::choose(root, &args.out)
}

fn read(folder: &Path) -> Result<PartManifest, Diagnostic> {
    let path = folder.join(MANIFEST);
    let unreadable = |why: Message| {
        let message = message!("join-no-part", folder = folder.display(), why);
        Diagnostic::error("not-a-part", message).hint(message!("join-make-part"))
    };
    let text = fs::read(&path).map_err(|error| unreadable(Message::of_system(&error)))?;
    serde_json::from_slice(&text).map_err(|error| unreadable(Message::Quoted(error.to_string())))
}

/// Why parts do not fit the first one, and which are missing or there twice.
fn misfits(given: &[GivenPart]) -> Vec<Diagnostic> {
    let Some(first) = given.first() else {
        return Vec::new();
    };
    let wanted = &first.manifest;
    let mut found = Vec::new();
    let mut tell =
        |message, hint| found.push(Diagnostic::error("parts-misfit", message).hint(hint));
    let mut seen: BTreeMap<u32, &Path> = BTreeMap::new();
    for part in given {
        let (own, one, other) = (
            &part.manifest,
            first.folder.display(),
            part.folder.display(),
        );
        if own.diwan != wanted.diwan {
            let message = message!(
                "join-versions",
                one,
                other,
                version = wanted.diwan,
                another = own.diwan
            );
            tell(message, message!("join-same-version"));
        } else if own.part.of != wanted.part.of {
            let message = message!(
                "join-numbers",
                one,
                other,
                number = wanted.part.of,
                another = own.part.of
            );
            tell(message, message!("join-build-all"));
        } else if own.inputs != wanted.inputs {
            tell(
                message!("join-inputs", one, other),
                message!("join-same-inputs"),
            );
        } else if let Some(before) = seen.insert(own.part.number, part.folder) {
            let message = message!(
                "join-twice",
                number = own.part.number,
                one = before.display(),
                other
            );
            tell(message, message!("join-each-once"));
        }
    }
    let missing: Vec<String> = (1..=wanted.part.of)
        .filter(|number| !given.iter().any(|it| it.manifest.part.number == *number))
        .map(|number| format!("{number}/{}", wanted.part.of))
        .collect();
    if !missing.is_empty() {
        tell(
            message!("join-missing", parts = missing),
            message!("join-name-all"),
        );
    }
    found
}

/// Hands the files of a part on; gives what is wrong with them.
fn copy(part: &GivenPart, publication: &Publication) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (path, digest) in &part.manifest.files {
        let is_inside = path.split('/').all(|name| !matches!(name, "" | "." | ".."));
        let bytes = match is_inside {
            true => fs::read(part.folder.join(path)),
            false => Err(io::ErrorKind::InvalidInput.into()),
        };
        match bytes {
            Ok(bytes) if blake3::hash(&bytes).to_hex().as_str() == digest => {
                publication.write(path, &bytes)
            }
            Ok(_) => found.push(message!(
                "join-changed",
                file = path,
                folder = part.folder.display()
            )),
            Err(error) => found.push(message!(
                "join-unreadable",
                file = path,
                folder = part.folder.display(),
                error
            )),
        }
    }
    let told = |message| {
        Diagnostic::error("part-damaged", message).hint(message!(
            "join-build-part-again",
            part = format!("{}/{}", part.manifest.part.number, part.manifest.part.of)
        ))
    };
    found.into_iter().map(told).collect()
}
