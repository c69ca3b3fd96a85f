//! `diwan verify`: whether an offline copy is whole and genuine, and if not, what was altered, added or lost.
//!
//! Takes what `diwan bundle` made and, where the reader has it, the public key of its maker; reads all of the copy
//! and nothing else. What is wrong goes to stdout, a line each, and the status is 1. A copy that carries no signature is
//! whole at best; where a key is named, it must be genuine, and a document must bear the name that it was signed under.

mod chain;
mod copy;
mod file;
mod folder;
mod litter;
mod reading;
mod seal;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use diwan::diagnostic::{Diagnostic, Message};
use diwan::pack::manifest::{Differences, Digest};
use diwan::pack::signature::Verifier;

use super::report::{Report, visible_name};
use super::tongue::said;
use super::{Outcome, Refusal, voice};
use crate::cli::Verify;
use reading::CopyReading;
use seal::Seal;

/// Verifies a copy.
pub fn run(args: &Verify) -> io::Result<Outcome> {
    let paths = args.path.iter().chain(&args.chain);
    if let Some(path) = paths.into_iter().find(|path| !path.exists()) {
        let missing =
            Diagnostic::error("wrong-use", message!("no-such-path", path = path.display()));
        return Refusal::wrong_use(missing.hint(message!("name-what-bundle-made"))).tell();
    }
    let verifier = match args.key.as_deref().map(verifier).transpose() {
        Ok(verifier) => verifier,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    match (&args.path, args.chain.as_slice()) {
        (_, [old, new]) => chain::verify(old, new, verifier.as_ref()),
        (Some(path), _) => Ok(one(path, verifier.as_ref())?.1),
        (None, _) => Ok(Outcome::WrongUse),
    }
}

/// Verifies one copy, and hands over what was read of it.
fn one(path: &Path, verifier: Option<&Verifier>) -> io::Result<(Option<CopyReading>, Outcome)> {
    match copy::read(path) {
        Ok(mut reading) => {
            let seal = Seal::of(&mut reading, verifier);
            let outcome = tell(path, &reading, &seal)?;
            Ok((Some(reading), outcome))
        }
        Err(diagnostic) => {
            Report::new(vec![diagnostic]).message()?;
            Ok((None, Outcome::Failed))
        }
    }
}

/// The digest of the list of files of a copy.
///
/// # Errors
/// It is no copy, or has no list.
pub fn list_of(path: &Path) -> Result<Digest, Diagnostic> {
    let reading = copy::read(path)?;
    reading.list.ok_or_else(|| {
        let path = path.display().to_string();
        Diagnostic::error("not-a-bundle", message!("copy-has-no-list", path))
            .hint(message!("copy-name-whole"))
    })
}

/// The public key that was named: a file, or the key itself.
fn verifier(named: &str) -> Result<Verifier, Diagnostic> {
    let wrong =
        |why: Message| Diagnostic::error("unusable-key", why).hint(message!("name-public-key"));
    let is_file = Path::new(named).exists();
    let text = match is_file {
        true => fs::read_to_string(named)
            .map_err(|error| wrong(message!("path-cannot-read-error", path = named, error)))?,
        false => named.to_owned(),
    };
    Verifier::read(&text).map_err(|error| match is_file {
        true => wrong(message!(
            "holds-no-public-key",
            path = named,
            error = error.to_string()
        )),
        false => wrong(message!("neither-file-nor-key", name = named)),
    })
}

fn tell(path: &Path, reading: &CopyReading, seal: &Seal) -> io::Result<Outcome> {
    let mut told = Vec::new();
    // A document that no list names is as whole as its signature is genuine.
    let is_known = reading.is_listed || seal.is_of_these_bytes();
    let is_whole = reading.differences.is_empty() && !reading.resealed;
    if is_known || !is_whole {
        tell_differences(path, reading, is_whole, &mut told)?;
    }
    seal.tell(is_whole, &mut told)?;
    let is_good = is_known && is_whole && seal.is_accepted();
    if !is_good || !voice::is_quiet() {
        let mut stdout = io::stdout().lock();
        stdout.write_all(&told)?;
        stdout.flush()?;
    }
    Ok(match is_good {
        true => Outcome::Done,
        false => Outcome::Failed,
    })
}

fn tell_differences(
    path: &Path,
    reading: &CopyReading,
    is_whole: bool,
    to: &mut Vec<u8>,
) -> io::Result<()> {
    let Differences {
        altered,
        added,
        missing,
    } = &reading.differences;
    for (word, paths) in [
        (message!("word-altered"), altered),
        (message!("word-added"), added),
        (message!("word-missing"), missing),
    ] {
        let word = said(&word);
        for path in paths {
            writeln!(to, "{word:<8} {}", visible_name(path))?;
        }
    }
    if !reading.litter.is_empty() {
        let names = reading
            .litter
            .iter()
            .map(|it| visible_name(it).into_owned());
        let names: Vec<String> = names.collect();
        writeln!(to, "{}", said(&message!("copy-litter", names)))?;
    }
    let path = path.to_string_lossy();
    let shown = visible_name(&path);
    let told = if is_whole && reading.files == 1 {
        message!("copy-is-whole", path = shown)
    } else if is_whole {
        message!("copy-is-whole-files", path = shown, files = reading.files)
    } else if reading.differences.is_empty() {
        message!("copy-altered-around", path = shown)
    } else {
        message!(
            "copy-not-whole",
            path = shown,
            altered = altered.len(),
            added = added.len(),
            missing = missing.len()
        )
    };
    writeln!(to, "{}", said(&told))
}
