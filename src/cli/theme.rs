//! The arguments of `diwan theme`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::SiteArgs;

#[derive(Debug, Subcommand)]
pub enum Theme {
    /// List the files of the theme and the catalogues, and whose each of them is in this site
    List(ThemeList),
    /// Print a file as the binary carries it
    Show(ThemeShow),
    /// Copy files into the site, where they win over those that the binary carries
    ///
    /// Files are named as in the theme: `templates/page.html`, `styles/settings.css`, `i18n/en.ftl`. What the site has
    /// already is never overwritten: where it has one of them, none is copied, and those that are there are named. `ejected.txt` beside the
    /// copies records what they were made from.
    Eject(ThemeEject),
    /// Take fonts into the site, matched in size and with one family of digits
    ///
    /// For each writing system of the site one family is taken, upright, bold and italic where there are such files: from a folder, or
    /// from the fonts of this machine. The files and the list `fonts` of `theme.yaml` are the site's own from then on.
    Fonts(ThemeFonts),
    /// Show how the site's copies differ from the originals, and which originals have changed since they were copied
    Diff(ThemeDiff),
}

#[derive(Debug, Args)]
pub struct ThemeList {
    #[command(flatten)]
    pub site: SiteArgs,
}

#[derive(Debug, Args)]
pub struct ThemeShow {
    /// The file, named as in the theme
    #[arg(value_name = "PATH")]
    pub path: String,
}

#[derive(Debug, Args)]
pub struct ThemeEject {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The files, named as in the theme
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<String>,
}

#[derive(Debug, Args)]
pub struct ThemeFonts {
    #[command(flatten)]
    pub site: SiteArgs,
    /// Where to look: a folder with `.ttf` or `.otf` files, or `system` for the fonts of this machine
    #[arg(long, value_name = "FOLDER|system")]
    pub from: PathBuf,
    /// Take this family, where several would do; may be given once for each writing system
    #[arg(long, value_name = "NAME")]
    pub family: Vec<String>,
    /// Take this family for headings; may be given once for each writing system
    #[arg(long, value_name = "NAME")]
    pub headings: Vec<String>,
}

#[derive(Debug, Args)]
pub struct ThemeDiff {
    #[command(flatten)]
    pub site: SiteArgs,
    /// Only these files, named as in the theme
    #[arg(value_name = "PATH")]
    pub paths: Vec<String>,
}
