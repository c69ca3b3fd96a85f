//! `diwan verify`: whether an offline copy is whole and genuine, and if not, what was altered, added or lost.
//!
//! Takes what `diwan bundle` made and, where the reader has it, the public key of whoever made it; reads all of the copy
//! and nothing else. What is wrong goes to stdout, a line each, and the status is 1. A copy that carries no signature is
//! whole at best; where a key is named, it must be genuine.

mod reading;

use std::fs;
use std::io::{self, StdoutLock, Write};
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::pack::manifest::Differences;
use diwan::pack::signature::{Failure, Genuine, Verifier, key_of};

use super::report::Report;
use super::{Outcome, Refusal};
use crate::cli::Verify;
use reading::Reading;

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
    match reading::read(path) {
        Ok(reading) => {
            let seal = Seal::of(&reading, verifier.as_ref());
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

/// What the signature of a copy is worth.
enum Seal {
    /// There is none, and `--key` asked for one or not.
    Unsigned {
        wanted: bool,
    },
    /// There is one, by a key of this number, and nothing to check it with.
    Unchecked(String),
    Genuine(Genuine),
    /// Made with another key: its number, and that of the one asked for.
    WrongKey(String, String),
    Broken,
}

impl Seal {
    fn of(reading: &Reading, verifier: Option<&Verifier>) -> Self {
        match (&reading.signature, verifier) {
            (None, key) => Seal::Unsigned {
                wanted: key.is_some(),
            },
            (Some(signature), None) => key_of(signature).map_or(Seal::Broken, Seal::Unchecked),
            (Some(signature), Some(key)) => match key.check(&reading.signed, signature) {
                Ok(genuine) => Seal::Genuine(genuine),
                Err(Failure::WrongKey(other)) => Seal::WrongKey(other, key.number()),
                Err(Failure::Broken) => Seal::Broken,
            },
        }
    }

    fn is_accepted(&self) -> bool {
        matches!(
            self,
            Seal::Unsigned { wanted: false } | Seal::Unchecked(_) | Seal::Genuine(_)
        )
    }

    fn tell(&self, is_whole: bool, to: &mut impl Write) -> io::Result<()> {
        match self {
            Seal::Unsigned { wanted: false } => {
                writeln!(to, "unsigned: nothing proves who made it")
            }
            Seal::Unsigned { wanted: true } => writeln!(
                to,
                "unsigned: it carries no signature, so the key proves nothing"
            ),
            Seal::Unchecked(key) => writeln!(
                to,
                "signed with the key {key}; `--key` says whether that is so"
            ),
            // Of an altered copy, nobody should read that it is genuine.
            Seal::Genuine(genuine) if !is_whole => writeln!(
                to,
                "its list of files is signed with the key {} ({}), the copy is not what was signed",
                genuine.key, genuine.comment
            ),
            Seal::Genuine(genuine) => writeln!(
                to,
                "genuine: signed with the key {} ({})",
                genuine.key, genuine.comment
            ),
            Seal::WrongKey(other, asked) => {
                writeln!(
                    to,
                    "wrong key: signed with the key {other}, not with {asked}"
                )
            }
            Seal::Broken => writeln!(
                to,
                "signature broken: it was not made for this copy, or was altered"
            ),
        }
    }
}

fn tell(path: &Path, reading: &Reading, seal: &Seal) -> io::Result<Outcome> {
    let mut stdout = io::stdout().lock();
    // A document that no list names is as whole as its signature is genuine.
    let is_known = reading.is_listed || matches!(seal, Seal::Genuine(_));
    let is_whole = reading.differences.is_empty() && !reading.resealed;
    if is_known || !is_whole {
        tell_differences(path, reading, is_whole, &mut stdout)?;
    }
    seal.tell(is_whole, &mut stdout)?;
    stdout.flush()?;
    Ok(match is_known && is_whole && seal.is_accepted() {
        true => Outcome::Done,
        false => Outcome::Failed,
    })
}

fn tell_differences(
    path: &Path,
    reading: &Reading,
    is_whole: bool,
    to: &mut StdoutLock,
) -> io::Result<()> {
    let Differences {
        altered,
        added,
        missing,
    } = &reading.differences;
    for (word, paths) in [("altered", altered), ("added", added), ("missing", missing)] {
        for path in paths {
            writeln!(to, "{word:<8} {path}")?;
        }
    }
    let shown = path.display();
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
