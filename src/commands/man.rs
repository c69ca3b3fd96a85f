//! `diwan man DIR`: the manual pages, for makers of packages.
//!
//! Takes a folder; writes `diwan.1` and a page for each command into it (`diwan-build.1`). They are made from the arguments
//! themselves, so they cannot go stale.

use std::fs;
use std::io;
use std::path::Path;

use clap::CommandFactory;
use diwan::diagnostic::Diagnostic;

use super::{Outcome, Refusal, voice};
use crate::cli::{Cli, Man};

/// Writes the manual pages.
pub fn run(args: &Man) -> io::Result<Outcome> {
    match write(&args.folder) {
        Ok(()) => {
            let folder = args.folder.display();
            voice::done(&message!("manual-pages-in", folder))?;
            Ok(Outcome::Done)
        }
        Err(error) => Refusal::failed(unwritten(&args.folder, &error)).tell(),
    }
}

fn write(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(Cli::command(), folder)
}

fn unwritten(folder: &Path, error: &io::Error) -> Diagnostic {
    let folder = folder.display();
    Diagnostic::error(
        "unwritable",
        message!("path-cannot-write-error", path = folder, error),
    )
    .hint(message!("name-writable-folder"))
}
