//! `diwan bundle`: an offline copy of the site, in a folder or a ZIP archive, that proves itself before it is handed over.
//!
//! Every file of the copy goes through `pack::proof` on its way; a copy with a dead link, an absolute path, anything
//! loaded from elsewhere or refused to pages from a disk, or an unsafe name, is not made, and the former one stays.

use std::collections::{BTreeSet, HashSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use diwan::diagnostic::{Diagnostic, Place, nearest};
use diwan::edition::Edition;
use diwan::language::Lang;
use diwan::pack::archive::Archive;
use diwan::pack::manifest::{self, Manifest};
use diwan::pack::proof;
use diwan::plan::{Output, Piece};
use diwan::press::Press;
use diwan::settings::{PATH, Settings};
use diwan::source::Sources;

use super::cache::Cache;
use super::publish::{Publication, SingleFile, Target};
use super::report::{Report, Site};
use super::{Outcome, Refusal, edition};
use crate::cli::{Bundle, BundleFormat};

/// Makes the copy.
pub fn run(args: &Bundle) -> io::Result<Outcome> {
    let root = &args.site.root;
    if !root.join(PATH).is_file() {
        Report::new(Sources::open(root).1).message()?;
        return Ok(Outcome::Failed);
    }
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| default_out(root, args.format));
    let container = match Container::begin(root, &out, args.format) {
        Ok(container) => container,
        Err(refusal) => return refusal.tell(),
    };
    let (sources, mut found) = Sources::open(root);
    let edition = match offline(&sources, &args.lang) {
        Ok(edition) => edition,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let copy = sources.clone();
    let (press, set_up) = Press::set_up(sources, edition);
    let press = press.map(|press| press.with_store(Cache::of_site(root)));
    found.extend(set_up);
    let hopeless = found.iter().any(Diagnostic::is_error);
    let made = press.as_ref().and_then(|press| {
        let inspector = Inspector::new(press);
        let filled = container.fill(press, &inspector, hopeless);
        let (manifest, faults) = inspector.finish();
        found.extend(faults);
        if let Err(diagnostic) = filled {
            found.push(diagnostic);
        }
        if found.iter().any(Diagnostic::is_error) {
            return None;
        }
        let files = manifest.files.len() + 1;
        let finished = container.finish(&manifest);
        finished
            .map_err(|troubles| found.extend(troubles))
            .ok()
            .map(|()| files)
    });
    let report = Report::new(found);
    report.explain(Site {
        sources: press.as_ref().map_or(&copy, Press::sources),
        root,
    })?;
    match made {
        Some(files) => {
            let mut stdout = io::stdout().lock();
            writeln!(stdout, "{files} files in `{}`", out.display())?;
            stdout.flush()?;
            Ok(Outcome::Done)
        }
        None => Ok(Outcome::Failed),
    }
}

fn default_out(root: &Path, format: BundleFormat) -> PathBuf {
    let name = match format {
        BundleFormat::Folder => "offline",
        BundleFormat::Zip => "offline.zip",
    };
    if root == Path::new(".") {
        name.into()
    } else {
        root.join(name)
    }
}

/// The edition for a disk, at the moment that `build` would take, in the languages asked for.
fn offline(sources: &Sources, asked: &[String]) -> Result<Edition, Diagnostic> {
    let now = edition::web(sources, None, false, None)?.now;
    let settings = sources
        .text(PATH)
        .ok()
        .and_then(|text| Settings::read(&text).0);
    // Without settings nothing is made, and setting up says why.
    let Some(settings) = settings else {
        return Ok(Edition::offline(now, Vec::new()));
    };
    let known: Vec<Lang> = settings
        .languages
        .iter()
        .map(|language| language.lang)
        .collect();
    let mut only = Vec::new();
    for tag in asked {
        match known.iter().find(|lang| lang.as_str() == tag) {
            Some(lang) => only.push(*lang),
            None => {
                let names: Vec<&str> = known.iter().map(Lang::as_str).collect();
                let near = nearest(tag, names.iter().copied());
                return Err(Diagnostic::error(
                    "wrong-use",
                    format!("`{tag}` is not a language of this site"),
                )
                .hint(near.map_or_else(
                    || format!("there are `{}`", names.join("`, `")),
                    |near| format!("did you mean `{near}`?"),
                )));
            }
        }
    }
    Ok(Edition::offline(now, only))
}

/// What the copy is put into.
enum Container {
    Folder(Box<Publication>),
    Zip(Box<SingleFile>, Box<Mutex<Option<Archive<std::fs::File>>>>),
}

impl Container {
    fn begin(root: &Path, out: &Path, format: BundleFormat) -> Result<Self, Refusal> {
        match format {
            BundleFormat::Folder => {
                let target = Target::choose(root, out).map_err(Refusal::wrong_use)?;
                let waiting = || eprintln!("waiting for another build of `{}`", out.display());
                let publication = Publication::begin(target, waiting).map_err(Refusal::failed)?;
                Ok(Container::Folder(Box::new(publication)))
            }
            BundleFormat::Zip => {
                let target = Target::choose_file(root, out).map_err(Refusal::wrong_use)?;
                let (file, handle) = SingleFile::begin(target).map_err(Refusal::failed)?;
                let archive = Box::new(Mutex::new(Some(Archive::begin(handle))));
                Ok(Container::Zip(Box::new(file), archive))
            }
        }
    }

    /// Prints everything into it. When it is hopeless, everything is printed all the same, so that all errors are told.
    fn fill(&self, press: &Press, inspector: &Inspector, hopeless: bool) -> Result<(), Diagnostic> {
        match self {
            Container::Folder(publication) => {
                press.for_each(|output, bytes, diagnostics| {
                    inspector.look(output, &bytes, diagnostics);
                    if !hopeless {
                        publication.write(&output.route.file_path(), &bytes);
                    }
                });
                Ok(())
            }
            Container::Zip(file, archive) => {
                let mut outputs: Vec<&Output> = press.outputs().iter().collect();
                // What says where to begin stands at the top.
                outputs.sort_by_key(|output| {
                    let first = matches!(output.piece, Piece::StartHere { .. });
                    (!first, output.route.file_path())
                });
                let mut archive = lock(archive);
                let mut written = Ok(());
                press.for_each_in_order(&outputs, |output, bytes, diagnostics| {
                    inspector.look(output, &bytes, diagnostics);
                    if let (Some(archive), Ok(()), false) = (archive.as_mut(), &written, hopeless) {
                        written = archive.add(&output.route.file_path(), &bytes);
                    }
                });
                written.map_err(|error| file.trouble(&error))
            }
        }
    }

    fn finish(self, manifest: &Manifest) -> Result<(), Vec<Diagnostic>> {
        let text = manifest.text();
        match self {
            Container::Folder(publication) => {
                publication.write(manifest::NAME, text.as_bytes());
                publication.finish().map(|_| ())
            }
            Container::Zip(file, archive) => {
                let archive = lock(&archive).take();
                let sealed = archive.map_or(Ok(()), |mut archive| {
                    archive.add(manifest::NAME, text.as_bytes())?;
                    archive.finish()?.sync_all()
                });
                let sealed = sealed.map_err(|error| file.trouble(&error));
                sealed
                    .and_then(|()| file.finish())
                    .map_err(|diagnostic| vec![diagnostic])
            }
        }
    }
}

/// Looks at every file of the copy before it is written, from many threads.
struct Inspector<'a> {
    press: &'a Press,
    files: BTreeSet<String>,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    manifest: Manifest,
    found: Vec<Diagnostic>,
    /// Fingerprints of `path#id`: a site has hundreds of thousands.
    anchors: HashSet<[u8; 8]>,
    /// Places that are linked to, each with the first page that does.
    wanted: Vec<(String, String)>,
}

