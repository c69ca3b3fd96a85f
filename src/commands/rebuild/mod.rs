//! A build that would give again what it gave the last time, and so does nothing; or nearly so, and so does little.
//!
//! What is kept of a build in `.diwan-cache/builds` says what went in (the program, every file of the site, the moment, what was
//! asked for) and what came out (every file that was published, with the fingerprint of what it was made of, and what was told).
//! When all of it agrees, the published folder is what a build would make of it now. When only articles are other than they were,
//! outputs whose [fingerprints](diwan::press::Fingerprints) agree are taken over as they lie there. When anything else does not
//! agree, or cannot be known, everything is built: a record can save time and never change a byte.
//!
//! Files are compared by what the disk says of them and, where that does not settle it, by the digest of the very bytes that the
//! build had read. Nothing is kept of a build whose files changed under it.

mod former;
mod record;
mod seen;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use diwan::press::{Fingerprint, KeptBodies, Press, Store, StoreKey};
use diwan::source::Sources;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::cache::Cache;
use super::publish::Published;
use crate::cli::Build;

pub use former::{FormerBuild, Reuse, Unchanged};
use record::{Entry, PublishedEntry, Record};
pub use record::{LanguageCount, Told};
use seen::{Seen, digest_of};

/// The files of a site as the disk told of them before any of them was read.
pub struct Inputs {
    files: Vec<InputFile>,
    /// When they were looked at.
    at: i128,
}

struct InputFile {
    path: Arc<str>,
    on_disk: PathBuf,
    seen: Option<Seen>,
}

/// The place of the record of builds of a site into a folder, with the same flags.
pub struct LastBuild {
    cache: Arc<Cache>,
    key: StoreKey,
    folder: PathBuf,
    program: Option<Seen>,
}

/// A record that lacks what was told. While it is there, nobody else publishes.
pub struct Unsaid {
    record: Record,
    _published: Published,
}

impl Inputs {
    /// Looks at all of them.
    pub fn of(sources: &Sources) -> Self {
        let at = seen::now();
        let files: Vec<(&Arc<str>, PathBuf)> = sources.on_disks().collect();
        let look = |(path, on_disk): (&Arc<str>, PathBuf)| InputFile {
            path: path.clone(),
            seen: Seen::through_links(&on_disk),
            on_disk,
        };
        let files = files.into_par_iter().map(look).collect();
        Inputs { files, at }
    }

    /// With the digests of what was read of them since; `None` where a file is not what it was. What nobody has read is known
    /// from before where it is untouched.
    fn entries(&self, sources: &Sources, former: Option<&FormerBuild>) -> Option<Vec<Entry>> {
        let known = former.map(FormerBuild::inputs).unwrap_or_default();
        let entry = |file: &InputFile| {
            let note = sources.note(&file.path);
            let seen = Seen::through_links(&file.on_disk)?;
            let is_whole = note.size.is_none_or(|size| size == seen.size);
            if Some(seen) != file.seen || note.is_torn || !is_whole {
                return None;
            }
            let known = || {
                let known = known.get(&*file.path)?;
                known.digest.filter(|_| file.is_untouched(known))
            };
            Some(Entry {
                path: file.path.to_string(),
                seen,
                is_young: seen.is_young(self.at),
                // What nobody has read may be read now: nothing that was printed depends on it.
                digest: Some(note.digest.or_else(known).or_else(|| file.digest())?),
            })
        };
        self.files.par_iter().map(entry).collect()
    }

    /// Whether these are the files of a record; those that `may_differ` names need only be there.
    fn are(&self, known: &[Entry], may_differ: impl Fn(&str) -> bool + Sync) -> bool {
        let is_same = |(file, known): (&InputFile, &Entry)| {
            *file.path == *known.path && (may_differ(&file.path) || file.is(known))
        };
        let pairs = self.files.par_iter().zip(known.par_iter());
        self.files.len() == known.len() && pairs.all(is_same)
    }
}

impl InputFile {
    /// Whether the disk says that it is the file that it was.
    fn is_untouched(&self, known: &Entry) -> bool {
        self.seen == Some(known.seen) && !known.is_young
    }

    /// Whether it holds what it held.
    fn is(&self, known: &Entry) -> bool {
        let is_long = || self.seen.is_some_and(|seen| seen.size == known.seen.size);
        let is_equal = || is_long() && known.digest.is_some() && self.digest() == known.digest;
        self.is_untouched(known) || is_equal()
    }

