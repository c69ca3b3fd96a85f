//! `diwan bundle`: offline copies that prove themselves before they are handed over: the site in a folder or an archive,
//! its documents each in a file, or books.
//!
//! Every file of the copy goes through `pack::proof` on its way; a copy with a dead link, an absolute path, anything
//! loaded from elsewhere or refused to pages from a disk, or an unsafe name, is not made, and the former one stays.

mod chain;
mod container;
mod documents;
mod inspector;
mod key;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use diwan::diagnostic::{Diagnostic, nearest};
use diwan::edition::{Edition, Form};
use diwan::language::Lang;
use diwan::pack::manifest;
use diwan::pack::signature::{self, Signer};
use diwan::press::{Press, Purpose};
use diwan::settings::{PATH, Settings};
use diwan::source::Sources;

use super::behind;
use super::cache::Cache;
use super::edition::web;
use super::report::{QuotedSite, Report, sources_of};
use super::session::Session;
use super::{Outcome, Refusal, voice};
use crate::cli::{Bundle, BundleFormat};
use chain::Chain;
use container::Container;
use inspector::Inspector;

/// Makes the copy.
pub fn run(args: &Bundle) -> io::Result<Outcome> {
    let root = &args.site.root;
    if !root.join(PATH).is_file() {
        Report::new(Sources::open(root).1).message()?;
        return Ok(Outcome::Failed);
    }
    let begun = match Preparation::of(args) {
        Ok(begun) => begun,
        Err(refusal) => return refusal.tell(),
    };
    let edition = |sources: &Sources, settings: Option<&_>| offline(sources, settings, args);
    let session = match Session::open(root, Purpose::FullBuild, edition) {
        Ok(session) => session.with_cache(&Cache::of_site(root)),
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let Session {
        press,
        notes: found,
    } = session;
    let mut making = Making {
        found,
        signer: begun.signer,
        out: begun.out.clone(),
        chain: begun.chain,
    };
    let made = match &press {
        Some(press) => making.make(args, press, begun.container),
        None => Ok(None),
    };
    let made = match made {
        Ok(made) => made,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    voice::step(&message!("step-in-place"));
    Report::new(making.found).explain(QuotedSite {
        sources: &sources_of(press.as_ref(), root),
        root,
    })?;
    match made {
        Some(files) => {
            let (files, path) = (message!("count-files", number = files), begun.out.display());
            voice::done(&message!("files-in-folder", files, path))?;
            Ok(Outcome::Done)
        }
        None => Ok(Outcome::Failed),
    }
}

/// What was made sure of before the sources were read: the key, and the place, which nobody else may write meanwhile.
struct Preparation {
    signer: Option<Signer>,
    out: PathBuf,
    container: Container,
    chain: Chain,
}

impl Preparation {
    fn of(args: &Bundle) -> Result<Self, Refusal> {
        let root = &args.site.root;
        let is_whole = matches!(args.format, BundleFormat::Folder | BundleFormat::Zip);
        if is_whole && !args.only.is_empty() {
            let whole = Diagnostic::error("wrong-use", message!("only-chooses-documents"));
            let hint = message!("folder-is-of-whole-site");
            return Err(Refusal::wrong_use(whole.hint(hint)));
        }
        let out = args.out.clone();
        let out = out.unwrap_or_else(|| default_out(root, args.format));
        Ok(Preparation {
            signer: signer(args).map_err(Refusal::wrong_use)?,
            chain: Chain::of(args)?,
            container: Container::begin(root, &out, args.format)?,
            out,
        })
    }
}

/// What is needed all the way, and what was said on it.
struct Making {
    found: Vec<Diagnostic>,
    signer: Option<Signer>,
    out: PathBuf,
    chain: Chain,
}

impl Making {
    /// How many files were made; `None` when something speaks against it, and an error when the wrong thing was asked.
    fn make(
        &mut self,
        args: &Bundle,
        press: &Press,
        container: Container,
    ) -> Result<Option<usize>, Diagnostic> {
        match args.format {
            BundleFormat::Folder | BundleFormat::Zip => Ok(self.whole(press, container)),
            BundleFormat::Single => self.documents(args, press, container),
            BundleFormat::Epub => self.books(args, press, container),
        }
    }

    fn whole(&mut self, press: &Press, container: Container) -> Option<usize> {
        let own = [manifest::NAME, manifest::SIGNATURE, manifest::PREVIOUS];
        self.found
            .extend(press.plan().claims_of(press.site(), &own));
        let inspector = Inspector::new(press);
        let filled = container.fill(press, &inspector, self.is_hopeless());
        let (mut manifest, faults) = inspector.finish();
        self.found.extend(faults);
        self.found.extend(filled.err());
        if self.is_hopeless() {
            return None;
        }
        let link = self.chain.link(&manifest);
        if let Some(previous) = link.previous() {
            let (name, digest) = (
                manifest::PREVIOUS.to_owned(),
                manifest::digest(previous.as_bytes()),
            );
            manifest.files.insert(name, digest);
        }
        let files = manifest.files.len() + 1 + usize::from(self.signer.is_some());
        let finished = container.finish(&manifest, link.previous(), |text| {
            self.sign(press, manifest::NAME, text.as_bytes())
        });
        self.warned(finished)?;
        self.found.extend(self.chain.note(&link, &manifest).err());
        Some(files)
    }

    /// The signature of some bytes, which a file of this name holds, where there is a key. A maker of the same copy
    /// says at which time (`--now`), since that decides what is public: so the signature is the same then.
    fn sign(&self, press: &Press, name: &str, bytes: &[u8]) -> Option<String> {
        let signer = self.signer.as_ref()?;
        let words = format!("offline copy of {}", press.links().base());
        let comment = signature::comment(press.edition().now, name, &words);
        Some(signer.sign(bytes, &comment))
    }

    fn is_hopeless(&self) -> bool {
        self.found.iter().any(Diagnostic::is_error)
    }

    /// Keeps the warnings of what succeeds.
    fn warned(&mut self, result: Result<Vec<Diagnostic>, Vec<Diagnostic>>) -> Option<()> {
        let warnings = self.told(result)?;
        self.found.extend(warnings);
        Some(())
    }

    fn told<T>(&mut self, result: Result<T, Vec<Diagnostic>>) -> Option<T> {
        result.map_err(|troubles| self.found.extend(troubles)).ok()
    }
}

/// The key to sign with, where one is named.
fn signer(args: &Bundle) -> Result<Option<Signer>, Diagnostic> {
    let read = |path: &PathBuf| key::read(&args.site.root, path, args.password_file.as_deref());
    args.sign.as_ref().map(read).transpose()
}

fn default_out(root: &Path, format: BundleFormat) -> PathBuf {
    let name = match format {
        BundleFormat::Folder => "offline",
        BundleFormat::Zip => "offline.zip",
        BundleFormat::Single => "documents",
        BundleFormat::Epub => "books",
    };
    if root == Path::new(".") {
        name.into()
    } else {
        root.join(name)
    }
}

/// The edition for a disk, at the moment that `build` would take, in the languages asked for.
fn offline(
    sources: &Sources,
    settings: Option<&Settings>,
    args: &Bundle,
) -> Result<Edition, Diagnostic> {
    let now = web(sources, args.now.as_deref(), false, None)?.now;
    behind::refuse(sources, now, args.now.as_deref(), None)?;
    // Without settings nothing is made, and setting up says why.
    let Some(settings) = settings else {
        return Ok(edition(now, args.format, Vec::new()));
    };
    let known: Vec<Lang> = settings
        .languages
        .iter()
        .map(|language| language.lang)
        .collect();
    let mut only = Vec::new();
    for tag in &args.lang {
        match known.iter().find(|lang| lang.as_str() == tag) {
            Some(lang) => only.push(*lang),
            None => {
                let names: Vec<&str> = known.iter().map(Lang::as_str).collect();
                let near = nearest(tag, names.iter().copied());
                return Err(
                    Diagnostic::error("wrong-use", message!("tag-not-language-site", tag)).hint(
                        near.map_or_else(
                            || message!("there", known = names),
                            |near| message!("did-you-mean-near", near),
                        ),
                    ),
                );
            }
        }
    }
    Ok(edition(now, args.format, only))
}

fn edition(now: jiff::Timestamp, format: BundleFormat, only: Vec<Lang>) -> Edition {
    let form = match format {
        BundleFormat::Folder | BundleFormat::Zip => Form::Site,
        BundleFormat::Single => Form::Document,
        BundleFormat::Epub => Form::Book,
    };
    Edition {
        form,
        ..Edition::offline(now, only)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
