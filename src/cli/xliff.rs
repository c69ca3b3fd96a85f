//! The arguments of `diwan xliff`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};

use super::SiteArgs;

#[derive(Debug, Subcommand)]
pub enum Xliff {
    /// Write what is to be translated as XLIFF 2.1
    ///
    /// What `diwan status --lang LANG` calls missing or stale; what nobody has recorded, where it is named. Of a stale page, what has
    /// not changed comes with its translation.
    Export(XliffExport),
    /// Write pages from translated XLIFF files
    ///
    /// Nothing is written when anything is wrong. A page that lacks the translation of a paragraph is left out, and the status is 1. A
    /// page that was changed since the export is not overwritten. Approve what was written with `diwan accept`.
    Import(XliffImport),
}

#[derive(Debug, Args)]
pub struct XliffExport {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The language to translate to
    #[arg(long, value_name = "LANG")]
    pub to: String,
    /// Only what is translated from this language [default: what each page says, else the language declared first]
    #[arg(long, value_name = "LANG")]
    pub from: Option<String>,
    /// The file to write, or a folder for new files that are named after the languages: ar-fr.xlf
    #[arg(long, value_name = "PATH", default_value = ".", value_hint = ValueHint::AnyPath)]
    pub out: PathBuf,
    /// Pages, or folders of them
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct XliffImport {
    #[command(flatten)]
    pub site: SiteArgs,
    /// Who translated new pages, for their front matter: `human`, `machine` or a name [default: human]
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Say what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The files that came back
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
}
