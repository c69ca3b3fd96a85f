//! The functions of templates that give lists of works, and put lists in order.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use tera::value::Key;
use tera::{Kwargs, TeraResult, Value};

use super::item::item;
use super::value::{list, map, values};
use crate::render::context::{RenderContext, Stage};
use crate::render::template::fault::{Given, fault_with};
use crate::site::{WorkId, WorkKind};

/// The sections directly below a work, by title.
pub(super) fn sections(stage: &Stage, here: &RenderContext, work: WorkId) -> Vec<Value> {
    let site = &stage.site;
    let members = site.members(work.version(here.lang)).iter().copied();
    let mut below: Vec<WorkId> = members
        .filter(|id| site.work(*id).kind == WorkKind::Section)
        .collect();
    let locale = &site.settings.language(here.lang).locale;
    below.sort_by_cached_key(|id| {
        site.title(id.version(here.lang))
            .map(|title| locale.sort_key(&title.value))
    });
    below
        .into_iter()
        .filter_map(|id| item(stage, here, id))
        .collect()
}

/// `items(section="news", limit=5, type="news", recursive=true, sections=true)`: what a section lists, withdrawn pages
/// excepted; with `sections` also the sections below it.
pub fn items(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let name = args.needed::<&str>("section")?;
    let limit = args.given::<usize>("limit")?.unwrap_or(usize::MAX);
    let wanted = args.given::<&str>("type")?;
    let deep = args.given::<bool>("recursive")?.unwrap_or(false);
    let Some(section) = stage.site.find(name) else {
        return Ok(list([]));
    };
    let with_sections = args.given::<bool>("sections")?.unwrap_or(false);
    let mut found = Vec::new();
    gather(stage, here, section, deep, &mut found);
    if !with_sections {
        found.retain(|id| stage.site.work(*id).kind != WorkKind::Section);
    }
    let fits = |id: &WorkId| {
        let page = stage.site.presence(id.version(here.lang)).page();
        wanted
            .is_none_or(|kind| page.is_some_and(|page| stage.site.page(page).kind() == Some(kind)))
    };
    Ok(list(
        found
            .into_iter()
            .filter(fits)
            .filter_map(|id| item(stage, here, id))
            .take(limit),
    ))
}

/// `sections(section="")`: the sections directly below one, by title; the home page's name is empty.
pub fn child_sections(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let name = args.needed::<&str>("section")?;
    let found = stage
        .site
        .find(name)
        .map(|section| sections(stage, here, section));
    Ok(list(found.unwrap_or_default()))
}

/// `sorted(items=list.items, by="title")`: by title as the language sorts, or by date, newest first.
pub fn sorted(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let mut items = values(args, "items")?;
    let locale = &stage.site.settings.language(here.lang).locale;
    match args.given::<&str>("by")?.unwrap_or("title") {
        "title" => items.sort_by_cached_key(|item| locale.sort_key(&text(item, "title_plain"))),
        "date" => items.sort_by_key(|item| std::cmp::Reverse(text(item, "date"))),
        other => {
            let known: &[&str] = &["title", "date"];
            let message = message!("no-such-order", name = other);
            return Err(fault_with(message, Some(message!("there", known))));
        }
    }
    Ok(list(items))
}

/// How many works of a term are looked at, the first in its order: a term that thousands bear says little of any, and asking
/// every page of all others would take the square of their number.
const LOOKED_AT: usize = 200;

/// `related(limit=5)`: the pages that share most terms with the one that is printed, of those that share as many the newest.
pub fn related(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let limit = args.get::<usize>("limit")?.unwrap_or(5);
    let site = &stage.site;
    let Some(page) = here.page.map(|id| site.page(id)) else {
        return Ok(list([]));
    };
    let mut shared: BTreeMap<WorkId, usize> = BTreeMap::new();
    for term in &page.terms {
        for work in site.members(term.version(here.lang)).iter().take(LOOKED_AT) {
            *shared.entry(*work).or_default() += 1;
        }
    }
    shared.remove(&page.work);
    let mut ranked: Vec<_> = shared
        .into_iter()
        .map(|(work, count)| {
            let shown = site.presence(work.version(here.lang)).page();
            let moment = shown.and_then(|id| site.page(id).moment);
            (Reverse(count), Reverse(moment), work)
        })
        .collect();
    ranked.sort_unstable();
    let items = ranked.into_iter().take(limit);
    Ok(list(items.filter_map(|(.., work)| item(stage, here, work))))
}

/// `alphabetical(items=page.extra.terms)`: groups by initial, as the language orders its letters and its words; the
/// article and the seats of hamza do not count. Items are named by `title_plain`, `title`, `term` or themselves.
pub fn alphabetical(stage: &Stage, here: &RenderContext, args: &Kwargs) -> TeraResult<Value> {
    let items = values(args, "items")?;
    let locale = &stage.site.settings.language(here.lang).locale;
    let mut named: Vec<(Vec<u8>, String, Value)> = items
        .into_iter()
        .map(|item| {
            let name = name(&item);
            (locale.index_key(&name), locale.initial(&name), item)
        })
        .collect();
    named.sort_by(|a, b| a.0.cmp(&b.0));
    let mut groups: Vec<(String, Vec<Value>)> = Vec::new();
    for (_, initial, item) in named {
        match groups.iter_mut().find(|(known, _)| *known == initial) {
            Some((_, group)) => group.push(item),
            None => groups.push((initial, vec![item])),
        }
    }
    let group = |(initial, items): (String, Vec<Value>)| {
        map([("initial", Value::from(initial)), ("items", list(items))])
    };
    Ok(list(groups.into_iter().map(group)))
}

fn gather(
    stage: &Stage,
    here: &RenderContext,
    section: WorkId,
    deep: bool,
    found: &mut Vec<WorkId>,
) {
    for id in stage.site.members(section.version(here.lang)) {
        found.push(*id);
        if deep && stage.site.work(*id).kind == WorkKind::Section {
            gather(stage, here, *id, deep, found);
        }
    }
}

fn name(item: &Value) -> String {
    let keys = ["title_plain", "title", "term"];
    let named = keys
        .iter()
        .map(|key| text(item, key))
        .find(|name| !name.is_empty());
    named
        .or_else(|| item.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn text(item: &Value, key: &'static str) -> String {
    let value = item.as_map().and_then(|map| map.get(&Key::Str(key)));
    value
        .and_then(Value::as_str)
        .map(str::to_owned)
        .unwrap_or_default()
}
