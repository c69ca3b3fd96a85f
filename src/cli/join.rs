//! The arguments of `diwan join`.

use std::path::PathBuf;

use clap::{Args, ValueHint};

#[derive(Debug, Args)]
pub struct Join {
    /// The folders of all parts, in any order
    #[arg(value_name = "PART", required = true, value_hint = ValueHint::DirPath)]
    pub parts: Vec<PathBuf>,
    /// The folder to publish into
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub out: PathBuf,
}
