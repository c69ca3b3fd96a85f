//! The command line: reads the arguments, runs one command, ends with its exit status.
//!
//! 0 is done, 1 is a site with errors (or a disk that would not take it), 2 is wrong use. A pipe that its reader closed
//! (`diwan check --list | head -1`) is no error.

mod commands;

fn main() {}
