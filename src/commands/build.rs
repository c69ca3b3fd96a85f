//! `diwan build`: reads, sets up, renders every output into a publication, and publishes it when there is no error.
//!
//! The target is locked before the sources are read, not after: of two builds at once, the one that publishes last has
//! also read last. Diagnostics go to stderr, after the publication, so that a reader who closes the pipe cannot stop it.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use diwan::diagnostic::{Diagnostic, Message};
use diwan::edition::Edition;
use diwan::language::Lang;
use diwan::plan::Output;
use diwan::press::{Press, Purpose};
use diwan::settings::PATH;
use diwan::source::Sources;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::cache::Cache;
use super::compress::Compressor;
use super::part::{MANIFEST, Part, PartManifest};
use super::progress::Progress;
use super::publish::{Publication, Published, Tally, Target};
use super::rebuild::{
    FormerBuild, Inputs, LanguageCount, LastBuild, Reuse, Told, Unchanged, Unsaid, kept_bodies,
};
use super::report::{QuotedSite, Report, manner, retell, sources_of};
use super::session::Session;
use super::tongue::{decimal, said};
use super::voice::{self, mention};
use super::{Outcome, Refusal, behind, edition, record};
use crate::cli::Build;

/// Builds the site.
pub fn run(args: &Build) -> io::Result<Outcome> {
    let begun = Instant::now();
    let root = args.site.root.as_path();
    let out = args.out.clone().unwrap_or_else(|| default_out(root));
    let mut built = match build(args, &out) {
        Ok(Answer::Built(built)) => built,
        Ok(Answer::Unchanged(unchanged)) => {
            retell(&unchanged.told.text)?;
            return Summary::of_unchanged(&unchanged).print(&out, begun);
        }
        Err(refusal) => return refusal.tell(),
    };
    let report = Report::new(std::mem::take(&mut built.found));
    let sources = sources_of(built.press.as_ref(), root);
    let site = QuotedSite {
        sources: &sources,
        root,
    };
    let told = report.told(site);
    let text = String::from_utf8(told).unwrap_or_default();
    let counts = built.press.as_ref().map(|press| counts(press, &report));
    if let (Some((last, unsaid)), Some(counts)) = (built.unsaid, &counts) {
        let (text, manner) = (text.clone(), manner());
        last.keep(unsaid, Told { text, manner }, counts.clone());
    }
    retell(&text)?;
    let (Some(press), Some(tally), Some(counts)) = (built.press, built.tally, counts) else {
        return Ok(Outcome::Failed);
    };
    let summary = Summary {
        counts: &counts,
        tally,
        compressed: &built.compressed,
        is_unchanged: false,
    };
    let done = summary.print(&out, begun);
    // The process ends in a moment, and gives its memory back at once: piece by piece, a large site takes long.
    std::mem::forget(press);
    done
}

/// What a build comes to.
enum Answer {
    /// It was made, or could not be.
    Built(Box<Built>),
    /// It lies there already.
    Unchanged(Unchanged),
}

/// What came of a build: of what there was to print, and of the publication.
#[derive(Default)]
struct Built {
    press: Option<Press>,
    tally: Option<Tally>,
    found: Vec<Diagnostic>,
    compressed: String,
    /// What is to be kept of it, and where.
    unsaid: Option<(LastBuild, Unsaid)>,
}

/// What was asked for besides a whole build of plain files.
struct BuildExtras {
    compressor: Option<Compressor>,
    part: Option<Part>,
    /// Whether faults that only a reader would meet keep nothing from being published.
    is_lenient: bool,
}

/// Faults of a site that is moving in: a reader would meet them, and nobody is shown what was not meant to be seen.
const FORGIVEN: [&str; 10] = [
    "blocked-by-policy",
    "catalogue-syntax",
    "dead-anchor",
    "dead-link",
    "duplicate-id",
    "malformed-call",
    "missing-attachment",
    "missing-file",
    "missing-message",
    "missing-plural",
];

impl BuildExtras {
    /// Whether plain files of all outputs are all that is wanted.
    fn are_none(&self) -> bool {
        self.compressor.is_none() && self.part.is_none()
    }

    /// Whether a fault keeps the site from being published.
    fn is_grave(&self, diagnostic: &Diagnostic) -> bool {
        diagnostic.is_error() && !(self.is_lenient && FORGIVEN.contains(&diagnostic.code))
    }
}

