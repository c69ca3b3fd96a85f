//! The arguments of `diwan server`.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use super::SiteArgs;

#[derive(Debug, Args)]
pub struct Server {
    /// The program that serves the site
    #[arg(value_name = "SERVER")]
    pub server: ServerName,
    #[command(flatten)]
    pub site: SiteArgs,
    /// The folder to write into [default: `server/SERVER` in the site's folder]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub out: Option<PathBuf>,
    /// Look at the site as it is public at this time; see `diwan build --help`
    #[arg(long, value_name = "TIME")]
    pub now: Option<String>,
    /// Where the server listens: a port, or an address with one [default: the usual ports of the web]
    #[arg(long, value_name = "ADDR")]
    pub listen: Option<String>,
    /// The published folder, as the server finds it [default: `/srv/www/HOST`]
    ///
    /// A site below a path, as `https://example.org/press`, lies below this folder by that path, or its folder is named so.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub www: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ServerName {
    /// nginx 1.22 or newer: `site.conf`, for `http { … }`
    Nginx,
    /// Apache 2.4: `site.conf`
    Apache,
    /// Caddy 2.6 or newer: `Caddyfile`
    Caddy,
}
