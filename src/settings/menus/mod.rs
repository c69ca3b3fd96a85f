//! Menus: entries that name works, links to elsewhere, and groups of these.
//!
//! A [`Menu`] holds its entries as they are written, told apart; [`MenuEntry::shown`] gives those that readers of a language
//! see, in their order. Whether a work of the name exists is the model's business (`site::integrity`).
//!
//! Menus have two levels: what lies deeper nobody looks for in a menu.

mod read;

use super::{Named, Words};
use crate::language::Lang;

/// A menu.
pub struct Menu {
    /// The name by which templates know it.
    pub name: String,
    /// Its entries, as they are written.
    pub entries: Vec<MenuEntry>,
}

/// An entry of a menu.
pub struct MenuEntry {
    /// Where it leads.
    pub target: MenuTarget,
    /// A title of its own; works have one already.
    pub title: Option<Words>,
    /// The languages whose readers do not see it.
    omit: Vec<Lang>,
    /// In these languages, its place among its neighbours, from 1.
    order: Vec<(Lang, usize)>,
}

/// Where an entry of a menu leads.
pub enum MenuTarget {
    /// To a work.
    Work(Named),
    /// Out of the site.
    Elsewhere {
        /// The address, which may differ by language.
        url: Words,
        /// The language of what stands there, where it is said.
        hreflang: Option<Lang>,
    },
    /// To the entries below it.
    Group {
        /// The work that gives the group its title, and is its first entry.
        work: Option<Named>,
        /// The entries.
        items: Vec<MenuEntry>,
    },
}

impl Menu {
    /// The works that it names, in their order.
    pub fn works(&self) -> impl Iterator<Item = &Named> {
        self.entries.iter().flat_map(MenuEntry::works)
    }
}

impl MenuEntry {
    /// The works that it and the entries below it name.
    fn works(&self) -> Vec<&Named> {
        match &self.target {
            MenuTarget::Work(named) => vec![named],
            MenuTarget::Elsewhere { .. } => Vec::new(),
            MenuTarget::Group { work, items } => {
                let below = items.iter().flat_map(MenuEntry::works);
                work.iter().chain(below).collect()
            }
        }
    }

    /// Those of some entries that readers of a language see, in the order in which they see them: one that has a place of its
    /// own there takes it, the others keep their order around it.
    pub fn shown(entries: &[MenuEntry], lang: Lang) -> Vec<&MenuEntry> {
        let mut shown = Vec::with_capacity(entries.len());
        let mut placed = Vec::new();
        for entry in entries.iter().filter(|entry| !entry.omit.contains(&lang)) {
            match entry.order.iter().find(|(of, _)| *of == lang) {
                Some((_, place)) => placed.push((*place, entry)),
                None => shown.push(entry),
            }
        }
        placed.sort_by_key(|(place, _)| *place);
        for (place, entry) in placed {
            shown.insert((place - 1).min(shown.len()), entry);
        }
        shown
    }
}
