//! `diwan theme eject PATH…`: copies of the theme's files, for the site to change.
//!
//! All or none: when one of the names is wrong or taken, nothing is written.

use std::collections::BTreeMap;
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::source::Sources;

use super::originals::{Original, Originals};
use super::record::{self, CopyRecord, Origin};
use super::{Refusal, find, list};
use crate::cli::ThemeEject;
use crate::commands::written;

/// Copies the files, and says where they are.
pub fn run(args: &ThemeEject) -> Result<Vec<u8>, Refusal> {
    let root = &args.site.root;
    let (sources, settings) = list::open(root)?;
    let settings = settings.ok_or_else(|| Refusal::wrong_use(no_site(root)))?;
    let originals = Originals::of(&sources);
    let chosen = chosen(&originals, &args.paths)?;
    let copies: Vec<(&Original, String)> = chosen
        .into_iter()
        .map(|original| (original, original.own_path(&sources, &settings)))
        .collect();
    for (original, own) in &copies {
        refuse_taken(&sources, original, own)?;
    }
    let mut text = String::new();
    let mut new = Vec::new();
    for (original, own) in &copies {
        let bytes = original.bytes(&sources).map_err(Refusal::failed)?;
        new.push((own.clone(), bytes));
        text.push_str(&format!("{own}\n"));
    }
    let records = records(&sources, &copies).map_err(Refusal::failed)?;
    written::new_files(root, &new).map_err(Refusal::failed)?;
    for (path, record) in records {
        if let Err(fault) = written::replace(root, &path, record.text().as_bytes()) {
            written::take_back(root, &new);
            return Err(Refusal::failed(fault));
        }
    }
    Ok(text.into_bytes())
}

/// The originals of these names, each once.
fn chosen<'a>(originals: &'a Originals, names: &[String]) -> Result<Vec<&'a Original>, Refusal> {
    let mut chosen: Vec<&Original> = Vec::new();
    for name in names {
        let original = find(originals, name)?;
        if !chosen.contains(&original) {
            chosen.push(original);
        }
    }
    Ok(chosen)
}

fn refuse_taken(sources: &Sources, original: &Original, own: &str) -> Result<(), Refusal> {
    if !sources.contains(own) {
        return Ok(());
    }
    let below = &original.below;
    let taken = Diagnostic::error("already-yours", message!("already-yours", path = own));
    Err(Refusal::failed(
        taken.hint(message!("theme-diff-compares", below)),
    ))
}

/// The records with the new copies in them.
fn records(
    sources: &Sources,
    copies: &[(&Original, String)],
) -> Result<BTreeMap<String, CopyRecord>, Diagnostic> {
    let mut records: BTreeMap<String, CopyRecord> = BTreeMap::new();
    for (original, own) in copies {
        let path = record::path(own, original);
        let origin = Origin {
            digest: original.digest(sources)?,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        };
        let record = records.entry(path.clone());
        let record = record.or_insert_with(|| CopyRecord::read(sources, &path));
        record.insert(&original.below, origin);
    }
    Ok(records)
}

pub(super) fn no_site(root: &Path) -> Diagnostic {
    let message = message!("no-site-to-copy-into", path = root.display());
    Diagnostic::error("wrong-use", message).hint(message!("name-site-or-new"))
}
