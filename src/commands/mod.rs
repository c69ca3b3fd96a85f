//! The commands, one file each, and what they share: the edition asked for, the report, the way to publish.
//!
//! Each takes its arguments and gives an [`Outcome`]; results go to stdout, diagnostics to stderr. The only errors that
//! come back as such are those of printing.

mod accept;
mod baseline;
mod behind;
mod build;
mod bundle;
mod cache;
mod check;
mod completions;
mod compress;
mod deploy;
mod difference;
mod doctor;
mod edition;
mod import;
mod join;
mod lang;
mod limits;
mod man;
mod new;
mod next;
mod ours;
mod outside;
mod part;
mod progress;
mod publish;
mod rebuild;
mod record;
mod reference;
mod report;
mod rules;
mod serve;
mod server;
mod session;
mod status;
mod terms;
mod theme;
mod tongue;
mod usage;
mod verify;
mod voice;
mod written;
mod xliff;

use std::io;

use diwan::diagnostic::Diagnostic;

use crate::cli::{Cli, Command};
pub use part::Part;
use report::Report;
pub use usage::refuse;
use voice::Volume;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It did what it was asked for.
    Done,
    /// The site has errors, or what was to be written could not be.
    Failed,
    /// It was asked for something that makes no sense.
    WrongUse,
}

/// Runs the command that was typed.
pub fn run(cli: Cli) -> io::Result<Outcome> {
    voice::begin(match (cli.voice.quiet, cli.voice.verbose) {
        (true, _) => Volume::Quiet,
        (_, true) => Volume::Verbose,
        _ => Volume::Usual,
    });
    limits::outlive_large_files();
    let needs_cores = !matches!(
        cli.command,
        Command::New(_) | Command::Completions(_) | Command::Man(_)
    );
    if needs_cores && let Err(diagnostic) = limits::take_cores() {
        return Refusal::failed(diagnostic).tell();
    }
    match cli.command {
        Command::New(args) => new::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Join(args) => join::run(&args),
        Command::Deploy(args) => deploy::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Bundle(args) => bundle::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Server(args) => server::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Record(args) => record::run(&args),
        Command::Next(args) => next::run(&args),
        Command::Status(args) => status::run(&args),
        Command::Accept(args) => accept::run(&args),
        Command::Doctor(args) => doctor::run(&args),
        Command::Lang(args) => lang::run(&args),
        Command::Terms(args) => terms::run(&args),
        Command::Xliff(args) => xliff::run(&args),
        Command::Theme(args) => theme::run(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
        Command::Reference(args) => reference::run(&args),
    }
}

/// Why a command ended before it began.
#[derive(Debug)]
pub struct Refusal {
    diagnostic: Diagnostic,
    outcome: Outcome,
}

impl Refusal {
    /// The command line asks for something that makes no sense.
    pub fn wrong_use(diagnostic: Diagnostic) -> Self {
        Refusal {
            diagnostic,
            outcome: Outcome::WrongUse,
        }
    }

    /// The disk does not let it.
    pub fn failed(diagnostic: Diagnostic) -> Self {
        Refusal {
            diagnostic,
            outcome: Outcome::Failed,
        }
    }

    /// Tells it on stderr.
    pub fn tell(self) -> io::Result<Outcome> {
        Report::new(vec![self.diagnostic]).message()?;
        Ok(self.outcome)
    }
}
