//! `diwan verify`: whether an offline copy is whole and genuine, and if not, what was altered, added or lost.
//!
//! Takes what `diwan bundle` made and, where the reader has it, the public key of its maker; reads all of the copy
//! and nothing else. What is wrong goes to stdout, a line each, and the status is 1. A copy that carries no signature is
//! whole at best; where a key is named, it must be genuine, and a document must bear the name that it was signed under.

mod copy;
mod folder;
mod reading;
mod seal;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::pack::manifest::Differences;
use diwan::pack::signature::Verifier;

use super::report::{Report, visible_name};
use super::{Outcome, Refusal, voice};
use crate::cli::Verify;
use reading::CopyReading;
use seal::Seal;

/// Verifies a copy.
pub fn run(args: &Verify) -> io::Result<Outcome> {
    let path = &args.path;
    if !path.exists() {
        let missing = Diagnostic::error("wrong-use", format!("there is no `{}`", path.display()));
        return Refusal::wrong_use(missing.hint("name what `diwan bundle` made")).tell();
    }
    let verifier = match args.key.as_deref().map(verifier).transpose() {
        Ok(verifier) => verifier,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    match copy::read(path) {
        Ok(mut reading) => {
            let seal = Seal::of(&mut reading, verifier.as_ref());
            tell(path, &reading, &seal)
        }
        Err(diagnostic) => {
            Report::new(vec![diagnostic]).message()?;
            Ok(Outcome::Failed)
        }
    }
}

/// The public key that was named: a file, or the key itself.
fn verifier(named: &str) -> Result<Verifier, Diagnostic> {
    let wrong = |why: String| {
        Diagnostic::error("unusable-key", why).hint(
            "name a file such as `minisign.pub`, or the 56 letters of the key, which begin with `RW`",
        )
    };
    let is_file = Path::new(named).exists();
    let text = match is_file {
        true => fs::read_to_string(named)
            .map_err(|error| wrong(format!("the key `{named}` cannot be read: {error}")))?,
        false => named.to_owned(),
    };
    Verifier::read(&text).map_err(|error| match is_file {
        true => wrong(format!("`{named}` holds no public key: {error}")),
        false => wrong(format!("`{named}` is neither a file nor a public key")),
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
    for (word, paths) in [("altered", altered), ("added", added), ("missing", missing)] {
        for path in paths {
            writeln!(to, "{word:<8} {}", visible_name(path))?;
        }
    }
    let path = path.to_string_lossy();
    let shown = visible_name(&path);
    if is_whole && reading.files == 1 {
        writeln!(to, "`{shown}` is whole")
    } else if is_whole {
        writeln!(
            to,
            "`{shown}` is whole: {} files are as they were made",
            reading.files
        )
    } else if reading.differences.is_empty() {
        writeln!(
            to,
            "`{shown}` was altered, though its files are as they were made"
        )
    } else {
        writeln!(
            to,
            "`{shown}` is not whole: {} altered, {} added, {} missing",
            altered.len(),
            added.len(),
            missing.len()
        )
    }
}