impl<'a> Inspector<'a> {
    fn new(press: &'a Press) -> Self {
        let outputs = press.outputs().iter();
        let mut files: BTreeSet<String> = outputs.map(|output| output.route.file_path()).collect();
        files.insert(manifest::NAME.to_owned());
        Inspector {
            press,
            files,
            seen: Mutex::default(),
        }
    }

    fn look(&self, output: &Output, bytes: &[u8], diagnostics: Vec<Diagnostic>) {
        let path = output.route.file_path();
        let copy = proof::Copy {
            path: &path,
            files: &self.files,
        };
        let text = || String::from_utf8_lossy(bytes);
        let mut found = match &output.piece {
            Piece::Style { .. } | Piece::FontSheet => {
                let mut found = proof::Findings::default();
                proof::style(copy, &text(), &mut found);
                found
            }
            // The index holds words of pages, in which anything may stand.
            Piece::SearchFile { .. } => proof::Findings::default(),
            Piece::ThemeFile { .. } if path.ends_with(".js") => proof::Findings {
                faults: proof::script(&path, &text()),
                ..proof::Findings::default()
            },
            _ if path.ends_with(".html") => proof::page(copy, &text()),
            _ => proof::Findings::default(),
        };
        found.faults.extend(proof::name(&path));
        let place = self.place(output);
        let digest = manifest::digest(bytes);
        let mut seen = lock(&self.seen);
        seen.found.extend(diagnostics);
        seen.found
            .extend(found.faults.into_iter().map(|fault| match &place {
                Some(place) => fault.at(place.clone()),
                None => fault,
            }));
        seen.anchors
            .extend(found.anchors.iter().map(|anchor| fingerprint(anchor)));
        seen.wanted.extend(
            found
                .wanted
                .into_iter()
                .map(|wanted| (wanted, path.clone())),
        );
        seen.manifest.files.insert(path, digest);
    }

    /// The source of an output, where it has one.
    fn place(&self, output: &Output) -> Option<Place> {
        let site = self.press.site();
        match &output.piece {
            Piece::Page { work, lang } | Piece::Slice { work, lang, .. } => {
                let page = site.presence(*work, *lang).page()?;
                Some(Place::file(site.page(page).article.path.clone()))
            }
            Piece::ThemeFile { path } | Piece::Resource { path } => Some(Place::file(path.clone())),
            _ => None,
        }
    }

    fn finish(self) -> (Manifest, Vec<Diagnostic>) {
        let seen = self
            .seen
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let mut found = seen.found;
        let mut wanted = seen.wanted;
        wanted.sort_unstable();
        wanted.dedup_by(|a, b| a.0 == b.0);
        for (place, from) in wanted {
            if !seen.anchors.contains(&fingerprint(&place)) {
                found.push(Diagnostic::error(
                    "dead-anchor",
                    format!(
                        "in the copy, `{from}` links to `{place}`, a place that does not exist"
                    ),
                ));
            }
        }
        (seen.manifest, found)
    }
}

fn fingerprint(text: &str) -> [u8; 8] {
    let mut short = [0; 8];
    short.copy_from_slice(&manifest::digest(text.as_bytes())[..8]);
    short
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
