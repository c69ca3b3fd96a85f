//! The arguments of the commands of the editorial desk: `status`, `next`, `record`, `accept`.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use super::SiteArgs;

#[derive(Debug, Args)]
pub struct Record {
    #[command(flatten)]
    pub site: SiteArgs,
    /// Write former addresses into the front matter of the pages that have taken their places, where there is no doubt
    #[arg(long)]
    pub fix: bool,
    /// Record what is public at this time; see `diwan build --help`
    #[arg(long, value_name = "TIME")]
    pub now: Option<String>,
}

#[derive(Debug, Args)]
pub struct Next {
    #[command(flatten)]
    pub site: SiteArgs,
    /// Look ahead from this time; see `diwan build --help`
    #[arg(long, value_name = "TIME")]
    pub now: Option<String>,
}

#[derive(Debug, Args)]
pub struct Status {
    #[command(flatten)]
    pub site: SiteArgs,
    /// Only this language; may be given several times
    #[arg(long, value_name = "LANG")]
    pub lang: Vec<String>,
    /// Say how the release sets stand instead: which wait, which are held back, why and for how long
    #[arg(long, conflicts_with = "lang")]
    pub releases: bool,
    /// How it stands at this time; see `diwan build --help`
    #[arg(long, value_name = "TIME")]
    pub now: Option<String>,
    /// How the state is printed
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: StatusFormat,
}

#[derive(Debug, Args)]
pub struct Accept {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The language they were made from, where their front matter does not say so
    #[arg(long, value_name = "LANG")]
    pub of: Option<String>,
    /// Translations, or folders of them
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    /// For people
    Text,
    /// For programs: one JSON object a line
    Json,
}
