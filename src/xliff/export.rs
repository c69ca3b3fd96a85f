//! Which pages are handed out, and with what.

use std::collections::BTreeMap;

use super::former::{self, Formers};
use super::unit::Unit;
use super::units::Leaf;
use super::write::{self, PageOut, UnitOut};
use super::{digest_of, leaf};
use crate::diagnostic::{Diagnostic, Place};
use crate::language::Lang;
use crate::press::Press;
use crate::site::{Entry, Freshness, PageId, Presence, Standing, WorkId};
use crate::source::TERMS;
use crate::terms::{self, Concept};

/// What is asked for.
pub struct Asked<'a> {
    /// The language to translate to.
    pub to: Lang,
    /// The only language to translate from.
    pub from: Option<Lang>,
    /// Whether a page was named, by its path or that of the file that would be it; `None` where none was, and all are meant.
    pub names: Option<&'a dyn Fn(&str) -> bool>,
}

/// A file to hand out: all pages that are translated from one language.
pub struct Exported {
    /// The language that is translated from.
    pub from: Lang,
    /// The file.
    pub text: String,
    /// How many pages stand in it.
    pub pages: usize,
    /// How many units.
    pub units: usize,
    /// How many of these come with a translation that still holds.
    pub translated: usize,
}

/// A page to translate.
struct Task {
    source: PageId,
    translation: Option<PageId>,
}

/// Hands out what is asked for: what is missing and what is stale; what nobody recorded, where it was named.
///
/// # Errors
/// Pages that cannot be read.
pub fn export(press: &Press, asked: &Asked) -> Result<Vec<Exported>, Vec<Diagnostic>> {
    let site = press.site();
    let mut tasks: BTreeMap<usize, Vec<Task>> = BTreeMap::new();
    let entries = site.inventory().into_iter();
    for entry in entries.filter(|entry| entry.lang == asked.to) {
        let Some(task) = task(press, asked, &entry) else {
            continue;
        };
        let from = site.position(site.page(task.source).lang);
        tasks.entry(from).or_default().push(task);
    }
    let concepts = concepts(press);
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for tasks in tasks.into_values() {
        match file(press, asked.to, &tasks, &concepts) {
            Ok(file) => files.extend((file.pages > 0).then_some(file)),
            Err(found) => faults.extend(found),
        }
    }
    match faults.is_empty() {
        true => Ok(files),
        false => Err(faults),
    }
}

fn task(press: &Press, asked: &Asked, entry: &Entry) -> Option<Task> {
    let site = press.site();
    let (source, translation, path) = match &entry.standing {
        Standing::Missing(path) => (source_of(press, asked, entry.work)?, None, path.as_str()),
        Standing::There(page, freshness) => {
            let is_wanted = match freshness {
                Freshness::Stale(..) => true,
                Freshness::Unrecorded(_) => asked.names.is_some(),
                _ => false,
            };
            let source = freshness.source().filter(|_| is_wanted)?;
            (source, Some(*page), &*site.page(*page).article.path)
        }
    };
    let from = site.page(source).lang;
    let is_meant =
        |names: &dyn Fn(&str) -> bool| names(path) || names(&site.page(source).article.path);
    let is_written = |page: PageId| press.is_written(&site.page(page).article.path);
    let fits = asked.from.is_none_or(|asked| asked == from)
        && asked.names.is_none_or(is_meant)
        && is_written(source)
        && translation.is_none_or(is_written);
    fits.then_some(Task {
        source,
        translation,
    })
}

/// The page that a work is translated from where it lacks a language: in the language that was asked for, else the one that
/// says of no other that it is its source, of the language declared first.
fn source_of(press: &Press, asked: &Asked, work: WorkId) -> Option<PageId> {
    let site = press.site();
    if let Some(from) = asked.from {
        return match site.presence(work.version(from)) {
            Presence::Own(page) => Some(page),
            _ => None,
        };
    }
    let pages: Vec<PageId> = site.translations(work).map(|(_, page)| page).collect();
    let is_original = |page: &&PageId| site.page(**page).article.front.translation.is_none();
    pages.iter().find(is_original).or(pages.first()).copied()
}

