//! The arguments of `diwan import`.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

#[derive(Debug, Args)]
pub struct Import {
    /// The system that the site was made with
    #[arg(value_name = "SYSTEM")]
    pub system: ImportSystem,
    /// The folder of the old site, the one with its settings; for WordPress, the file that it exports
    #[arg(value_name = "SOURCE", value_hint = ValueHint::AnyPath)]
    pub source: PathBuf,
    /// The folder of the new site: empty, not there yet, or made by this command before
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,
    /// Fetches pictures that pages show from other hosts, and puts them into the new site
    #[arg(long)]
    pub fetch_pictures: bool,
    /// How the report is printed
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: ImportFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImportSystem {
    /// Hugo
    Hugo,
    /// Jekyll
    Jekyll,
    /// MkDocs
    Mkdocs,
    /// Docusaurus
    Docusaurus,
    /// Starlight
    Starlight,
    /// VitePress
    Vitepress,
    /// WordPress, by the file that its exporter writes
    Wordpress,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImportFormat {
    /// For people
    Text,
    /// For programs: one JSON object
    Json,
}
