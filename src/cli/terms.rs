//! The arguments of `diwan terms`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};

use super::SiteArgs;

#[derive(Debug, Subcommand)]
pub enum Terms {
    /// Add the terms of a table or a TBX file to `terms.yaml`
    ///
    /// What is known already, by one of its official forms, is left as it is. Nothing is written when the file has faults.
    Import(TermsFile),
    /// Write the terms of the site as a table or as TBX
    Export(TermsFile),
}

#[derive(Debug, Args)]
pub struct TermsFile {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The file: `.csv` is a table, `.tbx` or `.xml` is TBX (ISO 30042)
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
}
