//! `diwan completions SHELL`: what a shell must know to complete the command line.
//!
//! Takes the name of a shell; prints a script on stdout. It is made from the arguments themselves, so it cannot go stale.

use std::io::{self, Write};

use clap::CommandFactory;

use super::Outcome;
use crate::cli::{Cli, Completions};

/// Prints the completions for a shell.
pub fn run(args: &Completions) -> io::Result<Outcome> {
    // Written at once, because `generate` panics when its reader has gone.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "diwan", &mut script);
    io::stdout().write_all(&script)?;
    Ok(Outcome::Done)
}
