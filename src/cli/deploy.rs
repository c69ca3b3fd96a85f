//! The arguments of `diwan deploy`.

use std::path::PathBuf;

use clap::{Args, ValueHint};

use super::SiteArgs;

#[derive(Debug, Args)]
pub struct Deploy {
    /// The place to upload to, by its name below `deploy` in `site.yaml`; may be left out where there is only one
    #[arg(value_name = "TARGET")]
    pub target: Option<String>,
    #[command(flatten)]
    pub site: SiteArgs,
    /// The folder that was built [default: `public` in the site's folder, which is built where it does not exist]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub from: Option<PathBuf>,
    /// Upload what was built for review, with `--drafts`, `--lenient` or `--pseudo`
    #[arg(long)]
    pub provisional: bool,
    /// Say what would be done, and do nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Fetch what is published at this address, and say what differs from the folder; nothing is uploaded
    #[arg(long, value_name = "URL", conflicts_with_all = ["target", "dry_run"], value_hint = ValueHint::Url)]
    pub verify: Option<String>,
}
