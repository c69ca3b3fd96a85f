//! The arguments of the command line, as they are typed; help texts and completions come from here too.
//!
//! Takes what the shell hands over; gives a [`Cli`]. What the words mean (which folder, what time it is) is worked out
//! by the commands. Wrong use ends here, with status 2.

mod copies;
mod deploy;
mod desk;
mod import;
mod join;
mod lang;
mod server;
mod terms;
mod theme;
mod xliff;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;

use crate::commands::Part;

pub use copies::{Bundle, BundleFormat, Verify};
pub use deploy::Deploy;
pub use desk::{Accept, Next, Record, Status, StatusFormat};
pub use import::{Import, ImportFormat, ImportSystem};
pub use join::Join;
pub use lang::{Lang, LangAdd};
pub use server::{Server, ServerName};
pub use terms::{Terms, TermsFile};
pub use theme::{Theme, ThemeDiff, ThemeEject, ThemeFonts, ThemeList};
pub use xliff::{Xliff, XliffExport, XliffImport};

/// Markdown in several languages to a publication: web site, offline copy, live preview.
///
/// A site is a folder with `site.yaml` and `content/`. `diwan new DIR` makes one to begin with.
#[derive(Debug, Parser)]
#[command(name = "diwan", version, max_term_width = 100)]
#[command(after_help = "Exit status: 0 done, 1 the site has errors, 2 wrong use.")]
pub struct Cli {
    #[command(flatten)]
    pub voice: Voice,
    #[command(subcommand)]
    pub command: Command,
}

/// How much a command says by the way.
#[derive(Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub struct Voice {
    /// Say nothing but what was asked for and what is wrong
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say each step too, and when it was done
    #[arg(long, short, global = true)]
    pub verbose: bool,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a small site to begin with, in Arabic, French and English or other languages
    New(New),
    /// Take over a site of another system
    ///
    /// Writes a site of Diwan into DIR, and says what was changed, what is only in the old site and what needs a person. Run
    /// again, it brings what has changed there and leaves alone what was edited here since.
    Import(Import),
    /// Build the site
    ///
    /// The new publication takes the place of the former one as a whole, and only when the site has no errors. Files
    /// in the folder that Diwan did not write stay.
    Build(Build),
    /// Publish the parts that `diwan build --part` made, as one
    ///
    /// They must be all parts of one build: of the same files, by the same version, and whole.
    Join(Join),
    /// Upload what was built: into a folder, by rsync or SFTP, into a bucket (S3), to a branch (Git)
    ///
    /// Where to, says `deploy` in `site.yaml`. What pages load comes before them and goes after them; only what changed is sent, and what
    /// was stopped goes on. Secrets are read from the environment.
    Deploy(Deploy),
    /// Preview the site while it is being written
    ///
    /// Every page is printed when it is asked for, and open pages follow what is saved. Ctrl-C ends it.
    Serve(Serve),
    /// Make a copy that opens from a disk, without a server and without the network
    ///
    /// The copy is looked through before it is handed over: with a dead link, or anything that works from a server only,
    /// it is not made. It carries `SHA256SUMS`, which `diwan verify` reads.
    Bundle(Bundle),
    /// Say whether a copy is whole and genuine, and which files were altered, added or lost
    ///
    /// Without a key, it says whether the files are those of the list in the copy. With the public key of the maker of
    /// it, it says too whether that list is theirs.
    Verify(Verify),
    /// Write the configuration of a web server for the site: nginx, Apache or Caddy
    ///
    /// From the plan of the site: what moved and what was removed, the languages, the headers. Write it anew after such a change.
    Server(Server),
    /// Apply every rule to the sources and to the rendered pages
    ///
    /// Nothing is written.
    Check(Check),
    /// Say which translations there are, which are missing, and which their source has left behind
    ///
    /// What changed is told block by block, with its line in the source. The status is 0 whatever is missing: this is
    /// information. Nothing is written.
    Status(Status),
    /// Print the next moment at which anything that is public changes by itself
    ///
    /// An embargo that ends, a release, a change or a withdrawal that takes effect, a page that expires; and the hour of a release that
    /// still waits for a text or an approval. For timers and for continuous integration, which build the site anew then. A moment as in RFC 3339, or nothing where nothing is ahead.
    Next(Next),
    /// Record in `ledger.txt` which addresses are public, and say which have vanished
    ///
    /// From the first record on, `check` holds the site to it: an address that was public leads on, says that it is gone, or is an
    /// error. What is not public yet is never named. While an address has vanished, nothing is recorded, and the status is 1.
    Record(Record),
    /// Record that translations match their source as it stands now
    ///
    /// Writes the digests of the source's blocks into the front matter of each translation and changes nothing else in
    /// the file. When one of them cannot be recorded, none is.
    Accept(Accept),
    /// Add languages to the site
    #[command(subcommand)]
    Lang(Lang),
    /// Take over the official terms from another program, or hand them to one
    #[command(subcommand)]
    Terms(Terms),
    /// Hand what is to be translated to a bureau, and take over what comes back, in XLIFF
    #[command(subcommand)]
    Xliff(Xliff),
    /// Look at the files of the theme, and copy those that the site wants to change
    #[command(subcommand)]
    Theme(Theme),
    /// Say what is wrong with this machine or this site, in a page
    ///
    /// It looks at what no rule of `check` looks at: the machine, what lies beside the sources, what is out of date. The status
    /// is 1 when something keeps the site from being published. Nothing is written.
    Doctor(Doctor),
    /// Print the completions for a shell
    ///
    /// For example: diwan completions bash > /etc/bash_completion.d/diwan
    Completions(Completions),
    /// Write the manual pages into a folder, for makers of packages
    #[command(hide = true)]
    Man(Man),
    /// Write the reference of the documentation
    #[command(hide = true)]
    Reference(Reference),
}

