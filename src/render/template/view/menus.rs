//! Menus: entries that name works, in the language of the page, with the page itself and what lies above it marked.

use std::collections::BTreeSet;

use tera::Value;
use tera::value::Key;

use super::item::item;
use super::value::list;
use crate::render::context::{RenderContext, Stage};
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
        let menus = stage.site.settings.menus.iter();
        let entries = menus.flat_map(|(_, entries)| entries);
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
            site.settings
                .menus
                .iter()
                .any(|(_, entries)| entries.iter().any(|entry| entry.name == name))
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
    let site = &stage.site;
    let mut menus = tera::Map::new();
    for (name, entries) in &site.settings.menus {
        let entries = entries.iter().filter_map(|named| {
            let id = site.find(&named.name)?;
            let mut entry = item(stage, here, id)?.into_map()?;
            entry.insert(Key::Str("current"), Value::from(marks.current == Some(id)));
            entry.insert(Key::Str("active"), Value::from(marks.active.contains(&id)));
            Some(Value::from(entry))
        });
        menus.insert(Key::from(name.clone()), list(entries));
    }
    Value::from(menus)
}
