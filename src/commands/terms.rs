//! `diwan terms import|export FILE`: the official terms, from and for other programs.
//!
//! The ending of the file says what it is. An import adds to `terms.yaml` and changes nothing that stands there.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::source::Sources;
use diwan::terms::{self, Concept, PATH};

use super::report::{QuotedSite, Report};
use super::tongue::said;
use super::{Outcome, Refusal, written};
use crate::cli::{Format, Terms, TermsFile};

/// Runs the command that was typed behind `terms`.
pub fn run(args: &Terms) -> io::Result<Outcome> {
    match args {
        Terms::Import(args) => import(args),
        Terms::Export(args) => export(args),
    }
}

/// What a file holds, by its ending.
enum TermsFileKind {
    Table,
    Tbx,
}

fn kind(file: &Path) -> Result<TermsFileKind, Refusal> {
    let ending = file.extension().and_then(|it| it.to_str()).unwrap_or("");
    match ending.to_ascii_lowercase().as_str() {
        "csv" => Ok(TermsFileKind::Table),
        "tbx" | "xml" => Ok(TermsFileKind::Tbx),
        _ => {
            let message = message!("neither-table-nor-tbx", path = file.display());
            let hint = message!("name-table-or-tbx");
            Err(Refusal::wrong_use(
                Diagnostic::error("wrong-use", message).hint(hint),
            ))
        }
    }
}

/// The terms of a site, and the text of their file.
fn known(root: &Path) -> Result<(Vec<Concept>, String), Vec<Diagnostic>> {
    let sources = Sources::open(root).0;
    if !sources.contains(PATH) {
        return Ok((Vec::new(), String::new()));
    }
    let text = sources.text(PATH).map_err(|fault| vec![fault])?.to_string();
    let (concepts, faults) = terms::read(&text, &[]);
    match faults.is_empty() {
        true => Ok((concepts, text)),
        false => Err(faults),
    }
}

fn import(args: &TermsFile) -> io::Result<Outcome> {
    let root = &args.site.root;
    let kind = match kind(&args.file) {
        Ok(kind) => kind,
        Err(refusal) => return refusal.tell(),
    };
    let text = match fs::read_to_string(&args.file) {
        Ok(text) => text,
        Err(error) => return unusable(&args.file, &error),
    };
    let name = args.file.display().to_string();
    let (more, faults) = match kind {
        TermsFileKind::Table => terms::from_csv(&name, &text),
        TermsFileKind::Tbx => terms::from_tbx(&name, &text),
    };
    if !faults.is_empty() {
        return told(faults, root);
    }
    let (known, before) = match known(root) {
        Ok(known) => known,
        Err(faults) => return told(faults, root),
    };
    let (new, old) = terms::merge(&known, more);
    if !new.is_empty() {
        let gap = if before.is_empty() || before.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        let after = format!("{before}{gap}{}", terms::to_yaml(&new));
        if let Err(fault) = written::replace(root, PATH, after.as_bytes()) {
            return Refusal::failed(fault).tell();
        }
    }
    let mut stdout = io::stdout().lock();
    let added = message!("count-concepts", number = new.len());
    let told = message!("terms-added", added, path = PATH, known = old);
    writeln!(stdout, "{}", said(&told))?;
    Ok(Outcome::Done)
}

fn export(args: &TermsFile) -> io::Result<Outcome> {
    let root = &args.site.root;
    let kind = match kind(&args.file) {
        Ok(kind) => kind,
        Err(refusal) => return refusal.tell(),
    };
    let known = match known(root) {
        Ok((known, _)) => known,
        Err(faults) => return told(faults, root),
    };
    let text = match kind {
        TermsFileKind::Table => terms::to_csv(&known),
        TermsFileKind::Tbx => terms::to_tbx(&known, PATH),
    };
    if let Err(fault) = written::named(root, &args.file, text.as_bytes()) {
        return Refusal::failed(fault).tell();
    }
    let mut stdout = io::stdout().lock();
    let written = message!("count-concepts", number = known.len());
    let told = message!("terms-written", written, path = args.file.display());
    writeln!(stdout, "{}", said(&told))?;
    Ok(Outcome::Done)
}

fn told(faults: Vec<Diagnostic>, root: &Path) -> io::Result<Outcome> {
    let sources = Sources::open(root).0;
    let report = Report::new(faults);
    let sources = &sources;
    report.print(Format::Text, QuotedSite { sources, root })?;
    Ok(Outcome::Failed)
}

fn unusable(file: &Path, error: &io::Error) -> io::Result<Outcome> {
    let message = message!("path-cannot-use-error", path = file.display(), error);
    let fault = Diagnostic::error("unreadable-file", message);
    Refusal::failed(fault.hint(message!("see-that-exists"))).tell()
}
