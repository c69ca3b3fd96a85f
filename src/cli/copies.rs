//! The arguments of `diwan bundle` and `diwan verify`.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use super::SiteArgs;

#[derive(Debug, Args)]
pub struct Bundle {
    #[command(flatten)]
    pub site: SiteArgs,
    /// The form of the copy
    #[arg(long, value_name = "FORMAT")]
    pub format: BundleFormat,
    /// Only this language; may be given several times. Links to the others lead to the web
    #[arg(long, value_name = "LANG")]
    pub lang: Vec<String>,
    /// Only this work, or everything in this section; may be given several times (single and epub)
    ///
    /// A work is named as it lies below `content/`: `statements/paris`, `statements`. Each makes a book of its own.
    #[arg(long, value_name = "WORK")]
    pub only: Vec<String>,
    /// Where to put it [default: `offline`, `offline.zip`, `documents` or `books` in the site's folder]
    ///
    /// Documents and books go into a folder; a name that ends in `.html` or `.epub` is the one document or book that was
    /// chosen.
    #[arg(long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub out: Option<PathBuf>,
    /// Make it as if it were this time; see `diwan build --help`
    #[arg(long, value_name = "TIME")]
    pub now: Option<String>,
    /// Sign the list of its files with this secret key of minisign
    ///
    /// The signature stands beside the list, in `SHA256SUMS.minisig`; `diwan verify --key` and the public tool minisign
    /// check it. The password of an encrypted key is asked for on the terminal, or taken from DIWAN_KEY_PASSWORD.
    #[arg(long, value_name = "KEY", value_hint = ValueHint::FilePath)]
    pub sign: Option<PathBuf>,
    /// Carry the digest of this earlier copy, so that `diwan verify --chain` can tell that the new one follows it
    ///
    /// A site that keeps a ledger of addresses notes its signed copies in `copies.txt`, and each carries the digest of the one before
    /// without being told.
    #[arg(long, value_name = "COPY", value_hint = ValueHint::AnyPath)]
    pub after: Option<PathBuf>,
    /// Take the password of the secret key from the first line of this file
    #[arg(long, value_name = "FILE", requires = "sign", value_hint = ValueHint::FilePath)]
    pub password_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Verify {
    /// The folder, the archive, the book or the document
    #[arg(value_name = "PATH", required_unless_present = "chain", value_hint = ValueHint::AnyPath)]
    pub path: Option<PathBuf>,
    /// Verify two copies, and that the newer one carries the digest of the older
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"], conflicts_with = "path", value_hint = ValueHint::AnyPath)]
    pub chain: Vec<PathBuf>,
    /// The public key of minisign that it must be signed with: a file, or the key itself
    ///
    /// Take it from whoever made the copy, never from the copy.
    #[arg(long, value_name = "PUB")]
    pub key: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BundleFormat {
    /// A folder
    Folder,
    /// A ZIP archive, the same byte for byte whenever the site is
    Zip,
    /// One HTML file for each document, which carries its styles and images
    Single,
    /// One EPUB 3 book for each language
    Epub,
}