fn build(args: &Build, out: &Path) -> Result<Answer, Refusal> {
    let root = args.site.root.as_path();
    if !root.join(PATH).is_file() {
        // Not even a lock is put into a folder that holds no site.
        let (_, found) = Sources::open(root);
        return Ok(Answer::Built(Box::new(Built {
            found,
            ..Built::default()
        })));
    }
    let target = Target::choose(root, out).map_err(Refusal::wrong_use)?;
    let waiting = || mention(&message!("waiting-for-another", path = out.display()));
    let cache = Cache::of_site(root);
    let last = LastBuild::of(&cache, root, &target.folder, args);
    let folder = target.folder.clone();
    let publication = Publication::begin(target, waiting).map_err(Refusal::failed)?;
    let (sources, found) = Sources::open(root);
    let sources = sources.noting();
    let inputs = Inputs::of(&sources);
    let edition = edition_of(args, &sources).map_err(Refusal::wrong_use)?;
    let former = last.former();
    let unchanged = |former: &FormerBuild| former.unchanged(&inputs, edition.now, &manner());
    if found.is_empty()
        && let Some(unchanged) = former.as_ref().and_then(unchanged)
    {
        return Ok(Answer::Unchanged(unchanged));
    }
    behind::refuse(&sources, edition.now, args.now.as_deref(), Some(&folder))
        .map_err(Refusal::failed)?;
    let session = Session::of(
        sources,
        found,
        Purpose::FullBuild,
        kept_bodies(&cache),
        |_, _| Ok(edition),
    );
    let Session {
        press,
        notes: mut found,
    } = session.map_err(Refusal::wrong_use)?.with_cache(&cache);
    let press = press.map(|press| press.with_kept_words(last.owner()));
    if let (true, Some(press)) = (args.record, &press) {
        found.extend(record::vanished(press));
    }
    let extras = BuildExtras {
        compressor: args.compress.then(|| Compressor::new(cache.clone())),
        part: args.part,
        is_lenient: args.lenient,
    };
    let published = press.as_ref().and_then(|press| {
        let former = former.as_ref().filter(|_| extras.are_none());
        let reuse = former.and_then(|former| former.reuse(press, &inputs));
        publish(press, publication, &extras, reuse.as_ref(), &mut found)
    });
    let tally = published.as_ref().map(|(published, _)| published.tally);
    let unsaid = press.as_ref().zip(published);
    let unsaid = unsaid.and_then(|(press, (published, noted))| {
        last.published(press, &inputs, former.as_ref(), published, &noted)
    });
    if let (true, Some(press), Some(_)) = (args.record, &press, &tally) {
        record::record(root, press).map_err(Refusal::failed)?;
    }
    cache.sweep();
    let compressed = extras.compressor.map(|it| it.summary());
    Ok(Answer::Built(Box::new(Built {
        press,
        tally,
        found,
        compressed: compressed.unwrap_or_default(),
        unsaid: unsaid.map(|unsaid| (last, unsaid)),
    })))
}

/// For whom and when it is built.
fn edition_of(args: &Build, sources: &Sources) -> Result<Edition, Diagnostic> {
    let (now, base_url) = (args.now.as_deref(), args.base_url.as_deref());
    let web = edition::web(sources, now, args.drafts, base_url)?;
    Ok(Edition {
        pseudo: args.pseudo.map(edition::disguise),
        provisional: args.lenient || args.drafts || args.pseudo.is_some(),
        ..web
    })
}

/// `public` in the site's folder, named as a user would.
fn default_out(root: &Path) -> PathBuf {
    if root == Path::new(".") {
        "public".into()
    } else {
        root.join("public")
    }
}

