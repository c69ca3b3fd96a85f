//! `diwan bundle`: an offline copy of the site, in a folder or a ZIP archive, that proves itself before it is handed over.
//!
//! Every file of the copy goes through `pack::proof` on its way; a copy with a dead link, an absolute path, anything
//! loaded from elsewhere or refused to pages from a disk, or an unsafe name, is not made, and the former one stays.

mod container;
mod inspector;
mod key;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use diwan::diagnostic::{Diagnostic, nearest};
use diwan::edition::Edition;
use diwan::language::Lang;
use diwan::pack::signature::Signer;
use diwan::press::Press;
use diwan::settings::{PATH, Settings};
use diwan::source::Sources;

use super::report::{Report, Site};
use super::{Outcome, Refusal, edition};
use crate::cli::{Bundle, BundleFormat};
use container::Container;
use inspector::Inspector;

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
    let signer = match signer(args) {
        Ok(signer) => signer,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let container = match Container::begin(root, &out, args.format) {
        Ok(container) => container,
        Err(refusal) => return refusal.tell(),
    };
    let (sources, mut found) = Sources::open(root);
    let edition = match offline(&sources, args) {
        Ok(edition) => edition,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let copy = sources.clone();
    let (press, set_up) = Press::set_up(sources, edition);
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
        let files = manifest.files.len() + 1 + usize::from(signer.is_some());
        let comment = format!("list of the files of a copy of {}", press.links().base());
        let finished = container.finish(&manifest, |text| {
            let signer = signer.as_ref()?;
            Some(signer.sign(text.as_bytes(), &comment))
        });
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

/// The key to sign with, where one is named.
fn signer(args: &Bundle) -> Result<Option<Signer>, Diagnostic> {
    let read = |path: &PathBuf| key::read(&args.site.root, path, args.password_file.as_deref());
    args.sign.as_ref().map(read).transpose()
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
fn offline(sources: &Sources, args: &Bundle) -> Result<Edition, Diagnostic> {
    let now = edition::web(sources, args.now.as_deref(), false, None)?.now;
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
    for tag in &args.lang {
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

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
