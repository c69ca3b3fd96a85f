//! `diwan theme list`: every file of the theme, and whose it is in this site.

use std::collections::BTreeSet;
use std::path::Path;

use diwan::diagnostic::Diagnostic;
use diwan::settings::{PATH, Settings};
use diwan::source::Sources;

use super::Refusal;
use super::originals::{Original, Originals};
use super::record::{self, CopyRecord};
use crate::cli::ThemeList;
use crate::commands::tongue::said;

/// Whose a file is.
pub enum Owner {
    /// The one that the binary carries.
    BuiltIn,
    /// The site's, at this path.
    Own {
        path: String,
        /// Whether the original is no longer what it was when the copy was made; `None` when that was not recorded.
        has_moved_on: Option<bool>,
    },
}

/// The list, a line a file.
pub fn run(args: &ThemeList) -> Result<Vec<u8>, Refusal> {
    let root = &args.site.root;
    let (sources, settings) = open(root)?;
    let originals = Originals::of(&sources);
    let mut lines = Vec::new();
    let mut shown = BTreeSet::new();
    for original in originals.iter() {
        let owner = owner(original, &sources, settings.as_ref()).map_err(Refusal::failed)?;
        lines.push((original.below.clone(), words(&owner)));
        if let Owner::Own { path, .. } = owner {
            shown.insert(path);
        }
    }
    if let Some(settings) = &settings {
        let others = others(&sources, settings).filter(|(_, path)| !shown.contains(path));
        lines.extend(others.map(|(below, path)| (below, said(&message!("yours", path)))));
    }
    lines.sort_by(|a, b| a.0.cmp(&b.0));
    let width = lines.iter().map(|(below, _)| below.len()).max();
    let width = width.unwrap_or(0);
    let line = |(below, owner): &(String, String)| format!("{below:width$}  {owner}\n");
    Ok(lines.iter().map(line).collect::<String>().into_bytes())
}

/// The files of the theme that a site names, and its catalogues, each with its path: they may have no original.
fn others<'s>(
    sources: &'s Sources,
    settings: &Settings,
) -> impl Iterator<Item = (String, String)> + use<'s> {
    let folder = format!("themes/{}/", settings.theme.name);
    let of_theme: Vec<(String, String)> = sources
        .paths(&folder)
        .map(|path| (path[folder.len()..].to_owned(), path.to_string()))
        .collect();
    let of_site = sources.paths("i18n/");
    let of_site = of_site.map(|path| (path.to_string(), path.to_string()));
    let all = of_theme.into_iter().chain(of_site);
    all.filter(|(below, _)| below.rsplit('/').next() != Some(record::NAME))
}

fn words(owner: &Owner) -> String {
    match owner {
        Owner::BuiltIn => said(&message!("built-in")),
        Owner::Own { path, has_moved_on } => match has_moved_on {
            Some(true) => said(&message!("yours-and-original-changed", path)),
            _ => said(&message!("yours", path)),
        },
    }
}

/// The files and the settings of the site in a folder; where there is no site, what the binary carries alone.
pub fn open(root: &Path) -> Result<(Sources, Option<Settings>), Refusal> {
    if !root.join(PATH).exists() {
        return Ok((Sources::built_in(), None));
    }
    let (sources, _) = Sources::open(root);
    let text = sources.text(PATH).map_err(Refusal::failed)?;
    let (settings, found) = Settings::read(&text);
    match settings {
        Some(settings) => Ok((sources, Some(settings))),
        None => Err(Refusal::failed(first_error(found))),
    }
}

/// What keeps the settings from being read.
fn first_error(found: Vec<Diagnostic>) -> Diagnostic {
    let error = found.into_iter().find(Diagnostic::is_error);
    error.unwrap_or_else(|| {
        Diagnostic::error(
            "unreadable-settings",
            message!("settings-unreadable", path = PATH),
        )
        .hint(message!("check-says-what-is-wrong"))
    })
}

/// Whose file a site shows under the name of an original.
pub fn owner(
    original: &Original,
    sources: &Sources,
    settings: Option<&Settings>,
) -> Result<Owner, Diagnostic> {
    let own = settings.map(|settings| original.own_path(sources, settings));
    let Some(path) = own.filter(|path| sources.contains(path)) else {
        return Ok(Owner::BuiltIn);
    };
    let record = CopyRecord::read(sources, &record::path(&path, original));
    let origin = record.get(&original.below);
    let today = original.digest(sources)?;
    Ok(Owner::Own {
        has_moved_on: origin.map(|origin| origin.digest != today),
        path,
    })
}
