//! `document-properties`: a document that a page offers says who made it, or where it was taken.
//!
//! Word processors note their user, who is often neither the author nor meant for readers; films note the place. The
//! program that made it is told with that, and is no finding alone: every document names one. What was deleted while changes
//! were recorded, remarks, hidden sheets and a speaker's notes are in the file for whoever opens it.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::check::properties::{self, About};
use crate::check::{Pairing, Rule, Sight};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::picture::published;

pub(super) const RULE: Rule = Rule {
    name: "document-properties",
    severity: Severity::Warning,
    summary: "a document that is offered names its author, or holds what was not to be seen",
    sight: Sight::Pairing(check),
};

/// Endings of the files that are looked into.
const ENDINGS: &[&str] = &[
    "pdf", "docx", "docm", "dotx", "xlsx", "xlsm", "pptx", "ppsx", "odt", "ods", "odp", "odg",
    "fodt", "fods", "fodp", "fodg", "rtf", "mp4", "m4v", "mov", "3gp",
];

fn check(pairing: &Pairing, found: &mut Vec<Diagnostic>) {
    let site = pairing.press.site();
    let page = site.page(pairing.page);
    let attachments = page.article.front.attachments.iter();
    let attached = attachments.map(|it| (&*it.file, Some(&it.place)));
    let linked = page
        .article
        .outline
        .files
        .iter()
        .map(|name| (&**name, None));
    let mut seen: BTreeSet<&Arc<str>> = BTreeSet::new();
    for (name, place) in attached.chain(linked) {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        if !ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
        {
            continue;
        }
        let Some(path) = site.file_of(page, name).filter(|path| seen.insert(path)) else {
            continue;
        };
        let Ok(bytes) = pairing.press.sources().read(path) else {
            continue;
        };
        // Films are published without the place that cameras note in them.
        let Ok(bytes) = published(path, &bytes) else {
            continue;
        };
        let notes = properties::read(&bytes);
        if !notes.keys().any(|about| *about != About::Software) {
            continue;
        }
        let told = notes.iter().map(|(about, said)| about.told(said));
        let said = told.reduce(|before, place| message!("listed", before, place));
        let said = said.unwrap_or_default();
        let place = place.cloned().unwrap_or_else(|| Place::file(path.clone()));
        let finding = RULE.finding_at(place, message!("path-tells-readers-said", path, said));
        found.push(finding.lang(page.lang).hint(
            match notes.keys().any(|about| *about > About::Title) {
                true => message!("take-out-what-is-unseen"),
                false => message!("take-out-properties-document-export"),
            },
        ));
    }
}