#[derive(Debug, Args)]
pub struct New {
    /// The folder to make; it may exist, but must be empty
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,
    /// Its languages, for example ar,fr [default: ar,fr,en]
    ///
    /// The site is written in Arabic, French and English; others are added as `diwan lang add` does.
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
}

/// The site that a command works on.
#[derive(Debug, Args)]
pub struct SiteArgs {
    /// The folder of the site, the one with `site.yaml`
    #[arg(long, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub root: PathBuf,
}

#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The folder to build into [default: `public` in the site's folder]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub out: Option<PathBuf>,
    /// Show what is not public: drafts, what is still embargoed, what has expired
    #[arg(long)]
    pub drafts: bool,
    /// Build as if it were this time
    ///
    /// A day (2026-07-06), a day with a time (2026-07-06T14:30) in the site's time zone, or a moment
    /// (2026-07-06T14:30:00+01:00). Without it, SOURCE_DATE_EPOCH from the environment, else the clock.
    #[arg(long, value_name = "TIME")]
    pub now: Option<String>,
    /// Publish at this address instead of `base_url` in `site.yaml`
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub base_url: Option<String>,
    /// Build despite dead links, missing messages and the like, marked as not for publication
    ///
    /// For a site that moves in: every page says that it is not for publication, and search engines are kept out. Faults are told
    /// all the same.
    #[arg(long)]
    pub lenient: bool,
    /// Disguise the words of the interface, to show any that no catalogue holds
    #[arg(long, value_name = "KIND")]
    pub pseudo: Option<Pseudo>,
    /// Write compressed copies beside texts too, `.gz` and `.br`, for servers that hand them out
    #[arg(long)]
    pub compress: bool,
    /// Build only the K-th of N disjoint parts, for many processes or machines; `diwan join` makes one of them
    #[arg(long, value_name = "K/N", requires = "out")]
    pub part: Option<Part>,
    /// Record the addresses that were published, as `diwan record` does; publish nothing where one has vanished
    #[arg(long, conflicts_with_all = ["drafts", "pseudo", "part"])]
    pub record: bool,
}

#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The address to listen at; any other than this machine's own lets others see the preview
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1", value_hint = ValueHint::Hostname)]
    pub host: String,
    /// The port to listen at, or the next one that is free
    #[arg(long, value_name = "PORT", default_value_t = 1111)]
    pub port: u16,
    /// Open the preview in the browser
    #[arg(long)]
    pub open: bool,
    /// Show what is not public: drafts, what is still embargoed, what has expired
    #[arg(long)]
    pub drafts: bool,
    /// Preview as if it were this time; see `diwan build --help`
    #[arg(long, value_name = "TIME")]
    pub now: Option<String>,
    /// Disguise the words of the interface, to show any that no catalogue holds
    #[arg(long, value_name = "KIND")]
    pub pseudo: Option<Pseudo>,
}

#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub site: SiteArgs,
    /// Look at the site as it is public at this time; see `diwan build --help`
    #[arg(long, value_name = "TIME")]
    pub now: Option<String>,
    /// What counts as an error besides errors
    #[arg(long, value_name = "WHAT")]
    pub deny: Option<Deny>,
    /// Tell only what is not in this file, which the first run writes
    ///
    /// For a site that moves in: what is found today is accepted, what comes to it is told.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub baseline: Option<PathBuf>,
    /// How findings are printed
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// List the rules and end
    #[arg(long)]
    pub list: bool,
    /// Say what a rule is for, how to mend what it finds and how to allow it, and end
    #[arg(long, value_name = "RULE")]
    pub explain: Option<String>,
}

#[derive(Debug, Args)]
pub struct Doctor {
    #[command(flatten)]
    pub site: SiteArgs,
}

#[derive(Debug, Args)]
pub struct Completions {
    /// The shell to complete for
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

#[derive(Debug, Args)]
pub struct Man {
    /// The folder to write them into
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,
}

#[derive(Debug, Args)]
pub struct Reference {
    /// The folder of its pages
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub out: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Pseudo {
    /// Accented and longer
    Accented,
    /// From right to left
    Mirrored,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings too
    Warnings,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, with excerpts, on stderr
    Text,
    /// For programs: one JSON object a line, on stdout
    Json,
    /// Annotations in GitHub Actions, on stdout
    Github,
    /// SARIF 2.1.0, for code scanning, on stdout
    Sarif,
}

#[cfg(test)]
mod tests;
