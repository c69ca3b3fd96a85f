//! The command line: reads the arguments, runs one command, ends with its exit status.
//!
//! 0 is done, 1 is a site with errors or a disk that would not take it, 2 is wrong use. A pipe that its reader has closed
//! (`diwan check --list | head -1`) is no error.

#[macro_use(message)]
extern crate diwan;

mod cli;
mod commands;

use std::io;
use std::process::ExitCode;

use clap::Parser;

use commands::Outcome;

/// Every page is made of some thousand small values, on all cores at once; the allocator of the C library takes a tenth of
/// the time of a build for them, this one a third of that. It asks for small pages (`no_thp`): the kernel clears a huge one
/// whole whenever it is used anew, which took a tenth of the time and a quarter of the memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let outcome = match cli::Cli::try_parse().map_or_else(|it| commands::refuse(&it), commands::run)
    {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Outcome::Done,
        // Nothing can be printed any more, so the status has to say it.
        Err(_) => Outcome::Failed,
        Ok(outcome) => outcome,
    };
    ExitCode::from(match outcome {
        Outcome::Done => 0,
        Outcome::Failed => 1,
        Outcome::WrongUse => 2,
    })
}
