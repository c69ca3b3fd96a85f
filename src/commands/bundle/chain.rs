//! Signed copies that follow each other: each carries the digest of the list of files of the one before, in `PREVIOUS`.
//!
//! Which one that is, `--after` says, or else `copies.txt` beside `ledger.txt`, where a site that keeps a ledger has its signed
//! copies noted, one a line: the digest of what the copy holds, that of its list, and that of the list before. A copy that holds
//! what was noted already follows what it followed then, so that a copy is the same bytes whenever it is made again.

use std::fs;
use std::path::{Path, PathBuf};

use diwan::diagnostic::Diagnostic;
use diwan::ledger;
use diwan::pack::manifest::{self, Digest, Manifest};

use crate::cli::{Bundle, BundleFormat};
use crate::commands::{Refusal, verify, written};

/// Where a site has its signed copies noted.
const NOTES: &str = "copies.txt";

const HEAD: &str = "# Signed copies, as `diwan bundle` made them: digests of the files, of the list, and of the list before.\n";

/// What is known of earlier copies.
pub struct Chain {
    root: PathBuf,
    /// The digest of the list that `--after` names.
    after: Option<Digest>,
    /// The copies that were noted; `None` where none are.
    notes: Option<Vec<NotedCopy>>,
}

struct NotedCopy {
    content: String,
    list: Digest,
    previous: Option<Digest>,
}

/// A copy and the one before it.
pub struct Link {
    content: String,
    previous: Option<Digest>,
    /// What `PREVIOUS` says.
    text: Option<String>,
    is_noted: bool,
}

impl Link {
    /// What the copy carries of the one before it.
    pub fn previous(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

impl Chain {
    /// What is known of earlier copies of a site.
    ///
    /// # Errors
    /// What `--after` names is no copy.
    pub fn of(args: &Bundle) -> Result<Self, Refusal> {
        let root = args.site.root.clone();
        let after = args.after.as_deref().map(verify::list_of).transpose();
        let after = after.map_err(Refusal::wrong_use)?;
        let is_whole = matches!(args.format, BundleFormat::Folder | BundleFormat::Zip);
        if args.after.is_some() && !is_whole {
            let whole = Diagnostic::error("wrong-use", message!("after-whole-copies"));
            return Err(Refusal::wrong_use(whole.hint(message!("after-leave-out"))));
        }
        let keeps = args.sign.is_some() && is_whole && root.join(ledger::PATH).is_file();
        let notes = keeps.then(|| read(&root));
        Ok(Chain { root, after, notes })
    }

    /// What a copy with these files follows.
    pub fn link(&self, manifest: &Manifest) -> Link {
        let content = manifest::hex(&manifest::digest(manifest.text().as_bytes()));
        let notes = self.notes.as_deref().unwrap_or_default();
        let noted = notes.iter().rfind(|it| it.content == content);
        let previous = match (self.after, noted) {
            (Some(after), _) => Some(after),
            (None, Some(noted)) => noted.previous,
            (None, None) => notes.last().map(|it| it.list),
        };
        Link {
            is_noted: noted.is_some_and(|it| it.previous == previous),
            text: previous.as_ref().map(manifest::previous),
            content,
            previous,
        }
    }

    /// Notes a copy that was made.
    ///
    /// # Errors
    /// The notes cannot be written.
    pub fn note(&self, link: &Link, manifest: &Manifest) -> Result<(), Diagnostic> {
        if self.notes.is_none() || link.is_noted {
            return Ok(());
        }
        let former = fs::read_to_string(self.root.join(NOTES)).unwrap_or_default();
        let former = if former.is_empty() {
            HEAD.to_owned()
        } else {
            former
        };
        let list = manifest::hex(&manifest::digest(manifest.text().as_bytes()));
        let previous = link.previous.as_ref().map_or("-".to_owned(), manifest::hex);
        let text = format!("{former}{} {list} {previous}\n", link.content);
        written::replace(&self.root, NOTES, text.as_bytes())
    }
}

fn read(root: &Path) -> Vec<NotedCopy> {
    let text = fs::read_to_string(root.join(NOTES)).unwrap_or_default();
    let noted = |line: &str| {
        let mut parts = line.split_whitespace();
        let content = parts.next()?.to_owned();
        Some(NotedCopy {
            list: manifest::digest_from(parts.next()?)?,
            previous: manifest::digest_from(parts.next()?),
            content,
        })
    };
    text.lines().filter_map(noted).collect()
}
