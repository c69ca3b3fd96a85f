//! `diwan xliff import`: pages from the files that came back, all of them or none.

use std::fs;
use std::io;
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::press::Press;
use diwan::xliff::{Imported, NewPage, Returned, import};

use super::{encoding, open};
use crate::cli::XliffImport;
use crate::commands::accept::{edited, write};
use crate::commands::report::{QuotedSite, Report, sources_of};
use crate::commands::session::Session;
use crate::commands::{Outcome, Refusal, voice, written};

/// The most that a file may hold: the pages of a large site are a tenth of it.
const LARGEST: u64 = 100 << 20;

/// Writes the pages.
pub fn run(args: &XliffImport) -> io::Result<Outcome> {
    let root = &args.site.root;
    let session = match open(&args.site) {
        Ok(session) => session,
        Err(diagnostic) => return Refusal::wrong_use(diagnostic).tell(),
    };
    let Session {
        press,
        notes: mut found,
    } = session;
    let sources = sources_of(press.as_ref(), root);
    let site = QuotedSite {
        sources: &sources,
        root,
    };
    let Some(press) = press.as_ref() else {
        Report::new(found).explain(site)?;
        return Ok(Outcome::Failed);
    };
    let files: Vec<Result<Returned, Diagnostic>> =
        args.files.iter().map(|path| read(path)).collect();
    let unreadable = files.iter().filter_map(|file| file.as_ref().err().cloned());
    let unreadable: Vec<Diagnostic> = unreadable.collect();
    if !unreadable.is_empty() {
        Report::new(unreadable).explain(site)?;
        return Ok(Outcome::Failed);
    }
    let files: Vec<Returned> = files.into_iter().flatten().collect();
    let Imported {
        pages,
        unfinished,
        notes,
    } = import(press, &files, args.by.as_deref());
    let has_errors = notes.iter().any(Diagnostic::is_error);
    if !has_errors
        && !args.dry_run
        && let Err(fault) = put(press, root, &pages)
    {
        return Refusal::failed(fault).tell();
    }
    for page in &pages {
        let units = message!("count-units", number = page.units);
        let path = site.path_from_here(&page.path);
        voice::done(&match args.dry_run {
            true => message!("xliff-page-would-be", units, path),
            false => message!("xliff-page-written", units, path),
        })?;
    }
    // A page that cannot be read is none of the site's, and is told with what misses it.
    found.retain(|it| has_errors && it.is_error());
    found.extend(notes);
    Report::new(found).explain(site)?;
    Ok(match has_errors || unfinished > 0 {
        true => Outcome::Failed,
        false => Outcome::Done,
    })
}

fn read(path: &Path) -> Result<Returned, Diagnostic> {
    let unusable = |error: io::Error| {
        let message = message!("path-cannot-use-error", path = path.display(), error);
        Diagnostic::error("unreadable-file", message).hint(message!("see-that-exists"))
    };
    let name = path.display().to_string();
    let is_large = fs::metadata(path).map_err(unusable)?.len() > LARGEST;
    let bytes = if is_large {
        Vec::new()
    } else {
        fs::read(path).map_err(unusable)?
    };
    let text = encoding::decode(&bytes).filter(|_| !is_large);
    let text = text.ok_or_else(|| {
        let message = message!("xliff-unreadable", path = name.as_str());
        Diagnostic::error("unreadable-file", message).hint(message!("xliff-ask-for-2"))
    })?;
    Ok(Returned { name, text })
}

/// Writes new pages and the new texts of those that are there; where one cannot be written, none is.
fn put(press: &Press, root: &Path, pages: &[NewPage]) -> Result<(), Diagnostic> {
    let mut drafts = Vec::new();
    for page in pages {
        let Some(former) = page.former else {
            continue;
        };
        let file = root.join(&page.path);
        let file = file.canonicalize().unwrap_or(file);
        let text = page.text.clone();
        let is_new = |before: &str| (before != text).then(|| text.clone());
        let draft = edited(press.site().page(former), former, file, |before| {
            Ok(Ok(is_new(before)))
        })?;
        drafts.extend(draft);
    }
    let new = pages.iter().filter(|page| page.former.is_none());
    let new: Vec<(String, Vec<u8>)> = new
        .map(|page| (page.path.clone(), page.text.clone().into_bytes()))
        .collect();
    written::new_files(root, &new)?;
    write::all(&drafts).map_err(|fault| {
        written::take_back(root, &new);
        fault.hint(message!("xliff-nothing-written"))
    })
}
