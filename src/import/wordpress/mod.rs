//! WordPress: what its exporter writes, with the pairs of Polylang and WPML.
//!
//! What was not public is not public here: drafts, what waits for review, private posts and those behind a password are drafts,
//! what is to come keeps its hour; entries of a kind that an export does not say to be public are drafts too, and those of inner kinds
//! stay behind. Comments are counted.

mod archives;
mod autop;
mod body;
mod content;
mod hours;
mod kinds;
mod menus;
mod shortcodes;
mod tongues;
mod wxr;

use super::anchors::Algorithm;
use super::files;
use super::model::{OldFile, OldLanguage, OldSite};
use super::old::{Old, parted};
use super::opened::prefixes;
use super::report::MoveReport;
use super::values::ValueForm;
use tongues::Tongues;
use wxr::Export;

/// Reads an export; `None` where there is none.
pub fn read(old: &Old, report: &mut MoveReport) -> Option<OldSite> {
    let export = exports(old, report)?;
    let tongues = Tongues::of(&export);
    let mut files = uploads(old, report);
    let pages = content::pages(&export, &tongues, old.now, &mut files, report);
    let prefixes = prefixes(&pages, &tongues.all);
    let languages = tongues
        .all
        .iter()
        .enumerate()
        .map(|(at, (lang, _))| OldLanguage {
            lang: *lang,
            locale: None,
            prefix: prefixes.get(lang).cloned().unwrap_or_default(),
            title: Some(export.title.clone()).filter(|it| !it.is_empty()),
            description: Some(export.description.clone()).filter(|it| at == 0 && !it.is_empty()),
        });
    let languages = languages.collect();
    let used = |name: &&str| pages.iter().any(|page| page.front.keys.contains_key(*name));
    let taxonomies = ["categories", "tags"]
        .iter()
        .filter(|name| used(name))
        .map(|it| (*it).to_owned())
        .collect();
    Some(OldSite {
        languages,
        base_url: Some(export.link.clone()).filter(|it| !it.is_empty()),
        time_zone: None,
        menus: menus::read(&export, &tongues),
        taxonomies,
        pages,
        files,
        made: Vec::new(),
        redirects: archives::by_number(&export),
        ids: Algorithm::None,
        localised: false,
        has_formulas: false,
    })
}

/// All exports of the folder, as one: large sites come in parts.
fn exports(old: &Old, report: &mut MoveReport) -> Option<Export> {
    let mut whole: Option<Export> = None;
    let paths = old
        .paths()
        .filter(|path| matches!(parted(path).1, "xml" | "wxr"));
    for path in paths {
        let (text, _) = old.text(path)?;
        if !text.contains("wordpress.org/export/") {
            continue;
        }
        let export = wxr::read(&text).unwrap_or_else(|fault| {
            report.unread("settings", fault, path);
            Export::default()
        });
        match &mut whole {
            None => whole = Some(export),
            Some(whole) => {
                whole.items.extend(export.items);
                whole.terms.extend(export.terms);
                whole.authors.extend(export.authors);
            }
        }
    }
    whole.filter(|it| !it.items.is_empty())
}

/// The files of the old site, where its folder of uploads lies beside the export.
fn uploads(old: &Old, report: &mut MoveReport) -> Vec<OldFile> {
    let mut found = Vec::new();
    for path in old
        .paths()
        .filter(|path| path.starts_with("wp-content/uploads/") || path.starts_with("uploads/"))
    {
        if files::is_machinery(path) || ValueForm::of(path).is_some() {
            report.of_the_look(path);
            continue;
        }
        let to = match path.strip_prefix("uploads/") {
            Some(rest) => format!("wp-content/uploads/{rest}"),
            None => path.to_owned(),
        };
        found.push(OldFile {
            from: path.to_owned(),
            address: Some(format!("/{to}")),
            to,
            lang: None,
            open: false,
        });
    }
    found
}
