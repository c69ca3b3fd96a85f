//! `diwan verify`: whether an offline copy is whole, and if not, which files were altered, added or lost.
//!
//! Takes a folder or an archive that `diwan bundle` made; reads all of it and nothing else. What is wrong goes to stdout,
//! a line each, and the status is 1.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::pack::archive::{self, Seal};
use diwan::pack::manifest::{self, Differences, Digest, Manifest};
use diwan::route::nfc;
use walkdir::WalkDir;

use super::publish::LEDGER;
use super::report::Report;
use super::{Outcome, Refusal};
use crate::cli::Verify;

/// Verifies a copy.
pub fn run(args: &Verify) -> io::Result<Outcome> {
    let path = &args.path;
    if !path.exists() {
        let missing = Diagnostic::error("wrong-use", format!("there is no `{}`", path.display()));
        return Refusal::wrong_use(
            missing.hint("name the folder or the archive that `diwan bundle` made"),
        )
        .tell();
    }
    let read = if path.is_dir() {
        folder(path)
    } else {
        zip(path)
    };
    match read {
        Ok(verdict) => tell(path, &verdict),
        Err(diagnostic) => {
            Report::new(vec![diagnostic]).message()?;
            Ok(Outcome::Failed)
        }
    }
}

struct Verdict {
    files: usize,
    differences: Differences,
    /// The archive is not, byte for byte, the one that was made.
    resealed: bool,
}

fn folder(path: &Path) -> Result<Verdict, Diagnostic> {
    let text = fs::read_to_string(path.join(manifest::NAME))
        .map_err(|error| no_manifest(path, &error.to_string()))?;
    let manifest = Manifest::parse(&text).ok_or_else(|| broken_manifest(path))?;
    let mut there = BTreeMap::new();
    let mut odd = Vec::new();
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
        if name == LEDGER && is_ledger(&bytes, &manifest) {
            continue;
        }
        there.insert(name, manifest::digest(&bytes));
    }
    Ok(verdict(&manifest, &there, odd, false))
}

fn zip(path: &Path) -> Result<Verdict, Diagnostic> {
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
    let mut verdict = verdict(&manifest, &contents.files, Vec::new(), seal == Seal::Broken);
    for name in contents.broken {
        verdict
            .differences
            .missing
            .retain(|missing| *missing != name);
        verdict.differences.altered.push(name);
    }
    Ok(verdict)
}

fn verdict(
    manifest: &Manifest,
    there: &BTreeMap<String, Digest>,
    odd: Vec<String>,
    resealed: bool,
) -> Verdict {
    let mut differences = manifest.compare(there);
    differences.added.extend(odd);
    Verdict {
        files: manifest.files.len(),
        differences,
        resealed,
    }
}

fn tell(path: &Path, verdict: &Verdict) -> io::Result<Outcome> {
    let mut stdout = io::stdout().lock();
    let Differences {
        altered,
        added,
        missing,
    } = &verdict.differences;
    for (word, paths) in [("altered", altered), ("added", added), ("missing", missing)] {
        for path in paths {
            writeln!(stdout, "{word:<8} {path}")?;
        }
    }
    let shown = path.display();
    let is_whole = verdict.differences.is_empty() && !verdict.resealed;
    if is_whole {
        writeln!(
            stdout,
            "`{shown}` is whole: {} files are as they were made",
            verdict.files
        )?;
    } else if verdict.differences.is_empty() {
        writeln!(
            stdout,
            "`{shown}` was altered, though its files are as they were made"
        )?;
    } else {
        writeln!(
            stdout,
            "`{shown}` is not whole: {} altered, {} added, {} missing",
            altered.len(),
            added.len(),
            missing.len()
        )?;
    }
    stdout.flush()?;
    Ok(if is_whole {
        Outcome::Done
    } else {
        Outcome::Failed
    })
}

/// Whether this is the list that a publication leaves in its folder, and names just the files of the manifest.
fn is_ledger(bytes: &[u8], manifest: &Manifest) -> bool {
    let mut names: Vec<&str> = manifest.files.keys().map(String::as_str).collect();
    names.push(manifest::NAME);
    names.sort_unstable();
    let text: String = names.iter().flat_map(|name| [name, "\n"]).collect();
    bytes == text.as_bytes()
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
