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
    refuse_taken(&sources, &copies)?;
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

/// Names all that are there already at once, and the call that is left without them.
fn refuse_taken(sources: &Sources, copies: &[(&Original, String)]) -> Result<(), Refusal> {
    let is_taken = |(_, own): &&(&Original, String)| sources.contains(own);
    let (taken, free): (Vec<_>, Vec<_>) = copies.iter().partition(is_taken);
    let Some((first, own)) = taken.first() else {
        return Ok(());
    };
    let message = match taken.len() {
        1 => message!("already-yours", path = own),
        _ => {
            let paths: Vec<&str> = taken.iter().map(|(_, own)| own.as_str()).collect();
            message!("several-already-yours", paths)
        }
    };
    let hint = match free.is_empty() {
        true => message!("theme-diff-compares", below = &first.below),
        false => {
            let names: Vec<&str> = free.iter().map(|(original, _)| &*original.below).collect();
            message!("theme-nothing-copied", rest = names.join(" "))
        }
    };
    let told = Diagnostic::error("already-yours", message);
    Err(Refusal::failed(told.hint(hint)))
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
