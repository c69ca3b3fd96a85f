//! The arguments of `diwan lang`.

use clap::{Args, Subcommand};

use super::SiteArgs;

#[derive(Debug, Subcommand)]
pub enum Lang {
    /// Add a language to the site
    ///
    /// Writes it into `site.yaml`, makes a catalogue with every message to translate and a draft for the page of each
    /// section, and says what is missing. What is there already is never overwritten.
    Add(LangAdd),
}

#[derive(Debug, Args)]
pub struct LangAdd {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The language, as files and addresses will name it: fa, pt-BR (BCP 47)
    #[arg(value_name = "TAG")]
    pub tag: String,
    /// The locale that decides its dates, numbers and order [default: the language itself]
    #[arg(long, value_name = "LOCALE")]
    pub locale: Option<String>,
}
