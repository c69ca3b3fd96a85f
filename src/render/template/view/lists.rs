//! Lists in slices, for sections, taxonomies and terms.

use tera::value::Key;
use tera::{Error, Kwargs, TeraResult, Value};

use super::functions::values;
use super::item::item;
use super::value::{list, map, optional};
use crate::plan::{listed, page_size, slices};
use crate::render::{Here, Printer, Stage};
use crate::site::{WorkId, WorkKind};

/// A slice of the list of a work; none for plain pages.
pub fn slice(printer: &Printer, here: &Here, work: WorkId, number: usize) -> Value {
    let stage = printer.stage();
    let site = &stage.site;
    if site.work(work).kind == WorkKind::Page {
        return Value::none();
    }
    let total = listed(site, work, here.lang).count();
    let size = page_size(site, work).unwrap_or(total.max(1));
    let shown = listed(site, work, here.lang)
        .skip((number - 1) * size)
        .take(size);
    let count = slices(site, work, here.lang);
    let url = |number: usize| stage.href(here, &stage.plan.slice(site, work, here.lang, number));
    let mut before = 0;
    let pages = offered(number, count).map(|n| {
        let has_gap = n > before + 1;
        before = n;
        map([
            ("number", Value::from(n)),
            ("url", Value::from(url(n))),
            ("current", Value::from(n == number)),
            ("gap", Value::from(has_gap)),
        ])
    });
    let items = shown.filter_map(|id| printer.frame.listed(printer, here, id));
    map([
        ("items", list(items)),
        ("total", Value::from(total)),
        ("number", Value::from(number)),
        ("count", Value::from(count)),
        ("pages", list(pages)),
        ("previous", optional((number > 1).then(|| url(number - 1)))),
        ("next", optional((number < count).then(|| url(number + 1)))),
        ("sections", list(sections(stage, here, work))),
    ])
}

/// How many slices are offered on either side of the one that is shown.
const BESIDE: usize = 2;

/// The slices that one of `count` leads to: the first, the last, and those around it; of a gap of one, that one. A list of
/// thousands would else have a thousand links on each of a thousand pages.
fn offered(number: usize, count: usize) -> impl Iterator<Item = usize> {
    let near = |n: usize, to: usize| n.abs_diff(to) <= BESIDE;
    let shown = move |n: usize| n == 1 || n == count || near(n, number);
    (1..=count).filter(move |n| shown(*n) || (shown(n - 1) && shown(n + 1)))
}

/// The sections directly below a work, by title.
fn sections(stage: &Stage, here: &Here, work: WorkId) -> Vec<Value> {
    let site = &stage.site;
    let members = site.members(work, here.lang).iter().copied();
    let mut below: Vec<WorkId> = members
        .filter(|id| site.work(*id).kind == WorkKind::Section)
        .collect();
    let locale = &site.settings.language(here.lang).locale;
    below.sort_by_cached_key(|id| {
        site.title(*id, here.lang)
            .map(|title| locale.sort_key(&title.value))
    });
    below
        .into_iter()
        .filter_map(|id| item(stage, here, id))
        .collect()
}

/// `items(section="news", limit=5, type="news", recursive=true, sections=true)`: what a section lists, withdrawn pages
/// excepted; with `sections` also the sections below it.
pub fn items(stage: &Stage, here: &Here, args: &Kwargs) -> TeraResult<Value> {
    let name = args.must_get::<&str>("section")?;
    let limit = args.get::<usize>("limit")?.unwrap_or(usize::MAX);
    let wanted = args.get::<&str>("type")?;
    let deep = args.get::<bool>("recursive")?.unwrap_or(false);
    let Some(section) = stage.site.find(name) else {
        return Ok(list([]));
    };
    let with_sections = args.get::<bool>("sections")?.unwrap_or(false);
    let mut found = Vec::new();
    gather(stage, here, section, deep, &mut found);
    if !with_sections {
        found.retain(|id| stage.site.work(*id).kind != WorkKind::Section);
    }
    let fits = |id: &WorkId| {
        let page = stage.site.presence(*id, here.lang).page();
        wanted.is_none_or(|kind| {
            page.is_some_and(|page| {
                stage.site.page(page).article.front.kind.as_deref() == Some(kind)
            })
        })
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
pub fn child_sections(stage: &Stage, here: &Here, args: &Kwargs) -> TeraResult<Value> {
    let name = args.must_get::<&str>("section")?;
    let found = stage
        .site
        .find(name)
        .map(|section| sections(stage, here, section));
    Ok(list(found.unwrap_or_default()))
}

/// `sorted(items=list.items, by="title")`: by title as the language sorts, or by date, newest first.
pub fn sorted(stage: &Stage, here: &Here, args: &Kwargs) -> TeraResult<Value> {
    let mut items = values(args, "items")?;
    let locale = &stage.site.settings.language(here.lang).locale;
    match args.get::<&str>("by")?.unwrap_or("title") {
        "title" => items.sort_by_cached_key(|item| locale.sort_key(&text(item, "title_plain"))),
        "date" => items.sort_by_key(|item| std::cmp::Reverse(text(item, "date"))),
        other => {
            return Err(Error::message(format!(
                "`{other}` is no order, there are `title` and `date`"
            )));
        }
    }
    Ok(list(items))
}

/// `alphabetical(items=page.extra.terms)`: groups by initial, as the language orders its letters and its words; the
/// article and the seats of hamza do not count. Items are named by `title_plain`, `title`, `term` or themselves.
pub fn alphabetical(stage: &Stage, here: &Here, args: &Kwargs) -> TeraResult<Value> {
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

fn gather(stage: &Stage, here: &Here, section: WorkId, deep: bool, found: &mut Vec<WorkId>) {
    for id in stage.site.members(section, here.lang) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_offers_its_ends_and_what_is_near() {
        let offered = |number, count| offered(number, count).collect::<Vec<_>>();
        assert_eq!(offered(1, 1), [1]);
        assert_eq!(offered(3, 7), [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(offered(1, 25), [1, 2, 3, 25]);
        assert_eq!(offered(5, 25), [1, 2, 3, 4, 5, 6, 7, 25]);
        assert_eq!(offered(13, 25), [1, 11, 12, 13, 14, 15, 25]);
        assert_eq!(offered(21, 25), [1, 19, 20, 21, 22, 23, 24, 25]);
        assert_eq!(offered(25, 25), [1, 23, 24, 25]);
    }
}