    fn digest(&self) -> Option<[u8; 32]> {
        let bytes = std::fs::read(&self.on_disk).ok()?;
        Some(*blake3::hash(&bytes).as_bytes())
    }
}

/// The bodies that this program kept in a cache.
pub fn kept_bodies(cache: &Arc<Cache>) -> Option<KeptBodies> {
    let program = Seen::through_links(&std::env::current_exe().ok()?)?;
    let owner = format!("{} {program:?}", env!("CARGO_PKG_VERSION"));
    Some(KeptBodies::new(
        cache.clone(),
        blake3::hash(owner.as_bytes()),
    ))
}

impl LastBuild {
    /// That of a build of the site in `root` into `folder`.
    pub fn of(cache: &Arc<Cache>, root: &Path, folder: &Path, args: &Build) -> Self {
        let root = root.canonicalize().unwrap_or_else(|_| root.into());
        let program = std::env::current_exe().ok();
        // The moment is no part of it: what is the same at another moment is found.
        let Build {
            site: _,
            out: _,
            now: _,
            drafts,
            base_url,
            lenient,
            pseudo,
            compress,
            part,
            record,
        } = args;
        let flags = (drafts, base_url, lenient, pseudo, compress, part, record);
        let version = env!("CARGO_PKG_VERSION");
        let asked = format!("{version} {root:?} {folder:?} {flags:?}");
        LastBuild {
            cache: cache.clone(),
            key: StoreKey {
                kind: "builds",
                digest: blake3::hash(asked.as_bytes()),
            },
            folder: folder.into(),
            program: program.and_then(|program| Seen::through_links(&program)),
        }
    }

    /// Of whom it is: the program, the site, what was asked for.
    pub fn owner(&self) -> blake3::Hash {
        blake3::hash(format!("{} {:?}", self.key.digest, self.program).as_bytes())
    }

    /// What was kept of the last build, where this program made it.
    pub fn former(&self) -> Option<FormerBuild> {
        let record = Record::read(&self.cache.find(&self.key)?)?;
        let is_ours = Some(record.program) == self.program;
        is_ours.then(|| FormerBuild::new(record, self.folder.clone()))
    }

    /// The record of a build that was just published; `None` where it cannot be proved to be one of these files. Of the outputs
    /// `noted` there was something to be said.
    pub fn published(
        &self,
        press: &Press,
        inputs: &Inputs,
        former: Option<&FormerBuild>,
        published: Published,
        noted: &FxHashSet<String>,
    ) -> Option<Unsaid> {
        if !(published.warnings.is_empty() && published.is_locked()) {
            return None;
        }
        let written = Instant::now();
        let (window, inputs) = (press.window()?, inputs.entries(press.sources(), former)?);
        let fingerprints = press.fingerprints()?;
        let made_of = press.outputs().par_iter().map(|output| {
            let path = output.route.file_path();
            let made_of = (!noted.contains(&path)).then(|| fingerprints.of(output));
            (path, made_of)
        });
        let made_of: FxHashMap<String, Option<Fingerprint>> = made_of.collect();
        seen::let_settle(written);
        let entry = |path: &String| {
            let file = self.folder.join(path);
            let now = seen::now();
            let seen = Seen::named(&file)?;
            let is_young = seen.is_young(now);
            let digest = match is_young {
                true => Some(digest_of(&file)?),
                false => None,
            };
            let path = path.clone();
            Some(PublishedEntry {
                made_of: made_of.get(&path).copied().flatten(),
                file: Entry {
                    path,
                    seen,
                    is_young,
                    digest,
                },
            })
        };
        let outputs: Option<Vec<_>> = published.files.par_iter().map(entry).collect();
        Some(Unsaid {
            record: Record {
                program: self.program?,
                window,
                inputs,
                outputs: outputs?,
                told: Told::default(),
                counts: Vec::new(),
            },
            _published: published,
        })
    }

    /// Keeps a record, with what was told of the build.
    pub fn keep(&self, unsaid: Unsaid, told: Told, counts: Vec<LanguageCount>) {
        let record = Record {
            told,
            counts,
            ..unsaid.record
        };
        self.cache.keep(&self.key, &record.bytes());
    }
}