/// Renders everything, what the cache keeps last; publishes it, unless something is an error by then.
///
/// Errors are all to be told, so the pages of a site that has some are rendered, though not written. What the cache keeps is not:
/// encoding the pictures of a large site takes a hundred times as long as its pages.
fn publish(
    press: &Press,
    publication: Publication,
    extras: &BuildExtras,
    reuse: Option<&Reuse>,
    found: &mut Vec<Diagnostic>,
) -> Option<(Published, FxHashSet<String>)> {
    let ours = |output: &&Output| extras.part.is_none_or(|part| part.holds(press, output));
    let outputs: Vec<&Output> = press.outputs().iter().filter(ours).collect();
    let is_kept = |output: &&Output| {
        let former = reuse.and_then(|reuse| reuse.find(output));
        former.is_some_and(|former| publication.keep(former, &output.route.file_path()))
    };
    let outputs: Vec<&Output> = match reuse {
        Some(_) => {
            let all = outputs.len();
            let others = outputs.into_par_iter().filter(|it| !is_kept(it));
            let others: Vec<&Output> = others.collect();
            let outputs = all - others.len();
            voice::step(&message!("step-taken-over", outputs));
            others
        }
        None => outputs,
    };
    let noted = Mutex::new(FxHashSet::default());
    let progress = Progress::new(outputs.len());
    let (costly, pages): (Vec<&Output>, Vec<&Output>) = outputs
        .into_iter()
        .partition(|output| output.piece.cache_folder().is_some());
    let digests = Mutex::new(BTreeMap::new());
    let write = |path: String, bytes: &[u8]| {
        publication.write(&path, bytes);
        if extras.part.is_some() {
            let digest = blake3::hash(bytes).to_hex().to_string();
            held(&digests).insert(path, digest);
        }
    };
    let print = |outputs: &[&Output], found: &mut Vec<Diagnostic>| {
        let hopeless = found.iter().any(|it| extras.is_grave(it));
        let notes = Mutex::new(Vec::new());
        press.for_each_of(outputs, |output, rendered| {
            if !hopeless {
                write(output.route.file_path(), &rendered.bytes);
                let copies = extras.compressor.as_ref();
                let copies = copies.map(|it| it.beside(press, output, &rendered.bytes));
                for (path, copy) in copies.into_iter().flatten() {
                    write(path, &copy);
                }
            }
            if !rendered.notes.is_empty() {
                held(&noted).insert(output.route.file_path());
                held(&notes).extend(rendered.notes);
            }
            progress.step();
        });
        found.extend(notes.into_inner().unwrap_or_else(PoisonError::into_inner));
        !found.iter().any(|it| extras.is_grave(it))
    };
    let is_sound = print(&pages, found) && print(&costly, found);
    progress.finish();
    voice::step(&message!("step-printed"));
    if !is_sound {
        return None;
    }
    if let Some(part) = extras.part {
        let mut manifest = PartManifest::of(press, part);
        manifest.files = digests.into_inner().unwrap_or_else(PoisonError::into_inner);
        publication.write(MANIFEST, &manifest.text());
    }
    match publication.finish() {
        Ok(published) => {
            voice::step(&message!("step-published"));
            found.extend(published.warnings.iter().cloned());
            let noted = noted.into_inner().unwrap_or_else(PoisonError::into_inner);
            Some((published, noted))
        }
        Err(troubles) => {
            found.extend(troubles);
            None
        }
    }
}

/// The value behind a lock; what a thread that panicked has left in it is told elsewhere.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a build tells when it is done.
struct Summary<'a> {
    counts: &'a [LanguageCount],
    tally: Tally,
    compressed: &'a str,
    /// Whether there was nothing to do.
    is_unchanged: bool,
}

impl<'a> Summary<'a> {
    fn of_unchanged(unchanged: &'a Unchanged) -> Self {
        Summary {
            counts: &unchanged.counts,
            tally: Tally {
                written: 0,
                unchanged: unchanged.files,
                removed: 0,
            },
            compressed: "",
            is_unchanged: true,
        }
    }

    fn print(&self, out: &Path, begun: Instant) -> io::Result<Outcome> {
        let mut told = String::new();
        for (lang, pages, warnings) in self.counts {
            told.push_str(&format!(
                "{lang:<8}{}\n",
                said(&of_language(*pages, *warnings))
            ));
        }
        if self.is_unchanged {
            told.push_str(&said(&message!("build-unchanged")));
            told.push('\n');
        }
        let Tally {
            written,
            unchanged,
            removed,
        } = self.tally;
        let summary = message!(
            "build-summary",
            files = message!("count-files", number = written + unchanged),
            path = out.display(),
            seconds = decimal(begun.elapsed().as_secs_f64()),
            written,
            unchanged,
            removed
        );
        told.push_str(&said(&summary));
        told.push('\n');
        told.push_str(self.compressed);
        voice::done_in_lines(&told)?;
        Ok(Outcome::Done)
    }
}

/// By language: pages, and warnings about them.
fn counts(press: &Press, report: &Report) -> Vec<LanguageCount> {
    let of_language = |(lang, pages): (Lang, usize)| {
        let warnings = report.warnings().filter(|found| found.lang == Some(lang));
        (lang.to_string(), pages, warnings.count())
    };
    press.counts().into_iter().map(of_language).collect()
}

fn of_language(pages: usize, warnings: usize) -> Message {
    let pages = message!("count-pages", number = pages);
    match warnings {
        0 => pages,
        some => {
            let place = message!("count-warnings", count = some);
            message!("listed-words", before = pages, place)
        }
    }
}