fn file(
    press: &Press,
    to: Lang,
    tasks: &[Task],
    concepts: &[Concept],
) -> Result<Exported, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let mut read: Vec<(Leaf, Option<Leaf>, Formers)> = Vec::new();
    for task in tasks {
        match parts(press, task) {
            // The standard has no file without units.
            Ok((source, ..)) if source.units.is_empty() => {}
            Ok(parts) => read.push(parts),
            Err(fault) => faults.push(fault),
        }
    }
    let Some(from) = tasks
        .first()
        .map(|task| press.site().page(task.source).lang)
    else {
        return Err(faults);
    };
    if !faults.is_empty() {
        return Err(faults);
    }
    let pages: Vec<PageOut> = read
        .iter()
        .map(|(source, translation, formers)| PageOut {
            original: &source.path,
            source: digest_of(&source.text),
            translation: translation.as_ref().map(|it| digest_of(&it.text)),
            units: units(source, formers, |unit| terms_of(unit, concepts, from, to)),
        })
        .collect();
    let direction = |lang| {
        let locale = &press.site().settings.language(lang).locale;
        locale.direction()
    };
    let units = pages.iter().flat_map(|page| &page.units);
    let has_translation = |unit: &&UnitOut| {
        unit.former
            .is_some_and(|it| it.trust == former::Trust::Approved)
    };
    Ok(Exported {
        from,
        text: write::write(
            &pages,
            (from.as_str(), direction(from)),
            (to.as_str(), direction(to)),
        ),
        pages: pages.len(),
        units: units.clone().count(),
        translated: units.filter(has_translation).count(),
    })
}

fn units<'a>(
    source: &'a Leaf,
    formers: &'a Formers,
    terms: impl Fn(&Unit) -> Vec<(&'a str, &'a str)>,
) -> Vec<UnitOut<'a>> {
    let units = source.units.iter().enumerate();
    units
        .map(|(number, unit)| UnitOut {
            unit,
            former: formers.units.get(&number),
            terms: terms(unit),
        })
        .collect()
}

fn parts(press: &Press, task: &Task) -> Result<(Leaf, Option<Leaf>, Formers), Diagnostic> {
    let source = leaf(press, task.source)?;
    let mut seen = std::collections::BTreeSet::new();
    if let Some(twice) = source.units.iter().find(|unit| !seen.insert(&unit.id)) {
        // Two values under names that differ in signs alone.
        let message = message!("xliff-unit-twice", unit = twice.id.as_str());
        return Err(Diagnostic::error("wrong-page", message).at(Place::file(source.path.clone())));
    }
    let Some(page) = task.translation else {
        return Ok((source, None, Formers::default()));
    };
    let translation = leaf(press, page)?;
    let formers = formers(press, &source, &translation, page);
    Ok((source, Some(translation), formers))
}

/// What an earlier translation says, by what was recorded of it.
pub(super) fn formers(press: &Press, source: &Leaf, translation: &Leaf, page: PageId) -> Formers {
    let front = &press.site().page(page).article.front;
    let recorded = front.translation.as_ref();
    let recorded = recorded.and_then(|it| it.blocks.as_deref());
    former::pair(source, translation, recorded)
}

/// The official terms of the site; what is wrong with them is told by `check`.
fn concepts(press: &Press) -> Vec<Concept> {
    let text = press.sources().text(TERMS).unwrap_or_default();
    terms::read(&text, &[]).0
}

/// The terms that stand in a unit as they are written in `terms.yaml`, with the official form of the other language. Forms that are
/// inflected are left to the glossary of the tool, which has `diwan terms export`.
fn terms_of<'c>(
    unit: &Unit,
    concepts: &'c [Concept],
    from: Lang,
    to: Lang,
) -> Vec<(&'c str, &'c str)> {
    let words = unit.content.words().to_lowercase();
    let is_there = |term: &str| {
        let term = term.to_lowercase();
        words.match_indices(&term).any(|(at, _)| {
            let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            is_edge(words[..at].chars().next_back())
                && is_edge(words[at + term.len()..].chars().next())
        })
    };
    let pairs = concepts.iter().filter_map(|concept| {
        Some((
            &*concept.term(from.as_str())?.text,
            &*concept.term(to.as_str())?.text,
        ))
    });
    pairs.filter(|(term, _)| is_there(term)).collect()
}
