//! Menus: entries that name works, in the language of the page, with the page itself and what lies above it marked; links to
//! elsewhere; and groups of these.

use std::collections::BTreeSet;

use tera::Value;
use tera::value::Key;

use super::item::{direction, item, of_no_work};
use super::value::{html, list, plain};
use crate::language::{Lang, Text};
use crate::render::context::{RenderContext, Stage};
use crate::settings::{Menu, MenuEntry, MenuTarget, Words};
use crate::site::WorkId;

/// Which entries of the menus are marked: the page itself, and what lies above it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Marks {
    pub current: Option<WorkId>,
    pub active: Vec<WorkId>,
}

impl Marks {
    /// The marks of nearly all pages: on an entry, below one, and elsewhere.
    pub fn all(stage: &Stage, here: &RenderContext) -> BTreeSet<Self> {
        let entries = stage.site.settings.menus.iter().flat_map(Menu::works);
        let mut all = BTreeSet::from([Marks::default()]);
        for id in entries.filter_map(|named| stage.site.find(&named.name)) {
            let on = Marks::of(stage, here, Some(id));
            let mut below = on.clone();
            below.active.extend(below.current.take());
            all.extend([on, below]);
        }
        all
    }

    /// What a page of `work` marks.
    pub fn of(stage: &Stage, here: &RenderContext, work: Option<WorkId>) -> Self {
        let site = &stage.site;
        let in_menus = |id: WorkId| {
            let name = &*site.work(id).name;
            let mut named = site.settings.menus.iter().flat_map(Menu::works);
            named.any(|entry| entry.name == name)
        };
        let above = work
            .map(|work| site.ancestors(work.version(here.lang)))
            .unwrap_or_default();
        Marks {
            current: work.filter(|work| in_menus(*work)),
            active: above.into_iter().filter(|id| in_menus(*id)).collect(),
        }
    }
}

/// The menus by name, their entries marked.
pub fn menus(stage: &Stage, here: &RenderContext, marks: &Marks) -> Value {
    let mut menus = tera::Map::new();
    for menu in &stage.site.settings.menus {
        let entries = entries(stage, here, marks, &menu.entries);
        menus.insert(
            Key::from(menu.name.clone()),
            list(entries.into_iter().map(|entry| entry.value)),
        );
    }
    Value::from(menus)
}

/// An entry as templates see it.
struct ShownEntry {
    value: Value,
    /// Whether the page is it or lies below it.
    is_marked: bool,
}

fn entries(
    stage: &Stage,
    here: &RenderContext,
    marks: &Marks,
    entries: &[MenuEntry],
) -> Vec<ShownEntry> {
    let shown = MenuEntry::shown(entries, here.lang).into_iter();
    shown
        .filter_map(|entry| match &entry.target {
            MenuTarget::Work(named) => {
                let id = stage.site.find(&named.name)?;
                work(stage, here, marks, id, entry.title.as_ref())
            }
            MenuTarget::Elsewhere { url, hreflang } => {
                elsewhere(stage, here, entry, url, *hreflang)
            }
            MenuTarget::Group { .. } => group(stage, here, marks, entry),
        })
        .collect()
}

fn work(
    stage: &Stage,
    here: &RenderContext,
    marks: &Marks,
    id: WorkId,
    title: Option<&Words>,
) -> Option<ShownEntry> {
    let mut entry = item(stage, here, id)?.into_map()?;
    if let Some(title) = own_title(stage, here, title) {
        entry.insert(Key::Str("title"), html(stage, here.lang, &title));
        entry.insert(Key::Str("title_plain"), plain(stage, here.lang, &title));
    }
    let (current, active) = (marks.current == Some(id), marks.active.contains(&id));
    entry.insert(Key::Str("current"), Value::from(current));
    entry.insert(Key::Str("active"), Value::from(active));
    entry.insert(Key::Str("items"), list([]));
    Some(ShownEntry {
        value: Value::from(entry),
        is_marked: current || active,
    })
}

/// A link out of the site; none where it has no address for the readers of the language.
fn elsewhere(
    stage: &Stage,
    here: &RenderContext,
    entry: &MenuEntry,
    url: &Words,
    hreflang: Option<Lang>,
) -> Option<ShownEntry> {
    let url = url.get(stage.site.settings.language(here.lang).chain())?;
    let title = own_title(stage, here, entry.title.as_ref())?;
    let lang = hreflang.unwrap_or(url.lang);
    let value = unlisted(stage, here, "elsewhere", &title, lang);
    Some(ShownEntry {
        value: with(value, &url.value, false, Vec::new())?,
        is_marked: false,
    })
}

/// A group without entries that the readers of the language can see is none.
fn group(
    stage: &Stage,
    here: &RenderContext,
    marks: &Marks,
    entry: &MenuEntry,
) -> Option<ShownEntry> {
    let MenuTarget::Group { work: head, items } = &entry.target else {
        return None;
    };
    let head = head.as_ref().and_then(|named| stage.site.find(&named.name));
    let first = head.and_then(|id| work(stage, here, marks, id, None));
    let below = entries(stage, here, marks, items);
    let below: Vec<ShownEntry> = first.into_iter().chain(below).collect();
    let title = own_title(stage, here, entry.title.as_ref())
        .or_else(|| stage.site.title(head?.version(here.lang)))?;
    if below.is_empty() {
        return None;
    }
    let is_marked = below.iter().any(|entry| entry.is_marked);
    let value = unlisted(stage, here, "group", &title, here.lang);
    let below = below.into_iter().map(|entry| entry.value).collect();
    Some(ShownEntry {
        value: with(value, "", is_marked, below)?,
        is_marked,
    })
}

fn own_title(stage: &Stage, here: &RenderContext, title: Option<&Words>) -> Option<Text> {
    let chain = stage.site.settings.language(here.lang).chain();
    title?.get(chain).cloned()
}

/// The keys of an item, for an entry that is no work.
fn unlisted(
    stage: &Stage,
    here: &RenderContext,
    kind: &'static str,
    title: &Text,
    lang: Lang,
) -> Value {
    let reader = direction(stage, here.lang);
    let declared = stage.site.settings.declares(lang);
    let dir = if declared {
        direction(stage, lang)
    } else {
        reader
    };
    of_no_work(
        kind,
        [
            html(stage, here.lang, title),
            plain(stage, here.lang, title),
        ],
        [Value::none(), Value::none()],
        (lang, dir, lang != here.lang),
    )
}

fn with(value: Value, url: &str, active: bool, items: Vec<Value>) -> Option<Value> {
    let mut entry = value.into_map()?;
    if !url.is_empty() {
        entry.insert(Key::Str("url"), Value::from(url));
        entry.insert(Key::Str("permalink"), Value::from(url));
    }
    let count = u64::try_from(items.len()).unwrap_or(u64::MAX);
    entry.insert(Key::Str("count"), Value::from(count));
    entry.insert(Key::Str("current"), Value::from(false));
    entry.insert(Key::Str("active"), Value::from(active));
    entry.insert(Key::Str("items"), list(items));
    Some(Value::from(entry))
}
